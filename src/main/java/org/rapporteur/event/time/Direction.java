package org.rapporteur.event.time;

/** Where a clause looks from its publication, as its tense tells. */
public enum Direction {
  /** The clause reports: what it dates lies on or before the publication. */
  PAST,
  /** The clause announces: what it dates lies on or after the publication. */
  FUTURE,
  /** The clause does not tell, as a headline: the nearest reading holds. */
  NEUTRAL
}
