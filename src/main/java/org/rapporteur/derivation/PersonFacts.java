package org.rapporteur.derivation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.identity.Person;
import org.rapporteur.identity.Persona;

/** What is known of persons over all articles: their names and state. */
final class PersonFacts {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node ALSO = SKOS.altLabel.asNode();
  private static final Node STATE = Vocabulary.state.asNode();
  private static final Node KEY = Vocabulary.nameKey.asNode();
  private static final Node PERSON = Vocabulary.Person.asNode();

  private final Statements derived;
  private final Statements index;
  private final PersonaIndex personas;
  private final Changed changed;
  private final Set<Node> renamed = new HashSet<>();

  PersonFacts(Statements derived, PersonaIndex personas, Changed changed) {
    this.derived = derived;
    this.index = new Statements(derived.dataset(), Graphs.INDEX);
    this.personas = personas;
    this.changed = changed;
  }

  boolean isKnown(Node person) {
    return derived.has(person, TYPE, PERSON);
  }

  /** Whether the person was called otherwise, or was of another state, before it was described. */
  boolean isRenamed(Node person) {
    return renamed.contains(person);
  }

  Set<Node> personas(Node person) {
    Set<Node> all = new TreeSet<>(Nodes.ORDER);
    all.addAll(index.subjects(Terms.PERSON, person));
    return all;
  }

  /** Says who a person is, and nothing else of it. */
  void describe(Node node, Person person) {
    Set<Triple> wanted = new HashSet<>();
    Node label = Statements.text(person.lead().label());
    wanted.add(Triple.create(node, TYPE, PERSON));
    wanted.add(Triple.create(node, LABEL, label));
    person
        .state()
        .map(NodeFactory::createURI)
        .ifPresent(state -> wanted.add(Triple.create(node, STATE, state)));
    Set<String> others = new TreeSet<>(person.labels());
    for (Persona persona : person.personas()) {
      Node id = NodeFactory.createURI(persona.id());
      others.addAll(personas.aliases(id));
      personas
          .nameKeys(id)
          .forEach(key -> wanted.add(Triple.create(node, KEY, Statements.text(key))));
    }
    others.remove(person.lead().label());
    others.forEach(form -> wanted.add(Triple.create(node, ALSO, Statements.text(form))));
    boolean known = isKnown(node);
    boolean same =
        derived.object(node, LABEL).equals(Optional.of(label))
            && derived.object(node, STATE).equals(person.state().map(NodeFactory::createURI));
    if (known && !same) {
      renamed.add(node);
      changed.actors.add(node);
    }
    write(node, wanted);
  }

  private void write(Node node, Set<Triple> wanted) {
    for (Node property : List.of(TYPE, LABEL, ALSO, STATE, KEY)) {
      for (Node value : derived.objects(node, property)) {
        if (!wanted.contains(Triple.create(node, property, value))) {
          derived.delete(node, property, value);
        }
      }
    }
    wanted.forEach(t -> derived.add(t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Forgets the persons that nobody is any more, and gives them. */
  Set<Node> finish() {
    Set<Node> gone = new TreeSet<>(Nodes.ORDER);
    for (Node person : personas.formerPersons()) {
      if (index.subjects(Terms.PERSON, person).isEmpty()) {
        write(person, Set.of());
        gone.add(person);
      }
    }
    return gone;
  }
}
