package org.rapporteur.registry;

import java.util.Optional;

/**
 * One form of the words for an office.
 *
 * @param id of the office, such as {@code office-foreign-minister}; forms of one office share it
 * @param form in lower case: 'foreign minister'; an abbreviation as it is written: 'FM'
 * @param plural whether the form speaks of several: 'foreign ministers'
 * @param level its rank: 1 head of state, 2 head of government, 3 foreign minister, 4 other
 *     minister or deputy of a head, 5 deputy minister or legislator, 6 envoy, 7 official or
 *     dignitary, 8 soldier, 9 speaks for somebody or holds no public office
 * @param portfolio what it is in charge of, such as {@code foreign} or {@code defence}
 * @param title whether it may stand before a name: 'President X'
 * @param abbreviation whether it counts only as written, in capitals
 */
public record OfficeTitle(
    String id,
    String form,
    boolean plural,
    int level,
    Optional<String> portfolio,
    boolean title,
    boolean abbreviation) {

  /** Whether whoever holds it stands for the whole state. */
  public boolean head() {
    return level <= 2;
  }
}
