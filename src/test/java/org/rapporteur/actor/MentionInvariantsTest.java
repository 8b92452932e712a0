package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** What holds of every text: mentions lie in their sentence, in order, apart, with known actors. */
class MentionInvariantsTest {

  private static final ActorFinder FINDER = new ActorFinder(Registry.standard());

  private static final List<String> WORDS =
      List.of(
          "the",
          "President",
          "of",
          "Russia",
          "Chinese",
          "officials",
          "and",
          ",",
          "met",
          "with",
          "Mr.",
          "No",
          "Kim",
          "Jong",
          "Un",
          "his",
          "counterpart",
          "delegation",
          "led",
          "by",
          "(",
          ")",
          "\"",
          "Foreign",
          "Minister",
          "Ministry",
          "two",
          "presidents",
          "he",
          "they",
          "in",
          "Paris",
          "NATO",
          "al-Assad",
          "bin",
          "de",
          "'s",
          "'",
          "-",
          "Jr.",
          "II",
          ".",
          "said",
          "one",
          "former",
          "deputy",
          "to",
          "Ukraine",
          "Jordan",
          "May",
          "\u200b",
          "\ud83d\ude00",
          "5",
          "K.");

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.oneOf(
            Arbitraries.of(WORDS), Arbitraries.strings().ofMinLength(1).ofMaxLength(6))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 400)
  void mentions_are_sound(@ForAll("words") List<String> words) {
    Document document = document(words);
    Actors actors = FINDER.find(document);
    int end = 0;
    for (Mention mention : actors.mentions()) {
      Sentence sentence = document.sentences().get(mention.sentence());
      assertTrue(sentence.span().contains(mention.span()), "lies in its sentence");
      assertTrue(mention.first() >= end && mention.first() < mention.last(), "apart and in order");
      assertEquals(sentence.token(mention.first()).span().begin(), mention.span().begin());
      assertEquals(sentence.token(mention.last() - 1).span().end(), mention.span().end());
      assertTrue(mention.confidence() >= 0 && mention.confidence() <= 1);
      mention.actors().forEach(id -> assertEquals(id, actors.actor(id).id()));
      end = mention.last();
    }
    assertEquals(actors, FINDER.find(document), "reading again gives the same");
  }

  @Test
  void a_long_sentence_takes_no_longer_than_its_length_allows() {
    Random random = new Random(7);
    List<String> words = random.ints(10_000, 0, WORDS.size()).mapToObj(WORDS::get).toList();
    long begin = System.nanoTime();
    FINDER.find(document(words));
    assertTrue(System.nanoTime() - begin < 5_000_000_000L, "ten thousand tokens in five seconds");
  }

  /** A document of one sentence with these words, all tagged by their looks. */
  private static Document document(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new java.util.ArrayList<>();
    for (String word : words) {
      int begin = text.length();
      text.append(word);
      String tag =
          Character.isUpperCase(word.codePointAt(0)) ? "NNP" : word.equals("met") ? "VBD" : "NN";
      tokens.add(new Token(new Span(begin, text.length()), word, tag, "O", word.toLowerCase()));
      text.append(' ');
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), 0, false, tokens);
    Article article =
        Article.of(
            "random", "", text.toString(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Document(article, List.of(sentence));
  }
}
