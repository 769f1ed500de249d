import {
  type Counts,
  initialsLabel,
  initialsOf,
  isAside,
  isFullName,
  questionLabels,
  type SpeakerLabels,
  speakerLabel,
  speakerLabels,
  wholeNames,
  wideLabel,
  withoutTime,
} from '../../../documents/reading/index.ts';
import { locales } from '../../../locales/index.ts';
import { QUESTIONS_AND_ANSWERS } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { NAME } from '../name-patterns.ts';
import { noteOf } from '../note.ts';
import { asFaq } from './faq.ts';
import { intervieweeIn } from './interviewee.ts';
import { nameIn } from './names.ts';
import { withNamesAlone } from './names-alone.ts';
import { isNarration, isOfThemselves } from './narration.ts';
import { isOfRecord } from './record-lines.ts';

type Paragraph = Extract<Block, { readonly kind: 'paragraph' }>;
/** What somebody may say. */
type Spoken = Exclude<Block, { readonly kind: 'heading' }>;

const ABOUT_FAQ =
  'Questions and answers by the labels in front of them, which were taken out of the text: each question is a heading.';

/** So many labels are listed, the commonest first. */
const MOST_LISTED = 40;

/**
 * Gives paragraphs to their speakers where labels such as “JANE DOE:” stand in front of them, which are taken out of the
 * text. What has no label goes on with the speaker before it, which is a proposal, unless it tells of them. “Q.” and “A.” name
 * nobody: the answers are proposed to be whose the title says. Of a page of questions that are asked often, these become headings.
 *
 * @param title Of the text.
 */
export function withSpeakers(
  blocks: readonly Block[],
  title: string,
  language: string,
): {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
  /** What stands behind the names in labels, by the speaker. */
  readonly asides: ReadonlyMap<string, string>;
} {
  const named = withNamesAlone(blocks);
  const isQuestion = questionLabels(named.flatMap(({ kind, text }) => (kind === 'paragraph' ? text.split('\n') : [])));
  const begins = (line: string) => isLabelled(line) || wideLabel(line) !== undefined || isQuestion(line) !== undefined;
  const split = named.flatMap((block): Block[] => (block.kind === 'paragraph' ? atLabels(block, begins) : [block]));
  const faq = asFaq(split, isQuestion, title, language);
  if (faq) return { blocks: faq, notes: [ABOUT_FAQ], asides: new Map() };
  const { isTranscript, labelOf, isSure, speakers, others } = speakerLabels(textsIn(split));
  const left = others.size > 0 ? [`Looks like a speaker’s label, but was left in the text: ${listOf(others)}.`] : [];
  if (!isTranscript) {
    const turns = blocks.filter((block) => block.kind === 'paragraph' && block.isTurn && block.said.length === 0);
    return { blocks, notes: [...aboutNameless(turns.length), ...left], asides: new Map() };
  }
  // Below the last answer the publisher may speak again.
  const last = split.findLastIndex(
    ({ kind, text }) => kind !== 'heading' && (labelOf(text) !== undefined || isOfThemselves(text)),
  );
  const turns = new Turns({
    labelOf,
    isSure,
    speakers,
    initialed: initialedIn(blocks),
    called: calledIn(title, blocks),
    answerer: intervieweeIn(title, blocks),
  });
  const spoken = split.flatMap((block, at) => turns.give(block, at > last));
  const speaking = new Map([...speakers].filter(([name]) => !turns.above.has(name)));
  const told = `Speakers by the labels in front of their words, which were taken out of the text: ${listOf(speaking)}.`;
  return { blocks: spoken, notes: [told, ...turns.notes(), ...left], asides: turns.asides };
}

function textsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
}

/** In small letters, what stands for whoever asks, and for whoever answers. */
const ASKS: ReadonlySet<string> = new Set(QUESTIONS_AND_ANSWERS.flatMap(([asks]) => asks));
const ANSWERS: ReadonlySet<string> = new Set(QUESTIONS_AND_ANSWERS.flatMap(([, answers]) => answers));

type Label = NonNullable<ReturnType<SpeakerLabels['labelOf']>>;
interface Labelling extends Pick<SpeakerLabels, 'labelOf' | 'isSure' | 'speakers'> {
  /** Whose initials the text itself tells. */
  readonly initialed: ReadonlyMap<string, string>;
  /** Whose initials some may be whom the title, or a label above the talk, names. */
  readonly called: ReadonlyMap<string, string>;
  /** Whose the answers are, by the title. */
  readonly answerer: string | null;
}

