package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/**
 * Finds what carries an event's noun: 'held talks', 'the talks were cancelled', 'said after the
 * talks', 'his offer of talks'.
 */
final class Carriers {

  private static final Set<String> LIGHT = Words.of("light nouns");
  private static final Set<String> LINKS = Words.of("links");
  private static final Set<String> INSIDE = Words.of("inside");
  private static final Set<String> NAMING = Words.of("naming");
  private static final Set<String> GOVERNING = Words.of("governing");
  private static final Set<String> GOING = Words.of("going");
  private static final Set<String> STAYING = Words.of("staying");

  private final StatusReader statuses;
  private final Attitudes attitudes;

  Carriers(StatusReader statuses, Attitudes attitudes) {
    this.statuses = statuses;
    this.attitudes = attitudes;
  }

  /** The carrier of {@code noun}. */
  Carrier of(Scene scene, NounPhrase noun) {
    Optional<VerbGroup> before = governor(scene, noun.first()).filter(v -> linked(scene, v, noun));
    if (before.filter(v -> carries(scene, v, noun)).isPresent()) {
      return Carrier.of(
          before,
          scene.clauses().subject(before.get()).filter(Phrase::acts),
          true,
          objectStatus(scene, before.get(), noun));
    }
    Optional<VerbGroup> after = following(scene, noun);
    if (after.isPresent() && !isPrepositional(scene, noun)) {
      Optional<Phrase> agent =
          after
              .filter(v -> v.passive() && attitudes.at(scene, v.head()).isPresent())
              .flatMap(v -> agent(scene, v));
      return Carrier.of(after, agent, true, statuses.ofNounOf(scene, after.get()));
    }
    if (isGoverned(scene, noun)) {
      return governed(scene, noun, noun.first() - 2);
    }
    return beside(scene, noun, before.isPresent());
  }

  /**
   * Whether the noun is the object of a verb that tells how the event stands: not where the verb is
   * passive and its subject the object, and not 'agreed in a call', which tells where.
   */
  private boolean carries(Scene scene, VerbGroup verb, NounPhrase noun) {
    Optional<Status> attitude = attitudes.at(scene, verb.head());
    boolean inside = INSIDE.contains(scene.word(noun.first() - 1));
    return attitude.isPresent()
        && !(verb.passive() && isPrepositional(scene, noun))
        && !(inside && attitude.get() != Status.HELD);
  }

  /** 'An offer of talks', 'ready for talks', 'no plans for a meeting'. */
  private boolean isGoverned(Scene scene, NounPhrase noun) {
    int word = noun.first() - 2;
    return word >= 0
        && GOVERNING.contains(scene.word(word + 1))
        && scene.sentence().token(word).tag().matches("NN.*|JJ.*|VBN")
        && attitudes.at(scene, word).filter(s -> s != Status.HELD).isPresent();
  }

  private Carrier governed(Scene scene, NounPhrase noun, int word) {
    Status attitude = attitudes.at(scene, word).orElseThrow();
    Optional<NounPhrase> above =
        scene.clauses().nouns().stream().filter(n -> n.head() == word).findFirst();
    if (above.isPresent()) {
      Carrier carrier = of(scene, above.get());
      List<Mention> owners = above.get().modifiers().stream().filter(Mention::acts).toList();
      Optional<Status> clause =
          statuses
              .ofModifiers(scene, above.get())
              .or(carrier::status)
              .map(s -> accepted(scene, carrier) ? s : StatusReader.combine(attitude, s));
      Optional<Phrase> maker =
          scene
              .clauses()
              .verbBefore(above.get().first())
              .filter(v -> linked(scene, v, above.get()) && !isPrepositional(scene, above.get()))
              .flatMap(scene.clauses()::subject)
              .filter(Phrase::acts);
      return new Carrier(carrier.verb(), carrier.subject().or(() -> maker), owners, true, clause);
    }
    Optional<VerbGroup> verb = scene.clauses().verbBefore(word + 1);
    Optional<Status> clause =
        verb.map(v -> statuses.ofVerb(scene, v)).orElse(Optional.of(Status.HELD));
    return Carrier.of(
        verb,
        verb.flatMap(scene.clauses()::subject).filter(Phrase::acts),
        true,
        clause.map(s -> StatusReader.combine(attitude, s)));
  }

