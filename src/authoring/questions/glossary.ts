import type { SourceDocument } from '../../documents/index.ts';
import { analyze, LANGUAGES, languageOf, spanAt } from '../../text/index.ts';
import { keyOf, withoutThinking } from './answer.ts';

/** A content word of a document, as it stands there, and a sentence that it stands in. */
export interface GlossaryWord {
  readonly word: string;
  readonly sentence: string;
}

/** So many words of a document are worth a line: those that it uses most. */
const MOST_WORDS = 300;

/** Begins a comment with words that need no line: they are the same in all languages. */
const UNTRANSLATED = '# untranslated:';

/** In UTF-16 units. */
const LONGEST_SENTENCE = 160;

/** The languages that a glossary is for: those that questions are understood in, but for the document's. */
export function glossaryLanguages(document: SourceDocument): string[] {
  return LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== languageOf(document.language));
}

/** The content words of a document that a glossary lacks, the most used first; a word in all its forms once. */
export function wordsWithoutLine(document: SourceDocument, glossary: string): GlossaryWord[] {
  const known = glossary
    .split(/\r\n|\n|\r/)
    .map((line) => (line.startsWith(UNTRANSLATED) ? line.slice(UNTRANSLATED.length) : line))
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => analyze(line.split(/[:：]/)[0] ?? ''));
  const have = new Set(known.map(({ term }) => term));
  const found = new Map<string, GlossaryWord & { count: number }>();
  for (const { text, sentences } of document.passages) {
    for (const { term, kind, joined, start, end } of analyze(text)) {
      const word = text.slice(start, end);
      if (kind === 'part' || joined || !/^\p{L}[\p{L}\p{M}]+$/u.test(word)) continue;
      const before = found.get(term);
      if (before) found.set(term, { ...before, count: before.count + 1, word: lowerOf(before.word, word) });
      else {
        const span = spanAt(sentences, start);
        const sentence = span ? text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, LONGEST_SENTENCE) : word;
        found.set(term, { word, sentence, count: 1 });
      }
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST_WORDS)
    .filter(([term]) => !have.has(term))
    .map(([, { word, sentence }]) => ({ word, sentence }));
}

/** Of two forms the one that is not capitalised, as words are at the beginning of a sentence. */
function lowerOf(one: string, other: string): string {
  return other === other.toLowerCase() && one !== one.toLowerCase() ? other : one;
}

/**
 * Reads translations out of what a model answered: lines `word: word, word`, with bullets or in a table.
 *
 * @returns Lines of a glossary, for words that were asked for only.
 */
export function readWords(answer: string, words: readonly GlossaryWord[]): string[] {
  const asked = new Map(words.map(({ word }) => [keyOf(word), word]));
  const lines = new Map<string, string>();
  const plain = withoutThinking(answer).replace(/["“”*`]/g, '');
  for (const line of plain.split(/[\n\r\u2028\u2029]+/)) {
    const [, left = '', right = ''] =
      /^[\s|•–+-]*(?:\d+[.)]\s+)?([^:：|]+?)\s*(?:\([^)]*\))?\s*[:：|](.*)$/.exec(line) ?? [];
    const word = asked.get(keyOf(left));
    if (word === undefined || lines.has(word)) continue;
    const translations = right
      .split(/[,，、;|/]/)
      .map((each) => each.replace(/^\s*[a-z]{2}\s*[:=]\s*/, '').trim())
      .filter((each) => keyOf(each) !== '' && keyOf(each) !== keyOf(word) && !each.includes(':'));
    if (translations.length > 0) lines.set(word, `${word}: ${[...new Set(translations)].join(', ')}`);
  }
  return [...lines.values()];
}

/** @param asked Those that have no line then are noted in a comment, so that nobody is asked for them again. */
export function addWords(glossary: string, lines: readonly string[], asked: readonly GlossaryWord[]): string {
  const without = asked.map(({ word }) => word).filter((word) => !lines.some((line) => line.startsWith(`${word}: `)));
  const added = [...lines, ...(without.length > 0 ? [`${UNTRANSLATED} ${without.join(', ')}`] : [])];
  const before = glossary === '' || /[\n\r]$/.test(glossary) ? glossary : `${glossary}\n`;
  return `${before}${added.join('\n')}\n`;
}
