package org.rapporteur.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.store.Changes;

/**
 * What came of a run.
 *
 * @param read how many sources there were
 * @param changes what became of the articles in the store
 * @param reports how many reports were found in them
 * @param unused how often something looked like a report and was none, by the kind of reason
 * @param notices what the articles say badly or not at all
 * @param rejected the sources that are not in the store
 */
public record Summary(
    int read,
    Changes changes,
    int reports,
    SortedMap<String, Integer> unused,
    List<Remark> notices,
    List<Remark> rejected) {

  /**
   * Something to know about one source.
   *
   * @param source the source, as people call it
   * @param text what, in one sentence
   */
  public record Remark(String source, String text) {}

  public Summary {
    unused = Collections.unmodifiableSortedMap(new TreeMap<>(unused));
    notices = List.copyOf(notices);
    rejected = List.copyOf(rejected);
  }
}
