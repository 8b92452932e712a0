package org.rapporteur.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words for offices, with every portfolio put into every pattern. */
final class Offices {

  private static final String PLACEHOLDER = "{portfolio}";

  /** A form's first noun phrase: all before the preposition that ends it. */
  private static final Pattern HEAD = Pattern.compile("^(.+?)( (?:of|for|to|on|in|without) .*)$");

  private final Descriptions descriptions;
  private final Map<String, OfficeTitle> titles = new LinkedHashMap<>();

  private Offices(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** All titles, those spelled out before those made from patterns; no form twice. */
  static List<OfficeTitle> titles(Descriptions descriptions) {
    Offices offices = new Offices(descriptions);
    descriptions.of(Terms.OFFICE_TITLE).forEach(offices::addTitle);
    descriptions.of(Terms.OFFICE_PATTERN).forEach(offices::addPattern);
    return List.copyOf(offices.titles.values());
  }

  static List<OfficeModifier> modifiers(Descriptions descriptions) {
    List<OfficeModifier> modifiers = new ArrayList<>();
    descriptions
        .of(Terms.OFFICE_MODIFIER)
        .forEach(
            modifier -> {
              OfficeModifier.Effect effect = effect(modifier);
              modifier
                  .texts(Terms.PREFIX)
                  .forEach(form -> modifiers.add(new OfficeModifier(form, effect, false)));
              modifier
                  .texts(Terms.SUFFIX)
                  .forEach(form -> modifiers.add(new OfficeModifier(form, effect, true)));
            });
    return List.copyOf(modifiers);
  }

  private static OfficeModifier.Effect effect(Description modifier) {
    String name = Terms.local(modifier.need(Terms.EFFECT));
    return Stream.of(OfficeModifier.Effect.values())
        .filter(effect -> effect.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                modifier.failure(
                    "needs Deputy, Former, Acting, Designate or Rank as rap:effect, not " + name));
  }

  private void addTitle(Description office) {
    Optional<String> portfolio =
        office.reference(Terms.PORTFOLIO).map(id -> portfolio(office, id)).map(Description::id);
    Collection<String> forms = office.texts(Terms.FORM).toList();
    forms.forEach(form -> add(office, form, false, portfolio));
    office.texts(Terms.PLURAL_FORM).forEach(form -> add(office, form, true, portfolio));
    forms.forEach(form -> add(office, plural(form), true, portfolio));
    office.texts(Terms.ABBREVIATION).forEach(form -> put(office, form, false, portfolio, true));
    office
        .texts(Terms.ABBREVIATION)
        .forEach(form -> put(office, form + "s", true, portfolio, true));
  }

  private void addPattern(Description pattern) {
    descriptions
        .of(Terms.PORTFOLIO_CLASS)
        .forEach(
            portfolio ->
                portfolio
                    .texts(Terms.PREF_LABEL, Terms.ALT_LABEL)
                    .forEach(
                        label ->
                            pattern
                                .texts(Terms.FORM)
                                .map(form -> form.replace(PLACEHOLDER, label))
                                .forEach(
                                    form -> {
                                      Optional<String> id = Optional.of(portfolio.id());
                                      add(pattern, form, false, id);
                                      add(pattern, plural(form), true, id);
                                    })));
  }

  private void add(Description office, String form, boolean plural, Optional<String> portfolio) {
    put(office, form.toLowerCase(Locale.ROOT), plural, portfolio, false);
  }

  private void put(
      Description office,
      String form,
      boolean plural,
      Optional<String> portfolio,
      boolean abbreviation) {
    titles.putIfAbsent(
        form,
        new OfficeTitle(
            office.id(),
            form,
            plural,
            (int) office.number(Terms.LEVEL),
            portfolio.map(id -> id.substring(id.indexOf('-') + 1)),
            Boolean.parseBoolean(office.need(Terms.PRECEDES_NAME)),
            abbreviation));
  }

  private Description portfolio(Description office, String id) {
    return descriptions
        .of(Terms.PORTFOLIO_CLASS, id)
        .orElseThrow(
            () -> office.failure("has the portfolio " + id + ", which no rap:Portfolio describes"));
  }

  /** The regular plural of a title: 'ministers of justice', 'ambassadors', 'emissaries'. */
  static String plural(String form) {
    Matcher head = HEAD.matcher(form);
    return head.matches() ? plural(head.group(1)) + head.group(2) : pluralNoun(form);
  }

  private static String pluralNoun(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|ch|sh|x)") && !noun.endsWith("monarch") ? "es" : "s");
  }
}
