import { hanNumber, type Span } from '../../text/index.ts';
import { type NumberPiece, numbersOf } from '../language/number-pieces.ts';
import {
  countingFormsIn,
  languagesOf,
  type ReadTellingWords,
  type TellingWord,
  type Word,
  wordsIn,
} from '../language/telling-words.ts';
import { type Beside, foundBeside } from './forms.ts';

/**
 * The numbers and quantities of a text: a number says its value, however it is written, such as “400 000”, “400k” or “four
 * hundred thousand”.
 *
 * @param languages As `negationsIn` takes them.
 * @param beside What stands beside it: forms of quantities are read with that.
 */
export function numbersIn(
  text: string,
  languages: readonly string[],
  beside: Beside = { before: '', behind: '' },
): TellingWord[] {
  const { quantities, rows } = readIn(text, languages);
  const forms = foundBeside(text, beside, (whole) => countingFormsIn(whole, languages));
  return [...rows.flatMap(numbersInRow), ...quantities, ...forms];
}

/** A piece of a number, and where it stands. */
type PlacedPiece = Span & { readonly piece: NumberPiece };

/** The quantities of a text, such as “all” and “only”, and the pieces of its numbers, those that stand side by side in one row. */
function readIn(text: string, languages: readonly string[]) {
  const quantities: TellingWord[] = [];
  const rows: PlacedPiece[][] = [];
  const words = wordsIn(
    text.replace(PARTED_THOUSANDS, (digits) => digits.replace(/[^\d]/g, ',')).replace(PARTED_ORDINAL, '\u2060'),
  );
  for (let at = 0, count = 1; at < words.length; at += count) {
    const read = piecesAt(at, words, languages);
    count = read.count;
    const [first, last] = [words[at], words[at + count - 1]];
    if (!first || !last) continue;
    const known = languagesOf(first.word, languages);
    const span = { start: first.start, end: last.end };
    if (read.pieces.length === 0) {
      const isQuantity = /^\p{N}/u.test(first.word) || known.some((language) => language.quantities.has(first.word));
      if (isQuantity) quantities.push({ says: first.word, ...span });
      if (isOnly(at, words, known)) quantities.push({ says: 'only', ...span });
      continue;
    }
    const row = rows.at(-1);
    const between = text.slice(row?.at(-1)?.end ?? 0, first.start).replace(/[\s\p{Pd}]+/gu, '');
    const isBeside = between === '' || known.some(({ joints }) => joints.includes(between.toLowerCase()));
    const placed = read.pieces.map((piece) => ({ piece, ...span }));
    if (row && isBeside) row.push(...placed);
    else rows.push(placed);
  }
  return { quantities, rows };
}

/** The numbers that pieces side by side say. */
function numbersInRow(row: readonly PlacedPiece[]): TellingWord[] {
  let from = 0;
  return numbersOf(row.map(({ piece }) => piece)).map(({ says, length }) => {
    const of = row.slice(from, from + length);
    from += length;
    return { says, start: of[0]?.start ?? 0, end: of.at(-1)?.end ?? 0 };
  });
}

/** Whether a word says that nothing else is meant: “only”, but not of “not only”. */
function isOnly(at: number, words: readonly Word[], known: readonly ReadTellingWords[]): boolean {
  const [word = '', before = ''] = [words[at]?.word, words[at - 1]?.word];
  return known.some(({ exclusives, negations }) => exclusives.has(word) && !negations.has(before));
}

/** “400 000” and “400’000”. */
const PARTED_THOUSANDS = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?!\d)/g;
/** By their values: those that are no other words, as “I” and «vi» are; XI is a name. */
const ROMAN = ['', '', 'ii', 'iii', 'iv', '', '', 'vii', 'viii', 'ix'];
/** “10-й” is «10й». */
const PARTED_ORDINAL = /(?<=\d)-(?=\p{Script=Cyrillic}{1,3}(?!\p{L}))/gu;
const HAN = /^[\p{Script=Han}〇]/u;
const HAN_NUMBER = /^[〇零一二两三四五六七八九十百千万亿]+$/;

