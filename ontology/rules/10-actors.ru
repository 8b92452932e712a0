# Who is the same in several articles: persons of one full name and one state. A person whose state the article does not
# tell joins the only known one of that name; where there are several, it stays alone. Persons without a name key (a bare
# surname, an initial) are never joined: a wrong merge is worse than none.
#
# Run the files of this folder in the order of their names, over all graphs, in one transaction. The BASE is
# that of the store's IRIs: a store with another one needs other lines. Running the rules again gives the same graphs.
BASE <https://w3id.org/rapporteur/>
PREFIX rap: <https://w3id.org/rapporteur/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DROP SILENT GRAPH <graph/links> ;
DROP SILENT GRAPH <graph/derived> ;

INSERT { GRAPH <graph/links> { ?local rap:sameEntityAs ?person ; rap:linkBasis ?basis } }
WHERE {
  GRAPH ?article { ?local a rap:Person ; rap:nameKey ?key OPTIONAL { ?local rap:state ?own } }
  OPTIONAL {
    SELECT ?key (COUNT(DISTINCT ?state) AS ?states) (MIN(STR(?state)) AS ?only) WHERE {
      GRAPH ?any { ?other a rap:Person ; rap:nameKey ?key ; rap:state ?state }
    } GROUP BY ?key
  }
  BIND(COALESCE(STR(?own), IF(?states = 1, ?only, STR(?local)), "") AS ?whose)
  BIND(IF(BOUND(?own), "same full name and state", "same full name") AS ?basis)
  BIND(IRI(CONCAT("id/person-", SUBSTR(REPLACE(?key, " ", "-"), 1, 48), ".",
    SUBSTR(SHA256(CONCAT(?key, "\n", ?whose)), 1, 12))) AS ?person)
} ;

# The person over all articles has the label that most articles use; the others remain as alternatives.
INSERT { GRAPH <graph/derived> { ?person a rap:Person ; rdfs:label ?label } }
WHERE {
  { SELECT ?person (MAX(?counted) AS ?best) WHERE {
      { SELECT ?person ?form (COUNT(?local) AS ?count) WHERE {
          GRAPH <graph/links> { ?local rap:sameEntityAs ?person }
          GRAPH ?article { ?local a rap:Person ; rdfs:label ?form }
        } GROUP BY ?person ?form }
      BIND(CONCAT(STR(100000000 + ?count), " ", ?form) AS ?counted)
    } GROUP BY ?person }
  BIND(SUBSTR(?best, 11) AS ?label)
} ;

INSERT { GRAPH <graph/derived> { ?person skos:altLabel ?form ; rap:state ?state ; rap:nameKey ?key } }
WHERE {
  GRAPH <graph/links> { ?local rap:sameEntityAs ?person }
  GRAPH <graph/derived> { ?person rdfs:label ?label }
  GRAPH ?article {
    ?local a rap:Person ; rap:nameKey ?key
    OPTIONAL { ?local rdfs:label|skos:altLabel ?form FILTER(?form != ?label) }
    OPTIONAL { ?local rap:state ?state }
  }
} ;

INSERT { GRAPH <graph/links> { ?participation rap:identifiedAs ?who } }
WHERE {
  GRAPH ?article { ?participation rap:participant ?local }
  OPTIONAL { GRAPH <graph/links> { ?local rap:sameEntityAs ?person } }
  BIND(COALESCE(?person, ?local) AS ?who)
}
