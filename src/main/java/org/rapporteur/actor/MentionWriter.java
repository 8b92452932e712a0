package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  MentionWriter(Scene scene, PlaceChooser places, PeopleResolver people, Optional<Person> speaker) {
    this.scene = scene;
    this.places = places;
    this.people = people;
    offices = new OfficeResolver(scene);
    pronouns = new PronounResolver(scene, speaker);
  }

  List<Mention> write(List<Page> pages) {
    pages.forEach(this::write);
    return mentions;
  }

  private void write(Page page) {
    boolean[] quoted = Quotes.in(page.line());
    for (Phrase phrase : page.phrases()) {
      write(page, phrase, quoted[phrase.first()]);
    }
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
      add(mention, quoted);
    } else if (phrase instanceof PronounPhrase pronoun) {
      boolean possessive = PronounResolver.isPossessive(page.line(), pronoun);
      add(
          page,
          phrase,
          possessive ? Form.MODIFIER : Form.PRONOUN,
          pronouns.resolve(pronoun, sentence, quoted),
          quoted);
    } else if (phrase instanceof OrganizationPhrase body) {
      int id =
          scene
              .cast()
              .organization(
                  body.name(), body.state(), page.line().words(body.first(), body.last()));
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
    mentions.add(mention);
    if (mention.acts() && mention.form() != Form.MODIFIER) {
      scene.focus().see(mention.actors(), mention.sentence(), quoted);
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
