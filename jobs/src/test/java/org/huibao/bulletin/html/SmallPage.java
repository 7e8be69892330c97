package org.huibao.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.huibao.analysis.SmallDistrict;
import org.huibao.bulletin.Documents;
import org.huibao.figures.Publication;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/** The page of a small district's half-year. */
record SmallPage(Publication publication, String html) {
  private static final Period PERIOD = new Period(2024, 6);

  static SmallPage of(SmallDistrict district, SentRows sent) {
    Reference reference = district.reference().reference();
    Publication publication = Publication.of(district.inputs(), reference, PERIOD);
    Documents documents = Documents.of(publication, reference.in(PERIOD), PERIOD, Map.of(), sent);
    return new SmallPage(
        publication, new String(documents.files().get("汇报.html"), StandardCharsets.UTF_8));
  }

  /** The data that stands in it, plain or packed. */
  JsonNode data() {
    Matcher element =
        Pattern.compile("<script type=\"(\\S+)\" id=\"data\">([^<]*)</script>").matcher(html);
    assertThat(element.find()).isTrue();
    byte[] content = element.group(2).getBytes(StandardCharsets.UTF_8);
    try {
      return element.group(1).equals("application/json")
          ? new ObjectMapper().readTree(content)
          : new ObjectMapper()
              .readTree(
                  new InflaterInputStream(
                      new ByteArrayInputStream(Base64.getDecoder().decode(content))));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page's data: " + e.getMessage(), e);
    }
  }

  /** Ids of all figures, each with its number as printed; null of one in doubt. */
  Map<String, String> numbers() {
    JsonNode data = data();
    String district = data.at("/places/0/0").asText();
    Map<String, String> numbers = new LinkedHashMap<>();
    for (JsonNode series : data.get("series")) {
      for (int i = 0; i < series.get("places").size(); i++) {
        String place = data.get("places").get(series.get("places").get(i).asInt()).get(0).asText();
        JsonNode value = series.get("values").get(i);
        numbers.put(
            series.get("head").asText()
                + (place.equals(district) ? "" : "@" + place)
                + series.path("tail").asText(),
            value.isNull() ? null : value.asText());
      }
    }
    return numbers;
  }
}
