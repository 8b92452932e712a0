package org.rapporteur.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.registry.OfficeModifier;
import org.rapporteur.registry.OfficeTitle;
import org.rapporteur.registry.Registry;

/**
 * Tells offices apart whatever their wording: 'Foreign Minister' and 'Minister of Foreign Affairs'
 * are one kind, written as the rank and the portfolio, {@code 3 foreign}. For heads of state and
 * government the rank is enough; an office without portfolio is known by its title.
 */
public final class OfficeKinds {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final int LAST_HEAD = 2;
  private static final int LAST_RANK = 9;

  private final Map<String, OfficeTitle> titles = new HashMap<>();
  private final List<OfficeModifier> modifiers;
  private final int longest;

  private OfficeKinds(Collection<OfficeTitle> offices, List<OfficeModifier> modifiers) {
    offices.forEach(title -> titles.putIfAbsent(title.form().toLowerCase(Locale.ROOT), title));
    this.modifiers = modifiers;
    this.longest =
        titles.keySet().stream().mapToInt(form -> form.split(" ").length).max().orElse(0);
  }

  /** Those that a registry has words for. */
  public static OfficeKinds of(Registry registry) {
    return new OfficeKinds(registry.offices(), registry.modifiers());
  }

  /** Those of no registry: no office is of any kind. */
  public static OfficeKinds none() {
    return new OfficeKinds(List.of(), List.of());
  }

  /** The kind of the office that these words name; empty when none is known. */
  public Optional<String> kind(String words) {
    return find(words).map(found -> kind(found.title(), found.before()));
  }

  /** The kind of the only office in words that name one holder, such as 'the Russian president'. */
  Optional<String> single(String words) {
    return find(words)
        .filter(found -> !found.title().plural() && found.after().isEmpty())
        .map(found -> kind(found.title(), found.before()));
  }

  private String kind(OfficeTitle title, List<String> before) {
    boolean deputy =
        modifiers.stream()
            .filter(m -> m.effect() == OfficeModifier.Effect.DEPUTY && !m.suffix())
            .anyMatch(m -> before.contains(m.form()));
    int rank =
        deputy ? Math.min(LAST_RANK, Math.max(title.level(), LAST_HEAD + 1) + 1) : title.level();
    String name = title.portfolio().orElse(title.id().replaceFirst("^office-", ""));
    return rank <= LAST_HEAD ? Integer.toString(rank) : rank + " " + name;
  }

  /** The longest title in the words, the first of those. */
  private Optional<Found> find(String words) {
    List<String> all =
        Stream.of(NO_WORD.split(words.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList();
    for (int length = Math.min(longest, all.size()); length > 0; length--) {
      for (int at = 0; at + length <= all.size(); at++) {
        OfficeTitle title = titles.get(String.join(" ", all.subList(at, at + length)));
        if (title != null) {
          return Optional.of(
              new Found(title, all.subList(0, at), all.subList(at + length, all.size())));
        }
      }
    }
    return Optional.empty();
  }

  private record Found(OfficeTitle title, List<String> before, List<String> after) {}
}
