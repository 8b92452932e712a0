package org.rapporteur.event;

/** What happened between actors; the event table's {@code type} in lower case. */
public enum EventType {
  MEETING,
  CALL,
  VISIT,
  SIGNING
}
