package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.List;
import org.huibao.words.Units;
import org.junit.jupiter.api.Test;

class ReferenceLoaderTest {
  @Test
  void readsTheSampleDistrict() {
    Reference wuxing = Wuxing.reference();

    assertThat(wuxing.district().name()).isEqualTo("吴兴区");
    assertThat(wuxing.district().groups()).containsEntry("east", "东部").containsEntry("west", "西部");
    assertThat(wuxing.district().peersName()).isEqualTo("三县二区");
    assertThat(wuxing.district().rounding()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(wuxing.districtPlace().aliases()).contains("全区", "合计");
    assertThat(wuxing.towns()).hasSize(18).extracting(Place::group).contains("east", "west", null);
    assertThat(wuxing.peers())
        .extracting(Place::name)
        .containsExactly("吴兴区", "南浔区", "德清县", "长兴县", "安吉县");
    assertThat(wuxing.reporters()).hasSize(33);
    assertThat(wuxing.reporter("zhili").orElseThrow().place()).isEqualTo("zhili");
    assertThat(wuxing.reporter("czj").orElseThrow().place()).isNull();
    assertThat(wuxing.schedule()).hasSize(44);
  }

  @Test
  void readsAllColumnsOfAnIndicator() {
    assertThat(Wuxing.reference().indicator("va1"))
        .contains(
            new Indicator(
                "va1",
                "第一产业增加值",
                List.of("一产增加值", "增加值›第一产业"),
                "万元",
                "亿元",
                2,
                Kind.FLOW,
                Direction.HIGHER,
                PriceBasis.COMPARABLE,
                Sign.NON_NEGATIVE,
                Indicator.Additivity.ADDITIVE,
                Indicator.Differencing.DIFFERENCED,
                "gdp",
                null,
                null,
                "tjj"));
  }

  @Test
  void takesColumnsInAnyOrderAndLeavesUnknownOnesAside() {
    Reference reference =
        ReferenceFolder.small()
            .with(
                "reference/places.csv",
                """
                remark,level,parent,name,place_id,aliases
                ,district,,青川区,qing,
                并入,town,qing,石桥镇,shi, 石桥 | 石桥集镇 |
                """)
            .load();

    assertThat(reference.places())
        .containsExactly(
            new Place("qing", "青川区", List.of(), PlaceLevel.DISTRICT, null, null, null),
            new Place("shi", "石桥镇", List.of("石桥", "石桥集镇"), PlaceLevel.TOWN, "qing", null, null));
  }

  @Test
  void leavesBlankLinesAside() {
    Reference reference =
        ReferenceFolder.small()
            .with(
                "reference/reporters.csv",
                "reporter_id,name,place_id\r\n\r\ntjj,统计局,\r\n,,\r\nshi,\"石桥镇\",shi\r\n")
            .load();

    assertThat(reference.reporters()).extracting(Reporter::id).containsExactly("tjj", "shi");
  }

  @Test
  void readsTheSameFromUtf8WithAMarkAndFromGb18030() {
    String places = "place_id,name,aliases,level\nqing,青川区,,district\nshi,石桥镇,㙦头|䶮溪,town\n";
    Reference plain = ReferenceFolder.small().with("reference/places.csv", places).load();
    Reference marked =
        ReferenceFolder.small().with("reference/places.csv", "\uFEFF" + places).load();
    Reference gb18030 =
        ReferenceFolder.small()
            .with("reference/places.csv", places, Charset.forName("GB18030"))
            .load();

    assertThat(marked.places()).isEqualTo(plain.places());
    assertThat(gb18030.places()).isEqualTo(plain.places());
  }

  @Test
  void addsADistrictsUnitsToTheBuiltInOnes() {
    Units units =
        ReferenceFolder.small()
            .with("reference/units.csv", "name,aliases,base,factor\n担,,克,50000\n")
            .load()
            .units();

    assertThat(units.factor("担", "吨")).contains(new BigDecimal("0.05"));
    assertThat(units.factor("万元", "元")).contains(new BigDecimal("10000"));
  }

  @Test
  void aDistrictsSignsStandOverTheDefaults() {
    Reference reference =
        ReferenceFolder.small()
            .with(
                "district.yaml",
                "id: qing\nname: 青川区\nplace: qing\nrounding: half_even\n"
                    + "groups: {east: 东部}\nsymbols: {\"无\": no_item, \"—\": confidential}\n")
            .load();

    assertThat(reference.district().rounding()).isEqualTo(RoundingMode.HALF_EVEN);
    assertThat(reference.district().symbols())
        .containsEntry("无", Symbol.NO_ITEM)
        .containsEntry("—", Symbol.CONFIDENTIAL)
        .containsEntry("…", Symbol.BELOW_UNIT);
  }

  @Test
  void aChangedFileChangesTheFingerprint() {
    Reference one = ReferenceFolder.small().load();
    Reference same = ReferenceFolder.small().load();
    Reference other =
        ReferenceFolder.small()
            .with("reference/indicators.csv", "indicator_id,name,unit,kind\ngdp,生产总值,亿元,flow\n")
            .load();

    assertThat(same.fingerprint()).isEqualTo(one.fingerprint()).hasSize(64);
    assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
  }

  @Test
  void readsLimitsAndPasswords() {
    String yaml =
        "id: qing\nname: 青川区\nplace: qing\ngroups: {east: 东部}\nlimits: {seconds: 3}\npasswords: passwords.txt\n";
    District district =
        ReferenceFolder.small()
            .with("district.yaml", yaml)
            .with("passwords.txt", "吴兴2004\n\n123456\n")
            .load()
            .district();

    assertThat(district.limits())
        .isEqualTo(new ReadingLimits(64, 512, 500, 1_000_000, 256, 32_767, 3));
    assertThat(district.passwords()).containsExactly("吴兴2004", "123456");
  }

  @Test
  void refusesWrongLimitsAndPasswordsThatAreNotThere() {
    String yaml = "id: qing\nname: 青川区\nplace: qing\nlimits: {cells: none}\npasswords: p.txt\n";

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> ReferenceFolder.small().with("district.yaml", yaml).load())
        .hasMessageContaining(
            "district.yaml: limits: cells: \"none\" stands there, expected a whole number of at"
                + " least 1")
        .hasMessageContaining(
            "district.yaml: passwords: there is no file \"p.txt\" in the district folder");
  }
}
