package org.rapporteur.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Office;
import org.rapporteur.registry.OfficeRank;
import org.rapporteur.text.Article;
import org.rapporteur.text.Span;

/**
 * The actors of one article as nodes. What the registry knows has the registry's IRI. Persons are
 * the article's own, for only the rules decide who is the same. An organization or post that the
 * registry does not know is the same wherever it has the same name and state.
 */
final class ActorNodes {

  /** The level of heads of government; heads of state are above it. */
  private static final int LOWEST_HEAD = 2;

  private final GraphDraft draft;
  private final Article article;
  private final List<Actor> actors;
  private final OfficeKinds offices;
  private final Function<String, Optional<OfficeRank>> ranks;

  ActorNodes(
      GraphDraft draft,
      Article article,
      List<Actor> actors,
      OfficeKinds offices,
      Function<String, Optional<OfficeRank>> ranks) {
    this.draft = draft;
    this.article = article;
    this.actors = actors;
    this.offices = offices;
    this.ranks = ranks;
  }

  Resource of(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> person(actor);
      case STATE -> actor.state().map(draft::state).orElseGet(() -> body(actor, Vocabulary.State));
      case ORGANIZATION -> belonging(body(actor, Vocabulary.Organization), actor.state());
    };
  }

  /** Whom a participant acts for when the text names no organization. */
  Optional<Resource> senderOf(Actor actor) {
    return actor.kind() == Kind.STATE ? Optional.empty() : actor.state().map(draft::state);
  }

  /** An organization by the words for it: an actor of the article if it has that name. */
  Resource organization(String name, Optional<String> state) {
    return actors.stream()
        .filter(a -> a.kind() == Kind.ORGANIZATION)
        .filter(a -> a.name().equals(name) || a.aliases().contains(name))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> unknown(name, state, Vocabulary.Organization));
  }

  /** Whom an article names as its source: one of its actors if it has that name. */
  Resource source(String words) {
    return actors.stream()
        .filter(a -> a.name().equals(words) || a.aliases().contains(words))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> draft.local("source", Vocabulary.Agent, words));
  }

  Resource post(Office office) {
    Optional<Resource> in =
        office
            .organization()
            .map(name -> organization(name, office.state()))
            .or(() -> office.state().map(draft::state));
    String whose = in.map(Resource::getURI).orElse("");
    Resource post = draft.among("post", Vocabulary.Post, office.title(), whose);
    in.ifPresent(body -> post.addProperty(Vocabulary.postIn, body));
    offices
        .kinds(office.title())
        .forEach(kind -> post.addProperty(Vocabulary.officeKind, draft.literal(kind)));
    ranks.apply(office.title()).ifPresent(rank -> addRank(post, rank, office));
    return belonging(post, office.state());
  }

  /** The kind of the office by which a text speaks of a state: 'the Russian foreign minister'. */
  Optional<String> officeFor(Actor state, Span words) {
    return state.kind() == Kind.STATE
        ? offices.single(article.text().substring(words.begin(), words.end()))
        : Optional.empty();
  }

  /** The head of a body that is no state has the title of a head of state and not the rank. */
  private void addRank(Resource post, OfficeRank rank, Office office) {
    post.addProperty(Vocabulary.office, draft.reference(rank.office()));
    if (office.organization().isEmpty() || rank.level() > LOWEST_HEAD) {
      post.addProperty(Vocabulary.level, draft.integer(rank.level()));
    }
  }

  private Resource person(Actor actor) {
    Resource person =
        draft.among(
            "person",
            Vocabulary.Person,
            actor.name(),
            article.identity(),
            String.valueOf(namesakesBefore(actor)));
    Spelling.nameKey(actor.name()).ifPresent(key -> person.addProperty(Vocabulary.nameKey, key));
    actor.aliases().stream()
        .map(Spelling::label)
        .filter(alias -> !alias.isEmpty() && !alias.equals(Spelling.label(actor.name())))
        .forEach(alias -> person.addProperty(SKOS.altLabel, alias));
    return belonging(person, actor.state());
  }

  private long namesakesBefore(Actor actor) {
    return actors.stream()
        .filter(a -> a.kind() == Kind.PERSON && a.id() < actor.id())
        .filter(a -> a.name().equals(actor.name()))
        .count();
  }

  private Resource body(Actor actor, Resource rdfType) {
    return actor
        .entry()
        .map(id -> draft.entry(id, rdfType, actor.name()))
        .orElseGet(() -> unknown(actor.name(), actor.state(), rdfType));
  }

  private Resource unknown(String name, Optional<String> state, Resource rdfType) {
    return belonging(draft.among("org", rdfType, name, state.orElse(article.identity())), state);
  }

  private Resource belonging(Resource node, Optional<String> state) {
    state.map(draft::state).ifPresent(s -> node.addProperty(Vocabulary.state, s));
    return node;
  }
}
