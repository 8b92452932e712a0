package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.event.time.Direction;
import org.rapporteur.registry.Place;

/**
 * The event that one noun reports by one frame: who takes part, where a visit goes, what is signed.
 *
 * @param scene the sentence
 * @param noun the noun
 * @param frame the frame
 * @param carrier what governs the noun
 * @param status what the governing words make of the event
 * @param complements what stands behind the noun and belongs to it
 */
record NounReading(
    Scene scene,
    NounPhrase noun,
    Frame frame,
    Carrier carrier,
    Status status,
    List<Complement> complements) {

  /**
   * How sure a reading is whose participants the verb brings, the noun's own words, the clause
   * around it.
   */
  private static final double CARRIED = 1.0;

  private static final double OWNED = 0.9;
  private static final double NEAR = 0.8;

  private static final Set<String> MEDIATING = Words.of("mediating");
  private static final Set<String> ATTENDING = Words.of("attending");
  private static final Set<String> GATHERINGS = Words.of("gatherings");
  private static final Set<String> ADDRESSING = Words.of("addressing");
  private static final Set<String> TALKING = Words.of("talking");
  private static final Set<String> LEAVING = Words.of("leaving");
  private static final Set<String> STAYING = Words.of("staying");

  Stream<Candidate> contact() {
    List<Part> owners = owners();
    List<Complement> between = behind("between");
    if (!between.isEmpty()) {
      List<Part> all = behindAll(between);
      Part.addAll(all, mediators());
      complements.stream()
          .filter(c -> c.preposition().equals("by") && c.at() >= noun.last())
          .forEach(c -> Part.addAll(all, scene.parts(c.phrase(), Role.DELEGATE)));
      return Stream.of(candidate(all, Optional.empty(), OWNED, extent()));
    }
    List<Part> own =
        new ArrayList<>(carrier.light() || owners.isEmpty() && !isListed() ? carried() : List.of());
    Part.addAll(own, owners);
    List<Complement> behind = complements.stream().filter(c -> faces(c, false)).toList();
    if (own.isEmpty() && !isListed()) {
      own.addAll(guests(behind));
    } else {
      Part.addAll(own, mediators());
    }
    if (own.isEmpty() && behind.stream().anyMatch(c -> c.preposition().equals("with"))) {
      behind.stream()
          .filter(c -> c.preposition().equals("of"))
          .forEach(c -> Part.addAll(own, scene.parts(c.phrase(), frame.subject())));
      behind = behind.stream().filter(c -> !c.preposition().equals("of")).toList();
    }
    List<Part> attendants = attendants();
    List<Complement> facing =
        own.isEmpty() ? complements.stream().filter(c -> faces(c, true)).toList() : behind;
    List<Complement> others = facing.isEmpty() ? addressed() : facing;
    if (others.isEmpty() || !attendants.isEmpty()) {
      others.forEach(c -> Part.addAll(own, scene.parts(c.phrase(), frame.other())));
      Part.addAll(own, attendants);
      boolean called = frame.other() != Role.HOST; // a visit to nobody is no meeting
      boolean told =
          !attendants.isEmpty()
              || carrier.light() && called
              || owners.size() > 1
              || carrier.held() && called && own.size() > 1;
      return told
          ? Stream.of(candidate(own, Optional.empty(), sure(owners), extent()))
          : Stream.empty();
    }
    return Encounter.of(scene, others, noun.head()).stream()
        .filter(e -> !LookAlikes.isSelf(own, e.others()))
        .map(e -> candidate(joined(own, e.others()), Optional.empty(), sure(owners), e.extent()));
  }

  /** 'Has watched since the meeting of X, Y and Z': they met, whoever watches. */
  private boolean isListed() {
    return complements.stream()
        .anyMatch(
            c ->
                c.preposition().equals("of")
                    && c.at() == noun.last()
                    && c.phrase().actors() > 1
                    && scene.hasPersons(c.phrase()));
  }

  Stream<Candidate> travel() {
    List<Part> parts = new ArrayList<>(owners());
    Part.addAll(parts, behindAll(behind("by")));
    if (parts.isEmpty()) {
      complements.stream()
          .filter(c -> c.preposition().equals("of") && scene.hasPeople(c.phrase()))
          .filter(c -> c.at() == noun.last() || isBehindGoal(c))
          .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), frame.subject())));
    }
    double sure = sure(parts);
    if (parts.isEmpty()) {
      parts.addAll(carried());
    }
    return parts.isEmpty()
        ? Stream.empty()
        : goals().stream().map(goal -> candidate(parts, Optional.of(goal), sure, extent()));
  }

  /** 'The visit to Peru of X', not 'a visit to Peru at the invitation of X'. */
  private boolean isBehindGoal(Complement complement) {
    return complements.stream()
        .anyMatch(c -> c.phrase().last() == complement.at() && !Scene.places(c.phrase()).isEmpty());
  }

  private double sure(List<Part> owners) {
    return carrier.light() ? CARRIED : owners.isEmpty() ? NEAR : OWNED;
  }

  private Extent extent() {
    return Extent.of(scene, noun.head());
  }

  private List<Part> carried() {
    return carrier.parts(scene, frame.subject());
  }

  /** 'X mediated talks between Y and Z', 'talks brokered by X'. */
  private List<Part> mediators() {
    List<Part> parts = new ArrayList<>();
    carrier
        .verb()
        .filter(v -> carrier.light() && MEDIATING.contains(v.lemma()))
        .flatMap(v -> carrier.subject())
        .ifPresent(s -> parts.addAll(scene.parts(s, Role.MEDIATOR)));
    scene.clauses().verbs().stream()
        .filter(v -> v.passive() && v.first() >= noun.last() && MEDIATING.contains(v.lemma()))
        .flatMap(v -> scene.clauses().complements(v.head()).stream())
        .filter(c -> c.preposition().equals("by"))
        .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.MEDIATOR)));
    return parts;
  }

  /** 'Talks hosted by X', 'a meeting attended by X and Y': a participle right behind the noun. */
  private List<Part> attendants() {
    List<Part> parts = new ArrayList<>();
    scene.clauses().verbs().stream()
        .filter(v -> v.passive() && v.form() == Form.PARTICIPLE && v.first() >= noun.last())
        .filter(v -> ATTENDING.contains(v.lemma()) && isOwn(v))
        .flatMap(v -> scene.clauses().complements(v.head()).stream())
        .filter(c -> c.preposition().equals("by") && c.phrase().acts())
        .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.PRINCIPAL)));
    return parts;
  }

  /** No other verb, and no other event's noun, stands between. */
  private boolean isOwn(VerbGroup participle) {
    return scene.clauses().verbs().stream()
            .noneMatch(v -> v.first() >= noun.last() && v.first() < participle.first())
        && scene.clauses().nouns().stream()
            .noneMatch(
                n ->
                    n.first() >= noun.last()
                        && n.last() <= participle.first()
                        && GATHERINGS.contains(scene.sentence().token(n.head()).lemma()));
  }

  /** 'Told X in a phone call': the one spoken to is the other side. */
  private List<Complement> addressed() {
    return carrier
        .verb()
        .filter(v -> carrier.held() && !v.passive() && addresses(v.lemma()))
        .map(v -> scene.clauses().complements(v.head()))
        .orElse(List.of())
        .stream()
        .filter(c -> c.preposition().isEmpty())
        .filter(c -> scene.hasPeople(c.phrase()))
        .toList();
  }

  /** On the telephone, whoever is thanked or congratulated is spoken to. */
  private boolean addresses(String verb) {
    return ADDRESSING.contains(verb) || frame.type() == EventType.CALL && TALKING.contains(verb);
  }

  /** The guests of the visit reported before, where they meet people of the state visited. */
  private List<Part> guests(List<Complement> others) {
    return scene
        .stay()
        .filter(stay -> others.stream().anyMatch(c -> stay.hosts(scene, c.phrase())))
        .map(Stay::guests)
        .orElse(List.of());
  }

  /**
   * 'Putin's meeting', 'Russian-Ukrainian talks': one adjective alone says what the talks are
   * about, not who talks.
   */
  private List<Part> owners() {
    List<Part> parts = new ArrayList<>();
    List<Mention> acting = noun.modifiers().stream().filter(Mention::acts).toList();
    long actors = acting.stream().flatMap(m -> m.actors().stream()).distinct().count();
    for (Mention mention : acting) {
      boolean possessive =
          scene.word(mention.last()).startsWith("'")
              || scene.sentence().token(mention.first()).tag().equals("PRP$");
      if (possessive || actors > 1 && !frame.is(Flag.PLACE)) {
        scene.add(parts, mention, frame.subject());
      }
    }
    return parts;
  }

  /**
   * Whether the complement names a side; right behind 'of' stand several, or people where nobody
   * else is named.
   */
  private boolean faces(Complement complement, boolean alone) {
    Phrase phrase = complement.phrase();
    boolean of = complement.preposition().equals("of");
    return frame.with().contains(complement.preposition())
        && phrase.acts()
        && (!alone
            || Set.of("of", "between", "among").contains(complement.preposition())
            || complement.preposition().equals("by") && phrase.actors() > 1)
        && (!of
            || complement.at() == noun.last()
                && (alone && phrase.actors() > 1 || scene.hasPersons(phrase)))
        && (!frame.is(Flag.PERSON) || scene.hasPeople(phrase));
  }

  private List<Part> joined(List<Part> own, List<Part> others) {
    List<Part> parts = new ArrayList<>(own);
    Part.addAll(
        parts, others.stream().map(p -> new Part(p.actor(), frame.other(), p.mention())).toList());
    return parts;
  }

  private List<Complement> behind(String preposition) {
    return complements.stream()
        .filter(c -> c.preposition().equals(preposition) && c.phrase().acts())
        .toList();
  }

  private List<Part> behindAll(List<Complement> named) {
    List<Part> parts = new ArrayList<>();
    named.forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), frame.subject())));
    return parts;
  }

  /** Where the visit goes: behind the noun, 'here', or before it as in 'his Moscow visit'. */
  private List<Place> goals() {
    List<Place> goals = scene.goals(complements, frame.with());
    if (!goals.isEmpty()) {
      return goals;
    }
    if (scene.word(noun.last()).equals("here")) {
      return scene.here().stream().toList();
    }
    String before = scene.word(noun.first() - 1);
    if (Set.of("on", "for").contains(before)) {
      return around(STAYING, Set.of("in", "at"));
    }
    if (Set.of("after", "following").contains(before)) {
      return around(LEAVING, Set.of(""));
    }
    return noun.modifiers().stream()
        .filter(m -> m.form() == Mention.Form.NAME && !scene.word(m.last()).startsWith("'"))
        .flatMap(m -> m.place().stream())
        .filter(p -> p.country().isPresent())
        .limit(1)
        .toList();
  }

  /** 'Is in Peru on a visit', 'left Peru after a visit': where the verb says that it went. */
  private List<Place> around(Set<String> verbs, Set<String> prepositions) {
    return carrier
        .verb()
        .filter(v -> verbs.contains(v.lemma()))
        .map(v -> scene.clauses().complements(v.head()))
        .orElse(List.of())
        .stream()
        .filter(c -> prepositions.contains(c.preposition()) && c.at() < noun.first())
        .flatMap(c -> Scene.places(c.phrase()).stream())
        .limit(1)
        .toList();
  }

  /** What is signed, behind 'of'. */
  private Optional<String> agreement() {
    return complements.stream()
        .filter(
            c ->
                frame.type() == EventType.SIGNING
                    && c.preposition().equals("of")
                    && !c.phrase().acts())
        .map(c -> Agreements.words(scene, c.phrase()))
        .findFirst();
  }

  /**
   * A noun in a present clause may lie behind or ahead: 'the call follows a meeting on 14 May',
   * 'holds talks on Friday'.
   */
  private Direction direction() {
    Direction tense =
        carrier
            .verb()
            .map(v -> VerbFrames.direction(scene, v, status))
            .orElse(status == Status.HELD ? Direction.PAST : Direction.FUTURE);
    boolean scheduled = carrier.verb().filter(v -> carrier.light() && isScheduling(v)).isPresent();
    return status == Status.HELD && tense == Direction.FUTURE && !scheduled
        ? Direction.NEUTRAL
        : tense;
  }

  /** 'Holds talks on Friday' lies ahead, unlike 'follows a meeting on Friday'. */
  private boolean isScheduling(VerbGroup verb) {
    return verb.first() < noun.first() && !verb.lemma().equals("follow");
  }

  private Candidate candidate(List<Part> parts, Optional<Place> goal, double sure, Extent extent) {
    Direction direction = direction();
    return new Candidate(
        frame,
        frame.type(),
        status,
        parts,
        goal,
        scene,
        noun.head(),
        extent.from(),
        extent.to(),
        direction,
        sure,
        agreement());
  }
}
