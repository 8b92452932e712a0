package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/** Tells what a verb of meeting, calling or travelling only seems to report. */
final class LookAlikes {

  private static final Set<String> CONTESTS = Words.of("contests");
  private static final Set<String> TALKING = Words.of("talking");

  private static final Set<String> NO_PARTIES = Words.of("no parties");
  private static final Set<String> ORGANS = Words.of("organs");
  private static final Set<String> KIN = Words.of("kin");
  private static final Set<String> OWNERS = Set.of("my", "his", "her", "our", "their", "your");
  private static final Set<String> PROCESSES = Words.of("processes");
  private static final Set<String> NEGOTIATING = Words.of("negotiating");

  private static final Set<String> CONTINUED = Set.of("dialogue", "exchange", "exchanges");
  private static final Set<String> CONTINUING = Words.of("continuing");

  private LookAlikes() {}

  /**
   * 'The Oval Office', 'the Medal of Honor' are no bodies; 'the Administration', 'the Senate' are
   * bodies of a state that the text does not name, and so of its own.
   */
  static boolean isNoParty(Actor actor) {
    if (actor.kind() != Actor.Kind.ORGANIZATION
        || actor.entry().isPresent()
        || actor.state().isPresent()) {
      return false;
    }
    List<String> words = List.of(actor.name().toLowerCase(Locale.ROOT).split(" "));
    return NO_PARTIES.contains(words.get(words.size() - 1))
        || words.stream().anyMatch(ORGANS::contains);
  }

  /** 'I spoke with Stacey': whoever a speaker calls by the given name, and who holds no office. */
  static boolean isFamiliar(Scene scene, List<Part> parts) {
    return parts.stream().anyMatch(part -> scene.word(part.mention().first()).equals("i"))
        && parts.stream().map(Part::actor).anyMatch(LookAlikes::isOnFirstName);
  }

  private static boolean isOnFirstName(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        && actor.state().isEmpty()
        && actor.offices().isEmpty()
        && actor.aliases().stream().anyMatch(alias -> actor.name().startsWith(alias + " "));
  }

  /** 'My grandparents X and Y met': private life. */
  static boolean isFamily(Scene scene, Phrase subject) {
    return IntStream.range(Math.max(0, subject.first() - 3), subject.first())
        .anyMatch(i -> OWNERS.contains(scene.word(i)) && KIN.contains(scene.word(i + 1)));
  }

  /** 'I first met X when I was a student': how people came to know each other. */
  static boolean isMemoir(Scene scene, VerbGroup verb) {
    return IntStream.range(verb.last(), scene.sentence().size() - 3)
        .filter(i -> scene.word(i).equals("when") || scene.word(i).equals("while"))
        .anyMatch(i -> scene.words(i + 2, i + 4).matches("(was|were) (a|an|in|still|at)"));
  }

  /** 'They want to talk': a pronoun for states and bodies names nobody who sits down together. */
  static boolean isVague(List<Part> parts) {
    return parts.stream().allMatch(p -> p.mention().form() == Mention.Form.PRONOUN)
        && !parts.stream().allMatch(p -> p.actor().kind() == Actor.Kind.PERSON);
  }

  /** 'They are negotiating whether': what goes on between them without place or day. */
  static boolean isProcess(Scene scene, VerbGroup verb) {
    return verb.progressive()
        && !verb.past()
        && verb.modal().isEmpty()
        && NEGOTIATING.contains(verb.lemma())
        && !Extent.of(scene, verb.head()).tells(scene);
  }

  /** 'Launch dialogues', 'introduced audiences to': plurals that mean no one event. */
  static boolean isProcess(Scene scene, int noun, Carrier carrier) {
    return PROCESSES.contains(scene.word(noun))
        || scene.word(noun).equals("audiences") && !carrier.light();
  }

  /** 'Hosted 35,000 Afghans': who comes in hundreds is nobody's guest. */
  static boolean isCrowd(Scene scene, Phrase phrase) {
    return IntStream.range(Math.max(0, phrase.first() - 3), phrase.last())
        .anyMatch(
            i ->
                scene.word(i).matches("\\d{1,3}(,\\d{3})+|[1-9]\\d{2}|hundreds|thousands|million"));
  }

