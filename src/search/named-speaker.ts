import { LANGUAGES, simplifyChinese, withoutInvisible } from '../text/index.ts';

const PATTERNS = LANGUAGES.flatMap(({ asksForSpeaker = [] }) => asksForSpeaker);

/** In UTF-16 units: what stands behind them asks for nobody, and would only cost time. */
const LONGEST_QUESTION = 2000;

/** Whose words a question asks for, as it names them: “Ushakov” in “What did Ushakov say about sanctions?”. */
export function speakerNamedIn(question: string): string | undefined {
  const beginning = simplifyChinese(withoutInvisible(question)).replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION);
  return PATTERNS.map((pattern) => pattern.exec(beginning)?.groups?.['speaker']).find((speaker) => speaker?.trim());
}
