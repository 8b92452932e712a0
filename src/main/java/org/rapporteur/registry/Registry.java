package org.rapporteur.registry;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;

/**
 * The states, organizations, places, offices and publishers that the program knows, from the files
 * in {@code ontology/registry} and from files that a user adds.
 *
 * <pre>{@code
 * Registry registry = Registry.standard();
 * registry.named("Pyongyang"); // the state by its capital, then the city
 * registry.publisher("Kremlin press service"); // Russia
 * }</pre>
 *
 * <p>A registry does not change and may be shared between threads.
 */
public final class Registry {

  private static final List<String> STANDARD_FILES =
      List.of("states.ttl", "organizations.ttl", "places.ttl", "offices.ttl", "publishers.ttl");

  private static final String CITIES = "cities.tsv";

  private final Entries entries;
  private final Names names;
  private final List<OfficeTitle> offices;
  private final List<OfficeModifier> modifiers;
  private final OfficeRanks ranks;
  private final List<String> honorifics;
  private final Supplier<Publishers> publishers;
  private final Supplier<RegistryGraph> graph;

  private Registry(List<Source> sources, Source cities) {
    Descriptions descriptions = Descriptions.read(sources);
    this.entries = new Entries(descriptions, City.table(cities));
    Relations.check(descriptions, entries);
    this.names =
        new Names(
            entries,
            forms(descriptions, Terms.SHARED_FORMS, Terms.SHARED_FORM),
            forms(descriptions, Terms.NO_PLACES, Terms.NO_PLACE_FORM));
    this.offices = Offices.titles(descriptions);
    this.modifiers = Offices.modifiers(descriptions);
    this.ranks = new OfficeRanks(offices, modifiers);
    this.honorifics =
        descriptions.of(Terms.HONORIFICS).flatMap(words -> words.texts(Terms.FORM)).toList();
    this.publishers = new Once<>(() -> new Publishers(descriptions, entries, names));
    this.graph = new Once<>(() -> new RegistryGraph(sources, entries));
  }

  /** The registry that comes with the program, loaded once. */
  public static Registry standard() {
    return Standard.REGISTRY;
  }

  /**
   * The standard registry with further Turtle files or folders of them, read in this order: they
   * may add entries, and names to entries that are there.
   *
   * @throws RegistryException when a file cannot be read, is not Turtle, uses terms that the
   *     registry does not know, gives a state or organization a form that another one has, or has
   *     entries that point to what is not there or lie in themselves
   */
  public static Registry load(List<Path> additions) {
    if (additions.isEmpty()) {
      return standard();
    }
    return new Registry(
        Stream.concat(
                standardSources(), additions.stream().flatMap(path -> Source.at(path).stream()))
            .toList(),
        Source.standard(CITIES));
  }

  private static Set<String> forms(Descriptions descriptions, String type, String property) {
    return descriptions
        .of(type)
        .flatMap(lists -> lists.texts(property))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Source> standardSources() {
    return STANDARD_FILES.stream().map(Source::standard);
  }

  /** All states, former ones last. */
  public Collection<State> states() {
    return entries.states();
  }

  /** The state with this ISO 3166-1 alpha-2 code, in capitals. */
  public Optional<State> state(String iso2) {
    return entries.state(iso2);
  }

  /** The entry with this id, such as {@code state-kp}, {@code org-nato}, {@code place-davos}. */
  public Optional<Entry> entry(String id) {
    return entries.entry(id);
  }

  /** All forms under which entries appear in text. */
  public Collection<Name> names() {
    return names.all();
  }

  /**
   * What a form may name: states first, then organizations, then places, of which seats of
   * governments come first, then curated ones, then cities by population. The form counts as
   * written, but for typographic apostrophes.
   */
  public List<Name> named(String form) {
    return names.named(form);
  }

  /** The names of an entry without abbreviations, its usual one first. */
  public List<String> labels(Entry entry) {
    return names.labels(entry);
  }

  /** The adjective of the state with this ISO code: 'Tongan'; empty where it has none. */
  public Optional<String> adjective(String iso2) {
    return state(iso2).flatMap(names::adjective);
  }

  /** The words for offices; of equal forms only one is there. */
  public List<OfficeTitle> offices() {
    return offices;
  }

  /** The words that change an office: 'deputy', 'former', 'acting'. */
  public List<OfficeModifier> modifiers() {
    return modifiers;
  }

  /**
   * The office that a title names, and its rank; of several the first in rank; empty when the words
   * name none.
   *
   * @param title as texts word it, without the state: 'Deputy Defence Minister'
   */
  public Optional<OfficeRank> rank(String title) {
    return ranks.find(title);
  }

  /** All offices that a title names: of a 'Deputy Prime Minister and Foreign Minister', two. */
  public List<OfficeRank> ranks(String title) {
    return ranks.all(title);
  }

  /** Words of respect before names: 'Mr', 'Sheikh', 'His Excellency'. */
  public List<String> honorifics() {
    return honorifics;
  }

  /**
   * The office behind the words for a publisher; empty for news agencies, newspapers and others.
   */
  public Optional<Publisher> publisher(String publisherLine) {
    return publishers.get().find(publisherLine);
  }

  /** The capital; empty for city states whose name is their only city's, and for former states. */
  public Optional<Place> capital(State state) {
    return entries.related(state, Terms.CAPITAL, Place.class);
  }

  /** The state's ground as a place; empty for former states. */
  public Optional<Place> placeOf(State state) {
    return entries.related(state, Terms.TERRITORY, Place.class);
  }

  /** The place in which this place lies, where the registry knows a smaller one than the state. */
  public Optional<Place> within(Place place) {
    return entries.related(place, Terms.WITHIN, Place.class);
  }

  /** The kind of place: City, Venue, Building, Island, Region or StateTerritory. */
  public Optional<String> kind(Place place) {
    return entries.kind(place);
  }

  /** The state that a former state's affairs passed to, as far as one is named. */
  public Optional<State> successor(State state) {
    return entries.related(state, Terms.SUCCEEDED_BY, State.class);
  }

  /**
   * The curated entries as RDF, each with an {@code rdfs:label}, and the cities that they speak of.
   */
  public Model model() {
    return graph.get().whole();
  }

  /** What is known of one entry, as RDF. */
  public Model describe(Entry entry) {
    return graph.get().describe(entry);
  }

  private static final class Standard {
    static final Registry REGISTRY =
        new Registry(standardSources().toList(), Source.standard(CITIES));
  }
}
