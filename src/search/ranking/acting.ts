import { attributionsIn, type Passage } from '../../documents/index.ts';
import { analyze, memoized, memoizedByValue, wholeOf } from '../../text/index.ts';
import { actorsIn } from '../actors.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Mentioning } from '../indexes/question-names.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Mentioned } from '../named.ts';
import type { Query } from '../query.ts';

/** So many questions of a passage that are most like a query are looked at for who acts on whom. */
const LIKEST = 60;
/** Of those that name both, so many say in which order; fewer than the second figure tell nothing. */
const MOST_ORDERS = 10;
const FEWEST_ORDERS = 4;
/** With a smaller share in its own order, a query has them exchanged; a larger one is needed where only the patient speaks. */
const LEAST_SHARE_OF_ORDERS = 0.35;
const LEAST_SHARE_OF_STRANGERS = 0.4;
/** Where those are fewer, all questions of the passage tell: so many at least in which one acts, which is such a share. */
const FEWEST_OF_ALL = 20;
const MOSTLY = 0.75;
/** For so many passages it is kept what their questions tell. */
const MOST_KEPT = 100;
/** So many are looked at for who acts in them at all; fewer with an agent, or fewer in all, tell nothing. */
const NEAREST = 20;
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
 */
export function isOfOtherActors(
  { text, terms, isLookUp, mentions: mentionsOf }: Query & { readonly mentions: () => readonly Mentioned[] },
  { number, passage }: Pick<IndexedPassage, 'number' | 'passage'>,
  questions: QuestionIndex,
): boolean {
  if (isLookUp || terms.length > LONGEST_QUESTION || text.length > LONGEST_TEXT) return false;
  const mentions = mentionsOf();
  const agents = actorsIn(text, mentions);
  const [agent] = agents;
  if (!agent) return false;
  const topic = termsBeside(mentions, text, terms, questions);
  const likest = questions.likeness
    .likest(topic, [], number, LIKEST)
    .map(({ question }) => questions.names.mentionsOf(question));
  const speakers = speakersNamedIn(questions)(passage);
  // Whose words a passage has may well do what its questions tell of nobody.
  const isStranger = !speakers.has(agent.name);
  const patients = new Set(mentions.map(({ name }) => name));
  for (const { name } of agents) patients.delete(name);
  const orders = () => ordersOf(questions)(number);
  const mayAct = () => [...patients].some((patient) => actsMostly(agent.name, patient, orders()));
  return (
    (isStranger && neverActs(agent, likest.slice(0, NEAREST), mayAct)) ||
    [...patients].some((patient) =>
      areExchanged(agent.name, patient, likest, orders, isStranger && speakers.has(patient)),
    )
  );
}

/** The terms of a query, by their numbers, but for those with which it names somebody. */
function termsBeside(
  mentions: readonly Mentioned[],
  text: string,
  terms: Query['terms'],
  { names }: QuestionIndex,
): number[] {
  const naming = new Set(mentions.flatMap(({ start, end }) => analyze(text.slice(start, end)).map(({ term }) => term)));
  return terms.filter(({ term, number }) => !naming.has(term) && !names.isNamed(number)).map(({ number }) => number);
}

/**
 * Whether some questions are about what others do, or name nobody like that.
 *
 * @param mayAct Whether others tell that they act so.
 */
function neverActs({ name, isAlliance }: Mentioned, questions: readonly Question[], mayAct: () => boolean): boolean {
  const names = (question: Question) => question.some((each) => each.name === name);
  const hasAgent = (question: Question) => question.some(({ acts }) => acts);
  const isAgent = (question: Question) => question.some((each) => each.acts && each.name === name);
  // Where nobody is told to act, whoever is named may. An alliance is mostly acted on: “What does Russia want of NATO?”
  const mayBeAgent = (question: Question) =>
    isAgent(question) || (!isAlliance && names(question) && !hasAgent(question));
  const told = questions.filter((question) => hasAgent(question) || mayBeAgent(question));
  const theirs = told.filter(mayBeAgent).length;
  if (told.length >= FEWEST_WITH_AGENT && theirs < LEAST_SHARE_OF_AGENTS * told.length) return true;
  const areOfOthers = !questions.some(isAgent) && questions.filter(names).length <= 1;
  return questions.length >= FEWEST_NEAREST && areOfOthers && !mayAct();
}

/**
 * Whether those questions that name both have agent and patient of a query the other way round.
 *
 * @param questions Those that are most like the query.
 * @param all What all of the passage tell.
 * @param isOfPatient Whether a passage has words of the patient alone, who is then more likely to act.
 */
function areExchanged(
  agent: string,
  patient: string,
  questions: readonly Question[],
  all: () => Orders,
  isOfPatient: boolean,
): boolean {
  const ordersIn = (some: readonly Question[]) => some.flatMap((question) => actsOn(agent, patient, question) ?? []);
  // Not a number where no question names both.
  const shareOf = (orders: readonly boolean[]) => orders.filter((isSame) => isSame).length / orders.length;
  const orders = ordersIn(questions).slice(0, MOST_ORDERS);
  if (isOfPatient && !(shareOf(orders) > LEAST_SHARE_OF_STRANGERS)) return true;
  if (orders.length >= FEWEST_ORDERS) return shareOf(orders) < LEAST_SHARE_OF_ORDERS;
  return actsMostly(patient, agent, all());
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

/** Whether most questions that name both tell that one acts on another. */
function actsMostly(agent: string, patient: string, orders: Orders): boolean {
  const { both, same, acting } = orders.get(agent)?.get(patient) ?? { both: 0, same: 0, acting: 0 };
  return acting >= FEWEST_OF_ALL && same >= MOSTLY * both;
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
