package org.rapporteur.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Set<String> noPlaceForms;
  private final List<Name> all = new ArrayList<>(32_768);
  private final Map<String, List<Name>> byForm = new HashMap<>(32_768);

  /**
   * @param sharedForms forms that several states or organizations may have
   * @param noPlaceForms names in the table of cities that mean something else in text
   */
  Names(Entries entries, Set<String> sharedForms, Set<String> noPlaceForms) {
    this.entries = entries;
    this.noPlaceForms = noPlaceForms;
    entries.all().forEach(this::addOwn);
    entries.states().forEach(this::addCapitals);
    entries.seatsThatStand().forEach(this::addMetonyms);
    Comparator<Name> order = Comparator.comparing(this::rank).thenComparing(Name::use);
    byForm.values().forEach(names -> names.sort(order));
    byForm.forEach((form, names) -> unique(form, names, sharedForms));
  }

  List<Name> all() {
    return Collections.unmodifiableList(all);
  }

  /** What a form may name: states, then organizations, then places by their prominence. */
  List<Name> named(String form) {
    return Collections.unmodifiableList(
        byForm.getOrDefault(Forms.plainApostrophes(form), List.of()));
  }

  /** The labels of an entry, its usual name first. */
  List<String> labels(Entry entry) {
    return Stream.of(
            Stream.of(entry.name()),
            entries.description(entry).stream()
                .flatMap(d -> d.texts(PROPERTIES.get(Name.Use.LABEL))),
            entries.city(entry.id()).map(City::name).stream())
        .flatMap(labels -> labels)
        .distinct()
        .toList();
  }

  /** The entry's adjective, spelled out rather than short. */
  Optional<String> adjective(Entry entry) {
    return entries.description(entry).stream()
        .flatMap(d -> d.texts(PROPERTIES.get(Name.Use.ADJECTIVE)))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  private void addOwn(Entry entry) {
    if (entry instanceof Place place && entries.territory(place)) {
      return; // goes by the state's names
    }
    entries
        .city(entry.id())
        .filter(city -> !noPlaceForms.contains(city.name()))
        .ifPresent(city -> addVariants(city.name(), Name.Use.LABEL, entry));
    entries
        .description(entry)
        .ifPresent(
            description ->
                PROPERTIES.forEach(
                    (use, properties) ->
                        description
                            .texts(properties)
                            .forEach(form -> addVariants(form, use, entry))));
  }

  private void addCapitals(State state) {
    List<String> own = labels(state);
    for (Place seat : entries.seatsOf(state)) {
      labels(seat).stream()
          .filter(form -> !own.contains(form))
          .forEach(form -> addVariants(form, Name.Use.CAPITAL, state));
    }
  }

  private void addMetonyms(Description seat) {
    Entry place = entries.entry(seat.id()).orElseThrow();
    Entry body = entries.related(place, Terms.STANDS_FOR, Entry.class).orElseThrow();
    labels(place).forEach(form -> addVariants(form, Name.Use.METONYM, body));
  }

  private void addVariants(String form, Name.Use use, Entry entry) {
    add(form, use, entry);
    String plain = Forms.withoutAccents(form);
    if (!plain.equals(form)) {
      add(plain, use, entry);
    }
  }

  /** Adds a name once: the list of a form is short. */
  private void add(String form, Name.Use use, Entry entry) {
    Name name = new Name(form, use, entry);
    List<Name> sameForm = byForm.computeIfAbsent(form, f -> new ArrayList<>(1));
    if (!sameForm.contains(name)) {
      sameForm.add(name);
      all.add(name);
    }
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
