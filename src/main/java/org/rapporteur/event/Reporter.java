package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actors;
import org.rapporteur.actor.Office;
import org.rapporteur.event.Draft.Member;

/** Turns finished drafts into numbered reports. */
final class Reporter {

  private Reporter() {}

  static List<Report> report(Actors actors, List<Draft> drafts) {
    List<Report> reports = new ArrayList<>();
    for (Draft draft : drafts) {
      OptionalInt within =
          Visits.enclosing(draft, drafts)
              .map(v -> OptionalInt.of(drafts.indexOf(v) + 1))
              .orElse(OptionalInt.empty());
      reports.add(report(actors, draft, reports.size() + 1, within));
    }
    return reports;
  }

  private static Report report(Actors actors, Draft draft, int number, OptionalInt within) {
    Report report =
        new Report(
            number,
            draft.type(),
            draft.status(),
            draft.members().stream().map(m -> participation(draft, m)).toList(),
            draft.place(),
            draft.when(),
            draft.evidence(),
            draft.trigger(),
            draft.frame().name(),
            0,
            Attribution.of(actors, draft),
            draft.agreement(),
            within);
    double sure = Confidence.standard().of(Confidence.grounds(actors, report));
    return report.sure(Math.round(sure * 100) / 100.0);
  }

  private static Participation participation(Draft draft, Member member) {
    Part part = member.part();
    Optional<Office> office = office(part.actor());
    return new Participation(
        part.actor(),
        member.side(),
        part.role(),
        office,
        part.actor().state().isPresent() ? Optional.empty() : office.flatMap(Office::organization),
        part.mention().delegation(),
        part.mention().span());
  }

  /** The office that the text gives first and does not call past. */
  private static Optional<Office> office(Actor actor) {
    return actor.offices().stream().filter(o -> !o.former()).findFirst();
  }
}
