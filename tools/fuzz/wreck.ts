import fc from 'fast-check';

/** What may stand where something else should. */
const OTHERS = [
  null,
  0,
  -1,
  1e300,
  true,
  false,
  '',
  'x',
  '0',
  '99999999999999999999',
  [],
  {},
  [null],
  { a: { a: {} } },
];

/** A value of which parts are missing, or of another type: as if Discord had changed. */
export function wrecked(value: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), by: fc.oneof(fc.constant(undefined), fc.constantFrom<unknown>(...OTHERS)) });
  return fc
    .tuple(value, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([whole, changes]) => changes.reduce<unknown>((changed, { at, by }) => replaced(changed, at, by), whole));
}

/** With the part that is the `at`th of all, in the order they are met, in its place another; or none, if that is undefined. */
function replaced(value: unknown, at: number, by: unknown): unknown {
  const paths = pathsIn(value);
  const path = paths[at % paths.length] ?? [];
  const copy = structuredClone({ value });
  let parent: Record<string, unknown> = copy;
  let key = 'value';
  for (const next of path) {
    parent = parent[key] as Record<string, unknown>;
    key = next;
  }
  if (by === undefined) delete parent[key];
  else parent[key] = by;
  return copy.value;
}

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}
