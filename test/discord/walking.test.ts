import { describe, expect, test } from 'vitest';
import { encodeCall } from '../../src/discord/messages/custom-id.ts';
import type { SourcePassage } from '../../src/documents/index.ts';
import { passerBy } from '../../tools/discord/objects.ts';
import { documentOf, idOf } from '../samples.ts';
import {
  buttons,
  ChannelMessageWithSource,
  labels,
  offered,
  PRIVATE,
  PUBLIC,
  press,
  quoted,
  startBot,
  textOf,
  UpdateMessage,
} from './bot.ts';

describe('buttons', () => {
  test('Before and After lead from one end of the document to the other, in place', async () => {
    const { discord } = await startBot();
    let { data } = await discord.slash('quote', { passage: '1' });
    for (let paragraph = 2; paragraph <= 12; paragraph += 1) {
      expect(labels(data)).toContain(`After: ¶ ${paragraph} ›`);
      const { type, data: next } = await press(discord, data, '›');
      expect([type, next.id, quoted(next)]).toEqual([UpdateMessage, data.id, textOf(paragraph)]);
      expect(labels(next)).toContain(`‹ Before: ¶ ${paragraph - 1}`);
      data = next;
    }
    expect(labels(data).join()).not.toContain('›');
    expect(quoted((await press(discord, data, '‹')).data)).toBe(textOf(11));
  });

  test('Back leads to the passage that was asked for, however far somebody has walked', async () => {
    const { discord } = await startBot();
    let { data } = await discord.slash('quote', { passage: '12' });
    expect(labels(data).join()).not.toContain('Back');
    for (let paragraph = 11; paragraph >= 3; paragraph -= 1) {
      ({ data } = await press(discord, data, '‹'));
      expect(labels(data)).toContain('Back to ¶ 12');
    }
    const back = await press(discord, data, 'Back');
    expect([back.type, quoted(back.data)]).toEqual([UpdateMessage, textOf(12)]);
  });

  const four = documentOf(
    'made',
    ['Zebras graze.', 'Zebras sleep.', 'Zebras run.', 'Zebras rest.'].flatMap((text, n) => [text, `Stork ${n}.`]),
  );

  test('Next match goes through what the question found, says which it is, and begins anew', async () => {
    const { discord } = await startBot({ documents: [four] });
    let { data } = await discord.slash('ask', { question: 'zebras' });
    const seen = [quoted(data)];
    for (const label of ['2 of the first 4', '3 of the first 4', '4 of the first 4', '1 of the first 4']) {
      expect(labels(data).filter((each) => each.includes(' of '))).toEqual([`Next match (${label})`]);
      ({ data } = await press(discord, data, 'Next match'));
      seen.push(quoted(data));
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen[4]).toBe(seen[0]);
  });

  test('the passage that was asked for is one press away on another match, too', async () => {
    const { discord } = await startBot({ documents: [four] });
    const { data: asked } = await discord.slash('ask', { question: 'zebras' });
    const { data: second } = await press(discord, asked, 'Next match');
    const led = await Promise.all(buttons(second).map(({ id }) => discord.press(id, second)));
    expect(led.map(({ data }) => quoted(data))).toContain(quoted(asked));
  });

  test('the words in bold of a match, and who says them, are the same wherever it is shown again', async () => {
    const { discord } = await startBot();
    const { data: first } = await discord.slash('ask', { question: 'what did Ushakov say China supports?' });
    expect(first.content).toMatch(/^> .*\*\*In December, /);
    const { data: beside } = await press(discord, first, '‹');
    expect((await press(discord, beside, 'Back')).data.content).toBe(first.content);
    const { data: list } = await discord.slash('search', { words: 'Ushakov' });
    expect((await discord.press(offered(list)[0] ?? '', list)).data.content).toBe(first.content);
  });

  test('ids hold what they must, however many paragraphs a document has', async () => {
    const made = documentOf('made', ['Storks.', 'Zebras graze.', 'Zebras sleep.', 'Zebras run.', 'Zebras rest.']);
    const repeated = Array.from({ length: 99_900 }, (_, n) => n + 1) as [number, ...number[]];
    const passages = made.passages.map(
      (each, n): SourcePassage => ({ ...each, paragraphs: n === 0 ? repeated : [99_900 + n] }),
    );
    const { discord } = await startBot({ documents: [{ ...made, passages }] });
    const list = await discord.slash('search', { words: 'zebras' });
    let { data } = await discord.press(offered(list.data)[0] ?? '', list.data);
    const seen = [quoted(data)];
    for (let match = 2; match <= 5; match += 1) {
      for (const { id } of buttons(data)) expect(id.length).toBeLessThanOrEqual(100);
      ({ data } = await press(discord, data, 'Next match'));
      seen.push(quoted(data));
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen[4]).toBe(seen[0]);
  });

  test('two that lead to the same passage have ids of their own', async () => {
    const { discord } = await startBot({
      documents: [documentOf('made', ['Quixotic zebras graze.', 'Quixotic zebras sleep.'])],
    });
    const { data } = await discord.slash('ask', { question: 'quixotic zebras' });
    expect(new Set(buttons(data).map(({ id }) => id)).size).toBe(buttons(data).length);
    const [beside, next] = await Promise.all([press(discord, data, '¶'), press(discord, data, 'Next match')]);
    expect(quoted(beside.data)).toBe(quoted(next.data));
    expect(quoted(beside.data)).not.toBe(quoted(data));
  });
});

