package org.rapporteur.graph;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.text.Article;

/**
 * Mints the IRIs of the graph: {@code {base}id/{type}-{slug}.{hash}} for what texts name, {@code
 * {base}id/{entry}} for what the registry knows, {@code {base}graph/{name}} for graphs. All are
 * ASCII, and the same name always gives the same IRI.
 *
 * @param base what all IRIs begin with; absolute, ending with a slash
 */
public record Iris(String base) {

  /** The base when the user sets none. */
  public static final String DEFAULT_BASE = "https://w3id.org/rapporteur/";

  private static final Pattern SCHEME = Pattern.compile("^[a-z]+://(www\\.)?");

  /**
   * @throws IllegalArgumentException when {@code base} is no absolute ASCII IRI with a slash at its
   *     end
   */
  public Iris {
    if (!base.matches("[!-~]+/") || !URI.create(base).isAbsolute()) {
      throw new IllegalArgumentException(
          "the base must be an absolute IRI in ASCII that ends with '/', such as "
              + DEFAULT_BASE
              + ", not '"
              + base
              + "'");
    }
  }

  /** With the default base. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /** The IRI of a registry entry, such as {@code state-kp}. */
  public String entry(String id) {
    return base + "id/" + id;
  }

  /** The registry's {@code id} of the state with this ISO 3166-1 alpha-2 code. */
  static String stateEntry(String iso2) {
    return "state-" + iso2.toLowerCase(Locale.ROOT);
  }

  /** The graph of links between articles' reports and actors and what they are about. */
  public String links() {
    return base + "graph/links";
  }

  /** The graph of everything derived. */
  public String derived() {
    return base + "graph/derived";
  }

  /** The named graph of an article. */
  public String graph(Article article) {
    return base + "graph/article-" + key(article);
  }

  /** The IRI of an article. */
  public String article(Article article) {
    return entry("article-" + key(article));
  }

  /** The IRI of something that belongs to one article, such as its third report. */
  String part(String type, Article article, String local) {
    return entry(type + "-" + key(article) + "-" + local);
  }

  /** The IRI of something that is known by its name and by what tells it from its namesakes. */
  String named(String type, String name, String... among) {
    return entry(
        type
            + "-"
            + Spelling.slug(name)
            + "."
            + Hash.shortened(String.join("\n", among) + "\n" + name));
  }

  /** Stays the same when the article's content changes. */
  private static String key(Article article) {
    String identity = article.identity();
    return Spelling.slug(SCHEME.matcher(identity).replaceFirst(""))
        + "."
        + Hash.shortened(identity);
  }
}
