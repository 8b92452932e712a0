package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.registry.Publisher;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Document;
import org.rapporteur.text.Sentence;

/**
 * Finds who appears in a document: persons, organizations, states and places, and to whom its
 * descriptions and pronouns refer.
 *
 * <p>The document is read twice: first for evidence which words are names, then with what was
 * learnt. Persons are joined over the whole document before any reference is resolved, so that 'the
 * minister' may look forward to a name.
 */
public final class ActorFinder {

  private final Registry registry;
  private final Gazetteer gazetteer;
  private final Patterns patterns;
  private final Lexicon lexicon = Lexicon.standard();
  private final Witnesses witnesses;
  private final NameModel model;
  private final PhraseReader reader = new PhraseReader(lexicon);

  /** A finder that knows the names of {@code registry}; not thread-safe, as the model is not. */
  public ActorFinder(Registry registry) {
    this(registry, Witnesses.standard());
  }

  /** A finder that hears these witnesses. */
  public ActorFinder(Registry registry, Witnesses witnesses) {
    this.registry = registry;
    this.witnesses = witnesses;
    gazetteer = new Gazetteer(registry);
    patterns = new Patterns(registry);
    model = witnesses.model().copy();
  }

  /** The actors of the document and where it mentions them. */
  public Actors find(Document document) {
    model.clear();
    List<Line> lines = lines(document);
    NameBook book =
        witnesses.hear(Witness.CASE)
            ? NameBook.of(read(lines, NameBook.empty()))
            : NameBook.empty();
    List<Page> pages = read(lines, book);
    Persons persons = Persons.of(pages, book, lexicon);
    Appositions appositions = new Appositions(persons, new Owners(pages, persons));
    appositions.link(pages);
    if (witnesses.hear(Witness.COREFERENCE)) {
      persons.joinShort(pages, book);
    }
    appositions.link(pages);
    new DefiniteOffices(persons, appositions).link(pages);
    new Counterparts(persons, appositions).learn(pages);
    Optional<String> publisher = new HomeState(registry).of(document.article().publisher(), pages);
    Cast cast = new Cast();
    Scene scene = new Scene(registry, persons, appositions, cast, new Focus(cast), publisher);
    Delegations delegations = new Delegations(persons, appositions);
    pages.forEach(delegations::learn);
    PeopleResolver people = new PeopleResolver(scene, delegations);
    Optional<Person> speaker = Speaker.of(pages, persons);
    Function<OfficePhrase, Optional<Person>> holders =
        office -> appositions.holders(office).filter(h -> h.size() == 1).map(h -> h.get(0));
    new StateInference(registry, persons, holders, publisher).infer(pages, speaker);
    MentionWriter writer = new MentionWriter(scene, new PlaceChooser(lines), people, speaker);
    List<Mention> mentions = writer.write(pages).stream().map(witnesses::understood).toList();
    return new Actors(document, cast.actors(), mentions);
  }

  private List<Line> lines(Document document) {
    List<Sentence> sentences = document.sentences().stream().map(witnesses::seen).toList();
    List<List<Hit>> hits =
        sentences.stream()
            .map(s -> witnesses.hear(Witness.GAZETTEER) ? gazetteer.hits(s) : List.<Hit>of())
            .toList();
    Optional<String> home =
        document.article().publisher().flatMap(registry::publisher).map(Publisher::state);
    SharedBodies bodies = new SharedBodies(home, hits);
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> line(sentences.get(i), bodies.known(hits.get(i))))
        .toList();
  }

  private Line line(Sentence sentence, List<Hit> hits) {
    return new Line(
        sentence,
        hits,
        witnesses.hear(Witness.NAME_MODEL) ? model.find(sentence) : List.of(),
        patterns.find(sentence));
  }

  private List<Page> read(List<Line> lines, NameBook book) {
    return lines.stream().map(line -> reader.read(line, book)).toList();
  }
}
