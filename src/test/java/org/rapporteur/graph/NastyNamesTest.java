package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text calls people, the graph stays well-formed, and its spans quote the text. */
class NastyNamesTest {

  private static final Shapes SHAPES = Shapes.load();

  private static final List<String> PIECES =
      List.of(
          "Łukasz Żółć",
          "Đorđe Ødegård",
          "Ísland",
          "IŞIK ığdır",
          "王毅",
          "Лавров",
          "김정은",
          "محمد",
          "O'Neill",
          "\u202Eevil\u202C",
          "\u200B\u200D\uFEFF",
          "\u0000\u0007\u001B[31m",
          "\uD83C\uDDF7\uD83C\uDDFA",
          "\uD83D",
          "\uDE00",
          "\uFFFE",
          "> . <http://example.org/a> a <b",
          "\"@en ; rap:met id:x . \"\"\"",
          "\\u0022 \\\" \\",
          "} INSERT DATA { <a> <b> <c> } #",
          "?who | ^^xsd:date",
          "{{portfolio}} $1 \\1",
          " ",
          "\n\n",
          "\t",
          "a");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łukasz Żółć",
        "\u202Egnik eht\u202C",
        "> . <http://example.org/a> a <b",
        "} INSERT DATA { <a> <b> <c> } #",
        "\uD83C\uDDF7\uD83C\uDDFA Виктор",
        "lone \uD83D surrogate"
      })
  void namesWithAVisibleCharacterFitTheShapes(String name) {
    Model model = Samples.mapper().map(Samples.meeting(name, "No Kwang Chol", "")).model();
    assertEquals(List.of(), SHAPES.check(model));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E\u202C", "\u0000\u0007", "\uD83D", " \n", "\u200B\uFEFF"})
  void namesWithoutAVisibleCharacterAreRejected(String name) {
    Model model = Samples.mapper().map(Samples.meeting(name, "No Kwang Chol", "")).model();
    assertTrue(
        SHAPES.check(model).stream()
            .anyMatch(v -> v.shape().equals("label") && v.node().contains("/id/person-x.")),
        () -> "found only " + SHAPES.check(model));
  }

  @RepeatedTest(200)
  void everyGraphIsWellFormed(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String one = name(random);
    String other = name(random);
    String filler = name(random);
    Model model = Samples.mapper().map(Samples.meeting(one, other, filler)).model();

    nodes(model).forEach(NastyNamesTest::wellFormed);
    spansQuote(model);
    assertEquals(statements(model), statements(throughTurtle(model)), "Turtle changes it");
    Model again = Samples.mapper().map(Samples.meeting(one, other, filler)).model();
    assertEquals(statements(model), statements(again), "mapped twice");
  }

  @Test
  void offsetsCountCodePoints() {
    Model model =
        Samples.mapper()
            .map(Samples.meeting("Ana Test", "Bo Probe", "\uD83C\uDDF7\uD83C\uDDFA "))
            .model();
    assertTrue(
        model.listSubjectsWithProperty(Vocabulary.anchorOf, "Ana Test").toList().stream()
            .anyMatch(span -> span.getProperty(Vocabulary.beginIndex).getInt() == 3));
  }

  private static String name(Random random) {
    return Stream.generate(() -> piece(random))
        .limit(1 + random.nextInt(4))
        .collect(Collectors.joining());
  }

  private static String piece(Random random) {
    return random.nextInt(4) > 0
        ? PIECES.get(random.nextInt(PIECES.size()))
        : String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
  }

  private static Stream<RDFNode> nodes(Model model) {
    return model.listStatements().toList().stream()
        .flatMap(s -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject()));
  }

  private static void wellFormed(RDFNode node) {
    assertFalse(node.isAnon(), "blank node");
    if (node.isURIResource()) {
      String iri = node.asResource().getURI();
      assertTrue(iri.matches("[!-~]+"), iri);
      assertFalse(IRIx.create(iri).hasViolations(), iri);
    } else {
      String text = node.asLiteral().getLexicalForm();
      assertFalse(text.matches("(?s).*[\\p{Cs}\\x00-\\x08\\x0E-\\x1F\\uFFFE\\uFFFF].*"), text);
    }
  }

  private static void spansQuote(Model model) {
    for (Resource span : model.listSubjectsWithProperty(RDF.type, Vocabulary.Span).toList()) {
      String text =
          span.getPropertyResourceValue(Vocabulary.referenceContext)
              .getProperty(Vocabulary.isString)
              .getString();
      int begin = span.getProperty(Vocabulary.beginIndex).getInt();
      int end = span.getProperty(Vocabulary.endIndex).getInt();
      int[] points = text.codePoints().skip(begin).limit(end - begin).toArray();
      assertEquals(end - begin, points.length, "the span lies in the text");
      assertEquals(
          new String(points, 0, points.length), span.getProperty(Vocabulary.anchorOf).getString());
    }
  }

  private static List<String> statements(Model model) {
    return model.listStatements().toList().stream().map(Object::toString).sorted().toList();
  }

  private static Model throughTurtle(Model model) {
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, model, Lang.TURTLE);
    Model read = ModelFactory.createDefaultModel();
    RDFDataMgr.read(read, new StringReader(turtle.toString()), null, Lang.TURTLE);
    return read;
  }
}
