package org.rapporteur.event;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Span;

/** Words for what states sign. */
final class Agreements {

  private static final Set<String> KINDS = Words.of("agreements");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|two|three|several|\\d+) ", Pattern.CASE_INSENSITIVE);

  private Agreements() {}

  /** Whether a word of {@code phrase} is one for what two sides sign, which a law is not. */
  static boolean isOne(Scene scene, Phrase phrase) {
    return IntStream.range(phrase.first(), phrase.last())
        .mapToObj(scene::word)
        .anyMatch(
            w ->
                KINDS.contains(w)
                    || w.endsWith("s") && KINDS.contains(w.substring(0, w.length() - 1)));
  }

  /** The words of {@code phrase}, with what 'on' or 'of' adds, without its article. */
  static String words(Scene scene, Phrase phrase) {
    int end = phrase.last();
    while (end + 1 < scene.sentence().size()
        && Set.of("on", "of", "for").contains(scene.word(end))
        && scene.clauses().phraseAt(end + 1).isPresent()) {
      end = scene.clauses().phraseAt(end + 1).get().last();
    }
    Span span =
        scene.sentence().token(phrase.first()).span().cover(scene.sentence().token(end - 1).span());
    return ARTICLE
        .matcher(scene.actors().document().quote(span).replaceAll("\\s+", " "))
        .replaceFirst("");
  }
}
