package org.huibao.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.huibao.pipeline.sql.ResultFormat;

/** How the lines of a reading are printed. */
enum ReadingFormat {
  CSV {
    @Override
    void begin(PrintStream out) {
      out.println(ResultFormat.csvLine(ReadingLine.COLUMNS));
    }

    @Override
    void print(ReadingLine line, PrintStream out) {
      List<String> filled = line.fields().stream().map(f -> f == null ? "" : f).toList();
      out.println(ResultFormat.csvLine(filled));
    }
  },
  /** Nothing, where a page is wanted and no lines. */
  NONE {
    @Override
    void begin(PrintStream out) {}

    @Override
    void print(ReadingLine line, PrintStream out) {}
  },
  /** An object a line; what is not known is left out. */
  JSON {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    void begin(PrintStream out) {}

    @Override
    void print(ReadingLine line, PrintStream out) {
      ObjectNode object = mapper.createObjectNode();
      for (int i = 0; i < ReadingLine.COLUMNS.size(); i++) {
        if (line.fields().get(i) != null) {
          object.put(ReadingLine.COLUMNS.get(i), line.fields().get(i));
        }
      }
      try {
        out.println(mapper.writeValueAsString(object));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("Cannot write a line as JSON: " + e.getMessage(), e);
      }
    }
  };

  abstract void begin(PrintStream out);

  abstract void print(ReadingLine line, PrintStream out);

  void print(List<ReadingLine> lines, PrintStream out) {
    lines.forEach(line -> print(line, out));
  }
}
