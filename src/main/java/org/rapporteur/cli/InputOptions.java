package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Witnesses;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads, and what holds for those that do not say it. */
final class InputOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Plain texts in UTF-8, or HTML pages: files, folders (all *.txt in and below them), '-' for"
            + " standard input. A text is a title, an optional line '# date=2025-11-08; publisher=...;"
            + " url=...', an empty line, and the body. At most "
            + ArticleReader.MAX_BYTES
            + " bytes a text and "
            + ArticleReader.MAX_LINE
            + " characters a line."
      })
  private List<Path> paths;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day of publication of texts that do not say it, such as 2025-11-08.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published the texts that do not say it.")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many articles to work on at once; as many as there are cores unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ModelOption model;

  List<Source> sources() {
    return Source.find(paths);
  }

  ArticleReader reader(Console console) {
    return new ArticleReader(console.in(), published, publisher);
  }

  /** Whom to ask who is who. */
  Witnesses witnesses() {
    return model.witnesses();
  }

  int threads() {
    return Math.max(1, threads);
  }
}
