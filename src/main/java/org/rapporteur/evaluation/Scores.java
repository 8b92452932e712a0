package org.rapporteur.evaluation;

/**
 * The figures of one or several documents.
 *
 * @param documents how many documents there are
 * @param silent how many have events in the gold and none in the program
 * @param pairs who met whom: the pairs that faced each other in meetings and calls that were held
 * @param events whole events, aligned by type and participants
 * @param actors everybody who takes part in an event
 * @param news of the gold's events that are not mentioned in passing only, those found
 * @param place of the aligned events whose place the text says, those with the right one
 * @param date of the aligned events that have a date, those with a day in common
 * @param dateExact of the same, those with the same bounds
 * @param status of the aligned events, those with the right status
 */
public record Scores(
    int documents,
    int silent,
    Tally pairs,
    Tally events,
    Tally actors,
    Share news,
    Share place,
    Share date,
    Share dateExact,
    Share status) {

  static final Scores NONE =
      new Scores(
          0,
          0,
          Tally.NONE,
          Tally.NONE,
          Tally.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE);

  Scores plus(Scores other) {
    return new Scores(
        documents + other.documents,
        silent + other.silent,
        pairs.plus(other.pairs),
        events.plus(other.events),
        actors.plus(other.actors),
        news.plus(other.news),
        place.plus(other.place),
        date.plus(other.date),
        dateExact.plus(other.dateExact),
        status.plus(other.status));
  }
}
