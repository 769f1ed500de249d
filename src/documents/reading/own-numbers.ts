import type { Line } from './comments.ts';

/** How the paragraphs of a text may number themselves. */
interface Form {
  readonly pattern: RegExp;
  /** Whether a number is told from others by what it stands under: verse 4 of chapter 2. */
  readonly isInner: boolean;
  /** So many of them have to go on with the one before: anything else may begin with a number, too. */
  readonly least: number;
}

const FORMS: readonly Form[] = [
  // “3.2 …”, “2.1. …”
  { pattern: /^(?<name>[1-9]\d{0,2}(?:\.[1-9]\d{0,2})+)[.)]?\s/, isInner: false, least: 1 },
  // “5:38 …”
  { pattern: /^(?<name>[1-9]\d{0,2}:[1-9]\d{0,2})\s/, isInner: false, least: 1 },
  // “[7] …”
  { pattern: /^(?<name>\[[1-9]\d{0,3}\])\s/, isInner: false, least: 1 },
  // “16 And Ruth said …”
  { pattern: /^(?<name>[1-9]\d{0,2})\s+(?=["'“‘«„(]?\p{L})/u, isInner: true, least: 2 },
  // “²A time …”
  { pattern: /^(?<name>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})\s?(?=\S)/, isInner: true, least: 2 },
];

/** The number of a paragraph, as it is written, and its parts. */
interface Numbered {
  readonly line: number;
  readonly name: string;
  readonly parts: readonly number[];
}

/** How a paragraph numbers itself. */
export interface OwnNumber {
  readonly name: string;
  readonly isInner: boolean;
}

/**
 * How paragraphs number themselves, by their first lines: only where those before or behind go on so, as “3.2” behind “3.1”
 * and not “3.5 million people”.
 */
export function ownNumbers(firstLines: readonly Line[]): ReadonlyMap<number, OwnNumber> {
  const found = new Map<number, OwnNumber>();
  for (const { pattern, isInner, least } of FORMS) {
    const numbered = firstLines.flatMap(({ number: line, text }): Numbered[] => {
      const name = pattern.exec(text)?.groups?.['name'];
      return name === undefined ? [] : [{ line, name, parts: partsOf(name) }];
    });
    for (const { line, name } of sequenceIn(numbered, least)) found.set(line, { name: inDigits(name), isInner });
  }
  for (const [at, { number: line }] of firstLines.entries()) {
    const before = firstLines[at - 1];
    const isSecond = found.get(line)?.name === '2' && found.get(line)?.isInner === true;
    if (before && isSecond && !found.has(before.number) && OF_CHAPTER.test(before.text))
      found.set(before.number, { name: '1', isInner: true });
  }
  return found;
}

/** In front of the first verse stands the number of its chapter: “31 The keeper …”. */
const OF_CHAPTER = /^[1-9]\d{0,2}\s+["'“‘«„(]?\p{L}/u;

/** “²” is 2. */
function inDigits(name: string): string {
  return name.normalize('NFKC');
}

function partsOf(name: string): number[] {
  return (inDigits(name).match(/\d+/g) ?? []).map(Number);
}

/** Those that are a sequence, if most of them are. */
function sequenceIn(all: readonly Numbered[], least: number): Numbered[] {
  const isBetween = (at: number) => {
    const [before, here, behind] = [all[at - 1], all[at], all[at + 1]];
    return !begins(here) && goesOn(before, behind) && !goesOn(before, here) && !goesOn(here, behind);
  };
  const numbered = all.filter((_, at) => !isBetween(at));
  const steps = numbered.filter((each, at) => at > 0 && !begins(each));
  const next = numbered.filter((each, at) => goesOn(numbered[at - 1], each));
  const exact = next.filter((each) => steps.includes(each));
  if (exact.length < least || 2 * exact.length < steps.length) return [];
  return numbered.filter((each, at) => {
    const [before, behind] = [numbered[at - 1], numbered[at + 1]];
    return goesOn(before, each) || goesOn(each, behind) || (stands(before, each) && stands(each, behind));
  });
}

/** Whether a count begins anew. */
function begins(numbered: Numbered | undefined): boolean {
  return numbered?.parts.every((part) => part === 1) === true;
}

/** Whether a number is the very next one: “3.2” or “3.1.1” behind “3.1”, “4.1” behind “3.7”. */
function goesOn(before: Numbered | undefined, behind: Numbered | undefined): boolean {
  if (!before || !behind) return false;
  const at = behind.parts.findIndex((part, index) => part !== before.parts[index]);
  const isNext = behind.parts[at] === (before.parts[at] ?? 0) + 1;
  return isNext && behind.parts.slice(at + 1).every((part) => part === 1);
}

/** Whether a number stands behind another one as it should, be there some between them or none at all beside it. */
function stands(before: Numbered | undefined, behind: Numbered | undefined): boolean {
  if (!before || !behind || behind.parts.at(-1) === 1) return true;
  const at = behind.parts.findIndex((part, index) => part !== before.parts[index]);
  return (behind.parts[at] ?? 0) > (before.parts[at] ?? 0);
}
