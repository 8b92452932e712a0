package org.rapporteur.actor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the {@link NameModel}. While it trains, the word lists that the model may consult hold
 * every other word only, so that it learns to trust the context too; the finished model gets them
 * whole.
 */
public final class NameTraining {

  static {
    GazetteerFeatures.allow();
  }

  /** How often each template is filled: more gains little and costs time. */
  private static final int ROUNDS = 15;

  // Quasi-Newton steps get further in thirty than the scaling of the default trainer in hundreds.
  private static final int ITERATIONS = 30;
  private static final int CUTOFF = 3;
  private static final double SPARSE = 0.1;
  private static final double SMOOTH = 0.5;

  /** How often a user's text is repeated, so that it is heard beside the project's own text. */
  private static final int REPEATED = 5;

  private final List<NameSample> samples = new ArrayList<>();

  NameTraining() {
    this(NameCorpus.templates(), name -> true, ROUNDS);
  }

  NameTraining(List<List<String>> templates, Predicate<String> names, int rounds) {
    samples.addAll(new NameCorpus().filled(templates, rounds, names));
  }

  /**
   * Called by the build: trains the model unless the file is newer than all of its inputs.
   *
   * @param args the file to write and the folder that holds the inputs; after a change of this code
   *     alone, remove the file
   */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]);
    Path inputs = Path.of(args[1]);
    if (isFresh(output, inputs)) {
      return;
    }
    Files.createDirectories(output.toAbsolutePath().getParent());
    NameModel model = new NameTraining().train();
    Path unfinished = output.resolveSibling(output.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      model.write(out);
    }
    Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isFresh(Path output, Path inputs) throws IOException {
    if (!Files.exists(output)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(output);
    try (Stream<Path> files = Files.list(inputs)) {
      return files.map(NameTraining::modified).allMatch(time -> time.compareTo(made) < 0);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds sentences that somebody has annotated. */
  NameTraining with(List<NameSample> annotated) {
    for (int i = 0; i < REPEATED; i++) {
      samples.addAll(annotated);
    }
    return this;
  }

  NameModel train() {
    byte[] features = TrainingTable.bytes("features.xml");
    try {
      TokenNameFinderFactory halved =
          new TokenNameFinderFactory(features, lists(NameTraining::isEven), new BioCodec());
      TokenNameFinderModel trained =
          NameFinderME.train(
              "en", null, ObjectStreamUtils.createObjectStream(samples), parameters(), halved);
      Map<String, Object> whole = lists(word -> true);
      return new NameModel(
          new TokenNameFinderModel(
              "en",
              scaled(trained.getArtifact("nameFinder.model")),
              NameFinderME.DEFAULT_BEAM_SIZE,
              features,
              whole,
              Map.of(),
              new BioCodec(),
              new TokenNameFinderFactory(features, whole, new BioCodec())));
    } catch (IOException e) {
      throw new NameModelException("cannot train the name model: " + e.getMessage(), e);
    }
  }

  /**
   * The same log-linear model in the class of the default trainer: the quasi-Newton trainer's own
   * adds to the probabilities of the previous token, as it does not clear the array that it gets.
   */
  private static GISModel scaled(AbstractModel model) {
    Object[] data = model.getDataStructures();
    Map<?, ?> weights = (Map<?, ?>) data[1];
    String[] features = weights.keySet().toArray(String[]::new);
    Context[] contexts = Stream.of(features).map(weights::get).toArray(Context[]::new);
    return new GISModel(contexts, features, (String[]) data[2]);
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.THREADS_PARAM, 2);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(QNTrainer.L1COST_PARAM, SPARSE);
    parameters.put(QNTrainer.L2COST_PARAM, SMOOTH);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    return parameters;
  }

  private static boolean isEven(String word) {
    return word.hashCode() % 2 == 0;
  }

  private static Map<String, Object> lists(Predicate<String> wanted) {
    Map<String, Dictionary> lists = new HashMap<>();
    for (String[] row : TrainingTable.rows("names.tsv")) {
      add(lists, row[1] + "s", row[2], wanted);
    }
    for (String[] row : TrainingTable.rows("places.tsv")) {
      for (String place : String.join("|", List.of(row).subList(1, row.length)).split("\\|")) {
        add(lists, "places", place, wanted);
      }
    }
    for (String word : TrainingTable.lines("titles.txt")) {
      add(lists, "titles", word, any -> true);
    }
    for (String word : CommonWords.read()) {
      add(lists, "words", word, wanted);
    }
    return Map.copyOf(named(lists));
  }

  private static Map<String, Object> named(Map<String, Dictionary> lists) {
    Map<String, Object> named = new HashMap<>();
    lists.forEach((name, list) -> named.put(name + ".dictionary", list));
    return named;
  }

  private static void add(
      Map<String, Dictionary> lists, String list, String words, Predicate<String> wanted) {
    Dictionary dictionary = lists.computeIfAbsent(list, name -> new Dictionary());
    for (String word : words.split(" ")) {
      boolean small = list.equals("titles") || list.equals("words");
      if (Character.isUpperCase(word.charAt(0)) != small && wanted.test(word)) {
        dictionary.put(new StringList(word));
      }
    }
  }
}
