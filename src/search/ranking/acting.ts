import { attributionsIn, type Passage } from '../../documents/index.ts';
import { memoized, memoizedByValue, wholeOf } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Compared } from '../indexes/question-likeness.ts';
import type { Mentioning } from '../indexes/question-names.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Mentioned } from '../language/named.ts';
import type { NamingQuery } from './naming-query.ts';

/**
 * One acts on another, and not the other way round, where so many questions of a passage at least tell it, which are such a share
 * of those that name both: more than of two who meet, less than of one who supports the other. One may act where less of a share does.
 */
const FEWEST_ORDERS = 20;
const MOSTLY = 0.76;
const OFTEN = 0.7;
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
  if (patients.some(({ name }) => acts(name, agent.name, MOSTLY, ordersOf(questions)(number)))) return true;
  if (patients.some(({ name }) => acts(agent.name, name, OFTEN, ordersOf(questions)(number)))) return false;
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

/** How many questions name two of whom the one may act on the other: in all; with the one as agent; where that is sure. */
interface Order {
  readonly both: number;
  readonly same: number;
  readonly acting: number;
}

/** By who acts, and by on whom. */
type Orders = ReadonlyMap<string, ReadonlyMap<string, Order>>;

/** What all questions of a passage tell of who acts on whom; by its number. */
const ordersOf = memoized((questions: QuestionIndex) =>
  memoizedByValue(
    (passage: number) => countOrders(questions.allOf(passage).map((each) => questions.names.mentionsOf(each))),
    MOST_KEPT,
  ),
);

function countOrders(questions: readonly Question[]): Orders {
  const orders = new Map<string, Map<string, Order>>();
  for (const question of questions) {
    const names = new Set(question.map(({ name }) => name));
    for (const agent of names) {
      const isSure = question.some(({ acts, name }) => acts && name === agent);
      for (const patient of names) {
        const isSame = actsOn(agent, patient, question);
        if (isSame === undefined) continue;
        const byPatient = orders.get(agent) ?? new Map<string, Order>();
        const { both, same, acting } = byPatient.get(patient) ?? { both: 0, same: 0, acting: 0 };
        byPatient.set(patient, {
          both: both + 1,
          same: same + Number(isSame),
          acting: acting + Number(isSame && isSure),
        });
        orders.set(agent, byPatient);
      }
    }
  }
  return orders;
}

/** Whether such a share of the questions that name both tell that one acts on another. */
function acts(agent: string, patient: string, share: number, orders: Orders): boolean {
  const { both, same, acting } = orders.get(agent)?.get(patient) ?? { both: 0, same: 0, acting: 0 };
  return acting >= FEWEST_ORDERS && same >= share * both;
}

/** Whether one acts on another in a question, as far as the order of names tells; undefined unless it names both apart. */
function actsOn(agent: string, patient: string, question: Question): boolean | undefined {
  const [one, other] = [agent, patient].map((name) => question.findIndex((each) => each.name === name));
  if (one === undefined || other === undefined || one === -1 || other === -1) return undefined;
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  if (question.slice(from, to).every(({ isWithNext }) => isWithNext)) return undefined;
  if (question[one]?.acts) return true;
  return !question[other]?.acts && one < other;
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
