package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the slots of a template article. {@code {a}} to {@code {f}} are people, each of a state of
 * its own ({@code {a2}} is a second one of {@code a}'s state); {@code {a.last}} is a later mention,
 * {@code {a.state}}, {@code {a.nation}}, {@code {a.capital}} and {@code {a.city}} tell where they
 * come from. Other slots, such as {@code {title}}, are rows of {@code slots.tsv}, which may hold
 * slots themselves; with a capital, {@code {Title}}, their words are in title case. {@code {thing}}
 * is common words with capitals, {@code {letters}} a made-up abbreviation.
 */
final class Templates {

  private static final Pattern SLOT = Pattern.compile("\\{(?:([a-f])(\\d?)(?:\\.(\\w+))?|(\\w+))}");
  private static final Pattern SMALL = Pattern.compile("of|and|for|the|to|on|in|with|at|a|by|<.*");
  private static final int DEEP = 8;

  private record Country(String state, String nation, String capital, List<String> cities) {}

  private final List<String> words = CommonWords.read();
  private final PersonNames names;
  private final List<String> homes;
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, List<String>> slots = new HashMap<>();

  Templates(PersonNames names) {
    this.names = names;
    for (String[] row : TrainingTable.rows("places.tsv")) {
      countries.put(row[0], new Country(row[1], row[2], row[3], List.of(row[4].split("\\|"))));
    }
    for (String[] row : TrainingTable.rows("slots.tsv")) {
      slots.computeIfAbsent(row[0], s -> new ArrayList<>()).add(row[1]);
    }
    homes = names.countries().stream().filter(countries::containsKey).toList();
  }

  /** The lines with their slots filled, all about the same people. */
  List<String> fill(List<String> lines, Random random) {
    Cast cast = new Cast(random);
    return lines.stream().map(line -> fill(line, cast, 0)).toList();
  }

  private String fill(String line, Cast cast, int depth) {
    if (depth > DEEP) {
      throw new NameModelException("slots.tsv has a slot that holds itself: " + line);
    }
    return SLOT.matcher(line)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    slot.group(4) == null
                        ? cast.say(slot.group(1), slot.group(1) + slot.group(2), slot.group(3))
                        : word(slot.group(4), cast, depth)));
  }

  private String word(String slot, Cast cast, int depth) {
    String lower = slot.toLowerCase(Locale.ROOT);
    Country any = countries.get(homes.get(cast.random.nextInt(homes.size())));
    return switch (lower) {
      case "state" -> any.state;
      case "nation" -> any.nation;
      case "capital" -> any.capital;
      case "city" -> any.cities.get(cast.random.nextInt(any.cities.size()));
      case "day" -> String.valueOf(1 + cast.random.nextInt(31));
      case "year" -> String.valueOf(1997 + cast.random.nextInt(29));
      case "thing" -> thing(cast.random);
      case "letters" -> letters(cast.random);
      case "number" -> String.valueOf(2 + cast.random.nextInt(98));
      default -> {
        List<String> choices = slots.get(lower);
        if (choices == null) {
          throw new NameModelException("slots.tsv has no row for {" + slot + "}");
        }
        String drawn = choices.get(cast.random.nextInt(choices.size()));
        String filled = fill(drawn, cast, depth + 1);
        yield slot.equals(lower) ? filled : titleCase(filled);
      }
    };
  }

  /** One to three common words with capitals, as laws and programmes are called. */
  private String thing(Random random) {
    return random
        .ints(1 + random.nextInt(3), 0, words.size())
        .mapToObj(words::get)
        .map(Templates::titleCase)
        .collect(Collectors.joining(" "));
  }

  private static String letters(Random random) {
    int count = 2 + random.nextInt(4);
    return random
        .ints(count, 'A', 'Z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String titleCase(String words) {
    StringBuilder title = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean small = title.length() > 0 && SMALL.matcher(word).matches();
      title
          .append(title.length() > 0 ? " " : "")
          .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return title.toString();
  }

  /** The people of one article. */
  private final class Cast {

    private final Random random;
    private final Map<String, String> home = new HashMap<>();
    private final Map<String, PersonNames.Person> people = new HashMap<>();

    Cast(Random random) {
      this.random = random;
    }

    String say(String letter, String person, String form) {
      String code = home.computeIfAbsent(letter, l -> homes.get(random.nextInt(homes.size())));
      Country country = countries.get(code);
      PersonNames.Person who = people.computeIfAbsent(person, p -> names.draw(code, random));
      return switch (form == null ? "full" : form) {
        case "full" -> who.title() + mark(who.full()) + who.suffix();
        case "name" -> mark(who.full());
        case "last" -> mark(who.later());
        case "LAST" -> mark(who.later().toUpperCase(Locale.ROOT));
        case "state" -> country.state;
        case "nation" -> country.nation;
        case "capital" -> country.capital;
        case "CAPITAL" -> country.capital.toUpperCase(Locale.ROOT);
        case "city" -> country.cities.get(random.nextInt(country.cities.size()));
        default -> throw new NameModelException("people have no '" + form + "' in a template");
      };
    }

    private static String mark(String name) {
      return "<START:person> " + name + " <END>";
    }
  }
}