describe('who did not ask', () => {
  test('looks around in a public answer in a copy of their own, and the answer stays', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('quote', { passage: '4' });
    const other = passerBy();
    const own = await press(discord, data, '›', other);
    expect(own).toMatchObject({ type: ChannelMessageWithSource, data: { flags: PRIVATE } });
    expect(quoted(own.data)).toBe(textOf(5));
    expect(labels(own.data)).toEqual(expect.arrayContaining(['Share', 'Back to ¶ 4']));
    expect(labels(own.data)).not.toContain('Remove');
    expect(discord.message(data.id)).toMatchObject({ content: data.content, components: data.components });
    const back = await press(discord, own.data, 'Back', other);
    expect([back.type, back.data.id, quoted(back.data)]).toEqual([UpdateMessage, own.data.id, textOf(4)]);
    expect(labels(back.data)).toContain('Share');
    expect((await press(discord, back.data, 'Share', other)).data.flags).toBe(PUBLIC);
  });

  test('chooses from a public list in a copy of their own, whom nobody is named in', async () => {
    const { discord } = await startBot({ documents: [documentOf('a', ['Herons.']), documentOf('b', ['Storks.'])] });
    const { data } = await discord.slash('quote', { passage: '1', to: '1100000000000000077' });
    const own = await discord.press(offered(data)[1] ?? '', data, passerBy());
    expect(own).toMatchObject({ type: ChannelMessageWithSource, data: { flags: PRIVATE } });
    expect(own.data.content).toMatch(/^> Storks\.\n/);
    expect(discord.message(data.id)?.content).toBe(data.content);
  });
});

