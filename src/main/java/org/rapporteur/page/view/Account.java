package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.catalogue.Article;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Place;
import org.rapporteur.page.catalogue.Report;

/**
 * One report of an event with its sentence, and with all that says why it was made.
 *
 * @param dateBasis the expression of time, or what the days were inferred from
 * @param placeBasis what the place rests on
 * @param frame the row of the frame table that made the report
 * @param accordingTo whom the article names as its source
 * @param link why the report was tied to the event
 */
public record Account(
    String id,
    Article article,
    String status,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean dateStated,
    Optional<String> dateBasis,
    Optional<Place> place,
    Optional<String> placeBasis,
    Optional<Named> country,
    double confidence,
    String frame,
    List<Participant> participants,
    Optional<Quotation> quotation,
    Optional<String> accordingTo,
    Optional<String> link) {

  static Account of(Report report, Evidence evidence) {
    Optional<Evidence.Words> words = evidence.of(report.id());
    return new Account(
        report.id(),
        report.article(),
        report.status(),
        report.period().from(),
        report.period().to(),
        report.dateStated(),
        report.dateBasis(),
        report.place(),
        report.placeBasis(),
        report.country(),
        report.confidence(),
        report.frame(),
        report.participants(),
        evidence.quotation(report.id()),
        words.flatMap(Evidence.Words::accordingTo),
        words.flatMap(Evidence.Words::link));
  }
}
