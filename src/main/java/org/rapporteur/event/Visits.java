package org.rapporteur.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.event.time.Period;

/** Relates the visits of a document to its other events, and fills in what their mentions lack. */
final class Visits {

  /** No visit that a report calls begun is longer than this, unless it says so. */
  private static final int LONGEST = 14;

  private final Setting setting;
  private final Places places;

  Visits(Setting setting, Places places) {
    this.setting = setting;
    this.places = places;
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
            .map(when -> draft.on(closed(draft, when)))
            .orElse(draft);
    return dated
        .place()
        .filter(Places::isState)
        .flatMap(state -> city(dated, state, drafts))
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

  private static boolean meetsHost(Draft visit, Draft draft) {
    String host = visit.host().orElseThrow().iso2();
    boolean beside =
        visit.sentence() == draft.sentence()
            && draft.parts().stream().anyMatch(p -> p.actor().state().isEmpty());
    return draft
        .place()
        .flatMap(Location::country)
        .map(host::equals)
        .orElseGet(
            () ->
                beside
                    || draft.parts().stream()
                        .anyMatch(p -> p.actor().state().filter(host::equals).isPresent()));
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

  /** The dateline, or the one city where the visit's meetings are. */
  private Optional<Location> city(Draft visit, Location state, List<Draft> drafts) {
    boolean here = visit.status() == Status.HELD && setting.isLead(visit.sentence());
    Optional<Location> dateline =
        setting
            .dateline()
            .filter(p -> here && p.country().equals(state.country()))
            .map(p -> places.location(p, true, "the dateline"))
            .filter(l -> !Places.isState(l));
    return dateline.or(() -> meetings(visit, state, drafts));
  }

  private static Optional<Location> meetings(Draft visit, Location state, List<Draft> drafts) {
    List<Location> cities =
        drafts.stream()
            .filter(d -> enclosing(d, List.of(visit)).isPresent())
            .flatMap(d -> d.place().stream())
            .filter(l -> l.country().equals(state.country()) && !Places.isState(l))
            .filter(l -> l.entry().isPresent())
            .toList();
    long names = cities.stream().map(Location::name).distinct().count();
    return names == 1
        ? cities.stream()
            .findFirst()
            .map(
                l ->
                    new Location(l.name(), l.entry(), l.country(), false, "the meetings during it"))
        : Optional.empty();
  }
}
