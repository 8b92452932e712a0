package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.event.EventType;

/** Says which events of the gold and of the program are the same. */
record Alignment(List<Link> links) {

  /** Events with fewer of their participants in common are different ones. */
  static final double LEAST_COMMON = 0.5;

  /**
   * Two events that may be the same.
   *
   * @param common the share of participants that both have (Jaccard index)
   */
  record Link(Entry gold, Entry system, double common) {

    boolean sameStatus() {
      return gold.status() == system.status();
    }
  }

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparing(Link::common)
          .thenComparing(Link::sameStatus)
          .thenComparing(link -> link.gold().overlaps(link.system()))
          .reversed();

  /** Aligns events of one type one to one, those with most participants in common first. */
  static Alignment of(List<Entry> gold, List<Entry> system) {
    List<Link> possible = new ArrayList<>();
    for (Entry g : gold) {
      for (Entry s : system) {
        double common = g.type() == s.type() ? common(g, s) : 0;
        if (common >= LEAST_COMMON) {
          possible.add(new Link(g, s, common));
        }
      }
    }
    possible.sort(BEST_FIRST);
    List<Link> links = new ArrayList<>();
    for (Link link : possible) {
      if (links.stream().noneMatch(l -> l.gold() == link.gold() || l.system() == link.system())) {
        links.add(link);
      }
    }
    return new Alignment(links);
  }

  /** The program's event for this one of the gold. */
  Optional<Entry> systemOf(Entry gold) {
    return links.stream().filter(l -> l.gold() == gold).map(Link::system).findFirst();
  }

  /** The gold's event for this one of the program. */
  Optional<Entry> goldOf(Entry system) {
    return links.stream().filter(l -> l.system() == system).map(Link::gold).findFirst();
  }

  /** The share of participants that two events have in common. */
  static double common(Entry a, Entry b) {
    Matching<Party> parties = parties(a, b);
    int all = parties.found() + parties.missed().size() + parties.extra().size();
    return all == 0 ? 0 : (double) parties.found() / all;
  }

  /** Which participants of {@code gold} the other event has. */
  static Matching<Party> parties(Entry gold, Entry system) {
    return Matching.of(
        gold.parties(),
        system.parties(),
        gold.type() == EventType.VISIT ? Party::isSameInVisit : Party::isSame);
  }
}
