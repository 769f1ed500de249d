import { isAside, isFullName, type SpeakerLabels, wholeNames, withoutTime } from '../../../documents/reading/index.ts';
import { locales } from '../../../locales/index.ts';
import { QUESTIONS_AND_ANSWERS } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { noteOf } from '../note.ts';
import { isLabelled, said, withoutBrackets } from './labels.ts';
import { isNarration } from './narration.ts';
import { isOfRecord } from './record-lines.ts';

/** What somebody may say. */
type Spoken = Exclude<Block, { readonly kind: 'heading' }>;

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
export class Turns {
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

/** What is told of so many turns of somebody who is not named. */
export function aboutNameless(turns: number): string[] {
  const times = locales.en.formats.count(turns, { one: 'time', other: 'times' });
  return turns > 0 ? [`Somebody else begins to speak, but is not named: ${times}. Add — lines.`] : [];
}

/** “AB/CD: …”, “?: …” */
const OF_OTHERS = /^(?:\?+|\p{Lu}{2,4}(?:\s?[/&+,]\s?\p{Lu}{2,4})+)\s?:\s/u;
