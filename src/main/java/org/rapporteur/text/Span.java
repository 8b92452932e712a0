package org.rapporteur.text;

/**
 * A half-open stretch of an article's text, in UTF-16 units: {@code begin} is the first unit
 * inside, {@code end} the first one behind it.
 *
 * @throws IllegalArgumentException when {@code 0 <= begin <= end} does not hold
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a span needs 0 <= begin <= end, not " + begin + ".." + end);
    }
  }

  /** The part of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The number of UTF-16 units inside. */
  public int length() {
    return end - begin;
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
