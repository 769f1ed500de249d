import { headingLabel } from '../../documents/index.ts';
import { locales } from '../../locales/index.ts';
import { countsOf, LANGUAGES } from '../../text/index.ts';
import type { Block } from './draft.ts';

type Paragraph = Extract<Block, { readonly kind: 'paragraph' }>;

/** A transcript has so many paragraphs with labels at least, and of all paragraphs such a share. */
const FEWEST_LABELLED = 3;
const LEAST_SHARE = 0.2;

const PARTICLES = LANGUAGES.flatMap(({ insideNames = [] }) => insideNames).join('|');
/** A name in front of a colon: capitals or a script without them; what it is of behind a comma or in brackets. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.’'-]*(?:\s+(?:(?:${PARTICLES})\s+)*[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'-]*){0,5}|\p{Lo}{1,10}(?:·\p{Lo}{1,10})*`;
const ASIDE = String.raw`(?:\s*\([^()]{1,60}\)|,\s[^:：]{1,60})?`;
const TIME = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`;
const LABEL = new RegExp(
  String.raw`^(?<arrows>>>+\s*)?(?:${TIME}\s+)?(?<name>${NAME})${ASIDE}(?:\s+${TIME})?\s*[:：](?:\s+|$|(?<=：))`,
  'u',
);
/** As programs write them that take down what is said: a name and a time on a line of their own. */
const TIMED = new RegExp(String.raw`^(?<name>${NAME})\s+${TIME}$`, 'u');
/** What is heard but not said. */
const ASIDE_ALONE = /^(?:\(.*\)|\[.*\]|♪.*)$/su;

/** Nor are these, but in front of what is said they stand for whoever asks and answers. */
const ROLES = new Set('question answer pregunta respuesta вопрос ответ réponse frage antwort 问 答'.split(' '));

/** So many labels are listed, the commonest first. */
const MOST_LISTED = 40;

/** Nobody's names, though they stand in front of colons. */
const NOBODY: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ nobody = [], referenceWords = [], texts = [], anyText = [] }) => [
    ...nobody,
    ...referenceWords,
    ...texts,
    ...anyText,
  ]).map((word) => word.toLowerCase()),
);

interface Labelled {
  readonly name: string;
  readonly rest: string;
  readonly isMarked: boolean;
}

/**
 * Gives paragraphs to their speakers where labels such as “JANE DOE:” stand in front of them, which are taken out of the
 * text. What has no label goes on with the speaker before it.
 */
export function withSpeakers(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
} {
  const split = blocks.flatMap((block): Block[] => (block.kind === 'paragraph' ? atLabels(block) : [block]));
  const { isTranscript, isSpeaker, speakers, others } = labelsIn(split);
  const left = others.size > 0 ? [`Looks like a speaker’s label, but was left in the text: ${listOf(others)}.`] : [];
  if (!isTranscript) {
    const turns = blocks.filter((block) => block.kind === 'paragraph' && block.isTurn && block.said.length === 0);
    return { blocks, notes: [...aboutNameless(turns.length), ...left] };
  }
  const { spoken, notes } = givenToSpeakers(split, isSpeaker);
  const told = `Speakers by the labels in front of their words, which were taken out of the text: ${listOf(speakers)}.`;
  return { blocks: spoken, notes: [told, ...notes, ...left] };
}

/** Names of labels, with how often they stand there. */
type Counts = ReadonlyMap<string, number>;

interface Labels {
  readonly isTranscript: boolean;
  readonly isSpeaker: (name: string) => boolean;
  readonly speakers: Counts;
  /** What looks like a label, but is none that can be told for sure. */
  readonly others: Counts;
}

