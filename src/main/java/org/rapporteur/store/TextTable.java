package org.rapporteur.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A table for people: columns aligned, two blanks between them, a rule under the header.
 *
 * @param rows the header and the cells below it, printable
 */
record TextTable(List<List<String>> rows) {

  private static final String GAP = "  ";

  /** No column is cut below this. */
  private static final int LEAST = 8;

  /** The answers to a question, with labels where nodes have them. */
  static TextTable of(RowSet answers, Labels labels) {
    List<Var> variables = answers.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    rows.add(variables.stream().map(Var::getVarName).map(name -> name.replace('_', ' ')).toList());
    answers.forEachRemaining(
        answer -> rows.add(variables.stream().map(v -> cell(answer, v, labels)).toList()));
    return new TextTable(rows);
  }

  /**
   * Writes the table in UTF-8.
   *
   * @param columns how many columns there are; the longest cells are cut when lines need more
   */
  void write(OutputStream out, OptionalInt columns) {
    int[] widths = widths();
    columns.ifPresent(available -> fit(widths, available));
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    writer.print(line(rows.get(0), widths));
    writer.print(line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths));
    rows.stream().skip(1).forEach(row -> writer.print(line(row, widths)));
    writer.flush();
  }

  private static String cell(Binding answer, Var variable, Labels labels) {
    Node node = answer.get(variable);
    return node == null ? "" : Columns.printable(labels.of(node));
  }

  private int[] widths() {
    return IntStream.range(0, rows.get(0).size())
        .map(i -> rows.stream().mapToInt(row -> Columns.of(row.get(i))).max().orElse(0))
        .toArray();
  }

  /** Takes from the widest column until the line fits, or every column is narrow. */
  private static void fit(int[] widths, int available) {
    int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
    for (; excess > 0; excess--) {
      int widest =
          IntStream.range(0, widths.length)
              .reduce((a, b) -> widths[b] > widths[a] ? b : a)
              .orElse(-1);
      if (widest < 0 || widths[widest] <= LEAST) {
        return;
      }
      widths[widest]--;
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Columns.cut(cells.get(i), widths[i]);
      line.append(cell).append(" ".repeat(widths[i] - Columns.of(cell))).append(GAP);
    }
    return line.toString().stripTrailing() + "\n";
  }
}
