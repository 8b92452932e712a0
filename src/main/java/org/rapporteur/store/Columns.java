package org.rapporteur.store;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How much room text takes on a terminal. */
final class Columns {

  private Columns() {}

  /** How many columns a text takes. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** A text without line ends and without what could steer the terminal or reverse its line. */
  static String printable(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip().replaceAll(" +", " ");
  }

  /** The text, cut to so many columns with an ellipsis at its end when it takes more. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int room = columns - 1;
    for (int c : text.codePoints().toArray()) {
      room -= of(c);
      if (room < 0) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('…').toString();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }
}
