package org.rapporteur.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Mention;
import org.rapporteur.actor.Mention.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * Finds the noun phrases of a sentence: its mentions, and what tags and verb groups leave between
 * them.
 */
final class NounPhrases {

  private static final Set<String> TIME = Words.of("time words");

  private static final Set<String> NOUNS = Words.of("nouns in -ing");
  private static final Set<String> ADVERBS = Words.of("days");

  private final Sentence sentence;
  private final Mention[] mentionAt;
  private final boolean[] verb;
  private final List<NounPhrase> found = new ArrayList<>();

  private NounPhrases(Sentence sentence, List<Mention> mentions, List<VerbGroup> verbs) {
    this.sentence = sentence;
    mentionAt = new Mention[sentence.size()];
    mentions.forEach(m -> mentionAt[m.first()] = m);
    verb = new boolean[sentence.size()];
    for (VerbGroup group : verbs) {
      for (int i = group.first(); i < group.last(); i++) {
        verb[i] = true;
      }
    }
  }

  /** The noun phrases in order; none overlap. */
  static List<NounPhrase> of(Sentence sentence, List<Mention> mentions, List<VerbGroup> verbs) {
    NounPhrases phrases = new NounPhrases(sentence, mentions, verbs);
    int i = 0;
    while (i < sentence.size()) {
      i = phrases.read(i);
    }
    return phrases.found;
  }

  /** Reads the noun phrase that begins at {@code begin}, if one does; returns where to go on. */
  private int read(int begin) {
    List<Mention> modifiers = new ArrayList<>();
    int head = -1;
    int i = begin;
    while (i < sentence.size()) {
      Mention mention = mentionAt[i];
      if (mention != null && modifies(mention)) {
        modifiers.add(mention);
        i = mention.last();
      } else if (mention != null && head < 0) {
        found.add(
            new NounPhrase(
                begin, mention.last(), mention.last() - 1, Optional.of(mention), modifiers));
        return mention.last();
      } else if (mention == null
          && !verb[i]
          && (belongs(sentence.token(i), head >= 0) || joinsAdjectives(i, begin))) {
        head = isNounLike(sentence.token(i)) ? i : head;
        i++;
      } else {
        break;
      }
    }
    return close(begin, head, i, modifiers);
  }

  private int close(int begin, int head, int end, List<Mention> modifiers) {
    if (head >= 0) {
      found.add(new NounPhrase(begin, end, head, Optional.empty(), modifiers));
    } else if (!modifiers.isEmpty()) {
      Mention last = modifiers.get(modifiers.size() - 1);
      found.add(
          new NounPhrase(
              begin,
              last.last(),
              last.last() - 1,
              Optional.of(last),
              modifiers.subList(0, modifiers.size() - 1)));
    }
    return Math.max(end, begin + 1);
  }

  /**
   * Adjectives and possessives say whose, and a name before a noun does too: 'Russia-NATO talks',
   * 'the Reagan award'. A word of time behind a name is none of its nouns: 'met the president
   * Tuesday'.
   */
  private boolean modifies(Mention mention) {
    int next = mention.last();
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    boolean hyphen =
        token.text().matches("[-\u2013/]")
            && next + 1 < sentence.size()
            && mentionAt[next + 1] != null;
    return token.tag().equals("POS")
        || mention.form() == Form.MODIFIER && !verb[next]
        || hyphen
        || mention.form() == Form.NAME
            && token.isNoun()
            && mentionAt[next] == null
            && !verb[next]
            && !TIME.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean belongs(Token token, boolean afterNoun) {
    if (ADVERBS.contains(token.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String tag = token.tag();
    if (afterNoun
        && (tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("PRP") || tag.equals("EX"))) {
      return false;
    }
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PDT")
        || tag.equals("PRP$")
        || tag.equals("PRP")
        || tag.equals("EX")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("WP$")
        || (tag.equals("VBG") || tag.equals("VBN")) && !token.chunk().endsWith("VP")
        || NOUNS.contains(token.text().toLowerCase(Locale.ROOT))
        || token.text().matches("[-\u2013/]") && token.chunk().equals("I-NP");
  }

  /** 'a brief and tense exchange': 'and' or a comma between two adjectives before a noun. */
  private boolean joinsAdjectives(int i, int begin) {
    return i > begin
        && i + 1 < sentence.size()
        && sentence.token(i).text().matches("and|,")
        && sentence.token(i - 1).tag().startsWith("JJ")
        && sentence.token(i + 1).tag().startsWith("JJ")
        && mentionAt[i + 1] == null;
  }

  private static boolean isNounLike(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().equals("EX")
        || token.tag().equals("CD")
        || token.tag().equals("VBG");
  }
}
