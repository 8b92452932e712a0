package org.rapporteur.page;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Registry;
import org.rapporteur.registry.State;

/**
 * Invented reports of many years in any amount, as an ingestion would leave them: a few of several
 * thousand people are in the news all the time, states of all the world, every fourth report told
 * again by a second article. The same seed gives the same reports.
 */
final class Archive {

  private static final int YEARS = 15;
  private static final int REPORTS = 3;
  private static final int OFFICE_HOLDERS = 24;
  private static final int PUBLISHERS = 120;
  private static final List<String> TYPES = List.of("Meeting", "Meeting", "Meeting", "Call");
  private static final List<String> OFFICES =
      List.of("Foreign Minister", "President", "Defence Minister", "Special Envoy");
  private static final String[] SYLLABLES = {
    "ka", "ri", "mo", "te", "lu", "san", "vel", "dor", "ni", "bra", "qui", "zan", "ol", "hem", "ta",
    "pe"
  };

  private static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  private static final String REPORT =
      """
      id:report-{r} a rap:Report ; rdfs:label "{type} of {one} and {other}" ; rap:number {n} ;
        rap:reportedIn id:article-{a} ; rap:eventType rap:{type} ; rap:status rap:{status} ;
        rap:polarity rap:Affirmed ; rap:confidence 0.8 ; rap:frame "meet" ; rap:edtf "{day}" ;
        rap:trigger id:span-{r}-t ; rap:evidence id:span-{r}-e ; rap:mainEvidence id:span-{r}-e ;
        rap:place id:{place} ; rap:placeName "{city}" ; rap:placeStated true ;
        rap:placeBasis "in the same sentence" ; rap:country id:{host} ; rap:dateStated true ;
        rap:dateBasis "in the same sentence" ; rap:notBefore "{day}"^^xsd:date ;
        rap:notAfter "{day}"^^xsd:date ; rap:participation id:part-{r}-1 , id:part-{r}-2 .
      id:{place} a rap:Place ; rdfs:label "{city}"@en .
      id:span-{r}-e a rap:Span ; rdfs:label "a sentence" ; nif:referenceContext id:article-{a} ;
        nif:beginIndex "{begin}"^^xsd:nonNegativeInteger ;
        nif:endIndex "{end}"^^xsd:nonNegativeInteger ; nif:anchorOf "{sentence}" .
      id:span-{r}-t a rap:Span ; rdfs:label "a trigger" ; nif:referenceContext id:article-{a} ;
        nif:beginIndex "{begin}"^^xsd:nonNegativeInteger ;
        nif:endIndex "{end}"^^xsd:nonNegativeInteger ; nif:anchorOf "met" .
      """;

  private static final String PARTICIPATION =
      """
      id:part-{r}-{i} a rap:Participation ; rdfs:label "{name}" ; rap:side "{side}" ;
        rap:participant id:person-{a}-{slug} ; rap:role rap:Principal ; rap:confidence 0.9 ;
        rap:state id:{state} ; rap:onBehalfOf id:{state} ; rap:capacity id:{post} .
      id:person-{a}-{slug} a rap:Person ; rdfs:label "{name}" ; rap:nameKey "{key}" ;
        rap:state id:{state} .
      id:{post} a rap:Post ; rdfs:label "{office}" ; rap:postIn id:{state} ; rap:state id:{state} .
      """;

  private final Random random;
  private final List<Home> homes;
  private Told last;

  Archive(long seed, Registry registry) {
    random = new Random(seed);
    homes =
        registry.states().stream()
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .flatMap(s -> registry.capital(s).map(capital -> new Home(s, capital)).stream())
            .toList();
  }

  private record Home(State state, Place capital) {}

  private record Person(String name, Home home, String office) {}

  private record Told(
      Person one, Person other, Home host, String type, String status, LocalDate day) {}

