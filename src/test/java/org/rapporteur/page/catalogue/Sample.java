package org.rapporteur.page.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented events by hand. */
public final class Sample {

  private Sample() {}

  public static Catalogue catalogue(Event... events) {
    Map<String, Actor> actors = new HashMap<>();
    for (Event event : events) {
      event.participants().forEach(p -> actors.put(p.actor().id(), p.actor()));
    }
    return new Catalogue("sample", List.of(events), actors, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** A person of a state, whose id is the name in small letters. */
  public static Participant person(String name, String state, String side) {
    return person(name, state, side, "principal", Optional.empty());
  }

  public static Participant person(
      String name, String state, String side, String role, Optional<String> office) {
    Optional<Named> home = Optional.of(new Named("state-" + state.toLowerCase(), state));
    String id = "person-" + name.toLowerCase().replace(' ', '-');
    Actor actor = new Actor(id, name, "person", home, Optional.empty());
    return new Participant(
        actor, side, role, office, false, home, Optional.empty(), Optional.empty());
  }

  public static Article article(String publisher, String issued) {
    return new Article(
        "article-" + publisher + issued,
        publisher + issued,
        "News of " + issued,
        Optional.of(publisher),
        Optional.of(LocalDate.parse(issued)),
        Optional.empty());
  }

  public static Report report(
      Article article, String status, Period period, Participant... participants) {
    return new Report(
        "report-" + article.id(),
        article,
        status,
        period,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.9,
        "meet",
        List.of(participants));
  }

  public static Period days(String from, String to) {
    return new Period(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }

  /** A meeting that was held, according to its reports. */
  public static Event meeting(String id, Report... reports) {
    List<Report> all = Arrays.asList(reports);
    return new Event(
        id,
        "meeting",
        "held",
        all.get(0).period(),
        true,
        Optional.empty(),
        Optional.empty(),
        0.9,
        Contradictions.among(all),
        Optional.empty(),
        Lineup.of(all, "held"),
        all);
  }

  /** A meeting on one day in one article. */
  public static Event meeting(String id, String day, Participant... participants) {
    return meeting(id, report(article("Example Wire", day), "held", days(day, day), participants));
  }
}
