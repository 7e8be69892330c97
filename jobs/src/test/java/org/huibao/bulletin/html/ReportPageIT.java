package org.huibao.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page as a browser shows it: a small one, and the one of sixty towns and eighty indicators.
 */
class ReportPageIT {
  private static final Path FOLDER = Path.of("target/page");
  private static final int NO_BROWSER = 3;

  private static SmallPage wide;

  @BeforeAll
  static void writePages() throws IOException {
    Files.createDirectories(FOLDER);
    SmallDistrict small = small();
    SentSheets sheets = SentSheets.of(small.inputs());
    small.inputs().numbers().stream()
        .filter(each -> each.key().place().equals("b") && each.text().equals("5.1"))
        .forEach(each -> sheets.reading(each.source(), "assumed", "计量单位"));
    SmallPage page = SmallPage.of(small, sheets);
    Files.writeString(FOLDER.resolve("small.html"), page.html());
    Map<String, String> told = new TreeMap<>();
    page.publication().figures().forEach(each -> told.put(each.figureId(), each.text()));
    new ObjectMapper().writeValue(FOLDER.resolve("small.figures.json").toFile(), told);
    SmallDistrict sixtyTowns = WideDistrict.district();
    wide = SmallPage.of(sixtyTowns, SentSheets.of(sixtyTowns.inputs()));
    Files.writeString(FOLDER.resolve("wide.html"), wide.html());
  }

  /** 乙镇 gave 1210 as 12100; 丙镇 has no number; west grows less than east. */
  private static SmallDistrict small() {
    return new SmallDistrict()
        .indicators(
            """
            生产总值 | flow | nominal | non_negative | yes | yes |
            工业增加值 | flow | nominal | non_negative | yes | yes | 生产总值
            服务业增加值 | flow | nominal | non_negative | yes | yes | 生产总值
            财政总收入 | flow | nominal | non_negative | yes | yes |
            """)
        .numbers(
            """
            a | 生产总值 | 2024-03 | ytd | value=2 previous_year=1.5
            b | 生产总值 | 2024-03 | ytd | value=3 previous_year=2
            c | 生产总值 | 2024-03 | ytd | value=1 previous_year=2
            d | 生产总值 | 2024-03 | ytd | value=1.5 previous_year=2
            qing | 生产总值 | 2024-06 | ytd | value=18.1 previous_year=16 target=36
            qing | 工业增加值 | 2024-06 | ytd | value=11.1 previous_year=10
            qing | 服务业增加值 | 2024-06 | ytd | value=7 previous_year=6
            a | 生产总值 | 2024-06 | ytd | value=6 previous_year=4 target=9
            b | 生产总值 | 2024-06 | ytd | value=5.1 previous_year=6 target=9
            c | 生产总值 | 2024-06 | ytd | value=3.5 previous_year=3 target=9
            d | 生产总值 | 2024-06 | ytd | value=3.5 previous_year=3 target=9
            a | 财政总收入 | 2024-06 | ytd | value=2200 previous_year=2000 growth=10.0
            b | 财政总收入 | 2024-06 | ytd | value=12100 previous_year=1100 growth=10.0
            c | 财政总收入 | 2024-06 | ytd | value=no_item
            d | 财政总收入 | 2024-06 | ytd | value=1500 previous_year=1400
            """);
  }

  @Test
  void sixtyTownsAndEightyIndicatorsStayUnderThreeMegabytes() {
    int bytes = wide.html().getBytes(StandardCharsets.UTF_8).length;

    System.err.printf("page of 60 towns: %d bytes%n", bytes);
    assertThat(wide.numbers()).hasSizeGreaterThan(30_000);
    assertThat(bytes).isLessThan(3_000_000);
  }

  @Test
  void aBrowserShowsIt() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("../scripts/check-page"));
    command.add(FOLDER.resolve("small.html").toString());
    command.add(FOLDER.resolve("wide.html").toString());
    Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = check.waitFor();

    System.err.println(said);
    assumeTrue(
        code != NO_BROWSER, "SKIPPED: the page was not looked at, no browser can be had here");
    assertThat(code).as(said).isZero();
  }
}
