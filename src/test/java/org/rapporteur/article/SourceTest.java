package org.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

  @TempDir private Path folder;

  @Test
  void findsTextsBelowAFolderInOrder() throws IOException {
    file("b.txt");
    file("sub/a.TXT");
    file("a.txt");
    file(".hidden.txt");
    file(".git/c.txt");
    file("notes.md");
    assertEquals(
        List.of(source("a.txt"), source("b.txt"), source("sub/a.TXT")),
        Source.find(List.of(folder)));
  }

  @Test
  void takesEachFileOnce() throws IOException {
    file("a.txt");
    assertEquals(List.of(source("a.txt")), Source.find(List.of(folder.resolve("a.txt"), folder)));
  }

  @Test
  void keepsNamedFilesWhateverTheirExtension() {
    Path file = folder.resolve("release.md");
    assertEquals(List.of(new Source(file)), Source.find(List.of(file)));
  }

  @Test
  void keepsControlCharactersOutOfLabels() {
    assertEquals("a b.txt", new Source(Path.of("a\u202Eb.txt")).label());
    assertEquals("a b", new Source(Path.of("a\nb.txt")).name());
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "The envoys met.");
  }

  private Source source(String name) {
    return new Source(folder.resolve(name));
  }
}
