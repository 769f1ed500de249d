import { runningQuotation } from '../../../documents/reading/index.ts';
import { append, contains, quotedSpans, type Span, sentences, shifted, withoutSpans } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { NAME } from '../name-patterns.ts';
import { countNote, noteOf } from '../note.ts';
import { wholeNamesIn } from './full-names.ts';
import { isContinued, speakerBeside } from './named.ts';
import { nameIn } from './names.ts';
import { type Names, namesOf } from './persons.ts';
import { mayMean } from './pronouns.ts';
import { aroundRemark } from './remarks.ts';
import { reportedIn } from './reported.ts';
import { isTold, isToldByPronoun, isToldOfSomebody, officeBehind, officeInFront, pronounInFront } from './told-of.ts';

/** Fewer words than these in quotation marks are a term that is set off. */
const FEWEST_WORDS = 3;

/** … and fewer characters in Japanese. */
const FEWEST_KANA = 8;

/** So near a quotation, in characters, stands who says it. */
const BESIDE = 300;

/** Proposes `—` lines for what is quoted from somebody who is named beside it, or told in the author's words. */
export function withQuoted(blocks: readonly Block[], language: string): Told {
  const names = namesOf(blocks);
  let before: string | null = null;
  const accounts = blocks.map((block, at) => {
    const isRead = block.kind !== 'heading' && (block.said.length === 0 || writerOf(block) !== null);
    const account = new Account(isRead ? block.text : '', language, names, before, blocks[at + 1]?.text);
    before = account.last;
    return account;
  });
  const quotations = goneOn(accounts.map((account) => account.quotations));
  const nameless: string[] = [];
  let [proposed, reported] = [0, 0];
  const attributed = blocks.map((block, at): Block => {
    if (block.kind === 'heading') return block;
    const writer = writerOf(block);
    if (writer !== null) {
      const others = othersIn(quotations[at] ?? [], writer, block.text);
      if (others.length > 0) proposed += 1;
      return { ...block, said: [...block.said, ...others] };
    }
    if (block.said.length > 0) return block;
    const { said, untold } = saidOf(quotations[at] ?? [], block.text);
    nameless.push(...untold);
    const told = accounts[at]?.reports ?? [];
    if (said.length > 0) proposed += 1;
    if (told.length > 0) reported += 1;
    const all = [...said, ...told];
    return all.length === 0 ? block : { ...block, said: all, isProposal: true };
  });
  return {
    blocks: attributed,
    notes: [
      ...countNote('Guessed who says what is quoted, in paragraphs', proposed, 'Read what is marked as proposed.'),
      ...countNote('Guessed who is told to say what, in paragraphs', reported, 'Read the lines with “reporting”.'),
      ...noteOf('Quoted, but it could not be told who says it', nameless, 'Add — lines.'),
    ],
  };
}

interface Quotation {
  /** With its marks. */
  readonly text: string;
  /** Where it ends in its paragraph. */
  readonly end: number;
  /** Whether it goes on in the next paragraph, so that no mark closes it here. */
  readonly isRunning: boolean;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Null where nobody is named beside it. */
  readonly speaker: string | null;
  /** Its words without what the author says between them; null where all of them are the speaker's. */
  readonly pieces: readonly string[] | null;
}

/** What a paragraph quotes and reports, sentence by sentence. */
class Account {
  readonly quotations: Quotation[] = [];
  /** Whom each sentence tells to say something. */
  readonly #tellers: (string | null)[] = [];
  readonly #reports = new Map<string, number[]>();
  readonly #names: Names;
  readonly #text: string;
  /** The last sentence, without what it quotes. */
  #sentence = '';
  /** Whoever alone was told to say something in the paragraph before. */
  readonly #before: string | null;

  /** @param next The text behind it. */
  constructor(text: string, language: string, names: Names, before: string | null, next: string | undefined) {
    [this.#text, this.#names, this.#before] = [text, names, before];
    const running = runningQuotation(text, next);
    const opened = running ? [{ start: running.start - 1, end: running.end }] : [];
    const quoted = [...quotedSpans(text), ...opened];
    for (const sentence of sentences(text, language)) {
      const inside = quoted.filter(({ start }) => contains(sentence, { start, end: start + 1 }));
      for (const span of inside) this.#quote(span, sentence, span.start + 1 === running?.start);
      this.#tellers.push(this.#report(sentence));
      this.#sentence = withoutSpans(
        text.slice(sentence.start, sentence.end),
        inside.map((span) => shifted(span, -sentence.start)),
      );
    }
  }

