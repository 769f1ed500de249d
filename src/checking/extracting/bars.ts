import { lazy, outermostSpans } from '../../text/index.ts';
import { isLike, standsThere } from '../comparing/verdict.ts';
import { type Asking, claimOf, type Pasted, piecesApart, upTo, withoutName } from '../naming/beside.ts';
import { outsideQuotations, quotedIn, withoutBars } from '../naming/marked.ts';
import { piecesIn, sharesRun } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';
import { conversed, labelled, withoutHead, withoutLabel } from './chats.ts';
import { isCredited } from './credits.ts';
import { heldQuotations, isQuoted, type Marked, quotationsIn } from './quotations.ts';
import { SHORTEST_RUN_OF_QUOTATION } from './told.ts';

/** What stands behind bars. */
interface Barred {
  readonly marked: Marked;
  /** Without the bars. */
  readonly text: string;
  readonly index: WordIndex;
  readonly asking: Asking;
}

/** How the quotations behind bars may stand there, if they do not as they are; the first way that finds some counts. */
const WAYS: readonly ((barred: Barred) => readonly Pasted[])[] = [
  // A line each, with who says it.
  ({ text, asking: { knows } }) => labelled(text, knows),
  // A line each, some of them with who says it.
  ({ text, index, asking }) => conversed(text, asking, (line) => heldQuotations(line, false, index, asking)),
  // In marks, beside names or among words that are none of the documents'.
  inMarks,
  // A line each.
  ({ marked, text, asking }) => upTo(linesApart(text, asking).map((line) => ({ ...marked, ...line }))),
  // Behind a name, or the head of a message.
  bare,
  // Among what chats put around it.
  ({ marked, text, index, asking }) =>
    heldQuotations(text, true, index, asking).map((each) => ({ ...each, claimed: each.claimed ?? marked.claimed })),
];

/**
 * What is quoted behind bars.
 *
 * @param isOthers Whether the message says that it is not from whom is named there.
 */
export function behindBars(marked: Marked, isOthers: () => boolean, index: WordIndex, asking: Asking): Marked[] {
  const text = withoutBars(marked.quotation).trim();
  if (asking.read(text)?.standing && !isCredited(text, quotedIn(text), asking, index)) return [marked];
  for (const way of WAYS) {
    const found = way({ marked, text, index, asking });
    if (found.length > 0)
      return found.map((each) => ({ hasColon: false, ...each, claimed: isOthers() ? null : each.claimed }));
  }
  return [marked];
}

function inMarks({ text, index, asking: { checked, knows } }: Barred): readonly Pasted[] {
  const marked = quotationsIn(text, outermostSpans(text), knows);
  const isApart = lazy(() => !sharesRun(piecesIn(outsideQuotations(text), index), SHORTEST_RUN_OF_QUOTATION, index));
  const areQuoted = marked.every(
    (each) =>
      (each.claimed !== null || (standsThere(checked(each.quotation)) && isApart())) &&
      isQuoted(each, checked(each.quotation), checked(text)),
  );
  return areQuoted ? marked : [];
}

function bare({ marked, text, asking: { read, checked, knows } }: Barred): readonly Pasted[] {
  const named = withoutName(text, knows);
  const bare = named.name === null ? (withoutLabel(text, knows) ?? withoutHead(text)) : named;
  const isNamed =
    bare && (read(bare.quotation)?.standing || checked(bare.quotation).similarity > checked(text).similarity);
  return isNamed ? [{ ...marked, ...claimOf(bare) }] : [];
}

/** The lines of a text that is none itself where each is a quotation; not where a line goes on with a small letter. */
function linesApart(text: string, { checked }: Asking) {
  const lines = piecesApart(text, /(?<!\s)\s*\n\s*/);
  const isQuotation = (line: string) => standsThere(checked(line)) || isLike(checked(line));
  const [first, ...others] = lines;
  const areApart =
    others.length > 0 ? others.every(({ quotation }) => !/^\p{Ll}/u.test(quotation)) : first && first.times > 1;
  const isNone =
    !areApart || checked(text).verdict === 'altered' || !lines.every((line) => isQuotation(line.quotation));
  return isNone ? [] : lines;
}