/** Whose labels stand in front of some blocks, and whether these are a transcript. */
function labelsIn(blocks: readonly Block[]): Labels {
  const found = blocks.flatMap((block) => (block.kind === 'paragraph' ? (labelOf(block.text) ?? []) : []));
  const counts = countsOf(found.map(({ name }) => name));
  const marked = new Set(found.filter(({ isMarked }) => isMarked).map(({ name }) => name));
  const often = new Set(
    [...counts].filter(([name, count]) => (count > 1 || marked.has(name)) && !isNobody(name)).map(([name]) => name),
  );
  const inCapitals = [...often].some(isInCapitals);
  const known = new Set([...often].flatMap(wordsOf));
  // Who speaks but once is told from other words by being written as the others are, or by a part of another's name.
  const isSpeaker = (name: string) =>
    often.has(name) ||
    (!isNobody(name) && ((inCapitals && isInCapitals(name)) || wordsOf(name).some((word) => known.has(word))));
  const accepted = found.filter(({ name }) => isSpeaker(name));
  const speakers = countsOf(accepted.map(({ name }) => name));
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const isTranscript =
    marked.size > 0 ||
    (accepted.length >= FEWEST_LABELLED && accepted.length >= LEAST_SHARE * paragraphs && speakers.size > 1);
  const others = new Map(
    [...counts].filter(([name]) => (!isTranscript || !isSpeaker(name)) && headingLabel(name) === null),
  );
  return { isTranscript, isSpeaker, speakers, others };
}

/** The blocks of a transcript, each with who says it and without the label in front. */
function givenToSpeakers(
  blocks: readonly Block[],
  isSpeaker: (name: string) => boolean,
): { readonly spoken: readonly Block[]; readonly notes: readonly string[] } {
  let speaker: string | null = null;
  let continued = 0;
  let nameless = 0;
  const spoken = blocks.flatMap((block): Block[] => {
    if (block.kind === 'heading') speaker = null;
    if (block.kind === 'heading' || block.said.length > 0) return [block];
    const label = labelOf(block.text);
    if (label && isSpeaker(label.name)) {
      speaker = label.name;
      return label.rest === '' ? [] : [{ ...block, text: label.rest, said: [said(speaker)] }];
    }
    if (/^>>/.test(block.text) || block.isTurn) {
      speaker = null;
      nameless += 1;
      return [{ ...block, text: block.text.replace(/^>>+\s*/, '') }];
    }
    // “Note: …” may be somebody else's.
    if (speaker === null || label || ASIDE_ALONE.test(block.text)) return [block];
    continued += 1;
    return [{ ...block, said: [said(speaker)] }];
  });
  const notes: string[] = [];
  if (continued > 0) notes.push(`Paragraphs without a label were given to whoever spoke before: ${continued}.`);
  return { spoken, notes: [...notes, ...aboutNameless(nameless)] };
}

function aboutNameless(turns: number): string[] {
  const times = locales.en.formats.count(turns, { one: 'time', other: 'times' });
  return turns > 0 ? [`Somebody else begins to speak, but is not named: ${times}. Add — lines.`] : [];
}

function labelOf(text: string): Labelled | undefined {
  const line = /^[^\n]*/.exec(text)?.[0] ?? '';
  const { 0: label = '', groups } = LABEL.exec(line) ?? TIMED.exec(line) ?? {};
  const name = groups?.['name'];
  return name === undefined
    ? undefined
    : { name, rest: text.slice(label.length).trim(), isMarked: groups?.['arrows'] !== undefined };
}

/** Whether a line begins with what looks like a speaker's label. */
export function isLabelled(line: string): boolean {
  return labelOf(line.trim()) !== undefined;
}

/** A paragraph in parts, each of which begins with a label. */
function atLabels(paragraph: Paragraph): Paragraph[] {
  const parts: string[] = [];
  for (const line of paragraph.text.split('\n')) {
    if (parts.length === 0 || labelOf(line)) parts.push(line);
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts.map((text) => ({ ...paragraph, text }));
}

const isInCapitals = (name: string) => /\p{Lu}/u.test(name) && name === name.toUpperCase();
const wordsOf = (name: string) =>
  (name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !NOBODY.has(word));

/** Whether it begins with a word such as “note” or “article”. */
function isNobody(name: string): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase() ?? '';
  return NOBODY.has(word) && !ROLES.has(word);
}

/** A name as the `—` line under a paragraph can hold it. */
function said(name: string): string {
  return name
    .replace(/\s*,.*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function listOf(counts: Counts): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
  return [...sorted.slice(0, MOST_LISTED), ...(sorted.length > MOST_LISTED ? ['…'] : [])].join(', ');
}
