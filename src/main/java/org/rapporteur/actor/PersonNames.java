package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes up people: draws forenames and surnames of a country and puts them together in one of the
 * shapes that names have there. Every second word is changed into one that no list has, so that the
 * model learns to do without lists.
 */
final class PersonNames {

  private static final Pattern SLOT = Pattern.compile("\\b([FSIW])([~%^+]?)(?![\\p{L}])");
  private static final List<String> ALIKE = List.of("aeiou", "bdgkpt", "lmnr", "fhsvz");

  /** The 'country' of surnames that are English words too. */
  private static final String WORDS = "*";

  private static final double CHANGED = 0.5;
  private static final double PLAIN = 0.5;

  /**
   * A made-up person.
   *
   * @param title an honorific that stands before the name and is no part of it; often empty
   * @param full the whole name
   * @param suffix letters behind the name that are no part of it, such as MP; often empty
   * @param later what later mentions call the person
   */
  record Person(String title, String full, String suffix, String later) {}

  private record Shape(int weight, String pattern) {}

  private final Map<String, List<String>> forenames = new HashMap<>();
  private final Map<String, List<String>> surnames = new HashMap<>();
  private final Map<String, List<Shape>> shapes = new HashMap<>();

  /** Reads the tables and keeps the names that {@code wanted} takes. */
  PersonNames(Predicate<String> wanted) {
    for (String[] row : TrainingTable.rows("names.tsv")) {
      if (wanted.test(row[2])) {
        Map<String, List<String>> names = row[1].equals("forename") ? forenames : surnames;
        names.computeIfAbsent(row[0], c -> new ArrayList<>()).add(row[2]);
      }
    }
    for (String[] row : TrainingTable.rows("shapes.tsv")) {
      Shape shape = new Shape(Integer.parseInt(row[1]), row[2]);
      for (String country : row[0].split(",")) {
        shapes.computeIfAbsent(country, c -> new ArrayList<>()).add(shape);
      }
    }
  }

  /** The codes of the countries that people can be drawn from. */
  List<String> countries() {
    return forenames.keySet().stream().filter(surnames::containsKey).sorted().toList();
  }

  /** Somebody of this country. */
  Person draw(String country, Random random) {
    String[] parts = shape(country, random).split("\\|", -1);
    String name = parts[parts.length / 2].strip();
    boolean plain = random.nextDouble() < PLAIN;
    StringBuilder marked = new StringBuilder();
    Matcher slot = SLOT.matcher(name);
    while (slot.find()) {
      String word = word(slot.group(1), country, random);
      word = marked(plain ? plain(word) : word, slot.group(2));
      slot.appendReplacement(marked, Matcher.quoteReplacement(word));
    }
    String filled = slot.appendTail(marked).toString();
    String later = filled.substring(filled.indexOf('[') + 1, later(filled)).strip();
    String full = filled.replaceAll("[\\[\\]]", "").strip();
    return new Person(
        parts.length > 1 ? parts[0].strip() + " " : "",
        full,
        parts.length > 2 ? " " + parts[2].strip() : "",
        later);
  }

  private static int later(String filled) {
    int end = filled.indexOf(']');
    return end < 0 ? filled.length() : end;
  }

  private String shape(String country, Random random) {
    List<Shape> all = new ArrayList<>(shapes.get("*"));
    all.addAll(shapes.getOrDefault(country, List.of()));
    int drawn = random.nextInt(all.stream().mapToInt(Shape::weight).sum());
    for (Shape shape : all) {
      drawn -= shape.weight;
      if (drawn < 0) {
        return shape.pattern;
      }
    }
    throw new IllegalStateException("weights of " + country + " do not add up");
  }

  private String word(String part, String country, Random random) {
    if (part.equals("W")) {
      return oneOf(surnames.get(WORDS), random);
    }
    String word = oneOf((part.equals("S") ? surnames : forenames).get(country), random);
    if (part.equals("I")) {
      return word.substring(0, 1) + ".";
    }
    return random.nextDouble() < CHANGED ? changed(word, random) : word;
  }

  private static String oneOf(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  /** The word with some letters replaced by like ones: a name still, but on no list. */
  private static String changed(String word, Random random) {
    StringBuilder other = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      for (String letters : ALIKE) {
        char letter = word.charAt(i);
        if (letters.indexOf(Character.toLowerCase(letter)) >= 0 && random.nextInt(3) == 0) {
          char like = letters.charAt(random.nextInt(letters.length()));
          other.setCharAt(i, Character.isUpperCase(letter) ? Character.toUpperCase(like) : like);
        }
      }
    }
    return other.toString();
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String marked(String word, String mark) {
    return switch (mark) {
      case "~" -> split(word, " ");
      case "%" -> word.replace("-", "- ");
      case "^" -> word.toUpperCase(Locale.ROOT);
      default -> word;
    };
  }

  private static String split(String word, String between) {
    String[] parts = word.split("-");
    StringBuilder all = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      all.append(between)
          .append(Character.toUpperCase(parts[i].charAt(0)))
          .append(parts[i].substring(1));
    }
    return all.toString();
  }
}
