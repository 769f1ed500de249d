import { alternatives, LANGUAGES, quotedSpans, withoutSpans } from '../../text/index.ts';
import type { Told } from './unit.ts';

const SPEECH = alternatives(
  (
    'remarks speech address keynote statement lecture testimony message eulogy toast letter rede ansprache erklärung grußwort ' +
    'vortrag brief discurso palabras declaración intervención alocución mensaje carta discours allocution déclaration ' +
    'intervention lettre vœux voeux pronunciamento declaração mensagem'
  ).split(' '),
);
const BEHIND = alternatives([
  ...LANGUAGES.flatMap(({ prepositions = [] }) => prepositions),
  ...'to before in des der zu zum zur an vor ante aux à ao aos devant'.split(' '),
]);
/** “Remarks by the Prime Minister”, “The President’s New Year address to …”, “国家主席的讲话”. */
const TITLES = [
  new RegExp(`^(?:${SPEECH})(?!\\p{L})`, 'iu'),
  new RegExp(
    `\\s\\p{L}*(?:${SPEECH})(?:\\s+(?:${BEHIND})(?!\\p{L})|\\s*(?:[:(,–—-]|$))|^\\p{L}+(?:${SPEECH})(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:выступление|речь|обращение|заявление|послание|письмо)(?!\p{L})/iu,
  /(?:讲话|講話|演讲|演講|致辞|致辭|发言|發言|声明|聲明|信)(?:全文)?$/u,
];
const FIRST_PERSON = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[
    'I|me|my|we|us|ours?',
    String.raw`ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*`,
    String.raw`yo|mi|nos|nosotros|nuestr\p{L}+|\p{L}+[aei]mos`,
    'je|ma|mes|nous|notre',
    String.raw`eu|meu|minha|nós|noss\p{L}+`,
    String.raw`я|меня|мне|мы|нас|нам|наш\p{L}*`,
  ].join('|')})(?![\p{L}\p{M}’'])|我`,
  'giu',
);
/** So often somebody says “I” in a speech at least, outside of quotation marks. */
const FEWEST_FIRST = 2;
/** What a letter begins with, on a line of its own, among so many paragraphs. */
const SALUTATION =
  /^(?:(?:dear|to whom|liebe[rsn]?|cher|chère|chers|chères|car[oa]s?|дорог(?:ой|ая|ие))\s|sehr geehrt|verehrt|estimad|querid|apreciad|prezad|уважаем|尊敬的|亲爱的|親愛的|敬爱的).{0,80}[,:!，：！]$|^(?:monsieur|madame|mesdames|senhora?)(?:\s.{0,60})?,$/imu;
const BEGINNING = 3;

/** What is likely wrong with the header of a speech or a letter; undefined if it is none, or names whose it is. */
export function speechProblem(
  title: string,
  paragraphs: readonly Told[],
  publisher: string | null,
): string | undefined {
  if (paragraphs.some(({ isTold }) => isTold)) return undefined;
  const isLetter = paragraphs.slice(0, BEGINNING).some(({ text }) => SALUTATION.test(text));
  const own = paragraphs.flatMap(({ text }) => withoutSpans(text, quotedSpans(text)).match(FIRST_PERSON) ?? []);
  const isSpeech = TITLES.some((form) => form.test(title)) && own.length >= FEWEST_FIRST;
  if (!isLetter && !isSpeech) return undefined;
  const looks = isLetter ? 'This begins like a letter' : 'The title looks like that of a speech';
  return `${looks}, but all of it would be shown as ${publisher ?? 'the document'}’s own words: add speaker: Jane Doe to the header, with the name of who speaks.`;
}
