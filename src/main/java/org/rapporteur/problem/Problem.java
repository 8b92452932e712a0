package org.rapporteur.problem;

import java.util.Map;

/**
 * Why a request was not answered, as a problem document (RFC 9457) has it.
 *
 * @param status the HTTP status
 * @param detail what is wrong, with which value, and what would be right; for people
 * @param members further members, for programs
 */
public record Problem(int status, String detail, Map<String, Object> members) {

  public Problem {
    members = Map.copyOf(members);
  }

  /** A problem that has nothing to say to programs but its status. */
  public Problem(int status, String detail) {
    this(status, detail, Map.of());
  }
}
