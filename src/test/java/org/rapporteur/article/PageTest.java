package org.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Article;

/** Pages of the web as articles. */
class PageTest {

  private static final String TALKS =
      "Foreign Minister Ilze Kalnina met her Namibian counterpart, Petrus Shikongo, in Windhoek on"
          + " Tuesday to sign an agreement on the training of harbour pilots.";

  private static final String AFTER =
      "The two ministers also spoke about a common bid for a seat in the council.";

  @Test
  void takesTheArticleOutOfItsPage() throws Exception {
    Reading reading =
        read(
            """
            <!DOCTYPE html>
            <html lang="en"><head>
            <title>Ministers meet in Windhoek | Ministry of Foreign Affairs</title>
            <meta charset="utf-8">
            <meta property="og:site_name" content="Ministry of Foreign Affairs of Latvia">
            <meta property="article:published_time" content="2023-05-16T09:30:00+02:00">
            <link rel="canonical" href="https://example.org/news/windhoek">
            <style>p { color: red }</style></head>
            <body><header><p>Menu of the ministry with a very long line of things that nobody reads
            in an article about a meeting</p></header>
            <nav><ul><li>Home</li><li>News</li></ul></nav>
            <main><h1>Ministers meet in Windhoek</h1>
            <div class="share-buttons"><p>Share this page with others</p></div>
            <p>%s</p>
            <p>%s<br>They parted at noon.</p>
            <aside><p>Read also: Minister met somebody else in Lima</p></aside>
            <script>document.write("<p>Minister met the script</p>")</script>
            </main><footer><p>Imprint</p></footer></body></html>
            """
                .formatted(TALKS, AFTER));
    Article article = reading.article();
    assertEquals("Ministers meet in Windhoek", article.title());
    assertEquals(
        String.join("\n\n", article.title(), TALKS, AFTER, "They parted at noon."), article.text());
    assertEquals(Optional.of(LocalDate.of(2023, 5, 16)), article.published());
    assertEquals(Optional.of("Ministry of Foreign Affairs of Latvia"), article.publisher());
    assertEquals(Optional.of("https://example.org/news/windhoek"), article.address());
    assertEquals(List.of(), reading.notices());
  }

  @Test
  void believesLinkedDataBeforeAnythingElse() throws Exception {
    Article article =
        read("""
                <html><head><title>Site</title>
                <meta property="og:site_name" content="Platform">
                <meta name="date" content="2020-01-01">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Platform"},
                  {"@type": ["NewsArticle"], "headline": "Talks in Windhoek",
                   "datePublished": "2023-05-16T10:00:00Z",
                   "publisher": {"@type": "Organization", "name": "Harbour Wire"}}]}</script>
                </head><body><div><p>%s</p><p>%s</p></div></body></html>
                """
                .formatted(TALKS, AFTER))
            .article();
    assertEquals("Talks in Windhoek", article.title());
    assertEquals(Optional.of(LocalDate.of(2023, 5, 16)), article.published());
    assertEquals(Optional.of("Harbour Wire"), article.publisher());
  }

  @Test
  void findsTheFullestPartWhereNothingIsMarked() throws Exception {
    Article article =
        read("<html><body><div><p>Short line</p></div><div><p>%s</p><p>%s</p></div></body></html>"
                .formatted(TALKS, AFTER))
            .article();
    assertEquals(TALKS + "\n\n" + AFTER, article.text());
  }

  @Test
  void saysWhatIsBroken() throws Exception {
    Reading reading =
        read(
            "<html><head><script type='application/ld+json'>{broken</script></head><body><p>%s</p>"
                    .formatted(TALKS)
                + "</body></html>");
    assertTrue(reading.notices().get(0).contains("JSON-LD"), reading.notices().toString());
    assertTrue(reading.notices().get(1).contains("no date"), reading.notices().toString());
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "UTF-8", "windows-1252"})
  void readsTheEncodingThatThePageDeclares(String name) throws Exception {
    String page =
        "<html><head><meta charset='%s'></head><body><p>%s Müller</p></body></html>"
            .formatted(name, TALKS);
    assertTrue(read(page.getBytes(Charset.forName(name))).article().text().endsWith("Müller"));
  }

  @Test
  void takesFromTheSenderWhatThePageDoesNotSay() throws Exception {
    Sent sent =
        new Sent(
            "<html><body><p>%s</p></body></html>".formatted(TALKS).getBytes(StandardCharsets.UTF_8),
            Map.of("date", "2023-05-17", "url", "https://example.org/w", "publisher", "Wire"));
    Article article = reader().read(new Source(Path.of("w.html"), Optional.of(sent))).article();
    assertEquals("w", article.name());
    assertEquals(Optional.of(LocalDate.of(2023, 5, 17)), article.published());
    assertEquals(Optional.of("https://example.org/w"), article.address());
    assertEquals(Optional.of("Wire"), article.publisher());
  }

  @Test
  void refusesAPageWithoutText() {
    ArticleException refusal =
        assertThrows(
            ArticleException.class,
            () -> read("<html><body><script>let a = 1</script><img src=x></body></html>"));
    assertTrue(refusal.reason().contains("without text"), refusal.reason());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 20_000})
  void bearsHostileNesting(int depth) throws Exception {
    String page = "<html><body>" + "<div><b>".repeat(depth) + "<p>" + TALKS + "</p></body></html>";
    assertTrue(read(page).article().text().contains("Shikongo"));
  }

  @Test
  void scriptsInTextStayText() throws Exception {
    String page = "<html><body><p>" + TALKS + "</p><p>&lt;script&gt;x&lt;/script&gt;</p></body>";
    assertTrue(read(page).article().text().endsWith("<script>x</script>"));
    assertFalse(read(page).article().text().contains("&lt;"));
  }

  private static Reading read(String page) throws ArticleException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading read(byte[] page) throws ArticleException {
    return reader().read(new Source(Path.of("-"), Optional.of(new Sent(page, Map.of()))));
  }

  private static ArticleReader reader() {
    return new ArticleReader(InputStream.nullInputStream(), Optional.empty(), Optional.empty());
  }
}
