package org.rapporteur.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import opennlp.tools.namefind.NameSample;

/**
 * Trains the name model from the project's own text and from text that somebody has annotated, and
 * says how well it recognizes names in such text that it has not seen.
 */
public final class NameTrainer {

  /** Fewer tell nothing of the text, and let nothing be left out to test with. */
  private static final int LEAST_SENTENCES = 20;

  private static final int LEAST_NAMES = 20;

  private final List<NameSample> samples = new ArrayList<>();
  private final Supplier<NameTraining> training;

  /**
   * A trainer with the text of these files: a sentence a line, an empty line between articles,
   * names marked as in {@code <START:person> Wang Yi <END> met <START:organization> NATO <END>
   * envoys.}
   *
   * @throws NameModelException when a file cannot be read, a line is malformed (with its number),
   *     or all of them have too little text
   */
  public NameTrainer(List<Path> annotated) {
    this(annotated, NameTraining::new);
  }

  /** A trainer that adds the text to what {@code training} has. */
  NameTrainer(List<Path> annotated, Supplier<NameTraining> training) {
    this.training = training;
    NameCorpus corpus = new NameCorpus();
    annotated.forEach(file -> samples.addAll(corpus.annotated(file)));
    int names = samples.stream().mapToInt(sample -> sample.getNames().length).sum();
    if (samples.size() < LEAST_SENTENCES || names < LEAST_NAMES) {
      throw new NameModelException(
          "%d sentences with %d names are too little to learn from; it takes %d with %d"
              .formatted(samples.size(), names, LEAST_SENTENCES, LEAST_NAMES));
    }
  }

  /** How many sentences there are to learn from. */
  public int sentences() {
    return samples.size();
  }

  /** The model that all of the text gives. */
  public NameModel train() {
    return training.get().with(samples).train();
  }

  /**
   * Trains {@code folds} models, each without a part of the articles, and asks each about the part
   * that it has not seen.
   *
   * @param each is told of each fold that is done
   */
  public Map<Actor.Kind, Accuracy> crossValidate(int folds, Consumer<Integer> each) {
    List<List<NameSample>> parts = parts(folds);
    Map<Actor.Kind, Accuracy> all = new EnumMap<>(Actor.Kind.class);
    for (int fold = 0; fold < parts.size(); fold++) {
      List<NameSample> known = new ArrayList<>();
      for (int other = 0; other < parts.size(); other++) {
        if (other != fold) {
          known.addAll(parts.get(other));
        }
      }
      test(training.get().with(known).train(), parts.get(fold))
          .forEach((kind, accuracy) -> all.merge(kind, accuracy, Accuracy::plus));
      each.accept(fold + 1);
    }
    return all;
  }

  /** How many names of each kind that occurs the model recognizes in the text. */
  static Map<Actor.Kind, Accuracy> test(NameModel model, List<NameSample> text) {
    Map<Actor.Kind, Accuracy> accuracy = new EnumMap<>(Actor.Kind.class);
    for (NameSample sample : text) {
      if (sample.isClearAdaptiveDataSet()) {
        model.clear();
      }
      List<NameSpan> found = model.find(sample.getSentence());
      for (Actor.Kind kind : Actor.Kind.values()) {
        accuracy.merge(kind, Accuracy.of(sample, found, kind), Accuracy::plus);
      }
    }
    accuracy.values().removeIf(Accuracy.NONE::equals);
    return accuracy;
  }

  /** The articles, dealt out so that the parts have about as many sentences each. */
  private List<List<NameSample>> parts(int folds) {
    List<List<NameSample>> articles = articles();
    if (articles.size() < folds) {
      articles = samples.stream().map(List::of).toList();
    }
    List<List<NameSample>> parts = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      parts.add(new ArrayList<>());
    }
    for (List<NameSample> article : articles) {
      parts.stream().min(Comparator.comparingInt(List::size)).orElseThrow().addAll(article);
    }
    return parts;
  }

  private List<List<NameSample>> articles() {
    List<List<NameSample>> articles = new ArrayList<>();
    for (NameSample sample : samples) {
      if (articles.isEmpty() || sample.isClearAdaptiveDataSet()) {
        articles.add(new ArrayList<>());
      }
      articles.get(articles.size() - 1).add(sample);
    }
    return articles;
  }
}
