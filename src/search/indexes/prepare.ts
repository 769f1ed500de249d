import type { AsPlainObject } from 'minisearch';
import type { SourceDocument, SourcePassage } from '../../documents/index.ts';
import { contains, type Token } from '../../text/index.ts';
import { type Forms, flagsOf, TextReader, termsOf } from './forms.ts';
import { BETWEEN, prepareMiniSearch } from './mini-search.ts';
import { type PreparedPairs, preparePairs, wordsOf } from './pairs.ts';
import { type PreparedQuestions, prepareQuestions } from './prepare-questions.ts';
import { type Rows, rowsOf } from './rows.ts';
import { sharedBeginning } from './shared-beginning.ts';

/**
 * All that searching needs to know of documents, but for their texts: each text analysed once. Nothing but strings and
 * typed arrays, so that it can be kept in a file. Words, terms and characters are known by their number in `strings`,
 * distinct tokens by that in `forms`, passages and documents by their place in the library.
 */
export interface PreparedSearch extends PreparedTexts {
  /** MiniSearch's index of the passages of documents without questions; null where there are none. */
  readonly miniSearch: AsPlainObject | null;
}

/** What is kept while documents are searched: what MiniSearch makes of its part takes its place. */
export interface PreparedTexts {
  readonly strings: readonly string[];
  /** The numbers of all strings in the order of these. */
  readonly order: Uint32Array;
  /** By place in this order, with how many letters the string begins as the one before it does; at most 255. */
  readonly shared: Uint8Array;
  /** By string, that of its stem; NONE for what is no word that was stemmed. */
  readonly stems: Uint32Array;
  /** By string, how often it stands in texts and questions as a word, and as a term; function words do not count. */
  readonly wordCounts: Uint32Array;
  readonly termCounts: Uint32Array;
  readonly forms: Forms;
  /** By passage, the forms of its tokens in order, function words among them. */
  readonly tokens: Rows;
  /** By token, where it begins in its passage, and how long it is, in UTF-16 units; at most 65,535. */
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
  /** By token, the number of its sentence, counted from 1; 0 if it stands in none. */
  readonly sentences: Uint16Array;
  /** In terms. */
  readonly averageSentenceLength: number;
  /** By string, in how many passages it is a term. */
  readonly passageCounts: Uint32Array;
  /** By string, 1 where it is a word, or a character of a script without spaces, of a passage. */
  readonly isWritten: Uint8Array;
  readonly pairs: PreparedPairs;
  /** Null where no document has any. */
  readonly questions: PreparedQuestions | null;
}

/** In UTF-16 units: as long as two bytes can tell. */
const LONGEST_TOKEN = 65_535;

/** Reads each text of the documents once. */
export function prepareSearch(documents: readonly SourceDocument[]): PreparedSearch {
  const reader = new TextReader();
  const passages = documents.flatMap((document) => document.passages);
  const [starts, lengths, sentences]: [number[], number[], number[]] = [[], [], []];
  const texts = passages.map((passage) =>
    reader.read(passage.text, (token) => {
      starts.push(token.start);
      lengths.push(Math.min(token.end - token.start, LONGEST_TOKEN));
      sentences.push(1 + sentenceOf(token, passage));
    }),
  );
  const read = (questions: readonly string[]) => questions.map((question) => reader.read(question));
  const answered = passages.map(({ questions }) => read(questions));
  const asked = [...answered, ...documents.map(({ unanswered }) => read(unanswered))];
  const isAsked = documents.flatMap((document) => {
    const has = document.passages.some(({ questions }) => questions.length > 0);
    return document.passages.map(() => has);
  });

  const stems = reader.stems();
  const { strings } = reader;
  const forms = reader.forms();
  const terms = texts.map((text) => termsOf(text.forms, forms, ({ kind }) => kind !== 'function'));
  const passageCounts = new Uint32Array(strings.length);
  for (const each of terms) for (const term of each) passageCounts[term] = (passageCounts[term] ?? 0) + 1;
  const isWritten = new Uint8Array(strings.length);
  for (const { pairs } of texts) for (const key of pairs) for (const word of wordsOf(key)) isWritten[word] = 1;
  const pairs = preparePairs(
    texts.map((text) => text.pairs),
    asked.flatMap((questions) => questions.map((question) => question.pairs)),
    strings.length,
  );
  const entries = texts.flatMap((text, id) => {
    const counted = [...text.forms].filter((form) => flagsOf(forms, form).kind !== 'function');
    const terms = counted.map((form) => strings[forms.terms[form] ?? 0]).join(BETWEEN);
    return isAsked[id] ? [] : [{ id, terms }];
  });
  const tokens = rowsOf(texts.map((text) => text.forms));
  const isInSentence = (form: number, at: number) => sentences[at] !== 0 && flagsOf(forms, form).kind !== 'function';
  const inSentences = tokens.items.filter(isInSentence).length;
  const withQuestions = texts.map((text, passage) => (isAsked[passage] ? text : null));
  return {
    strings,
    ...orderOf(strings),
    stems,
    ...countUses(reader.counts(), forms, strings.length),
    forms,
    tokens,
    starts: Uint32Array.from(starts),
    lengths: Uint16Array.from(lengths),
    sentences: Uint16Array.from(sentences),
    averageSentenceLength: inSentences / Math.max(1, passages.flatMap((passage) => passage.sentences).length),
    passageCounts,
    isWritten,
    pairs,
    questions: isAsked.includes(true) ? prepareQuestions(asked, withQuestions, forms, pairs, strings.length) : null,
    miniSearch: entries.length > 0 ? prepareMiniSearch(entries) : null,
  };
}

/** The number of the sentence that a token stands in; -1 for none. */
function sentenceOf(token: Token, { sentences }: SourcePassage): number {
  return sentences.findIndex((sentence) => contains(sentence, token));
}

function orderOf(strings: readonly string[]): Pick<PreparedSearch, 'order' | 'shared'> {
  const order = Uint32Array.from(strings.keys()).sort((a, b) => ((strings[a] ?? '') < (strings[b] ?? '') ? -1 : 1));
  const shared = Uint8Array.from(order, (number, place) => {
    const [string, before] = [strings[number] ?? '', strings[order[place - 1] ?? number] ?? ''];
    return place === 0 ? 0 : Math.min(sharedBeginning(string, before), 255);
  });
  return { order, shared };
}

/** By string, how often it is a word of some forms, and a term, but for function words. */
function countUses(counts: Uint32Array, forms: Forms, strings: number) {
  const [wordCounts, termCounts] = [new Uint32Array(strings), new Uint32Array(strings)];
  for (const [form, count] of counts.entries()) {
    if (flagsOf(forms, form).kind === 'function') continue;
    const [word, term] = [forms.words[form] ?? 0, forms.terms[form] ?? 0];
    wordCounts[word] = (wordCounts[word] ?? 0) + count;
    termCounts[term] = (termCounts[term] ?? 0) + count;
  }
  return { wordCounts, termCounts };
}
