import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Sent } from '../../tools/discord/schemas.ts';
import { chatOver, documentOf } from '../samples.ts';
import {
  ChannelMessageWithSource,
  labels,
  markupOf,
  offered,
  PATIENCE,
  PRIVATE,
  PRIVATE_SECTIONS,
  PUBLIC,
  press,
  quoted,
  startBot,
  textOf,
} from './bot.ts';
import { expectLegal, rendered, respond } from './rendering.ts';

const zebras = documentOf('zebras', ['Zebras graze.', 'Storks wade.', 'Zebras sleep.', 'Zebras run.']);

/** What is read in a message one after the other: texts, and in square brackets what stands on buttons. */
function readAloud({ components = [] }: Sent): string[] {
  return components.flatMap((component): string[] => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return [component.content];
      case ComponentType.Section:
      case ComponentType.ActionRow:
        return [
          ...component.components.flatMap(displayed),
          ...labels({ components: [component] }).map((label) => `[${label}]`),
        ];
      case ComponentType.Container:
        return readAloud({ components: component.components });
      default:
        throw new Error(`Nobody reads a component of type ${component.type}.`);
    }
  });
}

function displayed(component: object): string[] {
  return 'content' in component ? [String(component.content)] : [];
}

function framesOf({ components = [] }: Sent): { color: number | null | undefined; text: string }[] {
  return components.flatMap((component) =>
    component.type === ComponentType.Container
      ? { color: component.accent_color, text: markupOf({ components: [component] }) }
      : [],
  );
}

