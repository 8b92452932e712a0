# Events in words: 'Meeting of Viktor Goremykin and No Kwang Chol, Pyongyang, 5–8 November 2025'.
BASE <https://w3id.org/rapporteur/>
PREFIX rap: <https://w3id.org/rapporteur/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX w: <work#>

# An entry that has only a preferred label gets it as its rdfs:label: everything has one.
INSERT { GRAPH <graph/derived> { ?entry rdfs:label ?label } }
WHERE {
  GRAPH ?g { ?entry skos:prefLabel ?label }
  FILTER NOT EXISTS { GRAPH ?h { ?entry rdfs:label ?any } }
} ;

DROP SILENT GRAPH <graph/work> ;

# One name for each actor and place, found once: many articles label the same state.
INSERT { GRAPH <graph/work> { ?node w:name ?name } }
WHERE {
  SELECT ?node (MIN(STR(?label)) AS ?name) WHERE {
    { SELECT DISTINCT ?node WHERE {
        { GRAPH <graph/links> { ?participation rap:identifiedAs ?node } }
        UNION { GRAPH <graph/derived> { ?event rap:place ?node } }
      } }
    GRAPH ?g { ?node rdfs:label ?label }
  } GROUP BY ?node
} ;

INSERT { GRAPH <graph/work> { ?event w:who ?names } }
WHERE {
  { SELECT ?event (GROUP_CONCAT(?name; separator = ", ") AS ?list) WHERE {
      { SELECT ?event ?name (MIN(?side) AS ?first) (MAX(?isHost) AS ?host) WHERE {
          GRAPH <graph/links> { ?report rap:about ?event }
          GRAPH ?g { ?report rap:participation ?participation ; rap:eventType ?type .
            ?participation rap:side ?side ; rap:role ?role }
          GRAPH <graph/links> { ?participation rap:identifiedAs ?who }
          GRAPH <graph/work> { ?who w:name ?name }
          BIND(IF(?type = rap:Visit && ?role = rap:Host, 1, 0) AS ?isHost)
        } GROUP BY ?event ?name ORDER BY ?event ?first ?name }
      FILTER(?host = 0)
    } GROUP BY ?event }
  BIND(REPLACE(?list, "^(.*), (.*)$", "$1 and $2") AS ?names)
} ;

INSERT { GRAPH <graph/work> { ?event w:host ?names } }
WHERE {
  { SELECT ?event (GROUP_CONCAT(?name; separator = ", ") AS ?list) WHERE {
      { SELECT DISTINCT ?event ?name WHERE {
          GRAPH <graph/links> { ?report rap:about ?event }
          GRAPH ?g { ?report rap:participation ?participation ; rap:eventType rap:Visit . ?participation rap:role rap:Host }
          GRAPH <graph/links> { ?participation rap:identifiedAs ?who }
          GRAPH <graph/work> { ?who w:name ?name }
        } ORDER BY ?event ?name }
    } GROUP BY ?event }
  BIND(REPLACE(?list, "^(.*), (.*)$", "$1 and $2") AS ?names)
} ;

INSERT { GRAPH <graph/work> { ?event w:where ?where } }
WHERE {
  { SELECT ?event (MIN(?name) AS ?where) WHERE {
      GRAPH <graph/derived> { ?event rap:place ?place }
      GRAPH <graph/work> { ?place w:name ?name }
    } GROUP BY ?event }
} ;

INSERT { GRAPH <graph/work> { ?event ?bound ?day ; ?boundMonth ?month ; ?boundYear ?year } }
WHERE {
  VALUES (?property ?bound ?boundMonth ?boundYear) {
    (rap:notBefore w:fromDay w:fromMonth w:fromYear) (rap:notAfter w:untilDay w:untilMonth w:untilYear) }
  GRAPH <graph/derived> { ?event rap:reportCount ?any ; ?property ?date }
  BIND(REPLACE(SUBSTR(STR(?date), 9, 2), "^0", "") AS ?day)
  BIND(SUBSTR(STR(?date), 1, 4) AS ?year)
  BIND(SUBSTR(STR(?date), 6, 2) AS ?number)
  VALUES (?number ?month) {
    ("01" "January") ("02" "February") ("03" "March") ("04" "April") ("05" "May") ("06" "June") ("07" "July")
    ("08" "August") ("09" "September") ("10" "October") ("11" "November") ("12" "December") }
} ;

INSERT { GRAPH <graph/work> { ?event w:when ?when } }
WHERE {
  GRAPH <graph/derived> { ?event rap:reportCount ?any }
  GRAPH <graph/work> {
    OPTIONAL { ?event w:fromDay ?d1 ; w:fromMonth ?m1 ; w:fromYear ?y1 }
    OPTIONAL { ?event w:untilDay ?d2 ; w:untilMonth ?m2 ; w:untilYear ?y2 }
  }
  BIND(CONCAT(?d2, " ", ?m2, " ", ?y2) AS ?until)
  BIND(CONCAT(?d1, " ", ?m1, " ", ?y1) AS ?from)
  BIND(COALESCE(
    IF(?from = ?until, ?from, 1/0),
    IF(?y1 != ?y2, CONCAT(?from, " – ", ?until), 1/0),
    IF(?m1 != ?m2, CONCAT(?d1, " ", ?m1, " – ", ?until), CONCAT(?d1, "–", ?until)),
    CONCAT("from ", ?from),
    CONCAT("by ", ?until)) AS ?when)
  FILTER(BOUND(?when))
} ;

INSERT { GRAPH <graph/derived> { ?event rdfs:label ?label } }
WHERE {
  GRAPH <graph/derived> { ?event a ?type ; rap:status ?status ; rap:reportCount ?any }
  GRAPH <graph/work> {
    OPTIONAL { ?event w:who ?who }
    OPTIONAL { ?event w:host ?host }
    OPTIONAL { ?event w:where ?where }
    OPTIONAL { ?event w:when ?when }
  }
  VALUES (?status ?prefix) {
    (rap:Held "") (rap:Planned "Planned ") (rap:Proposed "Proposed ") (rap:Cancelled "Cancelled ") (rap:Denied "Denied ") }
  BIND(STRAFTER(STR(?type), "#") AS ?class)
  BIND(IF(?prefix = "", ?class, CONCAT(?prefix, LCASE(?class))) AS ?kind)
  BIND(COALESCE(CONCAT(?who, " to ", ?host), ?who, ?host) AS ?people)
  BIND(CONCAT(?kind, " of ", ?people, COALESCE(CONCAT(", ", ?where), ""), COALESCE(CONCAT(", ", ?when), "")) AS ?label)
} ;

DROP SILENT GRAPH <graph/work>
