package org.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the web, as an article: its title, its text without navigation and ornaments, and what
 * the page says of date, publisher and address. {@code page.tsv} lists where pages say it.
 *
 * @param title empty where there is none
 * @param body paragraphs with empty lines between them
 * @param header what the page says of its source
 * @param notices what people should know about it
 */
record Page(String title, String body, Header header, List<String> notices) {

  /** What stands on lines of its own. */
  private static final String BLOCKS = "p, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td, th";

  /** A container with less text than this is a teaser. */
  private static final int SHORTEST = 140;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The page in these bytes, in the encoding that it declares, else in UTF-8. */
  static Page of(byte[] bytes) {
    Document page = parse(bytes);
    LinkedData data = LinkedData.of(page);
    PageTable table = PageTable.SHIPPED;
    String title =
        data.value("headline").or(() -> table.value("title", page)).map(Page::line).orElse("");
    Header header = header(page, data);
    table.elements("drop", page).forEach(Element::remove);
    String body = String.join("\n\n", paragraphs(page));
    return new Page(title, body, header, notices(data, body));
  }

  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private static Header header(Document page, LinkedData data) {
    PageTable table = PageTable.SHIPPED;
    Map<String, String> values = new HashMap<>();
    data.value("datePublished")
        .or(() -> table.value("date", page))
        .ifPresent(date -> values.put("date", day(date)));
    data.value("publisher", "name")
        .or(() -> table.value("publisher", page))
        .ifPresent(publisher -> values.put("publisher", line(publisher)));
    table.value("url", page).ifPresent(url -> values.put("url", url));
    return new Header(values);
  }

  /** The day of a point in time, which begins with it; anything else remains as it is. */
  private static String day(String date) {
    var day = DAY.matcher(date);
    return day.lookingAt() ? day.group() : line(date);
  }

  private static List<String> notices(LinkedData data, String body) {
    List<String> notices = new ArrayList<>();
    if (data.broken()) {
      notices.add("some of its JSON-LD is no JSON and was left out");
    }
    if (body.indexOf('\uFFFD') >= 0) {
      notices.add("some of its characters cannot be read; the page should declare its encoding");
    }
    return notices;
  }

  private static List<String> paragraphs(Document page) {
    page.select("br").forEach(br -> br.after("\n"));
    return PageTable.SHIPPED
        .elements("text", page)
        .map(Page::paragraphs)
        .filter(found -> found.stream().mapToInt(String::length).sum() >= SHORTEST)
        .findFirst()
        .or(() -> fullest(page))
        .orElseGet(() -> paragraphs(page.body()));
  }

  private static List<String> paragraphs(Element container) {
    List<String> paragraphs = new ArrayList<>();
    for (Element block : container.select(BLOCKS)) {
      if (block.select(BLOCKS).size() == 1) {
        block
            .wholeText()
            .lines()
            .map(Page::line)
            .filter(s -> !s.isEmpty())
            .forEach(paragraphs::add);
      }
    }
    if (paragraphs.isEmpty()) {
      container
          .wholeText()
          .lines()
          .map(Page::line)
          .filter(s -> !s.isEmpty())
          .forEach(paragraphs::add);
    }
    return paragraphs;
  }

  /** The paragraphs of the element whose own ones have the most text. */
  private static Optional<List<String>> fullest(Document page) {
    Map<Element, Integer> texts = new LinkedHashMap<>();
    page.select("p").forEach(p -> texts.merge(p.parent(), p.text().length(), Integer::sum));
    return texts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .filter(fullest -> fullest.getValue() >= SHORTEST)
        .map(fullest -> paragraphs(fullest.getKey()));
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
