package org.rapporteur.article;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Replaces characters that have no place in running text, each by exactly one other, so that
 * positions stay. Composed and decomposed letters are left as they are.
 */
final class Characters {

  /** What single bytes between 0x80 and 0x9F mean on the pages where such characters come from. */
  private static final String WINDOWS = windows();

  private Characters() {}

  /**
   * {@code text} with line ends as {@code \n} and without a byte order mark. Control characters,
   * invisible marks of direction and lone surrogates become spaces; those that stem from Windows
   * typography read as Latin-1 become the quotes and dashes that were meant.
   */
  static String clean(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder clean = new StringBuilder(lines.length());
    for (int i = lines.startsWith("\uFEFF") ? 1 : 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < lines.length()
          && Character.isLowSurrogate(lines.charAt(i + 1))) {
        clean.append(c).append(lines.charAt(++i));
      } else {
        clean.append(isHalfSpace(lines, i) ? ' ' : clean(c));
      }
    }
    return clean.toString();
  }

  /** The first byte of a no-break space in UTF-8 read as Latin-1; no word ends in this letter. */
  private static boolean isHalfSpace(String text, int i) {
    return text.charAt(i) == '\u00C2'
        && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
  }

  /**
   * Says how many characters of {@code text} could steer a terminal or turn a line of text about;
   * empty when there are none. Marks that web pages are full of, such as zero-width spaces, do not
   * count.
   */
  static Optional<String> steering(String text) {
    int[] found = text.chars().filter(Characters::steers).toArray();
    return found.length == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                "%d control or direction characters, the first U+%04X, are read as spaces",
                found.length, found[0]));
  }

  private static boolean steers(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
        || c == 0x7F
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static char clean(char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c == '\u2028' || c == '\u2029') {
      return '\n';
    }
    if (c >= 0x80 && c <= 0x9F) {
      return WINDOWS.charAt(c - 0x80);
    }
    return Character.isISOControl(c) || isInvisible(c) || isUnassigned(c) ? ' ' : c;
  }

  /** Marks and overrides of direction, zero-width space and word joiners. */
  private static boolean isInvisible(char c) {
    return c == '\u061C'
        || c == '\u200B'
        || c >= '\u200E' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c == '\uFEFF';
  }

  /** Halves of pairs, and the two last places of the plane that no text may use. */
  private static boolean isUnassigned(char c) {
    return Character.isSurrogate(c) || c >= '\uFFFE';
  }

  private static String windows() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return Charset.forName("windows-1252")
        .decode(ByteBuffer.wrap(bytes))
        .toString()
        .replace('\uFFFD', ' ')
        .replaceAll("\\p{Cntrl}", " ");
  }
}
