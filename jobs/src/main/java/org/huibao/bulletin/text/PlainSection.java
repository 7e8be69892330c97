package org.huibao.bulletin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.FigureWording;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * The data section of a district that keeps no template: one line to an indicator, in the order of
 * {@code indicators.csv}: 地区生产总值61.8亿元，同比增长18.6%，完成全年目标的50.5%。
 */
public record PlainSection(
    PublishedFigures figures, Reference reference, Period period, GrowthOutcomes outcomes) {
  public String text() {
    return "# %s%s主要指标\n\n".formatted(period.printed(), reference.district().name())
        + PublishedFigures.subjects(reference).stream()
            .map(this::line)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"))
        + "\n"
        + PublishedFigures.notes(printed()).stream()
            .map(note -> "\n注：" + note + "\n")
            .collect(Collectors.joining());
  }

  /** The same text, and where its figures stand. */
  public DataSection.Filled filled() {
    String text = text();
    List<DataSection.Placed> numbers = new ArrayList<>();
    for (Subject subject : PublishedFigures.subjects(reference)) {
      line(subject)
          .map(text::indexOf)
          .ifPresent(
              at ->
                  printed(subject)
                      .map(Figure::figureId)
                      .forEach(id -> numbers.add(new DataSection.Placed(at, id))));
    }
    return new DataSection.Filled(text, List.of(), List.of(), numbers);
  }

  private List<Figure> printed() {
    return PublishedFigures.subjects(reference).stream().flatMap(this::printed).toList();
  }

  private Stream<Figure> printed(Subject subject) {
    return Stream.of(FigureAspect.LEVEL, FigureAspect.GROWTH, FigureAspect.COMPLETION)
        .flatMap(aspect -> figures.of(subject, aspect).stream());
  }

  private Optional<String> line(Subject subject) {
    Optional<String> level = figures.of(subject, FigureAspect.LEVEL).map(wording()::number);
    String growth = growth(subject);
    if (level.isEmpty() && growth.isEmpty()) {
      return Optional.empty();
    }
    // of value added of industry only the growth is published: 规上工业增加值同比增长7.4%
    String said = level.map(number -> number + growth).orElse(growth.replaceFirst("^，", ""));
    return Optional.of("- " + subject.name() + said + completion(subject) + "。");
  }

  private FigureWording wording() {
    return new FigureWording(reference);
  }

  private String growth(Subject subject) {
    String wording = FigureAspect.GROWTH.idOf(subject, null) + ".wording";
    return figures
        .of(subject, FigureAspect.GROWTH)
        .map(wording()::of)
        .or(() -> Optional.ofNullable(outcomes.words().get(wording)))
        .map(growth -> (GrowthOutcomes.namesLastYear(growth) ? "，" : "，同比") + growth)
        .orElse("");
  }

  private String completion(Subject subject) {
    return figures
        .of(subject, FigureAspect.COMPLETION)
        .map(completion -> "，完成全年目标的" + completion.text())
        .orElse("");
  }
}
