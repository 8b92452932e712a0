package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.text.Span;

/** A person of the document while the evidence is gathered. */
final class Person {

  /** An office as read, and where. */
  record Held(OfficePhrase phrase, Optional<String> state, Span span) {}

  /** All but the first letter of each part of a name. */
  private static final Pattern WORD_TAIL = Pattern.compile("(?<=\\p{L})\\p{L}+");

  private List<String> name;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final List<Held> offices = new ArrayList<>();
  private final Map<String, Double> states = new LinkedHashMap<>();
  private String gender = "";
  private double doubt = 1;
  private int lastSeen;
  private int times;

  Person(List<String> name) {
    this.name = name;
  }

  List<String> name() {
    return name;
  }

  /** The name in mixed case, where a heading has it in capitals throughout. */
  String written() {
    String full = String.join(" ", name);
    boolean shouted =
        name.size() > 1
            && full.equals(full.toUpperCase(Locale.ROOT))
            && name.stream().anyMatch(w -> w.length() > 3);
    return shouted
        ? WORD_TAIL.matcher(full).replaceAll(m -> m.group().toLowerCase(Locale.ROOT))
        : full;
  }

  /** Notes another form of the name; the longest becomes the name. */
  void alias(List<String> words) {
    aliases.add(String.join(" ", words));
    if (words.size() > name.size()) {
      name = words;
    }
  }

  /** Whether these words were used for the person before. */
  boolean isCalled(List<String> words) {
    return aliases.contains(String.join(" ", words));
  }

  List<String> aliases() {
    String full = String.join(" ", name);
    return aliases.stream().filter(a -> !a.equals(full)).toList();
  }

  void seen(int position, double evidence) {
    lastSeen = position;
    times++;
    doubt *= 1 - Math.min(0.95, Math.max(0, evidence));
  }

  int lastSeen() {
    return lastSeen;
  }

  /** How often the text has named the person so far. */
  int times() {
    return times;
  }

  double confidence() {
    return Math.min(0.99, 1 - doubt);
  }

  void hold(OfficePhrase office, Optional<String> state, Span span) {
    offices.add(new Held(office, state, span));
    state.ifPresent(s -> vote(s, office.former() ? 0.9 : 1));
    if (gender.isEmpty()) {
      gender = office.head().gender();
    }
  }

  List<Held> offices() {
    return offices;
  }

  void vote(String state, double weight) {
    states.merge(state, weight, Double::sum);
  }

  /** The state that most speaks for. */
  Optional<String> state() {
    return states.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  void gender(String told) {
    if (gender.isEmpty() && told.length() == 1) {
      gender = told;
    }
  }

  /** {@code M}, {@code F}, or empty when nothing tells. */
  String gender() {
    return gender;
  }

  /** Whether an office of this class is known, whatever its state. */
  boolean counts(String rank) {
    return offices.stream()
        .anyMatch(
            o ->
                o.phrase().head().counts().contains(rank) || o.phrase().head().rank().equals(rank));
  }
}
