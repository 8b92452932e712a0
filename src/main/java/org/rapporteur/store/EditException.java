package org.rapporteur.store;

import java.util.List;
import org.rapporteur.graph.Violation;

/** A change by hand that the store does not take; nothing of it is stored. */
public final class EditException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  EditException(String message) {
    super(message);
    this.violations = List.of();
  }

  EditException(List<Violation> violations) {
    super(
        "the change breaks "
            + violations.size()
            + " rules of the shapes, as: "
            + violations.get(0));
    this.violations = List.copyOf(violations);
  }

  /** What would not fit the shapes; empty when that was not the reason. */
  public List<Violation> violations() {
    return violations;
  }
}
