package org.huibao.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.lake.ingest.ListedDates;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.ReadingFindings;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.reference.InvalidReferenceException;
import org.huibao.reference.ReceivedDates;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.FileToRead;
import org.huibao.returns.SheetsRead;
import org.huibao.returns.html.ReadingPage;
import org.huibao.returns.process.IsolatedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the reader makes of any workbooks, with a district's reference or without one. No Spark. */
@Command(
    name = "scripts/read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "What the reader makes of any workbooks: a line per numeric cell on standard output, what is"
          + " wrong on standard error.",
      "Without a district nothing is refused for being unknown: labels stand for themselves."
    })
public final class ReadWorkbooks implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Workbooks, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--district",
      paramLabel = "DIR",
      description = "A district folder: its places, indicators, reporters and forms are known.")
  private Path district;

  @Option(
      names = "--format",
      paramLabel = "csv|json|none",
      defaultValue = "csv",
      description = "How the lines are printed; none prints no lines.")
  private ReadingFormat format;

  @Option(
      names = "--summary",
      description =
          "Instead, a line a file: how many numbers were read, and on what each reading rests.")
  private boolean isSummary;

  @Option(
      names = "--html",
      paramLabel = "FILE.html",
      description = "Besides, write a page that shows each sheet as it was read.")
  private Path html;

  /** The list of days beside a district's returns, which is none of them. */
  private static final String LIST = Path.of(ReceivedDates.FILE).getFileName().toString();

  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param out gets the lines
   * @param err gets the findings
   */
  ReadWorkbooks(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    Job.run(new ReadWorkbooks(System.out, System.err), arguments);
  }

  @Override
  public Integer call() {
    Reference reference = reference();
    IsolatedReader reader = new IsolatedReader(reference);
    ListedDates dates = dates();
    List<Path> files =
        WorkbookFiles.in(paths).stream().filter(file -> !inReturns(file).equals(LIST)).toList();
    Optional<ReadingPage> page = Optional.ofNullable(html).map(asked -> new ReadingPage(reference));
    ReadingFindings findings = new ReadingFindings();
    if (isSummary) {
      out.println(ResultFormat.csvLine(ReadingSummary.COLUMNS));
    } else {
      format.begin(out);
    }
    for (Path file : files) {
      SheetsRead workbook = read(reader, file, dates.of(inReturns(file)));
      if (isSummary) {
        out.println(ReadingSummary.of(workbook.reading()).csv());
      } else {
        format.print(ReadingLine.of(workbook.reading()), out);
      }
      findings.add(workbook.reading());
      page.ifPresent(pages -> pages.add(workbook));
    }
    out.flush();
    page.ifPresent(this::write);
    findings.print(err);
    return ExitCode.DONE;
  }

  /** The days that the district's {@code received.csv} lists; none without a district. */
  private ListedDates dates() {
    return new ListedDates(
        bytes(ReceivedDates.FILE)
            .map(bytes -> ReceivedDates.parse(ReceivedDates.FILE, bytes))
            .orElse(Map.of()));
  }

  /** Path inside the district's returns; of any other file its own. */
  private String inReturns(Path file) {
    if (district == null) {
      return file.toString();
    }
    Path returns = district.resolve(DistrictFolder.RETURNS).toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    return (whole.startsWith(returns) ? returns.relativize(whole) : file).toString();
  }

  private static SheetsRead read(IsolatedReader reader, Path file, LocalDate listedOn) {
    FileToRead named = new FileToRead(file.toString(), file.toString(), listedOn);
    try {
      return reader.readSheets(named, Files.readAllBytes(file), WorkbookFiles.before(file));
    } catch (AccessDeniedException e) {
      return reader.unread(named, "没有读取权限，请检查文件或文件夹的权限");
    } catch (IOException e) {
      return reader.unread(named, "文件无法打开（" + e.getMessage() + "）");
    }
  }

  private void write(ReadingPage page) {
    try {
      Files.writeString(html, page.html());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the page " + html + ": " + e, e);
    }
  }

  private Reference reference() {
    if (district == null) {
      return ReferenceLoader.none();
    }
    if (!Files.isDirectory(district)) {
      throw new InvalidReferenceException(
          List.of(district + ": there is no such folder, expected a district's"));
    }
    return ReferenceLoader.load(this::bytes);
  }

  private Optional<byte[]> bytes(String name) {
    if (district == null) {
      return Optional.empty();
    }
    Path file = district.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
    }
  }
}
