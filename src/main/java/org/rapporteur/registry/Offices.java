package org.rapporteur.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for offices, with every portfolio put into every pattern. */
final class Offices {

  private static final String PLACEHOLDER = "{portfolio}";
  private static final List<String> LABELS = List.of(Terms.PREF_LABEL, Terms.ALT_LABEL);

  /** The prepositions that end a title's first noun phrase. */
  private static final List<String> PREPOSITIONS =
      List.of(" of ", " for ", " to ", " on ", " in ", " without ");

  private final Descriptions descriptions;
  private final Map<String, OfficeTitle> titles = new LinkedHashMap<>();

  private Offices(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** All titles, those spelled out before those made from patterns; no form twice. */
  static List<OfficeTitle> titles(Descriptions descriptions) {
    Offices offices = new Offices(descriptions);
    descriptions.of(Terms.OFFICE_TITLE).forEach(offices::addTitle);
    List<Description> portfolios = descriptions.of(Terms.PORTFOLIO_CLASS).toList();
    descriptions
        .of(Terms.OFFICE_PATTERN)
        .forEach(
            pattern -> portfolios.forEach(portfolio -> offices.addPattern(pattern, portfolio)));
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
        office.reference(Terms.PORTFOLIO).map(id -> portfolio(office, id)).map(Offices::name);
    OfficeTitle model = model(office, portfolio);
    List<String> forms = office.texts(Terms.FORM).map(Offices::lowerCase).toList();
    forms.forEach(form -> add(model, form, false, false));
    office.texts(Terms.PLURAL_FORM).forEach(form -> add(model, lowerCase(form), true, false));
    forms.forEach(form -> add(model, plural(form), true, false));
    office.texts(Terms.ABBREVIATION).forEach(form -> add(model, form, false, true));
    office.texts(Terms.ABBREVIATION).forEach(form -> add(model, form + "s", true, true));
  }

  private void addPattern(Description pattern, Description portfolio) {
    OfficeTitle model = model(pattern, Optional.of(name(portfolio)));
    List<String> forms = pattern.texts(Terms.FORM).map(Offices::lowerCase).toList();
    for (String label : portfolio.texts(LABELS).toList()) {
      for (String form : forms) {
        String filled = form.replace(PLACEHOLDER, lowerCase(label));
        add(model, filled, false, false);
        add(model, plural(filled), true, false);
      }
    }
  }

  /** What all forms of an office share. */
  private static OfficeTitle model(Description office, Optional<String> portfolio) {
    return new OfficeTitle(
        office.id(),
        "",
        false,
        (int) office.number(Terms.LEVEL),
        portfolio,
        Boolean.parseBoolean(office.need(Terms.PRECEDES_NAME)),
        false);
  }

  private void add(OfficeTitle model, String form, boolean plural, boolean abbreviation) {
    titles.putIfAbsent(
        form,
        new OfficeTitle(
            model.id(),
            form,
            plural,
            model.level(),
            model.portfolio(),
            model.title(),
            abbreviation));
  }

  private static String lowerCase(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  /** A portfolio's id without the word portfolio. */
  private static String name(Description portfolio) {
    return portfolio.id().substring(portfolio.id().indexOf('-') + 1);
  }

  private Description portfolio(Description office, String id) {
    return descriptions
        .of(Terms.PORTFOLIO_CLASS, id)
        .orElseThrow(
            () -> office.failure("has the portfolio " + id + ", which no rap:Portfolio describes"));
  }

  /** The regular plural of a title: 'ministers of justice', 'ambassadors', 'dignitaries'. */
  static String plural(String form) {
    int head =
        PREPOSITIONS.stream()
            .mapToInt(form::indexOf)
            .filter(at -> at > 0)
            .min()
            .orElse(form.length());
    return pluralNoun(form.substring(0, head)) + form.substring(head);
  }

  private static String pluralNoun(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("ry") || noun.endsWith("ty")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("s") ? "es" : "s");
  }
}
