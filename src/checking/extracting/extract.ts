import { foldedWords, foldWords, lazy, outermostSpans, type Span } from '../../text/index.ts';
import { isLike, type Verdict } from '../comparing/verdict.ts';
import { type Asking, type Bare, claimOf, LONGEST_NAME, type Pasted, upTo, withoutName } from '../naming/beside.ts';
import { isDenial, isDenied } from '../naming/doubt.ts';
import type { Knows } from '../naming/known.ts';
import {
  OMITTED,
  outsideOf,
  outsideQuotations,
  quotedIn,
  withoutBars,
  withoutMarkup,
  withoutOuterMarks,
} from '../naming/marked.ts';
import { passagesOf, piecesIn, SHORTEST_RUN, sharesRun } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';
import { behindBars } from './bars.ts';
import {
  chatted,
  conversed,
  labelled,
  listed,
  SENTENCES,
  withoutAcronyms,
  withoutHandle,
  withoutLabel,
  withoutStranger,
} from './chats.ts';
import { amongChatter } from './chatter.ts';
import { isCredited } from './credits.ts';
import { COPIED_FROM, heldQuotations, isQuoted, type Marked, quotationsIn } from './quotations.ts';
import { hasSignBehind } from './sign-between.ts';
import { SHORTEST_RUN_OF_QUOTATION, tellerIn, told } from './told.ts';

/** A text, and what tells which of it is to be checked. */
interface Text {
  readonly pasted: string;
  /** Whether it was given as a quotation, rather than as a message that may hold some. */
  readonly isQuotation: boolean;
  readonly index: WordIndex;
  readonly asking: Asking;
  /** Without markup. */
  readonly plain: string;
  /** Where in that quotations stand in marks or behind bars, and all that stands around them. */
  readonly quoted: readonly Span[];
  readonly around: string;
  /** Whether nothing but what is no piece of it stands around the only one. */
  readonly isAlone: boolean;
  /** A known name that stands apart before all else; what chats have there. */
  readonly label: Bare | undefined;
  readonly head: Bare | undefined;
  /** All of it, without the name that it begins or ends with. */
  readonly asNamed: Pasted;
  /** The same, or behind the label. */
  readonly whole: Pasted;
  readonly hasCredit: () => boolean;
}

/**
 * What of a text is to be checked: the text itself if it stands in the documents; else the quotations in it; but the text
 * if it is like one passage, or pieces of some, and none of its quotations is (`isQuoted`), or if it holds none.
 *
 * @param isQuotation Whether the text was given as a quotation, rather than as a message that may hold some.
 * @returns At least one, at most ten.
 */
export function extractQuotations(pasted: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const text = readText(pasted.trim(), isQuotation, index, asking);
  const { plain, head, whole, asNamed } = text;
  const standing = standingAsAWhole(text);
  if (standing) return [standing];
  const messages = chatted(plain, asking, (message) => extractQuotations(message, false, index, asking));
  if (messages.length > 0) return messages;
  const said = conversed(plain, asking, (line) => extractQuotations(line, false, index, asking));
  if (said.length > 0) return said;
  if (head) return extractQuotations(head.quotation, isQuotation, index, asking);
  const marked = markedIn(text);
  const unmarked = marked.length === 0 ? unmarkedIn(text) : [];
  if (unmarked.length > 0) return unmarked;
  if ((isQuotation && marked.every(({ quotation }) => isWord(quotation))) || isWhole(text, marked))
    return [withTeller(whole, text)];
  if (marked.length > 0) return marked;
  return [withTeller(whole === asNamed ? claimOf(withoutName(plain, asking.knows)) : whole, text)];
}

/** All of a text that is like a passage, with whom it says to have said it: “Xi said that …”. */
function withTeller(whole: Pasted, { plain, asking: { checked, knows } }: Text): Pasted {
  return whole.claimed === null && isLike(checked(whole.quotation))
    ? { ...whole, claimed: tellerIn(plain, knows) }
    : whole;
}

