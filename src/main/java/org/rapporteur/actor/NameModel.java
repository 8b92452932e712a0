package org.rapporteur.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The statistical name finder: an OpenNLP maximum-entropy model of persons and organizations. It
 * remembers the names of an article, so give it an article's sentences in order and {@link
 * #clear()} it between articles. Not thread-safe: each thread takes a {@link #copy()}, which shares
 * the model.
 */
public final class NameModel {

  /** Where the build puts the model on the class path. */
  static final String RESOURCE = "/models/names.bin";

  /** The search takes a time that grows with the square of the length; no sentence is longer. */
  private static final int LONGEST = 400;

  static {
    GazetteerFeatures.allow();
  }

  private final TokenNameFinderModel model;
  private final NameFinderME finder;

  NameModel(TokenNameFinderModel model) {
    this.model = model;
    finder = new NameFinderME(model);
  }

  /**
   * The model that the build has trained.
   *
   * @throws NameModelException when it is missing or damaged
   */
  public static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new NameModelException(
            "the name model "
                + RESOURCE
                + " is not on the class path; 'mvn process-classes' trains it");
      }
      return new NameModel(new TokenNameFinderModel(in));
    } catch (IOException e) {
      throw new NameModelException("the name model " + RESOURCE + " is damaged", e);
    }
  }

  /**
   * A model that somebody has trained and written to a file.
   *
   * @throws NameModelException when it cannot be read
   */
  public static NameModel load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new NameModel(new TokenNameFinderModel(in));
    } catch (IOException e) {
      throw new NameModelException("cannot read the name model " + file + ": " + e.getMessage(), e);
    } catch (NullPointerException e) {
      // OpenNLP's answer to a file that has no manifest.
      throw new NameModelException(file + " is no name model", e);
    }
  }

  /** Another finder with the same model, for another thread. */
  public NameModel copy() {
    return new NameModel(model);
  }

  /** The names in a sentence, in order and without overlaps. */
  public List<NameSpan> find(Sentence sentence) {
    return find(sentence.tokens().stream().map(Token::text).toArray(String[]::new));
  }

  List<NameSpan> find(String[] tokens) {
    List<NameSpan> names = new ArrayList<>();
    for (int from = 0; from < tokens.length; from += LONGEST) {
      find(Arrays.copyOfRange(tokens, from, Math.min(tokens.length, from + LONGEST)), from, names);
    }
    return names;
  }

  private void find(String[] tokens, int from, List<NameSpan> names) {
    Span[] spans = finder.find(tokens);
    double[] sure = finder.probs(spans);
    for (int i = 0; i < spans.length; i++) {
      Actor.Kind kind = Actor.Kind.valueOf(spans[i].getType().toUpperCase(Locale.ROOT));
      names.add(new NameSpan(from + spans[i].getStart(), from + spans[i].getEnd(), kind, sure[i]));
    }
  }

  /** Forgets the names of the article; call it before the next one. */
  public void clear() {
    finder.clearAdaptiveData();
  }

  /** Writes the model so that {@link #load(Path)} can read it. */
  public void write(OutputStream out) throws IOException {
    model.serialize(out);
  }
}
