package org.rapporteur.consolidation;

/**
 * A point on the earth.
 *
 * @param latitude in degrees, positive in the north
 * @param longitude in degrees, positive in the east
 */
public record Position(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** The great-circle distance, by the haversine formula. */
  double kilometresTo(Position other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double chord =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(east / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
  }

  private static double square(double number) {
    return number * number;
  }
}
