package org.rapporteur.event.time;

/** What sort of expression of time it is. */
public enum Kind {
  /** A day, month, season, year or larger unit of the calendar. */
  DATE,
  /** A day of the week. */
  WEEKDAY,
  /** Counted from the publication or from another date of the text: {@code two days ago}. */
  RELATIVE,
  /** From one date to another. */
  RANGE,
  /** A length without a place on the calendar: {@code three-day}. */
  DURATION,
  /** The first possible day is given, the last one is not. */
  SINCE,
  /** The last possible day is given, the first one is not. */
  UNTIL,
  /** About the present, the near past or the near future: {@code in the coming weeks}. */
  VAGUE,
  /** A time of the day. */
  CLOCK
}
