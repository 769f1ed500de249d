import type { Line } from './comments.ts';
import type { Report, Unit } from './unit.ts';

/** What `npm run add` leaves to a person, as comments above the paragraphs, or the line of the header, that it is about. */
export const OPEN = {
  proposed: '<!-- proposed: does the — line name who says this? -->',
  turn: '<!-- unnamed: somebody else begins to speak. Who? -->',
  quoted: '<!-- unnamed: set off as quoted. From whom? -->',
  names: '# proposed: do people call them so?',
};

/** Above a paragraph or a list: what looks like a slip in its text stands in the source. */
const PUBLISHED = '<!-- as published -->';

/** Tells of slips in the text, but of none where the source is said to have them. */
export function slipsBesides(lines: readonly Line[], warn: Report): Report {
  const published = new Set<number | null>();
  let isPublished = false;
  for (const { number, text } of lines) {
    isPublished = text.trim() !== '' && (isPublished || text.trim() === PUBLISHED);
    if (isPublished) published.add(number);
  }
  return (line, problem) => {
    if (!published.has(line))
      warn(line, `${problem.replace(/\.$/, '')}; if it is published so, put ${PUBLISHED} above it.`);
  };
}

const CURES = {
  proposed: 'read over whom the — line names, correct it, and remove the comment',
  unnamed: 'add a — line for who says this, or — publisher, and remove the comment',
};

const MARK = '<!-- unnamed: ';

/**
 * The paragraphs that are marked as those of somebody who is not named; where somebody begins to speak, with those behind them,
 * up to a heading or to whoever is named.
 */
export function unnamedUnits(lines: readonly Line[], units: readonly Unit[]): ReadonlySet<Unit> {
  const marks = lines.filter(({ text }) => text.startsWith(MARK));
  const unnamed = new Set<Unit>();
  if (marks.length === 0) return unnamed;
  let next = 0;
  let headings = '';
  let isTurn = false;
  for (const unit of units) {
    const start = next;
    while ((marks[next]?.number ?? Number.POSITIVE_INFINITY) < (unit.lines[0]?.number ?? 0)) next += 1;
    const above = marks.slice(start, next);
    const under = JSON.stringify(unit.headings);
    const goesOn: boolean = isTurn && under === headings && unit.attributions.length === 0;
    isTurn = goesOn || above.some(({ text }) => text.startsWith(OPEN.turn));
    headings = under;
    if (unit.attributions.length === 0 && (isTurn || above.length > 0)) unnamed.add(unit);
  }
  return unnamed;
}

/**
 * Reports what is still open: each kind once, since a transcript has it many times.
 *
 * @param header The lines of the header.
 * @returns Whether it is marked where somebody speaks who is not named.
 */
export function suspectOpen(header: readonly Line[], lines: readonly Line[], warn: Report): boolean {
  const names = header.find(({ text }) => text === OPEN.names);
  if (names) warn(names.number, 'Marked as proposed: read over who goes by which names, and remove the comment.');
  for (const [kind, cure] of Object.entries(CURES)) {
    const [first, ...others] = lines.filter(({ text }) => text.startsWith(`<!-- ${kind}: `));
    const more = others.length === 0 ? '' : ` (and ${others.length} more below)`;
    if (first) warn(first.number, `Marked as ${kind}${more}: ${cure}.`);
  }
  return lines.some(({ text }) => text.startsWith(MARK));
}