/** Gives the blocks of a transcript to whoever says them, one after the other. */
class Turns {
  readonly #labelling: Labelling;
  readonly #wholeName: (name: string) => string | undefined;
  /** Whoever speaks, and whether nothing of theirs has come yet. */
  #turn: { readonly speaker: string | null; readonly isNew: boolean } | null = null;
  readonly #continued: string[] = [];
  readonly #recorded: string[] = [];
  readonly #below: string[] = [];
  /** What stands behind the names in labels, by the speaker. */
  readonly asides = new Map<string, string>();
  /** What looks like a label, but is none. */
  readonly above = new Set<string>();
  readonly #asides = new Set<string>();
  readonly #firstNames = new Set<string>();
  readonly #initials = new Set<string>();
  #nameless = 0;
  #labels = 0;

  constructor(labelling: Labelling) {
    this.#labelling = labelling;
    this.#wholeName = wholeNames(labelling.speakers.keys());
  }

  /**
   * The next block with who says it, and without the label in front; nothing of one that is a label alone.
   *
   * @param isBelow Whether it stands below all that is surely said.
   */
  give(block: Block, isBelow: boolean): Block[] {
    if (block.kind === 'heading' || block.isApart) this.#turn = null;
    if (block.kind === 'heading' || block.said.length > 0) return [block];
    const label = this.#labelling.labelOf(block.text);
    if (label && this.#isAbove(label)) {
      this.above.add(label.name);
      return [block];
    }
    if (label) return this.#atLabel(block, label);
    const text = withoutTime(block.text);
    return text === '' ? [] : this.#unlabelled({ ...block, text }, isBelow);
  }

  /** Whether a label says what somebody is, or stands above all that is said: “Interviewer: Jane Doe”, “Released: 3 May 2022”. */
  #isAbove({ name, rest, isMarked, isLikely }: Label): boolean {
    if (this.#labelling.speakers.get(name) !== 1) return false;
    const called = withoutBrackets(rest);
    const isHead = isFullName(called) && !/[.!?…,]/.test(called);
    const isAlone = rest === '' && isFullName(name);
    const isTitle = this.#labels === 0 && !isAlone && !isMarked && !isLikely && !/[.!?…,。！？]\P{L}*$/u.test(rest);
    return isHead || isTitle;
  }

  /** Whom a label names; null if it is nobody who is known. */
  #nameOf(label: string): string | null {
    const { initialed, called, answerer } = this.#labelling;
    if (ASKS.has(label.toLowerCase())) return null;
    return ANSWERS.has(label.toLowerCase())
      ? answerer
      : (initialed.get(label) ?? this.#wholeName(label) ?? called.get(label) ?? label);
  }

