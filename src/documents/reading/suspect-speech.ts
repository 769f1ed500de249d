import { alternatives, LANGUAGES, quotedSpans, withoutSpans } from '../../text/index.ts';
import type { Told } from './unit.ts';

const SPEECH = alternatives(
  (
    'remarks speech address keynote statement lecture testimony message eulogy toast letter rede ansprache erklärung grußwort ' +
    'vortrag brief discurso palabras declaración intervención alocución mensaje carta discours allocution déclaration ' +
    'intervention lettre vœux voeux pronunciamento declaração mensagem discorso messaggio intervento dichiarazione saluto ' +
    'przemówienie wystąpienie orędzie oświadczenie toespraak redevoering'
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
  /(?<!\p{L})(?:выступление|речь|обращение|заявление|послание|письмо|промова|виступ|звернення|заява|послання)(?!\p{L})/iu,
  /(?:讲话|講話|演讲|演講|致辞|致辭|发言|發言|声明|聲明|信)(?:全文)?$/u,
  /(?:演説|スピーチ|談話|挨拶|あいさつ|表明|訓示|式辞|祝辞|弔辞|メッセージ)(?:（?全文）?)?$/u,
  /(?:연설|신년사|기념사|축사|담화|인사말?|취임사|추도사|경축사|메시지|성명)문?(?:\s*\(?전문\)?)?$/u,
  /(?<!\p{L})(?:भाषण|संबोधन|सम्बोधन|उद्बोधन|वक्तव्य)(?!\p{L})/u,
  /(?<!\p{L})(?:كلمة|خطاب|رسالة|نص كلمة|تصريح)(?!\p{L})/u,
  /(?<!\p{L})(?:konuşması|mesajı|hitabı)(?!\p{L})/iu,
];
const FIRST_PERSON = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[
    'I|me|my|we|us|ours?',
    String.raw`ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*`,
    String.raw`yo|mi|nos|nosotros|nuestr\p{L}+|\p{L}+[aei]mos`,
    'je|ma|mes|nous|notre',
    String.raw`eu|meu|minha|nós|noss\p{L}+`,
    String.raw`я|меня|мне|мы|нас|нам|наш\p{L}*|мене|мені|ми`,
    String.raw`io|noi|nostr\p{L}+|mnie|nasz\p{L}*|wij|ons|onze|ik|vi|vår\p{L}*|jag|biz|ben|bizim`,
    String.raw`मैं|मैंने|मुझे|मेर\p{M}|हम|हमने|हमें|हमार\p{M}|[وف]?(?:أنا|إني|إنني|نحن|إننا)|\p{L}{3,}نا`,
  ].join('|')})(?![\p{L}\p{M}’'])|我|私|わたくし|われわれ|(?<!\p{L})(?:저는|제가|저희|우리|나는|내가)`,
  'giu',
);
/** So often somebody says “I” in a speech at least, outside of quotation marks. */
const FEWEST_FIRST = 2;
/** Whom only somebody who speaks to them calls so: as sure as saying “I”. */
const HEARERS =
  /ladies and gentlemen|damen und herren|señoras y señores|mesdames (?:et|,) messieurs|senhoras e senhores|signore e signori|дамы и господа|女士们|女士們|皆様|皆さん|여러분|देशवासियों|भाइयों|السيدات والسادة|أيها/iu;
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
  const spoken = paragraphs.filter(isSpokenWhole);
  if (2 * spoken.length >= paragraphs.length || paragraphs.some(isPublishers)) return undefined;
  const isLetter = paragraphs.slice(0, BEGINNING).some(({ text }) => SALUTATION.test(text));
  const own = paragraphs.map(ownWords);
  const says = own.flatMap((text) => text.match(FIRST_PERSON) ?? []).length;
  const isSpoken = says >= FEWEST_FIRST || own.some((text) => HEARERS.test(text));
  const isSpeech = TITLES.some((form) => form.test(title)) && isSpoken;
  if (!isLetter && !isSpeech) return undefined;
  const looks = isLetter ? 'This begins like a letter' : 'The title looks like that of a speech';
  const all = paragraphs.some(({ isTold }) => isTold) ? 'all of it that no — line gives to anybody' : 'all of it';
  return `${looks}, but ${all} would be shown as ${publisher ?? 'the document'}’s own words: add speaker: Jane Doe to the header, with the name of who speaks.`;
}

/** Whether all of a paragraph is somebody's, not only what it quotes. */
function isSpokenWhole({ text, attributed: [first, ...others] }: Told): boolean {
  return others.length === 0 && first?.attribution.kind === 'speaker' && quotedSpans(text)[0]?.start !== 0;
}

/** Whether a line says that all of a paragraph is the publisher's: somebody has looked whose the others are. */
function isPublishers({ isTold, attributed: [first, ...others] }: Told): boolean {
  return isTold && others.length === 0 && first?.attribution.kind === 'publisher';
}

/** What of a paragraph is neither anybody's by a line nor quoted. */
function ownWords({ text, attributed }: Told): string {
  return attributed
    .filter(({ attribution }) => attribution.kind === 'publisher')
    .map((span) => text.slice(span.start, span.end))
    .map((own) => withoutSpans(own, quotedSpans(own)))
    .join(' ');
}