describe('an answer that is none', () => {
  const caveats = /^(?:No passage clearly answers that|The documents do not answer that)\./;

  test.each(['dialogue herons', 'how many words on peace does it have?'])(
    'says so whenever it is shown: %s',
    async (question) => {
      const { discord } = await startBot();
      const { data } = await discord.slash('ask', { question, private: true });
      expect(data.content).toMatch(caveats);
      let { data: walked } = await press(discord, data, 'Next match');
      while (quoted(walked) !== quoted(data)) ({ data: walked } = await press(discord, walked, 'Next match'));
      expect(walked.content).toMatch(caveats);
      const { data: shared } = await press(discord, walked, 'Share');
      const [sharedBy, said, ...rest] = shared.content?.split('\n') ?? [];
      expect(sharedBy).toMatch(/^Shared by/);
      expect(said).toMatch(caveats);
      expect(quoted({ content: rest.join('\n') })).toBe(quoted(data));
      // Walked around in, the same holds.
      const { data: beside } = await press(discord, shared, '¶');
      expect(beside.content).not.toMatch(/No passage|do not answer/);
      expect((await press(discord, beside, 'Back')).data.content?.split('\n')[1]).toMatch(caveats);
    },
  );

  // Whatever the search thinks of a question.
  test.each([
    ['closest', 4, 'No passage clearly answers that.'],
    ['none', 4, 'The documents do not answer that.'],
    ['none', 6, 'The documents do not answer that.'],
    ['closest', 6, ''],
    ['none', 5, ''],
  ])('found as %s, says of ¶ %i: “%s”', async (found, paragraph, said) => {
    const { discord } = await startBot();
    const options = { place: idOf(paragraph), matches: `${idOf(4)},${idOf(6)}`, private: false, found };
    const { data } = await discord.press(encodeCall({ command: 'show', options }, 0));
    expect(data.content?.startsWith(said === '' ? '> ' : said)).toBe(true);
    expect(quoted(data)).toBe(textOf(paragraph));
  });
});

const zebras = Array.from({ length: 180 }, (_, n) => `Sentence ${n} says that *zebras* graze at ${n} _places_.`);

describe('a passage that is too long for one message', () => {
  test.each<[string, string[], number]>([
    ['in sentences', zebras.slice(0, 99), 2],
    ['in sentences, 9,000 characters', zebras, 4],
    ['in one sentence without end', Array.from({ length: 1000 }, (_, n) => `zebras_${n}`), 4],
  ])('is shown in parts, one after another: %s', async (_, pieces, most) => {
    const text = pieces.join(' ');
    const { discord } = await startBot({ documents: [documentOf('made', [text])] });
    let { data, followUps } = await discord.slash('ask', { question: 'zebras', private: true });
    expect(labels(data)).not.toContain('Start of the passage');
    const parts = [quoted(data)];
    while (labels(data).includes('Rest of the passage')) {
      expect(data.content).toMatch(/^-# Part of a long passage: it (?:goes on|begins earlier and goes on)\.$/m);
      expect(pieces).toContain(pieces.find((piece) => quoted(data).trim().endsWith(piece)));
      expect(parts.length).toBeLessThan(text.length / 1000);
      const next = await press(discord, data, 'Rest');
      expect([next.type, followUps]).toEqual([UpdateMessage, []]);
      ({ data, followUps } = next);
      expect(labels(data)).toContain('Start of the passage');
      parts.push(quoted(data));
    }
    expect(data.content).toMatch(/^-# Part of a long passage: it begins earlier\.$/m);
    expect(parts.length).toBeGreaterThanOrEqual(most);
    expect(parts.map((part) => part.trim()).join(' ')).toBe(text);
    const begun = quoted((await press(discord, data, 'Start')).data).trim();
    expect(begun.length).toBeGreaterThan(1000);
    expect(text.startsWith(begun)).toBe(true);
  });

  test('is shown around what was asked for, which stays in bold', async () => {
    const text = [...zebras.slice(0, 60), 'Quixotic herons wade elsewhere.', ...zebras.slice(60)].join(' ');
    const { discord } = await startBot({ documents: [documentOf('made', [text, 'Storks.'])] });
    const { data } = await discord.slash('ask', { question: 'Do quixotic herons wade?' });
    expect(data.content).toContain('**Quixotic herons wade elsewhere.**');
    expect(text).toContain(quoted(data).trim());
    expect(quoted(data).trim()).toMatch(/^Sentence .*places_\.$/s);
    expect(labels(data)).toEqual(expect.arrayContaining(['Start of the passage', 'Rest of the passage']));
    expect(data.content).toContain('it begins earlier and goes on.');
    const { data: rest } = await press(discord, data, 'Rest');
    expect(text).toContain(`${quoted(data).trim()} ${quoted(rest).trim()}`);
    const { data: start } = await press(discord, rest, 'Start');
    expect(quoted(start)).toMatch(/^Sentence 0 /);
  });
});
