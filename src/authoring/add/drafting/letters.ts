import { isFullName, isRole, isSalutation } from '../../../documents/reading/index.ts';
import type { Block, Told } from '../draft.ts';
import { AND, NAME } from '../name-patterns.ts';
import { countNote, noteOf } from '../note.ts';
import { pattern } from '../pattern.ts';
import { SENTENCE } from '../sentence.ts';
import { isWrittenDate, writtenDateIn } from '../written-date.ts';
import { nameIn } from './names.ts';
import { isGivenName } from './pronouns.ts';

/** How letters to an editor begin, in front of their text: “Sir – …”, “To the Editor:”. */
const TO_EDITOR =
  /^(?:sirs?|madam|(?:dear )?(?:sirs?(?: or madam)?|madam|editors?)|to the editor|(?:sehr geehrte|liebe) (?:redaktion|damen und herren)|(?:señora?|sr[ae]?\.?) director[ae]?|monsieur(?: le (?:rédacteur|directeur)(?: en chef)?)?|madame(?: la (?:rédactrice|directrice)(?: en chef)?)?|senhora? (?:editora?|diretora?)|уважаемая редакция|编辑先生)\s?[,:–—!，：-]/iu;
/** What stands in front of who signs. */
const CLOSING =
  /(?:,|(?<!\p{L})(?:regards|wishes|sincerely|faithfully|truly|respectfully|yours|gr(?:ü|ue)(?:ß|ss)en?|hochachtungsvoll|cordialement|salutations|atentamente|saludos?|atenciosamente|cumprimentos|abraços?|уважением|искренне))$/iu;
/** A letter alone begins among so many blocks. */
const BEGINNING = 3;
/** In characters: no line of a signature is longer. */
const LONGEST = 60;
const IS_NAME = pattern`^${NAME}$`;
const BEHIND_NAME = /\s*[,(|;]\s*/u;
const BETWEEN_NAMES = pattern`\s*(?:[&+/]|(?<!\p{L})(?:${AND})(?!\p{L}))\s*`;

interface Letter {
  readonly start: number;
  /** Behind its last block. */
  readonly end: number;
  /** Null without one whole name below it, or several that “and” joins. */
  readonly writer: string | null;
}

/** Proposes letters to be theirs who sign them, and marks those of several that nobody signs with a whole name. */
export function withLetters(blocks: readonly Block[]): Told {
  const letters = lettersIn(blocks);
  const alone = letters.length === 1 ? letters[0] : undefined;
  // Whose one letter is that is not signed, the header says.
  if (letters.length === 0 || (alone && (alone.writer === null || alone.start >= BEGINNING)))
    return { blocks, notes: [] };
  const given = blocks.map((block, at): Block => {
    const letter = letters.find(({ start, end }) => start <= at && at < end);
    if (!letter || block.kind === 'heading' || block.said.length > 0) return block;
    return letter.writer === null ? { ...block, isTurn: true } : { ...block, said: [letter.writer], isProposal: true };
  });
  const signed = letters.flatMap(({ writer }) => writer ?? []);
  return {
    blocks: given,
    notes: [
      ...noteOf('Letters, given to those who sign them as proposals', signed),
      ...countNote('Letters, whose writers are not told', letters.length - signed.length, 'Add — lines.'),
    ],
  };
}

/** The date below whoever signs the one letter that a text is, in ISO 8601; null if there is none. */
export function dateOfLetter(blocks: readonly Block[]): string | null {
  const [letter, another] = lettersIn(blocks);
  if (!letter || another || letter.start >= BEGINNING) return null;
  const lines = signatureOf(blocks.slice(letter.start + 1, letter.end)).flatMap(({ text }) => text.split('\n'));
  const [date, more] = lines.filter(isWrittenDate);
  return date === undefined || more !== undefined ? null : writtenDateIn(date);
}

/** The letters of a text, each up to the next one, a heading or a line of signs. */
function lettersIn(blocks: readonly Block[]): Letter[] {
  const isEnd = (at: number) => blocks[at] === undefined || blocks[at]?.kind === 'heading' || isApart(blocks[at]);
  const begins = (block: Block, at: number) =>
    block.kind !== 'heading' &&
    block.said.length === 0 &&
    (TO_EDITOR.test(block.text) || (isSalutation(firstLine(block)) && !isWithinSpeech(blocks, at)));
  const starts = new Set(blocks.flatMap((block, at) => (begins(block, at) ? [at] : [])));
  return [...starts].map((start) => {
    let end = start + 1;
    while (!isEnd(end) && !starts.has(end)) end += 1;
    return { start, end, writer: signerOf(blocks.slice(start + 1, end)) };
  });
}

function isApart(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'heading' && block.isApart === true;
}

/** Whether a sentence stands right above, so that whoever speaks may turn to those who hear them: “Dear friends,”. */
function isWithinSpeech(blocks: readonly Block[], at: number): boolean {
  const before = blocks[at - 1];
  return before?.kind !== 'heading' && before !== undefined && !isApart(blocks[at]) && SENTENCE.test(before.text);
}

/** Who signs a letter with whole names below its last sentence: one, or those whom “and” joins: “Jane Doe & Bob Ray”. */
function signerOf(letter: readonly Block[]): string | null {
  const signatures = signatureOf(letter).flatMap(({ text }) =>
    signersIn(text.split('\n').filter((line) => !CLOSING.test(line))),
  );
  const [signers = [], another] = signatures;
  return another === undefined && signers.length > 0 && signers.every(isFullName) ? signers.join(' & ') : null;
}

/** What stands below a letter's last sentence. */
function signatureOf(letter: readonly Block[]): readonly Block[] {
  return letter.slice(letter.findLastIndex(({ text }) => text.split('\n').some(isText)) + 1);
}

/** Those whom each piece of a signature's lines names: “Dr Jane Doe and Bob Ray”, “Oslo”; nobody where the first begins with none. */
function signersIn([first = '', ...others]: readonly string[]): string[][] {
  const [name = '', ...behind] = first.split(BEHIND_NAME);
  const signers = namesIn(name);
  if (signers.length === 0) return [];
  const more = others.flatMap((line) => {
    const [front = '', ...office] = line.split(BEHIND_NAME);
    return office.length === 0 || isSurely(front) || isRole(office[0] ?? '') ? [namesIn(front)] : [];
  });
  const named = [signers, ...behind.filter(isSurely).map(namesIn), ...more];
  return named.filter((each) => each.length > 0);
}

/** Those whom a piece of a line names, if it does nothing else: whole names, and given names alone. */
function namesIn(piece: string): string[] {
  const names = piece.split(BETWEEN_NAMES).filter((name) => name !== '');
  const own = names.flatMap((name) => (IS_NAME.test(name) ? (nameIn(name, true) ?? []) : []));
  return own.length === names.length && own.every((name) => isFullName(name) || isGivenName(name)) ? own : [];
}

/** Whether a name is somebody's, not that of a place or a body: “and Olu Adeyemi”, “Jane Doe”, “Dr Pike”; not “Mill Road”. */
function isSurely(piece: string): boolean {
  const [name = ''] = namesIn(piece);
  return BETWEEN_NAMES.test(piece) || isGivenName(name.split(' ')[0] ?? '') || !piece.startsWith(name);
}

/** Whether a line is more than one of those who sign, and of what they are. */
function isText(line: string): boolean {
  return line.length > LONGEST || SENTENCE.test(line);
}

function firstLine({ text }: Block): string {
  return text.split('\n')[0] ?? '';
}
