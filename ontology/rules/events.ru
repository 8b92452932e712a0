# What the reports of an event say together. Rules look at the events in the graph <work> only: those of which something
# changed. What was said of them before is dropped when the rules begin. Every block must ask <work> first, and every
# subquery once more, or it would look at all events of the store.
#
# Run the files of this folder in the order of their names, in one transaction. The BASE is that of the store's IRIs: a
# store with another one needs other lines.
BASE <https://w3id.org/rapporteur/>
PREFIX rap: <https://w3id.org/rapporteur/ontology#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX w: <work#>

INSERT { GRAPH <graph/derived> {
  ?event a ?type ; rap:confidence ?confidence ; rap:reportCount ?reports ; rap:publisherCount ?publishers } }
WHERE {
  SELECT ?event ?type (MAX(?sure) AS ?confidence) (COUNT(DISTINCT ?report) AS ?reports)
    (COUNT(DISTINCT ?publisher) AS ?publishers) WHERE {
    GRAPH <graph/work> { ?event w:touched true }
    GRAPH <graph/links> { ?report rap:about ?event }
    GRAPH ?g { ?report rap:eventType ?type ; rap:confidence ?sure ; rap:reportedIn ?article
      OPTIONAL { ?article rap:publisher ?publisher } }
  } GROUP BY ?event ?type
} ;

# What was held weighs more than all else. Of the rest the latest word counts, for plans are called off and made again;
# on one day a refusal weighs more than a plan, and a plan more than a proposal.
INSERT { GRAPH <graph/derived> { ?event rap:status ?status } }
WHERE {
  { SELECT ?event (MAX(?weight) AS ?heaviest) WHERE {
      GRAPH <graph/work> { ?event w:touched true }
      GRAPH <graph/links> { ?report rap:about ?event }
      GRAPH ?g { ?report rap:status ?claim ; rap:reportedIn ?article OPTIONAL { ?article dct:issued ?issued } }
      VALUES (?claim ?rank) { (rap:Held "5") (rap:Denied "4") (rap:Cancelled "3") (rap:Planned "2") (rap:Proposed "1") }
      BIND(CONCAT(IF(?claim = rap:Held, "9999-12-31", COALESCE(STR(?issued), "0000")), " ", ?rank) AS ?weight)
    } GROUP BY ?event }
  BIND(STRAFTER(?heaviest, " ") AS ?best)
  VALUES (?status ?best) { (rap:Held "5") (rap:Denied "4") (rap:Cancelled "3") (rap:Planned "2") (rap:Proposed "1") }
} ;

# How the status moved: each status that some article gives, with the first and last day on which one did.
INSERT { GRAPH <graph/derived> { ?event rap:statusPhase ?phase . ?phase a rap:StatusPhase ; rdfs:label ?label ;
  rap:claimedStatus ?status ; rap:firstReported ?first ; rap:lastReported ?last } }
WHERE {
  { SELECT ?event ?status (MIN(?issued) AS ?first) (MAX(?issued) AS ?last) WHERE {
      GRAPH <graph/work> { ?event w:touched true }
      GRAPH <graph/links> { ?report rap:about ?event }
      GRAPH ?g { ?report rap:status ?status ; rap:reportedIn ?article . ?article dct:issued ?issued }
    } GROUP BY ?event ?status }
  BIND(LCASE(STRAFTER(STR(?status), "#")) AS ?word)
  BIND(CONCAT(?word, " from ", STR(?first), " to ", STR(?last)) AS ?label)
  BIND(IRI(REPLACE(STR(?event), "/id/event-", CONCAT("/id/", ?word, "-"))) AS ?phase)
} ;

INSERT { GRAPH <graph/derived> { ?event rap:hasParticipant ?who ; rap:produced ?agreement } }
WHERE {
  GRAPH <graph/work> { ?event w:touched true }
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH ?g { ?report rap:participation ?participation OPTIONAL { ?report rap:produced ?agreement } }
  GRAPH <graph/links> { ?participation rap:identifiedAs ?who }
} ;

