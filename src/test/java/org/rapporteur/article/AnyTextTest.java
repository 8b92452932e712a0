package org.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.rapporteur.text.Article;

/** Whatever comes in, an article comes out that holds its promises, or a refusal with a reason. */
class AnyTextTest {

  private static final Source SOURCE = new Source(Path.of("-"));

  @Property
  void readsOrRefusesAnyCharacters(@ForAll String text) {
    assertReadsOrRefuses(reader -> reader.parse(SOURCE, text), new byte[0]);
  }

  @Property
  void readsOrRefusesAnyLines(
      @ForAll
          @StringLength(max = 200)
          @CharRange(from = '\t', to = '=')
          @CharRange(from = 'a', to = 'e')
          String text) {
    assertReadsOrRefuses(reader -> reader.parse(SOURCE, "T\n# date=" + text), new byte[0]);
  }

  @Property
  void readsOrRefusesAnyBytes(@ForAll byte[] bytes) {
    assertReadsOrRefuses(reader -> reader.read(SOURCE), bytes);
  }

  @Property
  void cleansCharacterByCharacter(@ForAll String text) {
    String lines = text.replace("\r\n", "\n").replace("\uFEFF", " ");
    assertEquals(lines.length(), Characters.clean(lines).length());
  }

  @Property
  void cleansOnceForAll(@ForAll String text) {
    String clean = Characters.clean(text);
    assertEquals(clean, Characters.clean(clean));
  }

  private interface Way {
    Reading read(ArticleReader reader) throws ArticleException;
  }

  private static void assertReadsOrRefuses(Way way, byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    try {
      assertKept(way.read(new ArticleReader(in, Optional.empty(), Optional.empty())).article());
    } catch (ArticleException refusal) {
      assertTrue(refusal.getMessage().startsWith("standard input: "), refusal.getMessage());
    }
  }

  private static void assertKept(Article article) {
    assertTrue(article.text().startsWith(article.title()));
    String head = article.title().isEmpty() ? "" : article.title() + "\n\n";
    assertEquals(head.length(), article.bodyBegin());
    assertTrue(article.text().codePoints().skip(head.length()).anyMatch(Character::isLetter));
    assertTrue(article.text().chars().noneMatch(c -> c != '\n' && c != '\t' && c < ' '));
    assertEquals(article.text(), article.text().strip());
  }
}
