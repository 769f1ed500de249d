import { alternatives, lazy, SAYING_WORDS, type SayingWords, sentences } from '../../text/index.ts';

/** In characters: what is farther from a quotation is no longer about it. */
const FAR = 240;
/** In words: a sentence so short, before the one of a quotation, is its heading: “Fake news!” */
const LONGEST_HEADING = 3;
/** In words: with so many the next sentence may take back what was said: “This is not true.” */
const TAKING_BACK = 5;

const WORDS = /(?<!\S)\/s(?!\S)|[\p{L}\p{M}\p{N}'’]+/gu;

/** Words and phrases of all languages, to be looked for in a text. */
class Phrases {
  readonly #words = new Set<string>();
  readonly #phrases: string[] = [];
  /** Of scripts in which words are not parted, or take endings. */
  readonly #pieces: string[] = [];

  constructor(list: (language: SayingWords) => readonly string[] | undefined) {
    for (const phrase of SAYING_WORDS.flatMap((language) => list(language) ?? [])) {
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase)) {
        this.#pieces.push(phrase);
      } else if (phrase.includes(' ')) this.#phrases.push(` ${phrase} `);
      else this.#words.add(phrase);
    }
  }

  areIn(text: string): boolean {
    const words = wordsOf(text);
    const joined = ` ${words.join(' ')} `;
    return (
      words.some((word) => this.#words.has(word)) ||
      this.#phrases.some((phrase) => joined.includes(phrase)) ||
      this.#pieces.some((piece) => text.includes(piece))
    );
  }
}

const DENIALS = lazy(() => new Phrases(({ denials }) => denials));
/** “No kidding” and “…, no?”, which deny nothing; but not “no kidding, false”. */
const EMPHATIC = lazy(() => {
  const phrases = SAYING_WORDS.flatMap(({ emphatic = [] }) => emphatic);
  const ways = alternatives(phrases.map((phrase) => phrase.replace('?', String.raw`\s?\?`)));
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${ways})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{M}])`, 'giu');
});
const SUPPOSITIONS = lazy(() => new Phrases(({ suppositions }) => suppositions));
const GUESSES = lazy(() => new Phrases(({ guesses }) => guesses));
const CORRECTIONS = lazy(() => new Phrases(({ corrections }) => corrections));

/** Whether a text says that something was not said, or not by that one. */
export function isDenial(text: string): boolean {
  return DENIALS().areIn(withoutEmphasis(text));
}

/** A text without what denies nothing in it. */
export function withoutEmphasis(text: string): string {
  return text.replaceAll('’', "'").replace(EMPHATIC(), ' ');
}

/**
 * Whether what stands around a quotation says that it was not said, or not by whoever is named: “Neither Xi nor Putin said
 * “…””, ““…”, which is false”, ““…”? No.”
 */
export function isDenied(before: string, behind: string): boolean {
  const [above, below] = [before.slice(-FAR), behind.slice(0, FAR)];
  const isGuessed = (text: string) => isDenial(text) || GUESSES().areIn(text);
  const isTaken = (text: string) => isGuessed(text) || CORRECTIONS().areIn(text);
  const isDoubted = (text: string) => isGuessed(text) || SUPPOSITIONS().areIn(wordsOf(text)[0] ?? '');
  // To find sentences takes longer than to look for the words.
  return (
    ((isGuessed(above) || SUPPOSITIONS().areIn(above)) && isDoubted(sentenceBefore(above))) ||
    (isTaken(below) && sentencesBehind(below).some(isTaken))
  );
}

/** The sentence that a quotation stands in as far as it stands before it, with a heading above that. */
function sentenceBefore(near: string): string {
  const spans = sentences(near, 'en');
  const isOver = /[.!?。！？]\s*$/u.test(near);
  const start = isOver ? near.length : (spans.pop()?.start ?? near.length);
  const heading = spans.pop();
  const isHeading = heading && wordsOf(near.slice(heading.start, heading.end)).length <= LONGEST_HEADING;
  return near.slice(isHeading ? heading.start : start);
}

/** The rest of the sentence that a quotation stands in, and the first words of the next one. */
function sentencesBehind(near: string): string[] {
  const goesOn = /^[\s"”’»)\]]*(?:[,;:—–(-]|\p{Ll})/u.test(near);
  const [first = '', second = ''] = sentences(near, 'en')
    .map(({ start, end }) => near.slice(start, end))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return goesOn ? [first, beginningOf(second)] : [beginningOf(first)];
}

function beginningOf(sentence: string): string {
  const words = [...sentence.matchAll(WORDS)];
  return sentence.slice(0, words[TAKING_BACK]?.index);
}

function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().replaceAll('’', "'").matchAll(WORDS), ([word]) => word);
}
