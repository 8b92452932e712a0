package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.page.catalogue.Ids;
import org.rapporteur.page.catalogue.Named;

/**
 * As whom articles mention a person, the latest first, a hundred at most.
 *
 * @param mentions the persons of single articles
 */
public record MentionList(List<Mention> mentions) {

  /**
   * The person of one article.
   *
   * @param name as the article has it
   * @param article the article, by its title
   * @param issued the day of publication
   * @param basis why the article's person was taken for this one
   */
  public record Mention(
      String id, String name, Named article, Optional<LocalDate> issued, Optional<String> basis) {}

  /** The mentions of an actor. */
  public static MentionList of(Catalogues catalogues, String actor) {
    List<Mention> mentions = new ArrayList<>();
    catalogues.each(
        "mentions",
        Map.of("actor", Ids.iri(actor)),
        row ->
            mentions.add(
                new Mention(
                    Ids.of(row.text("mention")),
                    row.text("name"),
                    new Named(Ids.of(row.text("article")), row.text("title")),
                    row.find("issued").map(LocalDate::parse),
                    row.find("basis"))));
    return new MentionList(mentions);
  }
}
