package org.rapporteur.actor;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.OrganizationPhrase;

/**
 * Reads bodies that are named by their kind: 'the Russian Defence Ministry', 'Ministry of Foreign
 * Affairs of Peru', 'the Turkish parliament'.
 */
final class OrganizationGrammar {

  private static final int MOST_WORDS = 8;

  /** Words that stand before a body and are not of its name: 'During', 'My', 'A'. */
  private static final Set<String> OPENERS =
      Set.of("IN", "DT", "PRP$", "CC", "WRB", "WDT", "MD", "TO");

  /** A 'Georgetown University' may lie anywhere. */
  private static final Set<String> LEARNED =
      Set.of("University", "College", "School", "Institute", "Academy");

  private final Lexicon lexicon;

  OrganizationGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The body whose phrase begins at token {@code i}. */
  Optional<OrganizationPhrase> at(Line line, int i) {
    int from = line.is(i, "the") ? i + 1 : i;
    Optional<Hit> owner =
        line.hit(from).filter(h -> h.state().isPresent() || h.organization().isPresent());
    int at = from;
    if (owner.isPresent()) {
      at = line.isPossessive(owner.get().last()) ? owner.get().last() + 1 : owner.get().last();
    }
    int named = capitals(line, at);
    if (named > at && (named > at + 1 || owner.isPresent() || line.is(named, "of", "for"))) {
      return Optional.of(phrase(line, i, from, tail(line, named), owner, false));
    }
    int plain = owner.isPresent() ? plain(line, at) : at;
    return plain > at ? Optional.of(phrase(line, i, from, plain, owner, true)) : Optional.empty();
  }

  /** Capitalized words up to the last noun for a body among them; {@code i} if there is none. */
  private int capitals(Line line, int i) {
    int end = i;
    for (int at = i; at < i + MOST_WORDS && isNameWord(line, at, i); at++) {
      if (line.is(at, "and", "&") && end == at && !lexicon.portfolio(line.lower(at - 1))) {
        break; // 'A College and B School' are two
      }
      if (lexicon.organization(line.lower(at)) && line.isCapital(at)) {
        end = at + 1;
      }
    }
    return end;
  }

  private boolean isNameWord(Line line, int at, int from) {
    if (line.is(at, "and", "&", "of", "for") && at > from) {
      return line.isCapital(at + 1);
    }
    boolean name =
        line.isCapital(at)
            && line.isWord(at)
            && !lexicon.stop(line.text(at))
            && !line.matches("document", at);
    boolean office = lexicon.head(line, at).isPresent() && !lexicon.portfolio(line.lower(at));
    if (at == from && OPENERS.contains(line.tag(at))) {
      return false;
    }
    return name && !office && (at == from || line.hit(at).filter(h -> h.length() > 1).isEmpty());
  }

  /** Reads 'of Foreign Affairs of Peru', 'for Refugees' behind the noun. */
  private int tail(Line line, int from) {
    int end = from;
    int at = from;
    while (line.is(at, "of", "for", "on", "and", "&", ",", "'s", "the") && at - end < 3) {
      if (line.is(at, "and", ",") && isFurtherBody(line, at + 1)) {
        break;
      }
      at++;
      while (isTailWord(line, at)) {
        at = line.hit(at).map(Hit::last).orElse(at + 1);
        end = at;
      }
    }
    return end;
  }

  /** 'the Government of A and the Government of B' are two. */
  private boolean isFurtherBody(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    return lexicon.organization(line.lower(at))
        && line.isCapital(at)
        && line.is(at + 1, "of", "for");
  }

  private boolean isTailWord(Line line, int at) {
    String lower = line.lower(at);
    boolean joined = line.is(at - 1, "and", ",", "the");
    if (line.hit(at).isPresent()) {
      boolean field =
          line.hit(at).get().organization().isPresent()
              && line.is(at - 1, "and")
              && line.isCapital(at + 1)
              && lexicon.portfolio(line.lower(at + 1));
      return field || line.is(at - 1, "of") || line.is(at - 1, "the") && line.is(at - 2, "of");
    }
    return line.isCapital(at)
        && (lexicon.portfolio(lower) || !joined && lexicon.common(lower))
        && !lexicon.stop(line.text(at))
        && lexicon.head(line, at).isEmpty();
  }

  /** 'foreign ministry', 'parliament' behind a state's adjective. */
  private int plain(Line line, int from) {
    int at = from;
    while (lexicon.portfolio(line.lower(at)) && !lexicon.plainOrganization(line.lower(at))
        || line.is(at, "and") && at > from && lexicon.portfolio(line.lower(at + 1))) {
      at++;
    }
    boolean body =
        lexicon.plainOrganization(line.lower(at)) && !line.is(at, "government", "administration");
    boolean modifier = line.tag(at + 1).startsWith("NN") && !line.isCapital(at + 1);
    return body && !modifier ? at + 1 : from;
  }

  private OrganizationPhrase phrase(
      Line line, int first, int from, int last, Optional<Hit> owner, boolean plain) {
    boolean learned = LEARNED.stream().anyMatch(noun -> line.words(from, last).contains(noun));
    Optional<String> state =
        owner
            .filter(h -> !learned || h.isState() || h.isAdjective())
            .flatMap(Hit::state)
            .map(s -> s.iso2())
            .or(() -> owner.flatMap(Hit::organization).flatMap(o -> o.state()));
    for (int i = from; i < last && state.isEmpty(); i++) {
      if (line.is(i - 1, "of", "the") || line.hit(i).filter(Hit::isAdjective).isPresent()) {
        state = line.hit(i).flatMap(Hit::state).map(s -> s.iso2());
      }
    }
    return new OrganizationPhrase(first, last, line.words(from, last), state, plain);
  }
}
