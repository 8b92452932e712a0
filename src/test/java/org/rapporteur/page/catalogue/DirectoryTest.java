package org.rapporteur.page.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.page.catalogue.Sample.meeting;
import static org.rapporteur.page.catalogue.Sample.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

  private final Directory directory =
      Sample.catalogue(
              meeting(
                  "event-1",
                  "2031-05-05",
                  person("Ægir Þorvaldsson", "Alvania", "a"),
                  person("Đặng Hoàng-Giang", "Brescovia", "b")))
          .directory();

  @ParameterizedTest
  @CsvSource({
    "þorvaldson, Ægir Þorvaldsson",
    "ÞORV, Ægir Þorvaldsson",
    "hoang giang, Đặng Hoàng-Giang",
    "giang hoang, Đặng Hoàng-Giang",
    "hoàgn, Đặng Hoàng-Giang"
  })
  void findsNamesWhateverCaseAccentsOrderAndSlips(String typed, String name) {
    assertEquals(List.of(name), directory.find(typed).stream().map(m -> m.entry().name()).toList());
  }

  @ParameterizedTest
  @CsvSource({"x", "smith", "hoang smith", "' '", "gi4ng-and-more"})
  void findsNobodyWhoIsNotMeant(String typed) {
    assertEquals(List.of(), directory.find(typed));
  }

  @Test
  void theVeryWordIsNearerThanItsBeginningAndThatThanASlip() {
    double whole = directory.find("giang").get(0).distance();
    double beginning = directory.find("gian").get(0).distance();
    double slip = directory.find("giamg").get(0).distance();
    assertTrue(whole < beginning && beginning < slip, whole + " " + beginning + " " + slip);
  }
}
