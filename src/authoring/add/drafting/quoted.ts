import { runningQuotation } from '../../../documents/reading/index.ts';
import { append, contains, quotedSpans, type Span, sentences, withoutSpans } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { NAME } from '../name-patterns.ts';
import { countNote, noteOf } from '../note.ts';
import { fullNamesIn } from './full-names.ts';
import { isContinued, isTold, isToldByPronoun, isToldOfSomebody, speakerBeside } from './named.ts';
import { nameIn } from './names.ts';
import { onlyPersons } from './persons.ts';
import { aroundRemark } from './remarks.ts';
import { reportedIn } from './reported.ts';

/** Fewer words than these in quotation marks are a term that is set off. */
const FEWEST_WORDS = 3;

/** … and fewer characters in Japanese. */
const FEWEST_KANA = 8;

/** So near a quotation, in characters, stands who says it. */
const BESIDE = 300;

/** Proposes `—` lines for what is quoted from somebody who is named beside it. */
export function withQuoted(blocks: readonly Block[], language: string): Told {
  const fullName = fullNamesIn(blocks);
  const onlyPerson = onlyPersons(blocks, fullName);
  const nameless: string[] = [];
  let proposed = 0;
  const isOpen = (block: Block) => block.kind !== 'heading' && block.said.length === 0;
  const quotations = goneOn(
    blocks.map((block, at) =>
      isOpen(block) ? quotationsIn(block.text, language, { fullName, onlyPerson }, blocks[at + 1]?.text) : [],
    ),
  );
  let reported = 0;
  const attributed = blocks.map((block, at): Block => {
    if (block.kind === 'heading' || block.said.length > 0) return block;
    const { said, untold } = saidOf(quotations[at] ?? [], block.text);
    nameless.push(...untold);
    const told = reportsIn(block.text, language, fullName);
    const all = [...said, ...told];
    if (all.length === 0) return block;
    if (all.length > told.length) proposed += 1;
    if (told.length > 0) reported += 1;
    return { ...block, said: all, isProposal: true };
  });
  return {
    blocks: attributed,
    notes: [
      ...countNote(
        'Guessed who says what is quoted, in paragraphs',
        proposed,
        'Search for “proposed”, and read their — lines over.',
      ),
      ...countNote(
        'Guessed who says what is told in the author’s words, in paragraphs',
        reported,
        'Search for “reporting”, and read their — lines over.',
      ),
      ...noteOf('Quoted, but it could not be told who says it', nameless, 'Add — lines.'),
    ],
  };
}

interface Quotation {
  /** With its marks. */
  readonly text: string;
  /** Whether it goes on in the next paragraph, so that no mark closes it here. */
  readonly isRunning: boolean;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Null where nobody is named beside it. */
  readonly speaker: string | null;
  /** Its words without what the author says between them; null where all of them are the speaker's. */
  readonly pieces: readonly string[] | null;
}

/** What all of a text tells of the names in it. */
interface Names {
  readonly fullName: (name: string) => string;
  readonly onlyPerson: (part: string) => string | null;
}

/** @param next The text behind it. */
function quotationsIn(text: string, language: string, names: Names, next: string | undefined): Quotation[] {
  const spans = sentences(text, language);
  const quotations: Quotation[] = [];
  let before = 0;
  const running = runningQuotation(text, next);
  const opened = running ? [{ start: running.start - 1, end: running.end }] : [];
  for (const span of [...quotedSpans(text), ...opened]) {
    const { start, end } = span;
    const quoted = text.slice(start, end);
    const sentence = spans.findIndex((each) => contains(each, { start, end: start + 1 })) + 1;
    const around = aroundRemark(quoted);
    const isFirst = text.slice(spans[sentence - 1]?.start, start).trim() === '';
    quotations.push({
      text: quoted,
      isRunning: start + 1 === running?.start,
      sentence,
      speaker: around
        ? around.speaker && names.fullName(around.speaker)
        : speakerOf({ text, span, before: text.slice(before, start), last: quotations.at(-1), isFirst }, names),
      pieces: around?.pieces ?? null,
    });
    before = end;
  }
  return quotations;
}

/** A quotation in its text. */
interface Place {
  readonly text: string;
  readonly span: Span;
  /** What stands between it and the one before. */
  readonly before: string;
  readonly last: Quotation | undefined;
  /** Whether its sentence begins with it. */
  readonly isFirst: boolean;
}

/** Who says a quotation: whoever is named beside it, who has said the last one, or whom a pronoun means; null if nobody is known. */
function speakerOf({ text, span: { start, end }, before, last, isFirst }: Place, names: Names): string | null {
  const [quoted, inFront, behind] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
  const { fullName, onlyPerson } = names;
  const named = speakerBeside(inFront.slice(-BESIDE), quoted, behind.slice(0, BESIDE), fullName);
  if (named !== null) return named;
  const speaker = last?.speaker ?? null;
  if (last && speaker !== null) {
    // Whoever was named goes on: “…,” said Jane Doe. “…”
    const isElses = !/[.。]\P{L}*$/u.test(quoted) && isTold(behind) && !isToldByPronoun(behind);
    // “He replied” may mean whom it was said to.
    const between = isToldByPronoun(behind) ? before : afterAttribution(last.text, before);
    const isNext = !isElses && isFirst && isAboutNobodyElse(between, speaker, fullName);
    return isNext || isContinued(before, speaker, fullName) ? speaker : null;
  }
  // Jane Doe, the mayor, was there. “…,” she said.
  return isToldOfSomebody(behind) ? onlyPerson(withoutSpans(inFront, quotedSpans(inFront))) : null;
}

