package org.rapporteur.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The name model that is asked, and who is not heard. Shared by all finders of a run: each takes a
 * copy of the model.
 *
 * @param model the statistical name finder
 * @param silent who is not heard
 */
public record Witnesses(NameModel model, Set<Witness> silent) {

  public Witnesses {
    silent = silent.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(silent));
  }

  /** The model that the build has trained, loaded when it is first asked for; all are heard. */
  public static Witnesses standard() {
    return Standard.ALL;
  }

  private static final class Standard {
    static final Witnesses ALL = new Witnesses(NameModel.load(), Set.of());
  }

  boolean hear(Witness witness) {
    return !silent.contains(witness);
  }

  /** The sentence as the finder sees it: without the tagger only capitals tell its words apart. */
  Sentence seen(Sentence sentence) {
    if (hear(Witness.TAGS)) {
      return sentence;
    }
    List<Token> tokens = sentence.tokens().stream().map(Witnesses::untagged).toList();
    return new Sentence(
        sentence.index(), sentence.span(), sentence.paragraph(), sentence.heading(), tokens);
  }

  private static Token untagged(Token token) {
    String tag = token.isCapitalized() ? "NNP" : "NN";
    return new Token(token.span(), token.text(), tag, token.chunk(), token.lemma());
  }

  /** The mention as far as it is understood: without coreference only names refer to anybody. */
  Mention understood(Mention mention) {
    if (hear(Witness.COREFERENCE) || mention.form() == Mention.Form.NAME) {
      return mention;
    }
    return new Mention(
        mention.span(),
        mention.sentence(),
        mention.first(),
        mention.last(),
        mention.form(),
        List.of(),
        mention.place(),
        mention.delegation(),
        mention.confidence(),
        mention.reason());
  }
}
