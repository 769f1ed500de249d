import type { Document } from '../../documents/index.ts';
import { analyze, countsOf, isForeignStopWord, lazy, memoized, termPrior } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Compared } from '../indexes/question-likeness.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import { TOGETHER_BEFORE, TOGETHER_BEHIND } from '../language/clause-patterns.ts';
import { numbersOf, type QueryTerm } from '../query/query.ts';
import { offersAlternatives } from '../query/readings.ts';
import { isOfOtherActors, speakersNamedIn } from './acting.ts';
import type { NamingQuery } from './naming-query.ts';
import type { Limit } from './ranked.ts';

/** So many questions of a passage that are most like a query are looked at; of these, those that are at least so like it. */
const LIKEST = 20;
const SHARE_OF_LIKEST = 0.6;
/** Whom fewer of them name than this share is somebody else; fewer questions than these tell nothing. */
const LEAST_SHARE = 0.2;
/** The same of all questions of a passage, few of which name anybody. */
const LEAST_NAMING = 0.005;
const FEWEST = 3;
/** Whom such a share of all questions of a passage names is whom it speaks of, unless so many of the likest name but others. */
const MOSTLY_NAMED = 0.3;
const FEWEST_OF_OTHERS = 5;
/** Of those that name but one so many must name another, and no more the one who is asked for; fewer tell nothing. */
const FEWEST_ALONE = 8;
const SHARE_OF_ANOTHER = 0.75;
const MOST_OF_OWN = 0.2;
/** In terms: what is longer is no question, but words of a text. */
const LONGEST_QUESTION = 12;
/** So many are asked whether they ask for a number. */
const NEAREST = 10;
/** The same of a reason, for which few ask. */
const NEAREST_OF_REASON = 40;
/** A word is what a passage lacks if it is such a share of what a question asks for, and another is asked so strongly for it. */
const LEAST_OF_QUESTION = 0.25;
const ASKED_ELSEWHERE = 0.75;
/** A name that a passage and its questions support less stands there by chance. */
const LEAST_SUPPORT = 0.3;
/** In questions: what is asked for in vain stands in so many that are not answered, and in so many more for each that is. */
const FEWEST_IN_VAIN = 3;
const IN_VAIN_FOR_EACH = 4;
/** What is left of the confidence in a passage of which there is a doubt (`doubtOf`). */
export const DOUBTED = 0.5;

type Asked = Pick<IndexedPassage, 'number' | 'document' | 'passage'>;

/**
 * Why a passage that speaks of the matter does not of whom or what is asked for, if so: “Has Kyiv denied …?” is not answered
 * by what Moscow did, “Who hacked …?” by who published it, nor “How many …?” or “Why …?” by a passage of which nobody asks for
 * a number or a reason.
 * What comes of these bounds stands in docs/answers.md.
 */
export function doubtOf(query: NamingQuery, passage: Asked, questions: QuestionIndex): Limit | undefined {
  const { number } = passage;
  if (!questions.areMany(number)) return undefined;
  if (lacksName(query, passage, questions)) return 'lacks-name';
  if (asksForUnanswered(query, passage, questions)) return 'asked-in-vain';
  if (lacksWord(query, number, questions)) return 'lacks-word';
  const likest = lazy(() => questions.likeness.of({ terms: query.topic(), pairs: [] }).likest(number, LIKEST));
  if (isOfOthers(query, passage, likest, questions)) return 'other-names';
  if (isOfOtherActors(query, passage, likest, questions)) return 'other-actors';
  const likeness = lazy(() => questions.likeness.of(numbersOf(query)));
  const isAsked = (what: 'number' | 'reason' | 'outcome', count: number) =>
    likeness()
      .likest(number, count)
      .some(({ question }) => questions.asksFor(what, question));
  if (query.asksForNumber() && !isAsked('number', NEAREST)) return 'lacks-number';
  if (query.asksForReason() && !isAsked('reason', NEAREST_OF_REASON)) return 'lacks-reason';
  if (query.asksForOutcome() && !isAsked('outcome', NEAREST)) return 'lacks-outcome';
  return undefined;
}

function lacksName(query: NamingQuery, { number, document }: Asked, questions: QuestionIndex): boolean {
  const isNeverAnswered = (term: number) => questions.countsUsing(term, document).answered === 0;
  return query.terms.some(
    (term) =>
      (term.isName || (term.mayBeName && isNeverAnswered(term.number))) &&
      questions.terms.support(term.number, number) < LEAST_SUPPORT &&
      !isNamedOtherwise(term, query, number, questions),
  );
}

/** Whether questions of a passage name by other names whom a term names: “Beijing” is China. */
export function isNamedOtherwise(
  { typed }: QueryTerm,
  { namedBy }: NamingQuery,
  passage: number,
  questions: QuestionIndex,
): boolean {
  const names = namedBy(typed);
  const least = Math.max(FEWEST, LEAST_NAMING * questions.countOf(passage));
  return names.length > 0 && names.every(({ name }) => questions.names.countNaming(name, passage) >= least);
}

