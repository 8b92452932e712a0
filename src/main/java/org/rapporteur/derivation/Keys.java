package org.rapporteur.derivation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rapporteur.identity.Holders;
import org.rapporteur.identity.NameForm;

/** By which keys personas are looked up. */
final class Keys {

  private Keys() {}

  /** Those of a full name: what it shares with other names, and its offices. */
  static List<String> ofFull(NameForm name, Appearance appearance) {
    List<String> keys = new ArrayList<>();
    name.keys().forEach(key -> keys.add(ofName(key)));
    appearance
        .state()
        .ifPresent(
            state -> {
              appearance.offices().forEach(o -> keys.add(holder(state.getURI(), o)));
              name.words().forEach(word -> keys.add(bearer(state.getURI(), word)));
            });
    return keys;
  }

  /** Those of a surname or of an office alone; none when it cannot be told whose it is. */
  static List<String> ofPartial(Appearance appearance) {
    Optional<Node> state = appearance.state();
    Optional<YearMonth> month = appearance.day().map(YearMonth::from);
    boolean named = !NameForm.of(appearance.label()).words().isEmpty();
    if (state.isEmpty() || month.isEmpty() || !named && !appearance.label().isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    appearance.offices().stream()
        .filter(office -> named || Holders.isSingle(office))
        .forEach(office -> keys.add(partial(state.get().getURI(), office, month.get())));
    NameForm.of(appearance.label())
        .words()
        .forEach(word -> keys.add(surname(state.get().getURI(), word)));
    return keys;
  }

  static String ofName(String key) {
    return "name " + key;
  }

  /** Of everybody with a full name who holds an office. */
  static String holder(String state, String office) {
    return "holder " + state + " " + office;
  }

  /** Of everybody with a full name of which this is a word. */
  static String bearer(String state, String word) {
    return "bearer " + state + " " + word;
  }

  /** Of everybody who is called by this word alone. */
  static String surname(String state, String word) {
    return "surname " + state + " " + word;
  }

  /** Of everybody without a full name who holds an office in a month. */
  static String partial(String state, String office, YearMonth month) {
    return "partial " + state + " " + office + " " + month;
  }
}
