package org.rapporteur.registry;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** How forms are written so that they compare: plain apostrophes, and variants without accents. */
final class Forms {

  /** Letters that Unicode does not take apart into a base and an accent. */
  private static final Map<Integer, String> PLAIN_LETTERS =
      Map.ofEntries(
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'Æ', "Ae"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'Þ', "Th"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ə', "a"),
          Map.entry((int) 'Ə', "A"));

  private Forms() {}

  /** {@code form} with every typographic apostrophe as a plain one. */
  static String plainApostrophes(String form) {
    return form.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u02BC', '\'')
        .replace('\u02BB', '\'');
  }

  /** {@code form} without accents. */
  static String withoutAccents(String form) {
    if (form.chars().allMatch(c -> c < 128)) {
      return form;
    }
    return Normalizer.normalize(form, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .mapToObj(c -> PLAIN_LETTERS.getOrDefault(c, Character.toString(c)))
        .collect(Collectors.joining());
  }
}
