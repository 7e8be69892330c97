package org.huibao.bulletin.changes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.facts.UsedReturn;

/** Which returns came, took another's place, or count no more. */
final class ReturnChanges {
  private ReturnChanges() {}

  static String text(Edition before, Edition now) {
    if (before.returns().isEmpty() || now.returns().isEmpty()) {
      return "上一版没有记录所用的报表。\n";
    }
    Map<String, UsedReturn> old = byId(before.returns().get());
    Map<String, UsedReturn> fresh = byId(now.returns().get());
    Lines lines = new Lines();
    sorted(now.returns().get()).stream()
        .filter(each -> !old.containsKey(each.returnId()))
        .forEach(
            each ->
                lines.add(
                    "新采用 %s（收到 %s）%s"
                        .formatted(
                            each.file(),
                            Objects.toString(each.receivedOn(), "日期不明"),
                            insteadOf(each, old, fresh)
                                .map(gone -> "，取代 " + gone.file())
                                .orElse(""))));
    sorted(before.returns().get()).stream()
        .filter(each -> !fresh.containsKey(each.returnId()))
        .filter(each -> insteadOf(each, fresh, old).isEmpty())
        .forEach(each -> lines.add("不再采用 " + each.file()));
    return lines.text("所用报表没有变化（参照表、模板或认定有变）。");
  }

  /** The one of the same reporter, form and period that only the other side has. */
  private static Optional<UsedReturn> insteadOf(
      UsedReturn one, Map<String, UsedReturn> others, Map<String, UsedReturn> own) {
    return others.values().stream()
        .filter(other -> !own.containsKey(other.returnId()))
        .filter(other -> other.reporter() != null && other.reporter().equals(one.reporter()))
        .filter(other -> Objects.equals(other.form(), one.form()))
        .filter(other -> Objects.equals(other.period(), one.period()))
        .min(Comparator.comparing(UsedReturn::file));
  }

  private static List<UsedReturn> sorted(List<UsedReturn> returns) {
    return returns.stream()
        .sorted(Comparator.comparing(UsedReturn::file).thenComparing(UsedReturn::returnId))
        .toList();
  }

  private static Map<String, UsedReturn> byId(List<UsedReturn> returns) {
    Map<String, UsedReturn> byId = new HashMap<>();
    returns.forEach(each -> byId.put(each.returnId(), each));
    return byId;
  }
}