function readText(pasted: string, isQuotation: boolean, index: WordIndex, asking: Asking): Text {
  const { checked, knows } = asking;
  const plain = withoutMarkup(pasted);
  const quoted = quotedIn(plain);
  const outside = outsideOf(plain, quoted);
  const label = withoutLabel(withoutBars(plain), knows);
  const asNamed = wholeQuotation(plain, index, knows);
  const isCopied = ({ quotation }: Bare) => {
    const { similarity } = checked(quotation);
    return similarity >= COPIED_FROM && similarity >= checked(asNamed.quotation).similarity;
  };
  return {
    ...{ pasted, isQuotation, index, asking, plain, quoted, label, asNamed },
    around: outside.join(OMITTED),
    isAlone: quoted.length === 1 && isNoPiece(outside.join(' '), knows),
    head: withoutStranger(plain, knows) ?? withoutHandle(plain) ?? withoutAcronyms(plain),
    whole: label && isCopied(label) ? claimOf(label) : asNamed,
    hasCredit: lazy(() => isCredited(plain, quoted, asking, index)),
  };
}

/** All of a text, as it is or in a way it may be read, if that stands in the documents. */
function standingAsAWhole(text: Text): Pasted | undefined {
  const { plain, quoted, isAlone, index, asking } = text;
  const standingIn = (texts: readonly Pasted[]) => {
    const as = (verdict: Verdict) =>
      texts.find(({ quotation }) => asking.read(quotation)?.standing?.verdict === verdict);
    // A reference such as [1] would pass for an editor's words.
    return as('verbatim') ?? (isAlone ? undefined : as('shortened'));
  };
  return standingIn(waysToRead(text)) ?? (quoted.length === 0 ? told(plain, index, asking) : undefined);
}

/** All of a text, as it is, and without what may stand before and behind a quotation. */
function waysToRead({ pasted, plain, quoted, label, head, asNamed, hasCredit, index, asking }: Text): Pasted[] {
  const asIs = { quotation: pasted, claimed: null };
  const named = behindName({ pasted, plain, quoted, label, index, asking });
  if (named) return [claimOf(named)];
  if (hasCredit()) return asNamed.claimed === null ? [] : [asNamed];
  // “… of NATO (Article 2)” in quotation marks, too.
  const inMarks = quoted.length === 1 ? wholeQuotation(withoutOuterMarks(plain), index, asking.knows) : asNamed;
  return [asIs, asNamed, inMarks, ...[label, head].flatMap((bare) => (bare ? [claimOf(bare)] : []))];
}

/** The quotations of a text in marks and behind bars. */
function markedIn({ plain, quoted, around, index, asking }: Text): Marked[] {
  const isOthers = lazy(() => isDenial(around) || isDenied('', around));
  const marked = quotationsIn(plain, quoted, asking.knows).flatMap((each) => {
    if (each.quotation.startsWith('>')) return behindBars(each, isOthers, index, asking);
    const introduced = introducedIn(each, asking);
    return [introduced ? { ...introduced, claimed: isOthers() ? null : introduced.claimed } : each];
  });
  return upTo(marked);
}

/** The quotation in marks that another one consists of, but for a name that introduces it: “According to Putin, ‘…’”. */
function introducedIn({ quotation, hasMore = false }: Marked, { read, checked, knows }: Asking): Marked | undefined {
  const text = withoutOuterMarks(quotation);
  const [span, other] = outermostSpans(text);
  if (!span || other || /[\p{L}\p{N}]/u.test(text.slice(span.end)) || read(text)?.standing) return undefined;
  const [inner] = quotationsIn(text, [span], knows);
  const isIntroduced = inner && inner.claimed !== null && isQuoted(inner, checked(inner.quotation), checked(text));
  return isIntroduced ? { ...inner, hasMore } : undefined;
}

/** The quotations of a text without marks that is none itself: several with names, or what it holds among words of its own. */
function unmarkedIn({ plain, isQuotation, whole, index, asking }: Text): Pasted[] {
  const { read, checked, knows } = asking;
  const isFound = ({ quotation }: Pasted) => read(quotation)?.standing || isLike(checked(quotation));
  const several = [labelled(plain, knows), listed(plain, knows)].find((texts) => texts.some(isFound));
  if (several) return several;
  // “Xi: …. Putin: That is false.”
  const sentences = labelled(plain, knows, SENTENCES);
  if (sentences.length > 0 && sentences.every(isFound)) return sentences;
  const held = heldQuotations(plain, isQuotation, index, asking);
  if (held.length > 0 || isQuotation) return held;
  const { verdict } = checked(whole.quotation);
  const mayBeOwn = verdict === 'absent' || verdict === 'altered';
  const own = mayBeOwn ? amongChatter(plain, verdict === 'absent', index, asking) : undefined;
  return own ? [own] : [];
}

