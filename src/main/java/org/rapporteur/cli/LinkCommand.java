package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import org.rapporteur.derivation.Decision;
import org.rapporteur.derivation.Decision.Verdict;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Decides about links. */
@Command(
    name = "link",
    description = {
      "Decides whether two persons, or two events, are one. What is decided counts more than what"
          + " the program concludes, stays when articles are read again, and can be undone. Name a"
          + " person or event by its identifier, as 'review' prints it, or by its full name. What is decided about"
          + " a store that a server has open goes through that server; with --user, in that user's"
          + " name.",
      ""
    })
final class LinkCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no decision given; link same, different, wrong, list or undo");
  }

  @Command(
      name = "same",
      description = {"Both are one.", ""})
  void same(
      @Parameters(paramLabel = "ONE", description = "A person or event.") String one,
      @Parameters(paramLabel = "OTHER", description = "What it is one with.") String other,
      @Mixin Because because,
      @Mixin StoreOption store,
      @Mixin RemoteOptions remote) {
    decide(store, remote, Verdict.SAME, one, Optional.of(other), because);
  }

  @Command(
      name = "different",
      description = {"They are not one: the second is set apart from the first.", ""})
  void different(
      @Parameters(paramLabel = "ONE", description = "A person or event.") String one,
      @Parameters(
              paramLabel = "OTHER",
              description = "What is another: where both are one now, what one article says.")
          String other,
      @Mixin Because because,
      @Mixin StoreOption store,
      @Mixin RemoteOptions remote) {
    decide(store, remote, Verdict.DIFFERENT, one, Optional.of(other), because);
  }

  @Command(
      name = "wrong",
      description = {"An article's person or report is not what it is linked to.", ""})
  void wrong(
      @Parameters(paramLabel = "LINKED", description = "An article's person or report.")
          String linked,
      @Mixin Because because,
      @Mixin StoreOption store,
      @Mixin RemoteOptions remote) {
    decide(store, remote, Verdict.WRONG, linked, Optional.empty(), because);
  }

  @Command(
      name = "undo",
      description = {"Takes a decision back.", ""})
  void undo(
      @Parameters(paramLabel = "DECISION", description = "Its identifier, as 'list' prints it.")
          String decision,
      @Mixin StoreOption store,
      @Mixin RemoteOptions remote) {
    program.say(
        "undone: "
            + line(
                remote.workOnExisting(
                    store, open -> open.undo(decision), served -> served.undo(decision))));
  }

  @Command(
      name = "list",
      description = {"Lists the decisions, the oldest first.", ""})
  void list(@Mixin StoreOption store, @Mixin RemoteOptions remote) {
    List<Decision> decisions =
        remote.workOnExisting(store, KnowledgeStore::decisions, RemoteStore::decisions);
    decisions.forEach(decision -> program.console().out().println(line(decision)));
    program.say(decisions.size() + " decisions");
  }

  private void decide(
      StoreOption store,
      RemoteOptions remote,
      Verdict verdict,
      String one,
      Optional<String> other,
      Because because) {
    Decision decision =
        remote.workOnExisting(
            store,
            open -> open.decide(verdict, one, other, because.author, because.reason),
            served -> served.decide(verdict, one, other, because.author, because.reason));
    program.say("decided: " + line(decision));
  }

  private static String line(Decision decision) {
    String id = decision.id().replaceFirst("^.*/", "");
    String undone = decision.undone().map(time -> ", undone " + time).orElse("");
    return "%s, %s by %s%s: %s"
        .formatted(id, decision.time(), decision.author(), undone, decision.reason());
  }

  /** Who decides, and why. */
  static final class Because {

    @Option(names = "--reason", required = true, description = "Why. Needed.")
    private String reason;

    @Option(
        names = "--author",
        defaultValue = "${sys:user.name}",
        description = "Who decides; ${DEFAULT-VALUE} unless given.")
    private String author;
  }
}
