import { foldWords, lazy, overlaps, type Span, withoutLeadIns } from '../../text/index.ts';
import { standsThere } from '../comparing/verdict.ts';
import { patternOf } from '../language/saying.ts';
import { find, type Tagged, tagged } from '../language/tagger.ts';
import { type Asking, LONGEST_NAME, nameBeside, type Pasted } from '../naming/beside.ts';
import { isDenial } from '../naming/doubt.ts';
import type { Knows } from '../naming/known.ts';
import { OMITTED } from '../naming/marked.ts';
import { NEAR, withoutReference } from '../naming/reference.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { type CheckedPassage, passagesOf, piecesIn, SHORTEST_RUN, sharesRun } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';

/** What was given as a quotation is taken for the passage's by fewer words in a row than a message is. */
export const SHORTEST_RUN_OF_QUOTATION = 2;

/** “Says that”, “according to Putin”, “according to Xi Jinping”: behind it a quotation without marks may begin, up to the end of its sentence. */
const SAYING = [
  String.raw`<START><verb><THAT>\s+`,
  String.raw`<START><ACCORDING><ONE_WORD>\s+`,
  String.raw`<START><ACCORDING><ONE_WORD>\s+<ONE_WORD>\s+`,
].map((written) => lazy(() => patternOf(written, 'gu')));
/** Behind these, such as the only mark of a text, it may begin, or before them end, if they part a name from it. */
const PARTS = lazy(() =>
  patternOf(String.raw`[:,]\s+|[：，]\s*|<that>\s+|\s*(?:[—–―~(（"“”„«»「」]|\s--?\s)\s*`, 'gu'),
);
/** Right before what is said: “that”. */
const THAT_BEFORE = lazy(() => patternOf(String.raw`(?<=\s)<that>\s+$`, 'du'));

/** Fewer words before or behind a quotation may be its own. */
const SHORTEST_LEAD_IN = 3;
/** In words: so many behind a verb are said, whoever says them. */
const SHORTEST_SAID = 4;
/** Of the places where a quotation may begin or end, the first and the last. */
const MOST_PLACES = 6;

/** A piece of a text that may be its quotation. */
interface Piece extends Span {
  /** Whether nothing but a lead-in or a verb of saying, with fewer words, stands beside it. */
  readonly isTold: boolean;
}

/** The pieces of a text that begin and end with words of the documents, the first and longest first. */
function piecesOf(text: string, words: readonly QuotedWord[], index: WordIndex): Piece[] {
  const stands = (some: readonly QuotedWord[]) => some.length > 0 && index.count(some) > 0;
  const mayBegin = (at: number) => stands(words.filter(({ start }) => start >= at).slice(0, SHORTEST_RUN));
  const mayEnd = (at: number) => stands(words.filter(({ end }) => end <= at).slice(-SHORTEST_RUN));
  const asked = withoutLeadIns(text);
  const from = text.indexOf(asked);
  const head = tagged(text.slice(0, NEAR));
  const tail = Math.max(0, text.length - NEAR);
  const said = SAYING.flatMap((pattern) => ends(pattern(), head).slice(0, MOST_PLACES));
  const starts = [0, from, ...said, ...ends(PARTS(), head).slice(0, MOST_PLACES)].filter(mayBegin);
  const parts = [...text.slice(tail).matchAll(PARTS())].map(({ index }) => tail + index).slice(-MOST_PLACES);
  const stops = [text.length, from + asked.length, ...parts].filter(mayEnd);
  const isMost = ({ start, end }: Span) =>
    foldWords(text.slice(start, end)).length >= Math.max(SHORTEST_SAID, foldWords(text.slice(0, start)).length);
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .flatMap((start) => {
      const isSaid = said.includes(start);
      const sentence = isSaid ? [start + (/(?<=[.!?])(?=\s)|$/.exec(text.slice(start))?.index ?? 0)] : [];
      return [...new Set([...stops, ...sentence])]
        .filter((end) => end > start && end - start < text.length)
        .sort((a, b) => b - a)
        .map((end) => ({
          ...{ start, end },
          isTold: (start === from && end === from + asked.length) || (isSaid && isMost({ start, end })),
        }));
    });
}

/**
 * What a text without quotation marks is the quotation of, if that stands in the documents: “Is it true that …”, “…, said Putin”.
 * What goes on in them where it is cut off is rather a piece of the quotation, of which something else was altered.
 */
