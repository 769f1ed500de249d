import { append, foldWords, withoutControlCharacters } from '../../text/index.ts';

/** Questions by the paragraph that answers them; under `none` those that nothing answers. */
export type Drafted = ReadonlyMap<Section, readonly string[]>;
export type Section = number | 'none';

/** In UTF-16 units; what is longer is no question. */
const LONGEST = 300;

const NOT_ANSWERED = /^\W*(?:questions?\s+)?(?:not|un)[\s_-]*answer(?:ed|able)(?:\s+questions?)?\W*$/i;
/** “# ¶ 4”, “**Passage 4:**”, “¶4 – Voting”, “4”; not “3 questions about …”. */
const PARAGRAPH = /^[\s#*_[("]*(?:(?:¶|paragraph|passage)\s*)+(\d{1,6})\b|^\W*(\d{1,6})\W*$/i;
/** What stands before a question: bullets; a label in bold or brackets, or one of the voices that the prompt has. */
const MARKERS =
  /^(?:[-*•–—+>|]\s+|\[[^\]]*\]\s*|\*\*[^*]*:\s*\*\*\s*|\*\*[^*]*\*\*:\s*|(?:q|question|plain|teen(?:ager)?|lawyer|official|learner|angry|doubtful|half[- ]remember\w*|claim|keywords?|situation)\s*:\s+)+/i;
/** “3.”, “3)”, “(3)”, “Q3:”, “3、”, also escaped. */
const NUMBER = /^\(?(?:Q\s*)?(\d{1,3})\\?(?:[.):]\s+|[、．]\s*)/i;
const QUOTED = /^["“”«„'‘`「『](.*?)["“”»‟'’`」』],?$/s;
const BOLD = /^\*\*(.*)\*\*$/s;
/** What models say around what they were asked for. */
const TALK =
  /^(?:(?:sure|certainly|of course|okay)\b[,!.]*(?:$| here\b)|here you go|let me know if you|i hope th(?:is|ese)\b|```|-{3,}|\|?[\s|:-]+\|?$)/i;
/** An item may have been left out of a numbered list; a number further off is one that somebody asks for: “8. Mai 1945”. */
const MOST_LEFT_OUT = 3;
/** Only whole ones, so that an answer may end in the middle. */
const STRING = /"((?:[^"\\]|\\.)*)"\s*(:?)/gs;

/**
 * Reads what a model answered, in whatever form: lines with or without headings, numbers and bullets, JSON of any shape
 * also cut off, in code fences or not, with talk around it.
 *
 * @param section What is meant where the answer has no heading: undefined drops it.
 * @returns Each question once, on one line, never one that a file of questions would take for a heading.
 */
export function readAnswer(answer: string, section?: Section): Map<Section, string[]> {
  const drafted = new Map<Section, string[]>();
  const seen = new Set<string>();
  let current = section;
  let number = 0;
  for (const piece of piecesOf(withoutThinking(answer))) {
    const heading = sectionOf(piece);
    if (heading !== undefined) {
      current = heading;
      continue;
    }
    const { line, numbered } = withoutNumber(lineOf(piece.text), number);
    number = numbered;
    const question = questionOf(line);
    const key = keyOf(question);
    if (current === undefined || key === '' || question.length > LONGEST || seen.has(key)) continue;
    seen.add(key);
    append(drafted, current, question);
  }
  return drafted;
}

/** What begins a line of JSON that is none of its questions. */
const OF_JSON = /^[\s{}[\],]*(?:"[^"]*"\s*:\s*[^"]*)?[\s{}[\],]*$/;

/** The lines of an answer of which nothing was drafted, though they are no headings and no talk. */
export function passedOver(answer: string, drafted: Drafted): string[] {
  const keys = [...drafted.values()].flat().map(keyOf);
  return withoutThinking(answer)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => {
      const key = keyOf(questionOf(lineOf(line)));
      if (key === '' || OF_JSON.test(line) || sectionOf({ text: line, isKey: null }) !== undefined) return false;
      return !keys.some((each) => ` ${keyOf(line)} `.includes(` ${each} `));
    });
}

/** The same for questions that are the same word for word, whatever their capitals and marks. */
export function keyOf(question: string): string {
  return foldWords(question)
    .map(({ word }) => word)
    .join(' ');
}

/** The thoughts of models that think aloud. */
export function withoutThinking(answer: string): string {
  return answer.replace(/<(think|thinking|reasoning)>.*?(?:<\/\1>|$)/gis, '');
}

interface Piece {
  readonly text: string;
  /** Of JSON: whether it is the name of what follows; a number is one where it names a passage. */
  readonly isKey: boolean | null;
}

function piecesOf(answer: string): Piece[] {
  const begin = answer.search(/[[{]/);
  const json = begin === -1 ? '' : answer.slice(begin);
  // A list in brackets, and not a line such as “[teenager] yo …”.
  if (/^(?:```\w*|json)?\s*$/i.test(answer.slice(0, begin).split('\n').at(-1) ?? '') && /^[[{]\s*["{[]/.test(json)) {
    return jsonPieces(json);
  }
  return answer.split(/[\n\r\u2028\u2029]+/).map((text) => ({ text: text.trim(), isKey: null }));
}

/** The strings of JSON in their order, and the numbers that say which passage is meant. */
function jsonPieces(json: string): Piece[] {
  const numbered = json.replace(/("(?:paragraph|passage|¶|number|id)"\s*:\s*)(\d+)/gi, '$1"¶ $2"');
  const pieces: Piece[] = [];
  let skipped = false;
  for (const [, raw = '', colon] of numbered.matchAll(STRING)) {
    const text = unescaped(raw);
    if (colon === ':') {
      skipped = /^(?:voice|who|persona|style|type|kind|language|title|reason|answer)$/i.test(text);
      pieces.push({ text, isKey: true });
    } else if (!skipped || sectionOf({ text, isKey: false }) !== undefined) {
      pieces.push({ text, isKey: false });
    }
  }
  return pieces.filter((piece) => piece.isKey !== true || sectionOf(piece) !== undefined);
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw.replace(/\n/g, ' ')}"`) as string;
  } catch {
    return raw;
  }
}

