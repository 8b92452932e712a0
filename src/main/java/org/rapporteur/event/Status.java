package org.rapporteur.event;

/**
 * Whether an event took place according to its report; the event table's {@code status} in lower
 * case.
 */
public enum Status {
  HELD,
  PLANNED,
  PROPOSED,
  CANCELLED,
  DENIED
}
