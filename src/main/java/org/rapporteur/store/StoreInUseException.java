package org.rapporteur.store;

/** Another process has the store open: one process at a time may. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  StoreInUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
