import { isMeant, type Name, nameOf, placeAt, voicesOf } from '../../documents/index.ts';
import {
  alternatives,
  append,
  LANGUAGES,
  type Language,
  languageOf,
  lazy,
  memoizedByValue,
  overlaps,
  SAYING_WORDS,
  type SayingWords,
  type Span,
  shifted,
  spanAt,
  wholeOf,
} from '../../text/index.ts';
import { patternOf } from '../language/saying.ts';
import type { CheckedPassage } from '../words/runs.ts';
import type { Said } from './shares.ts';

/** Reports of what somebody says whom no `—` line names: “she said”, «по его словам», „Sie rechne mit …“. */

type Where = Pick<CheckedPassage, 'document' | 'passage'>;

/** In words: so far before its verb a pronoun may stand, and so far apart the words of one verb: „fügte sie noch hinzu“. */
const NEAR = 4;
/** In words: whom something is said to, and what joins it to that. */
const LONGEST_OBJECT = 5;
/** In paragraphs: so far back what the mood of reports goes on from is looked for. */
const MOST_BEFORE = 3;

/**
 * Whether some words are told as somebody's who may be the one that is named: by a pronoun, by the publisher without the name
 * of anybody else who speaks, or in the mood of a report that goes on.
 */
export function isReportOf(names: readonly Name[], said: Said, where: Where): boolean {
  const { passage, document } = where;
  if (said.attribution.kind === 'reporting') return false;
  const isPublishers = said.attribution.kind === 'publisher';
  if (!isPublishers && spanAt(passage.quotations, said.start)) return false;
  return passage.sentences.some((sentence, at) => {
    if (!overlaps(sentence, said)) return false;
    const toldBy = reportsIn(ownText(sentence, said, where), document.language, shifted(said, -sentence.start));
    if (toldBy === 'pronoun') return true;
    if (!isPublishers) return false;
    if (toldBy) {
      const named = namedIn(sentence, where);
      const isOwn = named.some((speaker) => names.some((name) => isMeant(name, speaker, document)));
      if (isOwn || (toldBy === 'office' && named.length === 0)) return true;
    }
    return goesOn(at, where);
  });
}

/** A sentence without what is quoted in it, and what others than who says some words say. */
function ownText({ start, end }: Span, { attribution }: Said, { passage }: Where): string {
  const others = passage.attributed.filter((piece) => piece.attribution !== attribution);
  const blank = (text: string, span: Span) =>
    text.slice(0, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, ' ') + text.slice(span.end);
  return [...others, ...passage.quotations].reduce(blank, passage.text).slice(start, end);
}

/** Who speaks in a document and is named in a sentence of it. */
function namedIn({ start, end }: Span, { document, passage }: Where): string[] {
  const words = new Set(passage.text.slice(start, end).match(WORD));
  return voicesOf(document)
    .map(({ speaker }) => speaker)
    .filter((speaker) => words.has(nameOf(speaker).words.at(-1)?.surface ?? ''));
}

/** Whether a sentence is in the mood of a report, and goes on from one. */
function goesOn(sentence: number, { document, passage }: Where): boolean {
  const { mood } = patternsOf(document.language);
  if (!mood) return false;
  const [first = 1] = passage.paragraphs;
  for (let back = 0; back <= MOST_BEFORE; back += 1) {
    const at = back === 0 ? passage : placeAt(document, first - back)?.passage;
    const texts = at?.sentences.slice(0, back === 0 ? sentence + 1 : undefined) ?? [];
    for (const { start, end } of texts.toReversed()) {
      const text = at?.text.slice(start, end) ?? '';
      const isFirst = back === 0 && start === passage.sentences[sentence]?.start;
      if (!isFirst && reportsIn(text, document.language, wholeOf({ text }))) return true;
      if (!mood.test(text)) return false;
    }
  }
  return false;
}

