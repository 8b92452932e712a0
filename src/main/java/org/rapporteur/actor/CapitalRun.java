package org.rapporteur.actor;

import java.util.Optional;
import java.util.Set;

/** Reads the capitalized words of a portfolio or body behind an office. */
final class CapitalRun {

  private static final Set<String> RANKS = Set.of("general", "admiral", "officer");

  private final Lexicon lexicon;
  private final NameGrammar names;

  CapitalRun(Lexicon lexicon, NameGrammar names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * A run of capitalized words that are no name: 'Foreign Affairs, the European Union and
   * Cooperation', 'General Intelligence Department'.
   */
  int read(Draft draft, int from) {
    Line line = draft.line;
    int at = from;
    int end = from;
    boolean body = false;
    while (line.has(at) && !(body && isRankOfName(line, at))) {
      if (isTitleWord(line, at)) {
        body |=
            lexicon.organization(line.lower(at))
                || line.hit(at).flatMap(Hit::organization).isPresent();
        draft.field(lexicon.field(line.lower(at)));
        at = line.hit(at).map(Hit::last).orElse(at + 1);
        end = at;
      } else if (end > from
          && line.is(at, "of", "for", "on")
          && isTitleWord(line, line.is(at + 1, "the") ? at + 2 : at + 1)) {
        Optional<Hit> owner = line.hit(line.is(at + 1, "the") ? at + 2 : at + 1);
        if (owner.isPresent() && owner.get().isState() && !isModifier(line, owner.get()) && !body) {
          break;
        }
        owner
            .flatMap(Hit::state)
            .filter(s -> draft.states.isEmpty())
            .ifPresent(s -> draft.state(s.iso2()));
        at = line.is(at + 1, "the") ? at + 2 : at + 1;
      } else if (end > from && joins(line, at)) {
        at = behindJoin(line, at);
      } else {
        break;
      }
    }
    if (end == from) {
      end = unknownBody(line, from);
      body = end > from;
    }
    if (body && end > from) {
      draft.organization = Optional.of(line.words(from, end));
    }
    return end;
  }

  /** 'Security Council General X': the rank belongs to the name. */
  private boolean isRankOfName(Line line, int i) {
    return lexicon.head(line, i).filter(h -> RANKS.contains(h.head().rank())).isPresent()
        && names.isNameWord(line, i + 1)
        && !isTitleWord(line, i + 1);
  }

  boolean isTitleWord(Line line, int i) {
    if (line.hit(i).isPresent()) {
      Hit hit = line.hit(i).get();
      return hit.organization().isPresent()
          || hit.isState()
          || hit.isAdjective()
          || hit.length() == 1 && lexicon.portfolio(line.lower(i));
    }
    String lower = line.lower(i);
    boolean known =
        lexicon.portfolio(lower)
            || lexicon.organization(lower)
            || !lexicon.heads(lower).isEmpty()
            || lexicon.rank(lower) && lexicon.organization(line.lower(i + 1));
    boolean name = lexicon.forename(line.text(i)) && !known;
    if (line.is(i + 1, "bin", "ibn", "bint") && !line.isCapital(i + 1)) {
      return false; // 'Minister of Health Sultan bin X'
    }
    return line.isCapital(i)
        && (known
            || lexicon.common(lower)
                && !name
                && !lexicon.stop(line.text(i))
                && names.honorifics(line, i) == i);
  }

  private boolean joins(Line line, int at) {
    return line.is(at, "and", ",", "&") && isFurtherField(line, behindJoin(line, at));
  }

  private int behindJoin(Line line, int at) {
    int next = line.is(at, ",") && line.is(at + 1, "and") ? at + 2 : at + 1;
    return line.is(next, "the") ? next + 1 : next;
  }

  /** What may follow 'and' inside a portfolio: a field or body, but no office of another person. */
  private boolean isFurtherField(Line line, int i) {
    String lower = line.lower(i);
    if (line.hit(i).isPresent()) {
      return line.hit(i).get().organization().isPresent()
          && !line.isPossessive(line.hit(i).get().last())
          && line.is(line.hit(i).get().last(), "and", ",");
    }
    int next = i;
    while (lexicon.portfolio(line.lower(next)) || lexicon.rank(line.lower(next))) {
      next++;
    }
    boolean office = lexicon.head(line, next).isPresent() || lexicon.head(line, i).isPresent();
    return line.isCapital(i) && lexicon.portfolio(lower) && !office;
  }

  /** A body whose name no table knows: 'of Rosatom Alexey …' is one word before a name. */
  private int unknownBody(Line line, int from) {
    if (!line.isCapital(from)
        || lexicon.stop(line.text(from))
        || names.honorifics(line, from) > from) {
      return from;
    }
    int end = names.end(line, from, true);
    if (end <= from) {
      return line.isUpper(from) && line.text(from).length() > 1 ? from + 1 : from;
    }
    for (int i = from + 1; i < end; i++) {
      if (lexicon.forename(line.text(i))) {
        return i;
      }
    }
    return line.isCapital(end) && lexicon.organization(line.lower(end)) ? end + 1 : end;
  }

  /**
   * Whether a state's name stands before a noun: 'of the US Congress', 'the Iran nuclear talks'.
   */
  boolean isModifier(Line line, Hit hit) {
    int next = hit.last();
    return !hit.isState() && hit.isAdjective()
        || line.isCapital(next)
            && (lexicon.organization(line.lower(next))
                || lexicon.portfolio(line.lower(next))
                || lexicon.division(line.lower(next)));
  }
}
