package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a person's name can begin and end: capitalized words, particles, initials, hyphens, 'Jr.'
 * and numerals of rulers.
 */
final class NameGrammar {

  /** 'al-Assad' begins in lower case. */
  private static final Pattern PREFIXED =
      Pattern.compile("(?:al|el|as|ash|ad|an|ar|at|az|ul|d|de|bin)[-']\\p{Lu}");

  /** Months and days cut short, which are given names of many too. */
  private static final Set<String> SHORT_DATES =
      Set.of(
          "Feb", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu",
          "Fri", "Sat");

  /** Nobody has more. */
  private static final int MOST_WORDS = 8;

  private final Lexicon lexicon;

  NameGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The index behind the honorifics that begin at {@code i}: {@code i} if there are none. */
  int honorifics(Line line, int i) {
    int end = i;
    for (int next = honorific(line, end); next > end; next = honorific(line, end)) {
      end = next;
    }
    return end;
  }

  private int honorific(Line line, int i) {
    for (Lexicon.Honorific h : lexicon.honorifics(line.text(i))) {
      if (matches(line, i, h.words())) {
        int end = i + h.words().size();
        return line.is(end, ".") && line.isGlued(end) ? end + 1 : end;
      }
    }
    return i;
  }

  /** The gender that honorifics from {@code i} to {@code end} tell; empty if none does. */
  String gender(Line line, int i, int end) {
    String gender = "";
    for (int at = i; at < end; at = Math.max(at + 1, honorific(line, at))) {
      for (Lexicon.Honorific h : lexicon.honorifics(line.text(at))) {
        if (matches(line, at, h.words()) && gender.isEmpty()) {
          gender = h.gender();
        }
      }
    }
    return gender;
  }

