import { attributionsIn, type Passage } from '../../documents/index.ts';
import { analyze, memoized, wholeOf } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Mentioning } from '../indexes/question-names.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Mentioned } from '../named.ts';
import type { Query } from '../query.ts';
import { actorOf } from './actor.ts';

/** So many questions of a passage that are most like a query are looked at; fewer that name others tell nothing. */
const LIKEST = 20;
const FEWEST = 3;
/** Whom fewer of them than this share have as acting has not done what they are about. */
const LEAST_SHARE = 0.2;
/** In terms: what is longer is no question, but words of a text. */
const LONGEST_QUESTION = 12;

/**
 * Whether somebody is asked for who is to have done something, “Did NATO deny …?”, “Did Kyiv threaten Moscow?”, while those
 * questions of a passage that are like that are about others who did it, and it has no words of theirs.
 */
export function isOfOtherActors(
  { text, terms, isLookUp, mentions: mentionsOf }: Query & { readonly mentions: () => readonly Mentioned[] },
  { number, passage }: Pick<IndexedPassage, 'number' | 'passage'>,
  questions: QuestionIndex,
): boolean {
  if (isLookUp || terms.length > LONGEST_QUESTION) return false;
  const mentions = mentionsOf();
  const actor = actorOf(text, mentions);
  if (!actor || speakersNamedIn(questions)(passage).has(actor.name)) return false;
  const own = new Set(analyze(text.slice(actor.start, actor.end)).map(({ term }) => term));
  const topic = terms.filter((each) => !own.has(each.term) && !questions.names.isNamed(each.number));
  const numbers = topic.map((each) => each.number);
  const others = new Set(mentions.map(({ name }) => name).filter((name) => name !== actor.name));
  const alike = questions
    .likest(numbers, [], number, LIKEST)
    .map(({ question }) => questions.names.mentionsOf(question))
    .filter((named) => named.some(({ name }) => actor.isAlliance || !others.has(name)));
  // An alliance is mostly whom others do something to: “What does Russia want of NATO?”
  const acts = ({ name, isWithNext }: Mentioning) => !isWithNext && (actor.isAlliance || others.has(name));
  const isTheirs = (named: readonly Mentioning[]) => {
    const at = named.findIndex(({ name }) => name === actor.name);
    return at !== -1 && !named.slice(0, at).some(acts);
  };
  return alike.length >= FEWEST && alike.filter(isTheirs).length < LEAST_SHARE * alike.length;
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
