package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.actor.ActorFinder;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/** Short texts whose first event of a type has the place and the days that a table gives. */
class WhereAndWhenTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2014, 5, 14);
  private static final ActorFinder ACTORS = new ActorFinder(Registry.standard());
  private static final EventFinder EVENTS = new EventFinder(Registry.standard());

  static Stream<List<String>> rows() throws IOException {
    try (InputStream in = WhereAndWhenTest.class.getResourceAsStream("/event/where-and-when.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> List.of(line.split("\t")))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void placesAndDatesAsTheTableSays(List<String> row) {
    String text = row.get(4).replace(" | ", "\n\n");
    Article article =
        Article.of("row", "", text, Optional.of(PUBLISHED), Optional.empty(), Optional.empty());
    EventType type = EventType.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    List<String> found =
        EVENTS.find(ACTORS.find(Analyzer.standard().analyze(article))).reports().stream()
            .filter(r -> r.type() == type)
            .map(r -> told(r))
            .findFirst()
            .orElse(List.of("no " + type));
    assertEquals(row.subList(1, 4), found, text);
  }

  private static List<String> told(Report report) {
    return List.of(
        report.place().map(Location::name).orElse("-"),
        report.when().flatMap(w -> w.notBefore()).map(LocalDate::toString).orElse("-"),
        report.when().flatMap(w -> w.notAfter()).map(LocalDate::toString).orElse("-"));
  }
}
