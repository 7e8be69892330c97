package org.huibao.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Compares every {@code <name>/lake} and {@code <name>/out} below two folders. {@code
 * scripts/compare} runs it.
 */
final class CompareFolders {
  static final int THE_SAME = 0;
  static final int DIFFERENT = 1;
  static final int USAGE = 2;
  private static final int FAILED = 4;

  private CompareFolders() {}

  /** The folder of the old, then that of the new. */
  public static void main(String[] folders) {
    int code = FAILED;
    try {
      code = compare(Path.of(folders[0]), Path.of(folders[1]), System.out);
    } catch (Exception | Error failure) {
      failure.printStackTrace();
    }
    System.exit(code);
  }

  static int compare(Path old, Path fresh, PrintStream output) throws IOException, SQLException {
    Sides<PublishedLake> lakes = new Sides<>(PublishedLake.below(old), PublishedLake.below(fresh));
    if (lakes.names().isEmpty()) {
      output.println("Cannot compare: there is no NAME/lake and no NAME/out below either folder");
      return USAGE;
    }
    int code = THE_SAME;
    try (TableRows rows = new TableRows()) {
      for (String name : lakes.names()) {
        if (lakes.onlySide(name).isPresent()) {
          output.println(name + ": " + lakes.onlySide(name).get());
          code = DIFFERENT;
        } else {
          LakeComparison comparison =
              LakeComparison.of(lakes.old().get(name), lakes.fresh().get(name), rows);
          comparison.lines(name).forEach(output::println);
          code = comparison.theSame() ? code : DIFFERENT;
        }
      }
    }
    return code;
  }
}
