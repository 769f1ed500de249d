import { alternatives, QUESTION_MARKS, QUESTIONS_AND_ANSWERS } from '../../text/index.ts';
import { INTERVIEWED, isFullName, isInCapitals } from './label-words.ts';
import { moreParagraphs } from './remnants.ts';
import { isAside, speakerLabel } from './speaker-labels.ts';
import { suspectMessages } from './suspect-messages.ts';
import { speakerLabels } from './transcript.ts';
import type { Report, Told } from './unit.ts';

/** One label that comes so often is a speaker's, though nobody else has one. */
const FEWEST_AGAIN = 3;
/** Of a text that several people say, so many paragraphs are all somebody's, and such a share. */
const [FEWEST_SPOKEN, LEAST_SPOKEN] = [2, 1 / 3];
/** An interview has so many questions that others follow, and of all paragraphs they are such a share. */
const [FEWEST_QUESTIONS, LEAST_QUESTIONS] = [3, 0.1];
/** In characters. */
const LONGEST_QUESTION = 300;
/** A question in quotation marks is told, in a story. */
const ASKS = new RegExp(`[${QUESTION_MARKS}]$`);
/** … and a label within a text, with what stands in front of it. */
const LONGEST_LABEL = 80;
/** What stands for somebody whose name is not told, and what to write instead. */
const NAMELESS = [
  // What programs write for somebody whom they cannot tell from others, and people where they do not know who speaks.
  {
    names:
      /^(?:(?:unknown|unidentified)(?: speaker)?|anonymous|(?:speaker|sprecher(?:in)?|orador|hablante|intervenant|locuteur|falante|спикер|发言人|發言人|说话人|說話人)[ _]*(?:\d+|\p{L})|unbekannt|desconocido|inconnu|desconhecido|неизвестный|неизвестно|匿名|未知)$/iu,
    cure: 'who it is in the — lines, as far as you know',
  },
  {
    names: new RegExp(`^(?:${alternatives(QUESTIONS_AND_ANSWERS.flat(2))})$`, 'iu'),
    cure: 'who asks and who answers in the — lines',
  },
  {
    names: new RegExp(`^(?:the )?(?:${alternatives(INTERVIEWED)})(?:\\s\\d{1,2})?$`, 'iu'),
    cure: 'who it is in the — lines, as far as you know',
  },
];

/**
 * Reports where likely somebody speaks, but nothing says who, so that it would be the publisher's: labels that were left in
 * the text, paragraphs without a — line among those of speakers, and interviews. Each once, since there may be many.
 *
 * @param isMarked Whether a person is told of such places already.
 */
export function suspectSpeakers(
  paragraphs: readonly Told[],
  { publisher, isMarked }: { readonly publisher: string | null; readonly isMarked: boolean },
  warn: Report,
): void {
  const own = `would be shown as ${publisher === null ? 'the document' : publisher}’s own words`;
  const labelled = labelledIn(paragraphs);
  if (labelled.length === 0) suspectMessages(paragraphs, warn);
  const silent = labelled.length > 0 || isMarked ? [] : silentIn(paragraphs, publisher);
  warnOnce(
    labelled,
    warn,
    ({ name }, others) =>
      `“${name}” looks like a speaker’s label, but is read as text, so that what stands behind it ${own}${others}: take it out, and write — ${name} under the paragraph, or — publisher if it is none.`,
  );
  warnOnce(
    innerLabels(paragraphs),
    warn,
    ({ name }, others) =>
      `“${name}:” stands in the middle of this paragraph${others}, as in front of what somebody else says: begin another paragraph there, with a — line of its own, or put quotation marks around it if it is quoted.`,
  );
  warnOnce(
    silent,
    warn,
    (_, others) =>
      `Others speak around this paragraph, but nothing says who does here, so that nobody is named for it${others}: write — Jane Doe under it, or — publisher if nobody speaks.`,
  );
  for (const { names, cure } of NAMELESS) {
    const nameless = paragraphs.find((paragraph) => names.test(speakerOf(paragraph) ?? ''));
    if (!nameless) continue;
    const problem = `“${speakerOf(nameless)}” says nothing of who it is, and would be shown as the name: write ${cure}.`;
    warn(nameless.line, problem);
  }
  const questions = labelled.length > 0 || silent.length > 0 || isMarked ? [] : questionsIn(paragraphs);
  const dashed = isMarked ? [] : paragraphs.filter(({ text, isTold }) => !isTold && DASHED.test(text));
  warnOnce(
    questions,
    warn,
    (_, others) =>
      `This looks like an interview, but nothing says who asks and who answers, so that nobody is named for what stands below its first question${others}: write — Jane Doe under each paragraph, or — publisher; a question that stands above its answer as a heading begins with ##.`,
  );
  if (questions.length > 0) return;
  warnOnce(
    dashed,
    warn,
    (_, others) =>
      `This paragraph begins with a dash, as what somebody says, but nothing says who${others}, so that nobody is named for it: write — Jane Doe under it, — “the words”: Jane Doe, or — publisher if nobody speaks.`,
  );
}

/** Warns of the first of some places, and tells how many others there are. */
function warnOnce<Place extends { readonly line: number | null }>(
  places: readonly Place[],
  warn: Report,
  problem: (first: Place, others: string) => string,
): void {
  const [first, ...others] = places;
  if (first) warn(first.line, problem(first, others.length === 0 ? '' : ` (and in ${moreParagraphs(others.length)})`));
}

