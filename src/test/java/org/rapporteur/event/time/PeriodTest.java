package org.rapporteur.event.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2024-02-01, 2024-02-29, 2024-02",
    "2023-02-01, 2023-02-27, 2023-02-01/2023-02-27",
    "2024-01-01, 2024-12-31, 2024",
    "2024-01-01, 2025-12-31, 2024-01-01/2025-12-31",
    "2024-12-01, 2025-02-28, 2024-12-01/2025-02-28",
    "2024-05-03, , 2024-05-03/..",
    ", 2024-05-03, ../2024-05-03"
  })
  void writesShortestFormat(LocalDate from, LocalDate to, String edtf) {
    Period period = Period.of(Optional.ofNullable(from), Optional.ofNullable(to), true, "said so");

    assertEquals(edtf, period.edtf());
  }

  @Test
  void lastsSoManyDaysFromItsFirst() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2023, 2, 27));

    assertEquals(
        "2023-02-27/2023-03-01", Period.of(first, first, true, "Monday").lasting(3).edtf());
    assertEquals("2023-02-27", Period.of(first, Optional.empty(), true, "from").lasting(1).edtf());
  }

  @Test
  void hasNoLengthWithoutBeginning() {
    Period period =
        Period.of(Optional.empty(), Optional.of(LocalDate.of(2023, 2, 27)), true, "until Monday");

    assertEquals(period, period.lasting(3));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2023, 2, 27));
    Optional<LocalDate> before = Optional.of(LocalDate.of(2023, 2, 26));

    assertThrows(IllegalArgumentException.class, () -> Period.of(first, before, true, "none"));
  }
}
