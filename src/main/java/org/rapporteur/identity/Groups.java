package org.rapporteur.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Disjoint groups that grow together (union-find), in an order that does not depend on how. */
public final class Groups<T> {

  private final Map<T, T> parents = new HashMap<>();
  private final List<T> order;

  /** Each member on its own. */
  public Groups(Collection<T> members) {
    order = List.copyOf(members);
    members.forEach(member -> parents.put(member, member));
  }

  /** The groups of those that are related, directly or through others. */
  public static <T> List<List<T>> of(Collection<T> members, BiPredicate<T, T> related) {
    Groups<T> groups = new Groups<>(members);
    for (T one : groups.order) {
      for (T other : groups.order) {
        if (one != other && related.test(one, other)) {
          groups.join(one, other);
        }
      }
    }
    return groups.all();
  }

  /** Makes the groups of both one. */
  public void join(T one, T other) {
    parents.put(root(one), root(other));
  }

  /** All groups, each in the order in which the members were given. */
  public List<List<T>> all() {
    Map<T, List<T>> groups = new LinkedHashMap<>();
    order.forEach(
        member -> groups.computeIfAbsent(root(member), r -> new ArrayList<>()).add(member));
    return List.copyOf(groups.values());
  }

  private T root(T member) {
    T at = member;
    while (!parents.get(at).equals(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
