package org.huibao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and the pages it leads to name is there. */
class PagesOfTheProjectTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern COMMAND = Pattern.compile("(?m)(?<![\\w/])scripts/([a-z-]+)");

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of(".", ".github", ".github/docs", ".github/decisions", "jobs")) {
      try (Stream<Path> files = Files.list(PROJECT.resolve(folder))) {
        files.filter(each -> each.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    pages.add(PROJECT.resolve("data/README.md"));
    pages.add(PROJECT.resolve("notebooks/README.md"));
    return pages;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page, UTF_8));
      while (link.find()) {
        if (!link.group(1).contains(":") && !leadsSomewhere(page, link.group(1), link.group(2))) {
          broken.add(page + ": " + link.group());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String file, String heading) throws IOException {
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    if (heading == null || !Files.exists(target)) {
      return Files.exists(target);
    }
    return HEADING
        .matcher(Files.readString(target, UTF_8))
        .results()
        .anyMatch(each -> anchor(each.group(1)).equals(heading));
  }

  /** As GitHub makes it: small letters, blanks as hyphens, no points or signs. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  @Test
  void everyCommandIsThere() throws IOException {
    for (Path page : pages()) {
      assertThat(COMMAND.matcher(Files.readString(page, UTF_8)).results())
          .allSatisfy(
              each -> assertThat(PROJECT.resolve("scripts").resolve(each.group(1))).exists());
    }
  }

  /** A newcomer sees them before anything else: they have to load at once. */
  @Test
  void thePicturesAreSmall() throws IOException {
    long bytes = 0;
    try (Stream<Path> pictures = Files.list(PROJECT.resolve(".github/pictures"))) {
      for (Path each : pictures.toList()) {
        bytes += Files.size(each);
      }
    }
    assertThat(bytes).isBetween(1L, 150L * 1024);
  }
}
