import { assert, describe, expect, test, vi } from 'vitest';
import { article, chatOver, documentOf } from '../samples.ts';
import { markupOf, PATIENCE, PRIVATE, PRIVATE_SECTIONS, quoted, startBot, textOf } from './bot.ts';
import { buttonsOf, expectLegal, rendered, respond } from './rendering.ts';

test('a quotation is checked for the asker alone, typed or in a message', async () => {
  const { discord } = await startBot();
  const quote = 'The parties oppose the further expansion of NATO';
  for (const { data } of [
    await discord.slash('check', { quote }),
    await discord.messageMenu('Check this quote', { content: `Is this right? “${quote}”.` }),
  ]) {
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    expect(markupOf(data)).toMatch(/^\*\*Verbatim\*\*/);
    expect(quoted(data)).toBe(textOf(4));
  }
});

test.each(['They said “%”.', '“%” Who said it?', 'Look: “%”'])('nobody is named in %s', async (frame) => {
  const { discord } = await startBot();
  const content = frame.replace('%', 'The parties oppose the further expansion of NATO');
  const { data } = await discord.messageMenu('Check this quote', { content });
  expect(markupOf(data)).toMatch(/^\*\*Verbatim\*\*/);
});

test('mentions, emoji and timestamps are no words, in whatever is typed and in messages', async () => {
  const { discord } = await startBot();
  const signs =
    'The <:dove:123> parties <@1100000000000000004> oppose <t:1700000000:R> the <#2> further expansion of NATO';
  for (const { data } of [
    await discord.slash('check', { quote: signs }),
    await discord.messageMenu('Check this quote', { content: `“${signs}”` }),
  ]) {
    expect(markupOf(data)).toMatch(/^\*\*Verbatim\*\*: “The parties oppose the further expansion of NATO”/);
  }
  const { data } = await discord.slash('ask', { question: 'zyxxy <:herons:123>?', private: true });
  expect(data.content).toMatch(/They never use “zyxxy”\.$/);
});

describe('a quotation that is checked', () => {
  const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';

  test('in a message with several, each gets its verdict and its passage', async () => {
    const { discord } = await startBot();
    const content = `Is this true? “${dialogue}” — Ushakov\n\nand "Cold War", and “NATO” or\n> zebras and herons quarrel by night`;
    const { data, followUps } = await discord.messageMenu('Check this quote', { content });
    await vi.waitUntil(() => followUps.length > 0, PATIENCE);
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    const verdicts = [data, ...followUps].flatMap((each) => markupOf(each).match(/^\*\*[^*]+\*\*(?=: “)/gm));
    expect(verdicts).toEqual([
      '**Verbatim, wrongly attributed**',
      '**Verbatim**',
      '**Too short to tell**',
      '**Not in the documents**',
    ]);
    expect(markupOf(data)).toContain(
      'But “Ushakov” is not who says it: the document gives these words to **Russia and China**.',
    );
    expect(quoted(data)).toContain(`${textOf(6)}\n${textOf(2)}`);
    expect(markupOf(data)).toMatch(/¶ 6 .*¶ 2 /s);
  });

  test('against a speaker, whose name nobody can turn into markup', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('check', { quote: dialogue, speaker: 'Ushakov @everyone **Joe' });
    expect(markupOf(data)).toContain('But “Ushakov \\@everyone \\*\\*Joe” is not who says it');
    expect(data.allowed_mentions).toEqual({ parse: [] });
    const right = await discord.slash('check', { quote: dialogue, speaker: 'Russia and China' });
    expect(markupOf(right.data)).not.toContain('is not who');
  });

  test('and was altered is compared, what was pasted struck out', async () => {
    const { discord } = await startBot();
    const quote = 'China never supported Russia’s **efforts** to sign a deal with NATO';
    const { data } = await discord.slash('check', { quote });
    expect(markupOf(data)).toMatch(/^\*\*Altered\*\*: .*A negation was changed\./);
    expect(markupOf(data)).toContain('China ~~never~~ supported Russia’s efforts to sign a deal with NATO');
    expect(quoted(data)).toBe(textOf(12));
  });

  test.each([
    '@everyone <@1100000000000000004> **zyxxy** [x](https://example.org)',
    '“@everyone <@&1>” "~~struck~~ ||spoiler||" “`code`”',
    '```js\nalert(1)\n```',
    '> # heading\n> - list\n> \u202eback\u202c',
    'Z\u0337\u0322\u031b'.repeat(500),
    '“'.repeat(2000),
    '“zyxxy herons quarrel” '.repeat(80),
    '🙂👩‍👩‍👧',
    'Herons [in brackets] and … <:a:1> <t:1:R>',
  ])('may hold anything: %j', async (content) => {
    const { discord, lines } = await startBot();
    for (const { data, followUps } of [
      await discord.messageMenu('Check this quote', { content }),
      await discord.slash('check', { quote: content, speaker: content.slice(0, 200) }),
    ]) {
      for (const message of [data, ...followUps]) {
        expect((message.flags ?? 0) & PRIVATE).toBe(PRIVATE);
        expect(message.allowed_mentions).toEqual({ parse: [] });
        // Neither a mention nor a link but the article's.
        expect(markupOf(message)).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@|(?<!\\)\]\((?!<https:\/\/www\.telesur)/);
      }
    }
    expect(lines).toHaveLength(1);
  });
});

