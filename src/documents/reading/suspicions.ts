import { escapePattern, LANGUAGES, quotedSpans, spanAt } from '../../text/index.ts';
import { NameIndex } from '../name-index.ts';
import { nameOf } from '../names.ts';
import { isSameName } from '../same-name.ts';
import type { Line } from './comments.ts';
import { initialsOf } from './label-words.ts';
import { remnantsIn, shown } from './remnants.ts';
import { runningQuotation } from './running-quotation.ts';
import type { Report, Unit } from './unit.ts';

/** In characters, and in line breaks: a longer paragraph with more of them is several that nothing parts. */
const [LONGEST, MOST_BREAKS] = [2000, 3];

/** What begins like a `—` line but with another dash: `-- John Doe, speech, 2016`, `– quoting John Doe`. */
const OTHER_DASH =
  /^(?!.*[.!?…]$)\s*(?:--+|[-‒–―−])\s*(?:(?:quoting|reporting)\s|sentences?\s+\d.*:|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+[\p{L}\p{M}.’'-]+){0,5}(?:,[^.!?]*)?$)/u;

/** Reports what is likely a slip in the words of a paragraph or item. */
export function suspectText({ lines }: Unit, text: string, next: string | undefined, warn: Report): void {
  const [first] = lines;
  // Once is enough for each kind.
  const said = new Set<unknown>();
  for (const line of lines) {
    for (const { kind, problem } of remnantsIn(line.text)) {
      if (!said.has(kind)) warn(line.number, problem);
      said.add(kind);
    }
  }
  for (const [index, line] of lines.entries()) {
    if ((index > 0 || lines.length === 1) && OTHER_DASH.test(line.text)) {
      warn(
        line.number,
        `${shown(line.text.trim())} is read as text: to say whose words those above are, begin it with — (an em dash), right under them.`,
      );
    }
    if (/\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '')) {
      warn(line.number, 'A word is divided at the end of this line, and would be quoted like that: join its parts.');
    }
  }
  if (text.length > LONGEST && lines.length - 1 > MOST_BREAKS) {
    warn(
      first?.number ?? null,
      `This paragraph has ${text.length} characters on ${lines.length} lines: put a blank line between paragraphs, for only that parts them.`,
    );
  }
  const mark = unpairedMark(text, next);
  if (mark !== undefined) warn(lineAt(lines, text, mark.at), mark.problem);
}

/** The line at which an offset of the text stands. */
export function lineAt(lines: readonly Line[], text: string, at: number): number | null {
  return lines[text.slice(0, at).split('\n').length - 1]?.number ?? null;
}

/** Double marks: single ones are apostrophes, too. */
const DOUBLE = /[“”„«»「」『』＂]|(?<!\d)"/g;

/** The first double quotation mark that belongs to no other; behind one that opens a paragraph, the next may go on. */
export function unpairedMark(text: string, next: string | undefined): { at: number; problem: string } | undefined {
  const quoted = quotedSpans(text);
  const alone = [...text.matchAll(DOUBLE)].filter(({ index }) => !spanAt(quoted, index));
  const goesOn = runningQuotation(text, next)?.start;
  const found = alone.find(({ index }) => index + 1 !== goesOn);
  if (!found) return undefined;
  const at = found.index;
  const around = text.slice(Math.max(0, at - 15), at + 16).replace(/\s+/g, ' ');
  const isReversed =
    (found[0] === '”' && /^[\p{L}\p{N}]/u.test(text.slice(at + 1))) ||
    (found[0] === '“' && /[\p{L}\p{N}.,!?]$/u.test(text.slice(0, at)));
  const problem = isReversed
    ? `The quotation mark in “…${around}…” is the wrong way round: nothing counts as quoted there until it is turned.`
    : `The quotation mark in “…${around}…” has no other one: put in what opens or closes the quotation.`;
  return { at, problem };
}

const ABBREVIATIONS = LANGUAGES.flatMap(({ sentences }) =>
  sentences ? [...sentences.unfinished, ...sentences.abbreviations] : [],
).map(escapePattern);
const ABBREVIATION = new RegExp(`(?:^|[\\s.])(?:\\p{L}|al|etc|${ABBREVIATIONS.join('|')})\\.$`, 'u');
/** “Citing Putin”, “according to Putin”; no “von der Leyen” and no “teleSUR”. */
const UNKNOWN_VERB = new RegExp(
  [
    String.raw`^(?!(?:quoting|reporting|sentences?|publisher)\b)(\p{Ll}{4,})(?:\s+(?=\p{Lu})|(?<=ing|ed|ando|iendo|ant)\s+)`,
    String.raw`^([Cc]iting|[Qq]uot(?:es?|ed|ation)|[Rr]eport(?:s|ed)|[Aa]ccording|[Ss]a(?:id|ys))\s`,
  ].join('|'),
  'u',
);
/** “The publisher”, “editor’s note”, “note from the editor”: nobody's name. */
const NO_NAME =
  /^(?:(?:the|our|its|this)\s+(?:publisher|outlet|newspaper|paper|editors?)|publishers|outlet|editors?[’']?s?\s+note|(?:.*\s)?own\s+words|notes?\s+(?:by|from|of)\s.*)$/iu;
/** “John Doe (speech”, “John Doe in a letter”: a name, and what it was said in. */
const OCCASION =
  /^(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*)+)\s+(?:\(((?:\p{Ll}|.*\d{4})[^)]*)\)?|((?:in|on|at|during)\s+(?:an?|the|his|her|their)\s+.+))$/u;
const OTHER_DATE =
  /(?:^|,)\s*(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}\s+(?:de\s+)?\d{4})\s*$/u;
