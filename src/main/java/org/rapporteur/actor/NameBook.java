package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * What a whole document tells about which words are names of persons: a name needs positive
 * evidence somewhere before odd words are taken for it elsewhere.
 */
final class NameBook {

  /** Evidence from which on a name is believed. */
  private static final double ENOUGH = 0.5;

  private final Map<String, List<String>> full;
  private final Set<String> parts;

  private final Abbreviations abbreviations;

  private NameBook(Map<String, List<String>> full, Set<String> parts, Abbreviations abbreviations) {
    this.full = full;
    this.parts = parts;
    this.abbreviations = abbreviations;
  }

  /** The book of somebody who has read nothing yet. */
  static NameBook empty() {
    return new NameBook(Map.of(), Set.of(), new Abbreviations());
  }

  /** Gathers the evidence of all pages. */
  static NameBook of(List<Page> pages) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, Double> doubt = new HashMap<>();
    for (Page page : pages) {
      for (Phrase phrase : page.phrases()) {
        if (phrase instanceof PersonPhrase person && !page.line().isTitleCase()) {
          String key = key(person.name());
          names.putIfAbsent(key, person.name());
          doubt.merge(key, 1 - Math.max(0, person.evidence()), (a, b) -> a * b);
        }
      }
    }
    strengthenByParts(names, doubt);
    Map<String, List<String>> believed = new LinkedHashMap<>();
    names.forEach(
        (key, words) -> {
          if (1 - doubt.get(key) >= ENOUGH) {
            believed.put(key, words);
          }
        });
    return new NameBook(believed, parts(believed), Abbreviations.of(pages));
  }

  /** 'Mr Sullivan' speaks for 'Jake Sullivan' too. */
  private static void strengthenByParts(
      Map<String, List<String>> names, Map<String, Double> doubt) {
    Map<String, Double> own = Map.copyOf(doubt);
    names.forEach(
        (key, words) -> {
          String last = Lexicon.fold(words.get(words.size() - 1));
          if (words.size() > 1 && own.containsKey(last)) {
            doubt.computeIfPresent(key, (k, d) -> d * Math.max(0.3, own.get(last)));
          }
        });
  }

  private static Set<String> parts(Map<String, List<String>> names) {
    Set<String> parts = new HashSet<>();
    for (List<String> words : names.values()) {
      for (int i = 0; i < words.size(); i++) {
        for (int j = i + 1; j <= words.size(); j++) {
          parts.add(key(words.subList(i, j)));
        }
      }
    }
    return parts;
  }

  /** Whether the words are a name or a part of a name that the document is known to hold. */
  boolean knows(List<String> words) {
    return parts.contains(key(words));
  }

  /** The short forms that the document gives its bodies. */
  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Whether the words are a name in full. */
  boolean isFull(List<String> words) {
    return full.containsKey(key(words));
  }

  static String key(List<String> words) {
    return words.stream().map(Lexicon::fold).collect(Collectors.joining(" "));
  }

  /** The believed names. */
  List<List<String>> names() {
    return new ArrayList<>(full.values());
  }
}
