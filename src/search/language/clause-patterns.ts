import {
  alternatives,
  CLAUSE_WORDS,
  type ClauseWords,
  type InversionWords,
  LANGUAGES,
  lazy,
  type PassiveWords,
  simplifyChinese,
} from '../../text/index.ts';

/** Where clauses tell who acts in them, as patterns of all languages together: nobody says which one a question is in. */

const wordsOf = (list: (words: ClauseWords) => readonly string[] | undefined) =>
  CLAUSE_WORDS.flatMap((words) => list(words) ?? []);
const anyOf = (list: (words: ClauseWords) => readonly string[] | undefined) => alternatives(wordsOf(list));
const wholeWord = (words: string) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;

const WHO = wordsOf(({ who }) => who);
/** In these scripts no space parts a pronoun from its particles. */
const isUnspaced = (word: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(word);
/** “Who expands?”: nobody who is named does. */
export const ASKS_WHO = new RegExp(
  `${wholeWord(alternatives(WHO.filter((word) => !isUnspaced(word))))}|${alternatives(WHO.filter(isUnspaced))}`,
  'iu',
);
const WHY = wordsOf(({ why }) => why);
/** “And why …?”: behind at most two short words. */
export const ASKS_WHY = new RegExp(
  String.raw`^\P{L}*(?:\p{L}{1,5}\P{L}+){0,2}?(?:${alternatives(WHY.filter((word) => !isUnspaced(word)))})(?!\p{L})|${alternatives(WHY.filter(isUnspaced))}`,
  'iu',
);
/** “Did it work in the end?” Made when it is first asked for: to simplify its words takes a table. */
export const ASKS_FOR_OUTCOME = lazy(() => {
  const afterwards = wordsOf(({ afterwards }) => afterwards).map(simplifyChinese);
  const spaced = wholeWord(alternatives(afterwards.filter((word) => !isUnspaced(word))));
  return new RegExp(`${spaced}|${alternatives(afterwards.filter(isUnspaced))}`, 'iu');
});
/** Somebody else is the subject: “What do they want NATO to do?” */
export const SUBJECT_PRONOUN = new RegExp(wholeWord(anyOf(({ subjectPronouns }) => subjectPronouns)), 'iu');

/** With a short article between, too: “against the ”. */
export const PREPOSITION_AT_END = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(({ prepositions }) => prepositions)})['’\s]+(?:\p{L}{1,3}\s+)?$`,
  'iu',
);
/** What stands before or behind whom somebody does something with; looked for from the end back, since much may stand before. */
export const TOGETHER_BEFORE = new RegExp(
  String.raw`$(?<=(?<!\p{L})(?:${anyOf(({ together }) => together)})\s+(?:\p{L}{1,3}\s+)?)`,
  'iu',
);
export const TOGETHER_BEHIND = new RegExp(String.raw`^\s?(?:${anyOf(({ togetherBehind }) => togetherBehind)})`, 'u');
/** What shows behind a name that it is no subject: a case, “’s”, or a hyphen and a comma, which make it part of more. */
export const NO_SUBJECT_BEHIND = new RegExp(
  String.raw`^(?:['’\p{Pd},，]|${anyOf(({ genitiveParticles }) => genitiveParticles)}|\s(?:${anyOf(({ postpositions }) => postpositions)})(?!\p{L}))`,
  'u',
);
const TITLES = LANGUAGES.flatMap(({ titles = [] }) => titles).flatMap((title) => [
  title,
  title.charAt(0).toUpperCase() + title.slice(1),
]);
/** What shows behind a name that it says whose office somebody else has: “Kremlin foreign policy advisor Yury …”. */
export const OFFICE_BEHIND = new RegExp(String.raw`^\s(?:\p{L}+\s){0,3}?(?:${alternatives(TITLES)})\s\p{Lu}`, 'u');
/** What shows behind a name that somebody does something to them, or in their place: “Rusya’yı”, रूस पर. */
export const IN_ANOTHER_CASE = new RegExp(
  String.raw`^(?:['’]\p{Ll}|\s(?:${anyOf(({ postpositions }) => postpositions)})(?!\p{L}))`,
  'u',
);
export const OBLIQUE_CASES = CLAUSE_WORDS.flatMap(({ obliqueCase }) => obliqueCase ?? []);

/** Before a subject its verb, or an auxiliary, in a question that begins as such do. */
export const VERB_BEFORE = CLAUSE_WORDS.flatMap(({ inversion }) => (inversion ? verbBefore(inversion) : []));

function verbBefore({ begins, auxiliaries, otherEndings }: InversionWords): RegExp {
  const before = [
    ...(auxiliaries ? [`(?<auxiliary>${alternatives(auxiliaries)})`] : []),
    ...(otherEndings ? [String.raw`(?<verb>\p{L}+)(?<!${alternatives(otherEndings)})`] : []),
  ];
  return new RegExp(
    String.raw`^\P{L}*(?:\p{L}{1,5}\s)?(?:${alternatives(begins)})\s(?:.*\s)?(?:${before.join('|')})\s+(?:\p{L}{1,3}['’\s]+)?$`,
    'isu',
  );
}

const COLLECTIVE = `(?:${anyOf(({ collectiveSuffixes }) => collectiveSuffixes)})?`;
export const TOPIC_PARTICLE = new RegExp(`^${COLLECTIVE}(?:${anyOf(({ topicParticles }) => topicParticles)})`, 'u');
export const SUBJECT_PARTICLE = new RegExp(
  `^${COLLECTIVE}(?:${anyOf(({ subjectParticles = [], topicParticles = [] }) => [...subjectParticles, ...topicParticles])})`,
  'u',
);
/** Of languages that have these particles. */
export const MARKS_SUBJECTS = /[\p{Script=Hiragana}\p{Script=Hangul}]/u;

export const QUESTION_PARTICLE = new RegExp(
  String.raw`^\s*(?:${anyOf(({ questionParticles }) => questionParticles)})\s`,
  'iu',
);
export const QUESTION_ENCLITIC = new RegExp(
  String.raw`^\P{L}*\p{L}+\s+(?:${anyOf(({ questionEnclitics }) => questionEnclitics)})\s`,
  'iu',
);

/** In the passive, what stands right before the agent: “was signed by the ”. */
export const AGENT_IS_NEXT = new RegExp(
  String.raw`(?:${CLAUSE_WORDS.flatMap(({ passive }) => (passive ? agentPhrase(passive) : [])).join('|')})['’\s]+(?:\p{L}{1,3}['’\s]+)?$`,
  'isu',
);

function agentPhrase({ agentPrepositions, participleEndings, auxiliaries }: PassiveWords): string {
  const by = String.raw`\s(?:${alternatives(agentPrepositions)})`;
  if (participleEndings) return String.raw`\p{L}(?:${alternatives(participleEndings)})${by}`;
  if (auxiliaries) return String.raw`(?:^|\s)(?:${alternatives(auxiliaries)})(?:\s.*)?${by}`;
  return by;
}
