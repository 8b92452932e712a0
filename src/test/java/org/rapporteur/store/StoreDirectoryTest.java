package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDirectoryTest {

  @TempDir Path folder;

  @Test
  void aStoreOutlivesItsProcess() {
    Path directory = folder.resolve("new/store");
    try (KnowledgeStore store = KnowledgeStore.open(directory)) {
      store.replace(List.of(Sample.meeting("1", "anna", "boris")));
    }
    try (KnowledgeStore store = KnowledgeStore.openExisting(directory)) {
      assertTrue(Sample.dump(store).toString().contains("boris"));
      assertEquals(
          new Changes(0, 0, 1, 0), store.replace(List.of(Sample.meeting("1", "anna", "boris"))));
    }
  }

  @Test
  void aMissingStoreSaysHowToMakeOne() {
    Path directory = folder.resolve("nowhere");
    StoreException e =
        assertThrows(StoreException.class, () -> KnowledgeStore.openExisting(directory));
    assertEquals(
        "there is no store in %1$s; make one with: rapporteur ingest ARTICLES --store %1$s"
            .formatted(directory),
        e.getMessage());
    assertFalse(Files.exists(directory));
  }

  @Test
  void aDirectoryOfOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all");
    StoreException e = assertThrows(StoreException.class, () -> KnowledgeStore.open(folder));
    assertTrue(e.getMessage().contains("holds other files, such as letter.txt"), e.getMessage());
  }

  @Test
  void aFileIsNoDirectory() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all");
    StoreException e = assertThrows(StoreException.class, () -> KnowledgeStore.open(file));
    assertTrue(e.getMessage().contains("cannot make the directory " + file), e.getMessage());
  }

  @Test
  void anotherProcessIsNamedAndItsEndFreesTheStore() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = other.inputReader()) {
      assertEquals("open", lines.readLine());
      StoreInUseException e =
          assertThrows(StoreInUseException.class, () -> KnowledgeStore.open(folder));
      assertEquals(
          "the store in " + folder + " is in use by process " + other.pid(), e.getMessage());
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (KnowledgeStore store = KnowledgeStore.openExisting(folder)) {
      assertTrue(Sample.dump(store).isEmpty());
    }
  }

  /** A process that holds a store open until it is ended. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      try (KnowledgeStore store = KnowledgeStore.open(Path.of(args[0]))) {
        System.out.println(store == null ? "closed" : "open");
        System.in.read();
      }
    }
  }
}
