package org.rapporteur.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader made of one source: a normalized text and what is known about it.
 *
 * @param name the file's name without folder and extension, or the identifier of another source;
 *     the event table's {@code document}
 * @param title the first line of the text; empty when the source has none
 * @param text the normalized text that every span of the program points into: line ends are {@code
 *     \n}, it begins with the title, and an empty line stands between title and body
 * @param bodyBegin where the body begins in {@code text}
 * @param published the day of publication, which relative dates are resolved against
 * @param publisher who published it, as the source says
 * @param address the canonical web address, when the source says
 */
public record Article(
    String name,
    String title,
    String text,
    int bodyBegin,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> address) {

  public Article {
    if (bodyBegin < 0 || bodyBegin > text.length()) {
      throw new IllegalArgumentException(
          "the body of " + name + " cannot begin at " + bodyBegin + " of " + text.length());
    }
  }

  /** An article of title and body, put together as {@link #text} demands. */
  public static Article of(
      String name,
      String title,
      String body,
      Optional<LocalDate> published,
      Optional<String> publisher,
      Optional<String> address) {
    String head = title.isEmpty() ? "" : title + "\n\n";
    return new Article(name, title, head + body, head.length(), published, publisher, address);
  }

  /** What identifies the article across ingestions: its address if it has one, else its name. */
  public String identity() {
    return address.orElse(name);
  }
}
