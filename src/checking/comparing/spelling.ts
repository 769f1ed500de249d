import { foldWords, plainSign } from '../../text/index.ts';
import { writtenOut } from '../language/short-forms.ts';
import { placesOf } from './changes.ts';
import type { Difference } from './differences.ts';
import { numbersIn } from './numbers.ts';

type Rules = readonly (readonly [RegExp, string])[];

/** What is written in two ways, in words as they are compared: both are made one. By language. */
const VARIANTS: Readonly<Record<string, Rules>> = {
  en: [
    // organise, analyse
    [/(?<=\p{L}{3}[iy])s(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, 'z'],
    // neighbourhood
    [/(?<=\p{L}{2})our(?=(?:s|ed|ing|able|hoods?|ly|ites?|ers?|ful|less)?$)/u, 'or'],
    // centre
    [/(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
    // travelled, catalogue, programme, defence, encyclopaedia
    [/(?<=\p{L}{2}el)l(?=(?:ed|ing|ers?)$)/u, ''],
    [/(?<=\p{L}og)ue(?=s?$)/u, ''],
    [/(?<=\p{L}am)me(?=s?$)/u, ''],
    [/(?<=\p{L}{2}en)ce(?=s?$)/u, 'se'],
    [/[ao]e(?=\p{L})/u, 'e'],
  ],
  // Marks above letters do not count: „für“ is “fur”.
  de: [
    [/ß/gu, 'ss'],
    [/(?<=[aou])e/gu, ''],
  ],
  // बढ़ाएँगे and बढ़ाएंगे
  hi: [[/ँ/gu, 'ं']],
};

/** What is drawn together, by what it stands for. */
const CONTRACTIONS: Readonly<Record<string, Rules>> = {
  en: [
    [/\bwon['’]t\b/gu, 'will not'],
    [/\bcan(?:['’]| no)t\b/gu, 'cannot'],
    [/n['’]t\b/gu, ' not'],
    [/['’]m\b/gu, ' am'],
    [/['’]re\b/gu, ' are'],
    [/['’]ll\b/gu, ' will'],
    [/['’]ve\b/gu, ' have'],
    [/\b(it|that|there|he|she|what|who)['’]s\b/gu, '$1 is'],
  ],
};

/** Digits and capitals that a machine reads for letters. */
const MISREAD: Rules = [
  [/0/gu, 'o'],
  [/[1i]/gu, 'l'],
  [/5/gu, 's'],
];
/** A digit in a word, or a capital I beside small letters: “wiII”, “Iike”. */
const HAS_MISREAD = /\p{L}[015]|[015]\p{L}|\p{Ll}I|I\p{Ll}/u;

/** In UTF-16 units: more than a few words in a row are put otherwise, not spelt so. */
const LONGEST = 1000;

/** Whether what was pasted instead of other words is at every place the same, spelt, joined or drawn together otherwise. */
export function isOnlySpelling(difference: readonly Difference[], languages: readonly string[]): boolean {
  const tag = languages[0]?.split('-')[0] ?? '';
  const changes = placesOf(difference).filter(({ added, removed }) => added + removed !== '');
  return changes.every(({ added, removed }) => {
    if (added.length + removed.length > LONGEST) return false;
    const misread = HAS_MISREAD.test(added) ? MISREAD : [];
    const [put, left] = [writtenOut(added, removed), writtenOut(removed, added)].map((text) =>
      inDigits(text, languages),
    );
    return spelt(put ?? '', tag, misread) === spelt(left ?? '', tag, misread);
  });
}

/** A text with its numbers as they are compared: “fifteen” is “15”, and no more than that. */
function inDigits(text: string, languages: readonly string[]): string {
  const numbers = numbersIn(text, languages).sort((a, b) => b.start - a.start);
  return numbers.reduce(
    (rest, { says, start, end }) => `${rest.slice(0, start)} ${says.replace('.', 'th')} ${rest.slice(end)}`,
    text,
  );
}

function spelt(text: string, tag: string, misread: Rules): string {
  if (plainSign(text.trim()) !== undefined) return text.trim().replace('+', '');
  const whole = applied(CONTRACTIONS[tag] ?? [], text.toLowerCase());
  const rules = [...(VARIANTS[tag] ?? []), ...misread];
  return foldWords(whole).reduce((written, { word }) => written + applied(rules, word), '');
}

function applied(rules: Rules, text: string): string {
  return rules.reduce((written, [pattern, by]) => written.replace(pattern, by), text);
}
