import { headingLabel } from '../../../documents/index.ts';
import { LABEL_WORDS, LANGUAGES } from '../../../text/index.ts';
import { type Block, endsHeading, mayBeHeading, type Told } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { noteOf } from '../note.ts';
import { numberedTitles } from './numbered-titles.ts';
import { isOfRecord } from './record-lines.ts';
import { isBareLabel, titlesBelow } from './titles-below.ts';

/** A heading is no longer than this, in characters. */
const LONGEST = 80;
/** … but for one with a label and a sign behind it: “Chapter VII: Action with Respect to …”. */
const LONGEST_LABELLED = 160;

/**
 * Makes headings of paragraphs, and of the first lines of some, that look like one: “Article 5”, “CHAPTER II”, “GENERAL
 * RULES”.
 */
export function withHeadings(blocks: readonly Block[]): Told {
  const last = blocks.findLastIndex(isText);
  const outline = new Outline(blocks);
  const headed = blocks.flatMap((block, at) => (at > last ? [block] : outline.give(block)));
  return { blocks: headed, notes: noteOf('Taken for headings by how they look', outline.found) };
}

/** Whether something may stand under a heading above it: behind the last such thing, “JANE DOE” has signed the text. */
function isText({ kind, text }: Block): boolean {
  return (
    kind === 'item' ||
    (kind === 'paragraph' && (text.length > LONGEST || /\t|[.,;:!?…。！？][”"’»」)\]]*$/mu.test(text)))
  );
}

/** Finds the headings of a text, and how deep they stand, block by block. */
class Outline {
  /** What was found. */
  readonly found: string[] = [];
  readonly #numbered: ReadonlyMap<Block, string>;
  readonly #titles: ReadonlyMap<Block, number>;
  /** How deep headings stand, by what is in front of their numbers, in the order in which it comes: chapters stand above articles. */
  readonly #depths = new Map<string, number>();
  #depth = -1;
  /** Whether the block before is a heading. */
  #isUnder = false;
  #above = 1;
  /** What the heading that came last is called, if it is part of a text: “part”, “annex”. */
  #part = '';

  constructor(blocks: readonly Block[]) {
    const hasVerb = (line: string) => VERB.test(line);
    this.#numbered = numberedTitles(blocks, hasVerb);
    this.#titles = titlesBelow(blocks, hasVerb);
  }

  /** The next block, with the headings that it is or begins with as such. */
  give(block: Block): Block[] {
    if (endsHeading(block)) return [block];
    const isBehindText = !this.#isUnder;
    this.#isUnder = block.kind === 'heading';
    if (block.kind === 'heading') {
      this.#above = block.level;
      this.#part = isBareLabel(block.text) ? 'heading' : '';
    }
    if (!mayBeHeading(block)) return [block];
    const lines = block.text.split('\n');
    const headings: Block[] = [];
    for (const [at, line] of lines.entries()) {
      const word = this.#wordOf(block, line, at);
      if (word === null || (word === '' && goesOn(line, lines.slice(at + 1)))) break;
      headings.push(this.#heading(line, word, headings.length === 0 && isBehindText));
    }
    this.found.push(...headings.map(({ text }) => text));
    const rest = lines.slice(headings.length).join('\n').trim();
    const isWhole = rest === '';
    this.#isUnder = isWhole;
    return isWhole ? headings : [...headings, { ...block, text: rest }];
  }

  #wordOf(block: Block, line: string, at: number): string | null {
    const number = at === 0 ? this.#numbered.get(block) : undefined;
    return number ?? headingWord(line) ?? (this.#titles.get(block) === at ? '' : null);
  }

  /** @param isFirst Whether no heading stands right above it. */
  #heading(line: string, word: string, isFirst: boolean): Block {
    const isAlone = ALONE.has(line.toLowerCase());
    // What has no number, behind a text, ends the article before it: “FINAL PROVISIONS”; behind “PART II” it is its title.
    const isBeside = word === '' && isFirst && this.#depths.size > 0;
    const isTitle = word === '' && !isFirst && !isAlone && this.#part !== '';
    const key = isTitle ? `title of ${this.#part}` : word;
    const below = 1 + Math.max(-1, ...this.#depths.values());
    const unknown = isBeside ? this.#depth : isTitle ? this.#depth + 1 : below;
    this.#depth = isAlone ? 0 : (this.#depths.get(key) ?? unknown);
    if (!isAlone) this.#depths.set(key, this.#depth);
    if (!isTitle) this.#part = isAlone ? line : word;
    return { kind: 'heading', level: Math.min(6, this.#above + 1 + this.#depth), text: line };
  }
}

/** Of 第五条 what is not 条. */
const HAN_NUMBER = /^第\s*(?:\d+|[一二三四五六七八九十百千零〇两兩]+)\s*/u;

/** Words for parts of texts: “article” of “First Article”, too. */
const PARTS = new Set(LABEL_WORDS.flatMap(([, forms]) => forms));

/** What stands beside the parts of a text rather than above them: “PREAMBLE”, “ANNEX”. */
const ALONE = new Set(LANGUAGES.flatMap(({ labels: { annex = [], preamble = [] } = {} }) => [...annex, ...preamble]));

/** A full stop behind a word, not behind a number or an abbreviation: “RULE II. No boy shall keep a ferret. (…)”. */
const SENTENCE_END = /\p{L}{4,}[.!?…]\P{L}*(?:\s|$)/u;
/** In capitals, what only a sentence has. */
const VERB = new RegExp(String.raw`(?<![\p{L}-])(?:${anySource(({ headings }) => headings?.verbs)})(?![\p{L}-])`, 'iu');
/** In front of the title of what a meeting was about: “TOP 3: ”. */
const AGENDA = new RegExp(String.raw`^(?:${anySource(({ headings }) => headings?.agenda)})\s?\d{1,2}\s?[:.–—-]\s`, 'u');
/** What stands in columns is no title. */
const COLUMNS = / {3,}|\t/;
/** What a title may begin with that has such a verb. */
const ASKS = new RegExp(String.raw`^(?:${anySource(({ headings }) => headings?.interrogatives)})\s`, 'iu');
/** Lines that are merely wrapped are longer than this, in characters. */
const SHORTEST_WRAPPED = 40;

/** Whether a line in capitals is the beginning of a sentence that goes on in the lines below it. */
function goesOn(line: string, below: readonly string[]): boolean {
  const [next = ''] = below;
  return (
    line.length >= SHORTEST_WRAPPED &&
    /^\P{L}*\p{Lu}{2}/u.test(next) &&
    headingLabel(next) === null &&
    /[.!?;](?:\s|$)/u.test(below.join('\n'))
  );
}

/** What a heading has in front of its number, in lower case; an empty text if it is one by its capitals; null if it is none. */
function headingWord(line: string): string | null {
  if (line.length > LONGEST_LABELLED || /[.,;:!?…。：；]$/.test(line)) return null;
  if (COLUMNS.test(line)) return null;
  if (AGENDA.test(line)) return line.length > LONGEST ? null : 'agenda';
  const label = headingLabel(line);
  const isTitled = label !== null && /^\s?[:：–—-]\s/.test(line.slice(label.length)) && !VERB.test(line);
  if (line.length > LONGEST && !isTitled) return null;
  if (label !== null && /^[\p{L}§]/u.test(label)) {
    if (SENTENCE_END.test(line.slice(label.length).replace(/^\P{L}+/u, ''))) return null;
    const words =
      label
        .replace(HAN_NUMBER, '')
        .toLowerCase()
        .match(/\p{L}+|§/gu) ?? [];
    return words.find((word) => PARTS.has(word)) ?? words[0] ?? '';
  }
  const isInCapitals = /^\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu) ?? []).length > 3;
  const isSentence = isOfRecord(line) || SENTENCE_END.test(line) || (VERB.test(line) && !ASKS.test(line));
  return isInCapitals && !isSentence ? '' : null;
}
