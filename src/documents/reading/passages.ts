import { append, isQuestion, quotations, sentences } from '../../text/index.ts';
import { attribute } from '../attribution.ts';
import type { AttributedSpan, Attribution, Passage, SourceDocument, SourcePassage } from '../document.ts';
import { NOTHING_QUOTED } from '../parse-attribution.ts';
import { HASH_LENGTH } from '../place.ts';
import { hash } from './hash.ts';
import { LONGEST, tooLong } from './lines.ts';
import { isUnlabelled, leavesOutSpeakers, nobodys } from './nobodys.ts';
import { runningQuotation } from './running-quotation.ts';
import { suspectNames } from './suspect-names.ts';
import { quotedProblem, suspectQuoted } from './suspect-quoted.ts';
import { spokenByForm, suspectSpeakers } from './suspect-speakers.ts';
import { speechProblem } from './suspect-speech.ts';
import {
  lineAt,
  mistypedSpeakers,
  shortenedSpeakers,
  suspectAttribution,
  suspectText,
  unpairedMark,
} from './suspicions.ts';
import type { Report, Told, Unit } from './unit.ts';

/** What is known of a document by its header, and who is told what is wrong with its text. */
interface Context extends Pick<SourceDocument, 'title' | 'language' | 'publisher' | 'authors'> {
  /** Whether it is marked where somebody speaks who is not named. */
  readonly isMarked: boolean;
  /** What is marked as the words of somebody who is not named. */
  readonly marked: ReadonlySet<Unit>;
  /** Whose words it is made of. */
  readonly speaker: Attribution | null;
  readonly fault: Report;
  readonly warn: Report;
  /** Is told of what the source itself may have. */
  readonly slip: Report;
}

/** A paragraph or item that has no fault, with whose its words are by its lines. */
interface ReadUnit extends Told, Pick<Passage, 'sentences' | 'quotations' | 'unnamed'> {
  readonly unit: Unit;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** The passages of some units: what is printed twice, under the same headings, is one. */
export function parsePassages(units: readonly Unit[], context: Context): SourcePassage[] {
  const texts = units.map(textOf);
  const read = units.flatMap((unit, at) => readUnit(unit, at + 1, texts[at] ?? '', texts[at + 1], context) ?? []);
  const areNobodys = nobodysAmong(read, context);
  const told = read.map((each) => (areNobodys(each) ? { ...each, ...nobodys(each.text) } : each));
  warnOfQuoted(read, context);
  warnOfNames(told, context);
  if (context.speaker === null) warnOfSpeakers(read, context);
  return printedOnce(told);
}

/** Tells the units whose words are nobody's that is known, by their form, their marks or the document. */
function nobodysAmong(read: readonly ReadUnit[], context: Context): (each: ReadUnit) => boolean {
  const leavesOut = leavesOutSpeakers(read, context);
  const spoken = context.speaker === null ? spokenByForm(read, context.isMarked) : new Set<Told>();
  return (each) => spoken.has(each) || context.marked.has(each.unit) || (leavesOut && isUnlabelled(each));
}

function printedOnce(told: readonly ReadUnit[]): SourcePassage[] {
  const numberOf = numbering();
  const found = new Map<string, { paragraphs: [number, ...number[]]; passage: Omit<SourcePassage, 'paragraphs'> }>();
  for (const { unit, paragraph, text, sentences, quotations, attributed, unnamed } of told) {
    const { headings, label, lead, outer } = unit;
    const around = [headings.map(numberOf), lead && numberOf(lead), outer.map(numberOf)];
    const key = JSON.stringify([text, attributed, unnamed, label, ...around]);
    const printed = found.get(key);
    if (printed) printed.paragraphs.push(paragraph);
    else {
      const parts = { text, sentences, quotations, attributed, unnamed };
      const questions = headings.slice(-1).filter(isQuestion);
      const passage = { ...parts, hash: hash(text, HASH_LENGTH), headings, label, lead, outer, questions };
      found.set(key, { paragraphs: [paragraph], passage });
    }
  }
  return [...found.values()].map(({ paragraphs, passage }) => ({ paragraphs, ...passage }));
}

/** A number for each text, the same for equal ones: a heading stands above many paragraphs. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

/** @returns undefined if it has a fault. */
function readUnit(
  unit: Unit,
  paragraph: number,
  text: string,
  next: string | undefined,
  { language, speaker, fault, warn, slip }: Context,
): ReadUnit | undefined {
  const { lines, attributions, label, outer } = unit;
  const line = lines[0]?.number ?? null;
  if (text.length > LONGEST) {
    fault(line, tooLong('paragraph', text.length));
    return undefined;
  }
  const parts = partsOf(text, next, language);
  const written = attributions.map((each) => each.text);
  const whose = attribute(parts, written, speaker);
  if ('problem' in whose) {
    const mark = whose.problem === NOTHING_QUOTED ? unpairedMark(text, next) : undefined;
    if (mark) fault(lineAt(lines, text, mark.at), mark.problem);
    else fault(attributions[whose.line]?.number ?? null, whose.problem);
    return undefined;
  }
  suspectText(unit, text, next, slip);
  for (const each of attributions) {
    const problem = suspectAttribution(each.text);
    if (problem !== undefined) warn(each.number, problem);
  }
  const isTold = attributions.length > 0;
  return { ...parts, ...whose, unit, paragraph, label, line, isInner: outer.length > 0, isTold };
}

/** @param next The text behind it, in which a quotation may go on. */
function partsOf(text: string, next: string | undefined, language: string) {
  const running = runningQuotation(text, next);
  const quoted = running ? [...quotations(text), running] : quotations(text);
  return { text, sentences: sentences(text, language), quotations: quoted };
}

/** Warns of what passages quote from nobody; where nobody publishes it, once. */
function warnOfQuoted(read: readonly ReadUnit[], { publisher, warn }: Context): void {
  const found = read.flatMap((each) => {
    const quoted = suspectQuoted(each);
    return quoted ? [{ quoted, line: lineAt(each.unit.lines, each.text, quoted.at) }] : [];
  });
  const isUnpublished = ({ quoted }: (typeof found)[number]) => quoted.speaker === null && publisher === null;
  for (const { quoted, line } of found.filter((each) => !isUnpublished(each))) {
    warn(line, quotedProblem(quoted, publisher));
  }
  const [first, ...others] = found.filter(isUnpublished);
  if (first) warn(first.line, quotedProblem(first.quoted, null, 1 + others.length));
}

/** Warns of speakers whose names are likely those of others. */
function warnOfNames(told: readonly ReadUnit[], { warn }: Context): void {
  const speakers = new Map<string, (number | null)[]>();
  for (const { attributed, unit } of told) {
    for (const name of namesOf(attributed)) append(speakers, name, unit.attributions[0]?.number ?? null);
  }
  for (const { line, problem } of [...mistypedSpeakers(speakers), ...shortenedSpeakers(speakers)]) warn(line, problem);
}

/** Warns of who speaks without being named, where the text is not the speech of one. */
function warnOfSpeakers(read: readonly ReadUnit[], { title, publisher, isMarked, marked, warn }: Context): void {
  suspectSpeakers(read, { publisher, isMarked }, warn);
  suspectNames(read, publisher, warn);
  const shown = read.filter(({ unit }) => !marked.has(unit));
  const problem = speechProblem(title, shown, publisher);
  if (problem !== undefined) warn(1, problem);
}

function textOf({ lines }: Unit): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** Whom some pieces of a text are said to be from. */
function namesOf(attributed: readonly AttributedSpan[]): Set<string> {
  return new Set(
    attributed.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])),
  );
}
