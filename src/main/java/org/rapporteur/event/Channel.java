package org.rapporteur.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.actor.Office;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.table.Words;

/** Tells by the words around a trigger whether people met in person or spoke from afar. */
final class Channel {

  private static final Pattern AFAR_BEFORE =
      Pattern.compile(
          "\\b(?:(?:tele)?phone|telephonic|video|virtual|online|conference|secure|zoom)(?: conference| link|-conference)? \\S*$");

  private static final Pattern AFAR_AFTER =
      Pattern.compile(
          "^\\S+(?: \\S+){0,14}? (?:(?:by|via|over|through|on) (?:\\w+ ){0,2}?(?:tele)?(?:phone|video|videoconference|teleconference|zoom|hotline)"
              + "|(?:by|via|through) (?:\\w+ )?(?:video[- ]?(?:link|conference|call)|teleconference)|virtually|in a (?:\\w+ )?(?:phone|video|telephone) \\w+)\\b");

  /** 'A telephone conversation during which they exchanged views'. */
  private static final Pattern DURING_CALL =
      Pattern.compile(
          "\\b(?:(?:tele)?phone|telephonic|video|online) (?:call|conversation|conference|talks)\\b.* (?:during|in) which ");

  private static final Pattern IN_PERSON =
      Pattern.compile(
          "\\b(?:in person|face[- ]to[- ]face|one[- ]on[- ]one|sidelines|margins|tete-a-tete|at the table|handshake|shook hands|over (?:lunch|dinner|breakfast))\\b");

  private static final Set<String> ACCREDITED = Words.of("accredited");

  private Channel() {}

  /** The type that the words around the trigger make of the frame's. */
  static EventType type(Candidate candidate) {
    Frame frame = candidate.frame();
    if (frame.type() == EventType.VISIT
        || frame.type() == EventType.SIGNING
        || frame.is(Flag.SURE)) {
      return frame.type();
    }
    if (isAfar(candidate)) {
      return EventType.CALL;
    }
    boolean meets = isInPerson(candidate) || isAccredited(candidate);
    return frame.is(Flag.OPEN) && meets ? EventType.MEETING : frame.type();
  }

  /** Ambassadors live where they are accredited: a conversation with one is had in person. */
  private static boolean isAccredited(Candidate candidate) {
    return !candidate.frame().verb()
        && candidate.parts().stream()
            .map(part -> part.actor().offices())
            .anyMatch(o -> !o.isEmpty() && o.stream().allMatch(Channel::isAccredited));
  }

  private static boolean isAccredited(Office office) {
    return ACCREDITED.contains(office.title().toLowerCase(Locale.ROOT).split(" ")[0]);
  }

  /** Whether the words leave open if it was a meeting or a call. */
  static boolean isOpen(Candidate candidate) {
    return candidate.frame().is(Flag.OPEN) && !isAfar(candidate) && !isInPerson(candidate);
  }

  /** Whether the words from {@code from} to {@code to} name a channel: 'a video conference'. */
  static boolean isAfar(Scene scene, int from, int to) {
    return AFAR_BEFORE.matcher(scene.words(from, to)).find();
  }

  private static boolean isAfar(Candidate candidate) {
    return DURING_CALL.matcher(candidate.scene().words(0, candidate.trigger())).find()
        || AFAR_BEFORE
            .matcher(
                candidate
                    .scene()
                    .words(
                        Math.max(candidate.from(), candidate.trigger() - 4),
                        candidate.trigger() + 1))
            .find()
        || AFAR_AFTER.matcher(candidate.scene().words(candidate.trigger(), candidate.to())).find();
  }

  private static boolean isInPerson(Candidate candidate) {
    return IN_PERSON.matcher(candidate.scene().words(candidate.from(), candidate.to())).find();
  }
}
