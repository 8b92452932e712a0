package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.time.Direction;
import org.rapporteur.registry.Place;

/** Finds events that a noun reports: 'held talks with', 'the meeting between', 'his visit to'. */
final class NounFrames {

  /** Between a verb and the noun that it carries: 'entered into talks', 'arrived for a meeting'. */
  private static final Set<String> LINKS =
      Set.of(
          "in", "into", "for", "on", "at", "with", "to", "up", "off", "out", "part", "a", "the",
          "of", "his", "her", "their", "over");

  private static final Set<String> AT =
      Set.of("during", "at", "after", "following", "in", "on", "since", "from", "upon", "amid");
  private static final Set<String> BEFORE =
      Set.of("before", "ahead", "for", "until", "pending", "prior");

  private final FrameTable frames;
  private final StatusReader statuses;
  private final Attitudes attitudes;

  NounFrames(FrameTable frames, StatusReader statuses, Attitudes attitudes) {
    this.frames = frames;
    this.statuses = statuses;
    this.attitudes = attitudes;
  }

  /** The candidates that the nouns of {@code scene} report. */
  List<Candidate> find(Scene scene) {
    List<Candidate> found = new ArrayList<>();
    for (NounPhrase noun : scene.clauses().nouns()) {
      if (noun.mention().isEmpty()) {
        for (Frame frame : frames.ofNoun(lemma(scene, noun))) {
          candidate(scene, noun, frame).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static String lemma(Scene scene, NounPhrase noun) {
    String word = scene.word(noun.head());
    String lemma = scene.sentence().token(noun.head()).lemma();
    return word.equals("meeting") || lemma.equals("meet")
        ? "meeting"
        : lemma.equals(word) && word.equals("talks") ? "talk" : lemma;
  }

  private Optional<Candidate> candidate(Scene scene, NounPhrase noun, Frame frame) {
    Carrier carrier = carrier(scene, noun);
    List<Complement> complements = scene.clauses().complements(noun.head());
    List<Part> parts = new ArrayList<>();
    owners(scene, noun, frame, parts);
    boolean owned = !parts.isEmpty();
    Optional<Place> destination = Optional.empty();
    boolean withOther;
    if (frame.is(Flag.PLACE)) {
      destination = destination(noun, complements, frame);
      complements.stream()
          .filter(c -> c.preposition().equals("by"))
          .findFirst()
          .ifPresent(c -> Part.addAll(parts, scene.parts(c.phrase(), frame.subject())));
      complements.stream()
          .filter(c -> c.preposition().equals("of") && scene.hasPeople(c.phrase()))
          .findFirst()
          .ifPresent(c -> Part.addAll(parts, scene.parts(c.phrase(), frame.subject())));
      withOther = destination.isPresent();
    } else {
      withOther = others(scene, frame, complements, parts);
    }
    boolean subject =
        carrier.subject().isPresent()
            && (!owned || carrier.light())
            && (frame.is(Flag.PLACE) ? parts.isEmpty() : true);
    boolean between =
        complements.stream()
            .anyMatch(c -> c.preposition().equals("between") && frame.with().contains("between"));
    if (subject && !between) {
      List<Part> subjects = scene.parts(carrier.subject().get(), frame.subject());
      if (carrier.light() || withOther) {
        List<Part> rest = List.copyOf(parts);
        parts.clear();
        parts.addAll(subjects);
        Part.addAll(parts, rest);
      }
    }
    boolean enough =
        frame.is(Flag.PLACE) ? destination.isPresent() && !parts.isEmpty() : parts.size() > 1;
    if (!enough || carrier.status().isEmpty()) {
      return Optional.empty();
    }
    Status status =
        statuses
            .ofModifiers(scene, noun)
            .map(m -> StatusReader.combine(m, carrier.status().get()))
            .orElse(carrier.status().get());
    Extent extent = Extent.of(scene, noun.head());
    Direction direction =
        carrier
            .verb()
            .map(v -> VerbFrames.direction(v, status))
            .orElse(status == Status.HELD ? Direction.PAST : Direction.FUTURE);
    double sure = carrier.light() ? 1.0 : owned || between ? 0.9 : 0.8;
    return Optional.of(
        new Candidate(
            frame,
            frame.type(),
            status,
            parts,
            destination,
            scene,
            noun.head(),
            extent.from(),
            extent.to(),
            direction,
            sure,
            Optional.empty()));
  }

  /**
   * 'Putin's meeting', 'Russian-Ukrainian talks': one adjective alone says what the talks are
   * about, not who talks.
   */
  private static void owners(Scene scene, NounPhrase noun, Frame frame, List<Part> parts) {
    List<Mention> acting = noun.modifiers().stream().filter(Mention::acts).toList();
    long states = acting.stream().flatMap(m -> m.actors().stream()).distinct().count();
    for (Mention mention : acting) {
      boolean possessive =
          scene.word(mention.last()).startsWith("'") || isPossessivePronoun(scene, mention);
      if (possessive || states > 1 && !frame.is(Flag.PLACE)) {
        scene.add(parts, mention, frame.subject());
      }
    }
  }

  private static boolean isPossessivePronoun(Scene scene, Mention mention) {
    return scene.sentence().token(mention.first()).tag().equals("PRP$");
  }

  private static Optional<Place> destination(
      NounPhrase noun, List<Complement> complements, Frame frame) {
    Optional<Place> goal =
        complements.stream()
            .filter(c -> frame.with().contains(c.preposition()))
            .flatMap(c -> c.phrase().mentions())
            .flatMap(m -> m.place().stream())
            .findFirst();
    return goal;
  }

  /** Adds who stands behind the noun; says whether anybody does. */
  private static boolean others(
      Scene scene, Frame frame, List<Complement> complements, List<Part> parts) {
    int before = parts.size();
    for (Complement complement : complements) {
      Phrase phrase = complement.phrase();
      boolean of = complement.preposition().equals("of");
      if (frame.with().contains(complement.preposition())
          && phrase.acts()
          && (!of || phrase.actors() > 1 && before == 0 || of && scene.hasPeople(phrase))) {
        Part.addAll(parts, scene.parts(phrase, frame.other()));
      }
    }
    return parts.size() > before;
  }

  /**
   * The verb that carries a noun.
   *
   * @param verb the verb
   * @param subject who does it
   * @param light whether the verb says no more than that the event takes place, is planned, is
   *     cancelled …
   * @param status what the verb makes of the event; empty when it is none
   */
  private record Carrier(
      Optional<VerbGroup> verb, Optional<Phrase> subject, boolean light, Optional<Status> status) {}

  private Carrier carrier(Scene scene, NounPhrase noun) {
    Optional<VerbGroup> before =
        scene.clauses().verbBefore(noun.first()).filter(v -> linked(scene, v, noun));
    String preposition = scene.word(noun.first() - 1);
    if (before.isPresent()
        && attitudes.of(before.get().lemma()).isPresent()
        && !before.get().passive()) {
      VerbGroup verb = before.get();
      return new Carrier(
          before,
          scene.clauses().subject(verb).filter(Phrase::acts),
          true,
          statuses.ofNounOf(scene, verb));
    }
    Optional<VerbGroup> after = following(scene, noun);
    if (after.isPresent() && !isPrepositional(scene, noun)) {
      return new Carrier(after, Optional.empty(), true, statuses.ofNounOf(scene, after.get()));
    }
    Optional<VerbGroup> main =
        scene.clauses().verbBefore(noun.first()).or(() -> scene.clauses().verbAfter(noun.last()));
    Optional<Phrase> subject = main.flatMap(scene.clauses()::subject).filter(Phrase::acts);
    if (BEFORE.contains(preposition)) {
      return new Carrier(main, subject, false, Optional.of(Status.PLANNED));
    }
    if (AT.contains(preposition) && main.isPresent()) {
      return new Carrier(
          main,
          subject,
          false,
          main.get().modal().isPresent()
                  && !preposition.equals("after")
                  && !preposition.equals("following")
              ? statuses.ofVerb(scene, main.get())
              : Optional.of(Status.HELD));
    }
    Optional<Status> status =
        main.map(v -> statuses.ofVerb(scene, v))
            .orElse(Optional.of(Status.HELD))
            .map(s -> s == Status.DENIED ? Status.HELD : s);
    return new Carrier(main, Optional.empty(), false, status);
  }

  private static boolean isPrepositional(Scene scene, NounPhrase noun) {
    return noun.first() > 0 && scene.sentence().token(noun.first() - 1).tag().matches("IN|TO");
  }

  /** Whether only link words and objects stand between the verb and the noun. */
  private static boolean linked(Scene scene, VerbGroup verb, NounPhrase noun) {
    for (int i = verb.last(); i < noun.first(); i++) {
      boolean passed =
          LINKS.contains(scene.word(i))
              || scene.sentence().token(i).tag().startsWith("RB")
              || scene.sentence().token(i).tag().equals("RP");
      boolean listed = scene.clauses().phraseAt(i).map(p -> p.parts().contains(noun)).orElse(false);
      if (!passed && !listed) {
        return false;
      }
    }
    return true;
  }

  /** The finite verb whose subject the noun is, if its clause goes on so. */
  private static Optional<VerbGroup> following(Scene scene, NounPhrase noun) {
    return scene
        .clauses()
        .verbAfter(noun.last())
        .filter(v -> v.form() == Form.FINITE)
        .filter(v -> scene.clauses().subject(v).map(s -> s.parts().contains(noun)).orElse(false));
  }
}
