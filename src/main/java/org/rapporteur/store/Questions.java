package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The questions that people can ask by name. */
public final class Questions {

  private static final String ENDING = ".rq";

  private final SortedMap<String, Question> byName = new TreeMap<>();

  /**
   * @param texts the questions' texts by name
   */
  Questions(SortedMap<String, String> texts) {
    texts.forEach((name, text) -> byName.put(name, Question.parse(name, text)));
  }

  /** Those that the program comes with, from {@code ontology/questions}. */
  public static Questions shipped() {
    return new Questions(new DataFolder("ontology/questions").texts(ENDING));
  }

  /**
   * Those that write the graph in the terms of other vocabularies, from {@code ontology/exports}.
   */
  static Questions exports() {
    return new Questions(new DataFolder("ontology/exports").texts(ENDING));
  }

  /** Those that the page is made from, from {@code ontology/questions/page}. */
  public static Questions ofPage() {
    return new Questions(new DataFolder("ontology/questions/page").texts(ENDING));
  }

  /** All of them, by name. */
  public List<Question> all() {
    return List.copyOf(byName.values());
  }

  /**
   * The question of this name.
   *
   * @throws QuestionException when there is none; the message lists the names most like it
   */
  public Question named(String name) {
    Question question = byName.get(name);
    if (question == null) {
      throw new QuestionException("there is no question '" + name + "'; " + offer(name));
    }
    return question;
  }

  /**
   * The question that a user means: by the name of a question, by a file that ends in {@code .rq}
   * or {@code .sparql}, or by the text of a query, which is taken for one when it is more than a
   * word.
   *
   * @throws QuestionException when it is none of them, or the file cannot be read
   */
  public Question find(String words) {
    if (words.endsWith(ENDING) || words.endsWith(".sparql")) {
      return read(words);
    }
    boolean query = words.chars().anyMatch(c -> Character.isWhitespace(c) || c == '{');
    return query ? Question.parse("the query", words) : named(words);
  }

  private static Question read(String file) {
    try {
      Path path = Path.of(file);
      return Question.parse(path.toString(), Files.readString(path));
    } catch (IOException | InvalidPathException e) {
      throw new QuestionException("cannot read a query from " + file + ": " + e, e);
    }
  }

  private String offer(String name) {
    if (byName.isEmpty()) {
      return "there are none at all";
    }
    List<String> near = Nearness.nearest(name, byName.keySet(), 3);
    return "the nearest are " + String.join(", ", near);
  }
}
