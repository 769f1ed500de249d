import { analyze, LANGUAGES, lazy } from '../text/index.ts';

const TERMS = lazy(() => new Set(LANGUAGES.flatMap(({ names = {} }) => Object.keys(names))));

/** Whether two texts are forms of one name, and no more: “WWII” and “the Second World War”. */
export function areOneName(one: string, other: string): boolean {
  const term = termOf(one);
  return term !== undefined && term === termOf(other);
}

function termOf(text: string): string | undefined {
  const [token, next] = analyze(text.replace(/^the\s+/i, '')).filter(({ kind }) => kind !== 'part');
  return token && !next && TERMS().has(token.term) ? token.term : undefined;
}
