package org.rapporteur.event.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of the table of expressions.
 *
 * @param kind empty when its words are no expression of time but must not be taken for one
 * @param groups the names of the pattern's groups
 */
record Rule(
    Optional<Kind> kind,
    Pattern pattern,
    Set<String> groups,
    Semantics semantics,
    List<String> arguments) {}
