package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.actor.Mention.Form;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.OrganizationPhrase;
import org.rapporteur.actor.Phrase.PeoplePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.actor.Phrase.PronounPhrase;
import org.rapporteur.registry.Place;

/** Turns phrases into mentions, from the first sentence to the last. */
final class MentionWriter {

  private final Scene scene;
  private final PlaceChooser places;
  private final OfficeResolver offices;
  private final PeopleResolver people;
  private final PronounResolver pronouns;
  private final List<Mention> mentions = new ArrayList<>();

  /** Whose words are being quoted. */
  private Optional<Integer> voice = Optional.empty();

  MentionWriter(Scene scene, PlaceChooser places, PeopleResolver people, Optional<Person> speaker) {
    this.scene = scene;
    this.places = places;
    this.people = people;
    offices = new OfficeResolver(scene);
    pronouns = new PronounResolver(scene, speaker);
  }

  List<Mention> write(List<Page> pages) {
    List<Optional<Phrase>> speakers = new QuotedSpeakers(Lexicon.standard()).of(pages);
    Optional<Phrase> last = Optional.empty();
    for (int i = 0; i < pages.size(); i++) {
      int sentence = pages.get(i).line().sentence().index();
      if (!speakers.get(i).equals(last)) {
        voice = speakers.get(i).flatMap(p -> voice(p, sentence));
      }
      last = speakers.get(i);
      write(pages.get(i));
    }
    return mentions;
  }

  private void write(Page page) {
    boolean[] quoted = Quotes.in(page.line());
    int from = mentions.size();
    for (int k = 0; k < page.phrases().size(); k++) {
      write(page, page.phrase(k), quoted[page.phrase(k).first()]);
      if (k > 0 && page.gap(k - 1).equals("and")) {
        together(page, k, mentions.subList(from, mentions.size()));
      }
    }
  }

  /** The actor who says what is quoted, as {@code phrase} names him. */
  private Optional<Integer> voice(Phrase phrase, int sentence) {
    return phrase instanceof PersonPhrase person
        ? scene.persons().of(person).map(scene.cast()::person)
        : Optional.of(pronouns.resolve((PronounPhrase) phrase, sentence, false, Set.of()))
            .filter(Referent::isKnown)
            .map(r -> r.actors().get(0));
  }

  /** Notes those whom 'A, B and C' names together, of which phrase k is the last. */
  private void together(Page page, int k, List<Mention> written) {
    int first = k - 1;
    while (page.gap(first - 1).equals(",") && !isApposition(page, first)) {
      first--;
    }
    int from = page.phrase(first).first();
    int end = page.phrase(k).last();
    List<Mention> listed =
        written.stream()
            .filter(m -> m.first() >= from && m.last() <= end && m.form() != Form.MODIFIER)
            .toList();
    List<Integer> actors = listed.stream().flatMap(m -> m.actors().stream()).distinct().toList();
    if (listed.size() > 1 && listed.stream().allMatch(Mention::acts) && actors.size() > 1) {
      scene.focus().group(actors, page.line().sentence().index());
    }
  }

  /** Whether the phrase names a place behind another or an office behind its holder. */
  private static boolean isApposition(Page page, int k) {
    boolean places = page.phrase(k - 1) instanceof EntryPhrase a && !a.hit().isState();
    return places || page.phrase(k) instanceof OfficePhrase;
  }

  private void write(Page page, Phrase phrase, boolean quoted) {
    int sentence = page.line().sentence().index();
    if (phrase instanceof PersonPhrase person) {
      scene
          .persons()
          .of(person)
          .ifPresent(
              p ->
                  add(
                      page,
                      phrase,
                      Form.NAME,
                      Referent.to(
                          scene.cast().person(p),
                          p.confidence(),
                          person.offices().isEmpty() ? "named" : "named with a title"),
                      quoted));
    } else if (phrase instanceof OfficePhrase office) {
      add(page, phrase, Form.NOMINAL, offices.resolve(office, sentence), quoted);
    } else if (phrase instanceof PeoplePhrase group) {
      Mention mention =
          mention(
              page,
              phrase,
              Form.NOMINAL,
              people.resolve(group, sentence),
              Optional.empty(),
              group.kind().equals("delegation") ? Optional.of(group.words()) : Optional.empty());
      add(mention, quoted, group.kind().equals("delegation") || group.noun().endsWith("s"));
    } else if (phrase instanceof PronounPhrase pronoun) {
      boolean possessive = PronounResolver.isPossessive(page.line(), pronoun);
      add(
          page,
          phrase,
          possessive ? Form.MODIFIER : Form.PRONOUN,
          isFirstPerson(pronoun) && voice.isPresent() && isQuoted(page, pronoun.first(), quoted)
              ? Referent.to(voice.get(), 0.65, "whose words are quoted")
              : pronouns.resolve(
                  pronoun, sentence, quoted, possessive ? Set.of() : subjects(page, pronoun)),
          quoted);
    } else if (phrase instanceof OrganizationPhrase body) {
      String form = page.line().words(body.first(), body.last());
      int id = scene.cast().organization(name(page.line(), body), body.state(), form);
      add(
          page,
          phrase,
          body.plain() ? Form.NOMINAL : Form.NAME,
          Referent.to(id, body.plain() ? 0.6 : 0.7, "a body by its kind"),
          quoted);
    } else if (phrase instanceof EntryPhrase entry) {
      write(page, entry, quoted);
    }
  }

