package org.huibao.words;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that name a measure or a span: 本月, 上年同期, 同比±%, 全年目标. */
public final class MeasureWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Word> own = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  /** ±% alone says growth. */
  private static final Pattern SIGN_ONLY =
      Pattern.compile("[(（]?(?:±|[+]-|[+]/-)(?:%|分|点|百分点)?[)）]?");

  private static final Pattern BRACKETED_SIGNS =
      Pattern.compile("[(（\\[](?:[+\\-±%％/、,／—－－或和及]|百分比|百分点|个百分点|可比价)*[)）\\]]$");

  /** 同比±%/百分点 */
  private static final Pattern OR_POINTS = Pattern.compile("(?<=%)[/、,或]个?百分点");

  private static final Pattern SIGNS = Pattern.compile("[±%％+](?:分|点|百分点)?|[(（]\\+?[-—－]?[)）]");
  private static final Pattern DASHES_BEHIND = Pattern.compile("(?<=[\\p{IsHan}])[-—－/]+$");

  /** 1-本月, 1至本月累计 */
  private static final Pattern TO_THIS_MONTH =
      Pattern.compile("[1一]月?(?:份)?[-—－–~～至到]本[月季](?:份|度|止|末)?(?:累计)?");

  private static final String TARGET =
      "(?:全年|年度?|年初|本年度?|当年)?(?:奋斗|力争|考核|预期|预算|计划|责任)?(?:目标|计划|任务|预算)(?:任务|数|值)?";
  private static final String LAST_YEAR = "(?:上|去)年(?:同期末?|同月末?|同季末?|全年)?";
  private static final Pattern SINCE_NEW_YEAR =
      Pattern.compile(
          "(?:比|较|与)(?:年初|[上去]年[末底])(?:相比)?(?:净?(?:增减|增长|增加|增|变动|变化|下降))?(?:额|量|数|率|幅度?)?");
  private static final Pattern CHAINED =
      Pattern.compile(
          "(?:[本当][月季期]度?)?(?<base>环比|[比较与]上(?:[月期旬周]|季度?)末?)(?:相比)?"
              + "(?:净?(?:增减|增长|增加|增|变动|变化|升降|上升|下降|提高|涨跌))?(?:(?<amount>额度?|量|数)|率|幅度?|速度?|百分点)?");
  private static final Map<Pattern, Measure> SHAPES =
      Map.of(
          Pattern.compile("(?:居|在)?(?:全[国省市区县州盟]|同类\\p{IsHan}{0,4})?(?:位次|排名|排位|名次|排序)"),
          Measure.RANK,
          Pattern.compile(
              "(?:对.{1,6}的?)?拉动(?:作用|经济|GDP|全[省市县区])?(?:经济)?(?:增长|增速)?(?:点数|百分点|幅度)?|对.{1,6}的拉动"),
          Measure.PULL,
          Pattern.compile("(?:对.{1,8}的?)?贡献[率度]"),
          Measure.CONTRIBUTION,
          Pattern.compile(SINCE_NEW_YEAR.pattern() + "|(?:增减|增加|增长|变动)绝对[额数量值]"),
          Measure.CHANGE,
          Pattern.compile("(?:本|今|当)年(?:实际完成|实际|完成|实绩)[数额量]?"),
          Measure.VALUE,
          Pattern.compile("(?i:(?:yoy|year-on-year|annual)?growth(?:rate)?)"),
          Measure.GROWTH,
          Pattern.compile("(?:完成|占|达到?|为)(?:调整)?" + TARGET + "的?(?:比例|比重|百分比|进度|情况)?"),
          Measure.COMPLETION,
          // 序时进度 is that of the time
          Pattern.compile("(?:完成|投资|工程|资金)?进度"),
          Measure.COMPLETION,
          Pattern.compile(TARGET + "(?:完成率|完成比例|完成进度|完成情况)"),
          Measure.COMPLETION,
          Pattern.compile(TARGET),
          Measure.TARGET);

  private static final String AT_PRICES = "(?:(?:按|以)?(?:可比价格?|可比口径|不变价格?|实际)(?:计算)?的?)";

  /** 同比增长率, 较上年增加额, 按可比价格计算比去年同期增长, 实际增速: against last year. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:"
              + AT_PRICES
              + "?(?:同比|(?:比|较|与)"
              + LAST_YEAR
              + "(?:相比)?|同期比|(?:比|较)同期)"
              + AT_PRICES
              + "?(?:净?(?:增减|增长|增加|增)|增幅|增速|提高|升降|上升|变动|变化)?"
              + "(?:(?<amount>额度?|量|数)|幅度?|速度?|率|百分点|分)?|"
              + AT_PRICES
              + "(?:增长率?|增长速度|增速|增幅))$");

  /** 累计同比实际增速, 当期值, 期末数: of how much time, and what of it. */
  private static final Pattern SPANNED =
      Pattern.compile(
          "(?<span>自?年初(?:以来)?累计|累计|当月|本月|单月|当季|本季度?|当期|(?<![上去同])(?:期|月|季|年)末)"
              + "(?:(?:实际)?完成[值数额量]?|[值数额量]|(?<rate>(?:同比|比上年同期|比上年)?(?:名义|实际)?"
              + "(?:增长率|增长速度|增长|增幅|增速|增减)|同比))?$");

  /** 上年本月, 去年累计数, 去年同期实绩, 上年全年, 上年末. */
  private static final Pattern LAST_YEARS =
      Pattern.compile(
          "(?:上|去)年(?:(?:同期)?(?<time>当月|本月|同月|本季|当季|同季|累计|全年)|同期止?|[当本]期|(?<end>年?[末底])|(?<whole>度))?"
              + "(?:数|值|额|余额|(?:实际)?完成[数额量]?|实际数?|实绩|(?:预算)?执行数|决算数?)?");

  private static final Pattern WORD_BEFORE =
      Pattern.compile(
          "((?:上|去)年(?:同[期月季]|本月)|上[月季](?!末|底|结)|(?:全年|年度|本年度?|当年|今年)(?:计划|目标|预算))的?(?=\\p{IsHan}{2})");

  private static final Pattern IS_BASE = Pattern.compile("[=为]100$");

  private static final Pattern BASE =
      Pattern.compile("(?:(?:上|去)年同|上|环比.{0,3})([月季])度?(?:价格)?[=为]100(?!\\d)");

  /** 本月 before 工业总产值; 累计折旧 is a name as a whole. */
  private static final Pattern BEFORE_A_NAME =
      Pattern.compile(
          "(?<span>(?:[本当单]月|本季度?|当季)(?!止|末|底|余额|存|在)|(?:[本当今]年|自?年初(?:至今|以来)?)?累计)(?:实际)?(?:完成|实现)?(?=\\p{IsHan}{2})(?!折旧|摊销|盈余|亏损)");

  private static final Map<Character, Span> SPANS =
      Map.of(
          '计',
          Span.YTD,
          '月',
          Span.MONTH,
          '期',
          Span.MONTH,
          '季',
          Span.QUARTER,
          '末',
          Span.POINT,
          '年',
          Span.YEAR);

  /** A measure, and the span where the word names one too. */
  public record Word(Measure measure, Span span) implements Serializable {
    /** 面积 and 金额 are values and part of a name; 累计 and 同比增长 are not. */
    public boolean saysMoreThanValue() {
      return measure != Measure.VALUE || span != null;
    }
  }

  /**
   * A comparison with the month or quarter before.
   *
   * @param base 环比 or 比上月
   */
  public record Chained(String base, Word word) implements Serializable {}

  /**
   * @param own an office's, over the built-in ones
   */
  public MeasureWords(List<MeasureWord> own) {
    for (MeasureWord each : own) {
      this.own.put(LabelText.core(each.word()), new Word(each.measure(), each.span()));
    }
    try (var stream = MeasureWords.class.getResourceAsStream("measure-words.csv")) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the built-in measure words", e);
    }
  }

  private void add(String line) {
    String[] fields = line.split(",", -1);
    words.put(
        fields[0],
        new Word(
            Code.parse(Measure.class, fields[1]).orElseThrow(),
            Code.parse(Span.class, fields[2]).orElse(null)));
  }

  /** What {@code label} names as a whole, signs such as ± and % left aside. */
  public Optional<Word> find(String label) {
    Word said = own.isEmpty() ? null : own.get(LabelText.core(label));
    if (said != null) {
      return Optional.of(said);
    }
    if (SIGN_ONLY.matcher(LabelText.compact(label)).matches()) {
      return Optional.of(new Word(Measure.GROWTH, null));
    }
    String bare = bare(label);
    Word word = words.get(bare);
    boolean inPercent = LabelText.compact(label).contains("%");
    if (inPercent && word != null && word.measure() == Measure.VALUE) {
      // 完成% is no value, and what 本月% is nobody knows
      return bare.startsWith("完成")
          ? Optional.of(new Word(Measure.COMPLETION, word.span()))
          : Optional.empty();
    }
    return word != null ? Optional.of(word) : shaped(bare);
  }

  /** Measures are worded in endless ways, but in few shapes. */
  private static Optional<Word> shaped(String bare) {
    Matcher spanned = SPANNED.matcher(bare);
    if (spanned.matches()) {
      Measure measure = spanned.group("rate") == null ? Measure.VALUE : Measure.GROWTH;
      String span = spanned.group("span").replaceFirst("度$", "");
      return Optional.of(new Word(measure, SPANS.get(span.charAt(span.length() - 1))));
    }
    Matcher lastYear = LAST_YEARS.matcher(bare);
    if (lastYear.matches()) {
      String time = lastYear.group("time");
      Span span = time == null ? null : SPANS.get(time.charAt(time.length() - 1));
      if (lastYear.group("end") != null) {
        span = Span.POINT;
      } else if (lastYear.group("whole") != null) {
        span = Span.YEAR;
      }
      return Optional.of(new Word(Measure.PREVIOUS_YEAR, span));
    }
    Matcher compared = COMPARED.matcher(bare);
    if (compared.matches()) {
      return Optional.of(
          new Word(compared.group("amount") == null ? Measure.GROWTH : Measure.CHANGE, null));
    }
    return SHAPES.entrySet().stream()
        .filter(shape -> shape.getKey().matcher(bare).matches())
        .map(shape -> new Word(shape.getValue(), null))
        .findFirst();
  }

  /** The longest measure word that {@code label} ends with, of at least two characters. */
  public Optional<String> suffixOf(String label) {
    String bare = bare(label);
    int shaped = Math.min(startOf(SPANNED, bare), startOf(COMPARED, bare));
    for (int from = 1; from <= Math.min(shaped, bare.length() - 2); from++) {
      String ending = bare.substring(from);
      if (from == shaped || words.containsKey(ending) || own.containsKey(ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  /** A word for how much time that stands before a name, and where the name begins. */
  public record Prefix(Span span, int end) {}

  /** 本月 of 本月工业总产值, with 完成 where it follows; empty where a name begins at once. */
  public static Optional<Prefix> prefixOf(String label) {
    Matcher prefix = BEFORE_A_NAME.matcher(label);
    if (!prefix.lookingAt()) {
      return Optional.empty();
    }
    String word = prefix.group("span").replaceFirst("度$", "");
    return Optional.of(new Prefix(SPANS.get(word.charAt(word.length() - 1)), prefix.end()));
  }

  /** Where an ending of this shape begins behind a name; where there is none, at the end. */
  private static int startOf(Pattern ending, String bare) {
    Matcher found = ending.matcher(bare);
    return found.find() && found.start() > 0 ? found.start() : bare.length();
  }

  /**
   * How much time an index to the base that {@code label} names covers: 上年同月=100, 上月=100 a month.
   */
  public static Optional<Span> spanOfBase(String label) {
    Matcher base = BASE.matcher(LabelText.compact(label));
    return base.find()
        ? Optional.of(base.group(1).equals("月") ? Span.MONTH : Span.QUARTER)
        : Optional.empty();
  }

  /** True of 上年同月=100, 1978年为100. */
  public static boolean isBased(String label) {
    return label.endsWith("100") && IS_BASE.matcher(label).find();
  }

  /** The measure word before a name: 上年同月均价, 上月均价, 本年计划投资; 上年结余 is a name as a whole. */
  public static Optional<String> before(String name) {
    Matcher word = WORD_BEFORE.matcher(name);
    return word.lookingAt() ? Optional.of(word.group(1)) : Optional.empty();
  }

  /** What 环比增长%, 本月比上月± compare with, and its measure; empty where {@code label} is none. */
  public static Optional<Chained> chained(String label) {
    Matcher chained = CHAINED.matcher(bare(label));
    if (!chained.matches()) {
      return Optional.empty();
    }
    String base = chained.group("base");
    Span span = base.contains("月") ? Span.MONTH : base.contains("季") ? Span.QUARTER : null;
    Measure measure = chained.group("amount") == null ? Measure.GROWTH : Measure.CHANGE;
    return Optional.of(new Chained(base, new Word(measure, span)));
  }

  /** True of 全年目标. */
  public boolean isTarget(String label) {
    return find(label).filter(word -> word.measure() == Measure.TARGET).isPresent();
  }

  /** True of 比年初增减, 较年初. */
  public static boolean isSinceNewYear(String label) {
    return SINCE_NEW_YEAR.matcher(bare(label)).matches();
  }

  public static String bare(String label) {
    String core = TO_THIS_MONTH.matcher(LabelText.core(label)).replaceFirst("累计");
    if (core.codePoints().allMatch(Character::isIdeographic)) {
      return core;
    }
    core = OR_POINTS.matcher(core).replaceAll("");
    String unbracketed = BRACKETED_SIGNS.matcher(core).replaceAll("");
    return DASHES_BEHIND.matcher(SIGNS.matcher(unbracketed).replaceAll("")).replaceAll("");
  }
}
