package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Mention;
import org.rapporteur.actor.Mention.Form;
import org.rapporteur.event.table.Words;

/**
 * A list of those who took part, set apart from the sentence that reports the event: 'Joining the
 * call were the following leaders:' with a name a line.
 *
 * @param sentence the index of the sentence that opens the list
 * @param parts who is listed
 */
record Roster(int sentence, List<Part> parts) {

  private static final Set<String> JOINING = Words.of("joining");

  private static final Set<String> MARKS = Words.of("bullets");

  Roster {
    parts = List.copyOf(parts);
  }

  /**
   * The drafts with those added whom a roster lists; each roster belongs to the contact last
   * reported before it.
   */
  static List<Draft> join(List<Draft> drafts, List<Scene> scenes) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (Roster roster : of(scenes)) {
      for (int i = joined.size() - 1; i >= 0; i--) {
        Draft draft = joined.get(i);
        boolean contact = draft.type() == EventType.MEETING || draft.type() == EventType.CALL;
        if (contact && draft.sentence() <= roster.sentence()) {
          joined.set(i, roster.addedTo(draft));
          break;
        }
      }
    }
    return joined;
  }

  private Draft addedTo(Draft draft) {
    List<Part> all = new ArrayList<>(draft.parts());
    Part.addAll(all, parts);
    return draft.with(Sides.of(all));
  }

  private static List<Roster> of(List<Scene> scenes) {
    List<Roster> rosters = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      if (opens(scenes.get(i))) {
        List<Part> parts = listed(scenes, i + 1);
        if (parts.size() > 1 && Sides.count(Sides.of(parts)) > 1) {
          rosters.add(new Roster(scenes.get(i).sentence().index(), parts));
        }
      }
    }
    return rosters;
  }

  /** Whether the sentence ends with a colon and says that somebody joined. */
  private static boolean opens(Scene scene) {
    int last = scene.sentence().size() - 1;
    return scene.word(last).equals(":")
        && scene.sentence().tokens().stream().anyMatch(t -> JOINING.contains(t.lemma()));
  }

  /** The persons in the lines from {@code from} on, as long as they are lines of a list. */
  private static List<Part> listed(List<Scene> scenes, int from) {
    List<Part> parts = new ArrayList<>();
    for (int i = from; i < scenes.size() && isLine(scenes.get(i)); i++) {
      for (Mention mention : scenes.get(i).mentions()) {
        if (mention.form() == Form.NAME) {
          scenes.get(i).add(parts, mention, Role.PRINCIPAL);
        }
      }
    }
    return parts.stream().filter(p -> p.actor().kind() == Kind.PERSON).toList();
  }

  private static boolean isLine(Scene scene) {
    return MARKS.contains(scene.word(0))
        || scene.clauses().verbs().isEmpty() && !scene.mentions().isEmpty();
  }
}