/** Whether all of a text is like one passage, or pieces of some, also where it is outside the marks, and none of its quotations is. */
function isWhole({ plain, around, isQuotation, isAlone, whole, hasCredit, index, asking }: Text, marked: Marked[]) {
  if (isAlone || hasCredit()) return false;
  const { read, checked, knows } = asking;
  const bare = read(whole.quotation);
  const outside = whole.quotation === plain ? around : outsideQuotations(whole.quotation);
  // “…” Ellen Price
  const beside = outside.replaceAll(OMITTED.trim(), ' ').trim();
  if (beside !== '' && beside.length <= LONGEST_BESIDE && foldWords(beside).length <= MOST_CUT_OFF && knows(beside))
    return false;
  // “Xi called for “…””, though other passages have “called for”, too.
  const isGiven = marked.some(({ quotation, claimed }) => claimed !== null && read(quotation)?.standing);
  const shortest = isQuotation && !isGiven ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN;
  // “The minister said “The dam …””, though another paragraph has “the minister”, too.
  const places = marked.flatMap(({ quotation }) => read(quotation)?.standing?.passages ?? []);
  const isThere = (at: number) =>
    passagesOf([{ at, length: 1 }], index).some((found) => places.some((place) => place.passage === found.passage));
  return (
    bare !== undefined &&
    sharesRun(
      outside === whole.quotation ? bare.pieces : piecesIn(outside, index),
      shortest,
      index,
      places.length > 0 ? isThere : undefined,
    ) &&
    isLike(checked(whole.quotation)) &&
    !marked.some((each) => isQuoted(each, checked(each.quotation), checked(whole.quotation)))
  );
}

/**
 * A text without the name before it, where documents have that name and what follows it, but with another sign between
 * them than the text has: “Putin: …” of “… said Putin. …”, “Putin said “…”” of “…,” Putin said. “…””.
 */
function behindName({
  pasted,
  plain,
  quoted,
  label,
  index,
  asking,
}: Pick<Text, 'pasted' | 'plain' | 'quoted' | 'label' | 'index' | 'asking'>) {
  const read = asking.read(pasted);
  if (read?.standing?.verdict !== 'verbatim') return undefined;
  const text = withoutBars(plain);
  const [marked, other] = quotationsIn(plain, quoted, asking.knows);
  const told =
    marked && !other && marked.claimed !== null
      ? { quotation: marked.quotation, name: marked.claimed, beside: '' }
      : undefined;
  return [label, withoutName(text, asking.knows), told].find((bare) => {
    if (!bare || !text.endsWith(bare.quotation)) return false;
    const start = text.length - bare.quotation.length;
    const before = foldWords(text.slice(0, start));
    const [first] = foldWords(bare.quotation);
    const last = before.at(-1);
    return last && first && !hasSignBehind(before.length, text.slice(last.end, start + first.start), read, index);
  });
}

/** “[angrily]”, “(2022)”, “…”: beside a quotation in marks. */
const ASIDES = /\[[^[\]]*\]|\([^()]*\)|…|\.{3}/gu;

/** Whether nothing stands around a quotation in marks but a known name with such, or these alone: they would pass for an editor's. */
function isNoPiece(beside: string, knows: Knows): boolean {
  const name = beside.replace(ASIDES, ' ').replace(/[\s:：]+$/u, '');
  if (name.length === beside.trim().length || name.length > LONGEST_BESIDE) return false;
  const { length } = foldWords(name);
  return length === 0 || (length <= LONGEST_NAME && knows(name));
}

/** Whether a text has fewer than two words. */
function isWord(text: string): boolean {
  const [, second] = foldedWords(text);
  return second === undefined;
}

/** In words: so many are cut off a quotation with a name; more of the documents' words may be a piece of it. */
const MOST_CUT_OFF = 3;
/** In UTF-16 units: what is longer is no name, and not worth reading. */
const LONGEST_BESIDE = 100;

/** Cuts “— Putin” or “Putin:” off a text; keeps it if it is longer than a name and shares words with the documents. */
function wholeQuotation(text: string, index: WordIndex, knows: Knows): Pasted {
  const bare = withoutName(text, knows);
  const isMore =
    foldWords(bare.beside).length > MOST_CUT_OFF &&
    sharesRun(piecesIn(bare.beside, index), SHORTEST_RUN_OF_QUOTATION, index);
  return isMore ? { quotation: text, claimed: null } : claimOf(bare);
}
