package org.rapporteur.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;

/** Joins noun phrases into coordinated phrases with their appositions. */
final class Coordination {

  private static final Set<String> AND = Words.of("and");

  private static final Set<String> RELATIONS = Words.of("relations");

  private static final Set<String> ADVERBIAL = Words.of("adverbial");

  private final Sentence sentence;
  private final List<NounPhrase> nouns;
  private final List<Actor> actors;

  private Coordination(Sentence sentence, List<NounPhrase> nouns, List<Actor> actors) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.actors = actors;
  }

  /** The phrases in order, each noun phrase in exactly one. */
  static List<Phrase> of(Sentence sentence, List<NounPhrase> nouns, List<Actor> actors) {
    Coordination coordination = new Coordination(sentence, nouns, actors);
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < nouns.size()) {
      Phrase phrase = new Phrase(coordination.from(i));
      phrases.add(phrase);
      i = coordination.indexFrom(phrase.last());
    }
    return phrases;
  }

  private int indexFrom(int token) {
    int i = 0;
    while (i < nouns.size() && nouns.get(i).first() < token) {
      i++;
    }
    return i;
  }

  private List<NounPhrase> from(int first) {
    List<NounPhrase> parts = new ArrayList<>(List.of(nouns.get(first)));
    boolean comma = false;
    int lastSure = 1;
    for (int i = first + 1; i < nouns.size(); i++) {
      NounPhrase previous = parts.get(parts.size() - 1);
      NounPhrase next = nouns.get(i);
      if (isAside(next)) {
        continue;
      }
      String between = between(previous, next);
      if (between.equals("of")
          && isPlain(next)
          && i + 1 <= nouns.size()
          && previous.acts()
          && isPerson(previous)) {
        // 'Sameh Shoukry of Egypt': the state says whose he is, and the list goes on behind it
        parts.set(parts.size() - 1, extended(previous, next));
        continue;
      }
      if (apposed(previous, next, between)) {
        parts.add(next);
        lastSure = comma ? lastSure : parts.size();
        continue;
      }
      boolean and = AND.contains(between);
      boolean list = between.equals(",") && listed(first, previous, next);
      if (!(and && joinable(first, previous, next)) && !list) {
        break;
      }
      parts.add(next);
      comma |= list;
      if (and) {
        lastSure = parts.size();
        comma = false;
      }
    }
    // a list that no 'and' closes is a list only where its parts are of one kind and no clause
    // begins with the last one
    return parts.subList(0, comma ? lastSure : parts.size());
  }

  /** 'Among others' inside a list. */
  private boolean isAside(NounPhrase noun) {
    return lower(noun.head()).equals("others")
        && noun.first() > 0
        && lower(noun.first() - 1).equals("among");
  }

  /** A state or body after 'of'. */
  private boolean isPlain(NounPhrase noun) {
    return noun.mention().isPresent() && !isPerson(noun);
  }

  private static NounPhrase extended(NounPhrase noun, NounPhrase by) {
    return new NounPhrase(noun.first(), by.last(), noun.head(), noun.mention(), noun.modifiers());
  }

  /** Whether the second phrase is another description of the first one. */
  private boolean apposed(NounPhrase first, NounPhrase second, String between) {
    boolean adjunct = between.equals(",") && isGoverned(first) && startsClause(second);
    return !adjunct
        && (between.equals(",")
            || between.isEmpty()
            || between.equals("(")
            || between.equals("-")
            || between.equals("\u2014")
            || between.equals("\u2013"))
        && second.acts()
        && (first.acts()
            ? first.mention().orElseThrow().actors().equals(second.mention().orElseThrow().actors())
            : between.equals(",") && isRelation(first) && isPerson(second));
  }

  /** 'Her colleague, X': a noun for somebody by relation, with the name behind it. */
  private boolean isRelation(NounPhrase noun) {
    return RELATIONS.contains(sentence.token(noun.head()).lemma());
  }

  /** 'According to A, B said': what a preposition governs is over before the verb's subject. */
  private boolean isGoverned(NounPhrase noun) {
    return noun.first() > 0 && sentence.token(noun.first() - 1).tag().matches("IN|TO");
  }

  private boolean joinable(int first, NounPhrase previous, NounPhrase next) {
    if (isAdverbial(first) && !isPerson(previous) && isPerson(next)) {
      return false;
    }
    if (startsClause(next) && !joinsSubject(first, next)) {
      return false;
    }
    return previous.mention().isPresent() == next.mention().isPresent()
        || previous.mention().isEmpty() && next.acts()
        || previous.acts() && next.mention().isEmpty();
  }

  /**
   * 'A and B met': the last part may stand before a verb when nothing before the first part governs
   * the list.
   */
  private boolean joinsSubject(int first, NounPhrase next) {
    int before = nouns.get(first).first() - 1;
    return before < 0
        || lower(before).equals("between")
        || Clauses.SUBORDINATORS.contains(lower(before))
        || before > 0
            && sentence.token(before).tag().equals("IN")
            && sentence.token(before - 1).isNoun()
        || !sentence.token(before).isVerb() && !sentence.token(before).tag().matches("IN|TO");
  }

  private String lower(int i) {
    return sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
  }

  private boolean startsClause(NounPhrase noun) {
    int i = noun.last();
    while (i < sentence.size() && sentence.token(i).tag().startsWith("RB")) {
      i++;
    }
    return i < sentence.size() && sentence.token(i).tag().matches("VB[DZP]|MD");
  }

  private boolean listed(int first, NounPhrase previous, NounPhrase next) {
    int before = nouns.get(first).first() - 1;
    return !isAdverbial(first)
        && previous.acts()
        && next.acts()
        && isPerson(previous) == isPerson(next)
        && !(startsClause(next)
            && before >= 0
            && sentence.token(before).tag().matches("IN|TO|VB.*"));
  }

  /** 'In X', 'on Y': a place or a time, which joins no list of people behind it. */
  private boolean isAdverbial(int noun) {
    int before = nouns.get(noun).first() - 1;
    boolean origin = before >= 0 && lower(before).equals("from") && isPerson(nouns.get(noun));
    return before >= 0 && ADVERBIAL.contains(lower(before)) && !origin;
  }

  private boolean isPerson(NounPhrase noun) {
    return noun.mention().stream()
        .map(Mention::actors)
        .flatMap(List::stream)
        .anyMatch(a -> actors.get(a).kind() == Actor.Kind.PERSON);
  }

  /**
   * The words between two noun phrases in lower case; brackets with an abbreviation inside are
   * passed over.
   */
  private String between(NounPhrase a, NounPhrase b) {
    StringBuilder words = new StringBuilder();
    Optional<Integer> bracket = Optional.empty();
    for (int i = a.last(); i < b.first(); i++) {
      String word = sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
      if (word.equals("(")) {
        bracket = Optional.of(i);
      }
      if (bracket.isEmpty()) {
        words.append(words.length() == 0 ? "" : " ").append(word);
      }
      if (word.equals(")")) {
        bracket = Optional.empty();
      }
    }
    return bracket.isPresent()
        ? "("
        : words.toString().replace(", among others ,", ", and").replace(", and and", ", and");
  }
}
