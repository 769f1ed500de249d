import type { SourceDocument } from '../../documents/index.ts';
import {
  countsOf,
  inverted,
  isCommonEnglish,
  languageOf,
  lengthOf,
  numberStrings,
  type Rows,
  rowsOf,
  shortWords,
} from '../../text/index.ts';
import { prepareDocumentTerms } from './document-likelihood.ts';
import { isContent, termsOf } from './forms.ts';
import { preparePairs, wordsOf } from './pairs.ts';
import { prepareClassifiers } from './passage-classifier.ts';
import { BETWEEN, type Entry, preparePostings } from './postings.ts';
import { prepareQuestions } from './prepare-questions.ts';
import { MANY_QUESTIONS, NAME, NEVER_SMALL, type PreparedSearch } from './prepared.ts';
import { byDocument, type ReadTexts, readTexts } from './read-texts.ts';
import { type PreparedStandIns, prepareStandIns, StandIns } from './stand-ins.ts';

/** Reads each text of the documents once. */
export function prepareSearch(documents: readonly SourceDocument[]): PreparedSearch {
  const read = readTexts(documents);
  const { strings, stems, forms, texts, answered, unanswered, places, writing, proper } = read;
  const pairs = preparePairs(
    texts.map((text) => text.pairs),
    [...answered, ...unanswered].flat().map((question) => question.pairs),
    strings.length,
  );
  const { wordCounts, termCounts } = countUses(read);
  const usedTerms = new Map(
    strings.flatMap((string, number) => ((termCounts[number] ?? 0) > 0 ? [[string, number] as const] : [])),
  );
  const contexts = read.around.map((text) => termsOf(text.forms, forms));
  const entries = entriesOf(read, contexts);
  const passagesWith = invertPassages(read);
  const isWritten = writtenIn(read);
  const standIns = prepareStandIns({
    terms: usedTerms,
    foreign: foreignWords(read),
    glossary: documents.flatMap(({ glossary }) => glossary),
    names: rareWords(read, termCounts),
  });
  const tokens = rowsOf(texts.map((text) => text.forms));
  const known = new Set(strings);
  return {
    strings: numberStrings(strings),
    order: orderOf(strings),
    stems,
    wordCounts,
    termCounts,
    isName: namesAmong(strings, writing, isWritten),
    isProper: Uint8Array.from(strings, (word) => Number(proper.has(word) || (writing.get(word) ?? 0) > 0)),
    forms,
    tokens,
    ...places,
    goodWords: shortWords()
      .filter((word) => !known.has(word))
      .join(' '),
    averageSentenceLength: averageSentenceLength(read, tokens),
    passagesWith,
    isWritten,
    pairs,
    context: rowsOf(contexts),
    standIns,
    meanings: meaningsOf(usedTerms, passagesWith, standIns, strings),
    documentTerms: prepareDocumentTerms(read),
    classifiers: prepareClassifiers(read, pairs),
    questions: prepareQuestions(read, pairs),
    postings: entries.length > 0 ? preparePostings(entries, strings) : null,
  };
}

/** In terms. */
function averageSentenceLength({ documents, forms, places }: ReadTexts, tokens: Rows): number {
  const sentences = documents.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences)).length;
  const isCounted = (form: number, at: number) => places.sentences[at] !== 0 && isContent(form, forms);
  return tokens.items.filter(isCounted).length / Math.max(1, sentences);
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
function entriesOf({ documents, texts, forms, strings }: ReadTexts, contexts: readonly (readonly number[])[]): Entry[] {
  const areAsked = documents.flatMap(({ passages }) => {
    const questions = passages.flatMap((passage) => passage.questions).length;
    return passages.map(() => questions >= MANY_QUESTIONS * passages.length);
  });
  const written = (terms: readonly number[] = []) => terms.map((term) => strings[term]).join(BETWEEN);
  return texts.flatMap((text, id) => {
    if (areAsked[id]) return [];
    const terms = [...text.forms].filter((form) => isContent(form, forms)).map((form) => forms.terms[form] ?? 0);
    return [{ id, terms: written(terms), context: written(contexts[id]) }];
  });
}

/** By string, the passages that it is a term of, rising. */
function invertPassages({ texts, forms, strings }: ReadTexts): Rows {
  const { starts, items } = inverted(
    texts.map((text) => countsOf(termsOf(text.forms, forms))),
    strings.length,
  );
  return { starts, items };
}

/** By string, 1 where it is a word, or a character of a script without spaces, of a passage. */
function writtenIn({ texts, strings }: ReadTexts): Uint8Array {
  const isWritten = new Uint8Array(strings.length);
  for (const { pairs } of texts) for (const key of pairs) for (const word of wordsOf(key)) isWritten[word] = 1;
  return isWritten;
}

/** The words of documents in other languages than English, each once. */
function foreignWords({ documents, texts, forms, strings }: ReadTexts) {
  return byDocument(documents, texts).flatMap(([document, own]) => {
    const language = languageOf(document.language);
    if (language === 'en') return [];
    const words = new Set(own.flatMap((text) => [...text.forms]));
    return Array.from(words, (form) => ({
      language,
      word: strings[forms.words[form] ?? 0] ?? '',
      term: forms.terms[form] ?? 0,
    }));
  });
}

/** The words of documents and questions that are no common English. */
function rareWords({ forms, strings }: ReadTexts, termCounts: Uint32Array) {
  return Array.from(forms.words, (word, form) => ({ word: strings[word] ?? '', term: forms.terms[form] ?? 0 })).filter(
    ({ term }) => (termCounts[term] ?? 0) > 0 && !isCommonEnglish(strings[term] ?? ''),
  );
}

function orderOf(strings: readonly string[]): Uint32Array {
  return Uint32Array.from(strings.keys()).sort((a, b) => ((strings[a] ?? '') < (strings[b] ?? '') ? -1 : 1));
}

/** By string, how often it is a word of some forms, and a term, but for function words. */
function countUses({ counts, forms, strings }: ReadTexts) {
  const [wordCounts, termCounts] = [new Uint32Array(strings.length), new Uint32Array(strings.length)];
  for (const [form, count] of counts.entries()) {
    if (!isContent(form, forms)) continue;
    const [word, term] = [forms.words[form] ?? 0, forms.terms[form] ?? 0];
    wordCounts[word] = (wordCounts[word] ?? 0) + count;
    termCounts[term] = (termCounts[term] ?? 0) + count;
  }
  return { wordCounts, termCounts };
}
