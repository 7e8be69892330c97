package org.huibao.words;

import java.util.Set;
import java.util.regex.Pattern;

/** What a place looks like where no district says which places there are. */
public final class PlaceWords {
  /** Headers over row labels that are places. */
  private static final Pattern OVER_PLACES =
      Pattern.compile(
          "(?:[(]?各?(?:地|省|市|县|区|州|盟|旗|镇|乡|街道?|村|社区?|国家?|园|开发|城)+(?:[\\\\/、及和或别份名域()]|名称)*)+"
              + "|行政区划?(?:名称)?|所[属在](?:地区?|[省市县区镇乡]|县区|乡镇|街道|镇街)|(?i:region|area|prov(?:ince)?|prv|city|county|district|country)s?(?i:names?)?");

  private static final Set<String> PROVINCES =
      Set.of(
          "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西",
          "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海",
          "宁夏", "新疆", "香港", "澳门", "台湾");

  /** Reported beside provinces: cities with a plan of their own, the corps, state farms. */
  private static final Set<String> BESIDE_PROVINCES =
      Set.of("大连", "宁波", "厦门", "青岛", "深圳", "兵团", "农垦", "农垦总局", "森工", "大兴安岭");

  private static final Pattern BY_ENDING =
      Pattern.compile(
          "[\\p{IsHan}]{1,12}(?:自治区|特别行政区|省|市|地区|自治州|州|盟|自治县|县|自治旗|旗|区|镇|乡|街道(?:办事处)?"
              + "|村|社区|兵团|农垦|农场|林场)");

  private static final Set<String> WHOLES =
      Set.of("全国", "全省", "全市", "全区", "全县", "全州", "全镇", "全乡", "东部", "中部", "西部", "东北");

  /** Where people live, and what kinds of places there are: 乡村, 县级市, 市辖区, 建制镇, 行政村. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          ".*(?:城市|城镇|农村|小区|市区|乡镇村)|(?:.{1,3}级|县以上|超|股|楼)市|自治[州县旗区]|[省地市县区乡镇]{2,3}"
              + "|(?:地|市辖|县辖|行政|城|镇|社|景|矿|林|牧|库|灌|辖|山|校|病|学|片|(?:自然|风景)?保护|.?A级景)区"
              + "|(?:建制|乡|集|村)镇|民族乡|(?:乡|行政|自然|贫困|示范)村");

  private static final Pattern SUM = Pattern.compile("(?:合|总)计$");

  private static final Pattern OF_PEOPLE = Pattern.compile("(?:居民|人口|[住农]户|业|单位|[男女]性?)$");

  private static final int SHORTEST_SUM = 3;

  private PlaceWords() {}

  /** True where {@code header} says that places stand below it. */
  public static boolean areBelow(String header) {
    return OVER_PLACES.matcher(LabelText.core(header)).matches();
  }

  /** True of 城镇居民, 乡村人口, 工业: below a place they are a part of what is counted there. */
  public static boolean isOfPeople(String label) {
    return OF_PEOPLE.matcher(label).find();
  }

  /** True where {@code label} looks like the name of a place. */
  public static boolean looksLikePlace(String label) {
    String core = LabelText.core(label);
    if (core.length() > SHORTEST_SUM && SUM.matcher(core).find()) {
      // 全市合计
      return WHOLES.contains(SUM.matcher(core).replaceFirst(""));
    }
    if (WHOLES.contains(core) || PROVINCES.contains(core) || BESIDE_PROVINCES.contains(core)) {
      return true;
    }
    return BY_ENDING.matcher(core).matches() && !NO_PLACE.matcher(core).matches();
  }
}
