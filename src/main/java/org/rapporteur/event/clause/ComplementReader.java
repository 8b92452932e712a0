package org.rapporteur.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Reads what follows a verb or noun up to the end of its clause, flat, by preposition. */
final class ComplementReader {

  private static final Set<String> COMPOUNDS = Words.of("compound prepositions");
  private static final Set<String> BODIES = Words.of("bodies");
  private static final int LONGEST = 4;
  private static final Set<String> STOPS = Words.of("stops");

  private final Clauses clauses;
  private final Sentence sentence;
  private final List<Complement> found = new ArrayList<>();
  private String preposition = "";
  private int at;
  private boolean direct = true;
  private String body = "";
  private int bodyEnd = -1;
  private boolean verb;

  ComplementReader(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  List<Complement> after(int trigger) {
    verb = clauses.verbAt(trigger).isPresent();
    int i = trigger + 1;
    at = i;
    while (i >= 0 && i < sentence.size()) {
      i = step(i);
    }
    return found;
  }

  /** Reads what begins at {@code i}; returns where to go on, or a negative number at the end. */
  private int step(int i) {
    Token token = sentence.token(i);
    String word = token.text().toLowerCase(Locale.ROOT);
    int behind = behindCompound(i);
    if (behind > i) {
      return behind;
    }
    Optional<Phrase> phrase = clauses.phraseAt(i);
    if (phrase.isPresent()) {
      return phrase(i, phrase.get());
    }
    if (word.equals("including") && !found.isEmpty()) {
      return afterIncluding(i);
    }
    Optional<VerbGroup> verb = clauses.verbAt(i);
    if (verb.isPresent()) {
      return afterLed(i);
    }
    if (token.tag().startsWith("W") && !found.isEmpty()) {
      return afterRelative(i);
    }
    if (STOPS.contains(word)) {
      return -1;
    }
    if (token.tag().equals("IN")
        || token.tag().equals("TO")
        || token.tag().equals("RP")
        || word.equals("alongside")) {
      at = preposition.isEmpty() ? i : at;
      preposition = preposition.isEmpty() ? word : preposition + " " + word;
      direct = false;
      return i + 1;
    }
    if (!token.tag().startsWith("RB") && !token.tag().equals("CC")) {
      preposition = "";
      direct = false;
    }
    return i + 1;
  }

  /** Takes a compound preposition, 'in honour of', that begins at {@code i}. */
  private int behindCompound(int i) {
    StringBuilder words = new StringBuilder();
    int compound = i;
    for (int k = i; k < Math.min(i + LONGEST, sentence.size()); k++) {
      words.append(k == i ? "" : " ").append(sentence.token(k).text().toLowerCase(Locale.ROOT));
      if (COMPOUNDS.contains(words.toString())) {
        preposition = words.toString();
        at = i;
        direct = false;
        compound = k + 1;
      }
    }
    return compound;
  }

  /** 'with leaders in Riga including X': X stands where the leaders stand. */
  private int afterIncluding(int i) {
    preposition =
        found.stream()
            .filter(c -> c.phrase().mentions().anyMatch(m -> m.form() == Mention.Form.NOMINAL))
            .reduce((a, b) -> b)
            .orElse(found.get(found.size() - 1))
            .preposition();
    direct = preposition.isEmpty();
    at = i;
    return i + 1;
  }

  /** 'Received a delegation of the bank led by X': X stands where the delegation stands. */
  private int afterLed(int i) {
    Optional<Complement> group = found.stream().filter(c -> isBody(c.phrase())).reduce((a, b) -> b);
    boolean led = i + 1 < sentence.size() && sentence.token(i + 1).is("by");
    if (group.isEmpty() || !led || !Clauses.LED.contains(sentence.token(i).text())) {
      return -1;
    }
    preposition = group.get().preposition();
    direct = preposition.isEmpty();
    at = i;
    return i + 2;
  }

  private int phrase(int i, Phrase phrase) {
    int end = phrase.last();
    boolean clause = beginsClause(phrase);
    if (clause && i > 0 && !isPrepositional()) {
      return -1;
    }
    boolean member = at == bodyEnd && !body.isEmpty() && preposition.matches("of|from");
    if (member && phrase.acts()) {
      found.add(new Complement(body, at, phrase));
    } else if (direct || !preposition.isEmpty() || isLateObject(i, phrase)) {
      found.add(new Complement(preposition, preposition.isEmpty() ? i : at, phrase));
    } else if (isCoordinated(i)) {
      found.stream()
          .filter(c -> isAlike(c.phrase(), phrase))
          .reduce((a, b) -> b)
          .ifPresent(c -> found.add(new Complement(c.preposition(), i, phrase)));
    }
    body = isBody(phrase) ? preposition : "";
    bodyEnd = end;
    preposition = "";
    direct = false;
    return Math.max(end, i + 1);
  }

  /** 'Between the ministries of X and Y': who is named behind stands for the body. */
  private boolean isBody(Phrase phrase) {
    NounPhrase last = phrase.parts().get(phrase.parts().size() - 1);
    return !phrase.acts() && BODIES.contains(sentence.token(last.head()).lemma());
  }

  /** 'Received yesterday in Riga X': the object behind words of time and place. */
  private boolean isLateObject(int i, Phrase phrase) {
    return verb
        && isPeople(phrase)
        && !sentence.token(i - 1).text().matches("[,;:()]|and|or|but")
        && found.stream().noneMatch(c -> c.preposition().isEmpty() && c.phrase().acts());
  }

  /** 'Met A in X and B in Y', 'met A and later B': one more on the other side. */
  private boolean isCoordinated(int i) {
    int k = i - 1;
    while (k > 0 && (sentence.token(k).tag().startsWith("RB") || sentence.token(k).is(","))) {
      k--;
    }
    return k > 0 && sentence.token(k).is("and");
  }

  /** Both name people, or both name places. */
  private static boolean isAlike(Phrase a, Phrase b) {
    return isPeople(a) && isPeople(b) || isPlace(a) && isPlace(b);
  }

  private static boolean isPlace(Phrase phrase) {
    return phrase.mentions().anyMatch(m -> m.place().isPresent());
  }

  private static boolean isPeople(Phrase phrase) {
    return phrase.acts() && phrase.mentions().allMatch(m -> m.place().isEmpty());
  }

  private boolean isPrepositional() {
    return !preposition.isEmpty() || direct;
  }

  /** Whether a finite verb follows, so that the phrase is the subject of the next clause. */
  private boolean beginsClause(Phrase phrase) {
    return clauses
        .verbAfter(phrase.last())
        .filter(v -> v.form() == Form.FINITE)
        .filter(v -> adverbsOnly(phrase.last(), v.first()))
        .isPresent();
  }

  private boolean adverbsOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.token(i).tag().startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  /** Passes over ', who …,': goes on behind the comma that follows its verb, or ends. */
  private int afterRelative(int i) {
    Optional<VerbGroup> verb = clauses.verbAfter(i);
    if (verb.isEmpty()) {
      return -1;
    }
    for (int k = verb.get().last(); k < sentence.size(); k++) {
      if (sentence.token(k).text().equals(",")) {
        preposition = "";
        return k + 1;
      }
    }
    return -1;
  }
}
