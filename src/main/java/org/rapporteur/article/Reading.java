package org.rapporteur.article;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.text.Article;

/**
 * An article and what its reader wants people to know about it.
 *
 * @param article what was read
 * @param notices what the source says badly or not at all, such as its date; one sentence each
 */
public record Reading(Article article, List<String> notices) {

  public Reading {
    notices = List.copyOf(notices);
  }

  /** The same, with these notices in front of its own. */
  public Reading noticing(List<String> others) {
    return new Reading(article, Stream.concat(others.stream(), notices.stream()).toList());
  }
}