  /** One name for 'Tonga's parliament' and 'the Tongan parliament'. */
  private String name(Line line, OrganizationPhrase body) {
    int owner = line.is(body.first(), "the") ? body.first() + 1 : body.first();
    Optional<String> adjective = body.state().flatMap(scene.registry()::adjective);
    if (!body.plain() || adjective.isEmpty() || line.hit(owner).isEmpty()) {
      return body.name();
    }
    int end = line.hit(owner).get().last();
    return adjective.get() + " " + line.words(line.isPossessive(end) ? end + 1 : end, body.last());
  }

  private static boolean isFirstPerson(PronounPhrase pronoun) {
    return Set.of("i", "me", "my").contains(pronoun.word());
  }

  /** Whether the token is quoted by marks of its own sentence or of those around it. */
  private static boolean isQuoted(Page page, int token, boolean quoted) {
    int[] marks =
        IntStream.range(0, page.line().size()).filter(i -> Quotes.isMark(page.line(), i)).toArray();
    return quoted
        || marks.length == 0
        || marks[0] == 0
        || marks.length % 2 == 1 && token < marks[0];
  }

  /**
   * Those who stand before the verb that the pronoun is the object of; in a relative clause behind
   * them the pronoun may well mean them: 'X begins a tour that will take him to Y'.
   */
  private Set<Integer> subjects(Page page, PronounPhrase pronoun) {
    Line line = page.line();
    boolean object =
        line.is(pronoun.first(), "him", "her") && line.isVerb(pronoun.first() - 1)
            || line.is(pronoun.first(), "him", "her") && line.is(pronoun.first() - 1, "with", "to");
    int k = page.phrases().indexOf(pronoun) - 1;
    int behind = k < 0 ? 0 : page.phrase(k).last();
    boolean near =
        object
            && k >= 0
            && line.isVerb(line.is(behind, ",") ? behind + 1 : behind)
            && IntStream.range(behind, pronoun.first())
                .noneMatch(i -> line.is(i, "that", "which", "who"));
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    return near && last.first() == page.phrase(k).first() && last.form() != Form.MODIFIER
        ? Set.copyOf(last.actors())
        : Set.of();
  }

  private void write(Page page, EntryPhrase entry, boolean quoted) {
    Hit hit = entry.hit();
    String form = page.line().words(hit.first(), hit.last());
    Optional<Place> place = place(page.line(), hit);
    Optional<Integer> actor =
        hit.organization()
            .map(o -> scene.cast().organization(o, form))
            .or(() -> hit.state().map(s -> scene.cast().state(s, form)));
    if (actor.isEmpty() && place.isEmpty()) {
      return;
    }
    Form kind = form(page.line(), hit);
    Referent referent =
        actor
            .map(
                id ->
                    Referent.to(
                        id,
                        hit.isSeat() ? 0.6 : 0.9,
                        hit.isSeat()
                            ? "a seat that may stand for its government"
                            : "named in the registry"))
            .orElseGet(() -> new Referent(List.of(), 0, "a place"));
    add(
        mention(
            page,
            entry,
            kind,
            kind == Form.NOMINAL ? people(page, hit, referent) : referent,
            place,
            Optional.empty()),
        quoted);
  }

  /** 'the Omani': the person of that state who was named last, else the state. */
  private Referent people(Page page, Hit hit, Referent state) {
    boolean singular =
        page.line().is(hit.first() - 1, "the") && !page.line().lower(hit.first()).endsWith("s");
    Optional<String> iso2 = hit.state().map(s -> s.iso2());
    return singular
        ? scene
            .focus()
            .latest(p -> p.state().isPresent() && p.state().equals(iso2))
            .map(id -> Referent.to(id, 0.6, "the last named person of that state"))
            .orElse(state)
        : state;
  }

  /** An adjective before a noun modifies it; alone it is a name or a people. */
  private static Form form(Line line, Hit hit) {
    boolean name =
        hit.isState() || hit.isSeat() || hit.organization().isPresent() || !hit.places().isEmpty();
    int next = hit.last();
    boolean noun =
        line.tag(next).startsWith("NN")
            || line.tag(next).startsWith("JJ")
            || line.is(next, "-") && line.isGlued(next);
    if (hit.isAdjective() && (!name || noun)) {
      boolean alone = hit.isDemonym() && !noun;
      return alone ? Form.NOMINAL : Form.MODIFIER;
    }
    return Form.NAME;
  }

  private Optional<Place> place(Line line, Hit hit) {
    Optional<Place> city = places.choose(line, hit);
    return city.or(
        () -> hit.isState() ? hit.state().flatMap(scene.registry()::placeOf) : Optional.empty());
  }

  private void add(Page page, Phrase phrase, Form form, Referent referent, boolean quoted) {
    add(mention(page, phrase, form, referent, Optional.empty(), Optional.empty()), quoted);
  }

  private void add(Mention mention, boolean quoted) {
    add(mention, quoted, false);
  }

  private void add(Mention mention, boolean quoted, boolean many) {
    mentions.add(mention);
    if (mention.acts() && mention.form() != Form.MODIFIER) {
      scene.focus().see(mention.actors(), mention.sentence(), quoted, many);
    }
  }

  private static Mention mention(
      Page page,
      Phrase phrase,
      Form form,
      Referent referent,
      Optional<Place> place,
      Optional<String> delegation) {
    return new Mention(
        page.line().span(phrase.first(), phrase.last()),
        page.line().sentence().index(),
        phrase.first(),
        phrase.last(),
        form,
        referent.actors(),
        place,
        delegation,
        referent.confidence(),
        referent.reason());
  }
}
