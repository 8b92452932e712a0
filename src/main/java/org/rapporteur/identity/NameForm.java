package org.rapporteur.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person's name so that its spellings can be compared: without marks, particles and the
 * differences of transliteration.
 *
 * @param words the words that are written out, folded, in the order of the name
 * @param initials the single letters
 */
public record NameForm(List<String> words, Set<String> initials) {

  public NameForm {
    words = List.copyOf(words);
    initials = Set.copyOf(initials);
  }

  /** The form of a name as a text writes it, without titles. */
  public static NameForm of(String name) {
    List<String> words = new ArrayList<>();
    Set<String> initials = new TreeSet<>();
    for (String word : Folding.plainWords(name)) {
      if (word.length() == 1) {
        initials.add(word);
      } else if (!Folding.isParticle(word)) {
        words.add(Folding.fold(word));
      }
    }
    return new NameForm(words, initials);
  }

  /** Whether it tells persons apart: a bare surname, or one with an initial, does not. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** The words in an order of their own: the same for 'Jong Un Kim' as for 'Kim Jong Un'. */
  public SortedSet<String> sorted() {
    return new TreeSet<>(words);
  }

  /** The words without blanks: the same for 'Kim Jongun' as for 'Kim Jong Un'. */
  public String joined() {
    return String.join("", words);
  }

  /** With short forms of forenames in full: 'Joseph Biden' for 'Joe Biden'. */
  NameForm formal() {
    return new NameForm(words.stream().map(Folding::formal).toList(), initials);
  }

  /**
   * What names share that may be one: each two words in full, and all words joined. Names without a
   * common key are never the same.
   */
  public SortedSet<String> keys() {
    List<String> sorted = List.copyOf(formal().sorted());
    SortedSet<String> keys = new TreeSet<>();
    keys.add(joined());
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        keys.add(sorted.get(i) + " " + sorted.get(j));
      }
    }
    return keys;
  }

  /** Whether both have the same words, in whatever order and however joined. */
  boolean sameWords(NameForm other) {
    return sorted().equals(other.sorted()) || joined().equals(other.joined());
  }

  /** Whether this one has all words of the other, and more. */
  boolean extendsForm(NameForm other) {
    return other.isFull() && words.size() > other.words.size() && words.containsAll(other.words);
  }

  /** Whether nothing in the two names speaks against one person. */
  public boolean fits(NameForm other) {
    boolean related = sameWords(other) || extendsForm(other) || other.extendsForm(this);
    return related && !otherInitials(other);
  }

  /** Whether they fit, or would without short forms of forenames: 'Joe Biden', 'Joseph Biden'. */
  public boolean mayFit(NameForm other) {
    return fits(other) || formal().fits(other.formal());
  }

  /** Whether this may be short for the other: 'S. Lavrov' or 'Lavrov' for 'Sergei Lavrov'. */
  boolean abbreviates(NameForm full) {
    return full.words.containsAll(words)
        && initials.stream()
            .allMatch(
                letter ->
                    full.initials.contains(letter)
                        || full.words.stream()
                            .filter(word -> !words.contains(word))
                            .anyMatch(word -> word.startsWith(Folding.fold(letter))));
  }

  /** 'George H. Bush' is not 'George W. Bush'. */
  private boolean otherInitials(NameForm other) {
    return !initials.isEmpty()
        && !other.initials.isEmpty()
        && initials.stream().noneMatch(other.initials::contains);
  }
}