  #unlabelled(block: Spoken, isBelow: boolean): Block[] {
    if (/^>>/.test(block.text) || block.isTurn) {
      this.#turn = null;
      return [this.#nobodys({ ...block, text: block.text.replace(/^>>+\s*/, '') })];
    }
    if (isOfRecord(block.text)) {
      this.#turn = null;
      this.#recorded.push(block.text);
      return [{ ...block, said: ['publisher'], isProposal: true }];
    }
    // “Note: …” may be somebody else's; so is “AB/CD: …”.
    if (this.#turn === null || isLabelled(block.text) || OF_OTHERS.test(block.text) || isAside(block.text))
      return [block];
    const { speaker, isNew } = this.#turn;
    if (speaker === null) return [this.#nobodys(block)];
    this.#turn = isNarration(block, speaker) ? null : { speaker, isNew: false };
    if (this.#turn === null) return [block];
    if (isBelow && !isNew) {
      this.#turn = null;
      this.#below.push(block.text);
      return [{ ...block, ...(block.kind === 'paragraph' && { isTurn: true }) }];
    }
    if (isNew && this.#labelling.isSure) return [{ ...block, said: [said(speaker)] }];
    if (!isNew) this.#continued.push(block.text);
    return [{ ...block, said: [said(speaker)], isProposal: true }];
  }

  /** A block that somebody says who is not named. */
  #nobodys(block: Spoken): Block {
    this.#nameless += 1;
    return block.kind === 'paragraph' ? { ...block, isTurn: true } : block;
  }

  #atLabel(block: Spoken, label: Label): Block[] {
    const { name, rest, aside } = label;
    const { initialed, isSure } = this.#labelling;
    const told = initialed.get(name);
    const speaker = this.#nameOf(name);
    this.#labels += 1;
    this.#turn = { speaker, isNew: rest === '' };
    if (speaker === null) return rest === '' ? [] : [this.#nobodys({ ...block, text: rest })];
    if (aside !== null) {
      this.#asides.add(aside);
      this.asides.set(said(speaker), aside.replace(/^[([]|[)\]]$/g, ''));
    }
    if (speaker !== name) (told ? this.#initials : this.#firstNames).add(`${name}: ${speaker}`);
    if (rest === '') return [];
    const isGuess = !isSure || (!told && speaker !== name);
    return [{ ...block, text: rest, said: [said(speaker)], ...(isGuess && { isProposal: true }) }];
  }

  notes(): string[] {
    return [
      ...noteOf('Left out with the labels', this.#asides),
      ...noteOf('Told by the record between speeches, and so its own as proposals', this.#recorded),
      ...noteOf('Below the last words that are surely said, and so given to nobody', this.#below, 'Add — lines.'),
      ...noteOf('Initials, given to whoever has them in the text', this.#initials),
      ...noteOf('First names, initials and answers, given to whoever the text says as proposals', this.#firstNames),
      ...noteOf('Paragraphs without a label were given to whoever spoke before, as proposals', this.#continued),
      ...aboutNameless(this.#nameless),
    ];
  }
}

function aboutNameless(turns: number): string[] {
  const times = locales.en.formats.count(turns, { one: 'time', other: 'times' });
  return turns > 0 ? [`Somebody else begins to speak, but is not named: ${times}. Add — lines.`] : [];
}

/** “AB/CD: …”, “?: …” */
const OF_OTHERS = /^(?:\?+|\p{Lu}{2,4}(?:\s?[/&+,]\s?\p{Lu}{2,4})+)\s?:\s/u;

/** “Jane Doe (JD)”, “Jane Doe | JD |” */
const INITIALED = new RegExp(String.raw`${NAME}\s*[(|\t]\s*(?<initials>\p{Lu}{2,4})\s*(?:[)|\t]|$)`, 'gmu');

/** Whose some initials are, where a text has a list of who was there with them, and one name for each. */
function initialedIn(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = blocks.flatMap(({ text }) =>
    Array.from(text.matchAll(INITIALED), ({ groups }) => [groups?.['initials'] ?? '', groups?.['name'] ?? ''] as const),
  );
  const names = found.filter(([, name]) => isFullName(name));
  return new Map(names.filter(([initials, name]) => names.every((each) => each[0] !== initials || each[1] === name)));
}

/** Whom the title names, and labels such as “Interviewer: Paul Stein”, by their initials, where these are nobody else's there. */
function calledIn(title: string, blocks: readonly Block[]): ReadonlyMap<string, string> {
  const presented = blocks.flatMap(({ text }) => speakerLabel(text)?.rest ?? []).filter(isFullName);
  const inTitle = Array.from(title.matchAll(new RegExp(NAME, 'gu')), ({ groups }) => nameIn(groups?.['name']) ?? '');
  const names = [...new Set([...presented, ...inTitle.filter(isFullName)])];
  return new Map(
    names
      .map((name) => [initialsOf(name), name] as const)
      .filter(([initials]) => names.filter((name) => initialsOf(name) === initials).length === 1),
  );
}

/** Whether a line begins with what looks like a speaker's label. */
export function isLabelled(line: string): boolean {
  return speakerLabel(line.trim()) !== undefined || initialsLabel(line.trim()) !== undefined;
}

/** A paragraph in parts, each of which begins with a label. */
function atLabels(paragraph: Paragraph, begins: (line: string) => boolean): Paragraph[] {
  const parts: string[] = [];
  for (const line of paragraph.text.split('\n')) {
    if (parts.length === 0 || begins(line)) parts.push(line);
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts.map((text) => ({ ...paragraph, text }));
}

/** “Luis Romero” of “Luis Romero (Channel 9)”. */
export function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '');
}

/** A name as the `—` line under a paragraph can hold it. */
export function said(name: string): string {
  return name.replace(/\s*,.*$/s, '').trim();
}

export function listOf(counts: Counts): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
  return [...sorted.slice(0, MOST_LISTED), ...(sorted.length > MOST_LISTED ? ['…'] : [])].join(', ');
}