/** The quotations of some paragraphs, each of those that go on in the next one with whoever is named beside any part. */
function goneOn(paragraphs: readonly (readonly Quotation[])[]): Quotation[][] {
  const all = paragraphs.map((quotations) => [...quotations]);
  for (let from = 0; from < all.length; from += 1) {
    let end = from;
    while (all[end]?.at(-1)?.isRunning) end += 1;
    const parts = all.slice(from, end + 1).map((quotations, at) => ({
      quotations,
      index: at === 0 ? quotations.length - 1 : 0,
    }));
    const named = parts.map(({ quotations, index }) => quotations[index]?.speaker ?? null);
    const speaker = named.find((each) => each !== null) ?? null;
    for (const { quotations, index } of end > from ? parts : []) {
      const part = quotations[index];
      if (part) quotations[index] = { ...part, speaker };
    }
    from = end;
  }
  return all;
}

/** What is told of somebody in the author's words, as `—` lines put it. */
function reportsIn(text: string, language: string, fullName: (name: string) => string): string[] {
  const spans = sentences(text, language);
  const bySpeaker = new Map<string, number[]>();
  for (const [index, { start, end }] of spans.entries()) {
    const speaker = reportedIn(text.slice(start, end), fullName);
    if (speaker !== null) append(bySpeaker, speaker, index + 1);
  }
  return [...bySpeaker].map(([speaker, numbers]) => {
    return `${numbers.length === spans.length ? '' : which(numbers)}reporting ${speaker}`;
  });
}

/** Of which sentences a `—` line speaks. */
function which(numbers: readonly number[]): string {
  return `sentence${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}: `;
}

/** What stands between two quotations, once the sentence of the first is over. */
function afterAttribution(quoted: string, between: string): string {
  return /[.。]\P{L}*$/u.test(quoted) ? between : between.replace(/^[^.!?。]*(?:[.!?。]|$)/, '');
}

/** Whether a text names nobody but a speaker. */
function isAboutNobodyElse(text: string, speaker: string | null, fullName: (name: string) => string): boolean {
  return Array.from(text.matchAll(new RegExp(NAME, 'gu')), ({ groups }) => nameIn(groups?.['name'])).every(
    (name) => name === null || fullName(name) === speaker,
  );
}

/** What stands behind `—` under the paragraph of some quotations, and those of which it does not speak. */
function saidOf(
  quotations: readonly Quotation[],
  text: string,
): { readonly said: string[]; readonly untold: readonly string[] } {
  const isTold = (quotation: Quotation) => quotation.speaker !== null;
  if (!quotations.some((quotation) => isTold(quotation) && isSaid(quotation.text))) {
    return { said: [], untold: untoldOf(quotations) };
  }
  const speakers = [...new Set(quotations.map(({ speaker }) => speaker))];
  const [only] = speakers;
  if (only && speakers.length === 1 && quotations.every(({ pieces }) => pieces === null)) {
    return { said: [`quoting ${only}`], untold: [] };
  }
  // Where a sentence quotes several people, or nobody knows whom, their words are told apart.
  const isClear = ({ sentence, speaker }: Quotation) =>
    quotations.every((other) => other.sentence !== sentence || (other.speaker === speaker && other.pieces === null));
  const said = speakers.flatMap((speaker) => {
    const own = quotations.filter((quotation) => quotation.speaker === speaker && speaker !== null);
    const numbers = [...new Set(own.filter(isClear).map(({ sentence }) => sentence))];
    return numbers.length === 0 ? [] : [`${which(numbers)}quoting ${speaker}`];
  });
  const apart = quotations.filter((quotation) => isTold(quotation) && !isClear(quotation));
  const words = apart.flatMap(({ text: quoted, isRunning, pieces, speaker }) =>
    (pieces ?? [quoted.slice(1, isRunning ? undefined : -1)]).map((piece) => ({
      piece: piece.trim(),
      speaker,
      quoted,
    })),
  );
  const given = words.filter(({ piece }) => canBeNamed(piece, text));
  const isGiven = ({ text: quoted }: Quotation) =>
    words.every((each) => each.quoted !== quoted || given.includes(each));
  return {
    said: [...said, ...given.map(({ piece, speaker }) => `“${piece}”: ${speaker}`)],
    untold: untoldOf(quotations.filter((quotation) => !isTold(quotation) || !isGiven(quotation))),
  };
}

/** Whether a `—` line can name some words: they stand in the text once, and have no marks of their own. */
function canBeNamed(words: string, text: string): boolean {
  return !/[\p{QMark}\n]/u.test(words.replace(/(?<=\p{L})[’'](?=\p{L})/gu, '')) && text.split(words).length === 2;
}

function untoldOf(quotations: readonly Quotation[]): string[] {
  return quotations.filter(({ text }) => isLong(text)).map(({ text }) => text.slice(1, -1));
}

/** Whether some quoted words, beside whom somebody is named, are what they say: no term that is set off. */
const isSaid = (quoted: string) => isLong(quoted) || /[.!?…,。！？，]\P{L}?$/u.test(quoted);

const isLong = (quoted: string) =>
  (quoted.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS ||
  /\p{Script=Han}{4}/u.test(quoted) ||
  (quoted.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length >= FEWEST_KANA;
