package org.rapporteur.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The bytes of a source, on their way to characters. */
final class Content {

  /** How other formats begin, and what they are called. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "%pdf-", "PDF",
          "pk\u0003\u0004", "a ZIP or office file",
          "{\\rtf", "RTF",
          "<?xml", "XML");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\W{0,8}(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b");

  private static final int START = 2000;

  private Content() {}

  /** Whether these are the bytes of an HTML page. */
  static boolean isPage(byte[] bytes) {
    return PAGE.matcher(start(bytes, START)).find();
  }

  private static String start(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  /** The characters of {@code bytes}, which must be UTF-8 and plain text. */
  static String decode(Source source, byte[] bytes) throws ArticleException {
    refuseOtherFormats(source, bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new ArticleException(
          source,
          String.format(
              Locale.ROOT,
              "not UTF-8: byte 0x%02X at position %d; save the text as UTF-8",
              bytes[in.position()],
              in.position()));
    }
    return out.flip().toString();
  }

  private static void refuseOtherFormats(Source source, byte[] bytes) throws ArticleException {
    String start = start(bytes, 64).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      throw new ArticleException(source, "UTF-16, not UTF-8; save the text as UTF-8");
    }
    for (Map.Entry<String, String> format : FORMATS.entrySet()) {
      if (start.startsWith(format.getKey())) {
        throw new ArticleException(
            source, format.getValue() + ", not plain text; save the article as plain text");
      }
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new ArticleException(
            source, "binary: a NUL byte at position " + i + "; only plain text in UTF-8 is read");
      }
    }
  }
}
