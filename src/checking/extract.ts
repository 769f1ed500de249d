import { foldedWords, foldWords, lazy } from '../text/index.ts';
import { behindBars } from './bars.ts';
import { type Asking, type Bare, claimOf, LONGEST_NAME, MOST, type Pasted, upTo, withoutName } from './beside.ts';
import { chatted, labelled, listed, withoutAcronyms, withoutHandle, withoutLabel, withoutStranger } from './chats.ts';
import { amongChatter } from './chatter.ts';
import { isCredited } from './credits.ts';
import { isDenial, isDenied } from './doubt.ts';
import type { Knows } from './known.ts';
import {
  OMITTED,
  outsideOf,
  outsideQuotations,
  quotedIn,
  withoutBars,
  withoutMarkup,
  withoutOuterMarks,
} from './marked.ts';
import { COPIED_FROM, heldQuotations, isQuoted, quotationsIn } from './quotations.ts';
import { piecesIn, SHORTEST_RUN, sharesRun } from './runs.ts';
import { SHORTEST_RUN_OF_QUOTATION, told } from './told.ts';
import { isLike, type ReadQuotation, type Verdict } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

/**
 * What of a text is to be checked: the text itself if it stands in the documents; else the quotations in it; but the text
 * if it is like one passage, or pieces of some, and none of its quotations is (`isQuoted`), or if it holds none.
 *
 * @param isQuotation Whether the text was given as a quotation, rather than as a message that may hold some.
 * @returns At least one, at most ten.
 */
export function extractQuotations(text: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const { read, checked, knows } = asking;
  const pasted = text.trim();
  const plain = withoutMarkup(pasted);
  const quoted = quotedIn(plain);
  const label = withoutLabel(withoutBars(plain), knows);
  const behindLabel = label ? [claimOf(label)] : [];
  const head = withoutStranger(plain, knows) ?? withoutHandle(plain) ?? withoutAcronyms(plain);
  const behindHead = head ? [claimOf(head)] : [];
  const asNamed = wholeQuotation(plain, index, knows);
  const isCopied = ({ quotation }: Pasted) =>
    checked(quotation).similarity >= Math.max(COPIED_FROM, checked(asNamed.quotation).similarity);
  const whole = behindLabel.find(isCopied) ?? asNamed;
  // “… of NATO (Article 2)” in quotation marks, too.
  const inMarks = quoted.length === 1 ? wholeQuotation(withoutOuterMarks(plain), index, knows) : asNamed;
  const outside = outsideOf(plain, quoted);
  const around = outside.join(OMITTED);
  const isAlone = quoted.length === 1 && isNoPiece(outside.join(' '), knows);
  const standingIn = (texts: readonly Pasted[]) => {
    const as = (verdict: Verdict) => texts.find(({ quotation }) => read(quotation)?.standing?.verdict === verdict);
    // A reference such as [1] would pass for an editor's words.
    return as('verbatim') ?? (isAlone ? undefined : as('shortened'));
  };
  const asIs = { quotation: pasted, claimed: null };
  const hasCredit = lazy(() => isCredited(plain, asking));
  const ways = () => {
    if (label && isOnlyLabel(label, read(asIs.quotation))) return behindLabel;
    if (hasCredit()) return asNamed.claimed === null ? [] : [asNamed];
    return [asIs, asNamed, inMarks, ...behindLabel, ...behindHead];
  };
  const standing = standingIn(ways()) ?? standingIn(quoted.length === 0 ? told(plain, index, knows) : []);
  if (standing) return [standing];
  const messages = chatted(plain, asking, (message) => extractQuotations(message, false, index, asking));
  if (messages.length > 0) return messages;
  if (head) return extractQuotations(head.quotation, isQuotation, index, asking);
  const isOthers = lazy(() => isDenial(around) || isDenied('', around));
  const all = quotationsIn(plain, quoted, knows).flatMap((each) =>
    each.quotation.startsWith('>') ? behindBars(each, isOthers, index, asking) : [each],
  );
  const found = all.length > MOST ? upTo(all) : all;
  const signed = found.length === 0 ? [labelled(plain, knows), listed(plain, knows)] : [];
  const several = signed.find((texts) => texts.some(({ quotation }) => read(quotation)?.standing));
  if (several) return several;
  const held = found.length === 0 ? heldQuotations(plain, isQuotation, index, asking) : [];
  if (held.length > 0) return held;
  const verdict = checked(whole.quotation).verdict;
  const own =
    !isQuotation && found.length === 0 && (verdict === 'absent' || verdict === 'altered')
      ? amongChatter(plain, verdict === 'absent', index, asking)
      : undefined;
  if (own) return [own];
  const shortest = isQuotation ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN;
  const isWhole = () => {
    if (isAlone || hasCredit()) return false;
    const bare = read(whole.quotation);
    const unmarked = whole.quotation === plain ? around : outsideQuotations(whole.quotation);
    // “…” Ellen Price
    const beside = unmarked.replaceAll(OMITTED.trim(), ' ').trim();
    if (beside !== '' && beside.length <= LONGEST_BESIDE && foldWords(beside).length <= MOST_CUT_OFF && knows(beside))
      return false;
    // Like one passage, or pieces of some, also where it is outside the marks.
    return (
      bare !== undefined &&
      sharesRun(unmarked === whole.quotation ? bare.pieces : piecesIn(unmarked, index), shortest, index) &&
      isLike(checked(whole.quotation)) &&
      !found.some((each) => isQuoted(each, checked(each.quotation), checked(whole.quotation)))
    );
  };
  if ((isQuotation && found.every(({ quotation }) => isWord(quotation))) || isWhole()) return [whole];
  return found.length > 0 ? found : [whole === asNamed ? claimOf(withoutName(plain, knows)) : whole];
}

/** Whether documents have a name and what follows it, but as words of one sentence, with no sign between them as a label has. */
function isOnlyLabel({ name, beside }: Bare, read: ReadQuotation | undefined): boolean {
  const [found] = read?.standing?.passages ?? [];
  if (!found?.words || name === null) return false;
  const text = found.passage.text.slice(found.words.start, found.words.end);
  const words = foldWords(text);
  const [last, next] = words.slice(foldWords(name).length - 1);
  return /[^\s\p{L}]/u.test(beside) && last !== undefined && /^\s*$/.test(text.slice(last.end, next?.start));
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
