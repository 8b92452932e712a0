package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.NameModel;
import org.rapporteur.actor.Witness;
import org.rapporteur.actor.Witnesses;
import picocli.CommandLine.Option;

/** Which name model a command works with. */
final class ModelOption {

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "A name model that 'rapporteur train' has written, instead of the one that comes with the"
              + " program.")
  private Optional<Path> file = Optional.empty();

  /** The model, with all other witnesses. */
  Witnesses witnesses() {
    return witnesses(Set.of());
  }

  /** The model, with all other witnesses but these. */
  Witnesses witnesses(Set<Witness> silent) {
    NameModel model = file.map(NameModel::load).orElseGet(() -> Witnesses.standard().model());
    return new Witnesses(model, silent);
  }
}