/** In words: a longer name is a sentence. */
const LONGEST_NAME = 8;

/** What is likely wrong with a `—` line that can be read; undefined if nothing is. */
export function suspectAttribution(written: string): string | undefined {
  const line = written.trim().replace(/^—+\s*/, '');
  const said = line
    .replace(/^(?:sentences?[\d\s,–-]+|\p{QMark}.+\p{QMark}\s*)[:：]\s*/iu, '')
    .replace(/^(?:quoting|reporting)\s*[:：]\s*/i, '');
  const [remnant] = remnantsIn(line);
  if (remnant) return remnant.problem;
  const [name = ''] = said.split(',');
  const isSentence =
    /[!?¿¡…;:。！？—]/.test(said) ||
    (/\.[”"»’]?$/.test(said) && !ABBREVIATION.test(said)) ||
    name.trim().split(/\s+/).length > LONGEST_NAME;
  if (isSentence) {
    return `${shown(written.trim())} looks like a line of dialogue, but is read as who says what stands above it: write \\— if it is text.`;
  }
  if (NO_NAME.test(name.trim())) {
    return `${shown(name.trim())} is read as the speaker’s name: write — publisher for the outlet’s own words, or whose words it is.`;
  }
  const [, person, bracketed, told] = OCCASION.exec(name.trim()) ?? [];
  if (person !== undefined) {
    return `${shown(name.trim())} is read as the speaker’s name: put what it was said in behind a comma, as in — ${person}, ${bracketed ?? told}.`;
  }
  const verb = UNKNOWN_VERB.exec(said)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (verb !== undefined) {
    return `“${verb}” is read as part of the speaker’s name: write quoting, reporting, or nothing if all of it is the speaker’s.`;
  }
  const date = OTHER_DATE.exec(said)?.[1];
  return date === undefined ? undefined : `“${date}” is not read as a date: write year, month and day as 2022-02-04.`;
}

/** A speaker, and the line at which each of their words are said to be theirs; null for the header's. */
type SpokenLines = ReadonlyMap<string, readonly (number | null)[]>;

/** So many speakers are compared with each other: no text has more. */
const MOST_SPEAKERS = 1000;

/** The speakers of one line only whose names are those of others but for one slip, with these. */
export function mistypedSpeakers(speakers: SpokenLines): { line: number | null; problem: string }[] {
  if (speakers.size > MOST_SPEAKERS) return [];
  return [...speakers].flatMap(([name, [line, ...lines]]) => {
    const twin =
      lines.length > 0 ? undefined : [...speakers.keys()].find((other) => other !== name && isOneSlip(name, other));
    if (twin === undefined || line === undefined) return [];
    return [{ line, problem: `“${name}” is spelt almost like “${twin}”: write the name of one speaker in one way.` }];
  });
}

/** The speakers whose names are shorter ones of other speakers, such as “Mrs Price”, “Ellen” or “Ell” of Ellen Price, with these. */
export function shortenedSpeakers(speakers: SpokenLines): { line: number | null; problem: string }[] {
  const names = new NameIndex([...speakers.keys()].map(nameOf));
  const wholeName = wholeNames(speakers.keys());
  return [...speakers].flatMap(([written, [line = null]]) => {
    const name = nameOf(written);
    const meant = names.meant(name).find((other) => !isSameName(other, name));
    const full = meant?.text ?? wholeName(written);
    // Of two people who are named together, each may be named alone.
    if (name.isCountry || full === undefined || / (?:and|und|y|et|e|и) |[&和]/u.test(full)) return [];
    return [{ line, problem: `“${written}” may be “${full}”: write the name of one speaker in one way.` }];
  });
}

/** A first name is cut to so many letters at least: “Sam” of “Samuel”. */
const SHORTEST_FIRST = 3;

/** “A. P.”, which is “AP”. */
const SPACED_INITIALS = /^(?:\p{Lu}\.\s?-?){2,4}$/u;

/** Of a first name or initials, the one of some names that has them: of “Ivy”, “Sam” or “LM” “Ivy Cole”, “Samuel Orr”, “Leo Marsh”. */
export function wholeNames(names: Iterable<string>): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  for (const whole of names) {
    if (SPACED_INITIALS.test(whole)) continue;
    const first = /^(\p{Lu}\p{Ll}+)\s/u.exec(whole)?.[1] ?? '';
    const forms = [initialsOf(whole)];
    for (let length = Math.min(first.length, SHORTEST_FIRST); length <= first.length; length += 1)
      forms.push(first.slice(0, length));
    for (const form of forms) if (form !== '') found.set(form, found.has(form) ? undefined : whole);
  }
  return (name) => found.get(SPACED_INITIALS.test(name) ? name.replace(/[.\s-]/g, '') : name);
}

/** Whether two names differ in one letter more, less or other, in two that changed places, or only in case. */
function isOneSlip(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return true;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  // Speakers may be numbered, and short names differ in a letter.
  if (/\d/.test(left + right) || Math.min(one.length, other.length) < 4) return false;
  return (
    (left.length < 2 && right.length < 2) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
