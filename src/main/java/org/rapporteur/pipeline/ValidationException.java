package org.rapporteur.pipeline;

import java.nio.file.Path;

/**
 * A file that cannot be checked because it cannot be read as RDF; the message says where and why.
 */
public final class ValidationException extends Exception {

  private static final long serialVersionUID = 1L;

  ValidationException(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
