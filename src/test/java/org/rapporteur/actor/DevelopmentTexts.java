package org.rapporteur.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.text.Article;

/** Reads texts of the development set: a title, a line of facts, an empty line, the body. */
final class DevelopmentTexts {

  private static final Pattern DATE = Pattern.compile("date=(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern PUBLISHER = Pattern.compile("publisher=([^;]*)");

  private DevelopmentTexts() {}

  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static Article read(Path file) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    int facts = text.indexOf("\n#");
    int body = text.indexOf("\n\n", Math.max(0, facts));
    String line = facts < 0 ? "" : text.substring(facts + 1, body);
    String title = text.substring(0, text.indexOf('\n'));
    String name = file.getFileName().toString().replace(".txt", "");
    return Article.of(
        name,
        title,
        text.substring(body + 2).strip(),
        found(DATE, line).map(LocalDate::parse),
        found(PUBLISHER, line),
        Optional.empty());
  }

  private static Optional<String> found(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
