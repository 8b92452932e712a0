package org.rapporteur.page;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the JSON interface.
 *
 * @param path the address as the interface's description has it, such as {@code /events/{id}}
 * @param parameters the query parameters that it knows
 * @param mediaType what it answers
 * @param lasting whether the answer is the same as long as the catalogue is; else it is of the
 *     moment
 * @param answer makes the body from the id in the path (empty where there is none) and the
 *     parameters
 */
record Route(
    String path,
    Set<String> parameters,
    String mediaType,
    boolean lasting,
    BiFunction<String, Parameters, String> answer) {

  /** The id in an address of this route; null when the address is another's. */
  String match(String address) {
    Matcher matcher =
        Pattern.compile(path.replace(".", "\\.").replace("{id}", "([^/]+?)")).matcher(address);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.groupCount() == 0 ? "" : matcher.group(1);
  }
}
