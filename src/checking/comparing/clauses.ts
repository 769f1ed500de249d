import { attributionsIn, type Passage } from '../../documents/index.ts';
import { alternatives, escapePattern, foldWords, LANGUAGES, lazy, type Span, spanAt } from '../../text/index.ts';
import { negationsIn, type TellingWord } from '../language/telling-words.ts';

/**
 * Other words and clauses that turn around what is quoted without them: “refrain from”, what introduces a clause, conditions,
 * reports, questions.
 */

/** In words: so many of a clause are named, its first ones; of what introduces another its last ones. */
const LONGEST = 12;
/** In words: so many of a clause may stand before what is quoted of it, such as “the”, “then”. */
const MOST_SKIPPED = 2;
/** In words: what is left out of the beginning of a question is no longer: “Do I think”. */
const LONGEST_ASKING = 3;
/** What ends a clause that may hold commas; “one fear: that …” goes on. */
const END = /[.;!?…()[\]—–。；：！？（）]|:(?!\s\p{Ll})/u;

const { raw } = String;

/** A pattern of words and phrases of a language, whole ones but in Chinese; one that finds nothing for none. */
function anyOf(list: readonly string[] | undefined, tag: string, before = '', behind = ''): RegExp {
  if (!list) return /(?!)/gu;
  const words = `(?:${alternatives(list.map(escapePattern))})`;
  const whole = tag === 'zh' ? words : raw`(?<![\p{L}\p{M}])${words}(?![\p{L}\p{M}])`;
  return new RegExp(before + whole + behind, 'giu');
}

const CLAUSES = lazy(() =>
  LANGUAGES.map((language) => {
    const { tag, conjunctions = [], verbsOfSaying = [], verbsOfClaiming = [] } = language;
    return {
      tag,
      that: anyOf(language.that, tag, '^', '$'),
      affirmations: anyOf(language.affirmations, tag, '', raw`(?:[\s,:]*(?:${alternatives(language.that ?? [])}))?$`),
      leading: anyOf([...conjunctions, ...verbsOfSaying], tag, '', '$'),
      reversals: anyOf(language.reversals, tag),
      reversalsBehind: anyOf(language.reversalsBehind, tag, raw`^\s*(?:zu\s+)?`),
      conditions: anyOf(language.conditions, tag, raw`(?<=^|[,，]\s?)`),
      invertedConditions: anyOf(language.invertedConditions, tag, '^'),
      conditionsBehind: anyOf(language.conditionsBehind, tag, raw`^\s*[,，]?\s*`),
      whether: anyOf(language.beforeWhether, tag, '', raw`\P{L}*$`),
      asides: anyOf(language.conditionAsides, tag, raw`^\P{L}*`),
      reported: anyOf(language.reportedMood, tag),
      claiming: anyOf([...verbsOfSaying, ...verbsOfClaiming], tag),
    };
  }),
);

/** Of languages as `negationsIn` takes them. */
function clausesOf(languages: readonly string[]) {
  const tags = languages.map((language) => language.split('-')[0]);
  return CLAUSES().filter(({ tag }) => tags.includes(tag));
}

/** Words in a text that turn around what stands behind them, and are no negations: “refrain from”, “halt”. */
export function reversalsIn(text: string, languages: readonly string[]): TellingWord[] {
  return clausesOf(languages).flatMap(({ reversals }) =>
    Array.from(text.matchAll(reversals), ({ 0: word, index }) => ({
      ...{ says: 'not', start: index, end: index + word.length },
    })),
  );
}

/**
 * What right behind a quotation takes it back: “unless”, „verhindern“.
 *
 * @param quoted What it has of a sentence.
 * @param behind The rest of the sentence.
 */
export function takenBackBy(quoted: string, behind: string, languages: readonly string[]): string[] {
  return clausesOf(languages)
    .flatMap(({ reversalsBehind, conditionsBehind, whether }) =>
      quoted.search(whether) >= 0 ? reversalsBehind : [reversalsBehind, conditionsBehind],
    )
    .flatMap((pattern) => behind.match(pattern) ?? [])
    .map((found) => found.replace(/^[\s,，]+/u, ''))
    .slice(0, 1);
}

/**
 * What stands before what is quoted of a sentence and says that it need not be so: what introduces it, “It is a lie that”,
 * “Critics say”; on what condition it holds, “If I were rich”; who else says it, „Kritiker sagen“; or the beginning of a
 * question that is left out, “Do …?”
 *
 * @param before From the beginning of the sentence to the first word of the quotation.
 * @param behind The rest of the sentence.
 * @returns Empty for none, and where the document tells whose words they are.
 */
