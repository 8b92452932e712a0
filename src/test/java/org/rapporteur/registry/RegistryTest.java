package org.rapporteur.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {

  private static final Registry REGISTRY = Registry.standard();
  private static final Path FACTS = Path.of("../shared/facts/states.tsv");

  /** The 193 members of the United Nations, and the Holy See, which the table counts as one. */
  private static final int MEMBERS = 194;

  @Test
  void knowsEveryMemberOfTheUnitedNations() throws IOException {
    assumeTrue(Files.exists(FACTS), () -> FACTS + " is absent: members are not compared with it");
    List<String[]> members =
        Files.readAllLines(FACTS).stream()
            .map(line -> line.split("\t", -1))
            .filter(row -> row[8].equals("1"))
            .toList();
    assertEquals(MEMBERS, members.size());
    for (String[] row : members) {
      State state = REGISTRY.state(row[0]).orElseThrow(() -> new AssertionError(row[2]));
      assertEquals(row[1], state.iso3());
      assertEquals(Optional.of(row[12]), state.wikidata(), row[2]);
    }
  }

  @Test
  void everyStateHasWhatTextNeeds() {
    for (State state : REGISTRY.states()) {
      if (REGISTRY.successor(state).isPresent()) {
        assertTrue(state.wikidata().isEmpty(), state.name());
        continue;
      }
      assertTrue(state.wikidata().orElse("").matches("Q[0-9]+"), state.name());
      assertTrue(REGISTRY.placeOf(state).isPresent(), state.name());
      assertFalse(forms(state, Name.Use.ADJECTIVE).isEmpty(), state.name());
      if (!Set.of("HK", "MO").contains(state.iso2())) {
        Place capital = REGISTRY.capital(state).orElseThrow(() -> new AssertionError(state.name()));
        assertEquals(Optional.of(state.iso2()), capital.country(), state.name());
      }
    }
  }

  @Test
  void adjectivesBelongToOneStateUnlessListed() {
    Map<String, Set<String>> statesByAdjective =
        REGISTRY.names().stream()
            .filter(name -> name.use() == Name.Use.ADJECTIVE)
            .collect(groupingBy(Name::form, mapping(name -> name.entry().id(), toSet())));
    Set<String> shared =
        statesByAdjective.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .collect(toSet());
    assertEquals(Set.of("Congolese", "Dominican", "Korean"), shared);
  }

  @Test
  void everyCityLiesInAState() {
    List<Place> cities =
        REGISTRY.names().stream()
            .map(Name::entry)
            .filter(Place.class::isInstance)
            .map(Place.class::cast)
            .filter(place -> REGISTRY.kind(place).equals(Optional.of("City")))
            .distinct()
            .toList();
    assertTrue(cities.size() > 9_000, () -> "only " + cities.size() + " cities");
    for (Place city : cities) {
      assertTrue(city.country().flatMap(REGISTRY::state).isPresent(), city::toString);
      assertTrue(Math.abs(city.latitude()) <= 90 && Math.abs(city.longitude()) <= 180, city.name());
    }
  }

  @Test
  void formsAreWrittenAsText() {
    for (Name name : REGISTRY.names()) {
      assertEquals(name.form().strip(), name.form());
      assertFalse(name.form().isEmpty(), () -> name.entry() + " has an empty name");
      assertFalse(name.form().startsWith("the ") && !name.form().equals("the Hague"), name.form());
      assertEquals(Forms.plainApostrophes(name.form()), name.form());
    }
  }

  @Test
  void everyNameIsFoundByItsForm() {
    for (Name name : REGISTRY.names()) {
      assertTrue(REGISTRY.named(name.form()).contains(name), name::toString);
      assertEquals(Optional.of(name.entry()), REGISTRY.entry(name.entry().id()));
    }
  }

  /** What comes first for a form: the entry, and how the form names it. */
  @ParameterizedTest
  @CsvSource({
    "Russia, state-ru, LABEL",
    "Russian Federation, state-ru, LABEL",
    "Russian, state-ru, ADJECTIVE",
    "Russians, state-ru, DEMONYM",
    "Kremlin, state-ru, METONYM",
    "Moscow, state-ru, CAPITAL",
    "DPRK, state-kp, ABBREVIATION",
    "Democratic People's Republic of Korea, state-kp, LABEL",
    "Democratic People’s Republic of Korea, state-kp, LABEL",
    "North Korean, state-kp, ADJECTIVE",
    "Pyongyang, state-kp, CAPITAL",
    "ROK, state-kr, ABBREVIATION",
    "Republic of Korea, state-kr, LABEL",
    "Blue House, state-kr, METONYM",
    "U.S., state-us, ABBREVIATION",
    "America, state-us, LABEL",
    "United States of America, state-us, LABEL",
    "Washington, state-us, CAPITAL",
    "White House, state-us, METONYM",
    "Foggy Bottom, org-us-state-department, METONYM",
    "Pentagon, org-us-defense-department, METONYM",
    "Britain, state-gb, LABEL",
    "U.K., state-gb, ABBREVIATION",
    "Britons, state-gb, DEMONYM",
    "Downing Street, state-gb, METONYM",
    "Emirati, state-ae, ADJECTIVE",
    "Burma, state-mm, LABEL",
    "Rangoon, state-mm, CAPITAL",
    "Naypyidaw, state-mm, CAPITAL",
    "Türkiye, state-tr, LABEL",
    "Turkiye, state-tr, LABEL",
    "Turkey, state-tr, LABEL",
    "Czech Republic, state-cz, LABEL",
    "Côte d'Ivoire, state-ci, LABEL",
    "Cote d’Ivoire, state-ci, LABEL",
    "Swaziland, state-sz, LABEL",
    "East Timor, state-tl, LABEL",
    "Viet Nam, state-vn, LABEL",
    "Kiev, state-ua, CAPITAL",
    "Kyiv, state-ua, CAPITAL",
    "Peking, state-cn, CAPITAL",
    "Zhongnanhai, state-cn, METONYM",
    "Tel Aviv, state-il, CAPITAL",
    "Jerusalem, state-il, CAPITAL",
    "The Hague, state-nl, CAPITAL",
    "the Hague, state-nl, CAPITAL",
    "Dutch, state-nl, ADJECTIVE",
    "Pretoria, state-za, CAPITAL",
    "Cape Town, state-za, CAPITAL",
    "La Paz, state-bo, CAPITAL",
    "Elysee, state-fr, METONYM",
    "Élysée Palace, state-fr, METONYM",
    "Quai d’Orsay, org-fr-foreign-ministry, METONYM",
    "Malacanang, state-ph, METONYM",
    "Filipinos, state-ph, DEMONYM",
    "Philippine, state-ph, ADJECTIVE",
    "Astana, state-kz, CAPITAL",
    "Nur-Sultan, state-kz, CAPITAL",
    "Vatican, state-va, LABEL",
    "Taiwan, state-tw, LABEL",
    "Zaire, state-zr, LABEL",
    "Yugoslav, state-yu, ADJECTIVE",
    "Georgia, state-ge, LABEL",
    "Singapore, state-sg, LABEL",
    "NATO, org-nato, LABEL",
    "Security Council, org-un-security-council, LABEL",
    "Workers' Party of Korea, org-wpk, LABEL",
    "KPA, org-kpa, ABBREVIATION",
    "Hamas, org-hamas, LABEL",
    "Bali, place-bali, LABEL",
    "Goa, place-goa, LABEL",
    "Camp David, place-camp-david, LABEL",
    "Sharm el-Sheikh, place-sharm-el-sheikh, LABEL",
    "Panmunjom, place-panmunjom, LABEL",
    "Geneva, place-2660646, LABEL",
    "St. Petersburg, place-498817, LABEL",
    "Crimea, place-crimea, LABEL",
    "Davos, place-davos, LABEL"
  })
  void findsWhatAFormNames(String form, String id, Name.Use use) {
    Name first = REGISTRY.named(form).get(0);
    assertEquals(id, first.entry().id());
    assertEquals(use, first.use());
  }

  @Test
  void anAmbiguousFormNamesAllWithTheCapitalFirst() {
    assertEquals(
        List.of("state-gy", "place-3378644"),
        REGISTRY.named("Georgetown").stream().map(name -> name.entry().id()).limit(2).toList());
    List<Name> pyongyang = REGISTRY.named("Pyongyang");
    assertEquals(
        List.of(Name.Use.CAPITAL, Name.Use.LABEL), pyongyang.stream().map(Name::use).toList());
    List<Integer> sizes =
        REGISTRY.named("Springfield").stream()
            .map(name -> ((Place) name.entry()).population())
            .toList();
    assertTrue(sizes.size() > 1, sizes::toString);
    assertEquals(sizes.stream().sorted((a, b) -> b - a).toList(), sizes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"russia", "Nowhereland", "Most", "Noda", "Jackson", "", "the Kremlin"})
  void knowsNothingElse(String form) {
    assertEquals(List.of(), REGISTRY.named(form));
  }

  @Test
  void placesLieInOneAnother() {
    Place kremlin = (Place) REGISTRY.entry("place-kremlin").orElseThrow();
    assertEquals("Moscow", REGISTRY.within(kremlin).orElseThrow().name());
    assertEquals(Optional.of("Building"), REGISTRY.kind(kremlin));
    assertEquals(Optional.of("RU"), kremlin.country());
  }

  @Test
  void organizationsBelongToStatesAndToOneAnother() {
    Organization senate = (Organization) REGISTRY.entry("org-us-senate").orElseThrow();
    assertEquals(Optional.of("US"), senate.state());
    for (Name name : REGISTRY.names()) {
      if (name.entry() instanceof Organization organization) {
        organization
            .parent()
            .ifPresent(parent -> assertTrue(REGISTRY.entry(parent).isPresent(), parent));
      }
    }
  }

  @Test
  void labelsBeginWithTheUsualName() {
    State state = REGISTRY.state("KP").orElseThrow();
    assertEquals("North Korea", REGISTRY.labels(state).get(0));
    assertTrue(REGISTRY.labels(state).contains("Democratic People's Republic of Korea"));
    assertFalse(REGISTRY.labels(state).contains("DPRK"));
  }

  @Test
  void formerStatesPassTheirAffairsOn() {
    State zaire = REGISTRY.state("ZR").orElseThrow();
    assertEquals("CD", REGISTRY.successor(zaire).orElseThrow().iso2());
    assertTrue(REGISTRY.placeOf(zaire).isEmpty());
  }

  @Test
  void honorificsAreThere() {
    assertTrue(
        REGISTRY.honorifics().containsAll(List.of("Mr", "Mrs.", "Sheikh", "H.E.", "Lt Gen")));
  }

  private static List<String> forms(Entry entry, Name.Use use) {
    Stream<Name> names = REGISTRY.names().stream();
    return names
        .filter(name -> name.use() == use && name.entry().equals(entry))
        .map(Name::form)
        .toList();
  }
}
