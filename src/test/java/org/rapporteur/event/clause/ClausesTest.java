package org.rapporteur.event.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Morel] met [Dahl] in {Oslo}.                                             | meet  | Morel
          [Morel], who arrived on Monday, met [Dahl].                               | meet  | Morel
          [Morel] arrived in {Oslo} and met [Dahl].                                 | meet  | Morel
          [Morel] flew to {Oslo} to meet [Dahl].                                    | meet  | Morel
          The ministry said [Morel] met [Dahl].                                     | meet  | Morel
          After talks with [Dahl] in {Oslo}, [Morel] visited {Bergen}.              | visit | Morel
          [Morel] invited [Dahl] to visit {Paris}.                                  | visit | Dahl
          [Morel] is expected to meet [Dahl] on Friday.                             | meet  | Morel
          [Morel] and [Dahl] met in {Oslo}.                                         | meet  | Morel and Dahl
          [Dahl] was received by [Morel] in {Paris}.                                | receive | Dahl
          After meeting [Dahl], [Morel] flew home.                                  | meet  | Morel
          The president of {Peru}, [Quispe], met [Rojas].                           | meet  | Quispe
          In {Oslo}, [Morel] met [Dahl].                                            | meet  | Morel
          [Morel] told reporters that [Dahl] would visit {Paris}.                   | visit | Dahl
          [Morel], [Wolski] and [Dahl] met in {Oslo}.                               | meet  | Morel , Wolski and Dahl
          The delegation, led by [Morel], visited {Oslo}.                           | visit | Morel
          {Denmark} and {Iceland} have signed a treaty.                             | sign  | Denmark and Iceland
          [Morel] will also meet [Dahl].                                            | meet  | Morel
          """)
  void subjects(String sentence, String lemma, String subject) {
    Marked marked = Marked.of(sentence);
    Clauses clauses = marked.clauses();
    VerbGroup verb =
        clauses.verbs().stream()
            .filter(v -> v.lemma().equals(lemma))
            .findFirst()
            .orElseThrow(() -> new AssertionError(clauses.verbs() + " " + marked.sentence()));
    assertEquals(subject, clauses.subject(verb).map(marked::words).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Morel] met [Dahl] in {Oslo} on Friday.                        | meet | Dahl; in Oslo; on Friday
          [Morel] met with [Dahl], [Wolski] and [Berg] in {Oslo}.        | meet | with Dahl , Wolski and Berg; in Oslo
          [Morel] sat down with [Dahl].                                  | sit  | down with Dahl
          [Morel] met [Dahl] while [Wolski] visited {Oslo}.              | meet | Dahl
          [Morel] met [Dahl] and flew to {Oslo}.                         | meet | Dahl
          [Dahl] was received by [Morel] in {Paris}.                     | receive | by Morel; in Paris
          """)
  void complements(String sentence, String lemma, String expected) {
    Marked marked = Marked.of(sentence);
    Clauses clauses = marked.clauses();
    VerbGroup verb =
        clauses.verbs().stream().filter(v -> v.lemma().equals(lemma)).findFirst().orElseThrow();
    String found =
        clauses.complements(verb.head()).stream()
            .map(c -> (c.preposition() + " " + marked.words(c.phrase())).strip())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
