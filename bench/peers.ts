import { create, insert, type Results, search } from '@orama/orama';
import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import { LANGUAGES } from '../src/text/index.ts';

/** The numbers of the texts found for a question, best first. */
export type Ask = (question: string) => readonly number[];

/** A way to find one of some texts; each as its makers recommend it for relevance, and said in its name. */
export interface Peer {
  readonly name: string;
  /** Asked only every so manyth question, because it is slow. */
  readonly every?: number;
  readonly index: (texts: readonly string[]) => Ask;
}

const LIMIT = 3;
const STOP_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ stopWords }) => stopWords));

export const PEERS: readonly Peer[] = [
  { name: 'MiniSearch, as it comes', index: miniSearch },
  { name: 'lunr, questions trimmed of punctuation', index: lunrJs },
  { name: 'FlexSearch, preset `score`, English, `suggest`', index: (texts) => flexSearch(texts, { preset: 'score' }) },
  {
    name: 'FlexSearch, `resolution` by its README’s formula, English, `suggest`',
    index: (texts) => {
      const longest = Math.max(...texts.map(({ length }) => length));
      return flexSearch(texts, { resolution: 2 * Math.floor(Math.sqrt(longest)) });
    },
  },
  { name: 'Fuse.js, as it comes (every 10th question)', every: 10, index: (texts) => fuse(texts, false) },
  { name: 'Fuse.js, token search (every 10th question)', every: 10, index: (texts) => fuse(texts, true) },
  { name: 'Orama, English stems', index: (texts) => orama(texts, []) },
  { name: 'Orama, English stems, Verbatim’s stop words', index: (texts) => orama(texts, [...STOP_WORDS]) },
  { name: 'textbook BM25, English stems, Verbatim’s stop words', index: bm25 },
];

function miniSearch(texts: readonly string[]): Ask {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).map(({ id }) => id as number);
}

/** Its own search leaves the question mark on the last word, which is then not found. */
function lunrJs(texts: readonly string[]): Ask {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    builder.searchPipeline.before(lunr.stemmer, lunr.trimmer);
    for (const [id, text] of texts.entries()) builder.add({ id, text });
  });
  return (question) =>
    index.query((query) => query.term(lunr.tokenizer(question), {})).map(({ ref }) => Number.parseInt(ref, 10));
}

/** Without `suggest`, it finds only what holds every word of the question. */
function flexSearch(texts: readonly string[], options: { preset?: 'score'; resolution?: number }): Ask {
  const index = new Index({ ...options, encoder: new Encoder(english) });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return (question) => index.search(question, { limit: LIMIT, suggest: true }).map(Number);
}

function fuse(texts: readonly string[], useTokenSearch: boolean): Ask {
  const index = new Fuse(texts, { useTokenSearch });
  return (question) => index.search(question, { limit: LIMIT }).map(({ refIndex }) => refIndex);
}

function orama(texts: readonly string[], stopWords: string[]): Ask {
  const index = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stopWords } },
  });
  // Without plugins, both are done when they return.
  for (const [id, text] of texts.entries()) void insert(index, { id: String(id), text });
  return (question) => {
    const { hits } = search(index, { term: question, limit: LIMIT }) as Results<{ text: string }>;
    return hits.map(({ id }) => Number(id));
  };
}

const K = 1.2;
const B = 0.75;
const stemmer = newStemmer('english');
const stems = new Map<string, string>();

function stem(word: string): string {
  const stemmed = stems.get(word) ?? stemmer.stem(word);
  stems.set(word, stemmed);
  return stemmed;
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stem);
}

function bm25(texts: readonly string[]): Ask {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map((text, id) => {
    const terms = stemsOf(text);
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      postings.set(term, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
    return terms.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  return (question) => {
    const scores = new Map<number, number>();
    for (const term of new Set(stemsOf(question))) {
      const counts = postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [id, count] of counts) {
        const normalisation = K * (1 - B + (B * (lengths[id] ?? 0)) / average);
        scores.set(id, (scores.get(id) ?? 0) + (idf * count * (K + 1)) / (count + normalisation));
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  };
}
