package org.rapporteur.event.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * Text cut into words, numbers and signs with one blank between them, so that the grammar need not
 * care how the source or the tokenizer spaced {@code Nov.16,2006}.
 *
 * @param text the pieces joined by blanks
 * @param begins where each piece begins in {@code text}
 * @param sources what each piece was cut from: its token's number, or its offset in a plain text
 */
record Pieces(String text, List<Integer> begins, List<Span> sources) {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)"
              + "|\\d+(?:st|nd|rd|th|s)(?!\\p{L})"
              + "|\\d+"
              + "|\\p{L}[\\p{L}\\p{M}\\d]*"
              + "|[^\\s\\p{Z}\\p{L}\\d]");

  /** Of a sentence: a piece's source is the half-open range of one token. */
  static Pieces of(Sentence sentence) {
    Builder builder = new Builder();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Span index = new Span(i, i + 1);
      builder.addAll(token.text(), (begin, end) -> index);
    }
    return builder.build();
  }

  /** Of plain text: a piece's source is its place there, counted from {@code offset}. */
  static Pieces of(String plain, int offset) {
    Builder builder = new Builder();
    builder.addAll(plain, (begin, end) -> new Span(offset + begin, offset + end));
    return builder.build();
  }

  /** What the stretch of {@link #text} from one piece's begin to another's end was cut from. */
  Span source(int begin, int end) {
    int first = at(begin);
    int last = at(end - 1);
    return sources.get(first).cover(sources.get(last));
  }

  private int at(int offset) {
    int found = Collections.binarySearch(begins, offset);
    return found >= 0 ? found : -found - 2;
  }

  private interface Source {
    Span of(int begin, int end);
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Span> sources = new ArrayList<>();

    void addAll(String words, Source source) {
      Matcher piece = PIECE.matcher(words);
      while (piece.find()) {
        if (!text.isEmpty()) {
          text.append(' ');
        }
        begins.add(text.length());
        sources.add(source.of(piece.start(), piece.end()));
        text.append(plain(piece.group()));
      }
    }

    /** Short dashes are one sign; the long one stays, since it parts clauses. */
    private static String plain(String piece) {
      return switch (piece) {
        case "–", "‐", "‑", "‒", "−" -> "-";
        case "―" -> "—";
        case "’", "‘", "ʼ" -> "'";
        default -> piece;
      };
    }

    Pieces build() {
      return new Pieces(text.toString(), List.copyOf(begins), List.copyOf(sources));
    }
  }
}
