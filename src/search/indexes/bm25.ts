/**
 * BM25's saturation `k` and length normalisation `b`, and the floor `d` of BM25+ (Lv and Zhai, “Lower-bounding term
 * frequency normalization”, 2011); anything near them ranks the same (docs/answers.md).
 */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Inverse document frequency as BM25 has it, above 0, of what `count` of `size` texts hold; the rarer, the greater. */
export function inverseDocumentFrequency(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** What a word that stands `count` times in a text adds to its score, by the word's weight. */
export function termScore(count: number, length: number, averageLength: number): number {
  const { k, b } = BM25;
  return (count * (k + 1)) / (count + k * (1 - b + (b * length) / averageLength));
}
