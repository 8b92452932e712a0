package org.rapporteur.article;

import java.util.Map;

/**
 * A text or page that somebody sent.
 *
 * @param bytes as a file would have them
 * @param header what was said beside it, and holds where it does not say it itself: {@code date},
 *     {@code publisher}, {@code url}
 */
public record Sent(byte[] bytes, Map<String, String> header) {

  public Sent {
    header = Map.copyOf(header);
  }
}
