import { countriesIn, SAYING_WORDS, simplifyChinese, withoutInvisible } from '../../text/index.ts';

const PATTERNS = SAYING_WORDS.flatMap(({ asksForSpeaker = [] }) => asksForSpeaker);

/** In UTF-16 units: what stands behind them asks for nobody, and would only cost time. */
const LONGEST_QUESTION = 2000;

/** Whose words a question asks for, as it names them: “Ushakov” in “What did Ushakov say about sanctions?”. */
export function speakerNamedIn(question: string): string | undefined {
  const written = simplifyChinese(withoutInvisible(question)).replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION);
  const beginning = withoutCountryDots(written);
  return PATTERNS.map((pattern) => pattern.exec(beginning)?.groups?.['speaker']).find((speaker) => speaker?.trim());
}

/** A text in which “U.S.” and “EE. UU.” have no full stops, which would end a sentence. */
function withoutCountryDots(text: string): string {
  if (!/\p{Lu}\.\s?\p{Lu}/u.test(text)) return text;
  return countriesIn(text).reduceRight((rest, { start, end }) => {
    const country = rest.slice(start, end);
    if (!country.includes('.')) return rest;
    return rest.slice(0, start) + country.replaceAll('.', '') + rest.slice(end).replace(/^\./, '');
  }, text);
}
