import { attributionsIn, type Passage } from '../../documents/index.ts';
import { memoized, memoizedByValue, wholeOf } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Compared } from '../indexes/question-likeness.ts';
import type { Mentioning } from '../indexes/question-names.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Mentioned } from '../language/named.ts';
import type { NamingQuery } from './naming-query.ts';

/** One acts on another where so many questions of a passage at least tell it, such a share of those that tell it of either. */
const FEWEST_ORDERS = 20;
const MOSTLY = 0.85;
/** For so many passages it is kept what their questions tell. */
const MOST_KEPT = 100;
/** Of those that are most like a query, fewer with an agent, or fewer in all, tell nothing. */
const FEWEST_WITH_AGENT = 3;
const FEWEST_NEAREST = 5;
/** Who acts in a smaller share of those with an agent acts not. */
const LEAST_SHARE_OF_AGENTS = 0.25;
/** In terms, and in UTF-16 units: what is longer is no question, but words of a text. */
const LONGEST_QUESTION = 12;
const LONGEST_TEXT = 400;

/** Whom a question names, in order. */
type Question = readonly Mentioning[];

/**
 * Whether somebody is said to have done something, “Did NATO deny …?”, “Russia supported China’s deal”, that those questions
 * of a passage which are like that say of others, or the other way round.
 *
 * @param likest The questions of the passage that are most like the query but for its names, the likest first.
 */
export function isOfOtherActors(
  { text, terms, isLookUp, mentions, actors }: NamingQuery,
  { number, passage }: Pick<IndexedPassage, 'number' | 'passage'>,
  likest: () => readonly Compared[],
  questions: QuestionIndex,
): boolean {
  if (isLookUp || terms.length > LONGEST_QUESTION || text.length > LONGEST_TEXT) return false;
  const agents = actors();
  const [agent] = agents;
  if (!agent) return false;
  const patients = mentions().filter(({ name }) => !agents.some((each) => each.name === name));
  if (patients.some(({ name }) => actsMostly(name, agent.name, ordersOf(questions)(number)))) return true;
  if (patients.some(({ name }) => actsMostly(agent.name, name, ordersOf(questions)(number)))) return false;
  // Whose words a passage has may well do what its questions tell of nobody.
  if (speakersNamedIn(questions)(passage).has(agent.name)) return false;
  return neverActs(
    agent,
    likest().map(({ question }) => questions.names.mentionsOf(question)),
  );
}

/** Whether some questions are about what others do, or name nobody like that. */
function neverActs({ name, isAlliance }: Mentioned, questions: readonly Question[]): boolean {
  const names = (question: Question) => question.some((each) => each.name === name);
  const hasAgent = (question: Question) => question.some(({ acts }) => acts);
  const isAgent = (question: Question) => question.some((each) => each.acts && each.name === name);
  // Where nobody is told to act, whoever is named may. An alliance is mostly acted on: “What does Russia want of NATO?”
  const mayBeAgent = (question: Question) =>
    isAgent(question) || (!isAlliance && names(question) && !hasAgent(question));
  const told = questions.filter((question) => hasAgent(question) || mayBeAgent(question));
  const theirs = told.filter(mayBeAgent).length;
  if (told.length >= FEWEST_WITH_AGENT && theirs < LEAST_SHARE_OF_AGENTS * told.length) return true;
  const isNamed = !isAlliance && questions.filter(names).length > 1;
  const areOfOthers = !questions.some(isAgent) && !isNamed;
  return questions.length >= FEWEST_NEAREST && areOfOthers;
}

/** By who acts, and by on whom: in how many questions they do. */
type Orders = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What all questions of a passage tell of who acts on whom; by its number. */
const ordersOf = memoized((questions: QuestionIndex) =>
  memoizedByValue(
    (passage: number) => countOrders(questions.allOf(passage).map((each) => questions.names.mentionsOf(each))),
    MOST_KEPT,
  ),
);

function countOrders(questions: readonly Question[]): Orders {
  const orders = new Map<string, Map<string, number>>();
  for (const question of questions) {
    for (const agent of new Set(question.filter(({ acts }) => acts).map(({ name }) => name))) {
      const byPatient = orders.get(agent) ?? new Map<string, number>();
      for (const patient of new Set(question.map(({ name }) => name))) {
        if (areApart(agent, patient, question)) byPatient.set(patient, (byPatient.get(patient) ?? 0) + 1);
      }
      orders.set(agent, byPatient);
    }
  }
  return orders;
}

/** Whether most questions that tell who of two acts on the other tell that one does. */
function actsMostly(agent: string, patient: string, orders: Orders): boolean {
  const count = (from: string, to: string) => orders.get(from)?.get(to) ?? 0;
  const acting = count(agent, patient);
  return acting >= FEWEST_ORDERS && acting >= MOSTLY * (acting + count(patient, agent));
}

/** Whether a question names two, and not together: “Putin and Xi”. */
function areApart(one: string, other: string, question: Question): boolean {
  const places = [one, other].map((name) => question.findIndex((each) => each.name === name));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return from !== to && from !== -1 && !question.slice(from, to).every(({ isWithNext }) => isWithNext);
}

/** Whom the names of those mean whose words a passage has or tells. */
export const speakersNamedIn = memoized((questions: QuestionIndex) =>
  memoized((passage: Passage): ReadonlySet<string> => {
    const speakers = attributionsIn(passage, wholeOf(passage)).flatMap(({ attribution }) =>
      attribution.kind === 'publisher' ? [] : [attribution.speaker],
    );
    return new Set(speakers.flatMap((speaker) => questions.names.in(speaker)).map(({ name }) => name));
  }),
);
