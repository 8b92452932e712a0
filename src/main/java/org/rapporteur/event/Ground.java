package org.rapporteur.event;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * What speaks for a report or against it, as a reader can see it in the text. {@code
 * confidence.tsv} says in words what each is and how much it weighs.
 */
public enum Ground {
  VISIT(Claim::isVisit),
  CALL(Claim::isCall),
  SIGNING(Claim::isSigning),
  PLANNED(Claim::isPlanned),
  PROPOSED(Claim::isProposed),
  OFF(Claim::isOff),
  NOUN(Claim::isNominal),
  HEADING(Claim::isHeading),
  LONG_SENTENCE(Claim::isLong),
  REPEATED(Claim::isRepeated),
  QUOTED(Claim::isQuoted),
  SPOKEN(Claim::isSpoken),
  DOUBTFUL(Claim::isDoubtful),
  QUESTION(Claim::isAsked),
  ATTRIBUTED(Claim::isAttributed),
  MANY_SIDES(Claim::isManySided),
  PERSONS(Claim::hasPersonOnEachSide),
  NO_PERSON(Claim::hasNoPerson),
  KNOWN_BODY(Claim::hasKnownBody),
  UNKNOWN_BODY(Claim::hasUnknownBody),
  SINGLE_NAME(Claim::hasSingleName),
  NO_STATE(Claim::hasPersonWithoutState),
  PRIVATE(Claim::isPrivate),
  NO_OFFICE(Claim::hasPersonWithoutOffice),
  REFERENT(Claim::hasReferent),
  UNSURE_REFERENCE(Claim::hasUnsureReference),
  ELSEWHERE(Claim::hasParticipantElsewhere),
  FAR(Claim::isFarApart),
  DATED(Claim::isDated),
  UNDATED(Claim::isUndated),
  PLACED(Claim::isPlaced);

  private final Predicate<Claim> holds;

  Ground(Predicate<Claim> holds) {
    this.holds = holds;
  }

  boolean holds(Claim claim) {
    return holds.test(claim);
  }

  /** How the table spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
