package org.rapporteur.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.page.catalogue.Selection;

/** The parameters of a request, each checked before anything is made of it. */
record Parameters(HttpServletRequest request) {

  private static final int LONGEST = 200;
  private static final List<String> TYPES = List.of("meeting", "call", "visit", "signing");
  private static final List<String> STATUSES =
      List.of("held", "planned", "proposed", "cancelled", "denied", "disputed");

  /** Refuses what the address does not know: a misspelt filter would show too much. */
  void allow(Set<String> known) {
    Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw Refusals.badRequest(
          "there is no parameter "
              + String.join(", ", unknown)
              + "; there are "
              + String.join(", ", new TreeSet<>(known)));
    }
  }

  /** A text; an empty one counts as none. */
  Optional<String> text(String name) {
    Optional<String> value =
        Optional.ofNullable(request.getParameter(name))
            .map(String::strip)
            .filter(t -> !t.isEmpty());
    if (value.filter(text -> text.length() > LONGEST).isPresent()) {
      throw Refusals.badRequest(
          name
              + " has "
              + value.get().length()
              + " characters; at most "
              + LONGEST
              + " can be read");
    }
    return value;
  }

  private Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Refusals.badRequest(
          name + " is '" + request.getParameter(name) + "'; write a day as 2025-11-08");
    }
  }

  /** One of a few words. */
  Optional<String> word(String name, Collection<String> words) {
    Optional<String> value = text(name);
    if (value.filter(word -> !words.contains(word)).isPresent()) {
      throw Refusals.badRequest(
          name + " is '" + value.get() + "'; choose one of " + String.join(", ", words));
    }
    return value;
  }

  /** A whole number from {@code low} to {@code high}. */
  int number(String name, int low, int high, int standard) {
    String text = text(name).orElse(String.valueOf(standard));
    if (text.matches("\\d{1,9}")) {
      int value = Integer.parseInt(text);
      if (value >= low && value <= high) {
        return value;
      }
    }
    throw Refusals.badRequest(
        name + " is '" + text + "'; write a number from " + low + " to " + high);
  }

  /** The filters that all lists share. */
  Selection selection() {
    return new Selection(
        day("from"),
        day("to"),
        word("type", TYPES),
        word("status", STATUSES),
        text("actor"),
        text("with"),
        text("place"));
  }
}
