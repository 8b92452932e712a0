package org.rapporteur.event.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.event.table.Table;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Span;

/** Finds the dateline at the beginning of an article's body, in the forms of a table. */
public final class DatelineFinder {

  /** How far into its line a dateline can reach. */
  private static final int LONGEST = 160;

  /** A dateline follows at most a byline, a department's name and the like. */
  private static final int LINES = 4;

  private static final Pattern LINE = Pattern.compile("\\S.*");

  private final Grammar grammar;
  private final List<Pattern> forms;

  public DatelineFinder() {
    grammar = Grammar.load();
    forms = Table.rows("time/datelines.tsv", 1).map(line -> grammar.pattern(line.get(0))).toList();
  }

  /** The dateline in one of the first lines of the body. */
  public Optional<Dateline> find(Document document) {
    Article article = document.article();
    return LINE.matcher(article.text())
        .region(article.bodyBegin(), article.text().length())
        .results()
        .limit(LINES)
        .flatMap(line -> inLine(line.group(), line.start(), article.published()).stream())
        .findFirst();
  }

  private Optional<Dateline> inLine(String line, int offset, Optional<LocalDate> published) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    Pieces pieces = Pieces.of(head, offset);
    return forms.stream()
        .map(form -> form.matcher(pieces.text()))
        .filter(Matcher::lookingAt)
        .map(match -> dateline(pieces, match, published))
        .findFirst();
  }

  private Dateline dateline(Pieces pieces, Matcher match, Optional<LocalDate> published) {
    return new Dateline(
        pieces.source(match.start(), match.end()),
        group(match, "place").map(m -> pieces.source(m.begin(), m.end())),
        group(match, "date").flatMap(d -> period(pieces.text(), d, published)));
  }

  /** The nearest such date; without a day of publication only a date with its year counts. */
  private Optional<Period> period(String text, Span date, Optional<LocalDate> published) {
    Reference reference =
        new Reference(published.orElse(LocalDate.EPOCH), Direction.NEUTRAL, Optional.empty());
    return grammar
        .meaning(text, date.begin(), date.end())
        .filter(meaning -> published.isPresent() || meaning instanceof Meaning.Fixed)
        .flatMap(meaning -> meaning.resolve(reference))
        .map(i -> Period.of(i.from(), i.to(), true, date.in(text)));
  }

  private static Optional<Span> group(Matcher match, String name) {
    boolean known = match.pattern().pattern().contains("(?<" + name + ">");
    return known && match.group(name) != null
        ? Optional.of(new Span(match.start(name), match.end(name)))
        : Optional.empty();
  }
}
