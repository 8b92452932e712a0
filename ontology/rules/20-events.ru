# Which reports are about the same event: those of different articles that agree on the type and on the principals, and
# whose days meet. A report that fits two others that do not fit each other stays alone: it cannot be told which is meant.
BASE <https://w3id.org/rapporteur/>
PREFIX rap: <https://w3id.org/rapporteur/ontology#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX w: <work#>

DROP SILENT GRAPH <graph/work> ;

# The first report of an event names it, so that later reports leave its IRI as it is.
INSERT { GRAPH <graph/work> { ?report w:order ?order ; w:same ?report } }
WHERE {
  GRAPH ?g { ?report a rap:Report ; rap:reportedIn ?article OPTIONAL { ?article dct:issued ?issued } }
  BIND(CONCAT(COALESCE(STR(?issued), "9999"), " ", STR(?report)) AS ?order)
} ;

# Type and principals. Outlets differ in whom they call the host of a visit: there the host's state counts.
INSERT { GRAPH <graph/work> { ?report w:key ?key } }
WHERE {
  { SELECT ?report ?type (GROUP_CONCAT(?who; separator = " ") AS ?all) WHERE {
      { SELECT DISTINCT ?report ?type ?who WHERE {
          GRAPH ?g {
            ?report rap:eventType ?type ; rap:participation ?participation .
            ?participation rap:role ?role FILTER(?role NOT IN (rap:Delegate, rap:Mediator))
            OPTIONAL { ?participation rap:state ?state }
          }
          GRAPH <graph/links> { ?participation rap:identifiedAs ?actor }
          BIND(STR(IF(?type = rap:Visit && ?role = rap:Host && BOUND(?state), ?state, ?actor)) AS ?who)
        } ORDER BY ?report ?who }
    } GROUP BY ?report ?type }
  BIND(CONCAT(STRAFTER(STR(?type), "#"), " ", ?all) AS ?key)
} ;

# The days in question. What the report leaves open lies near the day of publication; windows of more than a month tell
# nothing.
INSERT { GRAPH <graph/work> { ?report w:article ?article ; w:begin ?begin ; w:end ?end } }
WHERE {
  GRAPH ?g {
    ?report a rap:Report ; rap:status ?status ; rap:reportedIn ?article
    OPTIONAL { ?article dct:issued ?issued }
    OPTIONAL { ?report rap:notBefore ?notBefore }
    OPTIONAL { ?report rap:notAfter ?notAfter }
  }
  BIND(?status IN (rap:Held, rap:Denied) AS ?past)
  BIND(COALESCE(?notBefore, ?notAfter - "P7D"^^xsd:dayTimeDuration,
    IF(?past, ?issued - "P3D"^^xsd:dayTimeDuration, ?issued)) AS ?begin)
  BIND(COALESCE(?notAfter, IF(?past, ?issued, ?begin + "P7D"^^xsd:dayTimeDuration),
    ?begin + "P7D"^^xsd:dayTimeDuration) AS ?end)
  FILTER(?end <= ?begin + "P31D"^^xsd:dayTimeDuration)
} ;

# Single days may be neighbours, for a call has two dates in two time zones. Different countries need the very same day.
INSERT { GRAPH <graph/work> { ?one w:same ?other } }
WHERE {
  GRAPH <graph/work> {
    ?one w:key ?key ; w:article ?article1 ; w:begin ?begin1 ; w:end ?end1 .
    ?other w:key ?key ; w:article ?article2 ; w:begin ?begin2 ; w:end ?end2
    FILTER(?article1 != ?article2)
  }
  BIND(?begin1 = ?end1 && ?begin2 = ?end2 AS ?days)
  BIND(IF(?days, "P1D"^^xsd:dayTimeDuration, "P0D"^^xsd:dayTimeDuration) AS ?slack)
  FILTER(?begin1 <= ?end2 + ?slack && ?begin2 <= ?end1 + ?slack)
  OPTIONAL {
    GRAPH ?g1 { ?one rap:country ?country1 }
    GRAPH ?g2 { ?other rap:country ?country2 }
    FILTER(?country1 != ?country2)
  }
  FILTER(!BOUND(?country1) || (?days && ?begin1 = ?begin2))
} ;

DELETE { GRAPH <graph/work> { ?report w:same ?any . ?any w:same ?report } }
WHERE {
  GRAPH <graph/work> {
    ?report w:same ?one , ?other , ?any
    FILTER(?one != ?other && ?one != ?report && ?other != ?report && ?any != ?report)
    FILTER NOT EXISTS { ?one w:same ?other }
  }
} ;

INSERT { GRAPH <graph/links> { ?report rap:about ?event ; rap:linkBasis ?basis } }
WHERE {
  { SELECT ?report (MIN(?order) AS ?first) (COUNT(?same) AS ?count) WHERE {
      GRAPH <graph/work> { ?report w:same ?same . ?same w:order ?order }
    } GROUP BY ?report }
  OPTIONAL { GRAPH <graph/work> { ?report w:key ?key } }
  BIND(REPLACE(LCASE(COALESCE(?key, "event")), "[^ ]*/id/[a-z]+-([^ .]*)([.][^ ]*)?", "$1") AS ?names)
  BIND(IRI(CONCAT("id/event-", SUBSTR(REPLACE(?names, "[^a-z0-9]+", "-"), 1, 64), ".",
    SUBSTR(SHA256(?first), 1, 12))) AS ?event)
  BIND(IF(?count > 1, "same type, principals and days as other articles", "the only report of it") AS ?basis)
} ;

DROP SILENT GRAPH <graph/work>
