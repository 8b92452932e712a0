package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.page.catalogue.Named;

/**
 * A seat of the network: an actor, or a state with all who act for it.
 *
 * @param events how many of the selected events it has a part in
 */
public record Node(String id, String name, String kind, Optional<Named> state, int events) {}