interface Patterns {
  /** Verbs of saying by their first words. */
  readonly verbs: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly reporters: ReadonlySet<string>;
  /** “The mayor”. */
  readonly offices: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** What stands before a noun: “the reports”. */
  readonly markers: ReadonlySet<string>;
  readonly accordingToThem: RegExp;
  readonly accordingTo: RegExp;
  readonly mood: RegExp | undefined;
  readonly dropsPronouns: boolean;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Those of a language, or of all of which no more is known than how they say who says something. */
const patternsOf = memoizedByValue((tag: string): Patterns => {
  const known: readonly (SayingWords | Language)[] = LANGUAGES.filter((language) => language.tag === languageOf(tag));
  const languages = known.length > 0 ? known : SAYING_WORDS.filter((words) => !LANGUAGES.includes(words as Language));
  const all = (list: (language: SayingWords) => readonly string[] | undefined) =>
    languages.flatMap((language) => list(language) ?? []);
  const verbs = new Map<string, string[][]>();
  const sayings = all(({ verbsOfSaying = [], verbsOfTelling = [], impersonalSaying = [] }) =>
    [verbsOfSaying, verbsOfTelling, impersonalSaying].flat(),
  );
  for (const words of sayings.map((phrase) => phrase.match(WORD) ?? [])) append(verbs, words[0] ?? '', words);
  const moods = all(({ reportedMood }) => reportedMood);
  const beginnings = all(({ reportedBeginning }) => (reportedBeginning === undefined ? [] : [reportedBeginning]));
  return {
    verbs,
    reporters: new Set(all(({ reporters }) => reporters)),
    offices: new Set(all(({ titles }) => titles)),
    dropsPronouns: !languages.every(({ needsSubjects }) => needsSubjects),
    that: new Set(all(({ that }) => that)),
    to: new Set(all(({ to }) => to)),
    markers: new Set(all(({ nounMarkers }) => nounMarkers)),
    accordingToThem: phraseOf(
      all(({ accordingToThem }) => accordingToThem),
      String.raw`(?<![\p{L}\p{M}])`,
    ),
    accordingTo: phraseOf(
      all(({ accordingTo }) => accordingTo),
      String.raw`(?:^|[,，])\s*`,
    ),
    mood:
      moods.length > 0
        ? new RegExp(
            [String.raw`(?<!\p{L})(?:${alternatives(moods)})(?!\p{L})`, ...beginnings.map((each) => `^${each}`)].join(
              '|',
            ),
            'u',
          )
        : undefined,
  };
});

function phraseOf(phrases: readonly string[], before: string): RegExp {
  return phrases.length > 0
    ? new RegExp(String.raw`${before}(?:${alternatives(phrases)})(?![\p{L}\p{M}])`, 'iu')
    : /(?!)/u;
}

/** Reports in scripts that part no words, or put the verb behind what is said. */
const unspaced = lazy(() => {
  const pronouns = alternatives(
    SAYING_WORDS.flatMap(({ reporters = [] }) => reporters).filter((word) => UNSPACED.test(word)),
  );
  return {
    byPronoun: patternOf(`(?:${pronouns})(?:[^，。；、]{0,6}<HAN_VERB>|<TOPIC>.*<QUOTED_SAYS>)`),
    report: patternOf(`<HAN_VERB>(?:[，,：:。]|$)|<QUOTED_SAYS>|<UNSPACED_ACCORDING>`),
  };
});
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** By what a sentence tells who says something. */
type ToldBy = 'pronoun' | 'office' | 'other';

/** How a sentence tells some of its words as what somebody says; undefined if it does not. */
function reportsIn(text: string, language: string, told: Span): ToldBy | undefined {
  const patterns = patternsOf(language);
  if (patterns.accordingToThem.test(text)) return 'pronoun';
  if (UNSPACED.test(text)) {
    if (unspaced().byPronoun.test(text)) return 'pronoun';
    return unspaced().report.test(text) ? 'office' : undefined;
  }
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  // “They called on leaders to” is nothing that they say.
  const isToldBy = ({ first, behind }: Verb) =>
    words.some(
      ({ word, index }, at) =>
        index < told.end &&
        index + word.length > told.start &&
        (at >= behind || /\p{P}/u.test(text.slice(index, words[first]?.index))),
    );
  const verbs = words.flatMap((_, at) => verbAt(at, words, patterns) ?? []).filter(isToldBy);
  const isTold = (by: ReadonlySet<string>) => verbs.some((verb) => isBeside(by, verb, words, text, patterns));
  const isDropped = ({ first }: Verb) =>
    patterns.dropsPronouns && /(?:^|[,，])[\s\p{P}]*$/u.test(text.slice(0, words[first]?.index));
  if (isTold(patterns.reporters) || verbs.some(isDropped)) return 'pronoun';
  if (isTold(patterns.offices)) return 'office';
  if (verbs.length > 0) return 'other';
  return patterns.accordingTo.test(text) ? 'office' : undefined;
}

interface Word {
  readonly word: string;
  readonly index: number;
}

/** The words of a text from the first to the last of a verb of saying. */
interface Verb {
  readonly first: number;
  readonly last: number;
  /** The one behind whom it is said to: “told reporters that”. */
  readonly behind: number;
}

/** The verb of saying that begins with a word, whose other words may stand apart; none where it is rather a noun. */
function verbAt(first: number, words: readonly Word[], patterns: Patterns): Verb | undefined {
  const { verbs, markers } = patterns;
  if (markers.has(words[first - 1]?.word ?? '')) return undefined;
  for (const [, ...others] of verbs.get(words[first]?.word ?? '') ?? []) {
    let last = first;
    const isWhole = others.every((other) => {
      const next = words.findIndex(({ word }, at) => at > last && at <= last + NEAR + 1 && word === other);
      last = next;
      return next !== -1;
    });
    if (isWhole) return { first, last, behind: behindObject(last, words, patterns) };
  }
  return undefined;
}

function behindObject(last: number, words: readonly Word[], { that, to }: Patterns): number {
  const joint = words.findIndex(
    ({ word }, at) => at > last && at <= last + LONGEST_OBJECT && (that.has(word) || to.has(word)),
  );
  return Math.max(joint, last) + 1;
}

/** Whether one of some words stands before a verb of saying, within it, or right behind it: “he said”, “said he”, „fügte sie hinzu“. */
function isBeside(
  some: ReadonlySet<string>,
  { first, last }: Verb,
  words: readonly Word[],
  text: string,
  { that }: Patterns,
): boolean {
  const isOne = ({ word }: Word) => some.has(word);
  if (words.slice(Math.max(0, first - NEAR), last).some(isOne)) return true;
  const [behind, next] = [words[last + 1], words[last + 2]];
  if (!behind || !isOne(behind)) return false;
  // “Said he would”: of whom something is said.
  const pause = text.slice(behind.index + behind.word.length, next?.index);
  return !next || /\p{P}/u.test(pause) || that.has(next.word);
}
