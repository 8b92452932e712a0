package org.rapporteur.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;

/**
 * One meeting of several that a clause reports at once: 'met A in X and B in Y', 'telephone
 * conversations with A and B'.
 *
 * @param others whom the subject faces
 * @param extent where its place and time may stand
 */
record Encounter(List<Part> others, Extent extent) {

  private static final Set<String> APART = Words.of("apart");

  private static final Set<String> SEVERAL = Words.of("several");

  /** The meetings with those that {@code complements} name behind the {@code trigger}. */
  static List<Encounter> of(Scene scene, List<Complement> complements, int trigger) {
    Extent whole = Extent.of(scene, trigger);
    List<Encounter> encounters = new ArrayList<>();
    for (int i = 0; i < complements.size(); i++) {
      List<Part> parts = scene.parts(complements.get(i).phrase(), Role.PRINCIPAL);
      Extent extent = extent(scene, complements, i, whole);
      if (apart(scene, trigger, whole)) {
        byState(parts).forEach(p -> encounters.add(new Encounter(p, extent)));
      } else {
        encounters.add(new Encounter(parts, extent));
      }
    }
    return encounters;
  }

  /**
   * Each counterpart has the words around it for its own where they name a place or a time; else
   * all share the clause.
   */
  private static Extent extent(Scene scene, List<Complement> complements, int i, Extent whole) {
    int from = i == 0 ? whole.from() : complements.get(i - 1).phrase().last();
    int to = i + 1 < complements.size() ? complements.get(i + 1).at() : whole.to();
    Extent own = new Extent(from, Math.max(to, complements.get(i).phrase().last()));
    return complements.size() > 1 && own.tells(scene) ? own : whole;
  }

  private static boolean apart(Scene scene, int trigger, Extent extent) {
    Sentence sentence = scene.sentence();
    if (SEVERAL.contains(scene.word(trigger))) {
      return true;
    }
    for (int i = extent.from(); i < Math.min(extent.to(), sentence.size()); i++) {
      boolean turns =
          scene.word(i).equals("one")
              && scene.word(i + 1).equals("after")
              && scene.word(i + 2).equals("another");
      if (APART.contains(scene.word(i)) || turns || goesOn(scene, i)) {
        return true;
      }
    }
    return false;
  }

  /** 'Met X and then Y', 'X, later Y'. */
  private static boolean goesOn(Scene scene, int i) {
    return Set.of("then", "later").contains(scene.word(i))
        && Set.of("and", ",").contains(scene.word(i - 1))
        && scene.clauses().phraseAt(i + 1).filter(Phrase::acts).isPresent();
  }

  private static List<List<Part>> byState(List<Part> parts) {
    Map<String, List<Part>> groups = new LinkedHashMap<>();
    for (Part part : parts) {
      String key = part.actor().state().orElse("#" + part.actor().id());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(part);
    }
    return List.copyOf(groups.values());
  }
}