/**
 * Whether neither a passage nor any of its questions has the word for what somebody is asked to have done, “Who sabotaged …?”, or
 * one that much of a question is about, and that another passage is asked for: “Did Western leaders publish …?” is not answered
 * by what they warn of, where somebody else publishes.
 */
function lacksWord(
  { text, terms, deed, namedBy }: NamingQuery,
  passage: number,
  { terms: usage }: QuestionIndex,
): boolean {
  if (terms.length > LONGEST_QUESTION) return false;
  const weightOf = ({ term, number }: QueryTerm) => termPrior(term) * usage.weight(number);
  const least = LEAST_OF_QUESTION * terms.reduce((sum, term) => sum + weightOf(term), 0);
  const isAskedElsewhere = (term: QueryTerm) =>
    weightOf(term) >= least &&
    [...usage.supported([term.number]).values()].some((support) => support >= ASKED_ELSEWHERE) &&
    // Under what name a passage tells of them does not matter.
    namedBy(term.typed).length === 0;
  const lacking = terms.filter(({ number }) => usage.support(number, passage) === 0);
  return lacking.some((term) => term === deed() || (isAskedElsewhere(term) && !offersAlternatives(text)));
}

/** The terms of the name of who publishes a document: its words may be asked for as theirs. */
const publisherOf = memoized(
  ({ publisher }: Document): ReadonlySet<string> => new Set(analyze(publisher ?? '').map(({ term }) => term)),
);

/**
 * Whether somebody, or a word, is asked for far more often in vain: “Was this Biden’s first meeting?”, however well the rest is
 * answered.
 */
function asksForUnanswered({ terms, names }: NamingQuery, { document }: Asked, questions: QuestionIndex): boolean {
  if (names().some((name) => isInVain(questions.countsNaming(name, document)))) return true;
  if (terms.length > LONGEST_QUESTION) return false;
  return terms.some((term) => {
    // In a language that the document is not in, too.
    if (publisherOf(document).has(term.term) || isForeignStopWord(term)) return false;
    return isInVain(questions.countsUsing(term.number, document));
  });
}

function isInVain({ unanswered, answered }: { readonly unanswered: number; readonly answered: number }): boolean {
  return unanswered >= FEWEST_IN_VAIN + IN_VAIN_FOR_EACH * answered;
}

/** Whether those questions of a passage that are like a query, but for its names, name others. */
function isOfOthers(
  { text, terms, names, mentions }: NamingQuery,
  { number: passage, passage: quoted }: Asked,
  likest: () => readonly Compared[],
  questions: QuestionIndex,
): boolean {
  const asked = names();
  if (asked.length === 0 || terms.length > LONGEST_QUESTION) return false;
  const least = Math.max(FEWEST, LEAST_NAMING * questions.countOf(passage));
  if (asked.some((name) => questions.names.countNaming(name, passage) < least)) return true;
  const most = MOSTLY_NAMED * questions.countOf(passage);
  const isMostlyNamed = asked.every((name) => questions.names.countNaming(name, passage) >= most);
  const [first = '', ...others] = asked;
  const mayBeAnother = others.length === 0 && !speakersNamedIn(questions)(quoted).has(first);
  const isBeside = mentions().some(
    ({ start, end }) => TOGETHER_BEFORE.test(text.slice(0, start)) || TOGETHER_BEHIND.test(text.slice(end)),
  );
  if (mayBeAnother && !isBeside && isAnother(first, likest(), questions)) return true;
  const [best] = likest();
  const named = likest()
    .filter(({ cosine }) => cosine >= SHARE_OF_LIKEST * (best?.cosine ?? 0))
    // Whom else the query names may be what it speaks of: the UN in “Do Russia and China want the UN to …?”.
    .map(({ question }) => questions.names.namesOf(question).filter((name) => !others.includes(name)))
    .filter((names) => names.length > 0);
  if (named.length < FEWEST) return false;
  const share = named.filter((names) => names.includes(first)).length / named.length;
  return isMostlyNamed ? share === 0 && named.length >= FEWEST_OF_OTHERS : share < LEAST_SHARE;
}

/** Whether of some questions that name but one, as a query does, nearly all name the same other: “Was it Putin’s first meeting?” */
function isAnother(name: string, some: readonly { readonly question: number }[], questions: QuestionIndex): boolean {
  const alone = some
    .map(({ question }) => questions.names.namesOf(question))
    .flatMap(([only, ...more]) => (only !== undefined && more.length === 0 ? [only] : []));
  const counts = countsOf(alone);
  const most = Math.max(0, ...counts.values());
  return (
    alone.length >= FEWEST_ALONE &&
    most >= SHARE_OF_ANOTHER * alone.length &&
    (counts.get(name) ?? 0) <= MOST_OF_OWN * alone.length
  );
}
