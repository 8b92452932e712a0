package org.rapporteur.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Actors;
import org.rapporteur.actor.Office;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.event.Role;
import org.rapporteur.event.Status;
import org.rapporteur.event.time.Period;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Span;

/** Hand-built reports: two ministers meet during a visit. */
final class Samples {

  static final String BODY =
      "Deputy Minister Viktor Goremykin \uD83C\uDDF7\uD83C\uDDFA came to Pyongyang on 5 November"
          + " with a military delegation, the defence ministry said."
          + " There he met Defence Minister No Kwang Chol.";

  static final Article ARTICLE =
      Article.of(
          "pyongyang-visit",
          "Guests in Pyongyang",
          BODY,
          Optional.of(LocalDate.of(2025, 11, 8)),
          Optional.of("Example Wire"),
          Optional.of("https://news.example/2025/11/08/guests"));

  private Samples() {}

  static Span span(Article article, String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in " + article.text());
    }
    return new Span(begin, begin + words.length());
  }

  static Reports visit() {
    Office deputy =
        new Office(
            "Deputy Minister", Optional.of("RU"), Optional.empty(), false, span("Deputy Minister"));
    Office minister =
        new Office(
            "Defence Minister",
            Optional.of("KP"),
            Optional.empty(),
            false,
            span("Defence Minister"));
    Actor guest =
        new Actor(
            0,
            Kind.PERSON,
            "Viktor Goremykin",
            Optional.of("RU"),
            Optional.empty(),
            List.of(deputy),
            List.of("Goremykin"),
            0.95);
    Actor host =
        new Actor(
            1,
            Kind.PERSON,
            "No Kwang Chol",
            Optional.of("KP"),
            Optional.empty(),
            List.of(minister),
            List.of(),
            0.9);
    Actor state =
        new Actor(
            2,
            Kind.STATE,
            "North Korea",
            Optional.of("KP"),
            Optional.of("state-kp"),
            List.of(),
            List.of("DPRK"),
            1.0);
    Span first = span(BODY.substring(0, BODY.indexOf(" There")));
    Span second = span(BODY.substring(BODY.indexOf("There")));
    Participation visitor =
        new Participation(
            guest,
            "a",
            Role.VISITOR,
            Optional.of(deputy),
            Optional.empty(),
            Optional.of("military delegation"),
            span("Deputy Minister Viktor Goremykin"));
    Participation visited =
        new Participation(
            state,
            "b",
            Role.HOST,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            span("Pyongyang on"));
    Report visit =
        new Report(
            1,
            EventType.VISIT,
            Status.HELD,
            List.of(visitor, visited),
            Optional.of(pyongyang(true, "in the same sentence")),
            Optional.of(
                new Period(
                    Optional.of(LocalDate.of(2025, 11, 5)),
                    Optional.of(LocalDate.of(2025, 11, 5)),
                    "2025-11-05",
                    true,
                    "on 5 November")),
            List.of(first),
            span("came to"),
            "come-to",
            0.9,
            Optional.of("the defence ministry"),
            Optional.empty(),
            OptionalInt.empty());
    Participation guestMeets =
        new Participation(
            guest,
            "a",
            Role.PRINCIPAL,
            Optional.of(deputy),
            Optional.of("Ministry of Defence"),
            Optional.empty(),
            span("he met"));
    Participation hostMeets =
        new Participation(
            host,
            "b",
            Role.PRINCIPAL,
            Optional.of(minister),
            Optional.empty(),
            Optional.empty(),
            span("Defence Minister No Kwang Chol"));
    Report meeting =
        new Report(
            2,
            EventType.MEETING,
            Status.HELD,
            List.of(guestMeets, hostMeets),
            Optional.of(pyongyang(false, "the visit to Pyongyang")),
            Optional.of(
                new Period(
                    Optional.of(LocalDate.of(2025, 11, 5)),
                    Optional.of(LocalDate.of(2025, 11, 8)),
                    "2025-11-05/2025-11-08",
                    false,
                    "the visit and the day of publication")),
            List.of(second, first),
            span("met"),
            "meet",
            0.85,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(1));
    return reports(ARTICLE, List.of(guest, host, state), List.of(visit, meeting));
  }

  /** An article in which two persons of these names meet, with {@code filler} before they do. */
  static Reports meeting(String one, String other, String filler) {
    String sentence = one + " met " + other + ".";
    Article article =
        Article.of(
            "sample", "", filler + sentence, Optional.empty(), Optional.empty(), Optional.empty());
    Span whole = new Span(filler.length(), filler.length() + sentence.length());
    Span first = new Span(whole.begin(), whole.begin() + one.length());
    Span last = new Span(whole.end() - 1 - other.length(), whole.end() - 1);
    Span trigger = new Span(first.end() + 1, first.end() + 4);
    List<Actor> actors = List.of(person(0, one, "RU"), person(1, other, "KP"));
    Report report =
        new Report(
            1,
            EventType.MEETING,
            Status.HELD,
            List.of(
                participation(actors.get(0), "a", Role.PRINCIPAL, first),
                participation(actors.get(1), "b", Role.PRINCIPAL, last)),
            Optional.empty(),
            Optional.empty(),
            List.of(whole),
            trigger,
            "meet",
            0.5,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());
    return reports(article, actors, List.of(report));
  }

  static Actor person(int id, String name, String state) {
    return new Actor(
        id,
        Kind.PERSON,
        name,
        Optional.of(state),
        Optional.empty(),
        List.of(),
        List.of(name),
        0.75);
  }

  static Participation participation(Actor actor, String side, Role role, Span span) {
    return new Participation(
        actor, side, role, Optional.empty(), Optional.empty(), Optional.empty(), span);
  }

  static Reports reports(Article article, List<Actor> actors, List<Report> reports) {
    Document document = new Document(article, List.of());
    return new Reports(new Actors(document, actors, List.of()), reports, List.of());
  }

  /** The registry's names, as far as the samples need them. */
  static Optional<String> entryName(String id) {
    return switch (id) {
      case "state-kp" -> Optional.of("North Korea");
      case "state-ru" -> Optional.of("Russia");
      case "place-1871859" -> Optional.of("Pyongyang");
      default -> Optional.empty();
    };
  }

  static ReportMapper mapper() {
    return new ReportMapper(
        Iris.standard(), Samples::entryName, OfficeKinds.none(), Registry.standard()::rank);
  }

  private static Span span(String words) {
    return span(ARTICLE, words);
  }

  private static Location pyongyang(boolean stated, String basis) {
    return new Location(
        "Pyongyang", Optional.of("place-1871859"), Optional.of("KP"), stated, basis);
  }
}
