package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameModelTest {

  private static final Path FRESH = Path.of("src/test/resources/fresh");
  private static final Path SHARED = Path.of("../shared/dev");

  private static NameModel trained;

  private final NameModel model = trained.copy();

  @BeforeAll
  static void load() {
    trained = NameModel.load();
  }

  @ParameterizedTest
  @CsvSource({
    "'Norwegian Foreign Minister Trygve Haugland met Wu Jiahao in Bergen .', Trygve Haugland/Wu Jiahao",
    "'Talks between Fawzia Warsame and Lt. Gen. Osman Tekle failed .', Fawzia Warsame/Osman Tekle",
    "'President Maria da Silva received Sheikh Hamad bin Rashid Al Mazrouei .',"
        + " Maria da Silva/Hamad bin Rashid Al Mazrouei",
    "'The Foreign Ministry of Chile opened an office in Lusaka on Monday .', ''",
  })
  void personsAreFound(String sentence, String persons) {
    String[] tokens = sentence.split(" ");
    assertEquals(
        persons,
        String.join(
            "/",
            model.find(tokens).stream()
                .filter(name -> name.kind() == Actor.Kind.PERSON)
                .map(name -> String.join(" ", List.of(tokens).subList(name.first(), name.last())))
                .toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lima", "( ) , .", "\u202e \u0000 {} <START:person>"})
  void anySentenceHasOrderedSpansInsideIt(String sentence) {
    String[] tokens = sentence.isEmpty() ? new String[0] : sentence.split(" ");
    int end = 0;
    for (NameSpan name : model.find(tokens)) {
      assertTrue(end <= name.first() && name.first() < name.last() && name.last() <= tokens.length);
      assertTrue(name.probability() > 0 && name.probability() <= 1);
      end = name.last();
    }
  }

  @Test
  @Timeout(10)
  void aSentenceWithoutEndIsReadInPieces() {
    String[] tokens = "President Kofi Mensah met , ".repeat(4_000).split(" ");
    List<NameSpan> names = model.find(tokens);
    assertTrue(names.size() > 3_900, names.size() + " names");
    assertTrue(names.get(names.size() - 1).last() > tokens.length - 10);
  }

  @Test
  void clearForgetsTheArticle() {
    String[] introduced = "Prime Minister Kofi Mensah spoke .".split(" ");
    String[] later = "Mensah .".split(" ");
    List<NameSpan> before = model.find(later);
    model.find(introduced);
    model.clear();
    assertEquals(before, model.find(later));
  }

  @Test
  void personsOfFreshDispatchesAreRecognized() throws IOException {
    assertRecall(0.93, FRESH.resolve("text"), FRESH.resolve("gold"));
  }

  @Test
  void personsOfRealTextsAreRecognized() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "the development set is not at " + SHARED);
    assertRecall(0.93, SHARED.resolve("text"), SHARED.resolve("gold"));
  }

  /** Templates and names that it was not trained on; with few rounds, to be quick. */
  @Test
  void itGeneralizesToUnseenTemplatesAndNames() {
    double f1 = NameModelEvaluation.fold(0, 4, 3).get(Actor.Kind.PERSON).f1();
    assertTrue(f1 > 0.8, "F1 of persons was " + f1);
  }

  @Test
  void aUsersFileTeachesNamesOfItsOwnKind(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.txt"),
            "They saw <START:person> zork the great <END> again .\n\n".repeat(10));
    List<List<String>> few = NameCorpus.templates().subList(0, 10);
    NameModel own =
        new NameTraining(few, name -> true, 2).with(new NameCorpus().annotated(file)).train();
    assertEquals(
        List.of(new NameSpan(2, 5, Actor.Kind.PERSON, 1)),
        own.find("They saw zork the great again .".split(" ")).stream()
            .map(n -> new NameSpan(n.first(), n.last(), n.kind(), Math.round(n.probability())))
            .toList());
  }

  @Test
  void aUsersFileNamesItsMalformedLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.txt"), "All is well.\n\nKaja <END> left.\n");
    NameModelException e =
        assertThrows(NameModelException.class, () -> new NameCorpus().annotated(file));
    assertTrue(e.getMessage().contains("own.txt line 3 has an <END>"), e.getMessage());
  }

  @Test
  void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("own.bin"), new byte[] {(byte) 0xff, 0, 1});
    NameModelException e =
        assertThrows(NameModelException.class, () -> new NameCorpus().annotated(file));
    assertTrue(e.getMessage().endsWith("own.bin is not text in UTF-8"), e.getMessage());
  }

  @Test
  void aWrittenModelFindsTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("names.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    String[] tokens = "Apisai Telavi met Eladio Loizaga .".split(" ");
    assertEquals(trained.copy().find(tokens), NameModel.load(file).find(tokens));
  }

  @Test
  void aDamagedModelIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.bin"), "no model", StandardCharsets.UTF_8);
    NameModelException e = assertThrows(NameModelException.class, () -> NameModel.load(file));
    assertTrue(e.getMessage().contains("bad.bin"), e.getMessage());
  }

  private void assertRecall(double least, Path texts, Path gold) throws IOException {
    List<String> missed = new ArrayList<>();
    double recall = new NameModelEvaluation(model).recall(texts, gold, missed).recall();
    assertTrue(recall >= least, recall + " of the names in " + texts + ", not " + missed);
  }
}
