package org.rapporteur.graph;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How names and texts are written in the graph. */
final class Spelling {

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  /** Control, format (bidi and the like), private, unassigned characters and lone surrogates. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cs}\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");

  /** Words that belong to a surname. */
  private static final Set<String> PARTICLES =
      Set.of(
          "abu", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
          "ibn", "la", "le", "ter", "van", "von");

  private static final int SLUG_LENGTH = 48;

  private Spelling() {}

  /** A name as a label: one line without invisible characters; empty when nothing is left. */
  static String label(String name) {
    String line = BLANKS.matcher(name).replaceAll(" ");
    return INVISIBLE.matcher(line).replaceAll("").strip();
  }

  /**
   * A text that every RDF format can carry. Each character that some cannot is replaced by one
   * other, so that offsets in code points stay.
   */
  static String text(String text) {
    return UNSAFE.matcher(text).replaceAll("\uFFFD");
  }

  /** The words of a name in lower-case ASCII letters and digits, with a blank between. */
  static String plain(String name) {
    String word = APOSTROPHES.matcher(label(name)).replaceAll("");
    String ascii = ASCII.matcher(word).matches() ? word : Scripts.TO_ASCII.transliterate(word);
    return NOT_PLAIN.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The part of an IRI that tells people what it names; {@code x} when no letter is left. */
  static String slug(String name) {
    String slug = plain(name).replace(' ', '-');
    if (slug.length() > SLUG_LENGTH) {
      int cut = slug.lastIndexOf('-', SLUG_LENGTH);
      slug = slug.substring(0, cut > 0 ? cut : SLUG_LENGTH);
    }
    return slug.isEmpty() ? "x" : slug;
  }

  /**
   * What persons of several articles are compared by; empty when the name has not two words of at
   * least two letters beside particles, for a bare surname or an initial does not tell persons
   * apart.
   */
  static Optional<String> nameKey(String name) {
    String plain = plain(name);
    long words =
        Arrays.stream(plain.split(" "))
            .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
            .count();
    return words < 2 ? Optional.empty() : Optional.of(plain);
  }

  /** Loaded with the first name that needs it: its tables take a second. */
  private static final class Scripts {

    /** Also turns Ł, Đ, Ø, ß, ı and Æ into letters, which decomposition alone leaves or drops. */
    static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
