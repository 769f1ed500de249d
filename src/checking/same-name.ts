import { analyze, LANGUAGES, lazy } from '../text/index.ts';

const TERMS = lazy(() => new Set(LANGUAGES.flatMap(({ names = {} }) => Object.keys(names))));

/** Whether two texts are forms of one name, and no more: “WWII” and “the Second World War”. */
export function areOneName(one: string, other: string): boolean {
  const term = termOf(one);
  return term !== undefined && term === termOf(other);
}

function termOf(text: string): string | undefined {
  const name = text.replace(/^the\s+/i, '');
  const token = analyze(name).find(({ term }) => TERMS().has(term));
  // “Not NATO” is more than a name.
  const isMore = token && /[\p{L}\p{N}]/u.test(name.slice(0, token.start) + name.slice(token.end));
  return isMore ? undefined : token?.term;
}
