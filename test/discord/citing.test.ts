import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { encodeCall } from '../../src/discord/messages/custom-id.ts';
import type { SourceDocument } from '../../src/documents/index.ts';
import { controls, type Sent } from '../../tools/discord/schemas.ts';
import { article, chatOver, documentOf, idOf } from '../samples.ts';
import { expectRefusal, labels, markupOf, PRIVATE, press, quoted, startBot, textOf } from './bot.ts';
import { expectLegal, pressed, rendered, respond } from './rendering.ts';

/** The id that a quotation shows. */
function idIn(message: Sent): string {
  const content = markupOf(message);
  return /^-# .* · (\w{5}\.\d+\.\w{4})$/m.exec(content)?.[1] ?? '';
}

function linkOf(message: Sent): string | undefined {
  return controls(message).flatMap((control) =>
    control.type === ComponentType.Button && control.style === ButtonStyle.Link ? [control.url] : [],
  )[0];
}

describe('the id of a quotation', () => {
  test('is shown with every quotation, and /quote takes it, in capitals too', async () => {
    const { discord } = await startBot();
    for (const answer of [
      await discord.slash('ask', { question: 'Ushakov December' }),
      await discord.slash('quote', { passage: '¶ 12' }),
      await discord.slash('check', { quote: textOf(12) }),
    ]) {
      const id = idIn(answer.data);
      expect(id).toBe(idOf(12));
      for (const passage of [id, id.toUpperCase(), `  ${id} `]) {
        const { data } = await discord.slash('quote', { passage });
        expect(quoted(data)).toBe(textOf(12));
        expect(idIn(data)).toBe(id);
      }
    }
  });

  test('says so when the text has changed since, and shows what now stands there', async () => {
    const old = documentOf('made', ['Herons fly.', 'Storks wade.']);
    const { discord: before, stop } = await startBot({ documents: [old] });
    const { data: then } = await before.slash('quote', { passage: '¶ 2' });
    await stop();
    const { discord } = await startBot({ documents: [documentOf('made', ['Herons fly.', 'Storks swim.'])] });
    const { data } = await discord.slash('quote', { passage: idIn(then) });
    expect(data.content).toMatch(/^The text has changed since that id was given.* ¶ 2 now reads:\n> Storks swim\.\n/);
    expect(idIn(data)).not.toBe(idIn(then));
    // A button must not show other words than those it stood below.
    const pressed = await press(discord, then, '‹');
    expect(quoted(pressed.data)).toBe('Herons fly.');
    expectRefusal(await discord.press(encodeCall({ command: 'show', options: { place: idIn(then) } }, 0)));
  });

  test('finds a passage where it stands now, without a word', async () => {
    const old = documentOf('made', ['Herons fly.', 'Storks wade.']);
    const { discord: before, stop } = await startBot({ documents: [old] });
    const { data: then } = await before.slash('quote', { passage: '¶ 2' });
    await stop();
    const paragraphs = ['Ducks swim.', 'Herons fly.', 'Cranes sleep.', 'Storks wade.'];
    const { discord } = await startBot({ documents: [documentOf('made', paragraphs)] });
    const { data } = await discord.slash('quote', { passage: idIn(then) });
    expect(data.content).toMatch(/^> Storks wade\.\n.*\n-# .* · ¶ 4 · /);
    expect(labels(data)).toContain('‹ Before: ¶ 3');
    const copied = await press(discord, then, 'Copy');
    expect(copied.data.content).toContain('· ¶ 4 ·');
  });

  test.each([
    ['of another document', 'zzzzz.4.abcd'],
    ['of a paragraph that is gone', `${article.key}.99.abcd`],
    ['of the paragraph 0', `${article.key}.0.abcd`],
  ])('%s is refused kindly', async (_, passage) => {
    const { discord, lines } = await startBot();
    const answer = await discord.slash('quote', { passage });
    expectRefusal(answer);
    expect(answer.data.content).toBe('No document here has that id.');
    expect(lines).toHaveLength(1);
  });

  test('is shown whatever the document’s title and publisher', () => {
    for (const header of [{ title: '*'.repeat(300) }, { title: 'T'.repeat(300), publisher: 'P'.repeat(300) }]) {
      const [message] = rendered(
        respond(chatOver(documentOf('a', ['Herons fly.'], header)), 'quote', { passage: '1' }),
      );
      expect(idIn(message ?? {})).toMatch(/\.1\./);
    }
  });
});

describe('Copy', () => {
  const fenced = (content = '') => /^```\n(.*?)\n```$/s.exec(content)?.[1]?.split('\n') ?? [];

  test('gives the passage with its citation as plain text, privately', async () => {
    const { discord } = await startBot();
    const { data: answer } = await discord.slash('ask', { question: 'Ushakov December' });
    const { data } = await press(discord, answer, 'Copy');
    expect(data).toMatchObject({ flags: PRIVATE, components: [] });
    expect(fenced(data.content)).toEqual([
      textOf(12),
      // Of all of it, since nothing is in bold here.
      '— teleSUR English, in its own words, 4 February 2022; “The two nations have … in recent months.”: reporting what Russia and China said; “In December, Kremlin … sign a deal with NATO.”: reporting what Yury Ushakov said (December 2021)',
      `teleSUR English, 4 February 2022 · ¶ 12 · ${article.title} · ${idOf(12)}`,
      linkOf(answer),
    ]);
    // What everybody sees stays as it is.
    expect(discord.message(answer.id)?.content).toBe(answer.content);
  });

  test('gives every passage of the article character for character', async () => {
    const { discord } = await startBot();
    for (const paragraph of [1, 2, 4, 7, 8, 11]) {
      const { data } = await discord.slash('quote', { passage: `${paragraph}` });
      const copied = fenced((await press(discord, data, 'Copy')).data.content);
      expect(copied.slice(0, -3).join('\n')).toBe(textOf(paragraph));
    }
  });

  test('is no way to break out of the block', async () => {
    const text = 'Write ```js\nalert(1)``` and <@1100000000000000004> **now** @everyone.';
    const { discord } = await startBot({ documents: [documentOf('made', [text])] });
    const { data } = await discord.slash('quote', { passage: '1' });
    const { data: copied } = await press(discord, data, 'Copy');
    expect(copied.content?.replace(/\\(.)/g, '$1')).toContain(text);
    expect(copied.content).not.toMatch(/(?<!\\)[`<*]|(?<!\\)@everyone/);
    expect(copied.allowed_mentions).toEqual({ parse: [] });
  });

  const sentences = Array.from({ length: 150 }, (_, n) => `Sentence ${n} says that zebras graze at ${n} places.`);

  test('of a part of a passage begins where the part begins', async () => {
    const { discord } = await startBot({ documents: [documentOf('made', [sentences.join(' ')])] });
    const { data: start } = await discord.slash('quote', { passage: '1' });
    const { data: rest } = await press(discord, start, 'Rest');
    for (const part of [start, rest]) {
      const { data } = await press(discord, part, 'Copy');
      const begun = (data.content ?? '').split('\n')[1] ?? '';
      expect(begun.length).toBeGreaterThan(1000);
      expect([begun.startsWith(quoted(part)), quoted(part).startsWith(begun)]).toContain(true);
      expect(data.content).toMatch(/^-# Part of a long passage/m);
    }
  });

  test('is legal for a document with a fence in its title', () => {
    const header = { title: '`'.repeat(300), publisher: '_'.repeat(200) };
    const over = chatOver(documentOf('a', [`Herons fly.\n— ${'_'.repeat(600)}`], header));
    const [message] = rendered(respond(over, 'quote', { passage: '1' }));
    const copied = message && pressed(over, message, 'Copy');
    assert(copied);
    expectLegal(rendered(copied));
  });
});

describe('Read in source', () => {
  const decoded = (link: string) => {
    const [, fragment = ''] = link.split(':~:text=');
    return fragment.split(',').map(decodeURIComponent);
  };

  test('opens the page at the very words, with what means something in a fragment encoded', async () => {
    const text = 'A well-known list, of herons & storks, is “long-lived”: it has ten, eleven or twelve co-authors.';
    const { discord } = await startBot({ documents: [documentOf('made', [text])] });
    const link = linkOf((await discord.slash('quote', { passage: '1' })).data) ?? '';
    expect(link).toBe(
      'https://example.org/sample#:~:text=A%20well%2Dknown%20list%2C%20of%20herons%20%26,' +
        'has%20ten%2C%20eleven%20or%20twelve%20co%2Dauthors.',
    );
    const [first = '', last = ''] = decoded(link);
    expect(text.startsWith(first) && text.endsWith(last)).toBe(true);
  });

  test('leads to words of the passage, whatever the document, within 512 characters', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'ab ,-&()!\'*%#?=+"“”é中🐦\n.'), maxLength: 120 });
    const documents = fc
      .record({
        text: anyText.map((text) => `Heron ${text.replace(/\n\s*/g, '\n')}`.trim()),
        url: fc.constantFrom(
          'https://example.org/a',
          'https://example.org/#b',
          `https://example.org/${'a'.repeat(480)}`,
        ),
      })
      .map(({ text, url }): SourceDocument => documentOf('a', [text], { url }));
    fc.assert(
      fc.property(documents, (made) => {
        const [passage] = made.passages;
        for (const [message] of [
          rendered(respond(chatOver(made), 'quote', { passage: '1' })),
          rendered(respond(chatOver(made), 'ask', { question: 'heron' })),
        ]) {
          const link = linkOf((message?.sent ?? {}) as Sent) ?? '';
          expect(link.length).toBeLessThanOrEqual(512);
          expect(link.startsWith(made.url ?? '-')).toBe(true);
          if (link === made.url) continue;
          const fragment = link.split(':~:text=')[1] ?? '';
          expect(fragment).toMatch(/^[^-&,#\s]+(?:,[^-&,#\s]+)?$/);
          expect(link.match(/#/g)).toHaveLength(1);
          // A text fragment takes any white space for a space.
          const text = passage?.text.replace(/\s+/g, ' ') ?? '';
          const [first = '', last = ''] = decoded(link);
          const at = text.indexOf(first);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(text.indexOf(last, at + first.length)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is left out where even the page’s link is too long', () => {
    for (const [length, isThere] of [
      [480, true],
      [600, false],
    ] as const) {
      const made = documentOf('a', ['Herons fly.'], { url: `https://example.org/${'a'.repeat(length)}` });
      const [message] = rendered(respond(chatOver(made), 'quote', { passage: '1' }));
      expect(linkOf(message?.sent as Sent) !== undefined).toBe(isThere);
    }
  });

  test.each([
    'Переговоры продолжались несколько месяцев, и стороны договорились о сотрудничестве в области безопасности.',
    '双方呼吁北大西洋联盟放弃冷战时期的意识形态，尊重他国主权、安全和利益，尊重其文明、历史、文化多样性，客观公正看待他国和平发展。',
  ])('leads to the very words in other scripts, too: %s', (text) => {
    const made = documentOf('a', [text], { url: article.url });
    const [message] = rendered(respond(chatOver(made), 'quote', { passage: '1' }));
    expect(linkOf(message?.sent as Sent)).toContain(':~:text=');
  });
});
