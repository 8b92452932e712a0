package org.rapporteur.derivation;

/**
 * A decision that cannot be taken; the message says what of it is wrong and what would be right.
 */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DecisionException(String message) {
    super(message);
  }
}
