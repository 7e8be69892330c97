package org.huibao.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** Two states of one document whose bytes are not the same. */
record DocumentComparison(Path old, Path fresh) {

  /**
   * The lines that differ; of workbooks those of the cells' texts, and the parts. Nothing when a
   * workbook's parts are the same and only zipped in another way.
   */
  List<String> lines(String document) throws IOException {
    List<String> lines =
        new ArrayList<>(document.endsWith(".xlsx") ? workbookLines() : textLines());
    if (!lines.isEmpty()) {
      lines.add(0, "  " + document + ":");
    }
    return lines;
  }

  private List<String> workbookLines() throws IOException {
    WorkbookParts inOld = WorkbookParts.of(old);
    WorkbookParts inNew = WorkbookParts.of(fresh);
    List<String> lines = differing(inOld.rows(), inNew.rows());
    inOld.differing(inNew).forEach(part -> lines.add("    " + part));
    return lines;
  }

  private List<String> textLines() throws IOException {
    List<String> lines = differing(textLines(old), textLines(fresh));
    return lines.isEmpty() ? List.of("    other bytes, the same text in UTF-8") : lines;
  }

  private static List<String> textLines(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    // what cannot be seen at a line's end is a difference as well
    return List.of(text.replace("\r", "␍").split("\n", -1));
  }

  private static List<String> differing(List<String> old, List<String> fresh) {
    List<String> lines = new ArrayList<>();
    for (Delta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      delta.getOriginal().getLines().forEach(line -> lines.add("    - " + line));
      delta.getRevised().getLines().forEach(line -> lines.add("    + " + line));
    }
    return lines;
  }
}
