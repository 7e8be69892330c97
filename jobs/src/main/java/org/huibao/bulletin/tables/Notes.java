package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.bulletin.text.SectionWords;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Direction;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;

/** 注 and 来源 below a table, as far as its indicators call for them. */
final class Notes {
  private final Reference reference;
  private final List<Subject> subjects;
  private final List<String> notes = new ArrayList<>();

  Notes(Reference reference, List<Subject> subjects) {
    this.reference = reference;
    this.subjects = subjects;
  }

  Notes add(String note) {
    notes.add(note);
    return this;
  }

  /** What ranks are by in turn, and of which indicators the lowest is first. */
  Notes ranksByAll() {
    String lowestFirst = lowestFirst();
    return add(
        lowestFirst.isEmpty()
            ? "位次分别按绝对额、同比和完成比例排列。"
            : "位次分别按绝对额、同比和完成比例由高到低排列，" + lowestFirst + "的绝对额和同比由低到高排列。");
  }

  /** The same of ranks by level alone. */
  Notes ranks() {
    String lowestFirst = lowestFirst();
    return add(lowestFirst.isEmpty() ? "位次按绝对额排列。" : "位次按绝对额由高到低排列，" + lowestFirst + "由低到高排列。");
  }

  private String lowestFirst() {
    return subjects.stream()
        .filter(subject -> subject.indicator().direction() == Direction.LOWER)
        .map(Subject::name)
        .collect(Collectors.joining("、"));
  }

  /** Which indicators' growth is at comparable prices. */
  Notes priceBasis() {
    List<String> comparable =
        subjects.stream()
            .filter(subject -> subject.indicator().priceBasis() == PriceBasis.COMPARABLE)
            .map(Subject::name)
            .toList();
    if (!comparable.isEmpty()) {
      notes.add(String.join("、", comparable) + "的绝对额按现行价格计算，增长速度按可比价格计算。");
    }
    return this;
  }

  /** Which towns make up each of {@code groups}. */
  Notes members(Set<String> groups) {
    new TreeMap<>(reference.district().groups())
        .forEach(
            (group, name) -> {
              if (groups.contains(group)) {
                notes.add(name + "：" + SectionWords.members(reference, group) + "。");
              }
            });
    return this;
  }

  /**
   * Why numbers are in doubt, and what the office answered about others.
   *
   * @param places those in the table, by their ids; null in it for the district itself
   */
  Notes doubts(PublishedFigures figures, Collection<String> places) {
    String district = reference.district().place();
    notes.addAll(
        figures.notes(
            subjects.stream().map(subject -> subject.indicator().id()).collect(Collectors.toSet()),
            places.stream()
                .map(each -> each == null ? district : each)
                .collect(Collectors.toSet())));
    return this;
  }

  /** The numbered notes and the source, each a line. */
  List<String> lines() {
    List<String> all = new ArrayList<>(notes);
    all.add("本表为初步统计数；部分数据因四舍五入，分项之和与合计可能略有出入；“未报”表示没有收到，“—”表示无此项或无从计算。");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      lines.add((i == 0 ? "注：" : "　　") + (all.size() == 1 ? "" : (i + 1) + ".") + all.get(i));
    }
    lines.add("来源：" + sources() + "。");
    return lines;
  }

  private String sources() {
    List<String> authorities =
        subjects.stream()
            .map(subject -> subject.indicator().authority())
            .filter(Objects::nonNull)
            .distinct()
            .map(id -> reference.reporter(id).map(Reporter::name).orElse(id))
            .toList();
    return authorities.isEmpty()
        ? "各填报单位统计报表"
        : authorities.stream().collect(Collectors.joining("、")) + "统计报表";
  }
}
