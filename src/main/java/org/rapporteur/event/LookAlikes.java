package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private LookAlikes() {}

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
