package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Article;

class IrisTest {

  private final Iris iris = Iris.standard();

  @Test
  void namesakesAmongOthersDiffer() {
    String here = iris.named("person", "Ana Test", "article one");
    String there = iris.named("person", "Ana Test", "article two");
    assertTrue(here.matches("https://w3id.org/rapporteur/id/person-ana-test[.][0-9a-f]{12}"), here);
    assertNotEquals(here, there);
    assertEquals(here, iris.named("person", "Ana Test", "article one"));
  }

  @Test
  void namesThatLookAlikeDiffer() {
    assertNotEquals(iris.named("org", "Łódź"), iris.named("org", "Lodz"));
  }

  @Test
  void anArticleKeepsItsIriWhenItsTextChanges() {
    assertEquals(iris.graph(article("one", "a.example")), iris.graph(article("two", "a.example")));
    assertNotEquals(
        iris.graph(article("one", "a.example")), iris.graph(article("one", "b.example")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "w3id.org/rapporteur/",
        "https://example.org",
        "https://exämple/",
        "https://a b/"
      })
  void aBaseIsAnAbsoluteIriWithASlash(String base) {
    var failure = assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    assertTrue(failure.getMessage().contains("not '" + base + "'"), failure.getMessage());
  }

  private static Article article(String body, String address) {
    return Article.of(
        "name",
        "Title",
        body,
        Optional.empty(),
        Optional.empty(),
        Optional.of("https://" + address));
  }
}
