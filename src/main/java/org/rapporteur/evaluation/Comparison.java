package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one document says according to people and according to the program.
 *
 * @param document its name
 * @param gold the events that people annotated
 * @param system the events that the program reports
 * @param alignment which of them are the same
 */
record Comparison(String document, List<Entry> gold, List<Entry> system, Alignment alignment) {

  static Comparison of(String document, List<Entry> gold, List<Entry> system) {
    return new Comparison(document, gold, system, Alignment.of(gold, system));
  }

  Scores scores() {
    Scores figures =
        new Scores(
            1,
            system.isEmpty() && !gold.isEmpty() ? 1 : 0,
            Matching.of(contacts(gold), contacts(system), Pair::isSame).tally(),
            new Tally(alignment.links().size(), system.size(), gold.size()),
            Matching.of(actors(gold), actors(system), Party::isSame).tally(),
            new Share(
                (int) alignment.links().stream().filter(l -> !l.gold().background()).count(),
                (int) gold.stream().filter(g -> !g.background()).count()),
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE);
    return alignment.links().stream().map(Comparison::details).reduce(figures, Scores::plus);
  }

  /** What else an event that was found has right. */
  private static Scores details(Alignment.Link link) {
    Entry gold = link.gold();
    Entry system = link.system();
    return new Scores(
        0,
        0,
        Tally.NONE,
        Tally.NONE,
        Tally.NONE,
        Share.NONE,
        Share.of(gold.asksForPlace(), gold.isSamePlace(system)),
        Share.of(gold.isDated(), gold.overlaps(system)),
        Share.of(gold.isDated(), gold.isDatedLike(system)),
        Share.of(true, link.sameStatus()));
  }

  private static List<Pair> contacts(List<Entry> entries) {
    List<Pair> pairs =
        entries.stream().filter(Entry::isContact).flatMap(e -> e.pairs().stream()).toList();
    return Matching.distinct(pairs, Pair::isSame);
  }

  private static List<Party> actors(List<Entry> entries) {
    return Matching.distinct(
        entries.stream().flatMap(e -> e.parties().stream()).toList(), Party::isSame);
  }

  /**
   * Whether a reader would agree with this event of the program: the gold has it, with the same
   * type and status, and with all of the participants that it names.
   */
  boolean isRight(Entry entry) {
    return alignment
        .goldOf(entry)
        .filter(g -> g.status() == entry.status())
        .filter(g -> Alignment.parties(g, entry).extra().isEmpty())
        .isPresent();
  }

  /** The errors, each under what caused it. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<Entry> explained = new ArrayList<>();
    for (Entry g : gold) {
      if (alignment.systemOf(g).isEmpty()) {
        missed(g, findings, explained);
      }
    }
    for (Entry s : system) {
      if (alignment.goldOf(s).isEmpty() && !explained.contains(s)) {
        Optional<Entry> twin = gold.stream().filter(g -> isLike(g, s)).findFirst();
        add(findings, twin.isPresent() ? Cause.DUPLICATE : Cause.INVENTED, s, twin);
      }
    }
    alignment.links().forEach(link -> flaws(link, findings));
    return findings;
  }

  private void missed(Entry g, List<Finding> findings, List<Entry> explained) {
    Optional<Entry> otherType =
        unaligned(explained)
            .filter(s -> s.type() != g.type())
            .filter(s -> Alignment.common(g, s) >= Alignment.LEAST_COMMON)
            .findFirst();
    Optional<Entry> otherPeople =
        unaligned(explained)
            .filter(s -> s.type() == g.type() && Alignment.common(g, s) > 0)
            .findFirst();
    Optional<Entry> sameSentence = system.stream().filter(s -> s.quotes(g)).findFirst();
    if (otherType.isPresent()) {
      explained.add(otherType.get());
      add(findings, Cause.WRONG_TYPE, g, otherType);
    } else if (otherPeople.isPresent()) {
      explained.add(otherPeople.get());
      add(findings, Cause.WRONG_PARTICIPANTS, g, otherPeople);
    } else if (sameSentence.isPresent()) {
      add(findings, Cause.OTHER_EVENT, g, sameSentence);
    } else {
      Cause cause = system.isEmpty() ? Cause.SILENT_DOCUMENT : Cause.SILENT_SENTENCE;
      add(findings, cause, g, Optional.empty());
    }
  }

  private Stream<Entry> unaligned(List<Entry> explained) {
    return system.stream()
        .filter(s -> alignment.goldOf(s).isEmpty())
        .filter(s -> explained.stream().noneMatch(e -> e == s));
  }

  private static boolean isLike(Entry g, Entry s) {
    return g.type() == s.type() && Alignment.common(g, s) >= Alignment.LEAST_COMMON;
  }

  private void flaws(Alignment.Link link, List<Finding> findings) {
    Entry g = link.gold();
    Entry s = link.system();
    Matching<Party> parties = Alignment.parties(g, s);
    flaw(!parties.missed().isEmpty(), Cause.MISSING_PARTICIPANT, link, findings);
    flaw(!parties.extra().isEmpty(), Cause.EXTRA_PARTICIPANT, link, findings);
    flaw(!link.sameStatus(), Cause.WRONG_STATUS, link, findings);
    flaw(g.asksForPlace() && !g.isSamePlace(s), Cause.WRONG_PLACE, link, findings);
    flaw(g.isDated() && !g.overlaps(s), Cause.WRONG_DATE, link, findings);
  }

  private void flaw(boolean is, Cause cause, Alignment.Link link, List<Finding> findings) {
    if (is) {
      add(findings, cause, link.gold(), Optional.of(link.system()));
    }
  }

  private void add(List<Finding> findings, Cause cause, Entry entry, Optional<Entry> other) {
    String detail =
        entry
            + other.map(o -> "; instead: " + o).orElse("")
            + (entry.words().isEmpty() ? "" : " [" + entry.words() + "]");
    findings.add(new Finding(document, cause, detail));
  }
}
