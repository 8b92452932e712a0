package org.rapporteur.registry;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the table of cities. */
record City(
    String id,
    String name,
    String country,
    String kind,
    int population,
    double latitude,
    double longitude) {

  private static final int COLUMNS = 7;

  /**
   * The cities of a table by id. Lines that begin with a hash are comments, the first other one is
   * the header.
   */
  static Map<String, City> table(Source source) {
    Map<String, City> cities = new LinkedHashMap<>(16_384);
    source
        .text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> row(source, line))
        .forEach(city -> cities.put(city.id(), city));
    return cities;
  }

  private static City row(Source source, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw source.failure(
          line, "a city needs " + COLUMNS + " cells divided by tabs, not " + cells.length);
    }
    try {
      return new City(
          "place-" + cells[0],
          Forms.plainApostrophes(cells[1]),
          cells[2],
          cells[3],
          Integer.parseInt(cells[4]),
          Double.parseDouble(cells[5]),
          Double.parseDouble(cells[6]));
    } catch (NumberFormatException e) {
      throw source.failure(
          line, "population and position of a city must be numbers: " + e.getMessage());
    }
  }
}
