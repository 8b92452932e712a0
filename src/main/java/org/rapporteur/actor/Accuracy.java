package org.rapporteur.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * How many names a model recognizes, with exactly their words and their kind.
 *
 * @param right those that are marked and were found
 * @param found those that were found
 * @param marked those that somebody has marked
 */
public record Accuracy(int right, int found, int marked) {

  static final Accuracy NONE = new Accuracy(0, 0, 0);

  /** What the model finds in the sentence, compared with what is marked there. */
  static Accuracy of(NameSample sample, List<NameSpan> names, Actor.Kind kind) {
    Set<Span> marked = new HashSet<>();
    Arrays.stream(sample.getNames())
        .filter(name -> name.getType().equalsIgnoreCase(kind.name()))
        .forEach(marked::add);
    List<Span> found =
        names.stream()
            .filter(name -> name.kind() == kind)
            .map(n -> new Span(n.first(), n.last(), kind.name().toLowerCase(Locale.ROOT)))
            .toList();
    int right = (int) found.stream().filter(marked::contains).count();
    return new Accuracy(right, found.size(), marked.size());
  }

  Accuracy plus(Accuracy other) {
    return new Accuracy(right + other.right, found + other.found, marked + other.marked);
  }

  /** The share of the found names that are right, 0 to 1; 0 where none was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of the marked names that were found, 0 to 1; 0 where none is marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + marked);
  }
}
