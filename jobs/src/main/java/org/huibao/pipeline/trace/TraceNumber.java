package org.huibao.pipeline.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.hadoop.conf.Configuration;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureLabel;
import org.huibao.lake.Lake;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.pipeline.trace.TracedLake.ReadReturn;
import org.huibao.words.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * From a figure to its cells, from a cell to its figures, from a printed number to what it may be.
 */
@Command(
    name = "scripts/trace",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "FIGURE (rev_total.completion): its cells, with formula and values.",
      "FILE!SHEET!CELL (财政收入.xls!Sheet1!B8): figures, table cells and sentences that hang on it.",
      "NUMBER as printed (49.58%, 61.8亿元, 18.6): the figures that it may be.",
      "Exit code: 3 where nothing was found."
    })
public final class TraceNumber implements Callable<Integer> {
  private static final int MOST_MEANT = 5;

  @Parameters(paramLabel = "FIGURE|FILE!SHEET!CELL|NUMBER", description = "What to trace.")
  private String asked;

  @Option(names = "--lake", defaultValue = "data/lake", description = "Where tables are kept.")
  private String lake;

  @Option(
      names = "--period",
      converter = PeriodConverter.class,
      description = "Only this period. Default: all, the newest first.")
  private Period period;

  @Option(names = "--format", defaultValue = "text", description = "text or json.")
  private Format format;

  private final PrintStream out;

  enum Format {
    TEXT,
    JSON
  }

  /**
   * @param out gets what is found
   */
  public TraceNumber(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    Job.run(new TraceNumber(System.out), arguments);
  }

  @Override
  public Integer call() {
    Configuration configuration = new Configuration();
    Lake opened = new Lake(lake, configuration);
    TracedLake traced =
        new TracedLake(opened, configuration, period == null ? null : period.toString());
    if (traced.newest().isEmpty()) {
      throw new NothingUsableException(
          "Cannot trace: the lake %s has no publication%s"
              .formatted(lake, period == null ? "" : " of " + period));
    }
    List<? extends Trace> found = trace(traced);
    print(found);
    return ExitCode.DONE;
  }

  private List<? extends Trace> trace(TracedLake traced) {
    String[] parts = asked.replace('！', '!').split("!");
    if (parts.length >= 3) {
      return List.copyOf(cells(traced, parts));
    }
    Optional<AskedNumber> number = AskedNumber.of(asked);
    if (number.isPresent()) {
      NumberTrace trace = NumberTrace.of(traced, asked, number.get());
      if (trace.isEmpty()) {
        throw new NothingUsableException("Cannot trace " + asked + ": no figure is printed so");
      }
      return List.of(trace);
    }
    return figures(traced);
  }

  /** The figure in the newest period that has it, of each district. */
  private List<FigureTrace> figures(TracedLake traced) {
    List<FigureTrace> found = new ArrayList<>();
    for (Vintage vintage : traced.newest()) {
      if (found.stream().noneMatch(each -> each.district().equals(vintage.district()))) {
        traced.figures(vintage).stream()
            .filter(each -> each.figureId().equals(asked))
            .map(each -> FigureTrace.of(traced, vintage, each))
            .forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      throw new NothingUsableException(
          "Cannot trace %s: there is no such figure; did you mean %s?"
              .formatted(asked, String.join(", ", meant(asked, figuresOf(traced)))));
    }
    return found;
  }

  private static List<Figure> figuresOf(TracedLake traced) {
    return traced.newest().stream().flatMap(each -> traced.figures(each).stream()).toList();
  }

  /** Ids of those of an indicator of that name, else of those spelt most like it. */
  static List<String> meant(String asked, List<Figure> all) {
    String asId = asked.toLowerCase(Locale.ROOT);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return all.stream()
        .sorted(
            Comparator.comparing((Figure each) -> !FigureLabel.of(each).contains(asked))
                .thenComparing(
                    each ->
                        FigureLabel.of(each).contains(asked)
                            ? FigureLabel.of(each).length()
                            : distance.apply(asId, each.figureId()))
                .thenComparing(Figure::figureId))
        .map(Figure::figureId)
        .distinct()
        .limit(MOST_MEANT)
        .toList();
  }

  /** A file may be named by the end of its path, and several may be called so. */
  private List<CellTrace> cells(TracedLake traced, String[] parts) {
    int last = parts.length - 1;
    String cell = parts[last].strip().toUpperCase(Locale.ROOT).replace("$", "");
    String sheet = parts[last - 1];
    String file = java.util.Arrays.stream(parts).limit(last - 1).collect(Collectors.joining("!"));
    List<ReadReturn> named =
        traced.returns().stream()
            .filter(each -> each.file().equals(file) || each.file().endsWith("/" + file))
            .sorted(Comparator.comparing(ReadReturn::file).reversed())
            .toList();
    if (named.isEmpty()) {
      throw new NothingUsableException(
          "Cannot trace %s: no return is called %s%s"
              .formatted(asked, file, nearestFiles(traced, file)));
    }
    List<CellTrace> found =
        named.stream()
            .map(each -> CellTrace.of(traced, each, sheet, cell))
            .filter(each -> !each.isEmpty())
            .toList();
    if (found.isEmpty()) {
      throw new NothingUsableException(
          "Cannot trace %s: nothing is known of that cell; look at the sheet's name and the address"
              .formatted(asked));
    }
    return found;
  }

  private static String nearestFiles(TracedLake traced, String file) {
    JaroWinklerSimilarity alike = new JaroWinklerSimilarity();
    String name = file.substring(file.lastIndexOf('/') + 1);
    return traced.returns().stream()
        .map(ReadReturn::file)
        .distinct()
        .max(
            Comparator.comparing(
                    (String each) -> alike.apply(name, each.substring(each.lastIndexOf('/') + 1)))
                .thenComparing(Comparator.naturalOrder()))
        .map(each -> "; did you mean " + each + "?")
        .orElse("");
  }

  private void print(List<? extends Trace> found) {
    if (format == Format.TEXT) {
      for (int i = 0; i < found.size(); i++) {
        if (i > 0) {
          out.println();
        }
        found.get(i).lines().forEach(out::println);
      }
      return;
    }
    ObjectMapper mapper =
        new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    for (Trace each : found) {
      try {
        out.println(mapper.writeValueAsString(each));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("Cannot write as JSON: " + e.getMessage(), e);
      }
    }
  }

  /** Reads a period as people type it. */
  static final class PeriodConverter implements picocli.CommandLine.ITypeConverter<Period> {
    @Override
    public Period convert(String text) {
      return Period.parse(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is no period; expected 2004H1, 2004Q2, 2004-06 or 2004"));
    }
  }
}
