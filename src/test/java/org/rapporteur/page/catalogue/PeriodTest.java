package org.rapporteur.page.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static Period period(String from, String to) {
    return new Period(
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-05, 2031-05-05, DAY",
    "2031-05-05, 2031-05-12, RANGE",
    "2031-05-05, 2031-05-13, MONTH",
    ", 2031-05-13, OPEN",
    "2031-05-13, , OPEN",
    ", , NONE"
  })
  void saysHowExactlyTheDaysAreKnown(String from, String to, Period.Certainty certainty) {
    assertEquals(certainty, period(from, to).certainty());
  }

  @Test
  void whatIsOpenMeetsWhateverMayLieInIt() {
    assertTrue(period(null, "2031-05-05").meets(period("2031-05-05", null)));
    assertFalse(period(null, "2031-05-05").meets(period("2031-05-06", null)));
    assertTrue(period(null, null).meets(period("2031-05-05", "2031-05-05")));
  }

  @Test
  void onlyFewerDaysOfTheSameStretchAreNarrower() {
    Period week = period("2031-05-05", "2031-05-11");
    assertTrue(period("2031-05-07", "2031-05-07").isNarrowerThan(week));
    assertFalse(week.isNarrowerThan(week));
    assertFalse(period("2031-05-10", "2031-05-12").isNarrowerThan(week));
    assertFalse(period("2031-05-07", null).isNarrowerThan(week));
  }
}
