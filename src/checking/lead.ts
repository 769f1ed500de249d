import { attributionsIn, type Passage } from '../documents/index.ts';
import { alternatives, escapePattern, foldWords, LANGUAGES, lazy, type Span } from '../text/index.ts';

/** In words: so many of what introduces a clause are named, its last ones. */
const LONGEST = 12;
/** In words: so many of the clause may stand before what is quoted of it, such as “the”. */
const MOST_SKIPPED = 2;
/** What ends a clause that introduces another; it may hold commas. */
const END = /[.;:!?…()[\]—–。；：！？（）]/u;

/** At the end of a clause, the words of a language that introduce another. */
const LEADING = lazy(() =>
  LANGUAGES.map(({ tag, conjunctions = [], verbsOfSaying = [] }) => {
    const words = alternatives([...conjunctions, ...verbsOfSaying].map(escapePattern));
    return {
      tag,
      pattern: new RegExp(tag === 'zh' ? `(?:${words})$` : String.raw`(?<![\p{L}\p{M}])(?:${words})$`, 'iu'),
    };
  }),
);

/**
 * What stands before some words of a passage in their sentence and introduces them as something that need not be so: “It is a
 * lie that”, “Critics say”, “If”. Whoever quotes what follows it, leaves out what may turn it around.
 *
 * @param before From the beginning of the sentence to the first word of a quotation.
 * @param languages As `negationsIn` takes them.
 * @returns Its last words; empty where nothing introduces them, or only a report of what the speaker says.
 */
export function leadOf(passage: Passage, before: Span, languages: readonly string[]): string {
  const own = attributionsIn(passage, { start: before.end, end: before.end + 1 })[0];
  const piece = passage.attributed.find(({ start, end }) => start <= before.end && before.end < end);
  if (!piece || own?.attribution.kind === 'reporting') return '';
  const clause = passage.text.slice(Math.max(before.start, piece.start), before.end).split(END).at(-1) ?? '';
  const words = foldWords(clause);
  const tags = languages.map((language) => language.split('-')[0]);
  const known = LEADING().filter(({ tag }) => tags.includes(tag));
  const leads = ({ end }: Span) => known.some(({ pattern }) => pattern.test(clause.slice(0, end)));
  const at = words.findLastIndex((word, index) => index >= words.length - 1 - MOST_SKIPPED && leads(word));
  const [last, first] = [words[at], words[Math.max(0, at - LONGEST + 1)]];
  if (!last || !first || /[,，、]/u.test(clause.slice(last.end))) return '';
  return (at >= LONGEST ? '… ' : '') + clause.slice(first.start, last.end);
}
