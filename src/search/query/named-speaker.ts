import { countriesIn, SAYING_WORDS, simplifyChinese, withoutInvisible } from '../../text/index.ts';

/** A letter of another script than the Latin one. */
const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;
const PATTERNS = SAYING_WORDS.flatMap(({ asksForSpeaker = [] }) => asksForSpeaker);
/** Those that need no letter of another script: most questions have none. */
const LATIN_PATTERNS = PATTERNS.filter(({ source }) => !OTHER_LETTER.test(source));

/** In UTF-16 units: what stands behind them asks for nobody, and would only cost time. */
const LONGEST_QUESTION = 1000;

/** Whose words a question asks for, as it names them: “Ushakov” in “What did Ushakov say about sanctions?”. */
export function speakerNamedIn(question: string): string | undefined {
  const written = simplifyChinese(withoutInvisible(question)).replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION);
  const beginning = withoutCountryDots(written);
  for (const pattern of OTHER_LETTER.test(beginning) ? PATTERNS : LATIN_PATTERNS) {
    const speaker = pattern.exec(beginning)?.groups?.['speaker'];
    if (speaker?.trim()) return speaker;
  }
  return undefined;
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
