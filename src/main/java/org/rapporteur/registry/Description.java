package org.rapporteur.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the registry files say about one thing, in the order in which they say it. */
final class Description {

  /**
   * @param text the literal, or the IRI
   * @param source the file that says so
   */
  record Value(String text, Source source) {}

  private final String id;
  private final Source source;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();

  Description(String id, Source source) {
    this.id = id;
    this.source = source;
  }

  void add(String property, Value value) {
    values.computeIfAbsent(property, p -> new ArrayList<>(2)).add(value);
  }

  String id() {
    return id;
  }

  boolean is(String type) {
    return values(Terms.TYPE).stream().anyMatch(value -> value.text().equals(type));
  }

  List<Value> values(String property) {
    return values.getOrDefault(property, List.of());
  }

  Stream<String> texts(String property) {
    return values(property).stream().map(Value::text);
  }

  Stream<String> texts(List<String> properties) {
    return properties.stream().flatMap(this::texts);
  }

  /** The last value: a file that is read later corrects an earlier one. */
  Optional<String> last(String property) {
    List<Value> all = values(property);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).text());
  }

  /** The local part of the IRI that the property points to. */
  Optional<String> reference(String property) {
    return last(property).map(Terms::local);
  }

  String need(String property) {
    return last(property)
        .orElseThrow(
            () -> failure("has no " + Terms.local(property) + ", and needs one of its type"));
  }

  double number(String property) {
    String text = need(property);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw failure("has a " + Terms.local(property) + " that is no number: '" + text + "'");
    }
  }

  /** The Wikidata item among the exact matches. */
  Optional<String> wikidata() {
    return texts(Terms.EXACT_MATCH)
        .filter(iri -> iri.startsWith(Terms.WIKIDATA))
        .map(Terms::local)
        .findFirst();
  }

  RegistryException failure(String what) {
    return source.failure(id, id + " " + what);
  }

  /** A failure at the line of a form that this description has itself. */
  Optional<RegistryException> failureAtForm(String form, String what) {
    return values.values().stream()
        .flatMap(List::stream)
        .filter(value -> Forms.withoutAccents(value.text()).equals(Forms.withoutAccents(form)))
        .reduce((first, last) -> last)
        .map(value -> value.source().failure('"' + value.text() + '"', what));
  }

  /** A failure at the line of one value. */
  RegistryException failure(Value value, String what) {
    return value.source().failure(id, Terms.local(value.text()), id + " " + what);
  }
}
