package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether words that are names elsewhere are names where they stand: 'No', 'May', 'Nice'. */
final class Plausibility {

  /** Words that stand for persons, in lower case. */
  static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "himself",
          "his",
          "she",
          "her",
          "herself",
          "hers",
          "they",
          "them",
          "their",
          "themselves",
          "theirs",
          "its",
          "i",
          "me",
          "my",
          "we",
          "us",
          "our");

  private static final Set<String> MONTHS = Set.of("may", "march", "april", "june", "august");

  private final Lexicon lexicon;

  Plausibility(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A single English word behind a title is a name only if it is known as one. */
  boolean isStrayWord(Line line, int name, int end, NameBook book) {
    String word = line.text(name);
    return end - name == 1
            && lexicon.common(word)
            && !lexicon.surname(word)
            && !lexicon.familyFirst(word)
            && !book.knows(List.of(word))
            && !(line.isVerb(end) && lexicon.saying(line.lemma(end)))
        || end - name == 1 && PRONOUNS.contains(line.lower(name));
  }

  /** 'No', 'Will', 'May' are names only where a name can stand. */
  boolean isPlausible(Line line, int first, int last, List<String> words) {
    if (words.size() > 1) {
      return true;
    }
    if (PRONOUNS.contains(line.lower(first))) {
      return false;
    }
    Optional<Hit> hit = line.hit(first);
    if (hit.isPresent() && line.is(first - 1, "in", "to", "at", "from", "near")) {
      return false;
    }
    if (MONTHS.contains(line.lower(first))
        && (line.tag(last).equals("CD")
            || line.tag(first - 1).equals("CD")
            || line.is(
                first - 1, "in", "last", "next", "since", "until", "early", "late", "of", "by",
                "this"))) {
      return false;
    }
    boolean word = lexicon.common(Lexicon.fold(words.get(0)));
    if (word && (line.is(last, "n't", "not") || line.tag(last).matches("VBP?|PRP"))) {
      return false; // 'Do n't', 'So say all': no name governs these
    }
    boolean starts = first == 0 || line.is(first - 1, "\"", "``", "''", ":", ".", "-");
    return !word
        || !starts && !line.isTitleCase()
        || line.isVerb(last) && !line.is(first, "will", "may", "can", "so")
        || line.is(last, "'s")
        || line.is(first, "will", "may", "so")
            && (line.is(last, "will", "may", "would")
                || line.tag(last).equals("VBD")
                || line.tag(last).equals("VBZ"));
  }

  /** 'Most', 'Nice' and 'Charlotte' are towns only where a place is due. */
  boolean isOrdinaryWord(Line line, Hit hit) {
    String word = line.text(hit.first());
    boolean town = hit.state().isEmpty() && hit.organization().isEmpty() && hit.length() == 1;
    boolean doubtful = lexicon.common(word) || lexicon.forename(word) || lexicon.surname(word);
    boolean due =
        line.is(
                hit.first() - 1,
                "in",
                "at",
                "to",
                "from",
                "near",
                "of",
                "outside",
                "visited",
                "visit")
            || line.is(hit.last(), ",") && line.hit(hit.last() + 1).isPresent();
    return town && doubtful && !due;
  }
}
