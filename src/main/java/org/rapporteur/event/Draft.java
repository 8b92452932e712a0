package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.event.time.Period;
import org.rapporteur.registry.State;
import org.rapporteur.text.Span;

/**
 * An event as found so far, before mentions of one event are joined and places and dates are
 * inferred.
 *
 * @param frame the frame of the best mention
 * @param type meeting, call, visit or signing
 * @param open whether the words leave open if it was a meeting or a call
 * @param status its status
 * @param firm whether a verb's tense gives the status; else it is the one of a mere noun
 * @param members who takes part on which side
 * @param host the state visited, for visits
 * @param place where
 * @param when in which period
 * @param evidence the sentences that mention it, the main one first
 * @param trigger the words that made it
 * @param sentence the index of the main sentence
 * @param heading whether only the title or a heading says so
 * @param confidence how sure, 0 to 1
 * @param agreement what is signed
 */
record Draft(
    Frame frame,
    EventType type,
    boolean open,
    Status status,
    boolean firm,
    List<Member> members,
    Optional<State> host,
    Optional<Location> place,
    Optional<Period> when,
    List<Span> evidence,
    Span trigger,
    int sentence,
    boolean heading,
    double confidence,
    Optional<String> agreement) {

  /** One participant with its side. */
  record Member(Part part, String side) {}

  Draft {
    members = List.copyOf(members);
    evidence = List.copyOf(evidence);
  }

  Draft at(Location location) {
    return copy(status, members, Optional.of(location), when);
  }

  Draft on(Period period) {
    return copy(status, members, place, Optional.of(period));
  }

  Draft with(List<Member> others) {
    return copy(status, others, place, when);
  }

  /** This event with the participants of another clause about it, its place and its day. */
  Draft joinedBy(Draft other) {
    Draft whole = joinedBy(other.parts(), other.evidence().get(0));
    return whole.copy(status, whole.members, place.or(other::place), when.or(other::when));
  }

  /** This event with more participants, whom the sentence at {@code where} names. */
  Draft joinedBy(List<Part> more, Span where) {
    List<Part> all = new ArrayList<>(parts());
    Part.addAll(all, more);
    List<Span> spans = new ArrayList<>(evidence);
    if (!spans.contains(where)) {
      spans.add(where);
    }
    return new Draft(
        frame,
        type,
        open,
        status,
        firm,
        Sides.of(all),
        host,
        place,
        when,
        spans,
        trigger,
        sentence,
        heading,
        confidence,
        agreement);
  }

  Draft as(Status other) {
    return copy(other, members, place, when);
  }

  private Draft copy(
      Status stands, List<Member> who, Optional<Location> where, Optional<Period> then) {
    return new Draft(
        frame,
        type,
        open,
        stands,
        firm,
        who,
        host,
        where,
        then,
        evidence,
        trigger,
        sentence,
        heading,
        confidence,
        agreement);
  }

  /** The participants on all sides. */
  List<Part> parts() {
    return members.stream().map(Member::part).toList();
  }

  /** Both evidences, this one's first, each once. */
  List<Span> evidenceWith(Draft other) {
    List<Span> spans = new ArrayList<>(evidence);
    other.evidence.stream().filter(s -> !spans.contains(s)).forEach(spans::add);
    return spans;
  }
}
