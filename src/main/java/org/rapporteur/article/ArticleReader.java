package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Article;

/**
 * Reads plain texts: a title, a {@link Header line about the source}, an empty line, the body. All
 * but the body may be missing. Reads pages of the web, too.
 */
public final class ArticleReader {

  /** The longest text that is read, in bytes. */
  public static final int MAX_BYTES = 2_000_000;

  /** The longest line that is read, in characters: a paragraph of a real article has far fewer. */
  public static final int MAX_LINE = 100_000;

  /** A longer first line is a paragraph and no title. */
  private static final int MAX_TITLE = 300;

  private final InputStream standardInput;
  private final Optional<LocalDate> published;
  private final Optional<String> publisher;

  /**
   * A reader with what holds for texts that do not say it themselves.
   *
   * @param standardInput where {@code -} is read from
   * @param published the day of publication
   * @param publisher who published them
   */
  public ArticleReader(
      InputStream standardInput, Optional<LocalDate> published, Optional<String> publisher) {
    this.standardInput = standardInput;
    this.published = published;
    this.publisher = publisher;
  }

  /** Reads the one article of {@code source}. */
  public Reading read(Source source) throws ArticleException {
    byte[] bytes = bytes(source);
    return Content.isPage(bytes)
        ? page(source, Page.of(bytes))
        : parse(source, Content.decode(source, bytes));
  }

  /**
   * The same source with all that is to be read of it, for reading elsewhere.
   *
   * @throws ArticleException when there is no such file, or it is too long
   */
  public Source load(Source source) throws ArticleException {
    Map<String, String> said = new HashMap<>();
    published.ifPresent(date -> said.put("date", date.toString()));
    publisher.ifPresent(name -> said.put("publisher", name));
    return new Source(source.path(), Optional.of(new Sent(bytes(source), said)));
  }

  private byte[] bytes(Source source) throws ArticleException {
    byte[] bytes = source.sent().isPresent() ? source.sent().get().bytes() : stored(source);
    if (bytes.length > MAX_BYTES) {
      throw new ArticleException(
          source, "longer than " + MAX_BYTES + " bytes; split it into its articles");
    }
    return bytes;
  }

  private byte[] stored(Source source) throws ArticleException {
    try {
      if (source.isStandardInput()) {
        return standardInput.readNBytes(MAX_BYTES + 1);
      }
      if (Files.isDirectory(source.path())) {
        throw new ArticleException(source, "no text (*.txt) in this folder or below it");
      }
      try (InputStream in = Files.newInputStream(source.path())) {
        return in.readNBytes(MAX_BYTES + 1);
      }
    } catch (NoSuchFileException e) {
      throw new ArticleException(source, "no such file or folder", e);
    } catch (AccessDeniedException e) {
      throw new ArticleException(source, "may not be read: permission denied", e);
    } catch (IOException e) {
      throw new ArticleException(source, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Makes the article of {@code source} from its characters. */
  Reading parse(Source source, String characters) throws ArticleException {
    String clean = Characters.clean(characters);
    List<String> lines = clean.lines().toList();
    refuseUnreadable(source, lines);

    int first = next(lines, 0);
    Header header = header(lines, first);
    String title = header.isPresent() ? "" : lines.get(first).strip();
    int rest = header.isPresent() ? behindHeader(lines, first) : first + 1;
    if (!header.isPresent()) {
      int second = next(lines, rest);
      header = header(lines, second);
      rest = header.isPresent() ? behindHeader(lines, second) : rest;
    }
    String body = String.join("\n", lines.subList(rest, lines.size())).strip();
    if (body.isEmpty() || title.length() > MAX_TITLE) {
      body = (title + "\n\n" + body).strip();
      title = "";
    }
    if (body.codePoints().noneMatch(Character::isLetter)) {
      throw new ArticleException(source, "no sentence in it: its body has not one letter");
    }
    return article(source, name(source, clean), title, body, header)
        .noticing(Characters.steering(characters).stream().toList());
  }

  private Reading page(Source source, Page page) throws ArticleException {
    String title = Characters.clean(page.title());
    String body = Characters.clean(page.body());
    if (body.codePoints().noneMatch(Character::isLetter)) {
      throw new ArticleException(source, "a page without text; save the article as plain text");
    }
    refuseUnreadable(source, body.lines().toList());
    Reading reading =
        article(source, name(source, title + "\n\n" + body), title, body, page.header());
    return reading.noticing(page.notices());
  }

  private Reading article(Source source, String name, String title, String body, Header own) {
    List<String> notices = new ArrayList<>();
    Header header = source.sent().map(sent -> own.or(new Header(sent.header()))).orElse(own);
    Optional<LocalDate> date =
        header.value("date").flatMap(d -> date(d, notices)).or(() -> published);
    if (date.isEmpty() && notices.isEmpty()) {
      notices.add(
          "says no date of publication, so days such as 'Monday' stay unknown;"
              + " add '# date=YYYY-MM-DD' below its title or give --published");
    }
    date.filter(ArticleReader::isToCome)
        .ifPresent(
            day ->
                notices.add(
                    "its date "
                        + day
                        + " lies in the future; correct it, for days such as 'Monday' are told"
                        + " from it"));
    return new Reading(
        Article.of(
            name,
            title,
            body,
            date,
            header.value("publisher").or(() -> publisher),
            header.value("url").flatMap(u -> address(u, notices))),
        notices);
  }

  /** Whether it is not yet that day anywhere on earth. */
  private static boolean isToCome(LocalDate day) {
    return day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
  }

  private static Optional<LocalDate> date(String value, List<String> notices) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      notices.add("its date '" + value + "' is not a day; write it as 2025-11-08");
      return Optional.empty();
    }
  }

  private static Optional<String> address(String value, List<String> notices) {
    try {
      URI address = new URI(value);
      if (address.getHost() != null && address.getScheme().matches("https?")) {
        return Optional.of(address.toASCIIString());
      }
    } catch (URISyntaxException e) {
      notices.add("its address is left out: " + e.getMessage());
      return Optional.empty();
    }
    notices.add("its address '" + value + "' is left out; a whole one begins with https://");
    return Optional.empty();
  }

  private static void refuseUnreadable(Source source, List<String> lines) throws ArticleException {
    if (lines.stream().allMatch(String::isBlank)) {
      throw new ArticleException(source, "empty; a title, an empty line and a body are expected");
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > MAX_LINE) {
        throw new ArticleException(
            source,
            "line "
                + (i + 1)
                + " is longer than "
                + MAX_LINE
                + " characters; break the paragraphs");
      }
    }
  }

  /** Files are known by their names; what has none, by its content. */
  private static String name(Source source, String text) {
    String name = source.isStandardInput() ? "" : source.name();
    return name.isEmpty() ? "text-" + digest(text) : name;
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The header that begins at line {@code i}, its broken lines joined. */
  private static Header header(List<String> lines, int i) {
    return i < lines.size()
        ? Header.of(String.join("", lines.subList(i, behindHeader(lines, i))).strip())
        : Header.NONE;
  }

  /** The index behind the header at line {@code i} and the lines that it was broken into. */
  private static int behindHeader(List<String> lines, int i) {
    int end = i + 1;
    while (end < lines.size() && Header.continues(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** The first line with something in it, from {@code from} on. */
  private static int next(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
