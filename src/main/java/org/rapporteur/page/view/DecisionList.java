package org.rapporteur.page.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.page.catalogue.Ids;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.store.Answers.Row;

/**
 * What people decided about links, as the store has it at this moment.
 *
 * @param decisions the latest first, with those that were taken back
 */
public record DecisionList(List<Item> decisions) {

  /**
   * A decision.
   *
   * @param verdict same, different or wrong
   * @param time when it was taken, as in ISO 8601
   * @param undone when it was taken back
   * @param one what it is about, as articles have it
   * @param other what that was compared with
   * @param about the persons and events over all articles that it is about now
   */
  public record Item(
      String id,
      String verdict,
      String author,
      String time,
      String reason,
      Optional<String> undone,
      Set<Named> one,
      Set<Named> other,
      Set<String> about) {

    private static Item of(Row row) {
      return new Item(
          Ids.of(row.text("decision")),
          row.text("verdict"),
          row.text("author"),
          row.text("time"),
          row.text("reason"),
          row.find("undone"),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>());
    }

    private void add(Row row) {
      String id = Ids.of(row.text("node"));
      row.find("whole").map(Ids::of).ifPresent(about::add);
      (row.text("part").equals("one") ? one : other)
          .add(new Named(id, row.find("label").orElse(id)));
    }

    private boolean concerns(String id) {
      return about.contains(id) || one.stream().anyMatch(n -> n.id().equals(id));
    }
  }

  /** Those about a person, an event or a report; without one, all. */
  public static DecisionList of(Catalogues catalogues, Optional<String> about) {
    Map<String, Item> items = new LinkedHashMap<>();
    catalogues.each(
        "decisions",
        Map.of(),
        row -> items.computeIfAbsent(row.text("decision"), id -> Item.of(row)).add(row));
    return new DecisionList(
        items.values().stream().filter(item -> about.map(item::concerns).orElse(true)).toList());
  }
}