  /** 'Agreed to continue the dialogue': what goes on is no event of its own. */
  static boolean isContinued(Scene scene, int noun, Carrier carrier, Status status) {
    return status != Status.HELD
        && CONTINUED.contains(scene.word(noun))
        && carrier.verb().filter(v -> CONTINUING.contains(v.lemma())).isPresent();
  }

  /** 'The congressmen asked X': a description that would mean X as well means others. */
  static boolean isSelf(List<Part> own, List<Part> others) {
    return own.stream()
        .anyMatch(
            p ->
                p.mention().form() == Mention.Form.NOMINAL
                    && p.mention().actors().size() > 1
                    && others.stream()
                        .anyMatch(
                            o ->
                                !o.mention().equals(p.mention())
                                    && p.mention().actors().contains(o.actor().id())));
  }

  /** 'Latvia meets Malta in the final': teams, which carry the names of states, not people. */
  static boolean isContest(Scene scene, Phrase subject) {
    return !scene.hasPersons(subject)
        && IntStream.range(0, scene.sentence().size())
            .anyMatch(i -> CONTESTS.contains(scene.word(i)));
  }

  /** 'Called X a friend' names, 'called X to act' appeals, 'called X together' convenes. */
  static boolean isNaming(Scene scene, VerbGroup verb, List<Complement> complements) {
    Optional<VerbGroup> next = scene.clauses().verbAfter(verb.last());
    boolean appeals =
        next.filter(v -> v.form() == Form.INFINITIVE && !TALKING.contains(v.lemma())).isPresent();
    int behind = complements.isEmpty() ? verb.last() : complements.get(0).phrase().last();
    boolean names =
        behind < scene.sentence().size()
            && scene.sentence().token(behind).tag().matches("DT|JJ|``|''");
    boolean convenes = scene.word(behind).equals("together");
    return appeals || convenes || names && !scene.isTime(behind);
  }

  /** 'Called on X to act' is an appeal, 'called on X' a visit. */
  static boolean isAppeal(Scene scene, VerbGroup verb) {
    return scene
        .clauses()
        .verbAfter(verb.last())
        .filter(v -> v.form() == Form.INFINITIVE)
        .isPresent();
  }

  /** 'The two met' is a meeting, 'the two met the deadline' is none. */
  static boolean noOtherObject(Scene scene, List<Complement> complements, Frame frame) {
    return frame.type() == EventType.SIGNING
        || frame.is(Flag.TOPIC)
        || complements.stream()
            .noneMatch(
                c ->
                    c.preposition().isEmpty() && !isReciprocal(scene, c.phrase())
                        || c.preposition().equals("with"));
  }

  /** 'While they talked, X arrived on Monday': the day is that of the other clause. */
  static boolean isBackground(Scene scene, VerbGroup verb) {
    int from = scene.clauses().verbBefore(verb.first()).map(VerbGroup::last).orElse(0);
    return IntStream.range(from, verb.first()).anyMatch(i -> scene.word(i).equals("while"));
  }

  private static boolean isReciprocal(Scene scene, Phrase phrase) {
    return scene.isTime(phrase.first())
        || scene.word(phrase.last() - 1).equals("other")
        || scene.word(phrase.last() - 1).equals("another");
  }

  /** 'Is in Lima for talks', 'to meet X': a person abroad on some business. */
  static boolean hasPurpose(Scene scene, VerbGroup verb, List<Complement> complements) {
    boolean persons = scene.clauses().subject(verb).filter(scene::hasPersons).isPresent();
    boolean business = complements.stream().anyMatch(c -> c.preposition().equals("for"));
    boolean errand =
        scene
            .clauses()
            .verbAfter(verb.last())
            .filter(v -> v.form() == Form.INFINITIVE)
            .filter(v -> !scene.words(verb.last(), v.first()).contains(","))
            .isPresent();
    boolean stay =
        scene.times().stream()
            .anyMatch(t -> t.first() > verb.last() && scene.word(t.first() - 1).equals("from"));
    return persons && (business || errand || stay);
  }
}
