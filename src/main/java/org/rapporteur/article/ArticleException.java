package org.rapporteur.article;

/**
 * A source that no article can be made of. The message names the source, what is wrong with it, and
 * what would be right.
 */
public final class ArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final String reason;

  ArticleException(Source source, String reason) {
    this(source, reason, null);
  }

  ArticleException(Source source, String reason, Throwable cause) {
    super(source.label() + ": " + reason, cause);
    this.source = source.label();
    this.reason = reason;
  }

  /** The file, folder or stream, as a person would name it. */
  public String source() {
    return source;
  }

  /** What is wrong with it, without its name. */
  public String reason() {
    return reason;
  }
}
