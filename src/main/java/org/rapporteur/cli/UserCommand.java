package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapporteur.server.guard.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Keeps the file of those who may write through a server. */
@Command(
    name = "user",
    description = {
      "Adds a user who may write through a server, gives one another password, or takes one out."
          + " The password is asked for, or read from the first line of standard input. The file has"
          + " hashes only; a server that runs sees the change at once.",
      ""
    })
final class UserCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Parameters(paramLabel = "NAME", description = "The user: letters, digits, dots and hyphens.")
  private String name;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      required = true,
      description = "The file of users; it is made where there is none.")
  private Path file;

  @Option(names = "--remove", description = "Take the user out.")
  private boolean remove;

  @Override
  public void run() {
    UserFile users = new UserFile(file);
    if (remove) {
      users.remove(name);
      program.say("'" + name + "' may write no longer");
    } else {
      users.put(name, password());
      program.say("'" + name + "' may write");
    }
  }

  private char[] password() {
    if (System.console() != null && program.console().terminal()) {
      return System.console().readPassword("Password for %s: ", name);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(program.console().in(), StandardCharsets.UTF_8));
    try {
      String line = in.readLine();
      if (line == null) {
        throw new Failure(ExitCode.USAGE, "no password on standard input; give it in one line");
      }
      return line.toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }
}
