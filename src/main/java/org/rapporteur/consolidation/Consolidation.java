package org.rapporteur.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds which reports are about one event: those of different articles that agree on the type and
 * the principals, and whose days and places meet. A report that fits several events that are not
 * one joins none of them, for it cannot be told which is meant. The result depends on the claims
 * alone, not on their order, and on a claim depend only those within a few months of it.
 */
public final class Consolidation {

  private static final String WHICH = "same type and principals, and its days fit several events";

  private final List<Doubt> doubts = new ArrayList<>();

  private Consolidation() {}

  /**
   * Reports by event.
   *
   * @param events each report is in one of them
   * @param doubts pairs that were left apart and may be one
   */
  public record Events(List<SortedSet<String>> events, List<Doubt> doubts) {

    public Events {
      events = List.copyOf(events);
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * The events of these claims.
   *
   * @param claims of one type and between the same states, with all that lie near them in time
   */
  public static Events of(Collection<Claim> claims) {
    return new Consolidation().find(claims);
  }

  private Events find(Collection<Claim> claims) {
    List<Cluster> clusters = new ArrayList<>();
    SortedMap<String, List<Claim>> casts = new TreeMap<>();
    SortedMap<String, List<Claim>> decided = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.apart().isPresent()) {
        decided.computeIfAbsent(claim.apart().get(), by -> new ArrayList<>()).add(claim);
      } else if (claim.isVague()) {
        clusters.add(Cluster.of(claim));
      } else {
        casts
            .computeIfAbsent(String.join(" ", claim.actors()), cast -> new ArrayList<>())
            .add(claim);
      }
    }
    decided.values().forEach(together -> clusters.add(new Cluster(together)));
    List<Cluster> told = new ArrayList<>();
    casts.values().forEach(cast -> told.addAll(ofCast(cast)));
    clusters.addAll(new StandIns(told).joined());
    return new Events(clusters.stream().map(Consolidation::reports).toList(), doubts);
  }

  /** Those with the same principals: days first, then what lies somewhere in a stretch of days. */
  private List<Cluster> ofCast(List<Claim> cast) {
    List<Claim> sorted = cast.stream().sorted(Comparator.comparing(Claim::report)).toList();
    List<Cluster> days = new ArrayList<>();
    List<Cluster> single = new ArrayList<>();
    sorted.stream()
        .filter(Claim::isDated)
        .collect(Collectors.groupingBy(Claim::first, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(day -> ofDay(day, days, single));
    List<Cluster> events = unambiguous(days, (a, b) -> a.all(b, Fit::datings));
    List<Cluster> stretches =
        sorted.stream().filter(claim -> !claim.isDated()).map(Cluster::of).toList();
    List<Cluster> clusters = new ArrayList<>(attach(stretches, events));
    clusters.addAll(single);
    return clusters;
  }

  /** Those of one day are one event, unless an article tells of several on that day. */
  private static void ofDay(List<Claim> day, List<Cluster> days, List<Cluster> single) {
    var articles = day.stream().collect(Collectors.groupingBy(Claim::article));
    List<Claim> once = day.stream().filter(c -> articles.get(c.article()).size() == 1).toList();
    days.addAll(undivided(once));
    day.stream()
        .filter(claim -> articles.get(claim.article()).size() > 1)
        .map(Cluster::of)
        .forEach(single::add);
  }

  /**
   * Claims that may be one, apart from those that were decided to differ: who was told to be
   * another goes on to the first where nothing was said against it.
   */
  private static List<Cluster> undivided(List<Claim> claims) {
    List<List<Claim>> parts = new ArrayList<>();
    claims.stream()
        .sorted(Comparator.comparing((Claim c) -> c.others().size()).thenComparing(Claim::report))
        .forEach(
            claim ->
                parts.stream()
                    .filter(part -> part.stream().noneMatch(claim::differs))
                    .findFirst()
                    .ifPresentOrElse(
                        part -> part.add(claim), () -> parts.add(new ArrayList<>(List.of(claim)))));
    return parts.stream().map(Cluster::new).toList();
  }

  /** Each stretch goes to the one event that lies in it; those without any may be one. */
  private List<Cluster> attach(List<Cluster> stretches, List<Cluster> events) {
    List<List<Claim>> more = new ArrayList<>();
    events.forEach(event -> more.add(new ArrayList<>()));
    List<Cluster> apart = new ArrayList<>();
    List<Cluster> left = new ArrayList<>();
    for (Cluster stretch : stretches) {
      List<Integer> fitting = new ArrayList<>();
      for (int i = 0; i < events.size(); i++) {
        if (lies(events.get(i), stretch)) {
          fitting.add(i);
        }
      }
      if (fitting.size() == 1) {
        more.get(fitting.get(0)).add(stretch.sample());
      } else if (fitting.isEmpty()) {
        left.add(stretch);
      } else {
        apart.add(stretch);
        fitting.forEach(i -> doubt(stretch, events.get(i)));
      }
    }
    List<Cluster> clusters = new ArrayList<>(apart);
    for (int i = 0; i < events.size(); i++) {
      List<Claim> joining = new ArrayList<>(events.get(i).claims());
      List<Claim> told = more.get(i);
      told.stream().filter(claim -> once(claim, told)).forEach(joining::add);
      told.stream().filter(claim -> !once(claim, told)).map(Cluster::of).forEach(clusters::add);
      clusters.add(new Cluster(joining));
    }
    clusters.addAll(unambiguous(left, (a, b) -> a.all(b, Fit::windows)));
    return clusters;
  }

  /** Some day of the event lies in the stretch, and nowhere else than it says. */
  private static boolean lies(Cluster event, Cluster stretch) {
    return event.any(stretch, Fit::windows)
        && event.all(stretch, Fit::articles)
        && event.all(stretch, (a, b) -> !a.elsewhere(b));
  }

  private static boolean once(Claim claim, List<Claim> claims) {
    return claims.stream().allMatch(c -> c == claim || Fit.articles(c, claim));
  }

  /** Joins those that fit; one that fits two which do not fit each other stays alone. */
  private List<Cluster> unambiguous(List<Cluster> clusters, BiPredicate<Cluster, Cluster> fits) {
    List<Cluster> left = new ArrayList<>();
    List<Cluster> clear = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<Cluster> near =
          clusters.stream().filter(c -> c != cluster && fits.test(c, cluster)).toList();
      boolean one =
          near.stream().allMatch(a -> near.stream().allMatch(b -> a == b || fits.test(a, b)));
      (one ? clear : left).add(cluster);
      if (!one) {
        near.forEach(other -> doubt(cluster, other));
      }
    }
    List<Cluster> joined = new ArrayList<>(left);
    while (!clear.isEmpty()) {
      Cluster cluster = clear.remove(0);
      List<Cluster> near = clear.stream().filter(c -> fits.test(c, cluster)).toList();
      clear.removeAll(near);
      joined.add(near.stream().reduce(cluster, Cluster::plus));
    }
    return joined;
  }

  private void doubt(Cluster one, Cluster other) {
    doubts.add(new Doubt(one.sample().report(), other.sample().report(), WHICH));
  }

  private static SortedSet<String> reports(Cluster cluster) {
    return cluster.claims().stream()
        .map(Claim::report)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
