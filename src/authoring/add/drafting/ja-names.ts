import { alternatives, SAYING_WORDS } from '../../../text/index.ts';
import { jaNames } from '../languages/ja.ts';
import { pattern } from '../pattern.ts';

const { raw } = String;
const isJapanese = (word: string) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
const TITLES = alternatives([
  ...SAYING_WORDS.flatMap(({ honorifics = [] }) => honorifics).filter(isJapanese),
  ...jaNames.titles,
]);
const VERBS = alternatives(SAYING_WORDS.flatMap(({ verbsBehind = [] }) => verbsBehind).filter(isJapanese));
/** As short as what stands behind it lets it be, so that 官房長官 is all of a title. */
const GIVEN = raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{0,4}?`;
const FOREIGN = raw`[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+`;
/** 漁協の鈴木一郎組合長は; 高橋みどりさん（41）は. */
const SPEAKER = raw`(?<name>(?:${alternatives(jaNames.surnames)})${GIVEN}|${FOREIGN})(?:${TITLES})(?:（[^（）]{1,12}）)?は`;
const IN_FRONT = new RegExp(raw`(?<=^|[のとたる、。」』（）\s])${SPEAKER}(?=[^。]*$)`, 'gu');
const BEHIND = new RegExp(`^と${SPEAKER}`, 'u');
/** Not “…” という声 and との考え. */
const SAID = new RegExp(`^と(?!いう|いった|の)[^。「」『』]{0,20}?(?:${VERBS})`, 'u');

const REPORTS = pattern`^(?<before>.*[^」』])(?<behind>と(?:${VERBS})[^。]*。?)$`;
const PRONOUN = pattern`^(?:同\p{Script=Han}{1,3}|${alternatives(SAYING_WORDS.flatMap(({ reporters = [] }) => reporters).filter(isJapanese))})は`;

/** Who is told in Japanese to say what a sentence says in the author's words, or that it is whoever was named before; null if nobody is. */
export function jaReporter(sentence: string): string | 'they' | null {
  const { before = '', behind = '' } = REPORTS.exec(sentence)?.groups ?? {};
  if (behind !== '' && PRONOUN.test(before)) return 'they';
  const name = jaSpeaker(before, behind) ?? '';
  // Of a family name alone nobody knows whose it is.
  return name.length > 2 ? name : null;
}

/** What an interview is called in Japanese. */
export const JA_INTERVIEW = /に聞く|に訊く|インタビュー/u;
/** 山田太郎市長に聞く */
const INTERVIEWED = pattern`${SPEAKER.slice(0, -1)}(?:${JA_INTERVIEW.source})`;
const TITLED = new RegExp(SPEAKER.slice(0, -1), 'gu');

/** Who is interviewed by a title in Japanese, or alone is named with an office in the introduction, if it says only of which: 市長に聞く. */
export function jaInterviewee(title: string, introduction: string): string | null {
  const named = INTERVIEWED.exec(title)?.groups?.['name'];
  if (named !== undefined || !JA_INTERVIEW.test(title)) return named ?? null;
  const [only, another] = new Set(Array.from(introduction.matchAll(TITLED), ({ groups }) => groups?.['name'] ?? ''));
  return another === undefined ? (only ?? null) : null;
}

/** Who is named as the speaker of a quotation in Japanese, in the sentence around it: 山田太郎市長は会見で「…」と述べた. */
export function jaSpeaker(before: string, behind: string): string | null {
  if (!SAID.test(behind)) return null;
  const named = BEHIND.exec(behind) ?? [...before.matchAll(IN_FRONT)].at(-1);
  return named?.groups?.['name'] ?? null;
}
