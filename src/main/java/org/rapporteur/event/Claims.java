package org.rapporteur.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Words;

/** Reads what the words above a clause with 'that' make of it: 'denied that they met'. */
final class Claims {

  private static final Set<String> REPORTS = Words.of("reports");
  private static final Set<String> UNTRUE = Words.of("untrue");
  private static final Set<String> BE = Words.of("be");

  private final Attitudes attitudes;

  Claims(Attitudes attitudes) {
    this.attitudes = attitudes;
  }

  /**
   * The attitude towards the clause of {@code verb}: of the verb above 'that', as in 'proposed that
   * they meet', and of 'it is not true that', 'reports that … are false'. Nobody plans what is
   * past: 'confirmed reports that they met'.
   */
  Optional<Status> about(Scene scene, VerbGroup verb) {
    int that =
        scene
            .clauses()
            .subject(verb)
            .filter(s -> s.last() <= verb.first())
            .map(Phrase::first)
            .map(first -> first - 1)
            .orElse(-1);
    if (that < 1 || !scene.word(that).equals("that")) {
      return Optional.empty();
    }
    if (isUntrue(scene, that, verb)) {
      return Optional.of(Status.DENIED);
    }
    return scene
        .clauses()
        .verbBefore(that)
        .filter(v -> v.last() == that || isReport(scene, v.last(), that))
        .flatMap(v -> attitudes.at(scene, v.head()))
        .filter(s -> s != Status.HELD && !(s == Status.PLANNED && verb.past()));
  }

  /** 'Reports in the press that': what is said stands between the verb and 'that'. */
  private static boolean isReport(Scene scene, int from, int that) {
    return IntStream.range(from, that).anyMatch(i -> REPORTS.contains(scene.word(i)));
  }

  /** 'It is false that', 'it is not true that', 'reports that they met are wrong'. */
  private static boolean isUntrue(Scene scene, int that, VerbGroup verb) {
    boolean before =
        UNTRUE.contains(scene.word(that - 1)) || scene.words(that - 2, that).equals("not true");
    return before
        || isReport(scene, Math.max(0, that - 3), that)
            && IntStream.range(verb.last(), scene.sentence().size())
                .anyMatch(i -> BE.contains(scene.word(i)) && UNTRUE.contains(scene.word(i + 1)));
  }
}
