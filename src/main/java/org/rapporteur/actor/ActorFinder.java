package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Document;

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
  private final NameModel model = Shared.MODEL.copy();
  private final PhraseReader reader = new PhraseReader(lexicon);

  /** The statistical finder's model, loaded when the first finder is made. */
  private static final class Shared {
    static final NameModel MODEL = NameModel.load();
  }

  /** A finder that knows the names of {@code registry}; not thread-safe, as the model is not. */
  public ActorFinder(Registry registry) {
    this.registry = registry;
    gazetteer = new Gazetteer(registry);
    patterns = new Patterns(registry);
  }

  /** The actors of the document and where it mentions them. */
  public Actors find(Document document) {
    model.clear();
    List<Line> lines =
        document.sentences().stream()
            .map(s -> new Line(s, gazetteer.hits(s), model.find(s), patterns.find(s)))
            .toList();
    NameBook book = NameBook.of(read(lines, NameBook.empty()));
    List<Page> pages = read(lines, book);
    Persons persons = Persons.of(pages, book, lexicon);
    Appositions appositions = new Appositions(persons, new Owners(pages, persons));
    appositions.link(pages);
    persons.joinShort(pages, book);
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
    new StateInference(registry, persons, publisher).infer(pages, speaker);
    MentionWriter writer = new MentionWriter(scene, new PlaceChooser(lines), people, speaker);
    List<Mention> mentions = writer.write(pages);
    return new Actors(document, cast.actors(), mentions);
  }

  private List<Page> read(List<Line> lines, NameBook book) {
    return lines.stream().map(line -> reader.read(line, book)).toList();
  }
}
