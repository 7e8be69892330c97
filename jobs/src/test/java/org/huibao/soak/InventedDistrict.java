package org.huibao.soak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.soak.InventedNumbers.Item;
import org.huibao.words.Period;

/**
 * A district that nobody has: towns, departments, what each is asked for and how its tables look,
 * all by chance. Each number may be sent in by a department, by the towns, or by both.
 */
final class InventedDistrict {
  static final int FIRST_YEAR = 2023;
  static final int YEAR = 2025;
  private static final int LAST_QUARTER = 2;

  private static final List<String> FIRST_SYLLABLES =
      List.of("清", "石", "大", "白", "龙", "金", "马", "双", "柳", "桃", "平", "安");

  private static final List<String> LAST_SYLLABLES = List.of("溪", "桥", "坪", "塘", "岭", "湾", "口");

  private static final List<String> KINDS = List.of("镇", "镇", "乡", "街道");

  private static final List<String> BUREAUS =
      List.of("财政局", "统计局", "商务局", "农业农村局", "发改局", "经信局", "人社局", "文旅局");

  record Asked(String form, String title, String reporter, List<Item> items) {}

  final long seed;
  final InventedNumbers numbers;
  final Map<String, String> names = new TreeMap<>();
  private final List<Asked> asked = new ArrayList<>();

  InventedDistrict(long seed) {
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(seed);
    int towns = 8 + random.nextInt(5);
    numbers = new InventedNumbers(random.split(), towns, FIRST_YEAR - 1, YEAR);
    for (int i = 0; i < towns; i++) {
      names.put(
          "t" + i,
          FIRST_SYLLABLES.get(i)
              + LAST_SYLLABLES.get(random.nextInt(LAST_SYLLABLES.size()))
              + KINDS.get(random.nextInt(KINDS.size())));
    }
    List<List<Item>> ofBureaus = new ArrayList<>();
    BUREAUS.forEach(each -> ofBureaus.add(new ArrayList<>()));
    List<Item> ofTowns = new ArrayList<>();
    int bureau = 0;
    for (Item item : numbers.items) {
      // a part stands beside its whole
      bureau = item.partOf() == null ? random.nextInt(BUREAUS.size()) : bureau;
      boolean isBureaus = item.partOf() != null || random.nextInt(10) < 8;
      if (isBureaus) {
        ofBureaus.get(bureau).add(item);
      }
      if (!isBureaus || random.nextInt(10) < 6) {
        ofTowns.add(item);
      }
    }
    for (int i = 0; i < BUREAUS.size(); i++) {
      if (!ofBureaus.get(i).isEmpty()) {
        asked.add(
            new Asked(
                "新表" + i,
                BUREAUS.get(i).replace("局", "") + "主要指标完成情况",
                BUREAUS.get(i),
                ofBureaus.get(i)));
      }
    }
    for (String town : numbers.towns) {
      asked.add(new Asked("新乡表", "乡镇综合情况月报", town, ofTowns));
    }
  }

  static SentFolder sent(long seed) {
    InventedDistrict district = new InventedDistrict(seed);
    Map<String, byte[]> files = new TreeMap<>();
    for (int year = FIRST_YEAR; year <= YEAR; year++) {
      for (int quarter = 1; quarter <= (year == YEAR ? LAST_QUARTER : 4); quarter++) {
        for (Asked each : district.asked) {
          InventedTable table = new InventedTable(district, each, year, quarter);
          files.put(table.file(), table.bytes());
        }
      }
    }
    return SentFolder.of(district.reference(), new Period(YEAR, 3 * LAST_QUARTER), files);
  }

  /** The printed name of a reporter. */
  String nameOf(String reporter) {
    return names.getOrDefault(reporter, reporter);
  }

  private Reference reference() {
    StringBuilder places =
        new StringBuilder("place_id,name,aliases,level,parent,group\nxin,新川县,全县|合计|新川,county,,\n");
    StringBuilder reporters = new StringBuilder("reporter_id,name,aliases,place_id\n");
    names.forEach(
        (id, name) -> {
          places.append(
              "%s,%s,,town,xin,%s%n".formatted(id, name, id.hashCode() % 2 == 0 ? "east" : "west"));
          reporters.append("%s,%s,,%s%n".formatted(id, name, id));
        });
    BUREAUS.forEach(each -> reporters.append("%s,%s,县%s,%n".formatted(idOf(each), each, each)));
    StringBuilder indicators =
        new StringBuilder("indicator_id,name,aliases,unit,kind,additive,part_of,authority\n");
    for (Item item : numbers.items) {
      indicators.append(
          "%s,%s,,%s,%s,yes,%s,%s%n"
              .formatted(
                  item.id(),
                  item.name(),
                  item.unit(),
                  item.kind(),
                  item.partOf() == null ? "" : item.partOf(),
                  authority(item)));
    }
    StringBuilder schedule = new StringBuilder("form,title,reporter_id,frequency,due_day\n");
    asked.forEach(
        each ->
            schedule.append(
                "%s,%s,%s,quarter,20%n"
                    .formatted(each.form(), each.title(), idOf(each.reporter()))));
    Map<String, String> files =
        Map.of(
            "district.yaml",
            "{id: xin, name: 新川县, place: xin, groups: {east: 东部, west: 西部}}",
            "reference/places.csv",
            places.toString(),
            "reference/reporters.csv",
            reporters.toString(),
            "reference/indicators.csv",
            indicators.toString(),
            "reference/schedule.csv",
            schedule.toString());
    return ReferenceLoader.load(
        file ->
            Optional.ofNullable(files.get(file))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private String authority(Item item) {
    return asked.stream()
        .filter(each -> BUREAUS.contains(each.reporter()) && each.items().contains(item))
        .map(each -> idOf(each.reporter()))
        .findFirst()
        .orElse("");
  }

  private static String idOf(String reporter) {
    int bureau = BUREAUS.indexOf(reporter);
    return bureau < 0 ? reporter : "b" + bureau;
  }
}
