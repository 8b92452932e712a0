package org.rapporteur.graph;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says in one line what happens: 'Meeting of Viktor Goremykin and No Kwang Chol, Pyongyang, 5–8
 * November 2025'.
 *
 * @param type the type of the event in small letters
 * @param status its status in small letters
 * @param who the names of those who take part, without the hosts of visits
 * @param hosts the names of the hosts of a visit
 * @param place the name of the place
 * @param first the first day in question
 * @param last the last day in question
 */
public record EventTitle(
    String type,
    String status,
    List<String> who,
    List<String> hosts,
    Optional<String> place,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  private static final String HELD = "held";
  private static final DateTimeFormatter DAY = format("d");
  private static final DateTimeFormatter DAY_MONTH = format("d MMMM");
  private static final DateTimeFormatter FULL = format("d MMMM yyyy");

  /** The line. */
  public String text() {
    String event = status.equals(HELD) ? type : status + " " + type;
    return Character.toUpperCase(event.charAt(0))
        + event.substring(1)
        + " of "
        + people()
        + place.map(p -> ", " + p).orElse("")
        + days().map(d -> ", " + d).orElse("");
  }

  private String people() {
    if (hosts.isEmpty() || who.isEmpty()) {
      return enumerate(who.isEmpty() ? hosts : who);
    }
    return enumerate(who) + " to " + enumerate(hosts);
  }

  private static String enumerate(List<String> names) {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private Optional<String> days() {
    if (first.isEmpty()) {
      return last.map(day -> "by " + FULL.format(day));
    }
    return last.map(day -> days(first.get(), day))
        .or(() -> first.map(day -> "from " + FULL.format(day)));
  }

  private static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return FULL.format(first);
    }
    if (first.getYear() != last.getYear()) {
      return FULL.format(first) + " – " + FULL.format(last);
    }
    return first.getMonth() == last.getMonth()
        ? DAY.format(first) + "–" + FULL.format(last)
        : DAY_MONTH.format(first) + " – " + FULL.format(last);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
