package org.huibao.county;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;

/** The reference folder of 云岭县, in memory. */
public final class County {
  static final String ID = "yunling";

  private static final String DISTRICT =
      """
      id: yunling
      name: 云岭县
      place: yunling
      groups: {east: 东部, west: 西部}
      """;

  private static final String DEPARTMENTS =
      """
      reporter_id,name,aliases,place_id
      tjj,统计局,县统计局|云岭县统计局,
      czj,财政局,县财政局|云岭县财政局,
      nyj,农业农村局,县农业农村局|云岭县农业农村局,
      swj,商务局,县商务局|云岭县商务局,
      rsj,人社局,人力资源和社会保障局|云岭县人力资源和社会保障局|县人社局,
      fgj,发改局,发展和改革局|云岭县发展和改革局|县发改局,
      """;

  private static final String DEPARTMENTS_FORMS =
      """
      云统01,各乡镇主要经济指标,tjj,quarter,20
      云财01,一般公共预算收支完成情况,czj,quarter,15
      云农01,主要农产品产量,nyj,quarter,18
      云商01,外经外贸情况,swj,quarter,15
      云人01,城镇新增就业目标任务完成情况,rsj,quarter,15
      云发01,固定资产投资完成情况,fgj,quarter,15
      """;

  private County() {}

  public static Reference reference() {
    Map<String, String> files =
        Map.of(
            "district.yaml", DISTRICT,
            "reference/places.csv", places(),
            "reference/reporters.csv", reporters(),
            "reference/indicators.csv", indicators(),
            "reference/schedule.csv", schedule());
    return ReferenceLoader.load(
        file ->
            Optional.ofNullable(files.get(file))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String places() {
    return "place_id,name,aliases,level,parent,group\n"
        + "yunling,云岭县,全县|合计|全县合计|总计|云岭,county,,\n"
        + towns("%1$s,%2$s,%3$s,town,yunling,%4$s\n");
  }

  private static String reporters() {
    return DEPARTMENTS + towns("%1$s,%2$s,%3$s,%1$s\n");
  }

  private static String schedule() {
    return "form,title,reporter_id,frequency,due_day\n"
        + DEPARTMENTS_FORMS
        + towns("云统乡01,主要经济指标完成情况,%1$s,quarter,12\n");
  }

  private static String towns(String line) {
    return Arrays.stream(Town.values())
        .map(town -> line.formatted(town.id(), town.label(), town.aliases(), town.group()))
        .collect(Collectors.joining());
  }

  private static String indicators() {
    return "indicator_id,name,aliases,unit,kind,additive,part_of,numerator,denominator\n"
        + Arrays.stream(Item.values()).map(County::line).collect(Collectors.joining());
  }

  private static String line(Item item) {
    return String.join(
            ",",
            item.id(),
            item.label(),
            item.aliases(),
            item.unit(),
            item.kind(),
            item.isRatio() ? "no" : "yes",
            item.partOf() == null ? "" : item.partOf().id(),
            item == Item.TAX_SHARE ? "tax" : "",
            item == Item.TAX_SHARE ? "rev" : "")
        + "\n";
  }
}
