package org.rapporteur.actor;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.OfficePhrase;

/**
 * Reads offices: determiner, owner, rank and portfolio before the head noun, owner and portfolio
 * behind it.
 */
final class OfficeGrammar {

  /** So many words that no table knows may stand between a determiner and the head. */
  private static final int MOST_UNKNOWN = 4;

  private static final Set<String> OWNERLESS =
      Set.of("mr", "mr.", "mrs", "ms", "mrs.", "ms.", "madam");

  /** Heads that are adjectives as well: 'Official talks', 'Major powers'. */
  private static final Set<String> ADJECTIVES =
      Set.of("official", "general", "major", "chief", "representative");

  /** What the guests of such an office do: 'the Foreign Ministers' Meeting', 'a Leaders Summit'. */
  private static final Set<String> GATHERINGS =
      Set.of(
          "meeting",
          "meetings",
          "summit",
          "summits",
          "conference",
          "retreat",
          "forum",
          "dialogue",
          "gathering",
          "debate",
          "roundtable",
          "declaration",
          "statement");

  private final Lexicon lexicon;
  private final Complement complement;

  OfficeGrammar(Lexicon lexicon, NameGrammar names) {
    this.lexicon = lexicon;
    complement = new Complement(lexicon, names);
  }

  /** The office that begins at token {@code i}. */
  Optional<OfficePhrase> at(Line line, int i) {
    Draft draft = new Draft(line, i);
    if (OWNERLESS.contains(line.lower(i))) {
      return Optional.empty();
    }
    boolean oneOf = line.is(i, "one") && line.is(i + 1, "of");
    int at = new DeterminerReader(line, draft).read(oneOf ? i + 2 : i);
    boolean determined = at > i;
    at = before(draft, at, determined);
    if (at < 0) {
      return Optional.empty();
    }
    at = behind(draft, at);
    return Optional.of(draft.phrase(i, at, oneOf));
  }

  /** Reads up to the head and over it; {@code -1} if there is none. */
  private int before(Draft draft, int from, boolean determined) {
    Line line = draft.line;
    int at = from;
    int unknown = 0;
    boolean any = determined;
    while (line.has(at)) {
      Optional<Lexicon.Form> head = head(line, at);
      if (head.isPresent() && !leadsToLaterHead(line, at + head.get().words().size())) {
        draft.head = head.get();
        draft.former |= lexicon.past(line.lower(at));
        if (draft.titleFirst < 0) {
          draft.titleFirst = at;
        }
        int end = at + head.get().words().size();
        draft.titleLast = end;
        draft.headLast = end;
        return isStray(draft, from, at) || isCompound(line, at, end) || isGathering(draft, end)
            ? -1
            : end;
      }
      int next = owner(draft, at, any);
      if (next == at) {
        next = modifier(draft, at);
      }
      if (next == at && any && unknown < MOST_UNKNOWN && isPlainModifier(line, at)) {
        unknown++;
        draft.titleFrom(at);
        next = at + 1;
      }
      if (next == at) {
        return -1;
      }
      any = true;
      at = next;
    }
    return -1;
  }

  /** 'his tour of the region President X began': a noun in lower case is no part of a title. */
  private boolean isStray(Draft draft, int from, int head) {
    Line line = draft.line;
    return head > from
        && draft.determiner != Phrase.Determiner.POSSESSIVE
        && line.isCapital(head)
        && !line.isCapital(head - 1)
        && line.tag(head - 1).equals("NN")
        && (draft.head.head().leads() || !isField(line, head - 1));
  }

  /** 'the Quad Leaders Meeting' is what the leaders hold. */
  private static boolean isGathering(Draft draft, int end) {
    Line line = draft.line;
    int at = line.isPossessive(end) ? end + 1 : end;
    return draft.head.plural() && line.isCapital(at) && GATHERINGS.contains(line.lower(at));
  }

  /** 'the minister level', 'president-led', 'a leaders meeting' are no offices. */
  private boolean isCompound(Line line, int first, int end) {
    if (line.is(end, "-") && line.isGlued(end)) {
      return true;
    }
    boolean lower = !line.isCapital(first);
    boolean noun = line.tag(end).startsWith("NN") && !line.isCapital(end) && line.isWord(end);
    boolean single = end - first == 1;
    if (noun && single && ADJECTIVES.contains(line.lower(first))) {
      return true;
    }
    if (lower
        && single
        && !line.tag(first).startsWith("NN")
        && !lexicon.past(line.lower(first))
        && !line.is(first, "premier", "chief", "king")) {
      return true;
    }
    return lower && noun && !lexicon.particle(line.text(end)) && head(line, end).isEmpty();
  }

  private Optional<Lexicon.Form> head(Line line, int i) {
    boolean named = line.is(i + 1, "bin", "ibn", "bint") && !line.isCapital(i + 1);
    if (named || line.hit(i).filter(h -> h.length() > 1).isPresent()) {
      return Optional.empty();
    }
    return lexicon.head(line, i);
  }

