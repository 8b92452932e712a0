package org.rapporteur.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where a server listens, whom it serves, and how much of it.
 *
 * @param host the address or name of the network interface that it listens on
 * @param port the port; 0 for any that is free
 * @param names the names under which clients reach it, beside those of this machine
 * @param origins the origins whose pages may read from it; {@code *} stands for all
 * @param users the file of those who may write
 * @param tls the certificate, where the server itself speaks TLS
 * @param limits how much it does for a request
 */
public record Settings(
    String host,
    int port,
    Set<String> names,
    Set<String> origins,
    Optional<Path> users,
    Optional<Certificate> tls,
    Limits limits) {

  /** Listens where only programs on this machine can reach it, for reading only. */
  public static Settings local(int port) {
    return new Settings(
        "localhost", port, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Limits.STANDARD);
  }

  public Settings {
    names = Set.copyOf(names);
    origins = Set.copyOf(origins);
    if (!isLoopback(host) && (tls.isEmpty() || users.isEmpty())) {
      throw new ServerException(
          "listening on '"
              + host
              + "' lets other machines in, which needs a certificate and a file of users: give"
              + " --tls-certificate, --tls-key and --users, or listen on localhost behind a proxy");
    }
  }

  /** The same with these users. */
  public Settings withUsers(Path file) {
    return new Settings(host, port, names, origins, Optional.of(file), tls, limits);
  }

  /** The same with these limits. */
  public Settings withLimits(Limits other) {
    return new Settings(host, port, names, origins, users, tls, other);
  }

  /** The same with these origins. */
  public Settings withOrigins(Set<String> others) {
    return new Settings(host, port, names, others, users, tls, limits);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ServerException("this machine has no address '" + host + "' to listen on", e);
    }
  }
}
