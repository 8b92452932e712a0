package org.rapporteur.registry;

import java.util.Optional;

/** Something that the registry knows under one or more names. */
public sealed interface Entry permits State, Organization, Place {

  /** The local part of its IRI below {@code {base}id/}, such as {@code state-kp}. */
  String id();

  /** Its usual English name. */
  String name();

  /** Its Wikidata item, such as {@code Q423}. */
  Optional<String> wikidata();
}