export function told(text: string, index: WordIndex, asking: Asking): Pasted | undefined {
  const { read, knows } = asking;
  for (const { start, end, isTold } of piecesOf(text, read(text)?.words ?? [], index)) {
    const quotation = withoutReference(text.slice(start, end));
    const { words = [], standing } = read(quotation) ?? {};
    if (!standing || !standsThere(standing) || words.length < SHORTEST_RUN) continue;
    const [lead, behind] = [text.slice(0, start), text.slice(end)];
    const beside = `${lead}${OMITTED}${behind}`;
    const claimed = nameBeside(lead.replace(MARK_AT_END, ''), behind.replace(MARK_FIRST, ''), knows) ?? null;
    // “Putin said that” may stand there, too, before other words.
    const isPiece = () =>
      hasRun(behind, SHORTEST_RUN, index) ||
      (hasRun(lead, SHORTEST_RUN, index) && (!isTold || isOwnLead(standing.passages, lead, index)));
    const isApart = claimed === null ? isTold && isLeadIn(beside, index) : !isPiece();
    if (isApart && !goesOn(withThat(quotation, text), text, index))
      return { quotation, claimed: isDenial(beside) ? null : claimed };
  }
  return behindBareName(text, index, asking);
}

const ONLY_NAME = /^(?:\p{Lu}[\p{L}\p{M}’'-]*,?\s+)+$/u;

/** “Putin, …”, “Putin …”: what stands behind a known name that no sign gives it to. */
function behindBareName(text: string, index: WordIndex, { read, knows }: Asking): Pasted | undefined {
  const words = foldWords(text.slice(0, NEAR)).slice(1, LONGEST_NAME + 1);
  const pieces = words.map(({ start }) => ({ name: text.slice(0, start), quotation: text.slice(start) }));
  const found = pieces.find(({ name, quotation }) => {
    const isParted = name.endsWith(', ') || /^\p{Lu}/u.test(quotation);
    if (!isParted || !ONLY_NAME.test(name) || !knows(name)) return false;
    const { words = [], standing } = read(quotation) ?? {};
    const isSaid = standing && standsThere(standing) && words.length >= SHORTEST_SAID;
    return isSaid && !goesOn(quotation, text, index);
  });
  return found && { quotation: found.quotation, claimed: null };
}

const [MARK_AT_END, MARK_FIRST] = [/["“”„«»「」]\s*$/u, /^\s*["“”„«»「」]/u];

/**
 * A quotation with the “that” before it, which the documents may have there, too, as in “warnings that”: what counts is whether
 * they have the word before it, since there is a lead-in, “Did Putin say”.
 */
function withThat(quotation: string, text: string): string {
  const before = text.slice(0, text.indexOf(quotation)).slice(-NEAR);
  return before.slice(find(THAT_BEFORE(), tagged(before))?.start ?? before.length) + quotation;
}

/** Whether words beside what may be a quotation are rather no piece of it. */
function isLeadIn(words: string, index: WordIndex): boolean {
  return foldWords(words).length >= SHORTEST_LEAD_IN && !hasRun(words, SHORTEST_RUN_OF_QUOTATION, index);
}

/** Whether words before a quotation may be of its own text: they have some in a row of its sentence, or it begins none. */
function isOwnLead(passages: readonly CheckedPassage[], lead: string, index: WordIndex): boolean {
  const [first] = passages;
  if (!first?.words) return true;
  const { passage, words } = first;
  const sentence = passage.sentences.find((each) => overlaps(each, words));
  if (!sentence || /[\p{L}\p{N}]/u.test(passage.text.slice(sentence.start, words.start))) return true;
  const isInSentence = (at: number) =>
    passagesOf([{ at, length: 1 }], index).some(
      (found) => found.passage === passage && found.words && overlaps(found.words, sentence),
    );
  return sharesRun(piecesIn(lead, index), SHORTEST_RUN, index, isInSentence);
}

/** Whom a text without quotation marks says to have said what follows: “Putin said that …”; null for nobody. */
export function tellerIn(text: string, knows: Knows): string | null {
  const head = tagged(text.slice(0, NEAR));
  const starts = SAYING.flatMap((pattern) => ends(pattern(), head));
  return nameBeside(text.slice(0, Math.min(...starts, text.length)), '', knows) ?? null;
}

const hasRun = (text: string, shortest: number, index: WordIndex) => sharesRun(piecesIn(text, index), shortest, index);

/** Where the matches of a pattern end. */
function ends(pattern: RegExp, { text, places }: Tagged): number[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => places[index + match.length] ?? 0);
}

/**
 * Whether the documents have the word before or behind a piece of a text beside the piece, as the text has; the one before it
 * with up to two words between them, which the text leaves out, or the text has it twice.
 */
export function goesOn(piece: string, text: string, index: WordIndex): boolean {
  const at = text.indexOf(piece);
  const near = (words: string) => index.read(words) ?? [];
  const last = near(text.slice(Math.max(0, at - NEAR), at)).at(-1);
  const next = near(text.slice(at + piece.length, at + piece.length + NEAR))[0];
  const start = near(piece.slice(0, NEAR)).slice(0, SHORTEST_RUN);
  const end = near(piece.slice(-NEAR)).slice(-SHORTEST_RUN);
  const isNear = (place: number) => [0, 1, 2, 3].some((distance) => last && index.standsAt(place - distance, [last]));
  return (
    (last !== undefined && index.find(start).some(isNear)) ||
    (next !== undefined && index.find(end).some((place) => index.standsAt(place + end.length, [next])))
  );
}
