import { LANGUAGES, type Token, tokenize } from '../../text/index.ts';
import {
  AGENT_IS_NEXT,
  ASKS_WHO,
  MARKS_SUBJECTS,
  NO_SUBJECT_BEHIND,
  OBLIQUE_CASES,
  OFFICE_BEHIND,
  PREPOSITION_AT_END,
  QUESTION_ENCLITIC,
  QUESTION_PARTICLE,
  SUBJECT_PARTICLE,
  SUBJECT_PRONOUN,
  TOPIC_PARTICLE,
  VERB_BEFORE,
} from './clause-patterns.ts';
import { isWithNext, type Mention } from './named.ts';

const ARTICLES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ articles = [] }) => articles));

/** Key words in scripts that have no spaces between words. */
const SPACED = /[\p{Script=Han}\p{Script=Katakana}]\s[\p{Script=Han}\p{Script=Katakana}]/u;

/**
 * Who does something in a text, as far as that can be told without parsing it: the agent of a passive, or else the subject, as
 * which counts whoever is named before all other content but for a verb that a question begins with; and those who do it
 * together with them.
 *
 * @param mentions Whom it names, in order.
 */
export function actorsIn<Named extends Mention>(text: string, mentions: readonly Named[]): Named[] {
  const agent = mentions.findIndex(({ start }) => AGENT_IS_NEXT.test(text.slice(0, start)));
  // Whoever is named first in a passive is acted on.
  if (agent > 0) return togetherFrom(agent, mentions, text);
  const subject = MARKS_SUBJECTS.test(text) ? markedSubject(text, mentions) : 0;
  const subjects = subject === undefined ? [] : togetherFrom(subject, mentions, text);
  return areSubject(subjects, text, mentions) ? subjects : [];
}

/** One and those behind whom that one is named together with. */
function togetherFrom<Named extends Mention>(first: number, mentions: readonly Named[], text: string): Named[] {
  const last = mentions.findIndex((each, at) => at >= first && !isWithNext(each, mentions[at + 1], text));
  return mentions.slice(first, last + 1);
}

/**
 * The first of those whom a particle marks as the subject together. Where several are marked apart, one acts in a clause
 * inside another's, and only the topic is sure to act in the question itself.
 */
function markedSubject(text: string, mentions: readonly Mention[]): number | undefined {
  const marked = mentions.flatMap(({ end }, at) => (SUBJECT_PARTICLE.test(text.slice(end)) ? [at] : []));
  const [first] = marked;
  if (first === undefined) return undefined;
  const isTopic = TOPIC_PARTICLE.test(text.slice(mentions[first]?.end));
  if (marked.length > 1 && !isTopic) return undefined;
  return mentions.findLastIndex((each, at) => at < first && !isWithNext(each, mentions[at + 1], text)) + 1;
}

function areSubject(named: readonly Mention[], text: string, mentions: readonly Mention[]): boolean {
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || ASKS_WHO.test(text) || areKeyWords(text, mentions)) return false;
  const before = text.slice(0, first.start).replace(/^.*[.;:!?¿]/s, '');
  const behind = text.slice(last.end);
  if (isOblique(text.slice(first.start, first.end), before, behind) || OFFICE_BEHIND.test(behind)) return false;
  return !SUBJECT_PRONOUN.test(before) && (hasNoContent(before, text) || endsWithVerb(before));
}

function endsWithVerb(before: string): boolean {
  return VERB_BEFORE.some((pattern) => {
    const { auxiliary, verb } = pattern.exec(before)?.groups ?? {};
    return auxiliary !== undefined || (verb !== undefined && !tokenize(verb).every(isFunction));
  });
}

/** Whether a name is in another case than the nominative, by a preposition, a postposition or its ending. */
function isOblique(name: string, before: string, behind: string): boolean {
  return (
    PREPOSITION_AT_END.test(before) ||
    NO_SUBJECT_BEHIND.test(behind) ||
    OBLIQUE_CASES.some((endings) => endings.test(name.toLowerCase()))
  );
}

/** Whether what stands before a name has no content of its own but a verb that a question begins with. */
function hasNoContent(before: string, text: string): boolean {
  const [first, ...others] = tokenize(before.replace(QUESTION_PARTICLE, '')).filter(({ word }) => !ARTICLES.has(word));
  if (first === undefined) return true;
  return others.every(isFunction) && (isFunction(first) || (!first.unspaced && mayBeginWithVerb(before, text)));
}

/** In Russian only with a particle; elsewhere words without any function word are no clause. */
function mayBeginWithVerb(before: string, text: string): boolean {
  if (QUESTION_PARTICLE.test(before) || QUESTION_ENCLITIC.test(before)) return true;
  return !/\p{Script=Cyrillic}/u.test(text) && tokenize(text).some(isFunction);
}

/**
 * Whether a text is but key words, “Georgia NATO membership”: names side by side, words of Chinese or Japanese with spaces
 * between, or names among Latin words with no function word and no capital.
 */
function areKeyWords(text: string, mentions: readonly Mention[]): boolean {
  const isPlain = mentions.length > 1 && !/\p{Lu}|[^\p{Script=Latin}\P{L}]/u.test(text);
  return (
    SPACED.test(text) ||
    mentions.some(
      (each, at) =>
        /^\s+$/.test(text.slice(each.end, mentions[at + 1]?.start)) && isWithNext(each, mentions[at + 1], text),
    ) ||
    (isPlain && !tokenize(text).some(isFunction))
  );
}

function isFunction({ kind }: Token): boolean {
  return kind === 'function';
}
