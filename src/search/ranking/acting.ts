import { attributionsIn, type Passage } from '../../documents/index.ts';
import { alliancesIn, analyze, type NamedAlliance, type Token, tokenize } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Query } from '../query.ts';

/** So many questions of a passage that are most like a query are looked at; fewer that name anybody tell nothing. */
const LIKEST = 20;
const FEWEST = 3;
/** Whom fewer of them name first than this share has not done what they are about. */
const LEAST_SHARE = 0.2;
/** In terms: what is longer is no question, but words of a text. */
const LONGEST_QUESTION = 12;

/**
 * Whether an alliance is asked for that is to have done something, “Did NATO deny …?”, while those questions of a passage that
 * are like that name others first, and it has no words of the alliance.
 */
export function isOfOtherActors(
  { text, terms, isLookUp }: Query,
  { number, passage }: Pick<IndexedPassage, 'number' | 'passage'>,
  questions: QuestionIndex,
): boolean {
  const acting = isLookUp || terms.length > LONGEST_QUESTION ? undefined : allianceActing(text, questions);
  if (!acting || hasWordsOf(acting, passage)) return false;
  const own = new Set(analyze(text.slice(acting.start, acting.end)).map(({ term }) => term));
  const topic = terms.filter((each) => !own.has(each.term) && !questions.isNamed(each.number));
  const numbers = topic.map((each) => each.number);
  const actors = questions
    .likest(numbers, [], number, LIKEST)
    .flatMap(({ question }) => firstNamed(questions.textOf(question), questions) ?? []);
  const theirs = actors.filter((actor) => actor === acting.name);
  return actors.length >= FEWEST && theirs.length < LEAST_SHARE * actors.length;
}

/** What stands right before whom something is done to, or said of. */
const OBJECT_BEHIND =
  /(?<!\p{L})(?:of|to|from|with|about|against|del?|al|a (?=la )|con|contra|à|aux?|du|avec|contre|von|vom|mit|gegen|über|an|ao|com|dell|alla|dalla|от|у|к|с|о|про|против|від|до|з|من|عن|مع|إلى)['’\s]+(?:\p{L}{1,3}\s+)?$/iu;
/** What stands right behind it, or behind what something else belongs to. */
const OBJECT_BEFORE = /^(?:['’\p{Pd},，]|\s(?:के|का|की|को|से|में|पर)(?!\p{L}))/u;
/** Particles behind whoever does something, in scripts that have others behind everybody else. */
const ACTS = /^[들側측]?(?:は|が|も|은|는|이|가|도|에서|\s|$)/u;

/** What a question begins with in languages that have a verb behind it. */
const VERB_IN_FRONT = /^\s*(?:هل|чи|czy|क्या|разве|неужели)\s/iu;

/** The alliance that a question names before everybody else and all its content, but for a verb that it begins with. */
function allianceActing(text: string, questions: QuestionIndex): NamedAlliance | undefined {
  const [first] = alliancesIn(text);
  if (!first) return undefined;
  const before = text.slice(0, first.start).replace(/^.*[.;:!?¿]/s, '');
  const behind = text.slice(first.end);
  if (OBJECT_BEHIND.test(before) || OBJECT_BEFORE.test(behind)) return undefined;
  if (/[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text) && !ACTS.test(behind)) return undefined;
  const words = tokenize(before.replace(VERB_IN_FRONT, ''));
  const isFunction = ({ kind }: Token) => kind === 'function';
  const [verb, ...others] = words;
  const isInFront = words.every(isFunction) || (verb !== undefined && !verb.unspaced && others.every(isFunction));
  return isInFront && questions.namesIn(before).size === 0 ? first : undefined;
}

function hasWordsOf({ name }: NamedAlliance, passage: Passage): boolean {
  return attributionsIn(passage, { start: 0, end: passage.text.length }).some(
    ({ attribution }) => attribution.kind !== 'publisher' && alliancesIn(attribution.speaker)[0]?.name === name,
  );
}

function firstNamed(text: string, questions: QuestionIndex): string | undefined {
  const [alliance] = alliancesIn(text);
  const [first] = questions.namesIn(text.slice(0, alliance?.start));
  return first ?? alliance?.name;
}