describe('a check of many quotations', () => {
  const inArticle = chatOver(article);

  test('is divided between them: none is torn from its verdict, comparison or passage', () => {
    const quotations = [
      'The parties oppose the further expansion of NATO and call for it',
      'we will bury you all in the snow',
      'China never supported Russia’s efforts to sign a deal with NATO',
      'Moscow has always denied that it has any aggressive intentions',
      'strengthen dialogue and mutual trust, to deepen cooperation',
    ];
    const text = quotations.map((each) => `“${each}”`).join(' and ');
    const messages = rendered(respond(inArticle, 'checkMessage', { text }));
    expect(messages.length).toBeGreaterThan(1);
    const units = messages.flatMap(({ content }) => content.split('\n\n'));
    for (const [at, unit] of units.entries()) {
      expect(unit).toMatch(/^\*\*[^*]+\*\*: “[^“]*\n> .*\n— .*\n-# [^\n]*$/s);
      expect(unit).toContain(quotations[at]);
    }
    expect(units).toHaveLength(5);
  });

  test('shows what is only the nearest passage once', () => {
    const text = ['in the snow', 'in the mud', 'in the sea']
      .map((where) => `“we will bury you all ${where}”`)
      .join(' ');
    const [message, ...others] = rendered(respond(inArticle, 'checkMessage', { text }));
    assert(message);
    expect(others).toEqual([]);
    expect(message.content.match(/^\*\*Not in the documents\*\*/gm)).toHaveLength(3);
    expect(message.content.match(/The nearest passage/g)).toHaveLength(1);
    expect(message.content.match(/^> /gm)).toHaveLength(1);
  });

  test('says again which quotation it is about where one goes on in another message, and each can be shared', () => {
    const text = Array.from({ length: 200 }, (_, n) => `heron${n} flies over lake${n}`).join(', ');
    const over = chatOver(documentOf('made', [`${text}.`]));
    const messages = rendered(
      respond(over, 'check', { quote: text.replace(/(?<=heron\d+) (?=\S+ \S+ lake\d*5,)/g, ' never ') }),
    );
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) {
      expect(message.content).toMatch(/^\*\*Altered\*\*: “heron0 flies over lake0, heron1/);
      expect(buttonsOf(message).map(({ label }) => label)).toContain('Share');
    }
    expectLegal(messages);
  });

  // Each of which fills more than half a message.
  const passages = Array.from(
    { length: 8 },
    (_, n) => `Heron ${n} ${Array.from({ length: 140 }, (_, at) => `w${n}x${at}`).join(' ')}.`,
  );
  const quoting = (count: number) =>
    passages
      .slice(0, count)
      .map((text) => `“${text.split(' ').slice(0, 12).join(' ')}”`)
      .join('\n\n');

  test.each([
    [6, false],
    [7, true],
    [8, true],
  ])('of %i takes six messages at most, of which the last says whether there was more: %s', async (count, isMore) => {
    const { discord, lines } = await startBot({ documents: [documentOf('made', passages)] });
    const { data, followUps } = await discord.messageMenu('Check this quote', { content: quoting(count) });
    await vi.waitUntil(() => followUps.length >= 5, PATIENCE);
    await discord.slash('about');
    const messages = [data, ...followUps];
    expect(messages).toHaveLength(6);
    for (const { flags } of messages) expect((flags ?? 0) & PRIVATE).toBe(PRIVATE);
    const said = messages.map((message) => markupOf(message).includes('There was more than fits here.'));
    expect(said).toEqual([false, false, false, false, false, isMore]);
    expect(lines).toHaveLength(1);
  });

  test('is sent to the end though the answer to its first message was lost', async () => {
    const { discord, lines } = await startBot({ documents: [documentOf('made', passages)] });
    discord.loseNext = { what: 'answer', by: 'close' };
    const { followUps } = await discord.messageMenu('Check this quote', { content: quoting(3) });
    await vi.waitUntil(() => followUps.length === 2, PATIENCE);
    expect(lines).toHaveLength(1);
  });
});
