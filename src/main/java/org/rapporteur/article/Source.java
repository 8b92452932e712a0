package org.rapporteur.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an article comes from.
 *
 * @param path a file, or {@code -} for standard input
 * @param sent what is read in the place of the file, where somebody sent it
 */
public record Source(Path path, Optional<Sent> sent) {

  private static final String EXTENSION = ".txt";

  /** A file, or {@code -} for standard input. */
  public Source(Path path) {
    this(path, Optional.empty());
  }

  /**
   * The sources that {@code paths} stand for. A folder stands for the texts ({@code *.txt}) in it
   * and below it, sorted, hidden ones left out. What holds no text or cannot be opened remains a
   * source of its own, so that reading it says what is wrong with it.
   */
  public static List<Source> find(Collection<Path> paths) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Path path : paths) {
      List<Path> texts = Files.isDirectory(path) ? texts(path) : List.of(path);
      (texts.isEmpty() ? List.of(path) : texts).forEach(text -> sources.add(new Source(text)));
    }
    return List.copyOf(sources);
  }

  private static List<Path> texts(Path folder) {
    List<Path> texts = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new TextVisitor(folder, texts));
    } catch (IOException e) {
      texts.add(folder);
    }
    texts.sort(null);
    return texts;
  }

  /** Whether the source has no name of its own. */
  boolean isStandardInput() {
    return path.toString().equals("-");
  }

  /** What people call it; safe to print. */
  public String label() {
    if (isStandardInput()) {
      return "standard input";
    }
    String name = Characters.clean(path.toString()).replace('\n', ' ');
    return name.isEmpty() ? "the text" : name;
  }

  /** The file's name without folder and extension. */
  String name() {
    String file = path.getFileName() == null ? "" : path.getFileName().toString();
    int dot = file.lastIndexOf('.');
    return Characters.clean(dot > 0 ? file.substring(0, dot) : file).replace('\n', ' ').strip();
  }

  /** Collects texts, and with them whatever could not be visited. */
  private static final class TextVisitor extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> texts;

    private TextVisitor(Path folder, List<Path> texts) {
      this.folder = folder;
      this.texts = texts;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return !path.equals(folder) && isHidden(path)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(EXTENSION) && !isHidden(path)) {
        texts.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      texts.add(path);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
