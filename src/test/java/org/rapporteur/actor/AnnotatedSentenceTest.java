package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedSentenceTest {

  @Test
  void namesAreMarkedWhereTheyStand() {
    AnnotatedSentence sentence =
        AnnotatedSentence.parse(
            "<START:person> Eino Lehtoranta <END>'s aide left the"
                + " <START:organization> Red Cross <END>.",
            "here");

    assertEquals("Eino Lehtoranta's aide left the Red Cross.", sentence.text());
    assertEquals(
        List.of("Eino Lehtoranta", "Red Cross"),
        sentence.marks().stream().map(mark -> mark.span().in(sentence.text())).toList());
    assertEquals(
        List.of(Actor.Kind.PERSON, Actor.Kind.ORGANIZATION),
        sentence.marks().stream().map(AnnotatedSentence.Mark::kind).toList());
  }

  @Test
  void aLineWithoutNamesIsAllText() {
    assertEquals(
        new AnnotatedSentence("Nobody came.", List.of()),
        AnnotatedSentence.parse("Nobody came.", "here"));
  }

  @ParameterizedTest
  @CsvSource({
    "<START:person> Kaja Lepp left., a <START> without an <END>",
    "Kaja Lepp <END> left., an <END> without a <START:person>",
    "<START:person> Kaja <START:person> Lepp <END>, a <START> inside a name",
    "<START:persn> Kaja Lepp <END>, the type 'persn'; use person",
    "<START> Kaja Lepp <END>, <START> without a type",
    "<START:person> <END> left., no name between",
  })
  void whatIsMalformedIsNamed(String line, String reason) {
    NameModelException e =
        assertThrows(
            NameModelException.class, () -> AnnotatedSentence.parse(line, "talks.txt line 7"));
    assertTrue(e.getMessage().startsWith("talks.txt line 7 has "), e.getMessage());
    assertTrue(e.getMessage().contains(reason.replaceAll("^'|'$", "")), e.getMessage());
  }
}
