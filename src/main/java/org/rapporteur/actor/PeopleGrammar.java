package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.PeoplePhrase;

/**
 * Reads people who act for somebody: 'senior Chinese officials', 'both sides', 'a Russian military
 * delegation', 'his Omani counterpart', 'officials from Chad'.
 */
final class PeopleGrammar {

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "pair", 2, "duo", 2, "three", 3, "trio", 3, "four", 4);

  private static final int MOST_MODIFIERS = 6;

  private static final Set<String> REGIONS =
      Set.of("region", "province", "prefecture", "state", "city", "county", "district", "oblast");

  private final Lexicon lexicon;

  PeopleGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 'the two', 'the pair', 'the three' before a verb. */
  Optional<PeoplePhrase> numbered(Line line, int i) {
    int count = line.is(i, "the") ? NUMBERS.getOrDefault(line.lower(i + 1), 0) : 0;
    boolean alone =
        line.isVerb(i + 2)
            || line.tag(i + 2).startsWith("RB")
            || line.is(i + 2, ",", "also", "both");
    return count > 0 && alone
        ? Optional.of(
            new PeoplePhrase(
                i,
                i + 2,
                "side",
                "sides",
                line.words(i + 1, i + 2),
                List.of(),
                Optional.empty(),
                Set.of(),
                Determiner.COUNT,
                "",
                count))
        : Optional.empty();
  }

  /** The people whose phrase begins at token {@code i}. */
  Optional<PeoplePhrase> at(Line line, int i) {
    Draft draft = new Draft(line, i);
    int from = new DeterminerReader(line, draft).read(i);
    Set<String> fields = new LinkedHashSet<>();
    int at = from;
    int unknown = 0;
    while (line.has(at) && at - from <= MOST_MODIFIERS) {
      boolean name = line.isCapital(at) && !line.isTitleCase() && !opens(line, at);
      String kind = name ? "" : lexicon.people(line.lower(at));
      if (!kind.isEmpty() && !line.tag(at).startsWith("VB") && !isFollowedByNoun(line, at)) {
        return phrase(draft, i, from, at, kind, fields);
      }
      int next = modifier(draft, fields, at);
      if (next == at && (at > from || from > i) && isPlain(line, at) && unknown++ < 3) {
        next = at + 1;
      }
      if (next == at) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Whether the token begins a sentence, whose capital tells nothing. */
  private static boolean opens(Line line, int at) {
    return at == 0 || line.is(at - 1, "-", "--", "–", "—", ":", "\"", "“", "``");
  }

  private boolean isFollowedByNoun(Line line, int at) {
    return line.tag(at + 1).startsWith("NN") && !line.isCapital(at + 1) && line.isWord(at + 1)
        || line.is(at + 1, "-") && line.isGlued(at + 1);
  }

  private static boolean isPlain(Line line, int at) {
    return line.isWord(at)
        && !line.isCapital(at)
        && (line.tag(at).startsWith("JJ")
            || line.tag(at).equals("NN")
            || line.tag(at).equals("VBG"));
  }

  private int modifier(Draft draft, Set<String> fields, int at) {
    Line line = draft.line;
    Optional<Hit> hit =
        line.hit(at).filter(h -> h.state().isPresent() || h.organization().isPresent());
    if (hit.isPresent()) {
      hit.get().state().ifPresent(s -> draft.state(s.iso2()));
      if (hit.get().state().isEmpty()) {
        draft.organization = Optional.of(line.words(at, hit.get().last()));
        hit.get().organization().flatMap(o -> o.state()).ifPresent(draft::state);
      }
      return line.isPossessive(hit.get().last()) ? hit.get().last() + 1 : hit.get().last();
    }
    if (line.is(at, "and", ",")
        && !draft.states.isEmpty()
        && line.hit(at + 1).filter(Hit::isAdjective).isPresent()) {
      return at + 1;
    }
    String word = line.lower(at);
    if (lexicon.portfolio(word) || lexicon.rank(word)) {
      if (lexicon.portfolio(word) && !lexicon.field(word).isEmpty()) {
        fields.add(lexicon.field(word));
      }
      return at + 1;
    }
    return at;
  }

  private Optional<PeoplePhrase> phrase(
      Draft draft, int first, int from, int noun, String kind, Set<String> fields) {
    Line line = draft.line;
    int last = owner(draft, noun + 1);
    boolean bare = draft.states.isEmpty() && draft.organization.isEmpty();
    boolean refers =
        draft.determiner != Determiner.NONE && draft.determiner != Determiner.A
            || kind.equals("delegation") && draft.determiner == Determiner.A;
    if (bare && !refers
        || bare && kind.equals("people")
        || line.is(noun, "state", "nation") && (bare || draft.determiner == Determiner.A)) {
      return Optional.empty();
    }
    return Optional.of(
        new PeoplePhrase(
            first,
            last,
            kind,
            line.lower(noun),
            line.words(from, last),
            List.copyOf(new ArrayList<>(draft.states)),
            draft.organization,
            fields,
            draft.determiner,
            draft.possessor,
            draft.count));
  }

  /** Reads over 'Kansai region of' and 'city of Turku in' before a state's name. */
  private static int behindRegion(Line line, int from) {
    int at = from;
    while (at - from < MOST_MODIFIERS && (line.isCapital(at) || REGIONS.contains(line.lower(at)))) {
      boolean region = REGIONS.contains(line.lower(at));
      at++;
      if (region && line.is(at, "of", "in") && line.hit(at + 1).filter(Hit::isState).isPresent()) {
        return at + 1;
      }
    }
    return from;
  }

  /** The index behind the body in 'the Fiji Military Council'; {@code from} if there is none. */
  private int bodyEnd(Line line, int from) {
    int at = from;
    while (line.isCapital(at)
        && lexicon.portfolio(line.lower(at))
        && !lexicon.organization(line.lower(at))) {
      at++;
    }
    return at > from && line.isCapital(at) && lexicon.organization(line.lower(at)) ? at + 1 : from;
  }

  /**
   * The index behind 'and the', ', and' between two states; behind the line where there is none.
   */
  private static int behindLink(Line line, int end) {
    if (!line.is(end, "and", ",")) {
      return line.size();
    }
    int at = line.is(end, ",") && line.is(end + 1, "and") ? end + 2 : end + 1;
    return line.is(at, "the") ? at + 1 : at;
  }

  /** Reads 'of Norway', 'from Chad and Niger', 'in Peru' behind the noun. */
  private int owner(Draft draft, int from) {
    Line line = draft.line;
    boolean where = line.is(from, "in") && draft.states.isEmpty() && draft.organization.isEmpty();
    if (!line.is(from, "of", "from") && !where) {
      return from;
    }
    int end = from;
    int at = behindRegion(line, line.is(from + 1, "the") ? from + 2 : from + 1);
    while (line.hit(at)
        .filter(h -> h.isState() || !where && h.organization().isPresent())
        .isPresent()) {
      Hit hit = line.hit(at).get();
      if (line.isPossessive(hit.last()) || lexicon.organization(line.lower(hit.last()))) {
        break;
      }
      int body = bodyEnd(line, hit.last());
      if (body > hit.last()) {
        hit.state().ifPresent(s -> draft.state(s.iso2()));
        draft.organization = Optional.of(line.words(at, body));
        return body;
      }
      hit.state().ifPresent(s -> draft.state(s.iso2()));
      if (hit.state().isEmpty()) {
        draft.organization = Optional.of(line.words(at, hit.last()));
      }
      end = hit.last();
      at = behindLink(line, end);
    }
    return end;
  }
}
