import {
  alternatives,
  foldWords,
  isStopWord,
  LANGUAGES,
  type Language,
  SAYING_WORDS,
  type Span,
} from '../text/index.ts';

const anyOf = <Words>(languages: readonly Words[], list: (language: Words) => readonly string[] | undefined) =>
  alternatives(languages.flatMap((language) => list(language) ?? []));
const wordOf = (list: (language: Language) => readonly string[] | undefined) =>
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf(LANGUAGES, list)})(?![\p{L}\p{M}])`;

const SAYS = wordOf(({ verbsOfSaying = [], impersonalSaying = [] }) =>
  [...verbsOfSaying, ...impersonalSaying].filter((verb) => !/^\p{Script=Han}/u.test(verb)),
);
/** Behind a quotation's words: “…” she said; 「…」と述べた. */
const SAID_BEHIND = new RegExp(
  String.raw`^\p{P}*\s*(?:(?:[\p{L}’'.-]+\s+){0,3}${SAYS}|${anyOf(SAYING_WORDS, ({ quotedBehind }) => quotedBehind)})`,
  'u',
);
/** In front of its mark: “she said “…””. */
const SAID_BEFORE = new RegExp(String.raw`${SAYS}\s*[,:：]?\s*\p{P}+$`, 'u');
/** “She called him “…””; “she called the plan “…””. */
const CALLED_BEFORE = new RegExp(
  String.raw`${wordOf(({ verbsOfCalling }) => verbsOfCalling)}(?:\s+[\p{L}’'-]+){1,4}\s+\p{P}+$`,
  'u',
);
/** “…: “It’s dead.”” */
const INTRODUCED = /[:：]\s*\p{P}+$/u;
const OPENS = /^\P{L}*[\p{Lu}\p{Lo}]/u;
const ENDS = /[.!?…,。！？，]$/;

/** So near a quotation, in characters, stands the verb. */
const BESIDE = 80;
/** Fewer words than these in quotation marks are a term that is set off, unless they are told as what somebody says. */
const FEWEST_WORDS = 3;

/** Whether quoted words are so many that they are somebody's, whatever stands beside them. */
export function isLongQuotation(text: string, { start, end }: Span): boolean {
  return foldWords(text.slice(start, end)).length >= FEWEST_WORDS;
}

/** Whether a verb of saying stands beside some words between quotation marks. */
export function isToldBeside(text: string, { start, end }: Span): boolean {
  return SAID_BEHIND.test(text.slice(end, end + BESIDE)) || SAID_BEFORE.test(before(text, start));
}

/** Whether some words between quotation marks are what somebody says, not a term that is set off. */
export function isSaid(text: string, span: Span): boolean {
  if (isLongQuotation(text, span)) return true;
  const quoted = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}]/u.test(quoted)) return false;
  const front = before(text, span.start);
  return (
    SAID_BEFORE.test(front) ||
    CALLED_BEFORE.test(front) ||
    (OPENS.test(quoted) && ENDS.test(quoted.trim()) && (INTRODUCED.test(front) || isToldBeside(text, span)))
  );
}

/** Whether a name may stand in the same sentence beside quoted words: not so “Yes,” she said. */
export function isNamedBeside(text: string, { start, end }: Span): boolean {
  const front = /[^.!?…]*$/u.exec(before(text, start))?.[0] ?? '';
  const behind = SAID_BEHIND.exec(text.slice(end, end + BESIDE))?.[0] ?? '';
  const after = text.slice(end + behind.length, end + BESIDE).split(/[.!?…,]/u)[0] ?? '';
  const words = `${front} ${behind} ${after}`.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}][\p{L}\p{M}’-]*/gu) ?? [];
  return words.some((word) => !isStopWord(word.toLowerCase()));
}

const before = (text: string, start: number) => text.slice(Math.max(0, start - BESIDE), start);