/** The number that a word says, with the words behind it if they are one number with it; no pieces if it says none. */
function piecesAt(
  at: number,
  words: readonly Word[],
  languages: readonly string[],
): { pieces: NumberPiece[]; count: number } {
  const word = words[at]?.word.replace('\u2060', '') ?? '';
  const known = languagesOf(word, languages);
  const pieceFor = (written: string) => known.flatMap(({ values }) => values.get(written) ?? [])[0];
  // In French, “quatre-vingt-dix” is one.
  for (const count of [3, 2, 1]) {
    const phrase = words.slice(at, at + count);
    const value = pieceFor(phrase.map((each) => each.word).join(''));
    if (value && phrase.length === count && !HAN.test(word)) return { pieces: [value], count };
  }
  if (HAN.test(word)) return hanPiecesAt(at, words);
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return { pieces: [{ value: roman, kind: 'digits', isOrdinal: false }], count: 1 };
  const [, digits, suffix = ''] = /^(\d[\d.,]*)(\p{L}*)$/u.exec(word) ?? [];
  if (digits === undefined) return { pieces: compoundPieces(word, known), count: 1 };
  const number: NumberPiece = { value: digitsValue(digits, languages), kind: 'digits', isOrdinal: false };
  const scale = pieceFor(suffix);
  if (suffix === '') return { pieces: [number], count: 1 };
  if (scale?.kind === 'scale') return { pieces: [number, scale], count: 1 };
  const isOrdinal = known.some(({ ordinalSuffixes }) => ordinalSuffixes.includes(suffix));
  // “11mm” is “11 mm”.
  return { pieces: [{ ...number, isOrdinal }], count: 1 };
}

/** Chinese characters for a number, which are several words to a dictionary; “三个” counts three. */
function hanPiecesAt(at: number, words: readonly Word[]): { pieces: NumberPiece[]; count: number } {
  let written = words[at]?.word.replace(/(?<=^.)个$/, '') ?? '';
  let count = 1;
  while (HAN_NUMBER.test(words[at + count]?.word ?? '') && words[at + count]?.start === words[at + count - 1]?.end) {
    written += words[at + count]?.word;
    count += 1;
  }
  // 一 by itself is a piece of too many words.
  if (!HAN_NUMBER.test(written) || written === '一') return { pieces: [], count: 1 };
  const isScale = /^[十百千万亿]+$/.test(written);
  return { pieces: [{ value: hanNumber(written), kind: isScale ? 'scale' : 'word', isOrdinal: false }], count };
}

/** A full stop parts thousands, but for languages that write “1.5” for one and a half, and have it before three digits. */
function digitsValue(digits: string, languages: readonly string[]): number {
  const arePoints = languages.some((language) => /^(?:en|zh)\b/.test(language));
  // Nobody writes 90.000 for ninety.
  const areThousands =
    /^\d{1,3}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}\.000$/.test(digits) || (!arePoints && /^\d{1,3}\.\d{3}$/.test(digits));
  return Number(areThousands ? digits.replaceAll('.', '') : digits.replace(',', '.'));
}

/** The pieces of a word that is put together of number words: sechsundzwanzig, vierhunderttausend. */
function compoundPieces(word: string, languages: readonly ReadTellingWords[]): NumberPiece[] {
  for (const { compound, values } of languages) {
    if (!compound || word.length > LONGEST_COMPOUND || !compound.whole.test(word)) continue;
    const parts: readonly string[] = word.match(compound.part) ?? [];
    const joint = parts.indexOf('und');
    // The ones stand before the tens.
    const ordered =
      joint < 1 ? parts : parts.with(joint - 1, parts[joint + 1] ?? '').with(joint + 1, parts[joint - 1] ?? '');
    return ordered.flatMap((part) => (part === 'ein' ? ONE : (values.get(part) ?? [])));
  }
  return [];
}

/** In letters: “achtzehn” can be read in two ways, and each of many would double the time. */
const LONGEST_COMPOUND = 60;
const ONE: NumberPiece = { value: 1, kind: 'word', isOrdinal: false };
