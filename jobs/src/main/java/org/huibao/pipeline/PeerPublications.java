package org.huibao.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.PublishedPeer;
import org.huibao.figures.KnownIndicator;
import org.huibao.figures.Publication;
import org.huibao.lake.DistrictPlace;
import org.huibao.lake.Lake;
import org.huibao.lake.ParquetRows;
import org.huibao.lake.PublishedPeriod;
import org.huibao.lake.Seal;
import org.huibao.lake.Vintage;
import org.huibao.lake.VintageWriter;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;

/** What a district's peers published of themselves in the same period, out of the lake. */
record PeerPublications(
    DistrictOrder order, Lake lake, Configuration hadoop, Reference reference, Period period) {

  /** True where a number is wanted of a peer that the same run has not published yet. */
  boolean areToCome(Publication own) {
    return order.peers().stream().anyMatch(PeerDistrict::isToCome) && areWanted(own);
  }

  private boolean areWanted(Publication own) {
    return PeerFacts.areWanted(own.facts(), new ReferenceIndex(reference), period.toString());
  }

  /** What is taken of them beside the district's own publication. */
  PeerFacts of(Publication own) {
    if (order.peers().isEmpty() || !areWanted(own)) {
      return PeerFacts.NONE;
    }
    Map<String, PublishedPeer> published = new TreeMap<>();
    Map<String, List<String>> unclear = new TreeMap<>();
    for (PeerDistrict peer : order.peers()) {
      if (peer.isClear()) {
        tables(peer)
            .flatMap(tables -> published(peer, tables))
            .ifPresent(each -> published.put(peer.place(), each));
      } else {
        unclear.put(peer.place(), peer.districts().stream().map(DistrictPlace::district).toList());
      }
    }
    return PeerFacts.of(
        published, unclear, own.facts(), new ReferenceIndex(reference), period.toString());
  }

  /** Where a table of the peer's lies: staged by this run, or else of its vintage in force. */
  private Optional<Function<String, Path>> tables(PeerDistrict peer) {
    if (peer.folder() != null) {
      return Optional.of(table -> new Path(peer.folder(), table));
    }
    return lake.period(peer.district().district(), period.toString())
        .map(PublishedPeriod::inForce)
        .map(vintage -> table -> lake.publicationTable(vintage, table));
  }

  private Optional<PublishedPeer> published(PeerDistrict peer, Function<String, Path> tables) {
    List<Fact> facts =
        new ParquetRows(Fact.SCHEMA, hadoop)
            .of(tables.apply(Fact.TABLE)).stream()
                .map(Fact::from)
                .filter(Objects::nonNull)
                .filter(each -> each.key().place().equals(peer.district().place()))
                .filter(each -> !each.status().equals(Questioned.STATUS))
                .toList();
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PublishedPeer.of(
                peer.place(),
                peer.district().district(),
                peer.district().place(),
                facts,
                new ParquetRows(KnownIndicator.SCHEMA, hadoop)
                    .of(tables.apply(KnownIndicator.TABLE)).stream()
                        .flatMap(row -> KnownIndicator.from(row).stream())
                        .map(KnownIndicator::indicator)
                        .toList(),
                reference));
  }

  /** What other districts may take of this one before it is published; nobody sees it yet. */
  Path stage(Publication own, long attempt) {
    Vintage vintage = new Vintage(order.district(), period.toString(), "v0000");
    Path stage = lake.stage("peer-" + vintage.district() + "-" + vintage.period() + "-" + attempt);
    VintageWriter writer =
        new VintageWriter(stage, new Seal(vintage, CodeVersion.NUMBER, ""), hadoop);
    String place = reference.district().place();
    writer.write(
        Fact.TABLE,
        Fact.SCHEMA,
        own.facts().stream()
            .filter(each -> each.key().place().equals(place))
            .map(Fact::toRow)
            .toList());
    writer.write(
        KnownIndicator.TABLE,
        KnownIndicator.SCHEMA,
        KnownIndicator.of(reference).stream().map(KnownIndicator::toRow).toList());
    return stage;
  }
}
