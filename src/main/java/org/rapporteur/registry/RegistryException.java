package org.rapporteur.registry;

/**
 * A registry file cannot be read or says something that cannot be. The message names the file, the
 * line where it is known, the value, and what would be right.
 */
public final class RegistryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RegistryException(String message) {
    super(message);
  }

  RegistryException(String message, Throwable cause) {
    super(message, cause);
  }
}
