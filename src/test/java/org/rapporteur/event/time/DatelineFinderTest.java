package org.rapporteur.event.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;

class DatelineFinderTest {

  private static final DatelineFinder FINDER = new DatelineFinder();

  @ParameterizedTest
  @CsvFileSource(resources = "dateline-cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void readsPlaceAndDate(String body, LocalDate published, String place, String date) {
    Document document = document(body.replace("\\n", "\n"), Optional.of(published));

    Dateline found = FINDER.find(document).orElseThrow();

    assertEquals(place, found.place().map(document::quote).orElse("-"));
    assertEquals(date, found.date().map(Period::edtf).orElse("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister — a former judge — arrived on Monday.",
        "President Lam met Prime Minister Sorel on 5 May in Bonn.",
        "Kyiv hosted the talks, 3 of them.",
        "07:40 — Good morning.",
        "On Monday, 5 May, they met in Oslo — again."
      })
  void takesNoSentenceForDateline(String body) {
    assertEquals(
        Optional.empty(), FINDER.find(document(body, Optional.of(LocalDate.of(2025, 5, 6)))));
  }

  @Test
  void coversWhatPrecedesReport() {
    Document document = document("OSLO, May 3 (Fjord) — The talks began.", Optional.empty());

    Dateline found = FINDER.find(document).orElseThrow();

    assertEquals("OSLO, May 3 (Fjord) —", document.quote(found.span()));
    assertEquals(Optional.empty(), found.date(), "no year and no day of publication");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A . ", "AB - ", "Ab ' ", "Ab , ", "(Ab) - ", "St. Ab-Cd, "})
  void endlessLineTakesBoundedTime(String words) {
    Document document = document(words.repeat(3000), Optional.empty());

    assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(document));
  }

  @Property(tries = 300)
  void neverBreaks(@ForAll String body) {
    Document document = document(body, Optional.of(LocalDate.of(2024, 2, 29)));

    FINDER
        .find(document)
        .ifPresent(d -> assertTrue(d.span().end() <= document.article().text().length()));
  }

  private static Document document(String body, Optional<LocalDate> published) {
    Article article = Article.of("a", "Talks", body, published, Optional.empty(), Optional.empty());
    return new Document(article, List.of());
  }
}