export function clauseBefore(
  passage: Passage,
  before: Span,
  quoted: Span,
  behind: string,
  languages: readonly string[],
): string {
  const own = attributionsIn(passage, { start: before.end, end: before.end + 1 })[0];
  const piece = spanAt(passage.attributed, before.end);
  if (!piece) return '';
  const sentence = passage.text.slice(before.start, before.end);
  if (own?.attribution.kind === 'reporting') return conditionRightBefore(sentence, languages);
  const text =
    sentence
      .slice(Math.max(0, piece.start - before.start))
      .split(END)
      .at(-1)
      ?.trimStart() ?? '';
  const said = /^[^,.;:!?]*/u.exec(passage.text.slice(quoted.start, quoted.end) + behind)?.[0] ?? '';
  for (const clauses of clausesOf(languages)) {
    const found = leadIn(text, sentence, clauses) || conditionIn(text, clauses) || reportIn(text, said, clauses);
    if (found !== '') return found;
  }
  const isAsked = /^[\s\p{QMark}]*[?？]/u.test(behind);
  const asking = foldWords(text).length;
  return isAsked && asking > 0 && asking <= LONGEST_ASKING && !/[,，]/u.test(text) ? `${text.trim()} …?` : '';
}

type Clauses = ReturnType<typeof clausesOf>[number];

/** “If”, as the last word: of what a document reports it is a condition, too. */
function conditionRightBefore(text: string, languages: readonly string[]): string {
  const last = foldWords(text).at(-1);
  const word = last ? text.slice(last.start, last.end) : '';
  return word !== '' && clausesOf(languages).some(({ conditionsBehind }) => word.search(conditionsBehind) >= 0)
    ? word
    : '';
}

/** A verb behind it is of what was quoted: “…,” said Ann Lee. */
const QUOTED_BEFORE = /["”“’»][,，]?\s+$/u;

/**
 * The last words of a clause up to what introduces the next one, and at most some words. Nothing for “that” alone, as
 * resolutions begin, nor behind what says that it holds, “it was agreed that”.
 *
 * @param sentence All that stands before in the sentence, which ends with the text.
 */
function leadIn(text: string, sentence: string, { tag, that, leading, affirmations }: Clauses): string {
  const words = foldWords(text);
  const leads = ({ end }: Span) => text.slice(0, end).search(leading) >= 0;
  const at = words.findLastIndex((word, index) => index >= words.length - 1 - MOST_SKIPPED && leads(word));
  const [last, first] = [words[at], words[Math.max(0, at - LONGEST + 1)]];
  if (!last || !first || /[,，、]/u.test(text.slice(last.end))) return '';
  const lead = text.slice(0, last.end);
  const isAlone = at === 0 && /^\P{L}*\p{Lu}/u.test(text) && text.slice(last.start, last.end).search(that) >= 0;
  const isAffirmed = lead.search(affirmations) >= 0 && negationsIn(lead, [tag]).length === 0;
  if (isAlone || isAffirmed || QUOTED_BEFORE.test(sentence.slice(0, last.start - text.length))) return '';
  return (at >= LONGEST ? '… ' : '') + text.slice(first.start, last.end);
}

/** A condition with a comma behind it, and at most some words. */
function conditionIn(text: string, { conditions, invertedConditions, asides }: Clauses): string {
  const isSentence = /^\p{Lu}/u.test(text);
  const last = [...text.matchAll(conditions), ...(isSentence ? text.matchAll(invertedConditions) : [])].at(-1);
  if (!last) return '';
  const clause = withoutRest(text.slice(last.index));
  const rest = clause.slice(last[0].length);
  return clause === '' || /[,，]/u.test(rest) || rest.search(asides) === 0 ? '' : shortened(clause);
}

/** Who says what follows in the mood of reports: „Kritiker sagen, …“ */
function reportIn(text: string, said: string, { reported, claiming }: Clauses): string {
  const clause = withoutRest(text).split(',').at(-1)?.trim() ?? '';
  const isReport = clause !== '' && said.search(reported) >= 0 && clause.search(claiming) >= 0;
  return isReport && !/^wie\s/iu.test(clause) ? shortened(clause) : '';
}

/** A text up to its last comma, if at most some words stand behind that; else nothing. */
function withoutRest(text: string): string {
  const end = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
  return end === -1 || foldWords(text.slice(end)).length > MOST_SKIPPED ? '' : text.slice(0, end);
}

/** The first words of a clause. */
function shortened(clause: string): string {
  const next = foldWords(clause)[LONGEST];
  return next ? `${clause.slice(0, next.start).trimEnd()} …` : clause;
}
