import { alternatives, LANGUAGES } from '../../../text/index.ts';
import { hanNames } from '../languages/zh.ts';
import { pattern } from '../pattern.ts';

const { raw } = String;
const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
const { surnames: SURNAMES, pronouns: PRONOUNS, bodies: BODIES } = hanNames;
const ADDRESS = alternatives(hanNames.formsOfAddress);
const OFFICES = alternatives([...LANGUAGES.flatMap(({ titles = [] }) => titles).filter(isHan), ...hanNames.offices]);
const VERBS = alternatives([
  ...LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying).filter(isHan),
  ...hanNames.verbs,
]);
/** A family name and a given name, the latter with a form of address instead, or a foreign name. */
const NAME = raw`(?:[${SURNAMES}]\p{Script=Han}{1,2}|[${SURNAMES}]\p{Script=Han}{0,2}(?:${ADDRESS})|\p{Script=Han}{1,6}·\p{Script=Han}{1,6})`;
/** Behind an office, or alone in its clause: there of three characters, since 高层 and 双方 are nobody. */
const SPEAKER = raw`(?:\p{Script=Han}*(?:${OFFICES})(?<titled>${NAME})|(?<alone>[${SURNAMES}]\p{Script=Han}{2}|[${SURNAMES}]\p{Script=Han}{0,2}(?:${ADDRESS})|\p{Script=Han}{1,6}·\p{Script=Han}{1,6}))`;
const HOW = `(?:在[^，。！？：]{1,20})?(?:${alternatives(hanNames.adverbs)})?`;
const IN_FRONT = pattern`(?:^|[，。！？；、\s”』」])${SPEAKER}${HOW}(?:${VERBS})(?:${VERBS}|${alternatives(hanNames.behindVerbs)})?(?:\s*[：:，,]?\s*|[：:，,]?(?:(?!${VERBS})[^。！？：:“”「」])+)$`;
const BEHIND = pattern`^\s*[，,]?${SPEAKER}${HOW}(?:${VERBS})(?:${alternatives(hanNames.behindVerbs)})?[，。：\s]`;
/** Bodies that begin like a family name: 金融局. */
const BODY = new RegExp(`[${BODIES}]$`, 'u');

const WHOLE = pattern`^(?:[${SURNAMES}]\p{Script=Han}{1,2}|\p{Script=Han}{1,6}·\p{Script=Han}{1,6})$`;

/** Whether some characters are somebody's whole name. */
export function isHanName(name: string): boolean {
  return WHOLE.test(name) && !BODY.test(name);
}

/** Who is named as the speaker of a quotation in Chinese, in front of it: 局长李文涛表示：“…”. */
export function hanSpeakerInFront(before: string): string | null {
  return nameOf(IN_FRONT.exec(before)?.groups);
}

/** The same behind it: “…”，王女士说。 */
export function hanSpeakerBehind(behind: string): string | null {
  return nameOf(BEHIND.exec(behind)?.groups);
}

/** 李文涛表示，…; 她补充说，… */
const REPORTS = pattern`^(?:[^，。]{1,20}，)?${SPEAKER}${HOW}(?:${VERBS})(?:${VERBS}|道)?[，,：]`;
const PRONOUN_REPORTS = pattern`^[${PRONOUNS}](?:${alternatives(hanNames.also)})?(?:${VERBS})(?:${VERBS}|道)?[，,：]`;

/** Who is told in Chinese to say what a sentence says in the author's words, or that it is whoever was named before; null if nobody is. */
export function hanReporter(sentence: string): string | 'they' | null {
  return PRONOUN_REPORTS.test(sentence) ? 'they' : nameOf(REPORTS.exec(sentence)?.groups);
}

/** “她还指出，” behind what she says. */
const PRONOUN_TELLS = pattern`^\s*[${PRONOUNS}](?:${alternatives(hanNames.also)})?(?:${VERBS})(?:道)?[^。！？“”「」${PRONOUNS}]*$`;

/** 他说：“…” */
const PRONOUN_IN_FRONT = pattern`(?:^|[。！？”」])[${PRONOUNS}](?:${alternatives(hanNames.also)})?(?:${VERBS})(?:${VERBS}|道)?[：:，,]\s*$`;

/** The words that say in Chinese in front of a quotation that whoever was named before says it; null if none do. */
export function hanPronounInFront(before: string): string | null {
  return PRONOUN_IN_FRONT.exec(before)?.[0] ?? null;
}

/** Whether whoever says a quotation in Chinese says the next one, too, by what stands between them. */
export function hanGoesOn(between: string): boolean {
  return PRONOUN_TELLS.test(between);
}

/** What an interview is called in Chinese. */
export const HAN_INTERVIEW = /专访|專訪|对话|對話|访谈|訪談/u;
/** 专访水务局局长李文涛 */
const WITH = new RegExp(
  raw`(?:${HAN_INTERVIEW.source})[：:｜|\s]*(?:\p{Script=Han}*(?:${OFFICES})(?<titled>${NAME})|(?<alone>${NAME}))?(?=$|[\s，：])`,
  'mu',
);
/** What stands behind a name of two characters: 馆长沈岚在…, and is not the last of three. */
const BEHIND_NAME = raw`[在是说說表接告和与與及于於从從对對向为為曾已将將任的，。、；：（\s]|$`;
const TITLED = new RegExp(
  raw`(?:${OFFICES})(?<name>[${SURNAMES}]\p{Script=Han}(?:(?=${BEHIND_NAME})|\p{Script=Han}))(?!\p{Script=Han}{0,3}(?:${OFFICES}))`,
  'gu',
);

/** Who is interviewed by a title in Chinese, or alone is named with an office in the introduction, if it says only of which; null if nobody is. */
export function hanInterviewee(title: string, introduction: string): string | null {
  if (!HAN_INTERVIEW.test(title)) return null;
  const named = nameOf(WITH.exec(title)?.groups);
  if (named !== null) return named;
  const [only, another] = new Set(Array.from(introduction.matchAll(TITLED), ({ groups }) => groups?.['name'] ?? ''));
  return another === undefined ? (only ?? null) : null;
}

function nameOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const name = groups?.['titled'] ?? groups?.['alone'] ?? null;
  return name === null || BODY.test(name) ? null : name;
}
