package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.figures.Absences;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 汇报.html of one vintage.
 *
 * @param outcomes of the publication's growth
 * @param sent what sheets show around the cells of its figures
 */
public record ReportPage(
    Publication publication,
    PublishedFigures figures,
    GrowthOutcomes outcomes,
    Reference reference,
    Period period,
    SentRows sent) {
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "show.js",
          "detail.js",
          "excerpt.js",
          "tables.js",
          "charts.js",
          "overview.js",
          "search.js",
          "page.js");

  /** What is the same on every page. */
  private static final class Frame {
    static final String PAGE = Resource.named("page.html").text();
    static final String STYLE = Resource.named("page.css").text();
    static final String LIBRARY = Resource.CHARTS.text();
    static final String LIBRARY_HASH = Template.sha256(LIBRARY);
    static final String SCRIPT =
        SCRIPTS.stream()
            .map(each -> Resource.named(each).text())
            .collect(Collectors.joining("", "(async () => {\n\"use strict\";\n", "})();\n"));
    static final String SCRIPT_HASH = Template.sha256(SCRIPT);
  }

  public String html() {
    Map<String, String> slots =
        Map.of(
            "title", Template.escaped(title()),
            "style", Frame.STYLE,
            "library", Frame.LIBRARY,
            "libraryHash", Frame.LIBRARY_HASH,
            "script", Frame.SCRIPT,
            "scriptHash", Frame.SCRIPT_HASH,
            "data", PageJson.of(data()));
    return Template.fill(Frame.PAGE, slots);
  }

  private String title() {
    return reference.district().name() + period.printed() + "统计汇报";
  }

  private ObjectNode data() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("title", title()).put("district", reference.district().name());
    data.put("period", period.toString()).put("printed", period.printed());
    ObjectNode groups = data.putObject("groups");
    new TreeMap<>(reference.district().groups()).forEach(groups::put);
    data.put("peers", reference.district().peersName());
    PagePlaces places = new PagePlaces(publication, reference);
    PageIndicators indicators = new PageIndicators(publication, reference);
    PageSources sources = new PageSources(sent);
    places.writeTo(data);
    indicators.writeTo(data);
    new PageFigures(publication, reference, places, sources).writeTo(data, indicators);
    new PageWords(
            figures,
            new Absences(publication.absences(), reference.district().place()),
            outcomes,
            reference)
        .writeTo(data, indicators, places);
    PageFindings.write(data, publication, period, sources, sent);
    new OverTime(publication, figures, reference, period).writeTo(data, indicators, places);
    sources.writeTo(data);
    return data;
  }
}
