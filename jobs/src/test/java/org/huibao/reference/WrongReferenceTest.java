package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class WrongReferenceTest {
  /** Every job on the district reads it, so that none goes on with half the dates. */
  @Test
  void refusesWrongReceivedDatesWithTheRest() {
    refuses(
        ReferenceFolder.small()
            .with("returns/received.csv", "path,received_on\n甲.xls,2024-07-05\n乙.xls,7月5日\n")
            .with("reference/population.csv", "place_id,year,population\nqing,2023,many\n"),
        """
        returns/received.csv: line 3, column received_on: "7月5日" stands there, expected a date \
        such as 2004-07-05
        reference/population.csv: line 2, column population: "many" stands there, expected a whole number
        """);
  }

  @Test
  void refusesPlacesThatNobodyCanTellApartAndParentsThatAreNowhere() {
    refuses(
        ReferenceFolder.small()
            .with(
                "reference/places.csv",
                """
                place_id,name,aliases,level,parent,merged_into,since
                city,青州市,,city,,,
                qing,青川区,全区,district,city,,
                shi,石桥镇,石桥|老街,town,qing,,
                lao,老街镇,老 街,town,qing,,
                old,石桥乡,石桥,town,qing,shi,2024-01
                two,石桥镇,,town,qinq,,
                """),
        """
        reference/places.csv: line 7, column parent: "qinq" stands there, expected an id of \
        places.csv, or the district's own parent
        reference/places.csv: line 5, column aliases: "老 街" stands there, expected a name that \
        is not also shi's
        reference/places.csv: line 7, column name: "石桥镇" stands there, expected a name that is \
        not also shi's
        """);
  }

  @Test
  void refusesUnitsOfNothingAndDaysThatNeverCome() {
    refuses(
        ReferenceFolder.small()
            .with("reference/units.csv", "name,aliases,base,factor\n起,,起,1\n万贯,,贯,10000\n")
            .with(
                "reference/schedule.csv",
                "form,title,reporter_id,frequency,due_day\na,主要指标,tjj,month,40000\n"),
        """
        reference/units.csv: line 3, column base: "贯" stands there, expected a unit, built in or \
        of this file, such as 元, 个, 平方米
        reference/schedule.csv: line 2, column due_day: "40000" stands there, expected days after \
        the period's end, 0 to 366
        """);
  }

  @Test
  void refusesMeasureWordsThatSayNothing() {
    refuses(
        ReferenceFolder.small()
            .with("reference/measures.csv", "word,measure,span\n,value,\n序时,progress,ytd\n本旬,,旬\n"),
        """
        reference/measures.csv: line 2, column word: nothing stands there, expected a value
        reference/measures.csv: line 3, column measure: "progress" stands there, expected one of \
        value, previous_year, growth, target, growth_target, completion, previous_period, share, \
        rank, growth_rank, completion_rank, change, contribution, pull
        reference/measures.csv: line 4, column span: "旬" stands there, expected one of month, \
        quarter, half, ytd, year, point
        """);
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    ReferenceFolder folder =
        ReferenceFolder.small()
            .with(
                "district.yaml", "id: qing\nplace: nowhere\nrounding: up\nsymbols: {\"*\": star}\n")
            .with(
                "reference/places.csv",
                """
                place_id,name,level,group
                qing,青川区,district,
                qing,石桥镇,village,north
                """)
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,aliases,unit,display_unit,decimals,kind,additive,part_of,authority
                gdp,生产总值,,12石,亿元,2,flow,yes,,tjj
                va1,第一产业,›第一产业,万元,户,9,sum,true,total,xxj

                va2,,,万元,亿元,two,flow,,,
                """)
            .with("reference/schedule.csv", "form,title\n青统01,主要经济指标\n");

    refuses(
        folder,
        """
        district.yaml: name: nothing stands there, expected a value
        district.yaml: rounding: "up" stands there, expected half_up or half_even
        district.yaml: symbols: "star" stands there, expected no_item, below_unit, confidential or not_reported
        reference/places.csv: line 3, column place_id: "qing" stands there, expected an id used once
        reference/places.csv: line 3, column level: "village" stands there, expected one of \
        country, province, city, county, district, town, street, zone, group
        reference/places.csv: line 3, column group: "north" stands there, expected an id of \
        district.yaml groups
        reference/reporters.csv: line 3, column place_id: "shi" stands there, expected an id of \
        places.csv
        reference/indicators.csv: line 2, column unit: "12石" stands there, expected a unit, \
        such as 万元, 户, 元/人
        reference/indicators.csv: line 3, column display_unit: "户" stands there, expected a \
        multiple of 万元
        reference/indicators.csv: line 3, column decimals: "9" stands there, expected a number \
        from 0 to 8
        reference/indicators.csv: line 3, column aliases: "›第一产业" stands there, expected a path \
        with a label on both sides of ›
        reference/indicators.csv: line 3, column kind: "sum" stands there, expected one of flow, \
        stock, ratio, index, score
        reference/indicators.csv: line 3, column additive: "true" stands there, expected yes or no
        reference/indicators.csv: line 3, column part_of: "total" stands there, expected an id of \
        indicators.csv
        reference/indicators.csv: line 3, column authority: "xxj" stands there, expected an id of \
        reporters.csv
        reference/indicators.csv: line 5, column decimals: "two" stands there, expected a whole \
        number
        reference/indicators.csv: line 5, column name: nothing stands there, expected a value
        reference/schedule.csv: line 1: there is no column reporter_id, but [form, title]
        reference/schedule.csv: line 2, column frequency: nothing stands there, expected one of \
        month, quarter, half, year
        district.yaml: place: "nowhere" stands there, expected an id of places.csv
        """);
  }

  @Test
  void namesEveryFileThatIsMissing() {
    refuses(
        ReferenceFolder.small().without("reference/places.csv").without("reference/schedule.csv"),
        """
        reference/places.csv: is missing, expected a CSV file with a header row
        reference/reporters.csv: line 3, column place_id: "shi" stands there, expected an id of \
        places.csv
        reference/schedule.csv: is missing, expected a CSV file with a header row
        district.yaml: place: "qing" stands there, expected an id of places.csv
        """);
    refuses(ReferenceFolder.small().without("district.yaml"), "district.yaml: is missing\n");
  }

  @Test
  void saysWhereAScheduleAndAPopulationAreWrong() {
    refuses(
        ReferenceFolder.small()
            .with(
                "reference/schedule.csv",
                """
                form,title,reporter_id,frequency,due_day
                青统01,主要经济指标,shi,weekly,soon
                """)
            .with("reference/population.csv", "place_id,year,population\nxxx,2004年,12.5万\n"),
        """
        reference/population.csv: line 2, column place_id: "xxx" stands there, expected an id of \
        places.csv
        reference/population.csv: line 2, column year: "2004年" stands there, expected a whole \
        number
        reference/population.csv: line 2, column population: "12.5万" stands there, expected a \
        whole number
        reference/schedule.csv: line 2, column frequency: "weekly" stands there, expected one of \
        month, quarter, half, year
        reference/schedule.csv: line 2, column due_day: "soon" stands there, expected a whole number
        """);
  }

  @Test
  void refusesADistrictFileThatIsNoYaml() {
    assertThatThrownBy(() -> ReferenceFolder.small().with("district.yaml", "id: [").load())
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining("district.yaml: is not YAML: ");
    assertThatThrownBy(() -> ReferenceFolder.small().with("district.yaml", "").load())
        .isInstanceOf(InvalidReferenceException.class)
        .hasMessageContaining("district.yaml: id: nothing stands there, expected a value");
  }

  private static void refuses(ReferenceFolder folder, String problems) {
    InvalidReferenceException refusal =
        catchThrowableOfType(InvalidReferenceException.class, folder::load);

    assertThat(refusal.getMessage().lines().skip(1).map(String::strip))
        .containsExactlyInAnyOrderElementsOf(problems.lines().toList());
  }
}
