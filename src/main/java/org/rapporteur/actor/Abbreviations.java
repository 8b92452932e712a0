package org.rapporteur.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OrganizationPhrase;
import org.rapporteur.registry.Organization;

/**
 * The short forms that a document gives its bodies: 'the Reef States Forum (RSF)' is 'the RSF' from
 * then on, and the body that the registry knows by that short form.
 */
final class Abbreviations {

  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "on", "to", "in", "'s");

  /** So many letters of a word tell what it is, whatever its ending. */
  private static final int STEM = 5;

  private final Map<String, OrganizationPhrase> bodies = new HashMap<>();
  private final Map<String, Hit> known = new HashMap<>();

  /** Gathers what the pages explain. */
  static Abbreviations of(List<Page> pages) {
    Abbreviations all = new Abbreviations();
    for (Page page : pages) {
      for (Phrase phrase : page.phrases()) {
        if (phrase instanceof OrganizationPhrase body && !body.plain()) {
          all.learn(page, body);
        }
      }
    }
    return all;
  }

  private void learn(Page page, OrganizationPhrase body) {
    Line line = page.line();
    int at = body.last() + 1;
    if (!line.is(at - 1, "(") || !line.matches("abbreviation", at)) {
      return;
    }
    String form = line.text(at);
    if (!abbreviates(form, body.name())) {
      return;
    }
    Optional<Hit> hit =
        line.hit(at).filter(h -> h.organization().filter(o -> isSame(o, body)).isPresent());
    if (hit.isPresent()) {
      known.put(Lexicon.fold(body.name()), hit.get());
    } else {
      bodies.putIfAbsent(form, body);
    }
  }

  /** Whether the registry's body has all the words of this one, whatever their endings. */
  private static boolean isSame(Organization known, OrganizationPhrase body) {
    String name = known.name().toLowerCase(Locale.ROOT);
    return Arrays.stream(body.name().toLowerCase(Locale.ROOT).split("[\\s-]+"))
        .allMatch(word -> name.contains(word.substring(0, Math.min(STEM, word.length()))));
  }

  /** Whether the capitals of the form are the first letters of the words, in any order. */
  static boolean abbreviates(String form, String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!SMALL.contains(word.toLowerCase(Locale.ROOT)) && !word.isEmpty()) {
        letters.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    String capitals = form.replaceAll("[^\\p{Lu}]", "");
    return capitals.length() > 1 && sorted(capitals).equals(sorted(letters.toString()));
  }

  private static List<Integer> sorted(String letters) {
    return letters.chars().sorted().boxed().toList();
  }

  /** The body that the word at this token stands for. */
  Optional<Phrase> at(Line line, int i) {
    OrganizationPhrase body = bodies.get(line.text(i));
    return Optional.ofNullable(body)
        .map(b -> new OrganizationPhrase(i, i + 1, b.name(), b.state(), false));
  }

  /** The body as the registry knows it, if the document gives it a short form that tells. */
  Phrase resolved(OrganizationPhrase body) {
    Hit hit = known.get(Lexicon.fold(body.name()));
    return hit == null
        ? body
        : new EntryPhrase(
            body.first(), body.last(), new Hit(body.first(), body.last(), hit.names()));
  }
}
