import { type Document, placesOf } from '../../documents/index.ts';
import { foldedWords, type WholeNumbers } from '../../text/index.ts';

/**
 * Every word of some documents in plain arrays, as `WordIndex` needs them: made once, and kept in a file if need be. A
 * place is the number of a word, counted through all documents in the order of the sources; a gap behind each document
 * counts as one.
 */
export interface PreparedWords {
  /** Each word once, as it is compared, in the order of its UTF-16 units; before them an empty one, for the gaps. */
  readonly vocabulary: readonly string[];
  /** Which word of the vocabulary stands at each place. */
  readonly words: WholeNumbers;
  /** Where documents, paragraphs and their other sentences begin, rising. */
  readonly documents: WholeNumbers;
  readonly paragraphs: WholeNumbers;
  readonly sentences: WholeNumbers;
  /** All places, by the word that stands there, then by those behind it (`DEPTH` in all), then rising. */
  readonly places: WholeNumbers;
  /** Where among those the ones of each word of the vocabulary begin, and where the last one's end. */
  readonly offsets: WholeNumbers;
}

/** The number that gaps have in place of a word's. */
export const GAP = 0;
/** By so many words in a row places are put in order. */
export const DEPTH = 3;

/** Reads the words of documents. Takes time of the length of their texts. */
export function prepareWords(documents: readonly Document[]): PreparedWords {
  const known = new Map([['', GAP]]);
  const folded = new Map<string, string>();
  const words: number[] = [];
  const starts: Record<'documents' | 'paragraphs' | 'sentences', number[]> = {
    documents: [],
    paragraphs: [],
    sentences: [],
  };
  for (const document of documents) {
    starts.documents.push(words.length);
    for (const { passage } of placesOf(document)) {
      starts.paragraphs.push(words.length);
      const first = words.length;
      let sentence = 0;
      for (const { word, start } of foldedWords(passage.text, folded)) {
        const before = sentence;
        while (start >= (passage.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY)) sentence += 1;
        if (sentence > before && words.length > first) starts.sentences.push(words.length);
        let number = known.get(word);
        if (number === undefined) {
          number = known.size;
          known.set(word, number);
        }
        words.push(number);
      }
    }
    words.push(GAP);
  }
  const vocabulary = [...known.keys()].sort();
  const sorted = new Uint32Array(vocabulary.length);
  for (const [number, word] of vocabulary.entries()) sorted[known.get(word) ?? GAP] = number;
  return {
    vocabulary,
    documents: Uint32Array.from(starts.documents),
    paragraphs: Uint32Array.from(starts.paragraphs),
    sentences: Uint32Array.from(starts.sentences),
    ...inOrder(
      Uint32Array.from(words, (number) => sorted[number] ?? GAP),
      vocabulary.length,
    ),
  };
}

/** Puts the places of words in order: a radix sort, from the last of the words that count to the first. */
function inOrder(words: Uint32Array, count: number): Pick<PreparedWords, 'words' | 'places' | 'offsets'> {
  let places = words.map((_, place) => place);
  let offsets = new Uint32Array(count + 1);
  for (let depth = DEPTH - 1; depth >= 0; depth -= 1) {
    const wordAt = (place: number) => words[place + depth] ?? GAP;
    offsets = new Uint32Array(count + 1);
    for (let place = 0; place < words.length; place += 1) {
      const behind = wordAt(place) + 1;
      offsets[behind] = (offsets[behind] ?? 0) + 1;
    }
    for (let word = 0; word < count; word += 1) offsets[word + 1] = (offsets[word + 1] ?? 0) + (offsets[word] ?? 0);
    const next = offsets.slice();
    const sorted = new Uint32Array(places.length);
    for (const place of places) {
      const word = wordAt(place);
      const to = next[word] ?? 0;
      next[word] = to + 1;
      sorted[to] = place;
    }
    places = sorted;
  }
  return { words, places, offsets };
}
