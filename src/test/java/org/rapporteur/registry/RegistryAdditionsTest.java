package org.rapporteur.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryAdditionsTest {

  private static final String PREFIXES =
      """
      @prefix rap: <https://w3id.org/rapporteur/ontology#> .
      @prefix id: <https://w3id.org/rapporteur/id/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      """;

  @TempDir Path folder;

  @Test
  void addsEntriesAndNames() throws IOException {
    Path file =
        write(
            """
            id:org-river-council a rap:Organization ;
              skos:prefLabel "Lower River Council" ; rap:abbreviation "LRVC" ; rap:state id:state-kh .
            id:place-stone-hall a rap:Place ; skos:prefLabel "Stone Hall" ; rap:placeKind rap:Building ;
              rap:country id:state-ch ; rap:standsFor id:state-ch ; wgs:lat 46.9 ; wgs:long 7.4 .
            id:state-kp skos:altLabel "Land of the Morning Calm" .
            id:publisher-stone-hall a rap:Publisher ; skos:prefLabel "Stone Hall" ;
              rap:pattern "Stone Hall" ; rap:publishesFor id:state-ch ; rap:seat id:place-stone-hall .
            """);
    Registry registry = Registry.load(List.of(file));
    assertEquals("org-river-council", first(registry, "LRVC").entry().id());
    assertEquals("state-kp", first(registry, "Land of the Morning Calm").entry().id());
    assertEquals(Name.Use.METONYM, first(registry, "Stone Hall").use());
    assertEquals(Optional.of("CH"), registry.publisher("Stone Hall today").map(Publisher::state));
    assertEquals(List.copyOf(Registry.standard().states()), List.copyOf(registry.states()));
  }

  @Test
  void readsAFolder() throws IOException {
    write("id:org-river-council a rap:Organization ; skos:prefLabel \"Lower River Council\" .");
    assertEquals(
        "org-river-council",
        first(Registry.load(List.of(folder)), "Lower River Council").entry().id());
  }

  @Test
  void nothingToAddIsTheStandardRegistry() {
    assertTrue(Registry.standard() == Registry.load(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:state-xx a rap:State skos:prefLabel 'X' . | line 5, column | this is not Turtle",
        "id:org-x a rap:Organisation ; skos:prefLabel 'X' .               | line 5 | rap:Organisation is no class",
        "id:org-x a rap:Organization ; rap:abbrev 'X' .                   | line 5 | rap:abbrev is no property",
        "id:org-x a rap:Organization .                                    | line 5 | org-x has no prefLabel",
        "id:org-x a rap:Organization ; skos:prefLabel 'Duma' .            | 'Duma' names org-ru-state-duma and org-x | rap:sharedForm",
        "id:state-kr skos:altLabel 'Democratic People’s Republic of Korea' . | names state-kp and state-kr | line 5",
        "id:org-x a rap:Organization ; skos:prefLabel 'X' ; rap:state id:state-zz . | line 5 | points to state-zz",
        "id:place-x a rap:Place ; skos:prefLabel 'X' .                    | line 5 | place-x has no lat",
        "id:place-x a rap:Place ; skos:prefLabel 'X' ; wgs:lat 'north' ; wgs:long 1 . | line 5 | no number: 'north'",
        "id:state-x a rap:State ; skos:prefLabel 'X' ; rap:iso2 'RU' ; rap:iso3 'RUX' . | line 5 | which is state-ru's",
        "id:state-x a rap:State ; skos:prefLabel 'X' ; rap:iso2 'Ru' ; rap:iso3 'RUX' . | line 5 | two capitals",
        "id:place-x a rap:Place ; skos:prefLabel 'X' ; wgs:lat 1 ; wgs:long 1 ; rap:within id:place-x . | line 5 | place-x leads back to itself by rap:within: place-x, place-x",
        "id:place-geneva-lake a rap:Place ; skos:prefLabel 'X' ; wgs:lat 1 ; wgs:long 1 ; rap:within id:place-nowhere . | line 5 | points to place-nowhere, which is no place",
        "id:state-xx a rap:State ; skos:prefLabel 'X' ; rap:iso2 'XX' ; rap:iso3 'XXX' ; rap:succeededBy id:state-xx . | line 5 | state-xx leads back to itself by rap:succeededBy",
        "id:state-kp rap:succeededBy id:org-nato .                        | line 5 | points to org-nato, which is no state",
        "id:publisher-x a rap:Publisher ; rap:pattern 'X' ; rap:publishesFor id:state-zz . | line 5 | points to state-zz, which is no state",
        "id:state-zz skos:altLabel 'Zedland' .                            | line 5 | state-zz is described nowhere",
        "<http://example.org/x> a rap:Place .                             | line 5 | https://w3id.org/rapporteur/id/"
      })
  void saysWhatIsWrong(String turtle, String first, String second) throws IOException {
    Path file = write(turtle.replace('\'', '"'));
    RegistryException failure =
        assertThrows(RegistryException.class, () -> Registry.load(List.of(file)));
    String message = failure.getMessage();
    assertTrue(message.startsWith(file.toString()), message);
    assertTrue(message.contains(first), message);
    assertTrue(message.contains(second), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void saysWhereACircleOfBodiesCloses() throws IOException {
    Path file =
        write(
            """
            @prefix org: <http://www.w3.org/ns/org#> .
            id:org-ring-a a rap:Organization ; skos:prefLabel "Ring A" ;
              org:subOrganizationOf id:org-ring-b .
            id:org-ring-b a rap:Organization ; skos:prefLabel "Ring B" ;
              org:subOrganizationOf id:org-ring-c .
            id:org-ring-c a rap:Organization ; skos:prefLabel "Ring C" ;
              org:subOrganizationOf id:org-ring-a .
            """);
    RegistryException failure =
        assertThrows(RegistryException.class, () -> Registry.load(List.of(file)));
    assertEquals(
        file
            + ", line 7: org-ring-a leads back to itself by org:subOrganizationOf: org-ring-a,"
            + " org-ring-b, org-ring-c, org-ring-a; take one of these statements out",
        failure.getMessage());
  }

  @Test
  void saysWhichFileIsMissing() {
    Path file = folder.resolve("absent.ttl");
    RegistryException failure =
        assertThrows(RegistryException.class, () -> Registry.load(List.of(file)));
    assertTrue(failure.getMessage().contains("absent.ttl"), failure.getMessage());
  }

  @Test
  void saysThatAFolderIsEmpty() {
    RegistryException failure =
        assertThrows(RegistryException.class, () -> Registry.load(List.of(folder)));
    assertTrue(failure.getMessage().contains("names end in .ttl"), failure.getMessage());
  }

  private Path write(String turtle) throws IOException {
    return Files.writeString(folder.resolve("more.ttl"), PREFIXES + turtle + "\n");
  }

  private static Name first(Registry registry, String form) {
    return registry.named(form).get(0);
  }
}
