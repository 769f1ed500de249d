import { contains, intersection, overlaps, quotations as quotationsIn, type Span, shifted } from '../text/index.ts';
import type { AttributedSpan, Attribution, Passage } from './document.ts';
import { type Claim, type Paragraph, parseAttribution } from './parse-attribution.ts';
import { isLongQuotation, isSaid } from './told.ts';

const PUBLISHER: Attribution = { kind: 'publisher' };

interface LineClaim extends Claim {
  /** Its line, counted from 0. */
  readonly line: number;
}

/** What is wrong with a line, which is counted from 0. */
interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

/**
 * Tells whose each word of a paragraph is, by the `—` lines under it. Words that no line claims are the publisher's; where
 * there are no lines, or only lines for the publisher, they are those of the document's speaker.
 *
 * @param speaker Whose words the document is made of; null if it names nobody.
 * @returns Pieces that make up all of the text, and the quotations without a known speaker; or what is wrong with a line.
 */
export function attribute(
  paragraph: Paragraph,
  lines: readonly string[],
  speaker: Attribution | null = null,
): Pick<Passage, 'attributed' | 'unnamed'> | LineProblem {
  const claims = claimsOf(lines, paragraph);
  if ('problem' in claims) return claims;
  const ordered = [...claims].sort((a, b) => a.rank - b.rank);
  const pieces = piecesOf(
    paragraph.text,
    ordered.flatMap((claim) => [claim, ...quotedInReport(claim, paragraph)]),
  );
  const idle = lines.findIndex((_, line) => !pieces.some(({ claim }) => claim?.line === line));
  if (idle !== -1) {
    return {
      line: idle,
      problem: 'Other — lines claim all the words of this one more exactly: remove it, or let it speak of other words.',
    };
  }
  const isSpeech = claims.every(({ attribution }) => attribution.kind === 'publisher');
  const others = (isSpeech ? speaker : null) ?? PUBLISHER;
  const attributed = pieces.map((piece) => ({ ...piece, attribution: piece.claim?.attribution ?? others }));
  return {
    attributed: attributed.map(({ start, end, attribution }) => ({ start, end, attribution })),
    unnamed: unnamedQuotations(paragraph, attributed),
  };
}

/** What some lines claim; or what is wrong with the first that has a fault. */
function claimsOf(lines: readonly string[], paragraph: Paragraph): readonly LineClaim[] | LineProblem {
  const claims: LineClaim[] = [];
  for (const [line, written] of lines.entries()) {
    const claim = parseAttribution(written, paragraph);
    if (typeof claim === 'string') return { line, problem: claim };
    if (claims.some((other) => other.rank === claim.rank && share(other, claim))) {
      return {
        line,
        problem:
          'This — line claims words that one above it claims too: let each say of which words it speaks, as in — sentence 2: reporting Speaker.',
      };
    }
    claims.push({ ...claim, line });
  }
  return claims;
}

/** The quotations without a known speaker, in order, and those within quotations where a speaker quotes somebody. */
function unnamedQuotations(paragraph: Paragraph, pieces: readonly (ClaimedSpan & AttributedSpan)[]): Span[] {
  const bare = blanked(paragraph.text, paragraph.quotations);
  const isQuoted = ({ start, end, claim, attribution }: ClaimedSpan & AttributedSpan) =>
    !claim?.isOfQuoted &&
    // What stands in quotation marks from its first to its last word is not quoted by its speaker.
    (attribution.kind === 'publisher' || IS_WORDED.test(bare.slice(start, end)));
  const unnamed = saidQuotations(paragraph).filter((quotation) =>
    pieces.filter((piece) => overlaps(piece, quotation)).every(isQuoted),
  );
  const inner = innerQuotations(paragraph).filter(
    (quotation) =>
      !unnamed.some((outer) => contains(outer, quotation)) &&
      pieces
        .filter((piece) => overlaps(piece, quotation))
        .every(
          (piece) =>
            piece.attribution.kind === 'speaker' &&
            !piece.claim?.isOfVeryWords &&
            isWordedAround(quotation, piece, paragraph.text),
        ),
  );
  return [...unnamed, ...inner].sort((a, b) => a.start - b.start);
}

