package org.huibao.pipeline;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.words.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every job on districts is told. */
final class RunOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "DISTRICT",
      description = "District folders, or folders of such. Default: the Wuxing sample.")
  List<String> districts = new ArrayList<>();

  @Option(
      names = "--period",
      converter = PeriodConverter.class,
      description = "2004H1, 2004Q2, 2004-06 or 2004. Default: the newest period in the returns.")
  Period period;

  @Option(
      names = "--as-of",
      description = "Only returns received by this day (2004-07-31), or on an unknown day.")
  LocalDate asOf;

  @Option(names = "--lake", defaultValue = "data/lake", description = "Where tables are kept.")
  String lake;

  @Option(
      names = "--out",
      defaultValue = "data/publications",
      description = "Where documents are written.")
  String out;

  @Option(
      names = "--strict",
      description =
          "Exit with 1 where there are error findings, questioned figures or unfilled placeholders.")
  boolean strict;

  @Option(
      names = "--final",
      description = "Sign the published vintage off (定稿): later ones stand beside it.")
  boolean isFinal;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who signs off. Default: the user's name on this machine.")
  String by = System.getProperty("user.name");

  @Option(names = "--reopen", description = "No vintage of the period is 定稿 any more.")
  boolean reopen;

  Optional<Date> asOfDate() {
    return Optional.ofNullable(asOf).map(Date::valueOf);
  }

  /** Reads a period as people type it. */
  static final class PeriodConverter implements ITypeConverter<Period> {
    @Override
    public Period convert(String text) {
      return Period.parse(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is no period; expected 2004H1, 2004Q2, 2004-06 or 2004"));
    }
  }
}
