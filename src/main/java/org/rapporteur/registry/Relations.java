package org.rapporteur.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How entries belong together: what each property must point to, and which must not lead back. */
final class Relations {

  /**
   * @param type the class of the entries that have the property
   * @param target what it points to
   * @param nests whether following it must come to an end
   */
  private record Relation(
      String type, String property, Class<? extends Entry> target, boolean nests) {}

  private static final List<Relation> ALL =
      List.of(
          new Relation(Terms.STATE, Terms.CAPITAL, Place.class, false),
          new Relation(Terms.STATE, Terms.SEAT, Place.class, false),
          new Relation(Terms.STATE, Terms.TERRITORY, Place.class, false),
          new Relation(Terms.STATE, Terms.SUCCEEDED_BY, State.class, true),
          new Relation(Terms.PLACE, Terms.COUNTRY, State.class, false),
          new Relation(Terms.PLACE, Terms.WITHIN, Place.class, true),
          new Relation(Terms.PLACE, Terms.STANDS_FOR, Entry.class, false),
          new Relation(Terms.ORGANIZATION, Terms.STATE_OF, State.class, false),
          new Relation(Terms.ORGANIZATION, Terms.PART_OF, Organization.class, true),
          new Relation(Terms.PUBLISHER, Terms.PUBLISHES_FOR, State.class, false),
          new Relation(Terms.PUBLISHER, Terms.SEAT, Place.class, false));

  private final Descriptions descriptions;
  private final Entries entries;

  private Relations(Descriptions descriptions, Entries entries) {
    this.descriptions = descriptions;
    this.entries = entries;
  }

  /**
   * Looks through all that the files say.
   *
   * @throws RegistryException when something points to what is not there or is something else, when
   *     something lies in itself, or when a name is given to what no file describes
   */
  static void check(Descriptions descriptions, Entries entries) {
    Relations relations = new Relations(descriptions, entries);
    ALL.forEach(relations::check);
    descriptions.all().filter(d -> d.values(Terms.TYPE).isEmpty()).forEach(relations::untyped);
  }

  private void check(Relation relation) {
    descriptions
        .of(relation.type)
        .forEach(
            description -> {
              description
                  .values(relation.property)
                  .forEach(v -> pointsTo(relation, description, v));
              if (relation.nests) {
                leadsNowhereBack(relation, description);
              }
            });
  }

  private void pointsTo(Relation relation, Description description, Description.Value value) {
    entries.target(description, value, relation.target);
  }

  private void leadsNowhereBack(Relation relation, Description start) {
    Set<String> way = new LinkedHashSet<>();
    Optional<Description> at = Optional.of(start);
    while (at.isPresent() && way.add(at.get().id())) {
      at = next(relation, at.get());
    }
    if (at.isPresent() && at.get().id().equals(start.id())) {
      List<Description.Value> values = start.values(relation.property);
      throw start.failure(
          values.get(values.size() - 1),
          "leads back to itself by "
              + prefixed(relation.property)
              + ": "
              + String.join(", ", way)
              + ", "
              + start.id()
              + "; take one of these statements out");
    }
  }

  private Optional<Description> next(Relation relation, Description description) {
    return description
        .reference(relation.property)
        .flatMap(id -> descriptions.of(relation.type, id));
  }

  private void untyped(Description description) {
    throw description.failure(
        "is described nowhere; name an entry that is there, or say what it is, as in 'a rap:"
            + (entries.entry(description.id()).isPresent() ? "Place" : "Organization")
            + "'");
  }

  private static String prefixed(String property) {
    return (property.startsWith(Terms.RAP) ? "rap:" : "org:") + Terms.local(property);
  }
}
