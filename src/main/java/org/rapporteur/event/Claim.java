package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actors;
import org.rapporteur.actor.Mention;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** A report with the document that it comes from: what can be asked of it to judge it. */
record Claim(Actors actors, Report report) {

  private static final int LONG_SENTENCE = 45;
  private static final int FAR = 15;
  private static final double UNSURE = 0.7;
  private static final Set<String> SPEAKER =
      Set.of("i", "we", "my", "our", "us", "me", "you", "your");
  private static final Set<String> DOUBT =
      Set.of("if", "whether", "should", "could", "would", "can", "may", "might", "must", "ready");

  boolean isVisit() {
    return report.type() == EventType.VISIT;
  }

  boolean isCall() {
    return report.type() == EventType.CALL;
  }

  boolean isSigning() {
    return report.type() == EventType.SIGNING;
  }

  boolean isPlanned() {
    return report.status() == Status.PLANNED;
  }

  boolean isProposed() {
    return report.status() == Status.PROPOSED;
  }

  boolean isOff() {
    return report.status() == Status.CANCELLED || report.status() == Status.DENIED;
  }

  /** Whether a noun, and no verb, reports it. */
  boolean isNominal() {
    return trigger().filter(Token::isVerb).isEmpty();
  }

  boolean isHeading() {
    return sentence().filter(Sentence::heading).isPresent();
  }

  boolean isLong() {
    return sentence().filter(s -> s.size() > LONG_SENTENCE).isPresent();
  }

  boolean isRepeated() {
    return report.evidence().size() > 1;
  }

  /** Whether the words stand inside quotation marks. */
  boolean isQuoted() {
    String before =
        sentence()
            .map(s -> paragraph(s.paragraph(), report.trigger().begin()))
            .orElse("")
            .replace('“', '"')
            .replace('”', '"');
    return before.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private String paragraph(int number, int until) {
    int begin =
        actors.document().sentences().stream()
            .filter(s -> s.paragraph() == number)
            .mapToInt(s -> s.span().begin())
            .findFirst()
            .orElse(until);
    return actors.document().quote(new Span(begin, until));
  }

  /** Whether somebody speaks of himself or to others in the sentence. */
  boolean isSpoken() {
    return hasWord(SPEAKER);
  }

  /** Whether the sentence speaks of what is possible, asked for or wished. */
  boolean isDoubtful() {
    return hasWord(DOUBT);
  }

  boolean isAsked() {
    return sentence().filter(s -> s.token(s.size() - 1).is("?")).isPresent();
  }

  /** Whether the article names somebody who says so. */
  boolean isAttributed() {
    return report.accordingTo().isPresent();
  }

  private boolean hasWord(Set<String> words) {
    return sentence().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> !t.tag().equals("NNP") && !t.tag().equals("CD"))
        .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  boolean isManySided() {
    return sides().size() > 2;
  }

  /** Whether a person stands on every side but the one that is visited. */
  boolean hasPersonOnEachSide() {
    return sides().stream()
        .allMatch(
            side ->
                participations(p -> p.side().equals(side))
                    .anyMatch(p -> isPerson(p.actor()) || isVisit() && p.role() == Role.HOST));
  }

  boolean hasNoPerson() {
    return any(p -> isPerson(p.actor())).isEmpty();
  }

  /** Whether a body takes part that the registry does not know. */
  boolean hasUnknownBody() {
    return any(p -> p.actor().kind() == Actor.Kind.ORGANIZATION && p.actor().entry().isEmpty())
        .isPresent();
  }

  boolean hasKnownBody() {
    return any(p -> p.actor().kind() == Actor.Kind.ORGANIZATION && p.actor().entry().isPresent())
        .isPresent();
  }

  /** Whether a person is known by one word only. */
  boolean hasSingleName() {
    return any(p -> isPerson(p.actor()) && !p.actor().name().strip().contains(" ")).isPresent();
  }

  boolean hasPersonWithoutState() {
    return any(p -> isPerson(p.actor()) && p.actor().state().isEmpty()).isPresent();
  }

  /** Whether it is known of nobody for which state or body he or she acts. */
  boolean isPrivate() {
    return participations(p -> !(isVisit() && p.role() == Role.HOST))
        .allMatch(p -> isPerson(p.actor()) && p.actor().state().isEmpty());
  }

  boolean hasPersonWithoutOffice() {
    return any(p -> isPerson(p.actor()) && p.actor().offices().isEmpty()).isPresent();
  }

  /**
   * Whether a participant is meant by a description or a pronoun in a sentence without its name.
   */
  boolean hasReferent() {
    return any(p -> mentions(p).anyMatch(m -> m.form() != Mention.Form.NAME) && !isNamed(p))
        .isPresent();
  }

  private boolean isNamed(Participation participation) {
    String name = participation.actor().name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return isPerson(participation.actor())
        && actors.document().quote(report.evidence().get(0)).contains(last);
  }

  boolean hasUnsureReference() {
    return any(p -> mentions(p).anyMatch(m -> m.confidence() < UNSURE)).isPresent();
  }

  /** Whether a participant is named outside of the sentence that reports the event. */
  boolean hasParticipantElsewhere() {
    Span main = report.evidence().get(0);
    return any(p -> !main.contains(p.span())).isPresent();
  }

  /** Whether many words stand between the trigger and a participant. */
  boolean isFarApart() {
    return sentence()
        .filter(s -> any(p -> distance(s, p.span(), report.trigger()) > FAR).isPresent())
        .isPresent();
  }

  private static long distance(Sentence sentence, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.begin(), b.begin());
    return sentence.tokens().stream()
        .filter(t -> t.span().begin() >= from && t.span().end() <= to)
        .count();
  }

  boolean isDated() {
    return report.when().filter(w -> w.stated()).isPresent();
  }

  boolean isUndated() {
    return report.when().isEmpty();
  }

  boolean isPlaced() {
    return report.place().filter(Location::stated).isPresent();
  }

  private List<String> sides() {
    return report.participations().stream().map(Participation::side).distinct().toList();
  }

  private Optional<Participation> any(Predicate<Participation> test) {
    return participations(test).findFirst();
  }

  private Stream<Participation> participations(Predicate<Participation> test) {
    return report.participations().stream().filter(test);
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON;
  }

  /** The sentence that reports it. */
  private Optional<Sentence> sentence() {
    return actors.document().sentences().stream()
        .filter(s -> s.span().contains(report.trigger()))
        .findFirst();
  }

  private Optional<Token> trigger() {
    return sentence().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.span().equals(report.trigger()))
        .findFirst();
  }

  /** The mention that brought the participant. */
  private Stream<Mention> mentions(Participation participation) {
    return actors.mentions().stream().filter(m -> m.span().equals(participation.span()));
  }
}
