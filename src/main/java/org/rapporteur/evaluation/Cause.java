package org.rapporteur.evaluation;

/** What went wrong with an event, from the worst to the least. */
public enum Cause {
  SILENT_DOCUMENT("missed: the document gave no report at all"),
  SILENT_SENTENCE("missed: its sentence gave no report"),
  OTHER_EVENT("missed: its sentence gave another event only"),
  WRONG_TYPE("missed: reported as another type of event"),
  WRONG_PARTICIPANTS("missed: reported with too few of the right participants"),
  INVENTED("spurious: no such event"),
  DUPLICATE("spurious: an event reported twice"),
  MISSING_PARTICIPANT("found, a participant is missing"),
  EXTRA_PARTICIPANT("found, a participant does not belong there"),
  WRONG_STATUS("found, the status is wrong"),
  WRONG_PLACE("found, the place is wrong or missing"),
  WRONG_DATE("found, the date is wrong or missing");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** The cause in plain words. */
  public String words() {
    return words;
  }
}