  /** Who accepts an offer plans what it offers. */
  private boolean accepted(Scene scene, Carrier carrier) {
    return carrier.status().filter(s -> s == Status.PLANNED).isPresent()
        && carrier
            .verb()
            .flatMap(v -> attitudes.at(scene, v.head()))
            .filter(s -> s == Status.PLANNED)
            .isPresent();
  }

  /** The noun stands beside a clause that tells something else. */
  private Carrier beside(Scene scene, NounPhrase noun, boolean linked) {
    Optional<VerbGroup> main =
        scene.clauses().verbBefore(noun.first()).or(() -> scene.clauses().verbAfter(noun.last()));
    Optional<Status> clause =
        main.map(v -> statuses.ofVerb(scene, v))
            .orElse(Optional.of(Status.HELD))
            .map(s -> s == Status.DENIED ? Status.HELD : s);
    if (underNoun(scene, noun)) {
      return Carrier.of(main, Optional.empty(), false, statuses.ofModifiers(scene, noun));
    }
    Optional<Occasion> occasion = Occasion.before(scene, begin(scene, noun));
    boolean stay =
        scene.word(noun.first() - 1).equals("for")
            && main.filter(v -> STAYING.contains(v.lemma())).isPresent();
    if (occasion.filter(o -> o == Occasion.BEFORE).isPresent() && !stay) {
      return Carrier.of(main, agent(scene, main), false, Optional.of(Status.PLANNED));
    }
    if (linked && isIndefinite(scene, noun) && !isPrepositional(scene, noun)) {
      return Carrier.of(main, Optional.empty(), false, Optional.empty());
    }
    if (occasion.filter(o -> o == Occasion.AFTER).isPresent()) {
      return Carrier.of(main, agent(scene, main), false, Optional.of(Status.HELD));
    }
    boolean present = stay || occasion.isPresent();
    if (!present && clause.filter(s -> s != Status.HELD).isPresent()) {
      return Carrier.of(main, Optional.empty(), false, Optional.empty());
    }
    return Carrier.of(main, present ? agent(scene, main) : Optional.empty(), false, clause);
  }

  /** Who does what the verb says, in the passive behind 'by'. */
  private static Optional<Phrase> agent(Scene scene, Optional<VerbGroup> verb) {
    return verb.filter(VerbGroup::passive)
        .flatMap(v -> agent(scene, v))
        .or(() -> verb.flatMap(scene.clauses()::subject).filter(Phrase::acts));
  }

  private static Optional<Phrase> agent(Scene scene, VerbGroup passive) {
    return scene.clauses().complements(passive.head()).stream()
        .filter(c -> c.preposition().equals("by"))
        .map(Complement::phrase)
        .filter(Phrase::acts)
        .findFirst();
  }

  /** Who arrives or leaves for talks has yet to hold them. */
  private Optional<Status> objectStatus(Scene scene, VerbGroup verb, NounPhrase noun) {
    Optional<Status> status = statuses.ofNounOf(scene, verb);
    boolean purpose = scene.word(noun.first() - 1).equals("for") && GOING.contains(verb.lemma());
    return purpose ? status.map(s -> s == Status.HELD ? Status.PLANNED : s) : status;
  }

  /**
   * 'A format for talks', 'the question of a meeting': what the other noun says of it holds, and
   * most say nothing.
   */
  private static boolean underNoun(Scene scene, NounPhrase noun) {
    int preposition = noun.first() - 1;
    return preposition > 0
        && Set.of("for", "about", "towards", "toward", "on").contains(scene.word(preposition))
        && isNoun(scene, preposition - 1)
        && !scene.isTime(preposition - 1)
        && scene.clauses().phraseAt(preposition - 1).filter(Phrase::acts).isEmpty();
  }

