package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.time.Direction;
import org.rapporteur.registry.Place;

/** Finds events that a verb reports: 'met', 'was received by', 'flew to'. */
final class VerbFrames {

  private static final Set<String> COMPANY =
      Set.of("alongside", "accompanied by", "together with", "along with", "joined by");

  private final FrameTable frames;
  private final StatusReader statuses;

  VerbFrames(FrameTable frames, StatusReader statuses) {
    this.frames = frames;
    this.statuses = statuses;
  }

  /** The candidates that the verbs of {@code scene} report. */
  List<Candidate> find(Scene scene) {
    List<Candidate> found = new ArrayList<>();
    for (VerbGroup verb : scene.clauses().verbs()) {
      for (Frame frame : frames.ofVerb(verb.lemma())) {
        Optional<Candidate> candidate =
            frame.is(Flag.PLACE) ? travel(scene, verb, frame) : contact(scene, verb, frame);
        if (candidate.isPresent()) {
          found.add(candidate.get());
          break;
        }
      }
    }
    return found;
  }

  private Optional<Candidate> contact(Scene scene, VerbGroup verb, Frame frame) {
    List<Complement> complements = scene.clauses().complements(verb.head());
    Optional<Phrase> subject = scene.clauses().subject(verb).filter(Phrase::acts);
    List<Part> parts = new ArrayList<>();
    Optional<Phrase> other;
    if (verb.passive()) {
      Optional<Phrase> agent = first(complements, Set.of("by"));
      other =
          agent.isPresent() && frame.with().contains("")
              ? subject
              : first(complements, frame.with());
      agent.ifPresent(a -> parts.addAll(scene.parts(a, frame.subject())));
      if (agent.isEmpty() || other.isEmpty()) {
        return Optional.empty();
      }
    } else {
      other = first(complements, frame.with());
      subject.ifPresent(s -> parts.addAll(scene.parts(s, frame.subject())));
      if (frame.type() == EventType.SIGNING) {
        other = first(complements, Set.of("with"));
      }
    }
    boolean enough =
        other.isPresent()
            || frame.is(Flag.MUTUAL) && parts.size() > 1 && noOtherObject(complements, frame);
    if (parts.isEmpty() || !enough || other.isPresent() && !fits(scene, frame, other.get())) {
      return Optional.empty();
    }
    other.ifPresent(o -> Part.addAll(parts, scene.parts(o, frame.other())));
    company(scene, complements, parts);
    return statuses
        .ofVerb(scene, verb)
        .map(
            status ->
                candidate(
                    scene,
                    verb,
                    frame,
                    status,
                    parts,
                    Optional.empty(),
                    agreement(scene, verb, frame, complements)));
  }

  /** 'The two met' is a meeting, 'the two met the deadline' is none. */
  private static boolean noOtherObject(List<Complement> complements, Frame frame) {
    return frame.type() == EventType.SIGNING
        || complements.stream()
            .noneMatch(
                c ->
                    c.preposition().isEmpty() && !isReciprocal(c.phrase())
                        || c.preposition().equals("with"));
  }

  private static boolean isReciprocal(Phrase phrase) {
    return phrase.parts().size() == 1
        && phrase.parts().get(0).mention().isEmpty()
        && phrase.last() - phrase.first() <= 2;
  }

  private static boolean fits(Scene scene, Frame frame, Phrase other) {
    return !frame.is(Flag.PERSON) || scene.hasPeople(other);
  }

  private static void company(Scene scene, List<Complement> complements, List<Part> parts) {
    complements.stream()
        .filter(c -> COMPANY.contains(c.preposition()))
        .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.DELEGATE)));
  }

  private Optional<Candidate> travel(Scene scene, VerbGroup verb, Frame frame) {
    List<Complement> complements = scene.clauses().complements(verb.head());
    Optional<Phrase> subject = scene.clauses().subject(verb);
    Optional<Phrase> traveller = verb.passive() ? first(complements, Set.of("by")) : subject;
    Optional<Phrase> goal = verb.passive() ? subject : first(complements, frame.with());
    List<Part> parts = traveller.map(t -> scene.parts(t, frame.subject())).orElse(List.of());
    Optional<Place> place = goal.flatMap(VerbFrames::place);
    if (parts.isEmpty() || place.isEmpty() || verb.passive() && !frame.with().contains("")) {
      return Optional.empty();
    }
    return statuses
        .ofVerb(scene, verb)
        .map(status -> candidate(scene, verb, frame, status, parts, place, Optional.empty()));
  }

  private static Optional<Place> place(Phrase phrase) {
    return phrase.mentions().flatMap(m -> m.place().stream()).findFirst();
  }

  private static Optional<Phrase> first(List<Complement> complements, Set<String> prepositions) {
    return complements.stream()
        .filter(
            c ->
                prepositions.contains(c.preposition())
                    && (c.phrase().acts() || place(c.phrase()).isPresent()))
        .map(Complement::phrase)
        .findFirst();
  }

  /** What is signed: the object of the verb, or the subject of a passive one. */
  private static Optional<String> agreement(
      Scene scene, VerbGroup verb, Frame frame, List<Complement> complements) {
    if (frame.type() != EventType.SIGNING) {
      return Optional.empty();
    }
    Optional<Phrase> what =
        verb.passive()
            ? scene.clauses().subject(verb)
            : complements.stream()
                .filter(c -> c.preposition().isEmpty())
                .map(Complement::phrase)
                .findFirst();
    return what.map(p -> Agreements.words(scene, p));
  }

  private static Candidate candidate(
      Scene scene,
      VerbGroup verb,
      Frame frame,
      Status status,
      List<Part> parts,
      Optional<Place> place,
      Optional<String> agreement) {
    Extent extent = Extent.of(scene, verb.head());
    return new Candidate(
        frame,
        frame.type(),
        status,
        parts,
        place,
        scene,
        verb.head(),
        extent.from(),
        extent.to(),
        direction(verb, status),
        1.0,
        agreement);
  }

  /** Where the tense points: 'met on Friday' to the last one, 'will meet on Friday' to the next. */
  static Direction direction(VerbGroup verb, Status status) {
    return switch (status) {
      case PLANNED, PROPOSED -> Direction.FUTURE;
      case CANCELLED -> Direction.NEUTRAL;
      case HELD, DENIED -> verb.modal().isPresent() ? Direction.FUTURE : Direction.PAST;
    };
  }
}
