import { alternatives, countsOf, speakerWords } from '../../text/index.ts';
import { headingLabel } from '../labels.ts';
import { areInterview, initialsOf, isFullName, isInCapitals, isNobody, isRole, longWordsOf } from './label-words.ts';
import { questionLabels } from './question-labels.ts';
import { initialsLabel, type Label, namelessLabel, speakerLabel, wideLabel } from './speaker-labels.ts';

/** A transcript has so many paragraphs with labels at least, and of all paragraphs such a share. */
const FEWEST_LABELLED = 3;
const LEAST_SHARE = 0.2;
/** … or where so many people speak again and again by their whole names, as in long answers, at least such a share. */
const [FEWEST_NAMED, LEAST_NAMED_SHARE] = [2, 0.03];
/** Where such a share has labels, and somebody speaks twice, whoever speaks but once is no other word. */
const NEARLY_ALL = 0.75;

/** Of one label that comes but once such a word says that it is somebody. */
const SOMEBODY = new RegExp(`(?:${alternatives(speakerWords('participants'))})$`, 'iu');

/** Whom a speech addresses. */
const HEARERS = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(speakerWords('hearers'))})(?!\p{L})`, 'iu');

/** Names of labels, with how often they stand there. */
export type Counts = ReadonlyMap<string, number>;

export interface SpeakerLabels {
  /** Whether the text is surely what several people say. */
  readonly isTranscript: boolean;
  /** Whether some labels are names or of forms that no other words have: not so “Windows: …”, “Mac: …”, or “Jane: …”. */
  readonly isSure: boolean;
  /** The label of a speaker in front of a text. */
  readonly labelOf: (text: string) => Label | undefined;
  readonly speakers: Counts;
  /** What looks like a label, but is none that can be told for sure. */
  readonly others: Counts;
}

/** Whose labels stand in front of some paragraphs, and whether these are a transcript. */
export function speakerLabels(texts: readonly string[]): SpeakerLabels {
  const initials = new Set(texts.map((text) => initialsOf(speakerLabel(text)?.name ?? '')));
  const ofInitials = (text: string) => {
    const label = initialsLabel(text);
    return label && initials.has(label.name) ? label : undefined;
  };
  const ofQuestion = questionLabels(texts);
  const inFront = (text: string) => {
    const label = ofQuestion(text) ?? speakerLabel(text);
    return label?.rest === '' && HEARERS.test(label.name) ? undefined : label;
  };
  const all = labelsOf(texts, inFront, ofInitials);
  const asked = new Set(texts.flatMap((text) => ofQuestion(text)?.name ?? []));
  // Without “Q.” it is the letter of an item.
  const hasQuestions = asked.has('A') || all.some((label) => label?.name === 'Q');
  const labels = all.map((label) => (label?.name === 'A' && !hasQuestions ? undefined : label));
  const found = labels.flatMap((label) => label ?? []);
  const counts = countsOf(found.map(({ name }) => name));
  const isOther = speakersAmong(labels, counts);
  const isSpeaker = (name: string) => asked.has(name) || isOther(name);
  const isTranscript =
    found.some(({ isMarked }) => isMarked) ||
    isDialogue(
      found.filter(({ name }) => isSpeaker(name)),
      texts.length,
    );
  const nameless = countsOf(
    isTranscript
      ? texts.flatMap((text) => {
          const label = namelessLabel(text);
          // “The following shall apply:” is no label.
          return label && (label.rest !== '' || SOMEBODY.test(label.name)) ? label.name : [];
        })
      : [],
  );
  const isSomebody = (name: string) => (nameless.get(name) ?? 0) > 1 || (nameless.has(name) && SOMEBODY.test(name));
  const labelOf = (text: string) => {
    const [label, other] = [inFront(text) ?? wideLabel(text) ?? ofInitials(text), namelessLabel(text)];
    if (label && isSpeaker(label.name)) return label;
    return other && isSomebody(other.name) ? other : undefined;
  };
  const speakers = countsOf(texts.flatMap((text) => labelOf(text)?.name ?? []));
  const others = new Map(
    [...counts].filter(([name]) => (!isTranscript || !isSpeaker(name)) && headingLabel(name) === null),
  );
  const isSure =
    found.some(({ isMarked, isLikely }) => isMarked || isLikely) ||
    areInterview([...speakers.keys()]) ||
    [...speakers.keys()].some((name) => isFullName(name) || isInCapitals(name));
  return { isTranscript, isSure, labelOf, speakers, others };
}

/** What looks like a label in front of each text; a role such as “The mayor”, or one that a wide space ends, where it comes again. */
function labelsOf(
  texts: readonly string[],
  inFront: (text: string) => Label | undefined,
  ofInitials: (text: string) => Label | undefined,
): (Label | undefined)[] {
  const roles = texts.map((text) => {
    const label = namelessLabel(text);
    return wideLabel(text) ?? (label && isRole(label.name) ? label : undefined);
  });
  const counts = countsOf(roles.map((label) => label?.name));
  return texts.map((text, at) => {
    const role = roles[at];
    return inFront(text) ?? ofInitials(text) ?? (role && (counts.get(role.name) ?? 0) > 1 ? role : undefined);
  });
}

/** Which of the names in some labels are speakers': those of forms that no other words have, or that come again, and others like these. */
function speakersAmong(labels: readonly (Label | undefined)[], counts: Counts): (name: string) => boolean {
  const found = labels.flatMap((label) => label ?? []);
  const told = new Set(found.filter(({ isMarked, isLikely }) => isMarked || isLikely).map(({ name }) => name));
  // “Interviewer: Paul Stein” stands above “PS: …”, which is no postscript then.
  const presented = new Set(found.flatMap(({ rest }) => (isFullName(rest) ? initialsOf(rest) : [])));
  const isAgain = ([name, count]: [string, number]) =>
    (!isNobody(name) || presented.has(name)) && (count > 1 || told.has(name));
  // Whoever has initials that are a label, too, is somebody, whatever words the name is made of.
  const sure = new Set(
    [...counts].filter((each) => isAgain(each) || counts.has(initialsOf(each[0]))).map(([name]) => name),
  );
  const inCapitals = [...sure].some(isInCapitals);
  const known = new Set([...sure].flatMap(longWordsOf));
  const isEverywhere = found.length >= NEARLY_ALL * labels.length;
  const isSure = (label: Label | undefined) => label !== undefined && sure.has(label.name);
  const beside = new Set(
    labels.flatMap((label, at) => (label && (isSure(labels[at - 1]) || isSure(labels[at + 1])) ? label.name : [])),
  );
  // Who speaks but once is told from other words by being written as the others are, by a part of another's name, or by
  // speaking right before or behind somebody.
  const isAlike = (name: string) =>
    beside.has(name) ||
    (inCapitals && isInCapitals(name)) ||
    longWordsOf(name).some((word) => known.has(word)) ||
    isFullName(name);
  return (name) => sure.has(name) || (sure.size > 0 && !isNobody(name) && (isAlike(name) || isEverywhere));
}

/** Whether some labels of speakers are so many, and of so many, that a text is a transcript. */
function isDialogue(labels: readonly Label[], paragraphs: number): boolean {
  const counts = countsOf(labels.map(({ name }) => name));
  const named = [...counts].filter(([name, count]) => count > 1 && (isFullName(name) || isInCapitals(name)));
  const leastShare = named.length >= FEWEST_NAMED ? LEAST_NAMED_SHARE : LEAST_SHARE;
  return labels.length >= FEWEST_LABELLED && labels.length >= leastShare * paragraphs && counts.size > 1;
}
