package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.store.Parameter;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;

/**
 * The questions of {@code ontology/questions} by what they are about.
 *
 * @param groups the groups by name
 */
public record QuestionList(List<Group> groups) {

  private static final Pattern GROUP = Pattern.compile("(?m)^#\\s*group:\\s*(.+?)\\s*$");
  private static final String REST = "More";

  /** Questions about the same. */
  public record Group(String name, List<Example> questions) {}

  /**
   * A question that people can fill in and change.
   *
   * @param sparql its text
   */
  public record Example(String name, String title, List<Parameter> parameters, String sparql) {}

  public static QuestionList of(Questions questions) {
    Map<String, List<Example>> groups = new LinkedHashMap<>();
    for (Question question : questions.all()) {
      String group =
          GROUP.matcher(question.text()).results().findFirst().map(m -> m.group(1)).orElse(REST);
      groups
          .computeIfAbsent(group, name -> new ArrayList<>())
          .add(
              new Example(
                  question.name(), question.title(), question.parameters(), question.text()));
    }
    return new QuestionList(
        groups.entrySet().stream()
            .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
            .sorted(java.util.Comparator.comparing((Group group) -> group.name().equals(REST)))
            .toList());
  }
}
