package org.rapporteur.text;

/**
 * Maps typographic characters to the plain ones that the models know, one to one, so that offsets
 * stay.
 */
final class Typography {

  private static final String FANCY =
      "\u2018\u2019\u201a\u02bc\u02bb\u0060\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2010\u2011\u2212\u00a0\u2009\u202f\u3000";
  private static final String PLAIN = "'''''''\"\"\"\"\"---    ";

  private Typography() {}

  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int at = FANCY.indexOf(plain.charAt(i));
      if (at >= 0) {
        plain.setCharAt(i, PLAIN.charAt(at));
      }
    }
    return plain.toString();
  }
}
