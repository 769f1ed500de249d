import { alternatives, foldWords, isStopWord, LANGUAGES, type Span } from '../text/index.ts';

const VERB = String.raw`(?<![\p{L}\p{M}])(?:${alternatives([
  ...LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying).filter((verb) => !/^\p{Script=Han}/u.test(verb)),
  'hieß es',
  'heißt es',
])})(?![\p{L}\p{M}])`;
/** Behind a quotation's words: “…” she said; 「…」と述べた. */
const SAID_BEHIND = new RegExp(
  String.raw`^\p{P}*\s*(?:(?:[\p{L}’'.-]+\s+){0,3}${VERB}|と(?:述べ|語|言|話|訴|答|主張|強調|反論|指摘|説明|批判|発言))`,
  'u',
);
/** In front of its mark: “she said “…””. */
const SAID_BEFORE = new RegExp(String.raw`${VERB}\s*[,:：]?\s*\p{P}+$`, 'u');
/** “She called him “…””; “she called the plan “…””. */
const CALLED_BEFORE =
  /(?<![\p{L}\p{M}])(?:call(?:s|ed|ing)|dubbed|branded|labell?ed|nannte|nennt|bezeichnete|llam[óa]|calificó|qualifi[eé]|qualifia|chamou|называ(?:ет|л|ла|ли)|назвал[аи]?)(?:\s+[\p{L}’'-]+){1,4}\s+\p{P}+$/u;
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
