package org.rapporteur.event.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Sentence;

class TimeFinderTest {

  private static final TimeFinder FINDER = new TimeFinder();

  @ParameterizedTest(name = "{0} [{1} {2}]")
  @CsvFileSource(resources = "period-cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void resolves(
      String sentence,
      LocalDate published,
      Direction direction,
      String notBefore,
      String notAfter) {
    List<TimeExpression> found = FINDER.find(Sentences.of(sentence));

    assertEquals(1, found.size(), () -> "expressions in " + sentence + ": " + found);
    Optional<Period> period = found.get(0).resolve(published, direction);
    assertEquals(notBefore, bound(period.flatMap(Period::notBefore)), () -> found.toString());
    assertEquals(notAfter, bound(period.flatMap(Period::notAfter)), () -> found.toString());
  }

  private static String bound(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "anchored-cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void countsFromAnchor(
      String sentence, LocalDate published, LocalDate anchor, String notBefore, String notAfter) {
    TimeExpression found = only(sentence);
    Optional<Period> from =
        Optional.of(Period.of(Optional.of(anchor), Optional.of(anchor), true, "before"));

    Optional<Period> period = found.resolve(published, Direction.PAST, from);

    assertEquals(notBefore, bound(period.flatMap(Period::notBefore)));
    assertEquals(notAfter, bound(period.flatMap(Period::notAfter)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theresa May spoke to the press.",
        "Prime Minister May and the king met.",
        "The envoys may march on.",
        "The Sun reported on the rally, and Sat Nam agreed.",
        "Trump and May dined with the ambassador.",
        "The Good Friday Agreement holds.",
        "Security Council resolution 2254 binds both.",
        "They adopted the 2030 Agenda together.",
        "It cost $2015 per head.",
        "Some 2000 soldiers stayed, then 2020 people left.",
        "The May government fell over it.",
        "A 45-year-old man was held.",
        "The 19th Party Congress confirmed him.",
        "Prices fall in every port.",
        "They marched past the palace on the 38th parallel.",
        "The ships were sold for 1,990 pounds.",
        "He will spring to action.",
        "The second round brought nothing.",
        "It was the first round of talks in two years.",
        "They met for the first time in a decade.",
        "They took part in the Winter Olympics.",
        "They planned for the day they would win.",
        "On 5/11/2025."
      })
  void leavesOtherWordsAlone(String sentence) {
    assertEquals(List.of(), FINDER.find(Sentences.of(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met at 09:00 sharp. | CLOCK",
        "They met at 3 p.m. sharp. | CLOCK",
        "The plane left at 1830 GMT sharp. | CLOCK",
        "They met recently. | VAGUE",
        "He begins a three-day visit. | DURATION",
        "He has been away since Monday. | SINCE",
        "He stays until Friday. | UNTIL",
        "He stays from Monday to Friday. | RANGE",
        "He came on Monday. | WEEKDAY",
        "He came two days ago. | RELATIVE",
        "He came in 2020. | DATE"
      })
  void tellsKinds(String sentence, Kind kind) {
    assertEquals(kind, only(sentence).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a two-day visit | 2",
        "a 13-day tour | 13",
        "a week-long trip | 7",
        "talks for three days | 3",
        "a two-week stay | 14",
        "a two-month stay | 0"
      })
  void countsDays(String sentence, int days) {
    OptionalInt expected = days == 0 ? OptionalInt.empty() : OptionalInt.of(days);

    assertEquals(expected, only(sentence).days());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They renewed the 2015 agreement.",
        "They recalled the June 2021 summit.",
        "She spoke of their August meeting.",
        "She broke the planned January 9 protests up.",
        "He welcomed Tuesday's talks."
      })
  void seesWhatQualifiesNoun(String sentence) {
    assertTrue(only(sentence).attributive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"On Tuesday talks began.", "They met in 2015.", "He came on 3 May with aides."})
  void seesWhatStandsAlone(String sentence) {
    assertFalse(only(sentence).attributive());
  }

  @Test
  void spanCoversTokensOnly() {
    String sentence = "The visit of Nov .16 , 2006 was short.";
    TimeExpression found = only(sentence);

    assertEquals("Nov .16 , 2006", found.span().in(sentence));
    assertEquals(3, found.first());
  }

  @Test
  void keepsOrderOfSeveral() {
    List<TimeExpression> found =
        FINDER.find(Sentences.of("He met her on Monday, wrote in May 2020 and left yesterday."));

    assertEquals(
        List.of(Kind.WEEKDAY, Kind.DATE, Kind.RELATIVE),
        found.stream().map(TimeExpression::kind).toList());
  }

  @Test
  void writesShortestFormat() {
    LocalDate day = LocalDate.of(2025, 11, 8);

    assertEquals("2025-11-05", edtf("on 5 November", day));
    assertEquals("2025-10", edtf("in October", day));
    assertEquals("2024", edtf("in 2024", day));
    assertEquals("2025-11-05/2025-11-08", edtf("from 5 to 8 November", day));
    assertEquals("2025-11-03/..", edtf("since Monday", day));
    assertEquals("../2025-11-07", edtf("until Friday", day));
  }

  private static String edtf(String sentence, LocalDate day) {
    return only(sentence).resolve(day, Direction.PAST).orElseThrow().edtf();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 , ",
        "from May to ",
        "between the first three months of last year and ",
        "Monday and ",
        "early in the ",
        "2019 - "
      })
  void endlessSentenceTakesBoundedTime(String words) {
    Sentence sentence = Sentences.of(words.repeat(3000));

    assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(sentence));
  }

  private static TimeExpression only(String sentence) {
    List<TimeExpression> found = FINDER.find(Sentences.of(sentence));
    assertEquals(1, found.size(), () -> "expressions in " + sentence + ": " + found);
    return found.get(0);
  }
}
