import type { SourceDocument } from '../../documents/index.ts';
import {
  countsOf,
  inverted,
  isCommonEnglish,
  isQuestion,
  languageOf,
  lengthOf,
  numberStrings,
  type Rows,
  rowsOf,
  shortWords,
} from '../../text/index.ts';
import { asksForNumber, asksForOutcome, asksForReason } from '../language/asks.ts';
import type { PreparedDocumentTerms } from './document-likelihood.ts';
import { type Forms, flagsOf, type ReadText, termsOf } from './forms.ts';
import { preparePairs, wordsOf } from './pairs.ts';
import { prepareClassifiers } from './passage-classifier.ts';
import { BETWEEN, type Entry, preparePostings } from './postings.ts';
import { prepareNames } from './prepare-names.ts';
import { prepareQuestions, type ReadQuestions } from './prepare-questions.ts';
import { ASKS, NAME, NEVER_SMALL, type PreparedSearch } from './prepared.ts';
import { readTexts } from './read-texts.ts';
import { type PreparedStandIns, prepareStandIns, StandIns } from './stand-ins.ts';

/** A passage: documents with so many are found by these alone, others by their text as well. */
const MANY_QUESTIONS = 50;

/** Reads each text of the documents once. */
export function prepareSearch(documents: readonly SourceDocument[]): PreparedSearch {
  const { reader, texts, asked, around, places, writing, proper } = readTexts(documents);
  const passages = documents.flatMap((document) => document.passages);
  const sentences = passages.flatMap((passage) => passage.sentences).length;
  const stems = reader.stems();
  const { strings } = reader;
  const forms = reader.forms();
  const pairs = preparePairs(
    texts.map((text) => text.pairs),
    asked.flatMap((questions) => questions.map((question) => question.pairs)),
    strings.length,
  );
  const contexts = around.map((text) => termsOf(text.forms, forms, ({ kind }) => kind !== 'function'));
  const entries = entriesOf(documents, texts, contexts, forms, strings);
  const used = countUses(reader.counts(), forms, strings.length);
  const usedTerms = new Map(
    strings.flatMap((string, number) => ((used.termCounts[number] ?? 0) > 0 ? [[string, number] as const] : [])),
  );
  const known = new Set(strings);
  const tokens = rowsOf(texts.map((text) => text.forms));
  const isInSentence = (form: number, at: number) =>
    places.sentences[at] !== 0 && flagsOf(forms, form).kind !== 'function';
  const inSentences = tokens.items.filter(isInSentence).length;
  const isAsked = documents.flatMap(({ passages: own }) =>
    own.map(() => own.some(({ questions }) => questions.length > 0)),
  );
  const passagesWith = invertPassages(texts, forms, strings.length);
  const standIns = prepareStandIns({
    terms: usedTerms,
    foreign: foreignWords(documents, texts, forms, strings),
    glossary: documents.flatMap(({ glossary }) => glossary),
    names: rareWords(forms, used.termCounts, strings),
  });
  const withQuestions = texts.map((text, passage) => (isAsked[passage] ? text : null));
  const isWritten = writtenIn(texts, strings.length);
  return {
    strings: numberStrings(strings),
    order: orderOf(strings),
    stems,
    ...used,
    isName: namesAmong(strings, writing, isWritten),
    isProper: Uint8Array.from(strings, (word) => Number(proper.has(word) || (writing.get(word) ?? 0) > 0)),
    forms,
    tokens,
    ...places,
    goodWords: shortWords()
      .filter((word) => !known.has(word))
      .join(' '),
    averageSentenceLength: inSentences / Math.max(1, sentences),
    passagesWith,
    isWritten,
    pairs,
    context: rowsOf(contexts),
    standIns,
    meanings: meaningsOf(usedTerms, passagesWith, standIns, strings),
    documentTerms: prepareDocumentTerms(textsByDocument(documents, texts, asked), forms, strings.length),
    classifiers: prepareClassifiers(documents, asked, forms, pairs, strings.length),
    questions: isAsked.includes(true)
      ? prepareQuestions(asked, withQuestions, readQuestions(documents), forms, pairs, strings.length)
      : null,
    postings: entries.length > 0 ? preparePostings(entries, strings) : null,
  };
}

/** By string, whether questions write it as a name, and whether anything writes it small (`isName`). */
function namesAmong(
  strings: readonly string[],
  writing: ReadonlyMap<string, number>,
  isWritten: Uint8Array,
): Uint8Array {
  return Uint8Array.from(strings, (word, number) => {
    const written = writing.get(word);
    if (written === 0) return isWritten[number] === 0 ? NEVER_SMALL : 0;
    return (written ?? 0) > 0 ? NAME : 0;
  });
}

/** What the terms mean that only questions have. */
function meaningsOf(
  terms: ReadonlyMap<string, number>,
  passagesWith: Rows,
  prepared: PreparedStandIns,
  strings: readonly string[],
): Rows {
  const standIns = new StandIns(prepared, (number) => strings[number] ?? '');
  return rowsOf(
    strings.map((term, number) => {
      if (!terms.has(term) || lengthOf(passagesWith, number) > 0) return [];
      const meant = standIns.translationsOf({ word: term, term }, false).flat();
      return meant.flatMap((each) => terms.get(each) ?? []);
    }),
  );
}

