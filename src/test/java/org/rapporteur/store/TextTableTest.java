package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private final TextTable table =
      new TextTable(
          List.of(
              List.of("who", "sentence"),
              List.of("王毅", "The foreign ministers met on Tuesday in the old town hall."),
              List.of("Zoë", "They talked.")));

  @Test
  void columnsAreAlignedWhateverTheScript() {
    assertEquals(
        """
        who   sentence
        ────  ──────────────────────────────────────────────────────────
        王毅  The foreign ministers met on Tuesday in the old town hall.
        Zoë   They talked.
        """,
        write(OptionalInt.empty()));
  }

  @Test
  void theLongestCellsAreCutToTheTerminal() {
    assertEquals(
        """
        who   sentence
        ────  ────────────────
        王毅  The foreign min…
        Zoë   They talked.
        """,
        write(OptionalInt.of(22)));
  }

  @Test
  void aTinyTerminalStillGetsAFewLetters() {
    assertEquals(
        """
        who   sentence
        ────  ────────
        王毅  The for…
        Zoë   They ta…
        """,
        write(OptionalInt.of(1)));
  }

  @Test
  void cellsCannotSteerTheTerminal() {
    assertEquals("[31mred end", Columns.printable("\u001b[31mred\r\n\u202eend"));
    assertEquals("tabbed text", Columns.printable("\ttabbed\ttext"));
  }

  @Test
  void combiningMarksTakeNoRoom() {
    assertEquals(3, Columns.of("Zoe\u0308"));
    assertEquals(4, Columns.of("김정"));
  }

  @Test
  void wideCharactersAreCutWhole() {
    String cut = Columns.cut("王毅王毅", 4);
    assertEquals("王…", cut);
    assertTrue(Columns.of(cut) <= 4);
    assertFalse(Columns.cut("abcd", 4).contains("…"));
  }

  private String write(OptionalInt columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out, columns);
    return out.toString(StandardCharsets.UTF_8);
  }
}
