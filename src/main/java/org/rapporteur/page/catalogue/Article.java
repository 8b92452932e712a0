package org.rapporteur.page.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article without its text.
 *
 * @param id such as {@code article-2024-07-25-wellington.0123456789ab}
 * @param name what the article is known by in the event table
 * @param title its title
 * @param publisher who published it
 * @param issued the day of publication
 * @param address where it stands on the web
 */
public record Article(
    String id,
    String name,
    String title,
    Optional<String> publisher,
    Optional<LocalDate> issued,
    Optional<String> address) {

  /** The publisher, or else the title: who or what a claim can be laid to. */
  public String source() {
    return publisher.orElse(title);
  }
}
