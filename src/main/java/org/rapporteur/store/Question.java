package org.rapporteur.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SPARQL query that people can ask by name.
 *
 * <p>Its text may begin with comments that say what it is for and what it leaves open:
 *
 * <pre>
 * # title: Whom has somebody met?
 * # param who: a name or part of it (default Wang Yi)
 * </pre>
 *
 * @param name its file's name without ending
 * @param title the question in English; its name where the text gives none
 * @param parameters what it leaves open, in the order of its comments
 * @param text the query
 */
public record Question(String name, String title, List<Parameter> parameters, String text) {

  private static final Pattern TITLE = Pattern.compile("(?m)^#\\s*title:\\s*(.+?)\\s*$");

  private static final Pattern PARAMETER =
      Pattern.compile("(?m)^#\\s*param\\s+(\\w+):\\s*(.*?)\\s*(?:\\(default (.*)\\)\\s*)?$");

  public Question {
    parameters = List.copyOf(parameters);
  }

  /** The question in a text that may begin with such comments. */
  static Question parse(String name, String text) {
    String title = TITLE.matcher(text).results().findFirst().map(m -> m.group(1)).orElse(name);
    return new Question(
        name, title, PARAMETER.matcher(text).results().map(Parameter::of).toList(), text);
  }

  /**
   * The value of each parameter: the given one, else its standard one.
   *
   * @throws QuestionException when a parameter has neither, or a value has no parameter
   */
  Map<String, String> complete(Map<String, String> given) {
    given.keySet().stream().filter(n -> !asks(n)).findFirst().ifPresent(this::unknownParameter);
    Map<String, String> values = new TreeMap<>(given);
    for (Parameter parameter : parameters) {
      values.computeIfAbsent(parameter.name(), n -> parameter.standard().orElse(null));
      if (!values.containsKey(parameter.name())) {
        throw new QuestionException(
            name + " needs the parameter " + parameter.name() + ": " + parameter.description());
      }
    }
    return values;
  }

  /** Whether a variable is open: declared so or, where nothing is declared, used at all. */
  private boolean asks(String variable) {
    return parameters.isEmpty()
        ? Pattern.compile("[?$]" + Pattern.quote(variable) + "\\b").matcher(text).find()
        : parameters.stream().anyMatch(p -> p.name().equals(variable));
  }

  private void unknownParameter(String given) {
    String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    throw new QuestionException(
        name
            + " has no parameter "
            + given
            + (known.isEmpty() ? " and no variable of that name" : "; it has " + known));
  }
}