  /** Who says what the last sentence tells, where nobody else is told to say anything; null if that is not known. */
  get last(): string | null {
    const last = this.#tellers.at(-1) ?? null;
    const isOnly = this.#tellers.every((teller) => teller === null || teller === last);
    const names = wholeNamesIn(this.#sentence, this.#names.fullName);
    return isOnly && names.every((name) => name === last) ? last : null;
  }

  /** As `—` lines put it. */
  get reports(): string[] {
    return [...this.#reports].map(
      ([speaker, numbers]) => `${numbers.length === this.#tellers.length ? '' : which(numbers)}reporting ${speaker}`,
    );
  }

  /** Whom “she” means in a sentence. */
  get #they(): string | null {
    return this.#tellers.length === 0 ? this.#before : this.last;
  }

  #quote(span: Span, sentence: Span, isRunning: boolean): void {
    const [text, last] = [this.#text, this.quotations.at(-1)];
    const quoted = text.slice(span.start, span.end);
    const around = aroundRemark(quoted);
    const isFirst = text.slice(sentence.start, span.start).trim() === '';
    const before = text.slice(last?.end ?? 0, span.start);
    const speaker = around
      ? around.speaker && this.#names.fullName(around.speaker)
      : speakerOf({ text, span, before, last, isFirst, they: this.#they }, this.#names);
    const pieces = around?.pieces ?? null;
    this.quotations.push({
      text: quoted,
      end: span.end,
      isRunning,
      sentence: this.#tellers.length + 1,
      speaker,
      pieces,
    });
  }

  #report({ start, end }: Span): string | null {
    const number = this.#tellers.length + 1;
    const [quoted, another] = new Set(
      this.quotations.flatMap((each) => (each.sentence === number ? [each.speaker] : [])),
    );
    if (quoted !== undefined) return another === undefined ? quoted : null;
    const speaker = reportedIn(this.#text.slice(start, end), this.#names, this.#they);
    if (speaker !== null) append(this.#reports, speaker, number);
    return speaker;
  }
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
  /** Who is told to say what stands right before its sentence. */
  readonly they: string | null;
}

/** Who says a quotation: whoever is named beside it, who has said the last one, or whom a pronoun means; null if nobody is known. */
function speakerOf({ text, span: { start, end }, before, last, isFirst, they }: Place, names: Names): string | null {
  const [quoted, inFront, behind] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
  const { fullName, onlyPerson, holderOf } = names;
  const named = speakerBeside(inFront.slice(-BESIDE), quoted, behind.slice(0, BESIDE), fullName);
  if (named !== null) return named;
  const speaker = last?.speaker ?? null;
  const pronoun = pronounInFront(inFront);
  if (last && speaker !== null) {
    // Whoever was named goes on: “…,” said Jane Doe. “…”; “…,” said Jane Doe. She added: “…”
    const isElses = !/[.。]\P{L}*$/u.test(quoted) && isTold(behind) && !isToldByPronoun(behind);
    const isTheirs = pronoun === null ? isFirst : mayMean(pronoun, speaker);
    // “He replied” may mean whom it was said to.
    const between = isToldByPronoun(behind) || pronoun !== null ? before : afterAttribution(last.text, before);
    const isNext = !isElses && isTheirs && isAboutNobodyElse(between, speaker, fullName);
    return isNext || isContinued(before, speaker, fullName) ? speaker : null;
  }
  const office = officeBehind(behind) ?? officeInFront(inFront);
  if (office !== null) return holderOf(office);
  if (pronoun === null && !isToldOfSomebody(behind)) return null;
  const told = pronoun ?? /^[^.;:!?]*/u.exec(behind)?.[0] ?? '';
  const isTheirs = pronoun !== null || (isFirst && isToldByPronoun(behind));
  // Jane Doe, the mayor, was there. “…,” she said. Or: She said: “…”
  const earlier = inFront.slice(0, inFront.length - (pronoun?.length ?? 0));
  const meant = onlyPerson(withoutSpans(earlier, quotedSpans(earlier))) ?? (isTheirs ? they : null);
  return meant !== null && mayMean(told, meant) ? meant : null;
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

/** Who alone is proposed to have written a paragraph, in which others may be quoted; null if nobody is. */
function writerOf(block: Block): string | null {
  const [writer = null, another] = block.kind !== 'heading' && block.isProposal ? block.said : [];
  return another === undefined && writer !== 'publisher' ? writer : null;
}

/** What stands behind `—` for those whom somebody quotes who wrote the rest of a paragraph. */
function othersIn(quotations: readonly Quotation[], writer: string, text: string): string[] {
  return quotations.flatMap(({ text: quoted, isRunning, speaker, pieces }) => {
    if (speaker === null || speaker === writer || pieces !== null || isRunning || !isSaid(quoted)) return [];
    const words = quoted.slice(1, -1).trim();
    return canBeNamed(words, text) ? [`“${words}”: ${speaker}`] : [];
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
