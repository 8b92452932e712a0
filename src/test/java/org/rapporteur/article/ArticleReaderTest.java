package org.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.Article;

class ArticleReaderTest {

  private static final Source STANDARD_INPUT = new Source(Path.of("-"));

  @TempDir private Path folder;

  @Test
  void readsTitleHeaderAndBody() throws Exception {
    Reading reading =
        read(
            """
            Envoys meet in Suva
            # date=2024-03-02; publisher=Reef Wire (agency style); url=https://example.org/a; source=us

            The envoys met on Friday.

            They parted on Saturday.
            """);
    Article article = reading.article();
    assertEquals("Envoys meet in Suva", article.title());
    assertEquals(
        "Envoys meet in Suva\n\nThe envoys met on Friday.\n\nThey parted on Saturday.",
        article.text());
    assertTrue(article.text().startsWith("The envoys", article.bodyBegin()));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 2)), article.published());
    assertEquals(Optional.of("Reef Wire (agency style)"), article.publisher());
    assertEquals(Optional.of("https://example.org/a"), article.address());
    assertEquals(List.of(), reading.notices());
  }

  @Test
  void saysWhichCharactersCouldSteer() throws Exception {
    Reading reading = read("Talks\n# date=2024-03-02\n\nEnvoy \u202EAna\u202C Li\u0007ma met us.");
    assertEquals("Talks\n\nEnvoy  Ana  Li ma met us.", reading.article().text());
    assertEquals(
        List.of("3 control or direction characters, the first U+202E, are read as spaces"),
        reading.notices());
  }

  @Test
  void saysOnceThatADateIsNone() throws Exception {
    assertEquals(
        List.of("its date '2024-13-42' is not a day; write it as 2025-11-08"),
        read("Talks\n# date=2024-13-42\n\nEnvoys met.").notices());
  }

  @Test
  void readsTitleAndBodyWithoutHeader() throws Exception {
    Article article = read("Envoys meet\nThe envoys met.\n-\nThey parted.").article();
    assertEquals("Envoys meet", article.title());
    assertEquals("Envoys meet\n\nThe envoys met.\n-\nThey parted.", article.text());
  }

  @Test
  void takesTheOnlyLineForTheBody() throws Exception {
    Article article = read("The envoys met.").article();
    assertEquals("", article.title());
    assertEquals("The envoys met.", article.text());
  }

  @Test
  void takesALongFirstLineForAParagraph() throws Exception {
    String paragraph = "The envoys met again. ".repeat(20).strip();
    Article article = read(paragraph + "\n\nThey parted.").article();
    assertEquals("", article.title());
    assertEquals(paragraph + "\n\nThey parted.", article.text());
  }

  @Test
  void readsAHeaderWithoutTitle() throws Exception {
    Article article = read("# date=2024-03-02\n\nThe envoys met.").article();
    assertEquals("", article.title());
    assertEquals("The envoys met.", article.text());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 2)), article.published());
  }

  @Test
  void joinsAHeaderThatWasBrokenIntoLines() throws Exception {
    Article article =
        read("""
                Envoys meet in Suva
                # date=2024-03-02; publisher=Reef Wire; url=https://example.org/a
                ; source=feeds/reef
                ;
                The envoys met on Friday.
                """)
            .article();
    assertEquals("Envoys meet in Suva\n\n;\nThe envoys met on Friday.", article.text());
    assertEquals(Optional.of("Reef Wire"), article.publisher());
    assertEquals(Optional.of("https://example.org/a"), article.address());
  }

  @Test
  void leavesALineWithNumberSignInTheText() throws Exception {
    assertEquals("Title\n\n#peace is near", read("Title\n#peace is near").article().text());
  }

  @Test
  void fillsWhatTheTextDoesNotSay() throws Exception {
    ArticleReader reader =
        new ArticleReader(
            bytes("Title\n# publisher=Reef Wire\n\nThe envoys met."),
            Optional.of(LocalDate.of(2024, 3, 2)),
            Optional.of("Somebody else"));
    Article article = reader.read(STANDARD_INPUT).article();
    assertEquals(Optional.of(LocalDate.of(2024, 3, 2)), article.published());
    assertEquals(Optional.of("Reef Wire"), article.publisher());
  }

  @Test
  void acceptsATextWithoutDateAndSaysSo() throws Exception {
    Reading reading = read("Title\n\nThe envoys met on Monday.");
    assertEquals(Optional.empty(), reading.article().published());
    assertEquals(1, reading.notices().size());
    assertTrue(reading.notices().get(0).contains("--published"), reading.notices().get(0));
  }

  @Test
  void namesADateAndAnAddressThatAreNone() throws Exception {
    Reading reading =
        read("Title\n# date=2024-02-30; url=/news/1; publisher=Reef Wire\n\nThe envoys met.");
    assertEquals(Optional.empty(), reading.article().published());
    assertEquals(Optional.empty(), reading.article().address());
    assertTrue(reading.notices().stream().anyMatch(n -> n.contains("'2024-02-30'")));
    assertTrue(reading.notices().stream().anyMatch(n -> n.contains("'/news/1'")));
  }

  @Test
  void keepsCodeOutOfAddresses() throws Exception {
    Article article =
        read("Title\n# url=https://e.org/> . <urn:a> a <urn:b>\n\nThe envoys met.").article();
    assertEquals(Optional.empty(), article.address());
  }

  @Test
  void namesStandardInputByItsContent() throws Exception {
    assertEquals(read("The envoys met.").article(), read("The envoys met.").article());
    assertTrue(
        !read("The envoys met.").article().name().equals(read("They parted.").article().name()));
  }

  @Test
  void namesAFileByItsName() throws Exception {
    Path file = Files.writeString(folder.resolve("2024-03-02.suva.txt"), "The envoys met.");
    assertEquals("2024-03-02.suva", read(new Source(file)).article().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | empty",
        "' \n\t\n '                | empty",
        "'\uFEFF'                  | empty",
        "'...\n\n-- 12 --'         | not one letter",
        "'# date=2024-03-02'       | not one letter",
        "'\u202E\u0007\u200B\n\u0001' | empty",
        "'%PDF-1.7 x'              | PDF",
      })
  void refusesWhatIsNoText(String text, String reason) {
    ArticleException refusal = assertThrows(ArticleException.class, () -> read(text));
    assertEquals("standard input", refusal.source());
    assertTrue(refusal.reason().contains(reason), refusal.getMessage());
    assertEquals(1, refusal.getMessage().lines().count());
  }

  @Test
  void refusesBinaries() {
    assertRefused(new byte[] {'a', 0, 'b'}, "NUL byte at position 1");
  }

  @Test
  void refusesOtherEncodings() throws Exception {
    assertRefused(
        "Title\n\nM\u00FCller met Lef\u00E8vre.".getBytes(StandardCharsets.ISO_8859_1),
        "byte 0xFC at position 8");
    assertRefused("The envoys met.".getBytes(StandardCharsets.UTF_16), "UTF-16");
    assertRefused("The envoys \u2018met".getBytes(StandardCharsets.UTF_8), 13, "byte 0xE2");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertRefused("a".repeat(10_000_000).getBytes(StandardCharsets.UTF_8), "longer than 2000000");
    assertRefused(
        ("Title\n" + "a ".repeat(60_000)).getBytes(StandardCharsets.UTF_8), "line 2 is longer");
  }

  @Test
  void refusesMissingFilesAndFoldersWithoutTexts() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "no article");
    assertRefused(folder.resolve("none.txt"), "no such file");
    assertRefused(folder, "no text (*.txt)");
  }

  private void assertRefused(Path path, String reason) {
    List<Source> sources = Source.find(List.of(path));
    assertEquals(List.of(new Source(path)), sources);
    ArticleException refusal = assertThrows(ArticleException.class, () -> read(sources.get(0)));
    assertTrue(refusal.getMessage().startsWith(path + ": " + reason), refusal.getMessage());
  }

  private static void assertRefused(byte[] bytes, String reason) {
    assertRefused(bytes, bytes.length, reason);
  }

  private static void assertRefused(byte[] bytes, int length, String reason) {
    ArticleReader reader =
        new ArticleReader(
            new ByteArrayInputStream(bytes, 0, length), Optional.empty(), Optional.empty());
    ArticleException refusal =
        assertThrows(ArticleException.class, () -> reader.read(STANDARD_INPUT));
    assertTrue(refusal.reason().contains(reason), refusal.getMessage());
  }

  private static Reading read(String text) throws ArticleException {
    return new ArticleReader(bytes(text), Optional.empty(), Optional.empty()).read(STANDARD_INPUT);
  }

  private static Reading read(Source source) throws ArticleException {
    return new ArticleReader(bytes(""), Optional.empty(), Optional.empty()).read(source);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
