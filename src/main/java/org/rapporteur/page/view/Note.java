package org.rapporteur.page.view;

import java.util.List;

/**
 * How the sources of an event compare in one matter.
 *
 * @param kind contradiction, narrower, difference or agreement
 * @param matter status, date, place, office or participants
 * @param claims what each of them says, in the order of the reports
 */
public record Note(String kind, String matter, List<Claim> claims) {

  /**
   * What one or several sources say.
   *
   * @param value the status, the days as {@code 2025-11-05/2025-11-08}, or the words
   * @param sources who says so
   */
  public record Claim(String value, List<String> sources) {}
}