# The days on which all agree; where they do not, from the first to the last that any names.
INSERT { GRAPH <graph/derived> { ?event rap:notBefore ?from ; rap:notAfter ?until } }
WHERE {
  { SELECT ?event (MIN(?notBefore) AS ?firstBegin) (MAX(?notBefore) AS ?lastBegin)
      (MIN(?notAfter) AS ?firstEnd) (MAX(?notAfter) AS ?lastEnd) WHERE {
      GRAPH <graph/work> { ?event w:touched true }
      GRAPH <graph/derived> { ?event rap:status ?status }
      GRAPH <graph/links> { ?report rap:about ?event }
      GRAPH ?g { ?report rap:status ?status
        OPTIONAL { ?report rap:notBefore ?notBefore } OPTIONAL { ?report rap:notAfter ?notAfter } }
    } GROUP BY ?event }
  BIND(COALESCE(?lastBegin > ?firstEnd, false) AS ?clash)
  BIND(IF(?clash, ?firstBegin, ?lastBegin) AS ?from)
  BIND(IF(?clash, ?lastEnd, ?firstEnd) AS ?until)
} ;

# A place that some article states of what holds; else any that is inferred or was planned.
INSERT { GRAPH <graph/derived> { ?event rap:place ?place ; rap:country ?country } }
WHERE {
  GRAPH <graph/work> { ?event w:touched true }
  GRAPH <graph/derived> { ?event rap:status ?status }
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH ?g { ?report rap:status ?status ; rap:place ?place ; rap:placeStated true OPTIONAL { ?report rap:country ?country } }
} ;
INSERT { GRAPH <graph/derived> { ?event rap:place ?place ; rap:country ?country } }
WHERE {
  GRAPH <graph/work> { ?event w:touched true }
  FILTER NOT EXISTS { GRAPH <graph/derived> { ?event rap:place ?stated } }
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH ?g { ?report rap:place ?place OPTIONAL { ?report rap:country ?country } }
} ;

# The most exact place: not the town where another article names a house in it, nor the land where one names a town.
DELETE { GRAPH <graph/derived> { ?event rap:place ?larger } }
WHERE {
  GRAPH <graph/work> { ?event w:touched true }
  GRAPH <graph/derived> { ?event rap:place ?larger , ?exact FILTER(?larger != ?exact) }
  { GRAPH <graph/registry> { ?exact rap:within+ ?larger } }
  UNION
  { GRAPH <graph/derived> { ?event rap:country ?state } GRAPH <graph/registry> { ?state rap:territory ?larger } }
} ;

# Contradictions: held against denied or cancelled, days that do not meet, other countries, and on the same status towns
# of which none lies in the other. That a plan is called off contradicts nothing, unless it is reported as held as well.
INSERT { GRAPH <graph/derived> { ?event rap:disputed true ; rap:disputedOn ?matter } }
WHERE {
  GRAPH <graph/work> { ?event w:touched true }
  GRAPH <graph/links> { ?one rap:about ?event . ?other rap:about ?event FILTER(?one != ?other) }
  GRAPH ?g1 { ?one rap:status ?status1
    OPTIONAL { ?one rap:notAfter ?until } OPTIONAL { ?one rap:country ?country1 }
    OPTIONAL { ?one rap:place ?place1 ; rap:placeName ?name1 ; rap:placeStated true } }
  GRAPH ?g2 { ?other rap:status ?status2
    OPTIONAL { ?other rap:notBefore ?from } OPTIONAL { ?other rap:country ?country2 }
    OPTIONAL { ?other rap:place ?place2 ; rap:placeName ?name2 ; rap:placeStated true } }
  BIND(?status1 = rap:Held && ?status2 IN (rap:Denied, rap:Cancelled) AS ?denied)
  BIND(?status1 = ?status2 && COALESCE(?until < ?from, false) AS ?days)
  BIND(?status1 = ?status2 && COALESCE(?country1 != ?country2, false) AS ?countries)
  BIND(?status1 = ?status2 && COALESCE(?place1 != ?place2 && LCASE(?name1) != LCASE(?name2), false) && !?countries
    && NOT EXISTS { GRAPH <graph/registry> { ?place1 rap:within+ ?place2 } } && NOT EXISTS { GRAPH <graph/registry> { ?place2 rap:within+ ?place1 } }
    && NOT EXISTS { GRAPH <graph/registry> { ?country1 rap:territory ?place1 } } && NOT EXISTS { GRAPH <graph/registry> { ?country2 rap:territory ?place2 } } AS ?places)
  VALUES ?matter { "status" "date" "place" }
  FILTER((?matter = "status" && ?denied) || (?matter = "date" && ?days) || (?matter = "place" && (?countries || ?places)))
}
