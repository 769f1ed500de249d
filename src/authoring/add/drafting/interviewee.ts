import { capitalisable, isQuestion } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { AND, ARTICLE, NAME, ROLE, TITLES, WORD_START } from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { SENTENCE } from '../sentence.ts';
import { fullNamesIn, wholeNamesIn } from './full-names.ts';
import { HAN_INTERVIEW, hanInterviewee } from './han-names.ts';
import { JA_INTERVIEW, jaInterviewee } from './ja-names.ts';
import { nameIn } from './names.ts';
import { holderOf, isOne, OF_ANOTHER } from './offices.ts';

const { raw } = String;
const WITH = raw`${WORD_START}(?:${capitalisable(anySource(({ press }) => press?.interviewWith))})\s+`;
const FORMS = [
  raw`${WITH}${ROLE}${NAME}(?![\p{L}\p{M}])(?!,?\s+(?:${AND})\s|,\s+\p{Lu})`,
  raw`(?<!${WORD_START}(?:${AND})\s|\p{L},\s)${NAME}\s+(?:${anySource(({ press }) => press?.isInterviewed)})(?!\p{L})`,
].map((form) => new RegExp(form, 'u'));
/** An interview with the mayor of Lake Town, with the new head teacher; интервью с директором музея */
const WITH_OFFICE = pattern`${WITH}(?:(?:${ARTICLE}|de[rm]|einer|einem)\s+(?:[\p{L}-]+\s+){0,3}?(?<office>[\p{L}-]{4,})(?=\s+(?:of|for|at|in|von|vom|für|der|des|im|del?|du|d[ao]s?|en|em|à)\s|$)|(?<cased>\p{Script=Cyrillic}{4,}))`;

const CALLED = [
  pattern`${WITH}\S`,
  pattern`\s(?:${anySource(({ press }) => press?.isInterviewed)})(?!\p{L})`,
  HAN_INTERVIEW,
  JA_INTERVIEW,
];

/** Whether a text is called an interview by its title or a line below that, whoever it is with. */
export function isCalledInterview(title: string, blocks: readonly Block[]): boolean {
  const called = calledIn(title, introductionOf(blocks));
  return CALLED.some((form) => form.test(called));
}

/**
 * Who alone is interviewed by what a text is called: whom that names, “An interview with Jane Doe”, if the text does, too; or whom
 * the introduction says to be what they are called there, “An interview with the mayor”, or who alone is named in it. Null if nobody is.
 */
export function intervieweeIn(title: string, blocks: readonly Block[]): string | null {
  const introduction = introductionOf(blocks);
  const called = calledIn(title, introduction);
  const names = FORMS.flatMap((form) => nameIn(form.exec(called)?.groups?.['name'], true) ?? []);
  // In Russian names stand in another case there.
  const named = names.find(
    (name) => isOne(name) && !/\p{Script=Cyrillic}/u.test(name) && blocks.some(({ text }) => text.includes(name)),
  );
  if (named !== undefined) return named;
  const text = introduction.map((block) => block.text).join('\n');
  const { office, cased } = WITH_OFFICE.exec(called)?.groups ?? {};
  if (office === undefined && cased === undefined) return hanInterviewee(called, text) ?? jaInterviewee(called, text);
  return holderOf(office ?? cased ?? '', introduction) ?? onlyNamed(called, introduction, blocks.filter(isAsked));
}

/** What stands above the first question. */
function introductionOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, Math.max(0, blocks.findIndex(isAsked)));
}

/** The title, and lines below it that are no sentences. */
function calledIn(title: string, introduction: readonly Block[]): string {
  return [title, ...introduction.map(({ text }) => text).filter((text) => !SENTENCE.test(text))].join('\n');
}

/** Who alone has a whole name in an introduction, beside those in the title, or of several is addressed in a question: “Ms Doe, …”. */
function onlyNamed(title: string, introduction: readonly Block[], questions: readonly Block[]): string | null {
  const own = introduction.filter(({ text }) => !title.includes(text)).map(({ text }) => text);
  const names = new Set(wholeNamesIn(own.join('\n'), fullNamesIn(introduction)));
  const found = [...names].filter((name) => isOne(name) && !title.includes(name));
  const isAddressed = (name: string) =>
    questions.some(({ text }) =>
      (text.match(/\p{L}+\.?\s+\p{Lu}[\p{L}’'-]+/gu) ?? []).some((each) => {
        const [address = '', surname] = each.split(/\s+/);
        return TITLES.has(address.toLowerCase().replace(/\.$/, '')) && name.endsWith(` ${surname}`);
      }),
    );
  const [only, another] = found.length > 1 ? found.filter(isAddressed) : found;
  return another === undefined && !own.some((text) => OF_ANOTHER.test(text)) ? (only ?? null) : null;
}

/** Whether a block asks, in Japanese without a mark, too. */
export const isAsked = ({ text }: Block) => isQuestion(text) || /か。$/u.test(text);
