package org.rapporteur.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Reports that are about one event. */
record Cluster(List<Claim> claims) {

  Cluster {
    claims = claims.stream().sorted(Comparator.comparing(Claim::report)).toList();
  }

  static Cluster of(Claim claim) {
    return new Cluster(List.of(claim));
  }

  Cluster plus(Cluster other) {
    return new Cluster(Stream.concat(claims.stream(), other.claims.stream()).toList());
  }

  Claim sample() {
    return claims.get(0);
  }

  /** Whether each claim of this one is so to each of the other. */
  boolean all(Cluster other, BiPredicate<Claim, Claim> relation) {
    return claims.stream().allMatch(a -> other.claims.stream().allMatch(b -> relation.test(a, b)));
  }

  /** Whether some claim of this one is so to some of the other. */
  boolean any(Cluster other, BiPredicate<Claim, Claim> relation) {
    return claims.stream().anyMatch(a -> other.claims.stream().anyMatch(b -> relation.test(a, b)));
  }
}
