package org.rapporteur.actor;

import java.util.Optional;
import java.util.Set;

/**
 * Reads what follows the head of an office: 'of Norway', 'of Foreign Affairs', 'to the President',
 * 'for National Security Affairs', 'at the General Political Bureau'.
 */
final class Complement {

  private static final Set<String> SENT =
      Set.of(
          "ambassador",
          "envoy",
          "representative",
          "commissioner",
          "adviser",
          "consul",
          "charge",
          "diplomat",
          "coordinator",
          "negotiator",
          "mediator");

  /** Those who work for somebody in an office. */
  private static final Set<String> SERVANTS = Set.of("secretary", "aide", "chief", "spokesman");

  private static final Set<String> GROUPS =
      Set.of(
          "country",
          "nation",
          "church",
          "rebels",
          "region",
          "province",
          "city",
          "team",
          "bank",
          "staff",
          "talks");

  private static final Set<String> GROUP_OF_STATES =
      Set.of("ally", "allies", "member", "members", "partners", "countries", "states", "nations");

  /** So many plain words may follow 'of': 'of the country's largest opposition party'. */
  private static final int MOST_PLAIN = 6;

  private final Lexicon lexicon;
  private final NameGrammar names;
  private final CapitalRun run;

  Complement(Lexicon lexicon, NameGrammar names) {
    this.lexicon = lexicon;
    this.names = names;
    run = new CapitalRun(lexicon, names);
  }

  /**
   * Reads one complement at {@code at}; the index behind it, {@code at} itself if there is none.
   */
  int read(Draft draft, int at) {
    Line line = draft.line;
    String preposition = line.lower(at);
    if (!allows(draft, preposition, at)) {
      return at;
    }
    int from = line.is(at + 1, "the", "his", "her", "its", "their") ? at + 2 : at + 1;
    from = behindGroup(line, from);
    int end = states(draft, preposition, from);
    if (end == from) {
      end = body(draft, preposition, from);
      if (end > from) {
        draft.titleLast = end;
      }
    }
    return end > from ? end : at;
  }

  /** The states behind 'NATO Allies' or 'EU member states' are named one by one. */
  private static int behindGroup(Line line, int from) {
    Optional<Hit> group = line.hit(from).filter(h -> h.organization().isPresent());
    int at = group.map(Hit::last).orElse(from);
    while (group.isPresent() && GROUP_OF_STATES.contains(line.lower(at))) {
      at++;
    }
    boolean listed = group.isPresent() && at > group.get().last();
    return listed && line.hit(at).filter(Hit::isState).isPresent() ? at : from;
  }

  private boolean allows(Draft draft, String preposition, int at) {
    String rank = draft.head.head().rank();
    return switch (preposition) {
      case "of", "for" -> true;
      case "to" ->
          SENT.contains(rank) && !isNamedLeader(draft.line, at + 1)
              || SERVANTS.contains(rank) && isLeader(draft.line, at + 1);
      case "on" -> SENT.contains(rank);
      case "in" ->
          rank.equals("counterpart") && !draft.head.plural()
              || draft.head.head().counts().contains("diplomat") && !rank.equals("minister")
              || isBody(draft, at);
      case "at" -> SENT.contains(rank) || isBody(draft, at);
      case "from" -> rank.equals("counterpart");
      default -> false;
    };
  }

  /** 'to the Prime Minister', but not 'to Prime Minister X', who is named. */
  private boolean isLeader(Line line, int at) {
    return line.is(at, "the")
        && lexicon.head(line, at + 1).filter(h -> h.head().leads() && !h.plural()).isPresent();
  }

  /** 'an adviser to President X' serves somebody who is mentioned too. */
  private boolean isNamedLeader(Line line, int i) {
    int owner = line.hit(i).filter(h -> h.state().isPresent()).map(Hit::last).orElse(i);
    int at = owner > i && line.isPossessive(owner) ? owner + 1 : owner;
    return lexicon
        .head(line, at)
        .filter(h -> h.head().leads() && !h.plural())
        .filter(h -> names.end(line, at + h.words().size(), true) > at + h.words().size())
        .isPresent();
  }

  /** 'in the Office of …', 'at the General Political Bureau'. */
  private boolean isBody(Draft draft, int at) {
    int from = draft.line.is(at + 1, "the") ? at + 2 : at + 1;
    Optional<Hit> owner = draft.line.hit(from).filter(h -> draft.line.isPossessive(h.last()));
    from = owner.map(h -> h.last() + 1).orElse(from);
    int end = from;
    while (draft.line.isCapital(end)
        && end - from < 5
        && (run.isTitleWord(draft.line, end) || lexicon.common(draft.line.text(end)))) {
      if (lexicon.organization(draft.line.lower(end))) {
        return true;
      }
      end++;
    }
    return false;
  }

