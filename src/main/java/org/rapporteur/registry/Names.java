package org.rapporteur.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms under which entries appear in text, and which entries a form may name. */
final class Names {

  /** The properties whose values are forms, by their use. */
  private static final Map<Name.Use, List<String>> PROPERTIES =
      Map.of(
          Name.Use.LABEL,
          List.of(Terms.PREF_LABEL, Terms.OFFICIAL_NAME, Terms.ALT_LABEL, Terms.HIDDEN_LABEL),
          Name.Use.ABBREVIATION,
          List.of(Terms.ABBREVIATION),
          Name.Use.ADJECTIVE,
          List.of(Terms.ADJECTIVE),
          Name.Use.DEMONYM,
          List.of(Terms.DEMONYM));

  private final Entries entries;
  private final Set<Name> all = new LinkedHashSet<>(32_768);
  private final Map<String, List<Name>> byForm = new HashMap<>(32_768);

  Names(Entries entries, Set<String> sharedForms) {
    this.entries = entries;
    entries.all().forEach(this::addOwn);
    entries.states().forEach(this::addCapitals);
    entries.all().forEach(this::addMetonyms);
    all.forEach(name -> byForm.computeIfAbsent(name.form(), form -> new ArrayList<>(1)).add(name));
    Comparator<Name> order = Comparator.comparing(this::rank).thenComparing(Name::use);
    byForm.values().forEach(names -> names.sort(order));
    Set<String> shared = sharedForms.stream().flatMap(Names::variants).collect(Collectors.toSet());
    byForm.forEach((form, names) -> unique(form, names, shared));
  }

  Set<Name> all() {
    return Collections.unmodifiableSet(all);
  }

  /** What a form may name: states, then organizations, then places by their prominence. */
  List<Name> named(String form) {
    return Collections.unmodifiableList(
        byForm.getOrDefault(Forms.plainApostrophes(form), List.of()));
  }

  /** The labels of an entry, its usual name first. */
  List<String> labels(Entry entry) {
    return Stream.concat(Stream.of(entry.name()), forms(entry, Name.Use.LABEL)).distinct().toList();
  }

  private void addOwn(Entry entry) {
    if (entry instanceof Place place && entries.territory(place)) {
      return; // goes by the state's names
    }
    for (Name.Use use : PROPERTIES.keySet()) {
      forms(entry, use).flatMap(Names::variants).forEach(form -> add(form, use, entry));
    }
  }

  private void addCapitals(State state) {
    Set<String> own = new LinkedHashSet<>(labels(state));
    for (Place seat : entries.seatsOf(state)) {
      forms(seat, Name.Use.LABEL)
          .flatMap(Names::variants)
          .filter(form -> !own.contains(form))
          .forEach(form -> add(form, Name.Use.CAPITAL, state));
    }
  }

  private void addMetonyms(Entry seat) {
    entries
        .related(seat, Terms.STANDS_FOR, Entry.class)
        .ifPresent(
            body ->
                forms(seat, Name.Use.LABEL)
                    .flatMap(Names::variants)
                    .forEach(form -> add(form, Name.Use.METONYM, body)));
  }

  private void add(String form, Name.Use use, Entry entry) {
    all.add(new Name(form, use, entry));
  }

  private Stream<String> forms(Entry entry, Name.Use use) {
    Stream<String> described =
        entries.description(entry).stream()
            .flatMap(d -> d.texts(PROPERTIES.get(use).toArray(String[]::new)));
    Stream<String> tabled =
        use == Name.Use.LABEL ? entries.city(entry.id()).map(City::name).stream() : Stream.empty();
    return Stream.concat(described, tabled);
  }

  private static Stream<String> variants(String form) {
    return Stream.of(form, Forms.withoutAccents(form)).distinct();
  }

  private long rank(Name name) {
    return name.entry() instanceof State
        ? -2
        : name.entry() instanceof Organization
            ? -1
            : (long) Integer.MAX_VALUE - entries.prominence((Place) name.entry());
  }

  /** States and organizations must not share a form unawares; places may. */
  private void unique(String form, List<Name> names, Set<String> shared) {
    if (names.size() == 1 || shared.contains(form)) {
      return;
    }
    List<Entry> owners =
        names.stream()
            .filter(name -> name.use() != Name.Use.CAPITAL && !(name.entry() instanceof Place))
            .map(Name::entry)
            .distinct()
            .toList();
    if (owners.size() > 1) {
      throw duplicate(form, owners.get(0), owners.get(owners.size() - 1));
    }
  }

  private RegistryException duplicate(String form, Entry first, Entry second) {
    String what =
        "'"
            + form
            + "' names "
            + first.id()
            + " and "
            + second.id()
            + "; take it from one of them, or list it as a rap:sharedForm of id:shared-forms";
    return Stream.of(second, first)
        .map(entries::description)
        .flatMap(Optional::stream)
        .map(description -> description.failureAtForm(form, what))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new RegistryException(what));
  }
}
