package org.huibao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.huibao.bulletin.docx.UnreadableTemplateException;
import org.huibao.figures.Figure;
import org.huibao.lake.Lake;
import org.huibao.lake.ParquetRows;
import org.huibao.lake.PublishedPeriod;
import org.huibao.lake.Vintage;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.words.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A section that somebody wrote by hand, as a template. */
@Command(
    name = "scripts/template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes a template of a data section that was written by hand: each number that a figure of",
      "its period explains becomes a placeholder. What is not explained stays, is highlighted in",
      "Word, and listed with the nearest figures."
    })
public final class MakeTemplate implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FROM", description = "A .docx, .txt or .md file.")
  private Path from;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DISTRICT",
      defaultValue = "data/wuxing",
      description = "District folder. Default: the Wuxing sample.")
  private String district;

  @Option(
      names = "--period",
      converter = RunOptions.PeriodConverter.class,
      description = "Of which period it speaks. Default: the newest published.")
  private Period period;

  @Option(names = "--lake", defaultValue = "data/lake", description = "Where tables are kept.")
  private String lake;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the template goes. Default: beside FROM, as FROM-模板.")
  private Path out;

  public static void main(String[] arguments) {
    Job.run(new MakeTemplate(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(from)) {
      throw new NothingUsableException("Cannot read " + from + ": there is no such file");
    }
    Configuration configuration = new Configuration();
    Reference reference = ReferenceLoader.load(new DistrictFolder(district, configuration)::bytes);
    Lake tables = new Lake(lake, configuration);
    Vintage vintage = inForce(tables, reference.district().id());
    Period of = Period.parse(vintage.period()).orElseThrow();
    List<Figure> figures =
        new ParquetRows(Figure.SCHEMA, configuration)
            .of(tables.publicationTable(vintage, Figure.TABLE)).stream().map(Figure::from).toList();
    try {
      TemplateMaker.Made made =
          new TemplateMaker(figures, reference.in(of), of)
              .of(Files.readAllBytes(from), from.getFileName().toString());
      Path target = out == null ? beside(made.ending()) : out;
      Files.write(target, made.template());
      System.out.print(made.list());
      System.out.println(target);
      return ExitCode.DONE;
    } catch (UnreadableTemplateException e) {
      throw new NothingUsableException("Cannot read " + from + ": " + e.getMessage());
    }
  }

  private Path beside(String ending) {
    String name = from.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return from.resolveSibling(name + "-模板" + ending);
  }

  /** Of the period asked for, or of the newest published. */
  private Vintage inForce(Lake tables, String id) {
    return tables.periods().stream()
        .map(PublishedPeriod::inForce)
        .filter(each -> each.district().equals(id))
        .filter(each -> period == null || each.period().equals(period.toString()))
        .reduce((older, newer) -> newer)
        .orElseThrow(
            () ->
                new NothingUsableException(
                    "Cannot make a template: %s has no publication of %s%s; scripts/run makes one"
                        .formatted(lake, id, period == null ? "" : " " + period)));
  }
}
