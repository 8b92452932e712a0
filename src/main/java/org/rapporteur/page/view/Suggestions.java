package org.rapporteur.page.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Directory;
import org.rapporteur.page.catalogue.Directory.Match;

/**
 * What somebody may mean who typed the beginning of a name, by kind.
 *
 * @param groups persons, states, organizations, places, each only where there are any
 */
public record Suggestions(List<Group> groups) {

  private static final List<String> KINDS = List.of("person", "state", "organization", "place");

  /** Names of one kind, the best match first. */
  public record Group(String kind, List<Item> items) {}

  /**
   * @param note what tells it from its namesakes: an office, a state
   * @param events how many events it has a part in
   * @param also another name, where that one matched
   */
  public record Item(
      String id, String name, Optional<String> note, int events, Optional<String> also) {}

  /**
   * @param text at least two characters; with fewer there is no suggestion
   * @param limit how many names of each kind
   */
  public static Suggestions of(Catalogue catalogue, String text, int limit) {
    List<Match> matches = catalogue.directory().find(text);
    return new Suggestions(
        KINDS.stream()
            .map(kind -> new Group(kind, items(catalogue, matches.stream(), kind, limit)))
            .filter(group -> !group.items().isEmpty())
            .toList());
  }

  private static List<Item> items(
      Catalogue catalogue, Stream<Match> matches, String kind, int limit) {
    return matches
        .filter(match -> match.entry().kind().equals(kind))
        .sorted(Comparator.comparing(Match::distance).thenComparing(m -> -m.entry().events()))
        .limit(limit)
        .map(match -> item(catalogue, match))
        .toList();
  }

  private static Item item(Catalogue catalogue, Match match) {
    Directory.Entry entry = match.entry();
    Optional<String> also =
        match.name().equals(entry.name()) ? Optional.empty() : Optional.of(match.name());
    return new Item(entry.id(), entry.name(), note(catalogue, entry), entry.events(), also);
  }

  private static Optional<String> note(Catalogue catalogue, Directory.Entry entry) {
    if (!entry.kind().equals("person")) {
      return entry.note();
    }
    Optional<String> office =
        catalogue.with(entry.id()).stream()
            .flatMap(event -> event.participants().stream())
            .filter(p -> p.actor().id().equals(entry.id()))
            .flatMap(p -> p.office().stream())
            .findFirst();
    return office.isPresent() && entry.note().isPresent()
        ? Optional.of(office.get() + ", " + entry.note().get())
        : office.or(entry::note);
  }
}
