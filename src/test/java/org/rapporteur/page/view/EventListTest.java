package org.rapporteur.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.page.catalogue.Sample.meeting;
import static org.rapporteur.page.catalogue.Sample.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Sample;
import org.rapporteur.page.catalogue.Selection;

class EventListTest {

  private static Event event(int number, Optional<String> visit) {
    Event plain =
        meeting(
            "event-" + number,
            "2031-05-%02d".formatted(number),
            person("Orla", "Alvania", "a"),
            person("Ivo " + number, "Brescovia", "b"));
    return new Event(
        plain.id(),
        plain.type(),
        plain.status(),
        plain.period(),
        plain.dateStated(),
        plain.place(),
        plain.country(),
        plain.confidence(),
        plain.disputed(),
        visit,
        plain.participants(),
        plain.reports());
  }

  private static List<String> ids(List<Card> cards) {
    return cards.stream().map(Card::id).toList();
  }

  @Test
  void givesStretchAfterStretchTheLatestFirst() {
    Catalogue catalogue =
        Sample.catalogue(
            IntStream.rangeClosed(1, 5)
                .mapToObj(i -> event(i, Optional.empty()))
                .toArray(Event[]::new));
    EventList first = EventList.of(catalogue, Selection.ALL, 0, 3);
    assertEquals(List.of("event-5", "event-4", "event-3"), ids(first.events()));
    EventList rest = EventList.of(catalogue, Selection.ALL, first.next().orElseThrow(), 3);
    assertEquals(List.of("event-2", "event-1"), ids(rest.events()));
    assertTrue(rest.next().isEmpty());
    assertEquals(5, rest.total());
  }

  @Test
  void whatTookPlaceOnATripIsFoldedIntoItAndNothingIsLost() {
    Catalogue catalogue =
        Sample.catalogue(
            event(1, Optional.empty()),
            event(2, Optional.of("event-1")),
            event(3, Optional.of("event-2")),
            event(4, Optional.of("event-of-no-store")));
    EventList list = EventList.of(catalogue, Selection.ALL, 0, 10);
    assertEquals(List.of("event-4", "event-3", "event-1"), ids(list.events()));
    assertEquals(List.of("event-2"), ids(list.events().get(2).parts()));
    assertEquals(4, list.total());
  }
}
