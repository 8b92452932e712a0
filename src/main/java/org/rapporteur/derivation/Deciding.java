package org.rapporteur.derivation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.derivation.Decision.Verdict;

/** Takes decisions and takes them back, inside one transaction. */
public final class Deciding {

  private final DatasetGraph dataset;
  private final DecisionBook book;
  private final Operands operands;

  /** About this store. */
  public Deciding(DatasetGraph dataset) {
    this.dataset = dataset;
    this.book = new DecisionBook(dataset);
    this.operands = new Operands(dataset);
  }

  /**
   * A decision that was noted.
   *
   * @param decision what was decided
   * @param graphs the graphs of the articles whose links are to be looked at anew
   */
  public record Noted(Decision decision, Set<Node> graphs) {}

  /**
   * Notes a decision.
   *
   * @param verdict what is decided
   * @param one a person or event over all articles, or what one article says; by IRI or name
   * @param other what it is compared with; none when {@code one} is linked wrongly
   * @throws DecisionException when something does not exist, or makes no sense; the message says
   *     which
   */
  public Noted decide(
      Verdict verdict,
      String one,
      Optional<String> other,
      String author,
      String reason,
      Instant now) {
    if (other.isPresent() == (verdict == Verdict.WRONG)) {
      throw new DecisionException(
          verdict == Verdict.WRONG
              ? "'wrong' is about one thing, not about two"
              : "'" + verdict + "' needs two things to compare");
    }
    if (author.isBlank() || reason.isBlank()) {
      throw new DecisionException("a decision needs an author and a reason");
    }
    Operand first = operands.find(one);
    Optional<Operand> second = other.map(operands::find);
    check(verdict, first, second);
    Decision decision =
        book.add(
            verdict,
            nodes(verdict, first),
            second.map(operand -> nodes(verdict, operand)).orElse(List.of()),
            author.strip(),
            reason.strip(),
            now);
    return new Noted(decision, graphs(decision));
  }

  private List<String> nodes(Verdict verdict, Operand operand) {
    return verdict == Verdict.SAME && operand.kind() == Operand.Kind.PERSON
        ? operands.lasting(operand)
        : operand.nodes();
  }

  /**
   * Takes a decision back.
   *
   * @param id its IRI or the last part of it
   * @throws DecisionException when there is none of that name that counts
   */
  public Noted undo(String id, Instant now) {
    Decision decision =
        book.all().stream()
            .filter(d -> d.id().equals(id) || d.id().endsWith("/" + id.replaceFirst("^id:", "")))
            .filter(Decision::isActive)
            .findFirst()
            .orElseThrow(
                () ->
                    new DecisionException(
                        "no decision '"
                            + id
                            + "' counts; 'rapporteur link list' shows those that do"));
    book.undo(decision, now);
    return new Noted(decision, graphs(decision));
  }

  private static void check(Verdict verdict, Operand first, Optional<Operand> second) {
    if (second.isEmpty() && first.whole()) {
      throw new DecisionException(
          "'"
              + first.words()
              + "' is seen over all articles; 'wrong' needs what one article says, such as a report");
    }
    if (second.isEmpty()) {
      return;
    }
    if (first.kind() != second.get().kind()) {
      throw new DecisionException("a person and an event cannot be compared");
    }
    if (first.nodes().equals(second.get().nodes())) {
      throw new DecisionException(
          "'"
              + first.words()
              + "' and '"
              + second.get().words()
              + "' are one already"
              + (verdict == Verdict.DIFFERENT
                  ? "; name the article's person or report that is another"
                  : ""));
    }
  }

  private Set<Node> graphs(Decision decision) {
    return new Operands(dataset)
        .graphs(Stream.concat(decision.one().stream(), decision.other().stream()));
  }
}
