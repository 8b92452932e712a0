package org.rapporteur.registry;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The states, organizations and places that the files describe, and how they belong together. */
final class Entries {

  private final Descriptions descriptions;
  private final Map<String, City> cities;
  private final Map<String, Entry> byId = new LinkedHashMap<>(32_768);
  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Set<String> seats = new HashSet<>();

  Entries(Descriptions descriptions, Map<String, City> cities) {
    this.descriptions = descriptions;
    this.cities = cities;
    descriptions.of(Terms.STATE).forEach(this::addState);
    cities.values().forEach(city -> byId.put(city.id(), place(city)));
    descriptions
        .of(Terms.PLACE)
        .filter(place -> !cities.containsKey(place.id()))
        .forEach(place -> byId.put(place.id(), place(place)));
    descriptions
        .of(Terms.ORGANIZATION)
        .forEach(organization -> byId.put(organization.id(), organization(organization)));
    for (State state : byCode.values()) {
      seatsOf(state).forEach(seat -> seats.add(seat.id()));
    }
  }

  Collection<Entry> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  Collection<State> states() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  Optional<State> state(String iso2) {
    return Optional.ofNullable(byCode.get(iso2));
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What the Turtle files say about an entry; nothing about most cities. */
  Optional<Description> description(Entry entry) {
    String type =
        entry instanceof State
            ? Terms.STATE
            : entry instanceof Organization ? Terms.ORGANIZATION : Terms.PLACE;
    return descriptions.of(type, entry.id());
  }

  Optional<City> city(String id) {
    return Optional.ofNullable(cities.get(id));
  }

  /** The capital first, then the other seats of its government. */
  List<Place> seatsOf(State state) {
    Description description = description(state).orElseThrow();
    return Stream.of(Terms.CAPITAL, Terms.SEAT)
        .flatMap(property -> description.values(property).stream())
        .map(value -> target(description, value, Place.class))
        .toList();
  }

  /** The entry that one property of {@code entry} points to, if it has that property. */
  <T extends Entry> Optional<T> related(Entry entry, String property, Class<T> type) {
    return description(entry)
        .flatMap(
            description ->
                description.values(property).stream()
                    .reduce((first, last) -> last)
                    .map(value -> target(description, value, type)));
  }

  /** The places whose names stand for a state or an organization. */
  Stream<Description> seatsThatStand() {
    return descriptions.of(Terms.PLACE).filter(place -> !place.values(Terms.STANDS_FOR).isEmpty());
  }

  /**
   * Places in order of how likely a name means them: seats of governments, curated ones, by size.
   */
  int prominence(Place place) {
    if (seats.contains(place.id())) {
      return Integer.MAX_VALUE;
    }
    return cities.containsKey(place.id()) ? place.population() : Integer.MAX_VALUE - 1;
  }

  /** Whether the place is the ground of a state, which goes by the state's own names. */
  boolean territory(Place place) {
    return kind(place).filter(Predicate.isEqual(Terms.local(Terms.STATE_TERRITORY))).isPresent();
  }

  /** What kind of place it is, as the local name of a concept: Venue, Building, Region, City … */
  Optional<String> kind(Place place) {
    return cities.containsKey(place.id())
        ? Optional.of("City")
        : description(place).flatMap(description -> description.reference(Terms.PLACE_KIND));
  }

  private void addState(Description description) {
    String iso2 = description.need(Terms.ISO2);
    if (!iso2.matches("[A-Z]{2}")) {
      throw description.failure("needs two capitals as rap:iso2, not '" + iso2 + "'");
    }
    State state =
        new State(
            description.id(),
            iso2,
            description.need(Terms.ISO3),
            description.need(Terms.PREF_LABEL),
            description.wikidata());
    State other = byCode.put(iso2, state);
    if (other != null) {
      throw description.failure("has the code " + iso2 + ", which is " + other.id() + "'s");
    }
    byId.put(state.id(), state);
  }

  private Place place(City city) {
    if (!byCode.containsKey(city.country())) {
      throw new RegistryException(
          "the table of cities puts "
              + city.name()
              + " into '"
              + city.country()
              + "', which is no code of a state in the registry");
    }
    Optional<Description> description = descriptions.of(Terms.PLACE, city.id());
    return new Place(
        city.id(),
        description.flatMap(d -> d.last(Terms.PREF_LABEL)).orElse(city.name()),
        Optional.of(city.country()),
        city.population(),
        city.latitude(),
        city.longitude(),
        description.flatMap(Description::wikidata));
  }

  private Place place(Description description) {
    return new Place(
        description.id(),
        description.need(Terms.PREF_LABEL),
        stateCode(description, Terms.COUNTRY),
        description.last(Terms.POPULATION).isEmpty()
            ? 0
            : (int) description.number(Terms.POPULATION),
        description.number(Terms.LATITUDE),
        description.number(Terms.LONGITUDE),
        description.wikidata());
  }

  private Organization organization(Description description) {
    return new Organization(
        description.id(),
        description.need(Terms.PREF_LABEL),
        stateCode(description, Terms.STATE_OF),
        description.reference(Terms.PART_OF),
        description.wikidata());
  }

  private Optional<String> stateCode(Description description, String property) {
    return description.values(property).stream()
        .reduce((first, last) -> last)
        .map(value -> target(description, value, State.class).iso2());
  }

  /**
   * The entry that a value points to.
   *
   * @throws RegistryException when there is none of this type
   */
  <T extends Entry> T target(Description description, Description.Value value, Class<T> type) {
    Entry entry = byId.get(Terms.local(value.text()));
    if (!type.isInstance(entry)) {
      throw description.failure(
          value,
          "points to "
              + Terms.local(value.text())
              + ", which is no "
              + type.getSimpleName().toLowerCase(Locale.ROOT)
              + " that the registry describes");
    }
    return type.cast(entry);
  }
}