/** The paragraphs without a — line that begin with speakers' labels, with whom these name. */
function labelledIn(paragraphs: readonly Told[]): { readonly name: string; readonly line: number | null }[] {
  // “Damage: 90” below “Windrush” is no dialogue.
  const untold = paragraphs.filter(({ isTold, isInner }) => !isTold && !isInner);
  const { isTranscript, labelOf, speakers } = speakerLabels(untold.map(({ text }) => text));
  const isKnown = knownSpeakers(paragraphs);
  const isAgain = ([name, count]: [string, number]) =>
    count >= FEWEST_AGAIN && (isInCapitals(name) || isFullName(name));
  const isDialogue = isTranscript || speakers.size > 1 || [...speakers].some(isAgain);
  return untold.flatMap(({ text, line }) => {
    const label = speakerLabel(text);
    const found = label && isKnown(label.name) ? label : isDialogue ? labelOf(text) : undefined;
    return found ? [{ name: found.name, line }] : [];
  });
}

/** Whether a name is that of somebody whom — lines name, or the first or last part of it: “FORSBERG” of Lena Forsberg. */
function knownSpeakers(paragraphs: readonly Told[]): (name: string) => boolean {
  const names = paragraphs.flatMap(({ attributed }) =>
    attributed.flatMap(({ attribution }) =>
      attribution.kind === 'publisher' ? [] : [attribution.speaker.toLowerCase()],
    ),
  );
  const known = new Set(names.flatMap((name) => [name, name.split(/\s+/).at(0) ?? '', name.split(/\s+/).at(-1) ?? '']));
  return (name) => known.has(name.toLowerCase());
}

/** What a dialogue begins with: “— No, not yet.”, not so “— one,” in a list. */
const DASHED = /^[—―]\s?[\p{Lu}\p{Lo}¿¡…“«„"](?:.*[.!?…。！？][”"’»]?|.*[—–]\s?\p{Ll}.*)$/su;

/**
 * Paragraphs without a — line that somebody says by what they begin with, a dash or the label of whoever speaks elsewhere, or
 * may say in an interview.
 *
 * @param isMarked Whether a person is told of such places already.
 */
export function spokenByForm(paragraphs: readonly Told[], isMarked: boolean): ReadonlySet<Told> {
  const isKnown = knownSpeakers(paragraphs);
  const hasLabel = (text: string) => {
    const label = speakerLabel(text);
    return label !== undefined && isKnown(label.name);
  };
  const [question] = isMarked ? [] : questionsIn(paragraphs);
  const asked = question === undefined ? paragraphs.length : paragraphs.indexOf(question);
  return new Set(
    paragraphs.filter(({ text, isTold }, at) => !isTold && (at >= asked || DASHED.test(text) || hasLabel(text))),
  );
}

/** The labels of speakers, known by their — lines or other labels, behind a sentence of somebody else's, each with its line. */
function innerLabels(paragraphs: readonly Told[]): { readonly name: string; readonly line: number | null }[] {
  const labels = paragraphs.flatMap(({ text, isTold }) => (isTold ? [] : (speakerLabel(text)?.name ?? [])));
  const names = [...paragraphs.flatMap((paragraph) => speakerOf(paragraph) ?? []), ...labels];
  const known = new Set(names.filter((name) => isInCapitals(name) || isFullName(name)));
  return paragraphs.flatMap(({ text, line }) => {
    const name = known.size === 0 ? undefined : labelsWithin(text).find((each) => known.has(each));
    return name === undefined ? [] : [{ name, line }];
  });
}

/** What stands between the ends of sentences and colons, each from all ends that are near. */
function labelsWithin(text: string): string[] {
  return [...text.matchAll(/[:：]\s/g)].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_LABEL), index).trimEnd();
    return [...before.matchAll(/[.!?…)”"’]\s+/g)].map((end) => before.slice(end.index + end[0].length));
  });
}

/** The paragraphs without a — line among those that are all somebody's; a publisher may say something before and behind them. */
function silentIn(paragraphs: readonly Told[], publisher: string | null): Told[] {
  const spoken = paragraphs.flatMap((paragraph, index) => (speakerOf(paragraph) === null ? [] : [index]));
  const counted = paragraphs.filter(({ text }) => !isAside(text));
  const isDialogue = spoken.length >= FEWEST_SPOKEN && spoken.length >= LEAST_SPOKEN * counted.length;
  if (!isDialogue) return [];
  const [from, to] = publisher === null ? [0, paragraphs.length] : [spoken[0] ?? 0, spoken.at(-1) ?? 0];
  return paragraphs.slice(from, to).filter(({ text, isTold }) => !isTold && !isAside(text));
}

/** The questions that paragraphs without a — line follow. */
function questionsIn(paragraphs: readonly Told[]): Told[] {
  const asks = (paragraph: Told | undefined) =>
    paragraph !== undefined &&
    !paragraph.isTold &&
    paragraph.text.length <= LONGEST_QUESTION &&
    // “1. What is it?” stands above what answers it.
    !/^\d/.test(paragraph.label ?? '') &&
    ASKS.test(paragraph.text);
  const questions = paragraphs.filter((paragraph, index) => {
    const next = paragraphs[index + 1];
    return asks(paragraph) && next !== undefined && !next.isTold && !asks(next);
  });
  const isInterview = questions.length >= FEWEST_QUESTIONS && questions.length >= LEAST_QUESTIONS * paragraphs.length;
  return isInterview ? questions : [];
}

/** Who says all of a paragraph, by its — line; null if that is nobody. */
function speakerOf({ isTold, attributed: [first, ...rest] }: Told): string | null {
  return isTold && first && rest.length === 0 && first.attribution.kind === 'speaker'
    ? first.attribution.speaker
    : null;
}
