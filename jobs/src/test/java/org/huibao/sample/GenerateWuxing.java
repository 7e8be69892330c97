package org.huibao.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the returns of the Wuxing sample below {@code args[0]}, a district's folder, and into the
 * file {@code args[1]} format and path of each workbook that LibreOffice should save again.
 */
public final class GenerateWuxing {
  private static final String DISTRICT = "wuxing";
  private static final String CITY = "huzhou";

  private GenerateWuxing() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<SampleReturn> returns = returns(new Names(folder));
    StringBuilder received = new StringBuilder("path,received_on\n");
    StringBuilder again = new StringBuilder();
    for (SampleReturn sample : returns) {
      Path file = folder.resolve("returns").resolve(sample.path());
      WorkbookFile.write(file, sample.format(), sample.received(), sample.content());
      if (sample.noted()) {
        received.append(sample.path()).append(',').append(sample.received()).append('\n');
      }
      if (sample.saver().equals("libreoffice")) {
        again.append(sample.format()).append('\t').append(sample.path()).append('\n');
      }
    }
    Files.writeString(folder.resolve("returns/received.csv"), received, StandardCharsets.UTF_8);
    Files.writeString(Path.of(args[1]), again, StandardCharsets.UTF_8);
  }

  private static List<SampleReturn> returns(Names names) {
    SampleValues values =
        Distribution.of(
            DISTRICT,
            new Weights(CsvRows.ofResource("weights.csv")),
            CsvRows.ofResource("totals.csv").stream().map(DistrictTotal::of).toList());
    Peers.addTo(values, CITY);
    Map<String, Wording> wordings = new LinkedHashMap<>();
    CsvRows.ofResource("wordings.csv")
        .forEach(row -> wordings.put(row.get("wording"), new Wording(row)));
    List<ExtraRow> extra = CsvRows.ofResource("extra-rows.csv").stream().map(ExtraRow::of).toList();
    DepartmentReturns departments = new DepartmentReturns(DISTRICT, names, values, wordings, extra);
    TownReturns towns = new TownReturns(names, values, wordings, extra, Deviation.all());
    List<SampleReturn> returns = new ArrayList<>();
    for (YearMonth period : DistrictTotal.PERIODS) {
      returns.addAll(departments.of(period));
      returns.addAll(towns.of(period));
    }
    return returns;
  }
}
