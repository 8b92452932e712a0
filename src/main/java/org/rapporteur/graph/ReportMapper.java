package org.rapporteur.graph;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.registry.OfficeRank;
import org.rapporteur.text.Article;

/**
 * Writes what an article reports as RDF. The result depends on nothing but the reports, the base
 * and the registry's names, so that mapping an article twice gives the same graph.
 */
public final class ReportMapper {

  private static final String WEB_ADDRESS = "https?://[!-~&&[^<>\"{}|\\\\^`]]+";

  private final Iris iris;
  private final Function<String, Optional<String>> entryNames;
  private final OfficeKinds offices;
  private final Function<String, Optional<OfficeRank>> ranks;

  /**
   * @param iris mints the IRIs
   * @param entryNames gives the registry's name for the {@code id} of an entry, such as {@code
   *     state-kp}
   * @param offices tells which offices are of one kind
   * @param ranks gives the registry's office for a title, such as 'Foreign Minister'
   */
  public ReportMapper(
      Iris iris,
      Function<String, Optional<String>> entryNames,
      OfficeKinds offices,
      Function<String, Optional<OfficeRank>> ranks) {
    this.iris = iris;
    this.entryNames = entryNames;
    this.offices = offices;
    this.ranks = ranks;
  }

  /** The graph of the article that {@code reports} come from. */
  public ArticleGraph map(Reports reports) {
    Article article = reports.actors().document().article();
    GraphDraft draft = new GraphDraft(iris, article, entryNames);
    SpanNodes spans = new SpanNodes(draft, article.text());
    describe(article, draft, spans);
    ActorNodes actors = new ActorNodes(draft, article, reports.actors().actors(), offices, ranks);
    ReportNodes nodes = new ReportNodes(draft, actors, spans);
    for (Report report : reports.reports()) {
      nodes.add(report);
    }
    return new ArticleGraph(
        iris.graph(article), iris.article(article), draft.model(), digest(article));
  }

  /** Changes when the article's text changes or what its source says about it. */
  public static String digest(Article article) {
    String content =
        Stream.of(
                article.name(),
                article.published(),
                article.publisher(),
                article.address(),
                article.text())
            .map(Objects::toString)
            .collect(Collectors.joining("\n"));
    return "sha256:" + Hash.sha256(content);
  }

  private static void describe(Article article, GraphDraft draft, SpanNodes spans) {
    String title = article.title().isBlank() ? article.name() : article.title();
    Resource node =
        draft
            .describe(draft.article(), Vocabulary.Article, draft.literal(title))
            .addProperty(DCTerms.identifier, draft.literal(article.name()))
            .addProperty(DCTerms.title, draft.literal(title))
            .addProperty(Vocabulary.isString, spans.text());
    article.published().ifPresent(day -> node.addProperty(DCTerms.issued, draft.date(day)));
    article.address().ifPresent(a -> node.addProperty(DCTerms.source, address(a, draft)));
    article
        .publisher()
        .map(name -> draft.among("org", Vocabulary.Organization, name, "publisher"))
        .ifPresent(publisher -> node.addProperty(Vocabulary.publisher, publisher));
  }

  private static RDFNode address(String address, GraphDraft draft) {
    return address.matches(WEB_ADDRESS)
        ? draft.model().createResource(address)
        : draft.literal(address);
  }
}
