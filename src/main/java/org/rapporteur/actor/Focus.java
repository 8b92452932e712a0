package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who has been mentioned so far, for references that look back. */
final class Focus {

  /** No pronoun looks back further than this many sentences. */
  private static final int REACH = 5;

  /**
   * An actor at a place of the text.
   *
   * @param subject whether it is the first that acts in its sentence
   * @param quoted whether the words stand inside quotation marks
   */
  record Seen(int actor, int sentence, boolean subject, boolean quoted) {}

  /** Actors that one phrase or list names; {@code subject} whether the sentence tells of them. */
  private record Group(List<Integer> actors, int sentence, boolean subject) {}

  private final Cast cast;
  private final List<Seen> seen = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  Focus(Cast cast) {
    this.cast = cast;
  }

  /** Notes a mention that acts. */
  void see(List<Integer> actors, int sentence, boolean quoted) {
    see(actors, sentence, quoted, false);
  }

  /**
   * Notes a mention that acts.
   *
   * @param many whether it is of several people by its form, as 'officials' and 'delegation' are,
   *     even where one actor stands for them
   */
  void see(List<Integer> actors, int sentence, boolean quoted, boolean many) {
    boolean subject =
        seen.isEmpty()
            || last().sentence() != sentence
            || !quoted && seen.stream().noneMatch(s -> s.sentence() == sentence && !s.quoted());
    for (int actor : actors) {
      seen.add(new Seen(actor, sentence, subject, quoted));
    }
    if (actors.size() > 1 || many) {
      group(actors, sentence, subject);
    }
  }

  /** Notes actors that are told of as one: 'Chile and Peru'. */
  void group(List<Integer> actors, int sentence) {
    boolean subject =
        seen.stream()
            .anyMatch(s -> s.sentence() == sentence && s.subject() && actors.contains(s.actor()));
    group(actors, sentence, subject);
  }

  private void group(List<Integer> actors, int sentence, boolean subject) {
    groups.add(new Group(actors, sentence, subject));
  }

  private Seen last() {
    return seen.get(seen.size() - 1);
  }

  /** The most likely person behind a pronoun of this gender. */
  Optional<Integer> person(int sentence, boolean quoted, String gender, Set<Integer> except) {
    Seen best = null;
    double most = 0;
    for (Seen s : recent(sentence)) {
      Optional<Person> person = cast.person(s.actor());
      if (person.isPresent()
          && !except.contains(s.actor())
          && suits(person.get().gender(), gender)) {
        double score =
            score(s, sentence, quoted) + (person.get().gender().equals(gender) ? 0.4 : 0);
        if (score >= most) {
          most = score;
          best = s;
        }
      }
    }
    return Optional.ofNullable(best).map(Seen::actor);
  }

  private static boolean suits(String known, String wanted) {
    return known.isEmpty() || wanted.isEmpty() || known.equals(wanted);
  }

  private static double score(Seen s, int sentence, boolean quoted) {
    double score = 4.0 / (1 + sentence - s.sentence()) + (s.subject() ? 2 : 0);
    return s.quoted() && !quoted ? score - 3 : score;
  }

  private List<Seen> recent(int sentence) {
    return seen.stream().filter(s -> sentence - s.sentence() <= REACH).toList();
  }

