package org.rapporteur.graph;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.registry.OfficeRank;
import org.rapporteur.registry.OfficeTitle;
import org.rapporteur.registry.Registry;

/**
 * Tells offices apart whatever their wording: 'Foreign Minister' and 'Minister of Foreign Affairs'
 * are one kind, written as the rank and the portfolio, {@code 3 foreign}. For heads of state and
 * government the rank is enough; an office without portfolio is known by its name.
 */
public final class OfficeKinds {

  private static final int LAST_HEAD = 2;

  private final Map<String, List<OfficeTitle>> forms;
  private final Function<String, List<OfficeRank>> ranks;

  private OfficeKinds(Collection<OfficeTitle> offices, Function<String, List<OfficeRank>> ranks) {
    this.forms = offices.stream().collect(Collectors.groupingBy(OfficeTitle::id));
    this.ranks = ranks;
  }

  /** Those that a registry has words for. */
  public static OfficeKinds of(Registry registry) {
    return new OfficeKinds(registry.offices(), registry::ranks);
  }

  /** Those of no registry: no office is of any kind. */
  public static OfficeKinds none() {
    return new OfficeKinds(List.of(), title -> List.of());
  }

  /** The kinds of the offices that these words name: several when a title joins them by 'and'. */
  public List<String> kinds(String words) {
    return ranks.apply(words).stream().map(this::kind).distinct().toList();
  }

  /** The kind of the only office in words that name one holder, such as 'the Russian president'. */
  Optional<String> single(String words) {
    String end = " " + words.toLowerCase(Locale.ROOT).strip();
    return ranks.apply(words).stream()
        .filter(
            rank ->
                forms.get(rank.office()).stream()
                    .anyMatch(form -> !form.plural() && end.endsWith(" " + lower(form))))
        .map(this::kind)
        .findFirst();
  }

  private String kind(OfficeRank rank) {
    if (rank.level() <= LAST_HEAD) {
      return Integer.toString(rank.level());
    }
    String name = rank.office().replaceFirst("^office-", "");
    return rank.level()
        + " "
        + forms.get(rank.office()).stream()
            .flatMap(form -> form.portfolio().stream())
            .findFirst()
            .orElse(name);
  }

  private static String lower(OfficeTitle form) {
    return form.form().toLowerCase(Locale.ROOT);
  }
}
