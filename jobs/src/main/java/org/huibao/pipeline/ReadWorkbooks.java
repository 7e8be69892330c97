package org.huibao.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.FileToRead;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the reader makes of any workbooks, with a district's reference or without one. No Spark. */
@Command(name = "scripts/read", mixinStandardHelpOptions = true)
public final class ReadWorkbooks implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Workbooks, or folders of them.")
  private List<Path> paths;

  @Option(names = "--district", description = "A district folder whose names are known.")
  private Path district;

  @Option(names = "--format", defaultValue = "csv", description = "csv or json.")
  private ReadingFormat format;

  public static void main(String[] arguments) {
    Job.run(new ReadWorkbooks(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    ReturnReader reader = new ReturnReader(reference());
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new NothingUsableException("Cannot read " + paths + ": there are no files");
    }
    PrintStream out = System.out;
    format.begin(out);
    for (Path file : files) {
      FileToRead named = new FileToRead(file.toString(), file.toString(), null);
      ReturnReading reading = reader.read(named, Files.readAllBytes(file));
      format.print(ReadingLine.of(reading), out);
    }
    return ExitCode.DONE;
  }

  private Reference reference() {
    return district == null ? ReferenceLoader.none() : ReferenceLoader.load(this::bytes);
  }

  private Optional<byte[]> bytes(String name) {
    Path file = district.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The files named and those in the folders named, by name; hidden ones left out. */
  private List<Path> files() throws IOException {
    List<Path> files = new java.util.ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NothingUsableException("Cannot read " + path + ": there is no such file");
      }
      try (Stream<Path> below = Files.walk(path)) {
        below
            .filter(Files::isRegularFile)
            .filter(file -> file.equals(path) || !file.getFileName().toString().startsWith("."))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
