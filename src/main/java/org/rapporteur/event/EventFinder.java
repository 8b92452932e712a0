package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.actor.Actors;
import org.rapporteur.event.time.DatelineFinder;
import org.rapporteur.event.time.TimeExpression;
import org.rapporteur.event.time.TimeFinder;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Sentence;

/**
 * Finds the meetings, calls, visits and signings that a document reports.
 *
 * <p>Frames match the clauses of each sentence and give candidates; what has two sides becomes a
 * draft, mentions of one event are joined, and what a mention leaves out is inferred from its
 * surroundings and marked so. An instance may be shared by threads.
 */
public final class EventFinder {

  private final Registry registry;
  private final Places places;
  private final DatelineFinder datelines = new DatelineFinder();
  private final TimeFinder times = new TimeFinder();
  private final Drafter drafter;
  private final VerbFrames verbs;
  private final NounFrames nouns;

  /** A finder that knows the states and places of {@code registry}. */
  public EventFinder(Registry registry) {
    this.registry = registry;
    places = new Places(registry);
    drafter = new Drafter(registry, places, new Times());
    FrameTable frames = FrameTable.standard();
    Attitudes attitudes = Attitudes.standard();
    StatusReader statuses = new StatusReader(attitudes);
    verbs = new VerbFrames(frames, statuses);
    nouns = new NounFrames(frames, statuses, new Carriers(statuses, attitudes));
  }

  /** What the document of {@code actors} reports, and what looked like it and is not reported. */
  public Reports find(Actors actors) {
    Setting setting = Setting.of(actors, registry, places, datelines);
    List<Rejection> rejections = new ArrayList<>();
    List<Scene> scenes = new ArrayList<>();
    List<Gathering.Piece> pieces = new ArrayList<>();
    List<Draft> drafts = drafts(actors, setting, scenes, pieces, rejections);
    List<Draft> gathered = Gathering.join(Merger.merge(drafts), pieces, scenes);
    List<Draft> merged = Roster.join(gathered, scenes);
    Context context = new Context(setting, Tours.of(scenes, setting.published()));
    List<Draft> complete = context.complete(merged);
    return new Reports(actors, Reporter.report(actors, complete), rejections);
  }

  private List<Draft> drafts(
      Actors actors,
      Setting setting,
      List<Scene> scenes,
      List<Gathering.Piece> pieces,
      List<Rejection> rejections) {
    List<Draft> drafts = new ArrayList<>();
    Anchor anchor = Anchor.NONE;
    Optional<Stay> stay = Optional.empty();
    Agenda agenda = Agenda.of(setting);
    for (Sentence sentence : actors.document().sentences()) {
      List<TimeExpression> said = times.find(sentence);
      Scene scene = Scene.of(actors, sentence, dates(said, setting), setting.dateline(), stay);
      scenes.add(scene);
      agenda = agenda.after(sentence, said, setting);
      for (Candidate candidate : candidates(scene)) {
        Optional<Stay> last = stay;
        Drafter.Drafted drafted = drafter.draft(candidate, setting, anchor, rejections);
        Gathering.Piece.of(candidate, drafted).ifPresent(pieces::add);
        Agenda list = agenda;
        Optional<Draft> draft = drafted.whole().map(d -> list.read(d, scene, setting));
        draft.ifPresent(drafts::add);
        anchor = draft.map(anchor::after).orElse(anchor);
        Optional<Stay> visit =
            draft.flatMap(d -> candidate.destination().map(place -> Stay.of(d, place)));
        stay = visit.or(() -> last);
      }
    }
    return drafts;
  }

  /** The expressions of time of a sentence, but the dateline's, which date no event. */
  private static List<TimeExpression> dates(List<TimeExpression> said, Setting setting) {
    return said.stream().filter(e -> !setting.isHead(e.span())).toList();
  }

  private List<Candidate> candidates(Scene scene) {
    return Stream.concat(verbs.find(scene).stream(), nouns.find(scene).stream())
        .sorted(Comparator.comparingInt(Candidate::trigger))
        .toList();
  }
}
