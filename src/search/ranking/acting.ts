import { attributionsIn, type Passage } from '../../documents/index.ts';
import { analyze, memoized, wholeOf } from '../../text/index.ts';
import { actorsIn } from '../actors.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Mentioning } from '../indexes/question-names.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Mentioned } from '../named.ts';
import type { Query } from '../query.ts';

/** So many questions of a passage that are most like a query are looked at for who acts on whom; fewer than these tell nothing. */
const LIKEST = 60;
const COMPARED = 10;
const FEWEST = 3;
const FEWEST_COMPARED = 4;
/** Whom fewer of them than this share have before the other does not act on them; of whose words the passage has none, this. */
const LEAST_SHARE = 0.35;
const LEAST_SHARE_OF_STRANGERS = 0.4;
/** So many are looked at for who acts in them at all, and least a share of them. */
const NEAREST = 20;
const FEWEST_NEAREST = 5;
const LEAST_SHARE_OF_ACTORS = 0.25;
/** In terms: what is longer is no question, but words of a text. */
const LONGEST_QUESTION = 12;

/**
 * Whether somebody is said to have done something, “Did NATO deny …?”, “Russia supported China’s deal”, that those questions
 * of a passage which are like that say of others, or the other way round.
 */
export function isOfOtherActors(
  { text, terms, isLookUp, mentions: mentionsOf }: Query & { readonly mentions: () => readonly Mentioned[] },
  { number, passage }: Pick<IndexedPassage, 'number' | 'passage'>,
  questions: QuestionIndex,
): boolean {
  if (isLookUp || terms.length > LONGEST_QUESTION) return false;
  const mentions = mentionsOf();
  const actors = actorsIn(text, mentions);
  const [actor] = actors;
  if (!actor) return false;
  const named = new Set(mentions.flatMap(({ start, end }) => analyze(text.slice(start, end)).map(({ term }) => term)));
  const topic = terms.filter((each) => !named.has(each.term) && !questions.names.isNamed(each.number));
  const numbers = topic.map((each) => each.number);
  const alike = questions
    .likest(numbers, [], number, LIKEST)
    .map(({ question }) => questions.names.mentionsOf(question));
  const speakers = speakersNamedIn(questions)(passage);
  const isStranger = !speakers.has(actor.name);
  const objects = new Set(mentions.map(({ name }) => name));
  for (const { name } of actors) objects.delete(name);
  return (
    (isStranger && isNoActor(actor, alike.slice(0, NEAREST))) ||
    [...objects].some((object) => isReversed(actor.name, object, alike, isStranger && speakers.has(object)))
  );
}

/** Whether some questions are about what others do, or name nobody like that. */
function isNoActor({ name, isAlliance }: Mentioned, questions: readonly (readonly Mentioning[])[]): boolean {
  const isNamedIn = (mentions: readonly Mentioning[]) => mentions.some((each) => each.name === name);
  const isToldIn = (mentions: readonly Mentioning[]) => mentions.some(({ acts }) => acts);
  // An alliance is mostly whom others do something to: “What does Russia want of NATO?”
  const actsIn = (mentions: readonly Mentioning[]) =>
    mentions.some((each) => each.acts && each.name === name) ||
    (!isAlliance && isNamedIn(mentions) && !isToldIn(mentions));
  const told = questions.filter((mentions) => isToldIn(mentions) || actsIn(mentions));
  const theirs = told.filter(actsIn).length;
  if (told.length >= FEWEST && theirs < LEAST_SHARE_OF_ACTORS * told.length) return true;
  const isActor = questions.some((mentions) => mentions.some((each) => each.acts && each.name === name));
  return questions.length >= FEWEST_NEAREST && !isActor && questions.filter(isNamedIn).length <= 1;
}

/**
 * Whether somebody acts on another in a query, and that one on them in those questions that name both.
 *
 * @param isOfObject Whether a passage has words of that other alone, who is then more likely to act.
 */
function isReversed(
  actor: string,
  object: string,
  questions: readonly (readonly Mentioning[])[],
  isOfObject: boolean,
): boolean {
  const orders = questions.flatMap((mentions) => isBefore(actor, object, mentions) ?? []).slice(0, COMPARED);
  const share = orders.filter((isSame) => isSame).length / orders.length;
  if (isOfObject && !(share > LEAST_SHARE_OF_STRANGERS)) return true;
  return orders.length >= FEWEST_COMPARED && share < LEAST_SHARE;
}

/** Whether one acts on another in a question, as far as the order of names tells; undefined unless it names both apart. */
function isBefore(actor: string, object: string, mentions: readonly Mentioning[]): boolean | undefined {
  const [first, second] = [actor, object].map((name) => mentions.findIndex((each) => each.name === name));
  if (first === undefined || second === undefined || first === -1 || second === -1) return undefined;
  const [from, to] = [Math.min(first, second), Math.max(first, second)];
  if (mentions.slice(from, to).every(({ isWithNext }) => isWithNext)) return undefined;
  if (mentions[first]?.acts) return true;
  return !mentions[second]?.acts && first < second;
}

/** Whom the names of those mean whose words a passage has or tells. */
const speakersNamedIn = memoized((questions: QuestionIndex) =>
  memoized((passage: Passage): ReadonlySet<string> => {
    const speakers = attributionsIn(passage, wholeOf(passage)).flatMap(({ attribution }) =>
      attribution.kind === 'publisher' ? [] : [attribution.speaker],
    );
    return new Set(speakers.flatMap((speaker) => questions.names.in(speaker)).map(({ name }) => name));
  }),
);
