package org.huibao.pipeline.manifest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.Lake;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A publication against its manifest. Files alone, no Spark. */
@Command(
    name = "scripts/verify",
    mixinStandardHelpOptions = true,
    description = {
      "A publication's documents, and with --lake its tables, against its manifest.json.",
      "Exit code: 0 as it was published, 1 something differs, 3 there is no publication."
    })
public final class VerifyPublication implements Callable<Integer> {
  @Parameters(
      paramLabel = "PUBLICATION",
      description =
          "Folder of a vintage's documents, such as data/publications/wuxing/2004-06/v0001.")
  private String publication;

  @Option(names = "--lake", paramLabel = "DIR", description = "The lake that has its tables.")
  private String lake;

  private final PrintStream out;

  /**
   * @param out gets what differs
   */
  public VerifyPublication(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    Job.run(new VerifyPublication(System.out), arguments);
  }

  @Override
  public Integer call() throws IOException {
    Configuration configuration = new Configuration();
    Path folder = new Path(publication);
    Path file = new Path(folder, Manifest.FILE);
    FileSystem files = folder.getFileSystem(configuration);
    // documents have no checksum files; nor may one that was left hide a change
    files.setVerifyChecksum(false);
    if (!files.exists(file)) {
      throw new NothingUsableException(
          "Cannot verify " + publication + ": there is no " + Manifest.FILE + " in it");
    }
    Optional<Manifest> manifest = read(files, file);
    if (manifest.isEmpty()) {
      out.println("已改动 " + Manifest.FILE + "：不是发布清单");
      return ExitCode.NOT_ALL;
    }
    Differences differences = new Differences(manifest.get(), configuration);
    List<String> lines = new ArrayList<>(differences.ofDocuments(folder));
    if (lake != null) {
      Lake opened = new Lake(lake, configuration);
      if (!opened.exists()) {
        throw new NothingUsableException("Cannot verify tables: there is no lake " + lake);
      }
      lines.addAll(differences.ofTables(opened));
    }
    lines.forEach(out::println);
    if (lines.isEmpty()) {
      out.println(
          "与清单一致：%d 个文件%s"
              .formatted(
                  manifest.get().documents().size(),
                  lake == null
                      ? "（各表未核对：用 --lake 指明数据湖）"
                      : "，" + manifest.get().tables().size() + " 张表"));
    }
    return lines.isEmpty() ? ExitCode.DONE : ExitCode.NOT_ALL;
  }

  private static Optional<Manifest> read(FileSystem files, Path file) throws IOException {
    try (var stream = files.open(file)) {
      return Optional.of(Manifest.parse(stream.readAllBytes()));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
