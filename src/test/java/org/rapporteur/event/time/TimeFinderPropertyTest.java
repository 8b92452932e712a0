package org.rapporteur.event.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.text.Sentence;

class TimeFinderPropertyTest {

  private static final TimeFinder FINDER = new TimeFinder();
  private static final String[] WORDS =
      ("from between to and until since by on in of the this last next early late mid - , . ' s ( )"
              + " 1 3rd 29 30 31 12 2020 1999 24 May March Nov Feb . November Monday Sunday week"
              + " weeks day days month months year years decade quarter first second third last"
              + " ago later earlier before two three a few several coming past end half spring"
              + " fall winter today yesterday night morning 1990s century Q3 : / weekend same")
          .split(" ");

  @Provide
  Arbitrary<String> timelyWords() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25).map(w -> String.join(" ", w));
  }

  @Property(tries = 600)
  void wordsOfTimeNeverBreakIt(
      @ForAll("timelyWords") String text, @ForAll Direction direction, @ForAll boolean anchored) {
    check(text, direction, anchored);
  }

  @Property(tries = 200)
  void otherTextNeverBreaksIt(@ForAll String text, @ForAll Direction direction) {
    check(text, direction, false);
  }

  private static void check(String text, Direction direction, boolean anchored) {
    Sentence sentence = Sentences.of(text);
    List<TimeExpression> found = FINDER.find(sentence);
    LocalDate published = LocalDate.of(2024, 2, 29);
    Optional<Period> anchor =
        anchored
            ? Optional.of(Period.of(Optional.empty(), Optional.of(published), true, "before"))
            : Optional.empty();
    int free = 0;
    for (TimeExpression expression : found) {
      assertTrue(expression.first() >= free, () -> "overlap in " + text + ": " + found);
      assertTrue(expression.first() < expression.last());
      assertTrue(expression.last() <= sentence.size());
      assertTrue(sentence.span().contains(expression.span()));
      free = expression.last();
      expression.resolve(published, direction, anchor);
    }
    assertEquals(found.size(), FINDER.find(sentence).size(), "a second run finds the same");
  }
}
