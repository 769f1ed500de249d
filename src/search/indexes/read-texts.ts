import type { SourceDocument, SourcePassage } from '../../documents/index.ts';
import { contains, isQuestion, startsOf, type Token, tokenize } from '../../text/index.ts';
import { nameTeller } from '../language/name-teller.ts';
import { type ReadText, type ReadWords, TextReader } from './forms.ts';

/** All texts of some documents, as numbers. */
export interface ReadTexts extends ReadWords {
  readonly documents: readonly SourceDocument[];
  /** By passage. */
  readonly texts: readonly ReadText[];
  /** By passage, the questions that it answers. */
  readonly answered: readonly (readonly ReadText[])[];
  /** By document, the questions that it does not answer. */
  readonly unanswered: readonly (readonly ReadText[])[];
  /** By passage, what stands around it. */
  readonly around: readonly ReadText[];
  /** By token of the passages, where it begins, how long it is, and the number of its sentence (`PreparedSearch`). */
  readonly places: {
    readonly starts: Uint32Array;
    readonly lengths: Uint16Array;
    readonly sentences: Uint16Array;
  };
  /** By word of the questions, how much more often it was written as a name than twice as often otherwise. */
  readonly writing: ReadonlyMap<string, number>;
  /** The words that a passage writes with a capital, but for those that a sentence begins with, and those of its speakers. */
  readonly proper: ReadonlySet<string>;
}

/** In UTF-16 units: as long as two bytes can tell. */
const LONGEST_TOKEN = 65_535;

export function readTexts(documents: readonly SourceDocument[]): ReadTexts {
  const reader = new TextReader();
  const passages = documents.flatMap((document) => document.passages);
  const [starts, lengths, sentences]: [number[], number[], number[]] = [[], [], []];
  const proper = new Set<string>();
  const texts = passages.map((passage) =>
    reader.read(passage.text, (token) => {
      if (isProper(token, passage)) proper.add(token.word);
      starts.push(token.start);
      lengths.push(Math.min(token.end - token.start, LONGEST_TOKEN));
      sentences.push(1 + sentenceOf(token, passage));
    }),
  );
  const writing = new Map<string, number>();
  const read = (questions: readonly string[]) => questions.map((question) => readQuestion(question, reader, writing));
  const answered = passages.map(({ questions }) => read(questions));
  const unanswered = documents.map((document) => read(document.unanswered));
  const around = documents.flatMap(({ passages: own }) =>
    own.map((passage, at) => reader.read(contextOf(passage, own[at - 1]))),
  );
  for (const { attributed } of passages) {
    for (const speaker of speakersOf(attributed)) for (const { word } of tokenize(speaker)) proper.add(word);
  }
  const places = {
    starts: Uint32Array.from(starts),
    lengths: Uint16Array.from(lengths),
    sentences: Uint16Array.from(sentences),
  };
  return { ...reader.words(), documents, texts, answered, unanswered, around, places, writing, proper };
}

/** Each document with what is its own of what there is by passage. */
export function byDocument<Item>(
  documents: readonly SourceDocument[],
  byPassage: readonly Item[],
): (readonly [SourceDocument, readonly Item[]])[] {
  const starts = startsOf(documents.map(({ passages }) => passages.length));
  return documents.map((document, at) => [document, byPassage.slice(starts[at], starts[at + 1])]);
}

/** Whether a passage writes a word with a capital that is not the first of a sentence, or of what is quoted in it. */
function isProper({ start }: Token, { text, sentences }: SourcePassage): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  return (
    /[\p{L}\p{N},;]['’]?\s+$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    !sentences.some((each) => each.start === start)
  );
}

function readQuestion(question: string, reader: TextReader, writing: Map<string, number>): ReadText {
  const tokens: Token[] = [];
  const text = reader.read(question, (token) => tokens.push(token));
  const words = tokens.filter(({ kind, joined }) => kind !== 'part' && !joined);
  const isName = nameTeller(words, question);
  for (const token of words.filter(({ kind, unspaced }) => kind === 'content' && !unspaced)) {
    const isSmall = /^\p{Ll}/u.test(question.slice(token.start));
    if (isName(token)) writing.set(token.word, (writing.get(token.word) ?? 0) + 1);
    else if (isSmall) writing.set(token.word, (writing.get(token.word) ?? 0) - 2);
    else if (token === words[0] && !writing.has(token.word)) writing.set(token.word, 0);
  }
  return text;
}

/** What stands around a passage, the question before it too, which it may answer. */
function contextOf(passage: SourcePassage, before: SourcePassage | undefined): string {
  const { attributed, headings, label, lead, outer } = passage;
  const isAnswer = before && (onlyAsks(before) || areWordsOfOthers(attributed, before.attributed));
  const question = isAnswer ? lastQuestionOf(before) : undefined;
  return [...speakersOf(attributed), ...headings, label ?? '', lead ?? '', ...outer, question ?? ''].join('\n');
}

function speakersOf(attributed: SourcePassage['attributed']): ReadonlySet<string> {
  return new Set(attributed.map(({ attribution }) => (attribution.kind === 'publisher' ? '' : attribution.speaker)));
}

function areWordsOfOthers(own: SourcePassage['attributed'], before: SourcePassage['attributed']): boolean {
  const [ours, theirs] = [speakersOf(own), speakersOf(before)];
  return [...ours].every((speaker) => speaker !== '' && !theirs.has(speaker));
}

function onlyAsks({ text, sentences }: SourcePassage): boolean {
  return sentences.every(({ start, end }) => isQuestion(text.slice(start, end)));
}

function lastQuestionOf({ text, sentences }: SourcePassage): string | undefined {
  const last = sentences.at(-1);
  const sentence = last && text.slice(last.start, last.end);
  return sentence && isQuestion(sentence) ? sentence : undefined;
}

/** The number of the sentence that a token stands in; -1 for none. */
function sentenceOf(token: Token, { sentences }: SourcePassage): number {
  return sentences.findIndex((sentence) => contains(sentence, token));
}
