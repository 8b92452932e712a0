package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a stretch of a sentence is by its form, before anybody knows to whom it refers: tokens
 * {@code first} to {@code last} (behind it).
 */
sealed interface Phrase {

  int first();

  int last();

  /** How a noun phrase begins. */
  enum Determiner {
    NONE,
    THE,
    A,
    /** 'his', 'her', 'its', 'their', 'my', 'our' */
    POSSESSIVE,
    /** 'two', 'both', 'the two', 'three' */
    COUNT
  }

  /**
   * An office without a name: 'the Russian deputy defence minister', 'presidents of A and B'.
   *
   * @param title the office in the text's words, without state and determiner
   * @param states the states whose office it is, in order
   * @param organization the body whose office it is
   * @param fields the portfolio's fields: {@code defence}
   * @param possessor the pronoun that it begins with, when it does
   * @param count the number of holders, 0 when not said
   */
  record OfficePhrase(
      int first,
      int last,
      Head head,
      boolean plural,
      String title,
      List<String> states,
      Optional<String> organization,
      Set<String> fields,
      boolean former,
      boolean deputy,
      Determiner determiner,
      String possessor,
      int count)
      implements Phrase {

    Optional<String> state() {
      return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
  }

  /**
   * A person's name with the titles before it.
   *
   * @param nameFirst where the name itself begins
   * @param nameLast where it ends; {@code last} may lie behind an 'of STATE'
   * @param offices what the titles say, several for 'Deputy Prime Minister and Minister of …'
   * @param gender what an honorific tells
   * @param of the state in 'Macron of France'
   * @param evidence how much speaks for a person here, 0 to 1
   */
  record PersonPhrase(
      int first,
      int last,
      int nameFirst,
      int nameLast,
      List<String> name,
      List<OfficePhrase> offices,
      String gender,
      Optional<String> of,
      double evidence)
      implements Phrase {}

  /** A form of the registry. */
  record EntryPhrase(int first, int last, Hit hit) implements Phrase {}

  /**
   * A body that is named by its kind: 'the Russian Defence Ministry'.
   *
   * @param name its name in the text's words
   * @param state the state that it belongs to
   * @param plain whether it is a mere description in lower case: 'the Turkish parliament'
   */
  record OrganizationPhrase(int first, int last, String name, Optional<String> state, boolean plain)
      implements Phrase {}

  /**
   * People who act for somebody: 'Chinese officials', 'both sides', 'a Russian delegation'.
   *
   * @param kind as the table of such nouns says: {@code state}, {@code side}, {@code delegation},
   *     {@code counterpart}
   * @param noun in lower case
   * @param words the phrase without its determiner
   */
  record PeoplePhrase(
      int first,
      int last,
      String kind,
      String noun,
      String words,
      List<String> states,
      Optional<String> organization,
      Set<String> fields,
      Determiner determiner,
      String possessor,
      int count)
      implements Phrase {}

  /** A personal or possessive pronoun, in lower case. */
  record PronounPhrase(int first, int last, String word) implements Phrase {}
}
