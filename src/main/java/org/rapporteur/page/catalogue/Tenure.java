package org.rapporteur.page.catalogue;

import java.time.LocalDate;

/**
 * That reports show somebody in an office; it says nothing of the days outside.
 *
 * @param office the title
 * @param from the first day of the earliest such report
 * @param until the last day of the latest one
 */
public record Tenure(String office, LocalDate from, LocalDate until) {}
