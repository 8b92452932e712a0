package org.rapporteur.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.text.Span;

/** Words for what states sign. */
final class Agreements {

  private static final Set<String> WORDS =
      Set.of(
          "agreement",
          "agreements",
          "treaty",
          "treaties",
          "pact",
          "pacts",
          "accord",
          "accords",
          "memorandum",
          "memoranda",
          "mou",
          "mous",
          "memorandums",
          "protocol",
          "protocols",
          "declaration",
          "declarations",
          "convention",
          "contract",
          "contracts",
          "statement",
          "communique",
          "communiqu\u00e9",
          "deal",
          "deals",
          "document",
          "documents",
          "charter",
          "arrangement",
          "arrangements",
          "understanding",
          "letter",
          "plan",
          "programme",
          "program",
          "compact",
          "partnership",
          "roadmap",
          "action plan");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|two|three|several|\\d+) ", Pattern.CASE_INSENSITIVE);

  private Agreements() {}

  /** Whether {@code word} is one that states sign. */
  static boolean names(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word inside {@code phrase} is one that states sign. */
  static boolean in(Scene scene, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (names(scene.word(i))) {
        return true;
      }
    }
    return false;
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