describe('a list that only its asker sees', () => {
  test('has beside each passage the button that shows it, and is read in that order', async () => {
    const { discord } = await startBot({ documents: [zebras] });
    const { data } = await discord.messageMenu('Find a quote', { content: 'zebras' });
    expect(data).not.toHaveProperty('content');
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    const [said, ...read] = readAloud(data);
    expect(said).toBe('3 passages for “zebras”, best first:');
    expect(read.pop()).toMatch(/^-# ↪ https:/);
    const shown = read.filter((_, at) => at % 2 === 0);
    expect(shown).toEqual(
      ['1', '3', '4'].map(() => expect.stringMatching(/^¶ [134] · The Sampler: \*\*Zebras\*\* \w+\.$/)),
    );
    // Who hears the buttons alone can tell them apart.
    expect(read.filter((_, at) => at % 2 === 1)).toEqual(shown.map((item) => `[Show ${item.slice(0, '¶ 1'.length)}]`));
  });

  test('stays, and each press shows a passage below it, from which all goes on', async () => {
    const { discord } = await startBot({ documents: [zebras] });
    const list = await discord.messageMenu('Find a quote', { content: 'zebras' });
    const shown = await Promise.all(offered(list.data).map((id) => discord.press(id, list.data)));
    for (const { type, data } of shown) {
      expect([type, data.flags]).toEqual([ChannelMessageWithSource, PRIVATE]);
      expect(data.id).not.toBe(list.data.id);
    }
    expect(shown.map(({ data }) => quoted(data)).sort()).toEqual(['Zebras graze.', 'Zebras run.', 'Zebras sleep.']);
    expect(discord.message(list.data.id)).toMatchObject(list.data);
    const [first] = shown;
    const { data: next } = await press(discord, first?.data ?? {}, 'Next match (2 of 3)');
    expect(next.id).toBe(first?.data.id);
    const { data: shared } = await press(discord, next, 'Share');
    expect(shared.flags).toBe(PUBLIC);
    expect(quoted({ content: shared.content ?? '' })).toBe(quoted(next));
  });

  test('for somebody leads to passages for them, whom nobody notifies until they are shared', async () => {
    const { discord } = await startBot({ documents: [zebras, documentOf('storks', ['Storks wade far.'])] });
    const to = '1100000000000000077';
    const { data } = await discord.slash('ask', { question: '¶ 1', private: true, to });
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    const { data: shown } = await discord.press(offered(data)[1] ?? '', data);
    for (const message of [data, shown]) {
      expect(markupOf(message)).toMatch(new RegExp(`^<@${to}>\n`));
      expect(message.allowed_mentions).toEqual({ parse: [] });
    }
    expect((await press(discord, shown, 'Share')).data.allowed_mentions).toEqual({ parse: [], users: [to] });
  });

  test('is content where it has nothing to show', async () => {
    const { discord } = await startBot({ documents: [zebras] });
    const { data } = await discord.messageMenu('Find a quote', { content: 'flibbertigibbets' });
    expect(data).toMatchObject({ flags: PRIVATE, content: expect.stringContaining('flibbertigibbets') });
  });
});

test('a list for everybody is content, with buttons that say what they show', async () => {
  const { discord } = await startBot({ documents: [zebras] });
  const { data } = await discord.slash('search', { words: 'zebras' });
  expect([data.flags, data.content?.match(/^- ¶ \d/gm)]).toEqual([PUBLIC, expect.objectContaining({ length: 3 })]);
  const places = data.content?.match(/¶ \d/g)?.map((place) => `Show ${place}`) ?? [];
  expect(labels(data)).toEqual([...places, 'Remove']);
});

describe('a check', () => {
  const [green, amber, grey] = [0x3ba55d, 0xfaa61a, 0x80848e];
  const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';

  test.each<[string, number, string, string?]>([
    ['Verbatim', green, dialogue],
    ['Verbatim', green, dialogue, 'Russia and China'],
    ['Verbatim, wrongly attributed', amber, dialogue, 'Carlos Martinez'],
    ['Verbatim', amber, dialogue, 'my uncle'],
    ['Verbatim', amber, 'China supported Russia’s efforts to sign a deal with NATO', 'Ushakov'],
    ['Shortened', green, 'Moscow has … denied that it has any aggressive intentions'],
    ['Altered', amber, 'China never supported Russia’s efforts to sign a deal with NATO'],
    ['Spliced', amber, 'Moscow has consistently denied … to guarantee peace, stability'],
    ['Not in the documents', grey, 'we will bury you all in the snow'],
    ['Too short to tell', grey, 'NATO'],
  ])('says “%s” and frames it in #%i: %s %s', async (verdict, color, quote, speaker) => {
    const { discord } = await startBot();
    const { data } = await discord.slash('check', { quote, ...(speaker !== undefined && { speaker }) });
    const [frame, ...others] = framesOf(data);
    expect(others).toEqual([]);
    expect(frame).toEqual({ color, text: expect.stringContaining(`**${verdict}**: `) });
  });

  test('has a frame for each quotation, in which each passage stands before its button', async () => {
    const { discord } = await startBot();
    const content = '“NATO” and “Moscow has consistently denied … to guarantee peace, stability”';
    const { data } = await discord.messageMenu('Check this quote', { content });
    expect(framesOf(data).map(({ color }) => color)).toEqual([grey, amber]);
    const passage = (paragraph: number) =>
      expect.stringMatching(new RegExp(`^> .*\\n— .*\\n-# .* · ¶ ${paragraph} · `));
    expect(readAloud(data)).toEqual([
      expect.stringMatching(/^\*\*Too short to tell\*\*/),
      ...[expect.stringMatching(/^\*\*Spliced\*\*/), passage(10), '[Show ¶ 10]', passage(8), '[Show ¶ 8]'],
      ...[expect.stringMatching(/^-# ↪ https:/), '[Share]'],
    ]);
    const shown = await Promise.all(offered(data).map((id) => discord.press(id, data)));
    expect(shown.map((each) => quoted(each.data))).toEqual([10, 8].map(textOf));
    for (const each of shown) expect([each.type, each.data.flags]).toEqual([ChannelMessageWithSource, PRIVATE]);
    // The pieces of one quotation belong together.
    expect(shown.map((each) => labels(each.data).filter((label) => label.startsWith('Next')))).toEqual([
      ['Next match (2 of 2)'],
      ['Next match (1 of 2)'],
    ]);
    const { data: shared } = await press(discord, data, 'Share');
    expect(shared.content).toMatch(/^Shared by <@\d+>\n\*\*Too short.*\n\n\*\*Spliced\*\*.*[^\n]\n-# ↪ https:\S+$/s);
  });

  test('shows of a long passage the part that has the words', async () => {
    const text = Array.from({ length: 99 }, (_, n) => `Zebras graze at ${n} places and sleep at ${n} others.`).join(
      ' ',
    );
    const { discord } = await startBot({ documents: [documentOf('made', [text])] });
    const { data } = await discord.slash('check', { quote: 'graze at 90 places and sleep at 90 others' });
    const { data: shown } = await discord.press(offered(data)[0] ?? '', data);
    expect(quoted(shown)).toMatch(/^Zebras graze at 90 places/);
    expect(labels(shown)).toContain('Start of the passage');
  });

  test('of many pieces is divided where a message has no room for more components', async () => {
    const pieces = Array.from({ length: 30 }, (_, n) => `Crane ${n} flies.`);
    const header = { title: 'T', publisher: 'P', url: 'https://e.org' };
    const { discord } = await startBot({ documents: [documentOf('a', pieces.toReversed(), header)] });
    const { data, followUps } = await discord.slash('check', { quote: pieces.join(' … ') });
    await vi.waitUntil(() => followUps.length > 1, PATIENCE);
    for (const each of [data, ...followUps]) expect(markupOf(each).length).toBeLessThan(1800);
    expect([data, ...followUps].map(quoted).join('\n').split('\n')).toEqual(pieces);
  });

  test('keeps to Discord’s limits, whatever is checked', () => {
    const over = chatOver(zebras, documentOf('herons', ['Herons fly. '.repeat(200).trim()]));
    const words = fc.constantFrom(
      'Zebras',
      'Zebras graze',
      'Zebras run … Storks wade',
      'Zebras never sleep',
      'herons fly',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (quotations) => {
        const text = quotations.map((each) => `“${each}”`).join(' ');
        expectLegal(rendered(respond(over, 'checkMessage', { text })));
      }),
      { numRuns: 15 },
    );
  });
});
