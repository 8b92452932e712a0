package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.event.time.Direction;
import org.rapporteur.registry.Place;

/** Finds events that a verb reports: 'met', 'was received by', 'flew to'. */
final class VerbFrames {

  private static final Set<String> COMPANY = Words.of("company");

  private static final Set<String> SIGNATORIES = Words.of("signatories");

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
      for (Frame frame : frames.ofVerb(scene, verb)) {
        List<Candidate> candidates =
            frame.is(Flag.PLACE) ? travel(scene, verb, frame) : contact(scene, verb, frame);
        found.addAll(candidates);
        if (!candidates.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }

  private List<Candidate> contact(Scene scene, VerbGroup verb, Frame frame) {
    if (frame.type() == EventType.SIGNING && verb.passive()) {
      return signed(scene, verb, frame);
    }
    Optional<Status> status = statuses.ofVerb(scene, verb);
    List<Complement> complements = scene.clauses().complements(verb.head());
    Optional<Phrase> subject = scene.clauses().subject(verb).filter(Phrase::acts);
    boolean turned = verb.passive() && frame.with().contains("");
    if (status.isEmpty()
        || subject.isEmpty()
        || verb.passive() && !turned
        || frame.is(Flag.BARE) && LookAlikes.isAppeal(scene, verb)
        || LookAlikes.isContest(scene, subject.get())
        || LookAlikes.isFamily(scene, subject.get())
        || LookAlikes.isMemoir(scene, verb)
        || LookAlikes.isProcess(scene, verb)
        || frame.is(Flag.NAMING) && LookAlikes.isNaming(scene, verb, complements)) {
      return List.of();
    }
    List<Part> own =
        new ArrayList<>(scene.parts(subject.get(), turned ? frame.other() : frame.subject()));
    scene
        .clauses()
        .company(subject.get().last())
        .ifPresent(c -> Part.addAll(own, scene.parts(c, Role.DELEGATE)));
    List<Complement> others =
        complements.stream().filter(c -> faces(scene, frame, c, turned)).toList();
    Seed seed =
        new Seed(scene, verb, frame, status.get(), agreement(scene, verb, frame, complements));
    if (others.isEmpty()) {
      boolean mutual =
          frame.is(Flag.MUTUAL)
              && !verb.passive()
              && own.size() > 1
              && (status.get() == Status.HELD || !LookAlikes.isVague(own))
              && LookAlikes.noOtherObject(scene, complements, frame)
              && (!frame.is(Flag.OPEN)
                  || !LookAlikes.isBackground(scene, verb)
                      && Extent.of(scene, verb.head()).tells(scene));
      return mutual
          ? List.of(seed.candidate(own, Optional.empty(), Extent.of(scene, verb.head())))
          : List.of();
    }
    return Encounter.of(scene, others, verb.head()).stream()
        .filter(e -> !LookAlikes.isSelf(own, e.others()))
        .map(
            e ->
                seed.candidate(
                    joined(
                        scene,
                        own,
                        e.others(),
                        turned ? frame.subject() : frame.other(),
                        complements),
                    Optional.empty(),
                    e.extent()))
        .toList();
  }

  /** 'The treaty was signed by X and Y', 'on behalf of A by X', 'between A and B'. */
  private List<Candidate> signed(Scene scene, VerbGroup verb, Frame frame) {
    Optional<Status> status = statuses.ofVerb(scene, verb);
    List<Complement> complements = scene.clauses().complements(verb.head());
    Optional<Phrase> what = scene.clauses().subject(verb);
    List<Part> parts = new ArrayList<>();
    complements.stream()
        .filter(c -> SIGNATORIES.contains(c.preposition()))
        .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.PRINCIPAL)));
    if (Sides.count(Sides.of(parts)) < 2) {
      what.map(w -> scene.clauses().complements(w.parts().get(0).head())).stream()
          .flatMap(List::stream)
          .filter(c -> c.preposition().equals("between"))
          .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.PRINCIPAL)));
    }
    Optional<String> agreement = agreement(scene, verb, frame, complements);
    return parts.size() < 2 || status.isEmpty()
        ? List.of()
        : List.of(
            new Seed(scene, verb, frame, status.get(), agreement)
                .candidate(parts, Optional.empty(), Extent.of(scene, verb.head())));
  }

  private static List<Part> joined(
      Scene scene, List<Part> own, List<Part> others, Role role, List<Complement> complements) {
    List<Part> parts = new ArrayList<>(own);
    Part.addAll(parts, others.stream().map(p -> new Part(p.actor(), role, p.mention())).toList());
    complements.stream()
        .filter(c -> COMPANY.contains(c.preposition()))
        .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.DELEGATE)));
    return parts;
  }

  /** Whether the complement names who the subject faces. */
  private boolean faces(Scene scene, Frame frame, Complement complement, boolean turned) {
    boolean stands =
        turned
            ? complement.preposition().equals("by")
            : frame.type() == EventType.SIGNING
                ? complement.preposition().equals("with")
                : frame.with().contains(complement.preposition());
    return stands
        && complement.phrase().acts()
        && !LookAlikes.isCrowd(scene, complement.phrase())
        && !belongsToNoun(scene, complement)
        && (turned || !frame.is(Flag.PERSON) || scene.hasPeople(complement.phrase()));
  }

  /** 'Spoke at a press conference with X': he stood with X, and spoke to others. */
  private boolean belongsToNoun(Scene scene, Complement complement) {
    int before = complement.at() - 1;
    boolean with = complement.preposition().equals("with");
    return with
        && scene.clauses().phraseAt(before).filter(p -> !p.acts()).isPresent()
        && !frames.ofNoun(scene.sentence().token(before).lemma()).isEmpty();
  }

  /** What all candidates of one verb share. */
  private record Seed(
      Scene scene, VerbGroup verb, Frame frame, Status status, Optional<String> agreement) {

    Candidate candidate(List<Part> parts, Optional<Place> place, Extent extent) {
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
          direction(scene, verb, status),
          1.0,
          agreement);
    }
  }

  private List<Candidate> travel(Scene scene, VerbGroup verb, Frame frame) {
    List<Complement> complements = scene.clauses().complements(verb.head());
    Optional<Phrase> subject = scene.clauses().subject(verb);
    boolean turned = verb.passive() && frame.with().contains("");
    if (frame.is(Flag.CARRIED) && subject.filter(s -> !s.acts()).isEmpty()) {
      return List.of();
    }
    Optional<Phrase> traveller =
        frame.is(Flag.CARRIED)
            ? phrase(complements, Set.of(""))
            : turned ? phrase(complements, Set.of("by")) : subject;
    List<Place> goals =
        turned
            ? subject.map(Scene::places).orElse(List.of())
            : goals(scene, verb, complements, frame);
    Optional<Status> status = statuses.ofVerb(scene, verb, frame);
    List<Part> parts = traveller.map(t -> scene.parts(t, frame.subject())).orElse(List.of());
    if (parts.isEmpty()
        || status.isEmpty()
        || verb.passive() && !turned
        || frame.is(Flag.PURPOSE) && !LookAlikes.hasPurpose(scene, verb, complements)) {
      return List.of();
    }
    Seed seed = new Seed(scene, verb, frame, status.get(), Optional.empty());
    return goals.stream()
        .map(goal -> seed.candidate(parts, Optional.of(goal), Extent.of(scene, verb.head())))
        .toList();
  }

  /** Where the verb leads: the places behind it, one a country, or 'here'. */
  private static List<Place> goals(
      Scene scene, VerbGroup verb, List<Complement> complements, Frame frame) {
    List<Place> goals = scene.goals(complements, frame.with());
    boolean here =
        goals.isEmpty()
            && (scene.word(verb.last()).equals("here")
                || scene.word(verb.last() + 1).equals("here"));
    if (here) {
      return scene.here().stream().toList();
    }
    boolean there =
        goals.isEmpty()
            && complements.stream()
                .anyMatch(
                    c -> frame.with().contains(c.preposition()) && isTheCountry(scene, c.phrase()));
    return there ? scene.stay().map(Stay::place).stream().toList() : goals;
  }

  private static boolean isTheCountry(Scene scene, Phrase phrase) {
    return scene.word(phrase.first()).equals("the")
        && phrase.last() == phrase.first() + 2
        && Set.of("country", "capital", "city", "kingdom", "republic")
            .contains(scene.word(phrase.first() + 1));
  }

  private static Optional<Phrase> phrase(List<Complement> complements, Set<String> prepositions) {
    return complements.stream()
        .filter(c -> prepositions.contains(c.preposition()) && c.phrase().acts())
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
    return what.filter(p -> Agreements.isOne(scene, p)).map(p -> Agreements.words(scene, p));
  }

  /**
   * Where the tense points: 'met on Friday' to the last one, 'will meet on Friday' and 'meets on
   * Friday' to the next. An infinitive or participle looks where its governing verb looks.
   */
  static Direction direction(Scene scene, VerbGroup verb, Status status) {
    VerbGroup tense =
        scene.clauses().verbs().stream()
            .filter(v -> v.form() == Form.FINITE && v.first() <= verb.first())
            .reduce((a, b) -> b)
            .orElse(verb);
    return switch (status) {
      case PLANNED, PROPOSED -> Direction.FUTURE;
      case CANCELLED -> Direction.NEUTRAL;
      case HELD, DENIED -> direction(scene, tense);
    };
  }

  private static Direction direction(Scene scene, VerbGroup tense) {
    boolean present = tense.form() == Form.FINITE && !tense.past() && !tense.passive();
    if (tense.modal().isPresent() || present && !scene.sentence().heading()) {
      return Direction.FUTURE;
    }
    return present ? Direction.NEUTRAL : Direction.PAST;
  }
}
