package org.rapporteur.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Measures the name model: {@code folds} cross-validates it on templates and names held out
 * together; {@code recall TEXTS GOLD …} tells how many occurrences of the gold's persons in real
 * texts it recognizes exactly, {@code show TEXT …} what it finds in texts.
 */
public final class NameModelEvaluation {

  private static final int FOLDS = 4;
  private static final int ROUNDS = 12;
  private static final Pattern PERSON =
      Pattern.compile("\"name\": \"([^\"]+)\",\\s*\"kind\": \"person\"");

  private final TokenizerME tokenizer;
  private final SentenceDetectorME sentences;
  private final NameModel model;

  NameModelEvaluation(NameModel model) throws IOException {
    this.model = model;
    sentences =
        new SentenceDetectorME(
            new SentenceModel(NameModelEvaluation.class.getResourceAsStream("/en-sent.bin")));
    tokenizer =
        new TokenizerME(
            new TokenizerModel(NameModelEvaluation.class.getResourceAsStream("/en-token.bin")));
  }

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "folds" -> folds();
      case "recall" -> {
        for (int i = 1; i + 1 < args.length; i += 2) {
          new NameModelEvaluation(NameModel.load()).recall(Path.of(args[i]), Path.of(args[i + 1]));
        }
      }
      case "show" ->
          new NameModelEvaluation(NameModel.load()).show(List.of(args).subList(1, args.length));
      default -> throw new IllegalArgumentException("folds, recall or show, not " + args[0]);
    }
  }

  /** Trains without every n-th template and name, and asks about made-up articles of just those. */
  static Map<Actor.Kind, Accuracy> fold(int fold, int folds, int rounds) {
    List<List<String>> templates = NameCorpus.templates();
    List<List<String>> known = new ArrayList<>();
    List<List<String>> unseen = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      (i % folds == fold ? unseen : known).add(templates.get(i));
    }
    Predicate<String> held = name -> Math.floorMod(name.hashCode(), folds) == fold;
    NameModel model = new NameTraining(known, held.negate(), rounds).train();
    return NameTrainer.test(model, new NameCorpus().filled(unseen, 4, held));
  }

  private static void folds() {
    System.out.println("fold kind          precision recall F1");
    Map<Actor.Kind, Accuracy> all = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      for (Map.Entry<Actor.Kind, Accuracy> entry : fold(fold, FOLDS, ROUNDS).entrySet()) {
        System.out.printf("%4d %-13s %s%n", fold, entry.getKey(), entry.getValue());
        all.merge(entry.getKey(), entry.getValue(), Accuracy::plus);
      }
    }
    all.forEach((kind, score) -> System.out.printf(" all %-13s %s%n", kind, words(score)));
  }

  private static String words(Accuracy accuracy) {
    return String.format(
        "%.3f     %.3f  %.3f", accuracy.precision(), accuracy.recall(), accuracy.f1());
  }

  /** Prints what was missed and the share of occurrences that were recognized exactly. */
  private void recall(Path texts, Path gold) throws IOException {
    List<String> missed = new ArrayList<>();
    Accuracy score = recall(texts, gold, missed);
    missed.forEach(System.out::println);
    System.out.printf("%s: %d of %d, %.3f%n", texts, score.right(), score.marked(), score.recall());
  }

  /** How many occurrences of the gold's full names in the texts are recognized exactly. */
  Accuracy recall(Path texts, Path gold, List<String> missed) throws IOException {
    int right = 0;
    int all = 0;
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        Path text = texts.resolve(file.getFileName().toString().replace(".json", ".txt"));
        if (!Files.exists(text)) {
          continue;
        }
        Set<String> names = names(file);
        model.clear();
        for (String line : body(text)) {
          Span[] tokens = tokenizer.tokenizePos(line);
          List<Span> found = persons(tokens, line);
          for (Span name : occurrences(names, line)) {
            all++;
            if (found.contains(name)) {
              right++;
            } else {
              missed.add(name.getCoveredText(line) + " | " + around(line, name, found));
            }
          }
        }
      }
    }
    return new Accuracy(right, all, all);
  }

  private void show(List<String> texts) throws IOException {
    for (String text : texts) {
      model.clear();
      for (String line : body(Path.of(text))) {
        String[] tokens = tokenizer.tokenize(line);
        for (NameSpan name : model.find(tokens)) {
          System.out.printf(
              "%-6s %.2f %s%n",
              name.kind().name().substring(0, 6),
              name.probability(),
              String.join(" ", List.of(tokens).subList(name.first(), name.last())));
        }
      }
    }
  }

  private List<Span> persons(Span[] tokens, String line) {
    return model.find(Span.spansToStrings(tokens, line)).stream()
        .filter(name -> name.kind() == Actor.Kind.PERSON)
        .map(name -> new Span(tokens[name.first()].getStart(), tokens[name.last() - 1].getEnd()))
        .toList();
  }

  private static List<Span> occurrences(Set<String> names, String line) {
    List<Span> spans = new ArrayList<>();
    for (String name : names) {
      Matcher matcher =
          Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])").matcher(line);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (spans.stream().noneMatch(s -> s.contains(span))) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  private static String around(String line, Span name, List<Span> found) {
    String near =
        found.stream()
            .filter(f -> f.intersects(name))
            .map(f -> "[" + f.getCoveredText(line) + "]")
            .findFirst()
            .orElse("");
    int begin = Math.max(0, name.getStart() - 40);
    return near + " " + line.substring(begin, Math.min(line.length(), name.getEnd() + 25));
  }

  private static Set<String> names(Path gold) throws IOException {
    Set<String> names =
        new TreeSet<>(
            (a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    Matcher person = PERSON.matcher(Files.readString(gold, StandardCharsets.UTF_8));
    while (person.find()) {
      if (person.group(1).contains(" ")) {
        names.add(person.group(1).replace('’', '\''));
      }
    }
    return names;
  }

  private List<String> body(Path text) throws IOException {
    String all = new String(Files.readAllBytes(text), StandardCharsets.UTF_8);
    return all.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .flatMap(line -> Stream.of(sentences.sentDetect(line)))
        .map(line -> line.replace('’', '\'').replace('‘', '\'').replaceAll("[“”]", "\""))
        .toList();
  }
}
