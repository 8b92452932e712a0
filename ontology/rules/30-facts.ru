# What the reports of an event say together.
BASE <https://w3id.org/rapporteur/>
PREFIX rap: <https://w3id.org/rapporteur/ontology#>

# What was held weighs more than what was called off, planned, proposed or denied.
INSERT { GRAPH <graph/derived> {
  ?event a ?type ; rap:status ?status ; rap:confidence ?confidence ; rap:reportCount ?reports ; rap:publisherCount ?publishers } }
WHERE {
  { SELECT ?event ?type (MAX(?sure) AS ?confidence) (COUNT(DISTINCT ?report) AS ?reports)
      (COUNT(DISTINCT ?publisher) AS ?publishers) (MIN(?rank) AS ?best) WHERE {
      GRAPH <graph/links> { ?report rap:about ?event }
      GRAPH ?g { ?report rap:eventType ?type ; rap:confidence ?sure ; rap:status ?claim ; rap:reportedIn ?article
        OPTIONAL { ?article rap:publisher ?publisher } }
      VALUES (?claim ?rank) { (rap:Held 1) (rap:Cancelled 2) (rap:Planned 3) (rap:Proposed 4) (rap:Denied 5) }
    } GROUP BY ?event ?type }
  VALUES (?status ?best) { (rap:Held 1) (rap:Cancelled 2) (rap:Planned 3) (rap:Proposed 4) (rap:Denied 5) }
} ;

INSERT { GRAPH <graph/derived> { ?event rap:hasParticipant ?who ; rap:produced ?agreement } }
WHERE {
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH ?g { ?report rap:participation ?participation OPTIONAL { ?report rap:produced ?agreement } }
  GRAPH <graph/links> { ?participation rap:identifiedAs ?who }
} ;

# The days on which all agree; where they do not, from the first to the last that any names.
INSERT { GRAPH <graph/derived> { ?event rap:notBefore ?from ; rap:notAfter ?until } }
WHERE {
  GRAPH <graph/derived> { ?event rap:reportCount ?reports }
  OPTIONAL {
    SELECT ?event (MIN(?notBefore) AS ?firstBegin) (MAX(?notBefore) AS ?lastBegin) WHERE {
      GRAPH <graph/derived> { ?event rap:status ?status ; rap:reportCount ?any }
      GRAPH <graph/links> { ?report rap:about ?event }
      GRAPH ?g { ?report rap:status ?status ; rap:notBefore ?notBefore }
    } GROUP BY ?event
  }
  OPTIONAL {
    SELECT ?event (MIN(?notAfter) AS ?firstEnd) (MAX(?notAfter) AS ?lastEnd) WHERE {
      GRAPH <graph/derived> { ?event rap:status ?status ; rap:reportCount ?any }
      GRAPH <graph/links> { ?report rap:about ?event }
      GRAPH ?g { ?report rap:status ?status ; rap:notAfter ?notAfter }
    } GROUP BY ?event
  }
  BIND(COALESCE(?lastBegin > ?firstEnd, false) AS ?clash)
  BIND(IF(?clash, ?firstBegin, ?lastBegin) AS ?from)
  BIND(IF(?clash, ?lastEnd, ?firstEnd) AS ?until)
} ;

# A place that some article states of what holds; else any that is inferred or was planned.
INSERT { GRAPH <graph/derived> { ?event rap:place ?place ; rap:country ?country } }
WHERE {
  GRAPH <graph/derived> { ?event rap:status ?status ; rap:reportCount ?any }
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH ?g { ?report rap:status ?status ; rap:place ?place ; rap:placeStated true OPTIONAL { ?report rap:country ?country } }
} ;
INSERT { GRAPH <graph/derived> { ?event rap:place ?place ; rap:country ?country } }
WHERE {
  GRAPH <graph/derived> { ?event rap:reportCount ?any FILTER NOT EXISTS { ?event rap:place ?stated } }
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH ?g { ?report rap:place ?place OPTIONAL { ?report rap:country ?country } }
} ;

# Contradictions: held against denied or cancelled, days that do not meet, other countries.
INSERT { GRAPH <graph/derived> { ?event rap:disputed true } }
WHERE {
  GRAPH <graph/links> { ?one rap:about ?event . ?other rap:about ?event FILTER(?one != ?other) }
  GRAPH ?g1 { ?one rap:status ?status1
    OPTIONAL { ?one rap:notAfter ?until } OPTIONAL { ?one rap:country ?country1 } }
  GRAPH ?g2 { ?other rap:status ?status2
    OPTIONAL { ?other rap:notBefore ?from } OPTIONAL { ?other rap:country ?country2 } }
  BIND(?status1 = rap:Held && ?status2 IN (rap:Denied, rap:Cancelled) AS ?denied)
  BIND(?status1 = ?status2 && COALESCE(?until < ?from, false) AS ?days)
  BIND(?status1 = ?status2 && COALESCE(?country1 != ?country2, false) AS ?countries)
  FILTER(?denied || ?days || ?countries)
} ;

INSERT { GRAPH <graph/derived> { ?event rap:partOfEvent ?visit } }
WHERE {
  GRAPH ?g { ?report rap:withinReport ?visitReport }
  GRAPH <graph/links> { ?report rap:about ?event }
  GRAPH <graph/links> { ?visitReport rap:about ?visit }
  FILTER(?event != ?visit)
}
