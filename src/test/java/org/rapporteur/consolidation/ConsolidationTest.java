package org.rapporteur.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationTest {

  private static final Position CITY = new Position(37.77, -122.42);
  private static final Position SUBURB = new Position(37.43, -122.25);
  private static final Position FAR = new Position(34.05, -118.24);

  @ParameterizedTest
  @CsvSource({"Meeting, 1", "Call, 1", "Visit, 2"})
  void aPlaceNearACityIsNoOtherPlaceButForVisits(String type, int events) {
    assertEquals(events, count(at(type, "x", "city", CITY), at(type, "y", "suburb", SUBURB)));
  }

  @Test
  void anotherCityIsAnotherPlace() {
    assertEquals(2, count(at("Meeting", "x", "city", CITY), at("Meeting", "y", "far", FAR)));
  }

  @Test
  void distancesFollowTheGreatCircle() {
    assertEquals(41, CITY.kilometresTo(SUBURB), 1);
    assertEquals(559, CITY.kilometresTo(FAR), 2);
  }

  @Test
  void statesStandForWhoSignsATreatyForThem() {
    SortedMap<String, String> states = cast("a", "a", "b", "b", "c", "c");
    SortedMap<String, String> people = cast("quist", "a", "brann", "b", "c", "c");
    assertEquals(1, count(month("Signing", "x", states), month("Signing", "y", people)));
    assertEquals(2, count(month("Meeting", "x", states), month("Meeting", "y", people)));
  }

  @Test
  void twoStatesMaySignTwiceAMonth() {
    SortedMap<String, String> states = cast("a", "a", "b", "b");
    SortedMap<String, String> people = cast("quist", "a", "brann", "b");
    assertEquals(2, count(month("Signing", "x", states), month("Signing", "y", people)));
  }

  private static int count(Claim... claims) {
    return Consolidation.of(List.of(claims)).events().size();
  }

  /** Article x knows the day, the other only the month. */
  private static Claim at(String type, String name, String place, Position position) {
    LocalDate first = LocalDate.of(2031, 5, name.equals("x") ? 5 : 1);
    LocalDate last = LocalDate.of(2031, 5, name.equals("x") ? 5 : 31);
    SortedMap<String, String> cast = cast("quist", "a", "b", "b");
    return claim(type, name, cast, first, last, place, Optional.of(position));
  }

  private static Claim month(String type, String name, SortedMap<String, String> cast) {
    return claim(
        type,
        name,
        cast,
        LocalDate.of(2031, 5, 1),
        LocalDate.of(2031, 5, 31),
        "hall",
        Optional.empty());
  }

  private static Claim claim(
      String type,
      String name,
      SortedMap<String, String> cast,
      LocalDate first,
      LocalDate last,
      String place,
      Optional<Position> position) {
    return new Claim(
        "report-" + name,
        "article-" + name,
        type,
        cast,
        Optional.of(new Claim.Days(first, last)),
        List.of(place),
        position,
        Optional.of("b"),
        true,
        Optional.of(LocalDate.of(2031, 6, 9)),
        Optional.empty(),
        new TreeSet<>());
  }

  private static SortedMap<String, String> cast(String... actorsAndStates) {
    SortedMap<String, String> cast = new TreeMap<>();
    for (int i = 0; i < actorsAndStates.length; i += 2) {
      cast.put(actorsAndStates[i], actorsAndStates[i + 1]);
    }
    return cast;
  }
}