  /** A noun, or what the tagger takes for an adjective behind an article: 'a format for talks'. */
  private static boolean isNoun(Scene scene, int i) {
    return scene.sentence().token(i).isNoun()
        || scene.sentence().token(i).tag().equals("JJ")
            && i > 0
            && scene.sentence().token(i - 1).tag().equals("DT");
  }

  /**
   * 'A meeting', 'any talks' behind a verb that does not say that it took place: 'ensure a
   * meeting', 'support any talks'.
   */
  private static boolean isIndefinite(Scene scene, NounPhrase noun) {
    return Set.of("a", "an", "any", "another", "such").contains(scene.word(noun.first()));
  }

  private static boolean isPrepositional(Scene scene, NounPhrase noun) {
    return noun.first() > 0 && scene.sentence().token(noun.first() - 1).tag().matches("IN|TO");
  }

  /** Whether only link words, times and coordinated objects stand between the verb and the noun. */
  private static boolean linked(Scene scene, VerbGroup verb, NounPhrase noun) {
    int from = Math.max(verb.last(), behindNaming(scene, noun));
    for (int i = from; i < noun.first(); i++) {
      String tag = scene.sentence().token(i).tag();
      boolean passed =
          LINKS.contains(scene.word(i))
              || tag.startsWith("RB")
              || tag.equals("RP")
              || scene.isTime(i);
      int token = i;
      boolean listed =
          scene
              .clauses()
              .phraseAt(i)
              .map(p -> p.parts().contains(noun) && p.first() <= token)
              .orElse(false);
      if (!passed && !listed && !isLight(scene, i)) {
        return false;
      }
    }
    return true;
  }

  /** The verb before: 'held' in 'held what he called useful talks'. */
  private static Optional<VerbGroup> governor(Scene scene, int first) {
    Optional<VerbGroup> verb = scene.clauses().verbBefore(first);
    int what = verb.map(v -> namingClause(scene, v)).orElse(-1);
    return what < 0 ? verb : scene.clauses().verbBefore(what);
  }

  /** The index behind 'what he called', 'what they described as' before the noun; 0 else. */
  private static int behindNaming(Scene scene, NounPhrase noun) {
    return scene
        .clauses()
        .verbBefore(noun.first())
        .filter(v -> namingClause(scene, v) >= 0)
        .map(v -> scene.word(v.last()).equals("as") ? v.last() + 1 : v.last())
        .orElse(0);
  }

  /** Where 'what he called' begins, if the verb ends it; -1 else. */
  private static int namingClause(Scene scene, VerbGroup verb) {
    boolean names = NAMING.contains(verb.lemma());
    for (int i = verb.first() - 1; names && i >= Math.max(0, verb.first() - 5); i--) {
      if (scene.word(i).equals("what")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the phrase of the noun begins with the light noun before it: 'two hours of talks'. */
  private static int begin(Scene scene, NounPhrase noun) {
    return scene.word(noun.first() - 1).equals("of")
        ? scene.clauses().nouns().stream()
            .filter(n -> n.last() == noun.first() - 1 && isLight(scene, n.first()))
            .mapToInt(NounPhrase::first)
            .findFirst()
            .orElse(noun.first())
        : noun.first();
  }

  /** 'Held a second day of talks', 'a round of talks', 'a series of meetings'. */
  private static boolean isLight(Scene scene, int i) {
    return scene.clauses().nouns().stream()
        .anyMatch(
            n ->
                n.first() <= i
                    && i < n.last()
                    && scene.word(n.last()).equals("of")
                    && LIGHT.contains(scene.sentence().token(n.head()).lemma()));
  }

  /** The finite verb whose subject the noun is, if its clause goes on so. */
  private static Optional<VerbGroup> following(Scene scene, NounPhrase noun) {
    return scene.clauses().verbs().stream()
        .filter(v -> v.first() >= noun.last() && v.form() == Form.FINITE)
        .findFirst()
        .filter(v -> scene.clauses().subject(v).map(s -> s.parts().contains(noun)).orElse(false));
  }
}
