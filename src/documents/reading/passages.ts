import { append, isQuestion, quotations, sentences } from '../../text/index.ts';
import { attribute } from '../attribution.ts';
import type { AttributedSpan, Attribution, SourceDocument, SourcePassage } from '../document.ts';
import { NOTHING_QUOTED } from '../parse-attribution.ts';
import { HASH_LENGTH } from '../place.ts';
import { hash } from './hash.ts';
import { LONGEST, tooLong } from './lines.ts';
import { isUnlabelled, leavesOutSpeakers, nobodys } from './nobodys.ts';
import { runningQuotation } from './running-quotation.ts';
import { suspectNames } from './suspect-names.ts';
import { quotedProblem, type SuspectQuoted, suspectQuoted } from './suspect-quoted.ts';
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

/** The passages of some units: what is printed twice, under the same headings, is one. */
export function parsePassages(units: readonly Unit[], context: Context): SourcePassage[] {
  const texts = units.map(textOf);
  const speakers = new Map<string, (number | null)[]>();
  const numberOf = numbering();
  const unpublished: Slip[] = [];
  const found = new Map<string, { paragraphs: [number, ...number[]]; passage: Omit<SourcePassage, 'paragraphs'> }>();
  const all = units.flatMap((unit, index) => {
    const read = readText(unit, texts[index] ?? '', texts[index + 1], context);
    return read ? [{ index, unit, read, whose: read, hasLines: unit.attributions.length > 0 }] : [];
  });
  const leavesOut = leavesOutSpeakers(all, context);
  const told = all.map(
    ({ unit, read, hasLines }): Told => ({
      ...read,
      label: unit.label,
      isInner: unit.outer.length > 0,
      line: unit.lines[0]?.number ?? null,
      isTold: hasLines,
    }),
  );
  const spoken = context.speaker === null ? spokenByForm(told, context.isMarked) : new Set<Told>();
  for (const [at, { index, unit, ...labelled }] of all.entries()) {
    const isSpoken = told[at] !== undefined && spoken.has(told[at]);
    const isOpen = isSpoken || context.marked.has(unit) || (leavesOut && isUnlabelled(labelled));
    const read = { ...labelled.read, ...(isOpen && nobodys(labelled.read.text)) };
    const { text, attributed, unnamed } = read;
    const { attributions, headings, label, lead, outer } = unit;
    warnOfQuoted(unit, labelled.read, unpublished, context);
    for (const name of namesOf(attributed)) append(speakers, name, attributions[0]?.number ?? null);
    const around = [headings.map(numberOf), lead && numberOf(lead), outer.map(numberOf)];
    const key = JSON.stringify([text, attributed, unnamed, label, ...around]);
    const printed = found.get(key);
    if (printed) printed.paragraphs.push(index + 1);
    else {
      const questions = headings.slice(-1).filter(isQuestion);
      const passage = { ...read, hash: hash(text, HASH_LENGTH), headings, label, lead, outer, questions };
      found.set(key, { paragraphs: [index + 1], passage });
    }
  }
  for (const { line, problem } of [...mistypedSpeakers(speakers), ...shortenedSpeakers(speakers)]) {
    context.warn(line, problem);
  }
  const [slip] = unpublished;
  if (slip) context.warn(slip.line, quotedProblem(slip.quoted, null, unpublished.length));
  if (context.speaker === null) warnOfSpeakers(told, context);
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

/**
 * The sentences of a unit's text, its quotations, and whose its words are; undefined if it has a fault.
 *
 * @param next The text behind it.
 */
function readText(unit: Unit, text: string, next: string | undefined, context: Context) {
  const { language, speaker, fault, warn, slip } = context;
  const { lines, attributions } = unit;
  if (text.length > LONGEST) {
    fault(lines[0]?.number ?? null, tooLong('paragraph', text.length));
    return undefined;
  }
  const running = runningQuotation(text, next);
  const quoted = running ? [...quotations(text), running] : quotations(text);
  const parts = { text, sentences: sentences(text, language), quotations: quoted };
  const written = attributions.map((line) => line.text);
  const whose = attribute(parts, written, speaker);
  if ('problem' in whose) {
    const mark = whose.problem === NOTHING_QUOTED ? unpairedMark(text, next) : undefined;
    if (mark) fault(lineAt(lines, text, mark.at), mark.problem);
    else fault(attributions[whose.line]?.number ?? null, whose.problem);
    return undefined;
  }
  suspectText(unit, text, next, slip);
  for (const line of attributions) {
    const problem = suspectAttribution(line.text);
    if (problem !== undefined) warn(line.number, problem);
  }
  return { ...parts, ...whose };
}

/** Sentences in quotation marks that nothing says whose they are, and where. */
interface Slip {
  readonly line: number | null;
  readonly quoted: SuspectQuoted;
}

/** Warns of what a passage quotes from nobody; where nobody publishes it, that is collected, and told once. */
function warnOfQuoted(
  { lines }: Unit,
  passage: Pick<SourcePassage, 'text' | 'attributed' | 'unnamed'>,
  unpublished: Slip[],
  { publisher, warn }: Context,
): void {
  const quoted = suspectQuoted(passage);
  if (!quoted) return;
  const line = lineAt(lines, passage.text, quoted.at);
  if (quoted.speaker === null && publisher === null) unpublished.push({ line, quoted });
  else warn(line, quotedProblem(quoted, publisher));
}

/** Warns of who speaks without being named, where the text is not the speech of one. */
function warnOfSpeakers(told: readonly Told[], { title, publisher, isMarked, warn }: Context): void {
  suspectSpeakers(told, { publisher, isMarked }, warn);
  suspectNames(told, publisher, warn);
  const problem = speechProblem(title, told, publisher);
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
