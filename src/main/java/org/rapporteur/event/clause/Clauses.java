package org.rapporteur.event.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The clauses of one sentence, read by tags and word order.
 *
 * <p>A full parse would say more and be wrong more often: on news, prepositional phrases attach to
 * the wrong noun and lists are cut. Here a subject is the nearest noun phrase to the left that no
 * preposition governs; what follows a trigger is a flat list of complements by preposition.
 */
public final class Clauses {

  static final Set<String> LED = Words.of("led");

  private static final Set<String> OPENING = Words.of("before a fronted participle");
  private static final Set<String> COMPANY = Words.of("company");
  private static final Set<String> TIME = Words.of("time words");
  private static final Set<String> INVITATIONS = Words.of("invitations");
  private static final Set<String> REPORTING = Words.of("reporting");
  static final Set<String> SUBORDINATORS = Words.of("subordinators");

  /** Verbs whose object did what follows behind 'for': thanked X for hosting. */
  private static final Set<String> JUDGING = Words.of("judging");

  private static final Set<String> OBJECT_CONTROL = Words.of("object control");

  private final Sentence sentence;
  private final List<VerbGroup> verbs;
  private final List<NounPhrase> nouns;

  private final Phrase[] phraseAt;

  private Clauses(
      Sentence sentence, List<VerbGroup> verbs, List<NounPhrase> nouns, List<Phrase> phrases) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.nouns = nouns;

