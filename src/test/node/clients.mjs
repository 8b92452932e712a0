// Asks the endpoint at the given address for names, with each client, and prints them as JSON.
import { QueryEngine } from '@comunica/query-sparql';
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint';

const [endpoint, update, credentials, graph] = process.argv.slice(2);
const NAMES = `
  PREFIX ex: <https://example.org/>
  SELECT ?name { ?p a ex:Person ; ex:name ?name } ORDER BY ?name`;

async function withComunica() {
  const sources = [{ type: 'sparql', value: endpoint }];
  const rows = await new QueryEngine().queryBindings(NAMES, { sources });
  return (await rows.toArray()).map((row) => row.get('name').value);
}

async function withFetcher() {
  const names = [];
  for await (const row of await new SparqlEndpointFetcher().fetchBindings(endpoint, NAMES)) {
    names.push(row.name.value);
  }
  return names;
}

async function written() {
  const headers = { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
  const fetcher = new SparqlEndpointFetcher({ defaultHeaders: new Headers(headers) });
  await fetcher.fetchUpdate(update, `INSERT DATA { GRAPH <${graph}> { <urn:a> <urn:b> "c" } }`);
  return fetcher.fetchAsk(endpoint, `ASK { GRAPH <${graph}> { <urn:a> <urn:b> "c" } }`);
}

console.log(
  JSON.stringify({
    comunica: await withComunica(),
    fetcher: await withFetcher(),
    written: await written(),
  }),
);
