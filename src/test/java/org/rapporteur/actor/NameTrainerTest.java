package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTest {

  @TempDir private Path folder;

  /** Every article is of one pattern, so what was learnt from some tells of the others. */
  @Test
  void everyPartIsTestedOnce() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : "bako mira tuso lavi doke paju zore kemi ravu sito".split(" ")) {
      text.append("They saw <START:person> ").append(name).append(" the great <END> again .\n");
      text.append("All of them left <START:person> ").append(name).append(" the great <END> .\n\n");
    }
    NameTrainer trainer =
        new NameTrainer(
            List.of(Files.writeString(folder.resolve("own.txt"), text)),
            () -> new NameTraining(NameCorpus.templates().subList(0, 4), name -> true, 1));
    List<Integer> done = new ArrayList<>();
    Map<Actor.Kind, Accuracy> accuracies = trainer.crossValidate(2, done::add);
    assertEquals(List.of(1, 2), done);
    assertEquals(20, accuracies.get(Actor.Kind.PERSON).marked());
    assertTrue(accuracies.get(Actor.Kind.PERSON).f1() > 0.8, accuracies.toString());
  }

  @Test
  void tooLittleTextIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("own.txt"), "<START:person> Kaja <END> left .\n");
    NameModelException e =
        assertThrows(NameModelException.class, () -> new NameTrainer(List.of(file)));
    assertTrue(
        e.getMessage().startsWith("1 sentences with 1 names are too little"), e.getMessage());
  }
}