  /** The latest person of whom {@code test} holds, however far back. */
  Optional<Integer> latest(Predicate<Person> test) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (cast.person(seen.get(i).actor()).filter(test).isPresent()) {
        return Optional.of(seen.get(i).actor());
      }
    }
    return Optional.empty();
  }

  /** The latest {@code count} persons of whom {@code test} holds, no two of one state, in order. */
  List<Integer> latest(int count, Predicate<Person> test) {
    List<Integer> found = new ArrayList<>();
    Set<String> states = new LinkedHashSet<>();
    for (int i = seen.size() - 1; i >= 0 && found.size() < count; i--) {
      int actor = seen.get(i).actor();
      if (!found.contains(actor)
          && cast.person(actor).filter(test).isPresent()
          && cast.stateOf(actor).map(states::add).orElse(true)) {
        found.add(0, actor);
      }
    }
    return found.size() == count ? found : List.of();
  }

  /** The person who was the subject of that sentence. */
  Optional<Integer> subject(int sentence) {
    return seen.stream()
        .filter(s -> s.sentence() == sentence && s.subject() && cast.person(s.actor()).isPresent())
        .map(Seen::actor)
        .findFirst();
  }

  /**
   * Whom 'they' means: a group of the same sentence, the subject of the one before, else a pair.
   */
  List<Integer> several(int sentence) {
    return IntStream.of(sentence, sentence - 1)
        .mapToObj(s -> latestGroup(g -> g.sentence() == s && (s == sentence || g.subject())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> pair(sentence));
  }

  private Optional<List<Integer>> latestGroup(Predicate<Group> test) {
    return groups.stream().filter(test).reduce((a, b) -> b).map(Group::actors);
  }

  /**
   * Those who faced each other most recently: a group that was named as one, else two persons of
   * different states, else a person and a state, else two states that were just named.
   */
  List<Integer> pair(int sentence) {
    return Stream.of(
            near(sentence, this::personsIn),
            Stream.of(across(sentence)),
            near(sentence, this::actorsIn))
        .flatMap(pairs -> pairs)
        .filter(pair -> !pair.isEmpty())
        .findFirst()
        .orElseGet(this::mainPair);
  }

  private static Stream<List<Integer>> near(int sentence, IntFunction<List<Integer>> in) {
    int from = Math.max(0, sentence - REACH);
    return IntStream.iterate(sentence, s -> s >= from, s -> s - 1).mapToObj(in);
  }

  /** The only person of the sentence, and the last one before who acts for another state. */
  private List<Integer> across(int sentence) {
    List<Integer> own = actors(sentence).filter(a -> cast.person(a).isPresent()).toList();
    if (own.size() != 1 || cast.stateOf(own.get(0)).isEmpty()) {
      return List.of();
    }
    List<Integer> before =
        recent(sentence).stream()
            .map(Seen::actor)
            .filter(a -> cast.person(a).isPresent() && cast.stateOf(a).isPresent())
            .filter(a -> !cast.stateOf(a).equals(cast.stateOf(own.get(0))))
            .toList();
    return before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1), own.get(0));
  }

  /** The first two persons of different states in the whole text, as a headline names them. */
  List<Integer> mainPair() {
    return facing(
        seen.stream().map(Seen::actor).distinct().filter(a -> cast.person(a).isPresent()).toList());
  }

  private List<Integer> personsIn(int sentence) {
    return group(sentence)
        .filter(g -> g.stream().allMatch(a -> cast.person(a).isPresent()))
        .orElseGet(() -> facing(actors(sentence).filter(a -> cast.person(a).isPresent()).toList()));
  }

  private List<Integer> actorsIn(int sentence) {
    return group(sentence).orElseGet(() -> facing(actors(sentence).toList()));
  }

  private Optional<List<Integer>> group(int sentence) {
    return latestGroup(g -> g.sentence() == sentence && g.actors().size() > 1);
  }

  private Stream<Integer> actors(int sentence) {
    return seen.stream()
        .filter(s -> s.sentence() == sentence && !s.quoted())
        .map(Seen::actor)
        .distinct();
  }

  /** The first and the first after it that acts for another state. */
  private List<Integer> facing(List<Integer> actors) {
    for (int i = 1; i < actors.size(); i++) {
      Optional<String> a = cast.stateOf(actors.get(0));
      Optional<String> b = cast.stateOf(actors.get(i));
      if (!a.equals(b) || a.isEmpty()) {
        return List.of(actors.get(0), actors.get(i));
      }
    }
    return List.of();
  }

  /** The latest actor that is a state or body, for 'its'. */
  Optional<Integer> body(int sentence) {
    List<Seen> recent = recent(sentence);
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (cast.person(recent.get(i).actor()).isEmpty()) {
        return Optional.of(recent.get(i).actor());
      }
    }
    return Optional.empty();
  }
}
