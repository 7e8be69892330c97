package org.huibao.bulletin.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.figures.Approximation;

/** The words of a placeholder that are neither indicators nor places, in English and Chinese. */
enum PlaceholderWord {
  LEVEL(Role.KIND, "绝对额", "总量", "数值"),
  PREVIOUS_YEAR(Role.KIND, "上年同期"),
  GROWTH(Role.KIND, "增速", "增幅", "增长"),
  TARGET(Role.KIND, "全年目标", "目标"),
  COMPLETION(Role.KIND, "完成率", "完成"),
  PER_HEAD(Role.BY, "人均"),
  CHANGE(Role.KIND, "增量", "增加额"),
  ACCELERATION(Role.KIND, "加快"),
  LEAD(Role.KIND, "比时间进度"),
  RANK(Role.KIND, "位次", "排名"),
  SHARE(Role.KIND, "比重", "占比"),
  SHARE_CHANGE(Role.KIND, "比重变化"),
  PLACE_SHARE(Role.KIND, "占全区比重"),
  PLACE_SHARE_CHANGE(Role.KIND, "占全区比重变化"),
  CONTRIBUTION(Role.KIND, "贡献率"),
  PULL(Role.KIND, "拉动"),
  AVERAGE_DIFFERENCE(Role.KIND, "与平均之差"),
  GAP(Role.KIND, "差距"),
  RATIO(Role.KIND, "倍数"),
  PROPORTION(Role.KIND, "构成比"),
  VERDICT(Role.FORM, "判断"),
  WORDING(Role.FORM, "措辞"),
  NUMBER(Role.FORM, "数字"),
  ORDINAL(Role.FORM, "名次"),
  NTH(Role.FORM),
  TIMES(Role.FORM, "倍"),
  SIGNED(Role.FORM, "带符号"),
  OVER(Approximation.OVER),
  NEARLY(Approximation.NEARLY),
  EXCEEDS(Approximation.EXCEEDS),
  BREAKS(Approximation.BREAKS),
  BEYOND(Approximation.BEYOND),
  CLOSE_TO(Approximation.CLOSE_TO),
  ABOUT(Approximation.ABOUT),
  OR_MORE(Approximation.OR_MORE),
  AROUND(Approximation.AROUND),
  MORE_THAN(Approximation.MORE_THAN),
  AND_MORE(Approximation.AND_MORE),
  HUNDRED_MILLIONS_ODD(Approximation.HUNDRED_MILLIONS_ODD),
  HUNDRED_MILLIONS(Approximation.HUNDRED_MILLIONS),
  ABOVE(Role.CHOICE, "高于全区"),
  BELOW(Role.CHOICE, "低于全区"),
  TOP(Role.CHOICE, "最高"),
  BOTTOM(Role.CHOICE, "最低"),
  MONTH(Role.SPAN),
  QUARTER(Role.SPAN),
  HALF(Role.SPAN),
  YTD(Role.SPAN),
  YEAR(Role.SPAN),
  POINT(Role.SPAN),
  OWN_LEVEL(Role.SCOPE, "本级"),
  WHOLE(Role.SCOPE);

  /** What a word settles. */
  enum Role {
    KIND,
    /** What is ranked or compared, where the kind is another word. */
    BY,
    FORM,
    CHOICE,
    SPAN,
    SCOPE
  }

  /** Kinds beside which another one says what they are by. */
  static final Set<PlaceholderWord> COMPARING = Set.of(RANK, GAP, AVERAGE_DIFFERENCE, RATIO);

  private static final Map<String, PlaceholderWord> BY_NAME = new HashMap<>();

  static {
    for (PlaceholderWord each : values()) {
      BY_NAME.put(each.code(), each);
      for (String name : each.names) {
        BY_NAME.put(name, each);
      }
    }
  }

  private final Role role;
  private final Approximation approximation;
  private final String[] names;

  PlaceholderWord(Role role, String... names) {
    this.role = role;
    this.approximation = null;
    this.names = names;
  }

  PlaceholderWord(Approximation approximation) {
    this.role = Role.FORM;
    this.approximation = approximation;
    this.names = new String[] {approximation.word()};
  }

  /** How a number is stated rounded; null of all other words. */
  Approximation approximation() {
    return approximation;
  }

  Role role() {
    return role;
  }

  /** As it stands in ids. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PlaceholderWord> of(String text) {
    return Optional.ofNullable(BY_NAME.get(text.toLowerCase(Locale.ROOT)));
  }
}
