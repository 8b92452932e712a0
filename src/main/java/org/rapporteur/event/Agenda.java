package org.rapporteur.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.event.time.Direction;
import org.rapporteur.event.time.Period;
import org.rapporteur.event.time.TimeExpression;
import org.rapporteur.text.Sentence;

/**
 * A list of what is to come, day by day: titled 'Diary' or 'Calendar', with days for headings. Its
 * entries, in the present tense or without a verb, are plans.
 *
 * @param lists whether the article is such a list
 * @param day the day that the last heading named
 */
record Agenda(boolean lists, Optional<Period> day) {

  private static final Set<String> TITLES = Words.of("agendas");

  /** Whether the article of {@code setting} is one, by the words of its title. */
  static Agenda of(Setting setting) {
    String title = setting.document().article().title().toLowerCase(Locale.ROOT);
    boolean lists =
        setting.published().isPresent()
            && Arrays.stream(title.split("\\P{L}+")).anyMatch(TITLES::contains);
    return new Agenda(lists, Optional.empty());
  }

  /** The agenda behind {@code sentence}, which may be a day and nothing else. */
  Agenda after(Sentence sentence, List<TimeExpression> times, Setting setting) {
    boolean heads =
        lists
            && !times.isEmpty()
            && IntStream.range(0, sentence.size())
                .allMatch(
                    i ->
                        times.stream().anyMatch(t -> t.first() <= i && i < t.last())
                            || !sentence.token(i).text().matches(".*\\p{L}.*"));
    return heads
        ? new Agenda(
            true, times.get(0).resolve(setting.published().orElseThrow(), Direction.FUTURE))
        : this;
  }

  /** The entry that {@code draft}, of {@code scene}, stands for. */
  Draft read(Draft draft, Scene scene, Setting setting) {
    boolean told =
        scene.clauses().verbs().stream().anyMatch(v -> v.form() == Form.FINITE && v.past());
    if (!lists || told) {
      return draft;
    }
    Optional<Period> when = draft.when().map(this::since).or(() -> day);
    LocalDate published = setting.published().orElseThrow();
    boolean over = when.flatMap(Period::notAfter).filter(published::isAfter).isPresent();
    Draft dated = when.map(draft::on).orElse(draft);
    return draft.status() == Status.HELD && !over ? dated.as(Status.PLANNED) : dated;
  }

  /** 'Till 7 March': from the day of the entry on. */
  private Period since(Period period) {
    return day.flatMap(Period::notBefore)
        .filter(from -> period.notBefore().isEmpty())
        .filter(from -> period.notAfter().filter(from::isBefore).isPresent())
        .map(from -> Period.of(Optional.of(from), period.notAfter(), true, period.basis()))
        .orElse(period);
  }
}
