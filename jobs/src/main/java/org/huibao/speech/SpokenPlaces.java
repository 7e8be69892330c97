package org.huibao.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.reference.Reference;

/**
 * Whose numbers a text speaks of. A town's own report speaks of 我镇, or of 全镇 after the town was
 * named before anything of the district; what names no place is then about that town.
 */
final class SpokenPlaces {
  private static final String KIND = "(?:镇|乡|街道|园区|开发区|新区)";
  private static final Pattern SAME_TOWN = Pattern.compile("[全我本]" + KIND);

  /** 占全区的, 居全区首位, 快于全区: the district is what something is held against. */
  private static final String HELD_AGAINST = "占居列于比在与同较排";

  private final String text;
  private final Reference reference;
  private final List<Names.Mention> mentions = new ArrayList<>();
  private final String home;

  /**
   * @param named places where they stand, in the order of the text
   */
  SpokenPlaces(String text, List<Names.Mention> named, Reference reference) {
    this.text = text;
    this.reference = reference;
    List<Names.Mention> subjects = named.stream().filter(this::isSubject).toList();
    home = home(subjects);
    mentions.addAll(subjects);
    Matcher same = SAME_TOWN.matcher(text);
    while (same.find()) {
      int at = same.start();
      String town =
          isTown(home)
              ? home
              : subjects.stream()
                  .filter(each -> each.end() <= at && isTown(each.id()))
                  .reduce((one, later) -> later)
                  .map(Names.Mention::id)
                  .orElse(home);
      mentions.add(new Names.Mention(at, same.end(), town));
    }
    mentions.sort(Comparator.comparingInt(Names.Mention::start));
  }

  private String home(List<Names.Mention> subjects) {
    String district = reference.district().place();
    boolean isOfTown =
        SAME_TOWN.matcher(text).find() && !subjects.isEmpty() && isTown(subjects.get(0).id());
    return isOfTown ? subjects.get(0).id() : district;
  }

  private boolean isSubject(Names.Mention each) {
    boolean isDistrict = each.id().equals(reference.district().place());
    boolean isHeldAgainst =
        each.start() > 0 && HELD_AGAINST.indexOf(text.charAt(each.start() - 1)) >= 0;
    // 占东部的: the whole, and not what is spoken of
    boolean isWhole = each.start() > 0 && text.charAt(each.start() - 1) == '占';
    return (isDistrict || isTown(each.id()) || isGroup(each.id()))
        && !(isDistrict && isHeldAgainst)
        && !isWhole;
  }

  /**
   * The place named in the number's own clause; else the one last named in this part of the
   * sentence, or in the part before, and the one that the text is about.
   */
  Set<String> before(NumberList list) {
    int first = list.numbers().get(0).start();
    Set<String> places = new LinkedHashSet<>(List.of(home));
    mentions.stream()
        .filter(each -> each.start() >= list.sentenceStart(text) && each.end() <= list.segment())
        .reduce((one, later) -> later)
        .ifPresent(each -> places.add(each.id()));
    for (Names.Mention each : mentions) {
      if (each.start() >= list.segment() && each.end() <= first) {
        places.clear();
        boolean isInClause = text.substring(each.end(), first).indexOf('，') < 0;
        if (!isInClause) {
          places.add(home);
        }
        places.add(each.id());
      }
    }
    return places;
  }

  private boolean isGroup(String id) {
    return reference.district().groups().containsKey(id);
  }

  private boolean isTown(String id) {
    return reference.towns().stream().anyMatch(town -> town.id().equals(id));
  }
}
