package org.rapporteur.page.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What one article claims of an event.
 *
 * @param id such as {@code report-2024-07-25-wellington.0123456789ab-2}
 * @param article the article that claims it
 * @param status held, planned, proposed, cancelled or denied
 * @param period the days
 * @param dateStated whether the text gives the days by an expression of time
 * @param dateBasis that expression, or what the days were inferred from
 * @param place where
 * @param placeBasis what the place rests on
 * @param country the state where the place lies
 * @param confidence how sure the program is, from 0 to 1
 * @param frame the name of the frame that made the report
 * @param participants who takes part, as this report has it
 */
public record Report(
    String id,
    Article article,
    String status,
    Period period,
    boolean dateStated,
    Optional<String> dateBasis,
    Optional<Place> place,
    Optional<String> placeBasis,
    Optional<Named> country,
    double confidence,
    String frame,
    List<Participant> participants) {}
