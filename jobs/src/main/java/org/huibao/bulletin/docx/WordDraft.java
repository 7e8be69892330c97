package org.huibao.bulletin.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** A Word file's text, to be changed here and there without a change of its look. */
public final class WordDraft implements AutoCloseable {
  private final XWPFDocument document;
  private final List<XWPFParagraph> paragraphs = new ArrayList<>();

  /**
   * A change: other words in place of some, or a mark on them.
   *
   * @param words null where these stay, and are highlighted
   */
  public record Edit(int start, int end, String words) {}

  /** A run's text, where it stands. */
  private record Piece(XWPFRun run, int start, int end) {}

  /**
   * @throws UnreadableTemplateException where it is no .docx
   */
  public WordDraft(byte[] bytes) {
    try {
      document = new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTemplateException(e.getMessage(), e);
    }
    add(document.getBodyElements());
  }

  private void add(List<IBodyElement> elements) {
    for (IBodyElement each : elements) {
      if (each instanceof XWPFParagraph paragraph) {
        paragraphs.add(paragraph);
      } else if (each instanceof XWPFTable table) {
        table
            .getRows()
            .forEach(row -> row.getTableCells().forEach(cell -> add(cell.getBodyElements())));
      }
    }
  }

  /**
   * A cell of a table.
   *
   * @param start where its words begin in {@link #text}
   */
  public record CellText(int start, String words) {}

  /** The tables in the body, row by row; of a cell of several paragraphs the first is told. */
  public List<List<List<CellText>>> tables() {
    Map<XWPFParagraph, Integer> starts = new IdentityHashMap<>();
    int at = 0;
    for (XWPFParagraph each : paragraphs) {
      starts.put(each, at);
      at += words(each).length() + 1;
    }
    return document.getTables().stream()
        .map(
            table ->
                table.getRows().stream()
                    .map(
                        row ->
                            row.getTableCells().stream()
                                .flatMap(cell -> cell.getParagraphs().stream().limit(1))
                                .map(each -> new CellText(starts.get(each), words(each)))
                                .toList())
                    .toList())
        .toList();
  }

  private static String words(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    paragraph.getRuns().forEach(run -> words.append(shown(run)));
    return words.toString();
  }

  /** A line to a paragraph. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (XWPFParagraph each : paragraphs) {
      text.append(words(each)).append('\n');
    }
    return text.toString();
  }

  /**
   * The file with changes.
   *
   * @param edits none within another, at places of {@link #text}
   * @param day that the file bears
   */
  public byte[] with(List<Edit> edits, LocalDate day) {
    List<Edit> lastFirst = new ArrayList<>(edits);
    lastFirst.sort(Comparator.comparingInt(Edit::start).reversed());
    List<List<Piece>> pieces = pieces();
    for (Edit each : lastFirst) {
      for (List<Piece> paragraph : pieces) {
        if (!paragraph.isEmpty()
            && paragraph.get(0).start() <= each.start()
            && each.end() <= paragraph.get(paragraph.size() - 1).end()) {
          change(paragraph, each);
        }
      }
    }
    try {
      return new DatedDocument(document, day).bytes();
    } catch (IOException e) {
      throw new UnreadableTemplateException(e.getMessage(), e);
    }
  }

  private List<List<Piece>> pieces() {
    List<List<Piece>> pieces = new ArrayList<>();
    int at = 0;
    for (XWPFParagraph paragraph : paragraphs) {
      List<Piece> own = new ArrayList<>();
      for (XWPFRun run : paragraph.getRuns()) {
        int length = shown(run).length();
        if (length > 0) {
          own.add(new Piece(run, at, at + length));
          at += length;
        }
      }
      pieces.add(own);
      at++;
    }
    return pieces;
  }

  /** Words behind the change have been changed already, so that a run may be longer by now. */
  private static void change(List<Piece> paragraph, Edit edit) {
    boolean isFirst = true;
    for (Piece each : paragraph) {
      int from = Math.max(edit.start(), each.start()) - each.start();
      int to = Math.min(edit.end(), each.end()) - each.start();
      if (from >= to) {
        continue;
      }
      if (edit.words() == null) {
        highlight(each.run(), from, to);
      } else {
        String text = shown(each.run());
        String words = isFirst ? edit.words() : "";
        each.run().setText(text.substring(0, from) + words + text.substring(to), 0);
        isFirst = false;
      }
    }
  }

  /** Parts the run where the mark ends and begins. */
  private static void highlight(XWPFRun run, int from, int to) {
    String text = shown(run);
    if (to < text.length()) {
      insertBehind(run, text.substring(to));
    }
    if (from > 0) {
      mark(insertBehind(run, text.substring(from, to)));
    } else {
      mark(run);
    }
    run.setText(from > 0 ? text.substring(0, from) : text.substring(from, to), 0);
  }

  private static void mark(XWPFRun run) {
    run.setTextHighlightColor(STHighlightColor.YELLOW.toString());
  }

  private static XWPFRun insertBehind(XWPFRun run, String text) {
    XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
    XWPFRun inserted = paragraph.insertNewRun(paragraph.getRuns().indexOf(run) + 1);
    if (run.getCTR().isSetRPr()) {
      inserted.getCTR().setRPr(run.getCTR().getRPr());
    }
    inserted.setText(text);
    return inserted;
  }

  /** Only runs in the paragraph itself are changed; what stands in links and fields stays. */
  private static String shown(XWPFRun run) {
    String text = run.getText(0);
    return text == null || !(run.getParent() instanceof XWPFParagraph) ? "" : text;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