  private static boolean matches(Line line, int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!line.text(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The index behind the name that begins at {@code i}: {@code i} if none does.
   *
   * @param introduced whether a title or honorific goes before, so that odd words and names of
   *     places may be names of persons
   */
  int end(Line line, int i, boolean introduced) {
    int end = i;
    int words = 0;
    int at = i;
    while (line.has(at) && words < MOST_WORDS && !(words > 1 && isRepeated(line, at))) {
      if (isParticle(line, at) && leadsOn(line, at) && (introduced || at > i || wide(line, at))) {
        at++;
      } else if (isInner(line, at, i, introduced)) {
        at = behindWord(line, at);
        end = at;
        words++;
      } else {
        break;
      }
    }
    int ending = end == i ? i : ending(line, end);
    boolean patronymic = ending > end && line.is(ending, "bin", "ibn") && leadsOn(line, ending);
    return patronymic ? end(line, ending, true) : ending;
  }

  /** 'X Y Y X': a caption that names its person twice. */
  private static boolean isRepeated(Line line, int at) {
    return line.text(at).length() > 2
        && line.text(at).equals(line.text(at - 1))
        && line.isCapital(at + 1);
  }

  /** A name may begin with a particle unintroduced where the particle is no English word. */
  private boolean wide(Line line, int at) {
    return !line.is(
        at, "the", "a", "an", "as", "at", "i", "la", "la", "do", "e", "y", "le", "af", "ad", "di",
        "san");
  }

  private boolean isParticle(Line line, int i) {
    return lexicon.particle(line.text(i)) && !line.isCapital(i);
  }

  private boolean leadsOn(Line line, int i) {
    int next = i + 1;
    while (isParticle(line, next)) {
      next++;
    }
    return isNameWord(line, next);
  }

  private boolean isInner(Line line, int at, int from, boolean introduced) {
    if (!isNameWord(line, at)) {
      return false;
    }
    if (line.hit(at).isPresent() && !takesPlaceName(line, at, from, introduced)) {
      return false;
    }
    String lower = line.lower(at);
    boolean known = lexicon.forename(line.text(at)) || lexicon.surname(line.text(at));
    if (isInitial(line, at)) {
      return true;
    }
    if (lexicon.organization(lower) && !known) {
      return false;
    }
    boolean office = !lexicon.heads(lower).isEmpty() && !known;
    boolean patronymic = line.is(at + 1, "bin", "ibn", "bint") && !line.isCapital(at + 1);
    if (office && !patronymic && !(introduced && at > from && !isTitle(line, at))) {
      return false;
    }
    if (line.isTitleCase() && lexicon.common(lower) && !known && !line.sentence().heading()) {
      return false;
    }
    if (line.isTitleCase() && lexicon.common(lower) && !known) {
      return false;
    }
    return introduced
        || !lexicon.common(lower)
        || known
        || at > from && lexicon.wordSurname(line.text(at)) && !lexicon.common(line.lower(at - 1))
        || lexicon.familyFirst(line.text(at)) && at == from;
  }

  /** 'Sheikh' in 'Hassan Sheikh Mohamud' is a name, 'President' behind a name is a title. */
  private boolean isTitle(Line line, int at) {
    return lexicon.heads(line.lower(at)).stream()
        .anyMatch(f -> f.head().leads() || f.head().counts().contains("minister"));
  }

  /** Whether a word that names a state or city is part of a name here: 'Israel Katz', 'Lincoln'. */
  private boolean takesPlaceName(Line line, int at, int from, boolean introduced) {
    Hit hit = line.hit(at).orElseThrow();
    if (hit.isAdjective() && !hit.isDemonym()
        || hit.organization().isPresent()
        || hit.length() > 1) {
      return false;
    }
    boolean town = !hit.isState() && !hit.isSeat() && !hit.isDemonym();
    if (at > from) {
      return town
          || lexicon.forename(line.text(at - 1))
          || lexicon.particle(line.text(at - 1))
          || isInitial(line, at - 1);
    }
    boolean more =
        isNameWord(line, at + 1)
            && !lexicon.common(line.text(at + 1))
            && line.hit(at + 1)
                .filter(
                    h ->
                        h.isState()
                            || h.isSeat()
                            || h.isAdjective()
                            || h.organization().isPresent())
                .isEmpty();
    if (more
        && (town && !line.is(at - 1, "in", "at", "near", "from", "to")
            || lexicon.forename(line.text(at)))) {
      return true;
    }
    boolean modifies =
        hit.isAdjective() && line.tag(at + 1).startsWith("NN") && !line.isCapital(at + 1);
    return introduced && (more || !hit.isState() && !modifies) && !line.isPossessive(at + 1);
  }

  /** Whether the token can be a word of a name at all. */
  boolean isNameWord(Line line, int i) {
    String text = line.text(i);
    return (line.isCapital(i) || PREFIXED.matcher(text).lookingAt())
        && text.chars()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || c == '-'
                        || c == '\''
                        || c == '.'
                        || Character.getType(c) == Character.NON_SPACING_MARK)
        && !lexicon.stop(text)
        && !isHonorific(line, i)
        && !isMonth(line, i)
        && !lexicon.nameEnding(text)
        && !lexicon.lettersAfterName(text)
        && !isRunTogether(text)
        && (!isAbbreviation(line, i) || isInitial(line, i));
  }

  /** 'EmmanuelPresident': two words that lost the space between them, the second an office. */
  private boolean isRunTogether(String text) {
    int at = text.length() - 1;
    while (at > 0 && Character.isLowerCase(text.charAt(at))) {
      at--;
    }
    return at > 1
        && Character.isLowerCase(text.charAt(at - 1))
        && lexicon.heads(text.substring(at).toLowerCase(Locale.ROOT)).stream()
            .anyMatch(f -> f.words().size() == 1);
  }

  /** Whether the token can only be an honorific: 'Mr.', 'Dr'. */
  private boolean isHonorific(Line line, int i) {
    return line.is(
        i, "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "hon", "hon.", "cde", "cde.");
  }

  /** Whether 'May' or 'March' is the month here, or 'Jun' and 'Mon' no part of a name before. */
  private boolean isMonth(Line line, int i) {
    boolean part =
        line.isCapital(i - 1)
            && line.isWord(i - 1)
            && !line.isUpper(i)
            && lexicon.heads(line.lower(i - 1)).isEmpty();
    if (SHORT_DATES.contains(line.text(i))) {
      return !part || line.tag(i + 1).equals("CD") || line.is(i + 1, ".");
    }
    return line.is(i, "may", "march", "april", "june", "august")
        && (line.tag(i + 1).equals("CD")
            || line.tag(i - 1).equals("CD")
            || line.is(
                i - 1, "in", "last", "next", "since", "until", "early", "late", "of", "this", "mid",
                "by"));
  }

  private boolean isAbbreviation(Line line, int i) {
    boolean neighbours =
        line.isCapital(i + 1) && !line.isUpper(i + 1)
            || i > 0 && line.isCapital(i - 1) && !line.isUpper(i - 1);
    return line.isUpper(i)
        && !line.isTitleCase()
        && !(neighbours && line.text(i).length() >= 2 && line.text(i).indexOf('.') < 0);
  }

  private static boolean isInitial(Line line, int i) {
    String text = line.text(i);
    return text.length() <= 4
        && text.length() > 0
        && line.isCapital(i)
        && (text.length() == 1 && !text.equals("I")
            || text.endsWith(".")
                && text.replace(".", "").length() <= 2
                && text.replace(".", "").equals(text.replace(".", "").toUpperCase(Locale.ROOT)));
  }

  /** Joins 'Ki- moon', 'Yong - il' and the stop of 'W .'. */
  private int behindWord(Line line, int at) {
    int end = at + 1;
    if (line.is(end, "'")
        && line.isGlued(end)
        && PREFIXED.matcher(line.text(end + 1)).lookingAt()) {
      return end + 1;
    }
    if (line.is(end, ".")
        && line.isGlued(end)
        && isInitial(line, at)
        && isNameWord(line, end + 1)) {
      return end + 1;
    }
    boolean open = line.text(at).endsWith("-");
    if (open && line.isWord(end) && !line.hit(end).isPresent()) {
      return end + 1;
    }
    if (line.is(end, "-") && line.isWord(end + 1) && (line.isGlued(end) || line.isGlued(end + 1))) {
      return end + 2;
    }
    return end;
  }

  private int ending(Line line, int end) {
    int at = line.is(end, ",") ? end + 1 : end;
    if (!lexicon.nameEnding(line.text(at))
        || at > end && !line.lower(at).startsWith("jr") && !line.lower(at).startsWith("sr")) {
      return end;
    }
    at++;
    return line.is(at, ".") && line.isGlued(at) ? at + 1 : at;
  }

  /** The words of the name between the indexes, hyphens joined, endings and stops as they are. */
  List<String> words(Line line, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < last; i++) {
      boolean glue =
          i > first
              && (line.isGlued(i) && !line.is(i, ",")
                  || line.text(i - 1).endsWith("-")
                  || line.is(i, "-"));
      if (line.is(i, ",")) {
        continue;
      }
      if (glue && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + line.text(i));
      } else {
        words.add(line.text(i));
      }
    }
    int tail = words.size() - 1;
    if (tail >= 0
        && words.get(tail).length() > 2
        && words.get(tail).endsWith(".")
        && !lexicon.nameEnding(words.get(tail))) {
      words.set(tail, words.get(tail).substring(0, words.get(tail).length() - 1));
    }
    return words;
  }
}