/** A text with a space in the place of each character of some spans. */
function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

function saidQuotations({ text, quotations }: Pick<Paragraph, 'text' | 'quotations'>): Span[] {
  return quotations.filter((quotation) => isSaid(text, quotation));
}

/** What is quoted within quotations: “‘We will go,’ she told me.” */
function innerQuotations({ text, quotations }: Paragraph): Span[] {
  const inner = quotations.flatMap(({ start, end }) =>
    quotationsIn(text.slice(start, end)).map((span) => shifted(span, start)),
  );
  return saidQuotations({ text, quotations: inner });
}

/** Whether a span has words before or behind another one inside it. */
function isWordedAround({ start, end }: Span, around: Span, text: string): boolean {
  return IS_WORDED.test(text.slice(around.start, start)) || IS_WORDED.test(text.slice(end, around.end));
}

function share(a: Claim, b: Claim): boolean {
  return a.spans.some((span) => b.spans.some((other) => overlaps(span, other)));
}

/** What a report quotes is the speaker's own. */
function quotedInReport(report: LineClaim, paragraph: Paragraph): LineClaim[] {
  if (report.attribution.kind !== 'reporting') return [];
  const long = paragraph.quotations.filter((quotation) => isLongQuotation(paragraph.text, quotation));
  const spans = report.spans.flatMap((span) => long.flatMap((quotation) => intersection(span, quotation) ?? []));
  return [{ ...report, spans, attribution: { ...report.attribution, kind: 'speaker' } }];
}

interface ClaimedSpan extends Span {
  readonly claim: LineClaim | undefined;
}

/** A text in pieces, each with the last of some claims to it; neighbours of one claim are one piece. */
function piecesOf(text: string, claims: readonly LineClaim[]): ClaimedSpan[] {
  const claimed = claims.flatMap(({ spans }) => spans);
  const borders = new Set([0, ...claimed.flatMap(({ start, end }) => [start, end]), text.length]);
  const pieces: ClaimedSpan[] = [];
  for (const end of [...borders].sort((a, b) => a - b).slice(1)) {
    const last = pieces.at(-1);
    const piece = { start: last?.end ?? 0, end };
    const claim = claims.findLast(({ spans }) => spans.some((span) => contains(span, piece)));
    if (last && last.claim === claim) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ ...piece, claim });
  }
  return pieces;
}

/** The pieces of a span of a passage, and whose words each is; pieces of punctuation alone only if there are no others. */
export function attributionsIn(
  { text, attributed }: Pick<Passage, 'text' | 'attributed'>,
  span: Span,
): AttributedSpan[] {
  const pieces: AttributedSpan[] = [];
  for (const piece of attributed) {
    const common = intersection(span, piece);
    if (common) pieces.push({ start: common.start, end: common.end, attribution: piece.attribution });
  }
  if (pieces.length < 2) return pieces;
  const worded = pieces.filter(({ start, end }) => IS_WORDED.test(text.slice(start, end)));
  return worded.length > 0 ? worded : pieces;
}

const IS_WORDED = /[^\s\p{P}]/u;

/** What a span of a passage has of quotations without a known speaker. */
export function unnamedIn({ unnamed }: Passage, span: Span): Span[] {
  return unnamed.flatMap((quotation) => intersection(span, quotation) ?? []);
}

/** Whether the speaker of a whole passage is unknown, and need not be the publisher: as in a transcript. */
export function isNobodys({ text, unnamed }: Pick<Passage, 'text' | 'unnamed'>): boolean {
  return unnamed.some(({ start, end }) => start === 0 && end === text.length);
}

/** Whether all words of a span of a passage stand in quotations without a known speaker. */
export function isUnnamedOnly(passage: Passage, span: Span): boolean {
  const unnamed = unnamedIn(passage, span);
  return unnamed.length > 0 && !IS_WORDED.test(blanked(passage.text, unnamed).slice(span.start, span.end));
}
