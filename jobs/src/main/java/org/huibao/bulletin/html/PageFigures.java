package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.reference.Reference;

/**
 * Every figure, those of one indicator and kind together: {@code head} is what their ids begin
 * with, {@code tail} what they end in, {@code places} whose they are, {@code values} their numbers
 * as printed, null of one in doubt.
 */
final class PageFigures {
  private static final String TIED = "并列";

  /** What many notes have in common, and the number that is each one's own. */
  private static final Pattern NOTE = Pattern.compile("(\\D+)(-?\\d.*)");

  private record Series(String head, String tail, String unit) {}

  private final Publication publication;
  private final Reference reference;
  private final PagePlaces places;
  private final PageSources sources;
  private final OtherInputs inputs;
  private final Numbered<String> words = new Numbered<>();

  PageFigures(
      Publication publication, Reference reference, PagePlaces places, PageSources sources) {
    this.publication = publication;
    this.reference = reference;
    this.places = places;
    this.sources = sources;
    inputs = new OtherInputs(publication, reference);
  }

  void writeTo(ObjectNode data, PageIndicators indicators) {
    Map<Series, List<Figure>> all = new LinkedHashMap<>();
    for (Figure each : publication.figures()) {
      all.computeIfAbsent(series(each), key -> new ArrayList<>()).add(each);
    }
    ArrayNode nodes = data.putArray("series");
    all.forEach((series, figures) -> write(nodes.addObject(), series, figures, indicators));
    data.set("words", words.json(data::textNode));
  }

  private Series series(Figure figure) {
    String head =
        figure.indicator() + "." + figure.kind() + (figure.by() == null ? "" : "." + figure.by());
    String behind = figure.figureId().substring(head.length());
    String place = "@" + figure.place();
    boolean isNamed =
        !figure.place().equals(reference.district().place()) && behind.startsWith(place);
    return new Series(head, isNamed ? behind.substring(place.length()) : behind, figure.unit());
  }

  private void write(
      ObjectNode node, Series series, List<Figure> figures, PageIndicators indicators) {
    Figure first = figures.get(0);
    node.put("head", series.head());
    if (!series.tail().isEmpty()) {
      node.put("tail", series.tail());
    }
    node.put("indicator", indicators.of(first.indicator()));
    node.put("kind", first.kind());
    if (first.by() != null) {
      node.put("by", first.by());
    }
    node.put("unit", words.of(first.unit()));
    Columns columns = new Columns();
    figures.stream()
        .sorted(Comparator.comparingInt(each -> places.of(each.place())))
        .forEach(columns::add);
    columns.writeTo(node);
  }

  private final class Columns {
    private final Column place = new Column();
    private final Column value = new Column();
    private final Column cells = new Column();
    private final Column formula = new Column();
    private final Column input = new Column();
    private final Column exact = new Column();
    private final Column group = new Column();
    private final Column of = new Column();
    private final Column tied = new Column();
    private final Column status = new Column();
    private final Column note = new Column();
    private final Column noteEnd = new Column();
    private final Column verdict = new Column();
    private int decimals;

    void add(Figure figure) {
      place.add(places.of(figure.place()));
      cells.add(sources.set(figure.sources()));
      formula.add(words.of(figure.formula()));
      of.add(figure.of());
      group.add(figure.peerGroup());
      status.add(figure.status().equals(Figure.NORMAL) ? null : figure.status());
      Matcher parts = NOTE.matcher(figure.note() == null ? "" : figure.note());
      boolean isParted = figure.isOfPrintedNumbers() && parts.matches();
      String begin = isParted ? parts.group(1) : figure.note();
      note.add(begin == null ? null : (Integer) words.of(begin));
      noteEnd.add(isParted ? parts.group(2) : null);
      if (figure.isQuestioned()) {
        // nothing of a number in doubt is told, what it was made of neither
        value.add((BigDecimal) null);
        exact.add((BigDecimal) null);
        input.add((BigDecimal) null);
        tied.add((Integer) null);
        verdict.add((String) null);
        return;
      }
      BigDecimal number = figure.printedNumber();
      decimals = Math.max(decimals, number.scale());
      value.add(number);
      boolean isLevel = figure.kind().equals("level");
      exact.add(isLevel && figure.value().compareTo(number) != 0 ? figure.value() : null);
      input.add(inputs.of(figure));
      tied.add(figure.text().startsWith(TIED) ? 1 : null);
      verdict.add(figure.verdict());
    }

    void writeTo(ObjectNode node) {
      node.put("decimals", decimals);
      place.writeAll(node, "places");
      value.writeAll(node, "values");
      cells.writeTo(node, "cells");
      formula.writeTo(node, "formula");
      input.writeTo(node, "input");
      exact.writeTo(node, "exact");
      group.writeTo(node, "group");
      of.writeTo(node, "of");
      tied.writeTo(node, "tied");
      status.writeTo(node, "status");
      note.writeTo(node, "note");
      noteEnd.writeTo(node, "noteEnd");
      verdict.writeTo(node, "verdict");
    }
  }
}
