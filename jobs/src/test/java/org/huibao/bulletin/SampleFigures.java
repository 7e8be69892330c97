package org.huibao.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.checks.Questioned;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;

/** Figures written by hand: {@code gdp.level@west | 13.78 | 亿元 | 13.78亿元}, a line to a figure. */
public final class SampleFigures {
  /** Two towns, one in the east and one in the west; output, revenue and a score. */
  public static final Reference REFERENCE =
      ReferenceLoader.load(
          file -> Optional.ofNullable(files().get(file)).map(text -> text.getBytes(UTF_8)));

  private SampleFigures() {}

  /** {@code figure} as if it came from {@code sources}. */
  public static Figure from(Figure figure, List<Source> sources) {
    return new Figure(
        figure.district(),
        figure.figureId(),
        figure.place(),
        figure.placeName(),
        figure.indicator(),
        figure.indicatorName(),
        figure.period(),
        figure.span(),
        figure.scope(),
        figure.kind(),
        figure.by(),
        figure.peerGroup(),
        figure.of(),
        figure.value(),
        figure.unit(),
        figure.qualifier(),
        figure.text(),
        figure.verdict(),
        sources,
        figure.status(),
        figure.note(),
        figure.formula());
  }

  public static PublishedFigures of(String lines) {
    List<Figure> figures = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      figures.add(figure(line));
    }
    return new PublishedFigures(figures);
  }

  /** The figure of one line. */
  public static Figure figure(String line) {
    String[] cells = line.split("\\|");
    return figure(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
  }

  private static Figure figure(String id, String value, String unit, String text) {
    String[] subjectAndPlace = id.split("@");
    String[] ofSpan = subjectAndPlace[0].split("#");
    String[] parts = ofSpan[0].split("\\.");
    String place = subjectAndPlace.length > 1 ? subjectAndPlace[1] : "qing";
    return new Figure(
        "qing",
        id,
        place,
        REFERENCE.place(place).map(Place::name).orElse(place),
        parts[0],
        REFERENCE.indicator(parts[0]).map(Indicator::name).orElse(parts[0]),
        "2024-06",
        ofSpan.length > 1 ? ofSpan[1] : "ytd",
        "whole",
        parts[1],
        parts.length > 2 ? parts[2] : null,
        null,
        parts[1].equals("rank") ? 5 : null,
        new BigDecimal(value),
        unit,
        null,
        text,
        null,
        List.of(),
        text.equals(Questioned.MARK) ? Questioned.STATUS : Figure.NORMAL,
        null,
        "报表所列的数");
  }

  private static Map<String, String> files() {
    return Map.of(
        "district.yaml",
        """
        {id: qing, name: 青川区, place: qing, groups: {east: 东部, west: 西部}, peers: {name: 三县二区}}
        """,
        "reference/places.csv",
        """
        place_id,name,aliases,level,parent,group
        qing,青川区,,district,,
        liuwan,柳湾镇,,town,qing,east
        shiqiao,石桥镇,,town,qing,west
        """,
        "reference/reporters.csv",
        """
        reporter_id,name,aliases,place_id
        tjj,统计局,,
        """,
        "reference/indicators.csv",
        """
        indicator_id,name,aliases,unit,display_unit,decimals,kind,direction,price_basis,sign,\
        additive,differenced,part_of,numerator,denominator,authority
        gdp,生产总值,,万元,亿元,2,flow,higher,comparable,,yes,yes,,,,tjj
        va1,第一产业增加值,,万元,亿元,2,flow,higher,comparable,,yes,yes,gdp,,,tjj
        va2,第二产业增加值,,万元,亿元,2,flow,higher,comparable,,yes,yes,gdp,,,tjj
        va3,第三产业增加值,,万元,亿元,2,flow,higher,comparable,,yes,yes,gdp,,,tjj
        profit,规模以上工业利润,,万元,亿元,2,flow,higher,nominal,any,yes,yes,,,,
        jobless,城镇登记失业率,,%,%,2,ratio,lower,nominal,,no,no,,,,
        score,考核得分,,分,分,2,score,higher,nominal,,no,no,,,,
        """,
        "reference/schedule.csv",
        """
        form,title,reporter_id,frequency,due_day
        main,主要指标,tjj,month,10
        """);
  }
}
