package org.rapporteur.store;

import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Something that a question leaves open: a variable that is given a value when it is asked.
 *
 * @param name the variable's name
 * @param description what to give, in English
 * @param standard the value when none is given
 */
public record Parameter(String name, String description, Optional<String> standard) {

  /** The parameter in a comment of {@link Question}: name, description, and maybe the standard. */
  static Parameter of(MatchResult comment) {
    return new Parameter(comment.group(1), comment.group(2), Optional.ofNullable(comment.group(3)));
  }
}
