package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.SmallWorld;

/** The worklist over the small world, from what is left apart to what somebody decides. */
class ReviewTest {

  @TempDir private static Path folder;

  private static Path store;

  @BeforeAll
  static void write() {
    store = folder.resolve("store");
    SmallWorld.write(store);
  }

  @Test
  void listsWhatWasLeftApartUntilItIsDecided() {
    Run review = Run.of("review", "--store", store);
    assertEquals(0, review.code(), review.err());
    assertEquals(
        """
        Quist, in elsewhere
          or Orla Quist?
          same surname; the office or the time tells too little
          link same person-elsewhere-quist person-orla-quist.cb3bd9296a4f

        """,
        review.out());
    assertEquals("rapporteur: 1 to decide\n", review.err());
    assertEquals(
        """
        one,other,why,document,one_id,other_id
        Quist,Orla Quist,same surname; the office or the time tells too little,elsewhere,\
        person-elsewhere-quist,person-orla-quist.cb3bd9296a4f
        """,
        Run.of("review", "--format", "csv", "--store", store).out().replace("\r", ""));

    Run decision =
        Run.of(
            "link",
            "same",
            "person-elsewhere-quist",
            "person-orla-quist.cb3bd9296a4f",
            "--reason",
            "the photograph shows her",
            "--store",
            store);
    assertEquals(0, decision.code(), decision.err());
    Run done = Run.of("review", "--store", store);
    assertEquals("", done.out());
    assertEquals("rapporteur: nothing to decide\n", done.err());
  }
}
