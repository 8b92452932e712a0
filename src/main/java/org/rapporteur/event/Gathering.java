package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Span;

/**
 * A summit or session whose participants the text names in more than one clause: 'The five
 * presidents held their summit in X. A welcomed B and C. D also took part in the talks.'
 *
 * <p>What tells of one side only is no event by itself. It is kept as a piece, and joins the event
 * that the definite noun in it takes up; pieces of one gathering that name two sides between them
 * make an event.
 */
final class Gathering {

  private static final Set<String> NOUNS = Words.of("gatherings");
  private static final Set<String> DEFINITE = Words.of("definite");
  private static final Set<String> ATTENDING = Words.of("attending");
  private static final Set<String> PRESENT = Words.of("audience");
  private static final Set<String> LISTING = Set.of("be", "include");
  private static final Set<String> BACK = Words.of("event pronouns");

  /** How many sentences behind its last mention a gathering may be taken up by another noun. */
  private static final int REACH = 3;

  /** What one clause tells of a gathering. */
  record Piece(Scene scene, Draft draft, boolean definite, String noun) {

    /** The piece that a candidate with one side or none makes, if a noun reports it. */
    static Optional<Piece> of(Candidate candidate, Drafter.Drafted drafted) {
      boolean one = drafted.lacksSides() && !candidate.frame().verb();
      boolean part =
          (one || drafted.lacksOccasion())
              && candidate.frame().type() == EventType.MEETING
              && !candidate.scene().sentence().heading();
      return part
          ? Optional.of(
              new Piece(
                  candidate.scene(),
                  drafted.draft(),
                  !one || isDefinite(candidate.scene(), candidate.trigger()),
                  lemma(candidate.scene(), candidate.trigger())))
          : Optional.empty();
    }

    private int sentence() {
      return scene.sentence().index();
    }
  }

  private final List<Draft> events;
  private final List<Draft> open = new ArrayList<>();

  private final Map<Span, Integer> sentences = new HashMap<>();

  private Gathering(List<Draft> events, List<Scene> scenes) {
    this.events = new ArrayList<>(events);
    scenes.forEach(s -> sentences.put(s.sentence().span(), s.sentence().index()));
  }

  /** The events of {@code drafts} with those added whom {@code pieces} and lists name. */
  static List<Draft> join(List<Draft> drafts, List<Piece> pieces, List<Scene> scenes) {
    Gathering gathering = new Gathering(drafts, scenes);
    int next = 0;
    for (Scene scene : scenes) {
      for (; next < pieces.size() && pieces.get(next).scene() == scene; next++) {
        gathering.take(pieces.get(next));
      }
      gathering.list(scene);
    }
    return gathering.all();
  }

  private List<Draft> all() {
    List<Draft> all = new ArrayList<>(events);
    open.stream().filter(d -> Sides.count(d.members()) > 1).forEach(all::add);
    return all;
  }

  private void take(Piece piece) {
    boolean attended =
        piece.definite() && !piece.draft().members().isEmpty() && isKnown(piece.draft().parts());
    boolean joined = attended && join(d -> takes(d, piece), d -> d.joinedBy(piece.draft()));
    if (!joined && NOUNS.contains(piece.noun()) && !piece.draft().frame().verb()) {
      open.add(piece.draft());
    }
  }

  /** Adds to the last event that fits, or else to the last gathering that is none yet. */
  private boolean join(Predicate<Draft> fits, UnaryOperator<Draft> addition) {
    for (List<Draft> drafts : List.of(events, open)) {
      for (int i = drafts.size() - 1; i >= 0; i--) {
        if (fits.test(drafts.get(i))) {
          drafts.set(i, addition.apply(drafts.get(i)));
          return true;
        }
      }
    }
    return false;
  }

  private boolean takes(Draft draft, Piece piece) {
    int behind = piece.sentence() - last(draft, piece.sentence());
    return draft.type() == EventType.MEETING
        && draft.status() == piece.draft().status()
        && isKnown(draft.parts())
        && behind >= 0
        && behind <= (piece.draft().frame().verb() ? 1 : REACH)
        && Merger.times(draft.when(), piece.draft().when())
        && Merger.places(draft, piece.draft());
  }

  /** Whether of each it is known for which state or body it acts: of others no side is told. */
  private static boolean isKnown(List<Part> parts) {
    return parts.stream()
        .map(Part::actor)
        .allMatch(a -> a.state().isPresent() || a.entry().isPresent());
  }

  /** The last sentence up to {@code sentence} that mentions the event. */
  private int last(Draft draft, int sentence) {
    return draft.evidence().stream()
        .mapToInt(span -> sentences.getOrDefault(span, Integer.MAX_VALUE))
        .filter(index -> index <= sentence)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  /** 'Among those present were X and Y', 'it was attended by X and Y'. */
  private void list(Scene scene) {
    List<Part> parts = listed(scene);
    if (!parts.isEmpty()) {
      join(d -> isMeant(d, scene), d -> d.joinedBy(parts, scene.sentence().span()));
    }
  }

  private boolean isMeant(Draft draft, Scene scene) {
    int behind = scene.sentence().index() - last(draft, scene.sentence().index());
    return draft.type() == EventType.MEETING && behind > 0 && behind <= REACH;
  }

  /** Whom a clause names whose verb or subject says that somebody is present. */
  private static List<Part> listed(Scene scene) {
    List<Part> parts = new ArrayList<>();
    for (VerbGroup verb : scene.clauses().verbs()) {
      if (verb.passive() && ATTENDING.contains(verb.lemma()) && refersBack(scene, verb)) {
        add(parts, scene, verb, "by");
      }
      if (LISTING.contains(verb.lemma()) && !verb.passive() && isAudience(scene, verb)) {
        add(parts, scene, verb, "");
      }
    }
    return parts;
  }

  /** 'It', 'the event': no actor, and nothing that reports an event itself. */
  private static boolean refersBack(Scene scene, VerbGroup verb) {
    return scene
        .clauses()
        .subject(verb)
        .filter(s -> !s.acts() && s.parts().size() == 1)
        .map(s -> s.parts().get(0))
        .filter(n -> BACK.contains(scene.word(n.head())))
        .isPresent();
  }

  /** 'Among those attending were', 'the participants included'. */
  private static boolean isAudience(Scene scene, VerbGroup verb) {
    int from = scene.clauses().verbBefore(verb.first()).map(VerbGroup::first).orElse(0);
    return IntStream.range(Math.min(from, verb.first()), verb.first())
        .anyMatch(i -> PRESENT.contains(scene.sentence().token(i).lemma()));
  }

  private static void add(List<Part> parts, Scene scene, VerbGroup verb, String preposition) {
    scene.clauses().complements(verb.head()).stream()
        .filter(c -> c.preposition().equals(preposition) && scene.hasPersons(c.phrase()))
        .forEach(c -> Part.addAll(parts, scene.parts(c.phrase(), Role.PRINCIPAL)));
  }

  private static boolean isDefinite(Scene scene, int head) {
    return noun(scene, head).filter(n -> DEFINITE.contains(scene.word(n.first()))).isPresent();
  }

  private static Optional<NounPhrase> noun(Scene scene, int head) {
    return scene.clauses().nouns().stream().filter(n -> n.head() == head).findFirst();
  }

  private static String lemma(Scene scene, int head) {
    return scene.sentence().token(head).lemma();
  }
}
