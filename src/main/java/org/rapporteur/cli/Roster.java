package org.rapporteur.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rapporteur.identity.Folding;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.Questions;

/**
 * The names of everybody who takes part in an event, to find whom a user means.
 *
 * @param forms the forms of each name, folded
 */
record Roster(SortedMap<String, SortedSet<String>> forms) {

  private static final int NEAREST = 5;

  /** The names in a store. */
  static Roster of(KnowledgeStore store) {
    SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
    for (Map<String, String> row :
        Rows.of(store, Questions.shipped().named("names"), Map.of()).rows()) {
      SortedSet<String> own = forms.computeIfAbsent(row.get("name"), n -> new TreeSet<>());
      own.add(fold(row.get("name")));
      own.add(fold(row.get("form")));
    }
    return new Roster(forms);
  }

  /**
   * The full name that {@code words} stand for: case and accents do not matter, a part is enough.
   *
   * @throws Failure when they stand for nobody or for several; the message names the candidates
   */
  String find(String words) {
    String wanted = fold(words);
    List<String> exact = matching(form -> form.equals(wanted));
    List<String> found = exact.isEmpty() ? matching(form -> hasWords(form, wanted)) : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new Failure(
        ExitCode.USAGE,
        found.isEmpty()
            ? "nobody in the store is called '" + words + "'; " + nearest(wanted)
            : "'" + words + "' may be " + String.join(", or ", found) + "; say more of the name");
  }

  private List<String> matching(Predicate<String> wanted) {
    return forms.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(wanted))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the wanted words stand in the form, whole and next to each other. */
  private static boolean hasWords(String form, String wanted) {
    return (" " + form + " ").contains(" " + wanted + " ");
  }

  private String nearest(String wanted) {
    if (forms.isEmpty()) {
      return "the store knows no event";
    }
    return forms.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -likeness(entry.getValue(), wanted)))
        .limit(NEAREST)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", ", "the nearest names are ", ""));
  }

  /** Of the form, or the word in it, that is most like the wanted words. */
  private static double likeness(SortedSet<String> forms, String wanted) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return forms.stream()
        .flatMap(form -> Stream.concat(Stream.of(form), Stream.of(form.split(" "))))
        .mapToDouble(form -> similarity.apply(form, wanted))
        .max()
        .orElse(0);
  }

  private static String fold(String name) {
    return String.join(" ", Folding.plainWords(name));
  }
}
