import { assert, describe, expect, test } from 'vitest';
import {
  type Action,
  asMatch,
  type Match,
  partActions,
  placeOf,
  type QuotationReply,
  quotationReply,
  shareAndCopy,
} from '../../src/chat/index.ts';
import { encodeCall } from '../../src/discord/messages/custom-id.ts';
import { placeAt } from '../../src/documents/index.ts';
import { article } from '../samples.ts';

test('a match is placed where its passage is first printed', () => {
  const repeated = placeAt(article, 5);
  assert(repeated);
  expect(placeOf(asMatch(repeated)).paragraph).toBe(1);
});

describe('whatever leads on fits into the id of a button, in a document of 99,999 paragraphs:', () => {
  const to = '12345678901234567890';
  const matches = [99_991, 99_993, 99_995, 99_997].map((paragraph): Match => {
    const place = placeAt(article, 4);
    assert(place);
    return asMatch({ ...place, passage: { ...place.passage, paragraphs: [paragraph] } });
  });

  /** The ids of all that can be pressed below a passage that is shown up to almost its end. */
  function idsFrom(match: Match, found: QuotationReply['found'], end: number): string[] {
    const longest = { ...match, focus: { start: end - 1, end } };
    const walked = matches.map((each) => (each === match ? longest : each));
    const passage = { ...match.passage, text: 'x'.repeat(end + 1) };
    const walk = { found, matches: walked, private: true, bySpeaker: true };
    const reply = quotationReply(placeOf(match), { ...walk, offset: end, addressee: to });
    const long = { ...reply, shown: { ...reply.shown, passage } };
    const part = { start: end - 1, end };
    const actions: readonly Action[] = [...reply.actions, ...partActions(long, part), ...shareAndCopy(long, part)];
    return actions.map(({ call }, position) => encodeCall(call, position));
  }

  test.each(['answer', 'closest', 'none', 'quote'] as const)('%s', (found) => {
    for (const match of matches) {
      const ids = idsFrom(match, found, 99_998);
      expect(ids.length).toBeGreaterThanOrEqual(5);
      for (const id of ids) expect(id.length, id).toBeLessThanOrEqual(100);
    }
  });

  test('in a passage of 100,000 characters and more', () => {
    for (const id of matches.flatMap((match) => idsFrom(match, 'answer', 100_000))) {
      expect(id.length, id).toBeLessThanOrEqual(100);
    }
  });
});
