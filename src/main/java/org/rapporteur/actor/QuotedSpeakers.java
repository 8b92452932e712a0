package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.actor.Phrase.PronounPhrase;

/**
 * Finds whose words are quoted, sentence by sentence: 'X said', 'said X', 'he told reporters'. A
 * quotation may run over several sentences, and its speaker may be told at its end.
 */
final class QuotedSpeakers {

  /** So many words may stand between the speaker and the verb: 'X has also said'. */
  private static final int REACH = 2;

  private final Lexicon lexicon;

  QuotedSpeakers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** For each page the phrase that names the speaker of the quotation that it holds a part of. */
  List<Optional<Phrase>> of(List<Page> pages) {
    List<Optional<Phrase>> speakers = new ArrayList<>();
    Optional<Phrase> last = Optional.empty();
    int from = 0;
    while (from < pages.size()) {
      int end = end(pages, from);
      Optional<Phrase> told =
          pages.subList(from, end).stream().flatMap(p -> speaker(p).stream()).findFirst();
      boolean quotes = marks(pages.get(from)) > 0;
      last = told.isPresent() ? told : quotes && begins(pages.get(from)) ? last : Optional.empty();
      for (int i = from; i < end; i++) {
        speakers.add(quotes ? last : Optional.empty());
      }
      from = end;
    }
    return speakers;
  }

  /** The index behind the pages that the quotation begun on this page runs over. */
  private static int end(List<Page> pages, int from) {
    int at = from + 1;
    boolean open = marks(pages.get(from)) % 2 == 1 && begins(pages.get(from));
    while (open && at < pages.size() && !pages.get(at).line().sentence().heading()) {
      open = marks(pages.get(at)) % 2 == 0 || begins(pages.get(at));
      at++;
    }
    return at;
  }

  private static boolean begins(Page page) {
    return Quotes.isMark(page.line(), 0);
  }

  private static int marks(Page page) {
    int marks = 0;
    for (int i = 0; i < page.line().size(); i++) {
      marks += Quotes.isMark(page.line(), i) ? 1 : 0;
    }
    return marks;
  }

  /** The phrase outside quotation marks that speaks. */
  private Optional<Phrase> speaker(Page page) {
    boolean[] quoted = Quotes.in(page.line());
    return page.phrases().stream()
        .filter(p -> p instanceof PersonPhrase || p instanceof PronounPhrase)
        .filter(p -> !quoted[p.first()] && speaks(page.line(), p))
        .findFirst();
  }

  private boolean speaks(Line line, Phrase phrase) {
    if (isSaying(line, phrase.first() - 1)) {
      return phrase instanceof PersonPhrase;
    }
    int at = phrase.last();
    while (at < phrase.last() + REACH && !isSaying(line, at) && isBetween(line, at)) {
      at++;
    }
    return isSaying(line, at);
  }

  private static boolean isBetween(Line line, int at) {
    return line.tag(at).startsWith("RB") || line.is(at, "has", "had", "was", "is");
  }

  private boolean isSaying(Line line, int at) {
    return line.isVerb(at) && lexicon.saying(line.lemma(at));
  }
}
