package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.store.Parameter;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;

/**
 * The questions of {@code ontology/questions} by what they are about, as their comments {@code #
 * group: 2. Sources} say; the number only orders the groups.
 *
 * @param groups the groups by name
 */
public record QuestionList(List<Group> groups) {

  private static final Pattern GROUP = Pattern.compile("(?m)^#\\s*group:\\s*(.+?)\\s*$");
  private static final Pattern RANK = Pattern.compile("^\\d+\\.\\s*");
  private static final String REST = "99. More";

  /** Questions about the same. */
  public record Group(String name, List<Example> questions) {}

  /**
   * A question that people can fill in and change.
   *
   * @param sparql its text
   */
  public record Example(String name, String title, List<Parameter> parameters, String sparql) {}

  public static QuestionList of(Questions questions) {
    SortedMap<String, List<Example>> groups = new TreeMap<>();
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
            .map(entry -> new Group(withoutRank(entry.getKey()), List.copyOf(entry.getValue())))
            .toList());
  }

  private static String withoutRank(String group) {
    return RANK.matcher(group).replaceFirst("");
  }
}