  /** The next articles. */
  List<ArticleGraph> articles(int from, int count) {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      articles.add(article("n" + i));
    }
    return articles;
  }

  private ArticleGraph article(String name) {
    StringBuilder text = new StringBuilder("The day's news\\n\\n");
    StringBuilder turtle = new StringBuilder(PREFIXES);
    LocalDate issued = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(365 * YEARS));
    for (int n = 1; n <= REPORTS; n++) {
      boolean again = n == 1 && last != null && random.nextInt(4) < 3;
      Told told = again ? last : told(issued.minusDays(random.nextInt(3)));
      last = told;
      turtle.append(report(name, n, told, text));
    }
    turtle.append(
        """
        id:article-%1$s a rap:Article ; rdfs:label "%1$s" ; dct:title "News %1$s" ;
          dct:identifier "%1$s" ; dct:issued "%2$s"^^xsd:date ; rap:publisher id:org-%3$d ;
          nif:isString "%4$s" .
        id:org-%3$d a rap:Organization ; rdfs:label "Wire %3$d" .
        """
            .formatted(name, last.day.plusDays(1), random.nextInt(PUBLISHERS), text));
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle.toString()), null, Lang.TURTLE);
    String id = "https://w3id.org/rapporteur/id/article-" + name;
    return new ArticleGraph(id.replace("/id/", "/graph/"), id, model, turtle.toString());
  }

  private String report(String article, int number, Told told, StringBuilder text) {
    String sentence =
        "%s met %s in %s on %s."
            .formatted(told.one.name, told.other.name, told.host.capital.name(), told.day);
    int begin = text.length() - 2;
    text.append(sentence).append(' ');
    String report = article + "-" + number;
    return REPORT
            .replace("{r}", report)
            .replace("{a}", article)
            .replace("{n}", String.valueOf(number))
            .replace("{type}", told.type)
            .replace("{status}", told.status)
            .replace("{one}", told.one.name)
            .replace("{other}", told.other.name)
            .replace("{day}", told.day.toString())
            .replace("{place}", told.host.capital.id())
            .replace("{city}", told.host.capital.name())
            .replace("{host}", told.host.state.id())
            .replace("{begin}", String.valueOf(begin))
            .replace("{end}", String.valueOf(begin + sentence.length()))
            .replace("{sentence}", sentence)
        + part(article, report, 1, "a", told.one)
        + part(article, report, 2, "b", told.other);
  }

  private static String part(String article, String report, int number, String side, Person who) {
    String key = who.name.toLowerCase(Locale.ROOT);
    String state = who.home.state.id();
    return PARTICIPATION
        .replace("{r}", report)
        .replace("{a}", article)
        .replace("{i}", String.valueOf(number))
        .replace("{side}", side)
        .replace("{name}", who.name)
        .replace("{slug}", key.replace(' ', '-'))
        .replace("{key}", key)
        .replace("{state}", state)
        .replace("{post}", state.replace("state", "post") + who.office.replace(' ', '-'))
        .replace("{office}", who.office);
  }

  private Told told(LocalDate day) {
    Person one = person(Optional.empty());
    Person other = person(Optional.of(one.home));
    Home host = random.nextBoolean() ? one.home : other.home;
    String type = TYPES.get(random.nextInt(TYPES.size()));
    return new Told(one, other, host, type, random.nextInt(12) == 0 ? "Planned" : "Held", day);
  }

  private Person person(Optional<Home> notOf) {
    int state = (int) (Math.pow(random.nextDouble(), 2) * homes.size());
    Home home = homes.get(state);
    if (notOf.filter(home::equals).isPresent()) {
      home = homes.get((state + 1) % homes.size());
    }
    int rank = (int) (Math.pow(random.nextDouble(), 2) * OFFICE_HOLDERS);
    Random names = new Random(home.state.id().hashCode() * 31L + rank);
    String name = name(names, 2) + " " + name(names, 3);
    return new Person(name, home, OFFICES.get(rank % OFFICES.size()));
  }

  private static String name(Random random, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
