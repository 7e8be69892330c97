package org.huibao.county;

import java.util.Arrays;
import java.util.List;

/** The towns of the county, in the order its tables keep. */
enum Town {
  YUNCHENG("yuncheng", "云城街道", "云城|云城街道办事处", "east"),
  SHIMEN("shimen", "石门镇", "石门", "east"),
  BAISHA("baisha", "白沙镇", "白沙", "east"),
  SHUANGQIAO("shuangqiao", "双桥镇", "双桥", "east"),
  DAHE("dahe", "大河镇", "大河", "west"),
  QINGXI("qingxi", "青溪镇", "", "west"),
  LONGTAN("longtan", "龙潭镇", "龙潭", "west"),
  GAOPING("gaoping", "高坪乡", "高坪", "west"),
  MAAN("maan", "马鞍乡", "", "west");

  private final String id;
  private final String label;
  private final String aliases;
  private final String group;

  Town(String id, String label, String aliases, String group) {
    this.id = id;
    this.label = label;
    this.aliases = aliases;
    this.group = group;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  String aliases() {
    return aliases;
  }

  String group() {
    return group;
  }

  static List<Town> of(String group) {
    return Arrays.stream(values()).filter(town -> town.group.equals(group)).toList();
  }
}
