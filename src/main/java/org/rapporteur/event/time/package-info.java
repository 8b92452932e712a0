/**
 * Expressions of time in text and the periods that they stand for.
 *
 * <p>What English leaves open is read as newspapers mostly mean it:
 *
 * <ul>
 *   <li>A date without its year, a month, season or day of the week is the last one begun by the
 *       publication in a report, the first one not yet over in an announcement, else the nearest. A
 *       day without its year that lies within thirty days is the nearest whatever the tense says.
 *   <li>A month that is named is whole, even the one of the publication; {@code this month} is cut
 *       at the publication: up to it in a report, from it in an announcement.
 *   <li>{@code Last Thursday} is the latest before the publication, {@code next Thursday} that of
 *       the next week; weeks begin on Monday.
 *   <li>{@code Three weeks ago} is the week of the calendar then, {@code ten years ago} the year.
 *   <li>A winter belongs to the year that it begins in, on the northern half of the earth.
 *   <li>{@code Since}, {@code until} and the like leave the other bound open.
 * </ul>
 */
package org.rapporteur.event.time;
