package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.event.time.Direction;
import org.rapporteur.registry.Place;
import org.rapporteur.text.Span;

/**
 * What one trigger in one sentence seems to report.
 *
 * @param frame the frame that matched
 * @param type the frame's type, or a call where the words name a channel
 * @param status what the governing words make of it
 * @param parts who takes part; a visit's destination is not among them
 * @param destination where a visit goes
 * @param scene the sentence
 * @param trigger the index of the trigger's token
 * @param from the first token of the trigger's clause, as far as its places and times may stand
 * @param to the index behind the last one
 * @param direction where in time the clause's tense points
 * @param confidence how sure the syntax is, 0 to 1
 * @param agreement the words for what is signed
 */
record Candidate(
    Frame frame,
    EventType type,
    Status status,
    List<Part> parts,
    Optional<Place> destination,
    Scene scene,
    int trigger,
    int from,
    int to,
    Direction direction,
    double confidence,
    Optional<String> agreement) {

  Candidate {
    parts = List.copyOf(parts);
  }

  /** The trigger's place in the article's text. */
  Span triggerSpan() {
    return scene.sentence().token(trigger).span();
  }
}
