import type { DomDocument } from './dom.ts';

/** Something that JSON-LD describes. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page describes. */
export function jsonNodesIn(page: DomDocument): JsonNode[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return nodesOf(JSON.parse(script.textContent));
    } catch {
      // Many pages have faulty JSON-LD; it is as though they had none.
      return [];
    }
  });
}

function nodesOf(json: unknown): JsonNode[] {
  if (Array.isArray(json)) return json.flatMap(nodesOf);
  if (typeof json !== 'object' || json === null) return [];
  const node = json as JsonNode;
  return [node, ...nodesOf(node['@graph']), ...nodesOf(node['mainEntity'])];
}

/** Whether a node is of a type, or of one of several. */
export function isOfType(node: JsonNode, type: RegExp): boolean {
  return [node['@type']].flat().some((each) => type.test(String(each)));
}