  /**
   * Reads 'Norway', 'A, B and C'; an ambassador acts for the state that sends, not 'to' another.
   */
  private int states(Draft draft, String preposition, int from) {
    Line line = draft.line;
    boolean owns =
        preposition.equals("of")
            || preposition.equals("from")
            || preposition.equals("in") && draft.head.head().rank().equals("counterpart")
            || preposition.equals("for")
                && !SENT.contains(draft.head.head().rank())
                && !draft.head.head().rank().equals("chief");
    int at = from;
    int end = from;
    while (line.hit(at)
        .filter(h -> h.isState() || h.isSeat() || h.isAdjective() && !h.isDemonym())
        .isPresent()) {
      Hit hit = line.hit(at).get();
      if (line.isPossessive(hit.last()) || run.isModifier(line, hit)) {
        return end == from ? from : end;
      }
      if (owns && hit.state().isPresent()) {
        draft.state(hit.state().get().iso2());
        draft.stateBehind = true;
      }
      end = hit.last();
      at = listed(draft, line, end);
    }
    return end;
  }

  /** The index of the next state of a list, if the office is one of several. */
  private int listed(Draft draft, Line line, int end) {
    if (!draft.head.plural()) {
      return line.size();
    }
    int at = line.is(end, ",") ? end + 1 : end;
    at = line.is(at, "and") ? at + 1 : at;
    at = line.is(at, "the") ? at + 1 : at;
    return at > end ? at : line.size();
  }

  private int body(Draft draft, String preposition, int from) {
    Line line = draft.line;
    Optional<Hit> hit = line.hit(from);
    boolean field =
        lexicon.portfolio(line.lower(from))
            && hit.filter(h -> h.length() == 1 && line.is(h.last(), "and", ",", "&")).isPresent();
    if (hit.isPresent()
        && !field
        && (hit.get().organization().isPresent()
            || !hit.get().places().isEmpty()
            || line.isPossessive(hit.get().last())
            || run.isModifier(line, hit.get()))) {
      return owned(draft, preposition, from, hit.get());
    }
    if (line.isCapital(from)) {
      return run.read(draft, from);
    }
    return preposition.equals("on") ? from : plain(draft, preposition, from);
  }

  /** 'of the KPA's General Political Bureau', 'of the US Senate', 'of Shanghai', 'of NATO'. */
  private int owned(Draft draft, String preposition, int from, Hit hit) {
    Line line = draft.line;
    boolean owns = preposition.equals("of") || preposition.equals("at");
    boolean possessive = line.isPossessive(hit.last());
    int end = possessive ? hit.last() + 1 : hit.last();
    if (owns && draft.states.isEmpty() && hit.state().isEmpty() && hit.organization().isEmpty()) {
      draft.countryOf(hit);
    }
    if (owns && draft.states.isEmpty()) {
      hit.state()
          .map(s -> s.iso2())
          .or(() -> hit.organization().flatMap(o -> o.state()))
          .ifPresent(draft::state);
    }
    boolean division = line.isCapital(end) && lexicon.division(line.lower(end));
    int tail = possessive || run.isModifier(line, hit) ? run.read(draft, end) : end;
    tail = tail == end && division ? end + 1 : tail;
    if (tail == end && possessive || tail == end && run.isModifier(line, hit)) {
      tail = plain(draft, preposition, end);
    }
    if (owns) {
      draft.organization = Optional.of(line.words(from, Math.max(tail, hit.last())));
    }
    return tail > end ? tail : possessive ? from : hit.last();
  }

  /** 'of foreign affairs', 'of the delegation', 'of the largest opposition party'. */
  private int plain(Draft draft, String preposition, int from) {
    Line line = draft.line;
    int at = from;
    while (line.has(at) && at - from < MOST_PLAIN && isPlain(line, at, preposition, at > from)) {
      if (lexicon.portfolio(line.lower(at))) {
        draft.field(lexicon.field(line.lower(at)));
      }
      at++;
    }
    int named = behindNamed(line, at);
    if (preposition.equals("of") && named > at) {
      draft.organization = Optional.of(line.words(from, named));
      return named;
    }
    while (at > from
        && !line.tag(at - 1).startsWith("NN")
        && !lexicon.portfolio(line.lower(at - 1))) {
      at--;
    }
    boolean fields = at > from && lexicon.portfolio(line.lower(at - 1));
    boolean people =
        at > from
            && (lexicon.organization(line.lower(at - 1))
                || !lexicon.people(line.lower(at - 1)).isEmpty()
                || GROUPS.contains(line.lower(at - 1)));
    return preposition.equals("of") && (people || fields)
            || fields && !(line.tag(at).startsWith("NN") && !line.isCapital(at))
        ? at
        : from;
  }

  /** Reads 'Zajedno coalition': a name before a noun for a body in lower case. */
  private int behindNamed(Line line, int from) {
    int at = from;
    while (line.isCapital(at) && line.isWord(at) && at - from < MOST_PLAIN) {
      at++;
    }
    return at > from && lexicon.organization(line.lower(at)) ? at + 1 : from;
  }

  private boolean isPlain(Line line, int at, String preposition, boolean inner) {
    if (!line.isWord(at) || line.isCapital(at)) {
      return false;
    }
    String lower = line.lower(at);
    if (lexicon.portfolio(lower)) {
      return true;
    }
    if (line.is(at, "and")) {
      return inner
          && lexicon.portfolio(line.lower(at + 1))
          && lexicon.portfolio(line.lower(at - 1));
    }
    return preposition.equals("of")
        && (line.tag(at).startsWith("NN") || line.tag(at).startsWith("JJ"));
  }
}
