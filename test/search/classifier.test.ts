import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf } from './asking.ts';

const BOATS = [
  ...['ferry', 'barge', 'dinghy', 'canoe', 'kayak', 'yacht', 'trawler', 'tanker', 'clipper', 'cutter', 'raft', 'punt'],
  ...['gondola', 'schooner', 'tugboat', 'liner', 'frigate', 'galley', 'skiff', 'sloop', 'ketch', 'junk', 'hulk'],
  ...['catamaran', 'steamer'],
];
const BEFORE = ['', 'and', 'so', 'but'];
const BEHIND = ['go', 'go out', 'go today', 'go now', 'go on sunday'];

/** Questions that differ from others in nothing but the word with which they ask: 500 of them. */
function asking(word: string): string[] {
  return BEFORE.flatMap((before) =>
    BOATS.flatMap((boat) => BEHIND.map((behind) => `${before} ${word} does the ${boat} ${behind}`.trim())),
  );
}

const harbour = documentOf('harbour', ['They leave at nine in summer.', 'There is no bridge across the sound.']);
const [times, reasons] = harbour.passages;

/** @param unanswered So many questions are not answered. */
function searcherWith(unanswered: number) {
  const passages = [times, reasons].flatMap((passage, at) =>
    passage ? [{ ...passage, questions: asking(at === 0 ? 'when' : 'why') }] : [],
  );
  const document = { ...harbour, passages, unanswered: asking('where').slice(0, unanswered) };
  return searcherOf([document], { explain: true });
}

describe('where many questions stand beside a document', () => {
  const searcher = searcherWith(500);
  /** By paragraph, how likely each passage is to answer what is put so. */
  const likelyFor = (question: string) =>
    new Map(
      searcher
        .search(question, { limit: 2 })
        .matches.map(({ passage, explanation }) => [
          passage.paragraphs[0],
          Math.exp(explanation?.features['classified'] ?? Number.NaN),
        ]),
    );

  test.each([
    ['when does the ferry go', 1],
    ['so when does the sloop go on sunday', 1],
    ['why does the ferry go', 2],
    ['but why does the raft go now', 2],
  ])('they teach which passage answers what is put so: %s', (question, paragraph) => {
    const result = searcher.search(question, { limit: 2 });
    expect([result.outcome, paragraphsOf(result)[0]]).toEqual(['answer', paragraph]);
    expect(likelyFor(question).get(paragraph)).toBeGreaterThan(0.5);
  });

  test.each(['where does the ferry go', 'and where does the raft go now'])('and that none does: %s', (question) => {
    expect(searcher.search(question, { limit: 1 }).outcome).not.toBe('answer');
    for (const likely of likelyFor(question).values()) expect(likely).toBeLessThan(0.5);
  });

  test('in other words for the rest of it, too', () => {
    expect(likelyFor('when does my submarine go').get(1)).toBeGreaterThan(0.5);
    expect(likelyFor('why does my submarine go').get(2)).toBeGreaterThan(0.5);
  });
});

test('fewer tell too little', () => {
  const { matches } = searcherWith(499).search('when does the ferry go', { limit: 1 });
  expect(matches.map(({ explanation }) => Object.keys(explanation?.features ?? {}))).toEqual([
    expect.not.arrayContaining(['classified']),
  ]);
  expect(matches).toHaveLength(1);
});
