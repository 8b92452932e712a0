/* Queries at the endpoint that everybody else uses, too. */
import { problem } from './api.js';

const ENDPOINT = '/rapporteur/sparql';
const JSON_RESULTS = 'application/sparql-results+json';
const TURTLE = 'text/turtle';

export async function ask(query, accept, signal) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    body: new URLSearchParams({ query }),
    headers: { Accept: accept },
    signal,
  });
  if (!response.ok) throw await problem(response);
  return response;
}

/** An answer as {variables, rows}, {truth} or {graph}. */
export async function run(query, signal) {
  const response = await ask(query, `${JSON_RESULTS}, ${TURTLE};q=0.9`, signal);
  if (!response.headers.get('Content-Type').startsWith(JSON_RESULTS)) return { graph: await response.text() };
  const answer = await response.json();
  return 'boolean' in answer
    ? { truth: answer.boolean }
    : { variables: answer.head.vars, rows: answer.results.bindings };
}

const literal = text =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;

/** A question with its open variables replaced by what was filled in; comments stay as they are. */
export function filled(sparql, values) {
  return sparql
    .split('\n')
    .map(line =>
      line.startsWith('#')
        ? line
        : Object.entries(values).reduce(
            (text, [name, value]) => text.replace(new RegExp(`[?$]${name}\\b`, 'g'), () => literal(value)),
            line,
          ),
    )
    .join('\n');
}

let vocabulary;

/** The terms of the vocabulary with their definitions, for completion. */
export function terms() {
  vocabulary ??=
    run(`PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?term ?definition { ?term skos:definition ?definition ; rdfs:label ?label FILTER(STRSTARTS(STR(?term), "https://w3id.org/rapporteur/ontology#")) } ORDER BY ?term`).then(
      ({ rows }) =>
        rows.map(row => [
          row.term.value.replace('https://w3id.org/rapporteur/ontology#', 'rap:'),
          row.definition.value,
        ]),
    );
  return vocabulary;
}
