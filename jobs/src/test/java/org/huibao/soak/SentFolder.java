package org.huibao.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.county.County;
import org.huibao.county.CountyReturn;
import org.huibao.county.CountyReturns;
import org.huibao.facts.FactKey;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.ReportedNothing;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.reference.CheckSettings;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import org.huibao.words.Code;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * The workbooks of a district folder, read, and what is published of them; each may be replaced by
 * an erring copy, which alone is read again.
 */
final class SentFolder {
  private final Reference reference;
  private final Period period;
  private final ReturnReader reader;
  private final Map<String, byte[]> files;
  private final Map<String, ReturnReading> readings = new TreeMap<>();

  private SentFolder(Reference reference, Period period, Map<String, byte[]> files) {
    this.reference = reference;
    this.period = period;
    this.files = files;
    this.reader = new ReturnReader(reference);
    files.forEach((file, bytes) -> readings.put(file, read(file, bytes)));
  }

  /** The invented county, whose year is known from its generator. */
  static SentFolder ofCounty(long seed, Period period) {
    Map<String, byte[]> files =
        CountyReturns.all(seed).stream()
            .collect(Collectors.toMap(CountyReturn::file, CountyReturn::bytes));
    return new SentFolder(County.reference(), period, files);
  }

  static SentFolder of(Reference reference, Period period, Map<String, byte[]> files) {
    return new SentFolder(reference, period, files);
  }

  static SentFolder of(Path district, Period period) throws IOException {
    Reference reference =
        ReferenceLoader.load(
            file -> {
              Path path = district.resolve(file);
              try {
                return Files.exists(path)
                    ? Optional.of(Files.readAllBytes(path))
                    : Optional.empty();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(district.resolve("returns"))) {
      for (Path path : all.filter(each -> each.toString().matches(".*\\.xlsx?")).toList()) {
        files.put(district.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return new SentFolder(reference, period, files);
  }

  Reference reference() {
    return reference;
  }

  Period period() {
    return period;
  }

  /** The files sent in for {@code of}, by name. */
  List<String> files(Period of) {
    return files.keySet().stream().filter(each -> each.contains("/" + of + "/")).sorted().toList();
  }

  byte[] bytes(String file) {
    return files.get(file);
  }

  ReturnReading reading(String file) {
    return readings.get(file);
  }

  private ReturnReading read(String file, byte[] bytes) {
    return reader.read(new FileToRead(file, file, null), bytes);
  }

  /** What is published where {@code changed} were sent in their originals' places. */
  Publication publish(Map<String, byte[]> changed) {
    Map<String, ReturnReading> all = new TreeMap<>(readings);
    changed.forEach((file, bytes) -> all.put(file, read(file, bytes)));
    return Publication.of(inputs(inForce(all.values())), reference, period);
  }

  /** Of the accepted returns of one reporter, form and period the last received. */
  private static List<ReturnReading> inForce(Iterable<ReturnReading> all) {
    Map<String, ReturnReading> last = new LinkedHashMap<>();
    Set<String> bytes = new HashSet<>();
    Comparator<ReturnReading> byDay =
        Comparator.comparing(
            (ReturnReading each) -> each.itself().receivedOn(),
            Comparator.nullsFirst(Comparator.naturalOrder()));
    for (ReturnReading each : all) {
      Return of = each.itself();
      String form = of.form() == null ? of.title() : of.form();
      if (!bytes.add(of.sha256())) {
        last.put(of.file(), each);
        continue;
      }
      boolean known = of.reporter() != null && of.period() != null;
      String key = known ? of.reporter() + "\n" + form + "\n" + of.period() : of.file();
      last.merge(key, each, (one, other) -> byDay.compare(one, other) > 0 ? one : other);
    }
    return last.values().stream()
        .sorted(Comparator.comparing(each -> each.itself().file()))
        .toList();
  }

  private Inputs inputs(List<ReturnReading> inForce) {
    List<KnownReturn> returns = new ArrayList<>();
    List<ReportedNumber> numbers = new ArrayList<>();
    List<ReportedNothing> signs = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> bytes = new HashSet<>();
    for (ReturnReading each : inForce) {
      if (!bytes.add(each.itself().sha256())) {
        returns.add(known(each.itself(), Return.DUPLICATE));
        continue;
      }
      returns.add(known(each.itself(), each.itself().status()));
      findings.addAll(each.findings());
      if (each.itself().status().equals(Return.ACCEPTED)) {
        each.observations().stream()
            .filter(this::counts)
            .map(SentFolder::number)
            .forEach(numbers::add);
        each.signs().stream().filter(this::counts).map(SentFolder::nothing).forEach(signs::add);
      }
    }
    return new Inputs(returns, numbers, signs, findings, List.of(), CheckSettings.NONE);
  }

  private boolean counts(Observation each) {
    return each.factValue() != null
        && each.place() != null
        && each.indicator() != null
        && isInTime(each.period());
  }

  private boolean counts(ReportedSign each) {
    return each.place() != null && each.indicator() != null && isInTime(each.period());
  }

  private boolean isInTime(String month) {
    return month != null && month.compareTo(period.toString()) <= 0;
  }

  private static KnownReturn known(Return of, String status) {
    return new KnownReturn(
        of.returnId(),
        of.file(),
        of.reporter(),
        of.form(),
        of.period(),
        of.receivedOn(),
        of.receivedOn(),
        status,
        "000001",
        "000001",
        of.reference());
  }

  static ReportedNumber number(Observation each) {
    return new ReportedNumber(
        key(
            each.district(),
            each.place(),
            each.indicator(),
            each.period(),
            each.span(),
            each.scope()),
        code(Measure.class, each.measure()),
        each.factValue(),
        each.factHalfUnit(),
        each.factUnit(),
        each.status(),
        new Source(each.returnId(), each.file(), each.sheet(), each.cell()),
        each.rawText(),
        Observation.LEVEL.equals(each.basis())
            ? new ReportedNumber.Doubt(each.basisNote(), String.join("", each.rowLabels()))
            : null);
  }

  private static ReportedNothing nothing(ReportedSign each) {
    return new ReportedNothing(
        key(
            each.district(),
            each.place(),
            each.indicator(),
            each.period(),
            each.span(),
            each.scope()),
        code(Measure.class, each.measure()),
        each.symbol(),
        new Source(each.returnId(), each.file(), each.sheet(), each.cell()));
  }

  private static FactKey key(
      String district, String place, String indicator, String period, String span, String scope) {
    return new FactKey(
        district, place, indicator, period, code(Span.class, span), code(Scope.class, scope));
  }

  private static <E extends Enum<E> & Code> E code(Class<E> type, String code) {
    return Code.parse(type, code).orElseThrow();
  }
}