    phraseAt = new Phrase[sentence.size()];
    for (Phrase phrase : phrases) {
      for (int i = phrase.first(); i < phrase.last(); i++) {
        phraseAt[i] = phrase;
      }
    }
  }

  /**
   * Reads the clauses of {@code sentence}, whose mentions are {@code mentions} of {@code actors}.
   */
  public static Clauses of(Sentence sentence, List<Mention> mentions, List<Actor> actors) {
    boolean[] taken = new boolean[sentence.size()];
    for (Mention mention : mentions) {
      for (int i = mention.first(); i < mention.last(); i++) {
        taken[i] = true;
      }
    }
    List<VerbGroup> verbs = VerbGroups.of(sentence, taken);
    List<NounPhrase> nouns = NounPhrases.of(sentence, mentions, verbs);
    return new Clauses(sentence, verbs, nouns, Coordination.of(sentence, nouns, actors));
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The verb groups in order. */
  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** The noun phrases in order. */
  public List<NounPhrase> nouns() {
    return nouns;
  }

  /** The coordinated phrase that covers the token at {@code i}. */
  public Optional<Phrase> phraseAt(int i) {
    return i >= 0 && i < phraseAt.length ? Optional.ofNullable(phraseAt[i]) : Optional.empty();
  }

  /** The nearest verb group that ends at or before the token at {@code i}. */
  public Optional<VerbGroup> verbBefore(int i) {
    return verbs.stream().filter(v -> v.last() <= i).reduce((a, b) -> b);
  }

  /** The nearest verb group that begins at or behind the token at {@code i}. */
  public Optional<VerbGroup> verbAfter(int i) {
    return verbs.stream().filter(v -> v.first() >= i).findFirst();
  }

  /**
   * Who does what the verb says; for passives, to whom it is done. Empty when the words do not
   * tell.
   */
  public Optional<Phrase> subject(VerbGroup verb) {
    return subject(verb, verbs.size() + 1);
  }

  /** Who comes along with those whose names end before {@code i}: ', accompanied by X'. */
  public Optional<Phrase> company(int i) {
    int from = i < sentence.size() && sentence.token(i).is(",") ? i + 1 : i;
    return COMPANY.stream()
        .map(words -> words.split(" "))
        .filter(words -> reads(from, words))
        .flatMap(words -> phraseAt(from + words.length).filter(Phrase::acts).stream())
        .findFirst();
  }

  private boolean reads(int from, String[] words) {
    return from + words.length <= sentence.size()
        && IntStream.range(0, words.length).allMatch(k -> lower(from + k).equals(words[k]));
  }

  /** What follows the token at {@code i} up to the end of its clause, in order. */
  public List<Complement> complements(int i) {
    List<Complement> behind = new ComplementReader(this).after(i);
    Optional<Complement> before = verbAt(i).filter(v -> v.head() == i).flatMap(this::relativized);
    return before.isEmpty() ? behind : Stream.concat(behind.stream(), before.stream()).toList();
  }

  /** 'X, whom Y met', 'X, with whom Y spoke': what a relative pronoun puts before the verb. */
  private Optional<Complement> relativized(VerbGroup verb) {
    if (verb.form() == Form.INFINITIVE) {
      return verbBefore(verb.first())
          .filter(v -> v.form() == Form.FINITE)
          .flatMap(this::relativized);
    }
    int pronoun =
        subject(verb).filter(s -> s.last() <= verb.first()).map(s -> s.first() - 1).orElse(-1);
    if (verb.form() != Form.FINITE || pronoun < 1 || !sentence.token(pronoun).tag().equals("WP")) {
      return Optional.empty();
    }
    boolean governed = sentence.token(pronoun - 1).tag().equals("IN");
    String preposition = governed ? lower(pronoun - 1) : "";
    return phraseAt(skipCommas(pronoun - 1))
        .map(p -> new Complement(preposition, pronoun - (governed ? 1 : 0), p));
  }

  private Optional<Phrase> subject(VerbGroup verb, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    return switch (verb.form()) {
      case FINITE -> finiteSubject(verb, depth);
      case INFINITIVE -> infinitiveSubject(verb, depth);
      case PARTICIPLE -> participleSubject(verb, depth);
    };
  }

  private Optional<Phrase> finiteSubject(VerbGroup verb, int depth) {
    int i = skipAdverbs(verb.first() - 1);
    if (i < 0) {
      return Optional.empty();
    }
    Token before = sentence.token(i);
    if (before.tag().startsWith("W")) {
      return phraseAt(skipCommas(i - 1));
    }
    if (before.tag().equals("CC") || before.is("then")) {
      return verbBefore(i).flatMap(v -> subject(v, depth - 1));
    }
    return nominativeBefore(verb, i, depth);
  }

  /**
   * Walks left over what cannot be the subject: objects of prepositions, relative clauses,
   * parentheses.
   */
  private Optional<Phrase> nominativeBefore(VerbGroup verb, int from, int depth) {
    int i = from;
    boolean adjacent = true;
    while (i >= 0) {
      Token token = sentence.token(i);
      Optional<Phrase> phrase = phraseAt(i);
      if (phrase.isPresent()) {
        int before = phrase.get().first() - 1;
        if (before > 0 && sentence.token(before).text().equals("(") || isTime(phrase.get())) {
          i = sentence.token(Math.max(0, before)).is("(") ? before - 1 : before;
          continue;
        }
        if (before > 0 && !adjacent && isRelativePronoun(before)) {
          i = skipCommas(before - 1);
          continue;
        }
        if (before < 0 || governs(before, adjacent) == Government.NONE) {
          return bestOf(phrase.get(), adjacent);
        }
        if (governs(before, adjacent) == Government.VERB) {
          i = clauseStart(before);
          adjacent = false;
          continue;
        }
        i = before - 1;
        adjacent = false;
      } else if (token.tag().equals("CC")
          && verbBefore(i).isPresent()
          && !adjacent
          && sentence.token(i).is("and")) {
        return verbBefore(i).flatMap(v -> subject(v, depth - 1));
      } else if (token.text().matches("[;:]") || SUBORDINATORS.contains(lower(i)) && !adjacent) {
        return Optional.empty();
      } else {
        adjacent &= token.tag().startsWith("RB");
        i--;
      }
    }
    return Optional.empty();
  }

  /** 'X, whom Y had invited, was received': Y is the subject inside, not behind. */
  private boolean isRelativePronoun(int i) {
    return sentence.token(i).tag().equals("WP") && sentence.token(i).is("whom")
        || sentence.token(i).is("which") && sentence.token(i - 1).is(",");
  }

  /** 'The minister this morning received': a time is no subject. */
  private boolean isTime(Phrase phrase) {
    return phrase.parts().size() == 1
        && !phrase.acts()
        && TIME.contains(lower(phrase.parts().get(0).head()));
  }

  private enum Government {
    NONE,
    PREPOSITION,
    VERB
  }

  /** What the token before a phrase makes of it. */
  private Government governs(int before, boolean adjacent) {
    Token token = sentence.token(before);
    if (token.tag().equals("TO")
        || token.tag().equals("IN") && !SUBORDINATORS.contains(lower(before))) {
      boolean clause =
          adjacent && Set.of("after", "before", "since", "until", "as").contains(lower(before));
      return clause ? Government.NONE : Government.PREPOSITION;
    }
    boolean says = REPORTING.contains(token.lemma());
    if (token.isVerb() && !says && phraseAt(before).isEmpty()) {
      return adjacent ? Government.NONE : Government.VERB;
    }
    return Government.NONE;
  }

  /**
   * The index before the relative or participle clause whose verb is at {@code verbToken}; or
   * before the verb.
   */
  private int clauseStart(int verbToken) {
    for (int i = verbToken; i >= 0; i--) {
      if (sentence.token(i).tag().startsWith("W")) {
        return skipCommas(i - 1);
      }
      if (sentence.token(i).text().equals(",") || phraseAt(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * An apposition between commas that refers to nobody stands for the phrase before it, and a group
   * that refers to nobody for the one who leads it: 'the group, led by X'.
   */
  private Optional<Phrase> bestOf(Phrase phrase, boolean adjacent) {
    if (phrase.acts() || adjacent) {
      return Optional.of(phrase);
    }
    int before = phrase.first() - 1;
    boolean comma = before > 0 && sentence.token(before).text().equals(",");
    Optional<Phrase> named =
        comma
            ? phraseAt(before - 1).filter(Phrase::acts).filter(p -> !isGoverned(p))
            : leader(phrase.last());
    return named.isPresent() ? named : Optional.of(phrase);
  }

  private boolean isGoverned(Phrase phrase) {
    return phrase.first() > 0 && governs(phrase.first() - 1, false) == Government.PREPOSITION;
  }

  /** Who leads what ends before {@code i}: ', led by X', behind an abbreviation in brackets. */
  public Optional<Phrase> leader(int i) {
    int behind = i + 3 <= sentence.size() && sentence.token(i).is("(") ? i + 3 : i;
    int verb = behind < sentence.size() && sentence.token(behind).is(",") ? behind + 1 : behind;
    boolean led =
        verb + 1 < sentence.size()
            && LED.contains(lower(verb))
            && sentence.token(verb + 1).is("by");
    return led ? phraseAt(verb + 2).filter(Phrase::acts) : Optional.empty();
  }

  private Optional<Phrase> infinitiveSubject(VerbGroup verb, int depth) {
    Optional<VerbGroup> governor = verbBefore(verb.first());
    int before = verb.first() - 1;
    Optional<Phrase> nearest = phraseAt(before);
    if (nearest.isPresent()
        && nearest.get().first() > 0
        && (sentence.token(nearest.get().first() - 1).is("for")
            || isInvited(nearest.get().first() - 1))) {
      return nearest;
    }
    if (governor.isEmpty()) {
      Optional<Phrase> headline = nearest.filter(Phrase::acts);
      return headline.isPresent()
          ? headline
          : verbAfter(verb.last()).flatMap(v -> subject(v, depth - 1));
    }
    VerbGroup control = governor.get();
    if (OBJECT_CONTROL.contains(control.lemma()) && !control.passive()) {
      Optional<Phrase> object =
          complements(control.head()).stream()
              .filter(c -> c.at() < verb.first())
              .filter(c -> c.preposition().isEmpty() || c.preposition().equals("on"))
              .map(Complement::phrase)
              .findFirst();
      if (object.isPresent()) {
        return object;
      }
    }
    return subject(control, depth - 1);
  }

  /** 'An invitation to X to visit': X is to visit. */
  private boolean isInvited(int preposition) {
    return preposition > 0
        && sentence.token(preposition).is("to")
        && INVITATIONS.contains(lower(preposition - 1));
  }

  private Optional<Phrase> participleSubject(VerbGroup verb, int depth) {
    int before = verb.first() - 1;
    Optional<Phrase> noun = phraseAt(before);
    if (noun.isPresent()) {
      return noun;
    }
    Optional<Phrase> fronted = fronted(verb);
    if (fronted.isPresent()) {
      return fronted;
    }
    Optional<VerbGroup> previous = verbBefore(verb.first());
    Optional<Phrase> judged =
        before > 0 && sentence.token(before).is("for") ? phraseAt(before - 1) : Optional.empty();
    if (previous.filter(v -> JUDGING.contains(v.lemma()) && !v.passive()).isPresent()
        && judged.filter(Phrase::acts).isPresent()) {
      return judged;
    }
    if (previous.isPresent()) {
      return subject(previous.get(), depth - 1);
    }
    int comma = before >= 0 && sentence.token(before).text().equals(",") ? before - 1 : -1;
    Optional<Phrase> head = phraseAt(comma).filter(Phrase::acts);
    if (head.isPresent()) {
      return head;
    }
    return verbs.stream()
        .filter(v -> v.first() >= verb.last() && v.form() == Form.FINITE)
        .findFirst()
        .flatMap(v -> subject(v, depth - 1));
  }

  /** 'Said that, after meeting X, Y would leave': the subject of the clause that it opens. */
  private Optional<Phrase> fronted(VerbGroup participle) {
    int preposition = participle.first() - 1;
    boolean opens =
        preposition > 0
            && OPENING.contains(lower(preposition))
            && (sentence.token(preposition - 1).is(",")
                || SUBORDINATORS.contains(lower(preposition - 1)));
    return opens
        ? verbs.stream()
            .filter(v -> v.first() >= participle.last() && v.form() == Form.FINITE)
            .map(v -> phraseAt(skipAdverbs(v.first() - 1)))
            .flatMap(Optional::stream)
            .filter(s -> s.acts() && s.first() > participle.last())
            .filter(s -> sentence.token(s.first() - 1).is(","))
            .findFirst()
        : Optional.empty();
  }

  private int skipAdverbs(int i) {
    while (i >= 0 && (sentence.token(i).tag().startsWith("RB") && !sentence.token(i).is("then"))) {
      i--;
    }
    return i;
  }

  private int skipCommas(int i) {
    while (i >= 0
        && (sentence.token(i).text().equals(",") || sentence.token(i).tag().equals("IN"))) {
      i--;
    }
    return i;
  }

  private String lower(int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a verb group covers or begins at the token at {@code i}. */
  Optional<VerbGroup> verbAt(int i) {
    return verbs.stream().filter(v -> v.first() <= i && i < v.last()).findFirst();
  }
}
