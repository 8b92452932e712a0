package org.rapporteur.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Annotated articles, as the name finder wants them: the project's own and the user's. */
final class NameCorpus {

  private static final List<String> FILES =
      List.of(
          "agency.txt",
          "release.txt",
          "newspaper.txt",
          "readout.txt",
          "ticker.txt",
          "speech.txt",
          "constructions.txt",
          "ordinary.txt");
  private static final long SEED = 1648;

  private final TokenizerME tokenizer;

  NameCorpus() {
    try (InputStream in = NameCorpus.class.getResourceAsStream("/en-token.bin")) {
      if (in == null) {
        throw new NameModelException(
            "en-token.bin of opennlp-tokenize-models is not on the class path");
      }
      tokenizer = new TokenizerME(new TokenizerModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The templates of the project, an article each. */
  static List<List<String>> templates() {
    return FILES.stream().flatMap(file -> articles(TrainingTable.lines(file)).stream()).toList();
  }

  /**
   * Sentences of articles made from {@code templates}, each filled {@code rounds} times with names
   * that {@code wanted} takes; the same ones each time.
   */
  List<NameSample> filled(List<List<String>> templates, int rounds, Predicate<String> wanted) {
    Templates slots = new Templates(new PersonNames(wanted));
    Random random = new Random(SEED);
    List<NameSample> samples = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (List<String> template : templates) {
        samples.addAll(
            samples(slots.fill(template, random).stream().map(NameCorpus::filledLine).toList()));
      }
    }
    return samples;
  }

  /**
   * The sentences of a file that somebody has annotated.
   *
   * @throws NameModelException when it cannot be read or a line is malformed
   */
  List<NameSample> annotated(Path file) {
    List<AnnotatedSentence> article = new ArrayList<>();
    List<NameSample> samples = new ArrayList<>();
    List<String> lines = read(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        samples.addAll(samples(article));
        article.clear();
      } else {
        article.add(AnnotatedSentence.parse(lines.get(i), file + " line " + (i + 1)));
      }
    }
    samples.addAll(samples(article));
    if (samples.isEmpty()) {
      throw new NameModelException(file + " has no annotated sentence to learn from");
    }
    return samples;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new NameModelException(file + " is not text in UTF-8", e);
    } catch (IOException e) {
      throw new NameModelException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static AnnotatedSentence filledLine(String line) {
    return AnnotatedSentence.parse(line, "a filled template");
  }

  private static List<List<String>> articles(List<String> lines) {
    List<List<String>> articles = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines) {
      if (!line.isBlank()) {
        articles.get(articles.size() - 1).add(line);
      } else if (!articles.get(articles.size() - 1).isEmpty()) {
        articles.add(new ArrayList<>());
      }
    }
    articles.removeIf(List::isEmpty);
    return articles;
  }

  private List<NameSample> samples(List<AnnotatedSentence> article) {
    List<NameSample> samples = new ArrayList<>();
    for (AnnotatedSentence sentence : article) {
      samples.add(sample(sentence, samples.isEmpty()));
    }
    return samples;
  }

  private NameSample sample(AnnotatedSentence sentence, boolean first) {
    String text = sentence.text().replace('’', '\'').replace('‘', '\'').replaceAll("[“”]", "\"");
    Span[] tokens = tokenizer.tokenizePos(text);
    List<Span> names = new ArrayList<>();
    for (AnnotatedSentence.Mark mark : sentence.marks()) {
      Span name = covering(tokens, mark);
      // 'Bush-Putin talks' has two names in one token, which counts as one.
      if (names.isEmpty() || names.get(names.size() - 1).getEnd() <= name.getStart()) {
        names.add(name);
      }
    }
    return new NameSample(Span.spansToStrings(tokens, text), names.toArray(Span[]::new), first);
  }

  private static Span covering(Span[] tokens, AnnotatedSentence.Mark mark) {
    int first = 0;
    while (tokens[first].getEnd() <= mark.span().begin()) {
      first++;
    }
    int last = first;
    while (last < tokens.length && tokens[last].getStart() < mark.span().end()) {
      last++;
    }
    return new Span(first, last, mark.kind().name().toLowerCase(java.util.Locale.ROOT));
  }
}