/** The passages that are searched by their texts, as MiniSearch takes them. */
function entriesOf(
  documents: readonly SourceDocument[],
  texts: readonly ReadText[],
  contexts: readonly (readonly number[])[],
  forms: Forms,
  strings: readonly string[],
): Entry[] {
  const hasMany = documents.flatMap(({ passages: own }) => {
    const questions = own.reduce((sum, each) => sum + each.questions.length, 0);
    return own.map(() => questions >= MANY_QUESTIONS * own.length);
  });
  return texts.flatMap((text, id) => {
    if (hasMany[id]) return [];
    const counted = [...text.forms].filter((form) => flagsOf(forms, form).kind !== 'function');
    const terms = counted.map((form) => strings[forms.terms[form] ?? 0]).join(BETWEEN);
    const context = contexts[id]?.map((term) => strings[term]).join(BETWEEN) ?? '';
    return [{ id, terms, context }];
  });
}

/** By string, the passages that it is a term of, rising. */
function invertPassages(texts: readonly ReadText[], forms: Forms, strings: number): Rows {
  const terms = texts.map((text) => countsOf(termsOf(text.forms, forms, ({ kind }) => kind !== 'function')));
  const { starts, items } = inverted(terms, strings);
  return { starts, items };
}

/** By string, 1 where it is a word, or a character of a script without spaces, of a passage. */
function writtenIn(texts: readonly ReadText[], strings: number): Uint8Array {
  const isWritten = new Uint8Array(strings);
  for (const { pairs } of texts) for (const key of pairs) for (const word of wordsOf(key)) isWritten[word] = 1;
  return isWritten;
}

/** The texts of each document's passages, with the questions beside it. */
function textsByDocument(
  documents: readonly SourceDocument[],
  texts: readonly ReadText[],
  asked: readonly (readonly ReadText[])[],
): ReadText[][] {
  let place = 0;
  return documents.map(({ passages: own }, at) => {
    const [from, to] = [place, place + own.length];
    place = to;
    return [...texts.slice(from, to), ...asked.slice(from, to).flat(), ...(asked[texts.length + at] ?? [])];
  });
}

/** The words of documents in other languages than English, each once. */
function foreignWords(
  documents: readonly SourceDocument[],
  texts: readonly ReadText[],
  forms: Forms,
  strings: readonly string[],
) {
  let passage = 0;
  return documents.flatMap(({ language: tag, passages }) => {
    const own = texts.slice(passage, passage + passages.length);
    passage += passages.length;
    const language = languageOf(tag);
    if (language === 'en') return [];
    const words = new Set(own.flatMap((text) => [...text.forms]));
    return Array.from(words, (form) => ({
      language,
      word: strings[forms.words[form] ?? 0] ?? '',
      term: forms.terms[form] ?? 0,
    }));
  });
}

function readQuestions(documents: readonly SourceDocument[]): ReadQuestions {
  const texts = documents.flatMap(({ passages }) => passages.flatMap(({ questions }) => questions));
  const all = [...texts, ...documents.flatMap(({ unanswered }) => unanswered)];
  return {
    names: prepareNames(documents),
    asks: Uint8Array.from(
      all,
      (each) =>
        Number(asksForNumber(each)) * ASKS.number +
        Number(asksForReason(each)) * ASKS.reason +
        Number(asksForOutcome(each)) * ASKS.outcome,
    ),
    texts: texts.map((text) => (isQuestion(text) ? text : '')),
  };
}

/** How often each document uses each term. */
function prepareDocumentTerms(
  documents: readonly (readonly ReadText[])[],
  forms: Forms,
  strings: number,
): PreparedDocumentTerms {
  const isCounted = (form: number) => flagsOf(forms, form).kind !== 'function';
  const termsIn = (text: ReadText) => Array.from(text.forms.filter(isCounted), (form) => forms.terms[form] ?? 0);
  const counts = documents.map((texts) => countsOf(texts.flatMap(termsIn)));
  const lengths = Uint32Array.from(counts, (own) => [...own.values()].reduce((sum, count) => sum + count, 0));
  return { uses: inverted(counts, strings), lengths };
}

/** The words of documents and questions that are no common English. */
function rareWords(forms: Forms, termCounts: Uint32Array, strings: readonly string[]) {
  return Array.from(forms.words, (word, form) => ({ word: strings[word] ?? '', term: forms.terms[form] ?? 0 })).filter(
    ({ term }) => (termCounts[term] ?? 0) > 0 && !isCommonEnglish(strings[term] ?? ''),
  );
}

function orderOf(strings: readonly string[]): Uint32Array {
  return Uint32Array.from(strings.keys()).sort((a, b) => ((strings[a] ?? '') < (strings[b] ?? '') ? -1 : 1));
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
