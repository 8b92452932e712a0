package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

  private final PersonNames names = new PersonNames(name -> true);

  @Test
  void everyCountryHasPeopleWhoseLaterNameIsPartOfTheirName() {
    Random random = new Random(1);
    for (String country : names.countries()) {
      for (int i = 0; i < 40; i++) {
        PersonNames.Person person = names.draw(country, random);
        assertTrue(person.full().contains(person.later()), person.toString());
        assertFalse(person.later().isBlank(), person.toString());
        assertFalse(person.full().matches(".*[\\[\\]|~%^+{}<>].*"), person.toString());
      }
    }
  }

  @Test
  void theSameSeedMakesTheSamePeople() {
    assertEquals(names.draw("VN", new Random(5)), names.draw("VN", new Random(5)));
  }

  @Test
  void namesComeInOneToFiveWords() {
    Random random = new Random(2);
    Set<Integer> lengths =
        names.countries().stream()
            .flatMap(
                country ->
                    IntStream.range(0, 60)
                        .mapToObj(i -> names.draw(country, random).full().split(" ").length))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(lengths.containsAll(Set.of(1, 2, 3, 4, 5)), lengths.toString());
  }
}
