package org.rapporteur.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.event.time.Period;

/** Relates the visits of a document to its other events, and fills in what their mentions lack. */
final class Visits {

  /** No visit that a report calls begun is longer than this, unless it says so. */
  private static final int LONGEST = 14;

  /** How many sentences behind a visit people of unknown states still belong to its host. */
  private static final int NEAR = 4;

  private final Setting setting;
  private final Tours tours;

  Visits(Setting setting, Tours tours) {
    this.tours = tours;
    this.setting = setting;
  }

  /** The draft, if it is a visit, with its other end, its tour's dates and its city. */
  Draft complete(Draft draft, List<Draft> drafts) {
    if (draft.type() != EventType.VISIT) {
      return draft;
    }
    Draft dated =
        draft
            .when()
            .or(() -> tour(draft, drafts))
            .or(() -> journey(draft))
            .map(when -> draft.on(closed(draft, when)))
            .orElse(draft);
    return dated
        .place()
        .filter(Location::isState)
        .flatMap(state -> city(dated, state))
        .map(dated::at)
        .orElse(dated);
  }

  /** The visit during which the draft's event takes place, if one is reported. */
  static Optional<Draft> enclosing(Draft draft, List<Draft> drafts) {
    if (draft.type() == EventType.VISIT || draft.type() == EventType.CALL) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(v -> v.type() == EventType.VISIT && v.host().isPresent())
        .filter(v -> alike(v.status(), draft.status()))
        .filter(v -> travels(v, draft) && meetsHost(v, draft) && timesFit(v, draft))
        .findFirst();
  }

  private static boolean alike(Status visit, Status meeting) {
    return visit == meeting
        || visit == Status.HELD && (meeting == Status.PLANNED || meeting == Status.DENIED);
  }

  private static boolean travels(Draft visit, Draft draft) {
    return visit.parts().stream()
        .filter(p -> p.role() == Role.VISITOR)
        .anyMatch(p -> draft.parts().stream().anyMatch(q -> q.actor().id() == p.actor().id()));
  }

  /** It is held where the visit goes, or with people from there or from nobody knows where. */
  private static boolean meetsHost(Draft visit, Draft draft) {
    String host = visit.host().orElseThrow().iso2();
    int behind = draft.sentence() - visit.sentence();
    boolean beside = behind >= 0 && behind <= NEAR;
    return draft
        .place()
        .flatMap(Location::country)
        .map(host::equals)
        .orElseGet(
            () ->
                draft.parts().stream()
                    .anyMatch(
                        p -> p.actor().state().map(host::equals).orElse(beside && isPerson(p))));
  }

  private static boolean isPerson(Part part) {
    return part.actor().kind() == Kind.PERSON;
  }

  private static boolean timesFit(Draft visit, Draft draft) {
    if (visit.when().isEmpty() || draft.when().isEmpty()) {
      return true;
    }
    LocalDate begin = visit.when().get().notBefore().orElse(LocalDate.MIN);
    LocalDate end = draft.when().get().notAfter().orElse(LocalDate.MAX);
    return !end.isBefore(begin);
  }

  /**
   * An arrival alone leaves the end open: a visit in the news lasts to the publication, any other
   * is known by its first day only.
   */
  private Period closed(Draft draft, Period when) {
    if (when.notBefore().isEmpty() || when.notAfter().isPresent()) {
      return when;
    }
    LocalDate begin = when.notBefore().get();
    Optional<LocalDate> published = setting.published();
    boolean running =
        draft.status() == Status.HELD
            && published.filter(day -> !begin.isAfter(day)).isPresent()
            && !begin.isBefore(published.get().minusDays(LONGEST))
            && !Recollection.is(setting.document(), draft);
    return Period.of(
        when.notBefore(), running ? published : when.notBefore(), when.stated(), when.basis());
  }

  private Optional<Period> journey(Draft draft) {
    boolean back = Recollection.is(setting.document(), draft);
    boolean real = draft.status() == Status.HELD || draft.status() == Status.PLANNED;
    return back || !real
        ? Optional.empty()
        : tours
            .of(draft)
            .map(w -> new Period(w.notBefore(), w.notAfter(), w.edtf(), false, "the journey"));
  }

  /** The days of the tour: another visit of the same travellers that is dated by its length. */
  private static Optional<Period> tour(Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(v -> v.type() == EventType.VISIT && v.status() == draft.status() && v != draft)
        .filter(v -> v.when().isPresent() && travels(v, draft))
        .map(v -> v.when().get())
        .filter(w -> w.notBefore().isPresent() && w.notAfter().isPresent())
        .filter(w -> w.notBefore().get().isBefore(w.notAfter().get()))
        .findFirst()
        .map(
            w ->
                new Period(w.notBefore(), w.notAfter(), w.edtf(), false, "the tour it belongs to"));
  }

  /** The dateline, when a report of a visit to its state is written there. */
  private Optional<Location> city(Draft visit, Location state) {
    boolean here = visit.status() == Status.HELD && setting.isLead(visit.sentence());
    return setting
        .written()
        .filter(l -> here && l.country().equals(state.country()))
        .filter(l -> !l.isState());
  }
}
