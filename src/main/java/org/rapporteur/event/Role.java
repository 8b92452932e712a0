package org.rapporteur.event;

/** What a participant does in an event; the event table's {@code role} in lower case. */
public enum Role {
  PRINCIPAL,
  DELEGATE,
  HOST,
  VISITOR,
  MEDIATOR
}
