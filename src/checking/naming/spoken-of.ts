import { foldWords, isStopWord } from '../../text/index.ts';
import { ASSOCIATES, NOBODY, OFFICES, PREPOSITIONS, UNSPACED_SAY } from '../language/name-words.ts';
import { hasVerbOfSaying } from '../language/tagger.ts';
import { isDenial } from './doubt.ts';
import type { Knows } from './known.ts';
import { withoutBars, withoutMarkup } from './marked.ts';
import { NEAR } from './reference.ts';
import { ENDS, hasVerb, isOneSentence, sentenceOf, withoutMarksAtEnd, wordsIn } from './sentences.ts';

/** What stands right before a quotation in a message, and behind it; undefined where it was found otherwise. */
export function textsBeside(message: string, quotation: string): [before: string, behind: string] | undefined {
  const plain = withoutMarkup(message);
  const text = plain.includes(quotation) ? plain : withoutBars(plain);
  const at = text.indexOf(quotation);
  return at === -1 ? undefined : [text.slice(0, at).slice(-NEAR), text.slice(at + quotation.length).slice(0, NEAR)];
}

/** Whether a preposition joins a quotation to what a message says that somebody does: “Xi called for “…””. */
export function isOfDeed(named: string, message: string, quotation: string): boolean {
  const [before = ''] = textsBeside(message, quotation) ?? [];
  const between = before.slice(before.lastIndexOf(named)).slice(named.length);
  const isIntroduced = /[:：,]$/.test(withoutMarksAtEnd(between));
  return isOneSentence(between) && !isIntroduced && hasVerb(between) && PREPOSITIONS.has(wordsIn(between).at(-1) ?? '');
}

/** What may be a name, or an office. */
const NAMES = /\p{Lu}[\p{L}\p{M}-]*|[\p{L}\p{M}-]{3,}|\p{Script=Han}{2,}/gu;
/** In words: “my neighbour’s dog:” */
const LONGEST_LABEL = 4;

/** Whether a message says beside a quotation that somebody says it, or names somebody there, whoever that is. */
export function speaksOfSomebody(message: string, quotation: string, knows: Knows): boolean {
  const [before, behind] = textsBeside(message, quotation) ?? ['', ''];
  const [lead, rest] = [withoutMarksAtEnd(before).split(ENDS).at(-1) ?? '', sentenceOf(behind)];
  const namesIn = (text: string): readonly string[] => text.match(NAMES) ?? [];
  const isSomebody = (name: string) => OFFICES.has(name.toLowerCase()) || ASSOCIATES.has(name) || knows(name);
  const isOfSomebody = (text: string) =>
    hasVerbOfSaying(text) || UNSPACED_SAY.some((verb) => text.includes(verb)) || namesIn(text).some(isSomebody);
  if (isOfSomebody(lead) || isOfSomebody(rest)) return true;
  const mayBeName = (word: string) => !isStopWord(word.toLowerCase()) && !NOBODY.has(word.toLowerCase());
  const isNamed = (word: string) => /^\p{Lu}/u.test(word) && mayBeName(word);
  const isLabel = /[:：]$/.test(lead) && foldWords(lead).length <= LONGEST_LABEL;
  // “Biden rejected “…””, whom the documents need not know; behind a quotation only where it is denied.
  return namesIn(lead).some(isLabel ? mayBeName : isNamed) || (isDenial(rest) && namesIn(rest).some(isNamed));
}
