package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which items of the gold the program has, each matched once, first come, first served.
 *
 * @param found how many are matched
 * @param missed those of the gold that are not
 * @param extra those of the program that are not
 */
record Matching<T>(int found, List<T> missed, List<T> extra) {

  static <T> Matching<T> of(List<T> gold, List<T> system, BiPredicate<T, T> same) {
    List<T> extra = new ArrayList<>(system);
    List<T> missed = new ArrayList<>();
    for (T item : gold) {
      extra.stream()
          .filter(other -> same.test(item, other))
          .findFirst()
          .ifPresentOrElse(extra::remove, () -> missed.add(item));
    }
    return new Matching<>(gold.size() - missed.size(), missed, List.copyOf(extra));
  }

  /** The items without those that are the same as an earlier one. */
  static <T> List<T> distinct(List<T> items, BiPredicate<T, T> same) {
    List<T> distinct = new ArrayList<>();
    for (T item : items) {
      if (distinct.stream().noneMatch(known -> same.test(item, known))) {
        distinct.add(item);
      }
    }
    return distinct;
  }

  Tally tally() {
    return new Tally(found, found + extra.size(), found + missed.size());
  }
}
