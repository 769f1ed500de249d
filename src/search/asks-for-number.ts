import { LANGUAGES } from '../text/index.ts';

const PATTERNS = LANGUAGES.flatMap(({ asksForNumber }) => asksForNumber ?? []);

/** Whether a question asks for a number or a time. */
export function asksForNumber(question: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(question));
}