function sectionOf({ text, isKey }: Piece): Section | undefined {
  if (NOT_ANSWERED.test(text) && (isKey !== null || /^[#*_]|:$|^\w+\s?\w+$/.test(text))) return 'none';
  const [heading, named, bare] = PARAGRAPH.exec(text) ?? [];
  if (heading === undefined) return undefined;
  // A number alone names a passage where it is a name in JSON; a line such as “passage 4 what is it” asks.
  if (named === undefined) return isKey === true ? Number(bare) : undefined;
  const isHeading = isKey !== null || /^[#*_]|^\W*¶/.test(text) || text.length === heading.length || /:\W*$/.test(text);
  return isHeading ? Number(named) : undefined;
}

/** One line without bullets; empty if it is a heading or talk. */
function lineOf(text: string): string {
  const line = withoutControlCharacters(text, ' ').replace(/\s+/g, ' ').trim();
  // Headings of voices; “Here are 30 questions:”.
  return /^#/.test(line) || TALK.test(line) || /^[^?？]*[:：]\**$/.test(line) ? '' : line.replace(MARKERS, '');
}

/** @param before The number of the item before. @returns The line without its own, if it is one of the same list. */
function withoutNumber(line: string, before: number): { line: string; numbered: number } {
  const [marker = '', digits] = NUMBER.exec(line) ?? [];
  const number = Number(digits);
  const isNext = number === 1 || (number > before && number <= before + MOST_LEFT_OUT);
  return isNext ? { line: line.slice(marker.length), numbered: number } : { line, numbered: before };
}

/** What is left of a line without what stands around a question. */
function questionOf(line: string): string {
  const bare = line
    .replace(MARKERS, '')
    .replace(/\s*\|$/, '')
    .replace(BOLD, '$1')
    .replace(QUOTED, '$1');
  return bare.replace(/^#+\s*/, '').trim();
}
