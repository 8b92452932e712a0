package org.rapporteur.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "rapporteur " + (version == null ? "unpackaged" : version),
      "on Java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")"
    };
  }
}