  /** 'General Political Bureau chief': a later head in the same run of words is the real one. */
  private boolean leadsToLaterHead(Line line, int i) {
    int at = i;
    while (head(line, i).isEmpty()
        && (lexicon.portfolio(line.lower(at)) || lexicon.rank(line.lower(at)))) {
      at++;
    }
    boolean capital = line.isCapital(i - 1);
    if (at == i) {
      boolean grades = lexicon.rank(line.lower(i - 1)) || line.is(i - 1, "general");
      return grades
          && head(line, at).isPresent()
          && line.isCapital(at) == capital
          && !isName(line, at);
    }
    return head(line, at).isPresent()
        || lexicon.organization(line.lower(at - 1)) && line.isCapital(at - 1) && capital;
  }

  private boolean isName(Line line, int at) {
    return lexicon.forename(line.text(at)) || lexicon.surname(line.text(at));
  }

  /** Reads a state's adjective or name, an organization, 'Japan's'. */
  private int owner(Draft draft, int at, boolean any) {
    Line line = draft.line;
    Optional<Hit> found = line.hit(at);
    if (found.isEmpty()) {
      return any
              && line.is(at, "and", ",")
              && line.hit(at + 1).filter(Hit::isAdjective).isPresent()
              && !draft.states.isEmpty()
              && draft.titleFirst < 0
              && draft.topics.isEmpty()
          ? at + 1
          : at;
    }
    Hit hit = found.get();
    boolean possessive = line.isPossessive(hit.last());
    int end = possessive ? hit.last() + 1 : hit.last();
    if (hit.organization().isPresent() && !hit.isAdjective()) {
      draft.organization = Optional.of(line.words(at, hit.last()));
      hit.organization().get().state().ifPresent(draft::state);
      draft.titleFrom(possessive ? end : at);
      return end;
    }
    boolean town = !hit.isState() && !hit.isAdjective() && !possessive;
    if (hit.state().isEmpty() && hit.places().isEmpty()
        || town && (line.hit(end).isPresent() || line.is(end, "and", ",") || line.isUpper(at))) {
      return at;
    }
    if (hit.state().isPresent()) {
      draft.state(hit.state().get().iso2());
      if (hit.isState() && !hit.isAdjective() && !possessive) {
        draft.topics.add(hit.state().get().iso2());
      }
      if (hit.isSeat()) {
        draft.organization = Optional.of(line.words(at, hit.last()));
      }
    } else {
      draft.organization = Optional.of(line.words(at, hit.last()));
      draft.countryOf(hit);
      draft.titleFrom(at);
    }
    return end;
  }

  private int modifier(Draft draft, int at) {
    Line line = draft.line;
    String word = line.lower(at);
    if (lexicon.former(word) || lexicon.past(word)) {
      draft.former = true;
      return at + (line.is(at + 1, "-") ? 2 : 1);
    }
    if (lexicon.rank(word) || line.matches("grade", at)) {
      draft.deputy |= Set.of("deputy", "vice", "assistant", "associate", "junior").contains(word);
      draft.titleFrom(at);
      return at + 1;
    }
    if (lexicon.portfolio(word) || line.isCapital(at) && lexicon.organization(word)) {
      draft.field(lexicon.field(word));
      draft.titleFrom(at);
      if (lexicon.organization(word) && line.isCapital(at)) {
        draft.organization = Optional.of(line.words(draft.titleFirst, at + 1));
      }
      return at + 1;
    }
    return joinsFields(draft, at) ? at + 1 : at;
  }

  /** 'Trade and Industry', 'Health, Welfare and Labour': a comma needs an 'and' to come. */
  private boolean joinsFields(Draft draft, int at) {
    Line line = draft.line;
    boolean between =
        draft.titleFirst >= 0
            && isField(line, at - 1)
            && isField(line, at + 1)
            && line.isCapital(at - 1) == line.isCapital(at + 1);
    if (!line.is(at, ",")) {
      return between && line.is(at, "and", "&", "/", "-");
    }
    int next = at + 1;
    while (isField(line, next) || line.is(next, ",")) {
      next++;
    }
    return between && line.is(next, "and", "&");
  }

  private boolean isField(Line line, int i) {
    return lexicon.portfolio(line.lower(i)) || lexicon.rank(line.lower(i));
  }

  private static boolean isPlainModifier(Line line, int at) {
    String tag = line.tag(at);
    return line.isWord(at)
        && !line.isCapital(at)
        && (tag.startsWith("JJ") || tag.equals("NN") || line.is(at, "visiting", "most"));
  }

  /** Reads the complements behind the head. */
  private int behind(Draft draft, int from) {
    int at = from;
    int next = complement.read(draft, at);
    while (next > at) {
      at = next;
      next = complement.read(draft, at);
    }
    return at;
  }
}
