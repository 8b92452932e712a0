# The everyday questions in one step, from reports that something was held and that the program is at least half sure of.
# Participants of one side never count as having met.
BASE <https://w3id.org/rapporteur/>
PREFIX rap: <https://w3id.org/rapporteur/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT { GRAPH <graph/derived> { ?one ?shortcut ?other } }
WHERE {
  VALUES (?type ?shortcut) {
    (rap:Meeting rap:met) (rap:Meeting rap:inContactWith) (rap:Call rap:inContactWith) }
  GRAPH ?g {
    ?report rap:eventType ?type ; rap:status rap:Held ; rap:polarity rap:Affirmed ; rap:confidence ?confidence ;
      rap:participation ?participation1 , ?participation2 .
    ?participation1 rap:side ?side1 . ?participation2 rap:side ?side2
    FILTER(?side1 != ?side2 && ?confidence >= 0.5)
  }
  GRAPH <graph/links> { ?participation1 rap:identifiedAs ?one . ?participation2 rap:identifiedAs ?other
    FILTER(?one != ?other) }
} ;

INSERT { GRAPH <graph/derived> { ?one rap:stateContact ?other } }
WHERE {
  GRAPH ?g {
    ?report rap:status rap:Held ; rap:polarity rap:Affirmed ; rap:confidence ?confidence ;
      rap:participation ?participation1 , ?participation2 .
    ?participation1 rap:side ?side1 ; rap:state ?one . ?participation2 rap:side ?side2 ; rap:state ?other
    FILTER(?side1 != ?side2 && ?one != ?other && ?confidence >= 0.5)
  }
} ;

# Offices are attested, not asserted: from the first to the last day of the reports that show somebody in a post.
INSERT { GRAPH <graph/derived> {
  ?tenure a rap:Tenure ; rdfs:label ?label ; rap:holder ?who ; rap:post ?post ; rap:attestedFrom ?from ; rap:attestedUntil ?until } }
WHERE {
  { SELECT ?who ?post (MIN(?notBefore) AS ?from) (MAX(?notAfter) AS ?until) WHERE {
      GRAPH ?g {
        ?report rap:status rap:Held ; rap:confidence ?confidence ; rap:notBefore ?notBefore ; rap:notAfter ?notAfter ;
          rap:participation ?participation .
        ?participation rap:capacity ?post FILTER(?confidence >= 0.5)
        FILTER NOT EXISTS { ?participation rap:former true }
      }
      GRAPH <graph/links> { ?participation rap:identifiedAs ?who }
    } GROUP BY ?who ?post }
  { SELECT ?who (MIN(STR(?name)) AS ?holder) WHERE { GRAPH ?g1 { ?who a rap:Person ; rdfs:label ?name } } GROUP BY ?who }
  { SELECT ?post (MIN(STR(?name)) AS ?title) WHERE { GRAPH ?g2 { ?post a rap:Post ; rdfs:label ?name } } GROUP BY ?post }
  BIND(CONCAT(?holder, ", ", ?title) AS ?label)
  BIND(IRI(CONCAT("id/tenure-", REPLACE(STRAFTER(STR(?who), "/id/person-"), "[.].*$", ""), ".",
    SUBSTR(SHA256(CONCAT(STR(?who), " ", STR(?post))), 1, 12))) AS ?tenure)
}
