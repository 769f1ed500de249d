import { type Token, tokenize } from '../text/index.ts';
import { isWithNext, type Mention } from './named.ts';

/** What asks who does something. */
const WHO =
  /(?<!\p{L})(?:who|qui[eé]n(?:es)?|qui|wer|quem|кто|chi|kto|kim|хто|कौन|किसने|مين)(?!\p{L})|谁|誰|누가|누구/iu;
/** What stands right before whom something is done to, or said of. */
const OBJECT_BEHIND =
  /(?<!\p{L})(?:of|to|from|with|about|against|del?|al|a(?= las? )|con|contra|à|aux?|du|avec|contre|von|vom|mit|gegen|über|an|ao|com|da|das|dos|dell|alla|dalla|от|у|к|с|о|про|против|від|до|з|من|عن|مع|إلى)['’\s]+(?:\p{L}{1,3}\s+)?$/iu;
/** What stands right behind it, or behind what something else belongs to. */
const OBJECT_BEFORE = /^(?:['’\p{Pd},，的]|\s(?:के|का|की|को|से|में|पर)(?!\p{L}))/u;
/** Cases of names in Cyrillic letters in which nobody acts, as far as endings tell: “Киеву”, “Россией”. */
const OBLIQUE = /(?:[ую]|(?<![иы])е|[оеё][мй]|[иії]ї|ии)$/u;
/** Particles behind whoever does something, in scripts that have others behind everybody else; and those of the topic. */
const ACTS = /^[들側측]?(?:は|が|も|은|는|이|가|도|에서)/u;
const IS_TOPIC = /^[들側측]?(?:は|은|는)/u;
/** What a question begins with in languages that may have a verb behind it. */
const PARTICLE = /^\s*(?:هل|чи|czy|क्या|разве|неужели)\s/iu;
/** The same, or what stands behind a verb that a question begins with. */
const ASKS = new RegExp(`${PARTICLE.source}|^\\P{L}*\\p{L}+\\s+ли\\s`, 'iu');
/** What stands right before who does something that is told in the passive, from its participle on. */
const BY =
  /(?:\sby|\spar|\p{L}(?:d|t|ch)[oa]s?\s(?:por|pel[oa]s?)|(?:^|\s)(?:wird|werden|wurden?|worden)\s(?:.*\s)?(?:von|vom|durch)|(?:^|\s)(?:è|sono|viene|vengono|stat[oaie])\s(?:.*\s)?da(?:i|l|gli|ll[ae]?)?)['’\s]+(?:\p{L}{1,3}['’\s]+)?$/isu;

/** Between key words in scripts that have no spaces between words. */
const SPACED = /[\p{Script=Han}\p{Script=Katakana}]\s[\p{Script=Han}\p{Script=Katakana}]/u;

/** Others who act before whoever is named: “What do they want NATO to do?” */
const PRONOUN = /(?<!\p{L})(?:they|he|she|we|ellos|ils|elles|eles|sie|loro|oni|они|он|она|вони)(?!\p{L})/iu;

/**
 * Who does something in a text, as far as that can be told: whom it names before everybody else and all its content, but for
 * a verb that it begins with, or with “by” in the passive; and those who do it together with them.
 *
 * @param mentions Whom it names, in order.
 */
export function actorsIn<Named extends Mention>(text: string, mentions: readonly Named[]): Named[] {
  const agent = mentions.findIndex(({ start }) => BY.test(text.slice(0, start)));
  if (agent > 0) return withOthers(agent, mentions, text);
  const marked = /[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text) ? markedIn(text, mentions) : 0;
  const first = marked === undefined ? [] : withOthers(marked, mentions, text);
  return isInFront(first, text, mentions) ? first : [];
}

/** Those whom one is named together with, and that one. */
function withOthers<Named extends Mention>(at: number, mentions: readonly Named[], text: string): Named[] {
  const end = mentions.findIndex((each, index) => index >= at && !isWithNext(each, mentions[index + 1], text));
  return mentions.slice(at, end + 1);
}

/** Of those behind whom a particle says that they act: the first if it is the topic, else the only one. */
function markedIn(text: string, mentions: readonly Mention[]): number | undefined {
  const ends = mentions.flatMap(({ end }, index) => (ACTS.test(text.slice(end)) ? [index] : []));
  const [first] = ends;
  if (first === undefined) return undefined;
  const isTopic = IS_TOPIC.test(text.slice(mentions[first]?.end));
  if (ends.length > 1 && !isTopic) return undefined;
  let start = first;
  while (start > 0 && isWithNext(mentions[start - 1] ?? { name: '', start: 0, end: 0 }, mentions[start], text))
    start -= 1;
  return start;
}

function isInFront(actors: readonly Mention[], text: string, mentions: readonly Mention[]): boolean {
  const [first, last] = [actors[0], actors.at(-1)];
  if (!first || !last || WHO.test(text)) return false;
  const before = text.slice(0, first.start).replace(/^.*[.;:!?¿]/s, '');
  const behind = text.slice(last.end);
  if (OBJECT_BEHIND.test(before) || OBJECT_BEFORE.test(behind)) return false;
  if (OBLIQUE.test(text.slice(first.start, first.end).toLowerCase())) return false;
  if (PRONOUN.test(before) || areKeyWords(text, mentions)) return false;
  const words = tokenize(before.replace(PARTICLE, ''));
  const [verb, ...others] = words;
  const mayBeVerb =
    verb !== undefined &&
    !verb.unspaced &&
    (ASKS.test(before) || (!/\p{Script=Cyrillic}/u.test(text) && tokenize(text).some(isFunction)));
  return words.every(isFunction) || (mayBeVerb && others.every(isFunction));
}

/**
 * Whether a text is but key words, “Georgia NATO membership”: names side by side, words of Chinese or Japanese with spaces
 * between, or names among Latin words with no function word and no capital.
 */
function areKeyWords(text: string, mentions: readonly Mention[]): boolean {
  const isPlain = mentions.length > 1 && !/\p{Lu}|[^\p{Script=Latin}\P{L}]/u.test(text);
  return (
    SPACED.test(text) ||
    mentions.some(({ end }, at) => /^\s+$/.test(text.slice(end, mentions[at + 1]?.start))) ||
    (isPlain && !tokenize(text).some(isFunction))
  );
}

function isFunction({ kind }: Token): boolean {
  return kind === 'function';
}
