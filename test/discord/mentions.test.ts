import { type APIMessage, ChannelType, GatewayIntentBits, MessageType } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { locales, type Message, plain, say } from '../../src/locales/index.ts';
import {
  asMember,
  bot,
  emptyMessage,
  guildId,
  passerBy,
  reader,
  snowflake,
  user,
} from '../../tools/discord/objects.ts';
import type { DiscordStandIn } from '../../tools/discord/stand-in.ts';
import { documentOf } from '../samples.ts';
import { buttons, labels, offered, PATIENCE, PUBLIC, press, quoted, startBot, textOf, UpdateMessage } from './bot.ts';

const me = `<@${bot.id}>`;
const quotation = 'The parties oppose the further expansion of NATO';
const { channel_id: channel } = emptyMessage();

/** What the bot answers to a message. */
async function answerTo(discord: DiscordStandIn, written: Partial<APIMessage>, place?: { guild_id?: string }) {
  const message = discord.write(written, place);
  const [answer] = await vi.waitUntil(() => {
    const replies = discord.repliesTo(message);
    return replies.length > 0 && replies;
  }, PATIENCE);
  return answer as APIMessage;
}

function replyTo(referenced_message: Partial<APIMessage>, content: string): Partial<APIMessage> {
  const referenced = { ...emptyMessage(), id: snowflake(), author: reader, ...referenced_message };
  return { content, type: MessageType.Reply, referenced_message: referenced };
}

function inEachLanguage(message: Message): string[] {
  return Object.values(locales).map((locale) => plain(say(locale, message)));
}

test('without MENTIONS, the bot asks for no intents and is told of no messages', async () => {
  const { discord } = await startBot();
  expect(discord.identifies.map(({ intents }) => intents)).toEqual([0]);
  const message = discord.write({ content: `${me} What did Ushakov say in December?` });
  await discord.slash('about');
  expect(discord.repliesTo(message)).toEqual([]);
});

describe('with MENTIONS', () => {
  test('a mention is answered like /ask, by a reply that notifies nobody', async () => {
    const { discord } = await startBot({ mentions: true });
    const { GuildMessages, DirectMessages } = GatewayIntentBits;
    expect(discord.identifies.map(({ intents }) => intents)).toEqual([GuildMessages | DirectMessages]);
    const answer = await answerTo(discord, { content: `hey ${me}, what did Ushakov say in December?` });
    const { data } = await discord.slash('ask', { question: 'hey , what did Ushakov say in December?' });
    expect(answer).toMatchObject({ channel_id: channel, content: data.content, components: data.components });
    expect(answer).toMatchObject({ flags: PUBLIC, allowed_mentions: { parse: [] } });
  });

  test('the first mention is answered, though Discord is asked in vain at first who the bot is', async () => {
    const { discord } = await startBot({ mentions: true });
    discord.loseNext = { what: 'request', by: 'reset' };
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say in December?` });
    expect(quoted(answer)).not.toBe('');
  });

  test.each([
    ['a question without an answer', `${me} what did they say about taiwan?`, /^The documents do not answer that/],
    ['small talk', `thanks ${me}`, /^Glad to be of use!/],
    ['nothing', me, /^I answer questions about a document/],
    ['what is too long', `${me} ${'NATO '.repeat(1300)}`, /6,000/],
  ])('%s has its answer, too', async (_, content, said) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content });
    expect(answer.content).toMatch(said);
    expect(answer.flags).toBe(PUBLIC);
    expect(labels(answer)).toContain('Remove');
  });

  test.each<[string, string, Record<string, string>]>([
    ['/quote 4', 'quote', { passage: '4' }],
    ['quote 4', 'quote', { passage: '4' }],
    ['Quote: ¶ 4', 'quote', { passage: '4' }],
    ['please quote 4-6, thanks', 'quote', { passage: '4-6' }],
    ['show 4', 'quote', { passage: '4' }],
    ['/quote passage:4-6', 'quote', { passage: '4-6' }],
    ['`/quote 4`', 'quote', { passage: '4' }],
    ['/quote 99', 'quote', { passage: '99' }],
    ['/цитировать 4', 'ask', { question: '/цитировать 4' }],
    ['/процитировать фрагмент:4', 'quote', { passage: '4' }],
    ['процитируй 4', 'quote', { passage: '4' }],
    ['citar 4', 'quote', { passage: '4' }],
    ['zitiere 4', 'quote', { passage: '4' }],
    ['cite 4', 'quote', { passage: '4' }],
    ['引用4', 'quote', { passage: '4' }],
    ['quote what Ushakov said in December', 'ask', { question: 'quote what Ushakov said in December' }],
    ['quote 4 countries', 'ask', { question: 'quote 4 countries' }],
    ['/search cold war', 'search', { words: 'cold war' }],
    ['search cold war', 'search', { words: 'cold war' }],
    ['chercher guerre froide', 'search', { words: 'guerre froide' }],
    ['/nope cold war', 'ask', { question: '/nope cold war' }],
    ['about', 'about', {}],
    ['about NATO', 'ask', { question: 'about NATO' }],
    ['4', 'quote', { passage: '4' }],
    ['check whether they oppose NATO', 'ask', { question: 'check whether they oppose NATO' }],
  ])('%j is answered like the command that it types, or else like a question', async (text, command, options) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} ${text}` });
    const { data } = await discord.slash(command, options);
    // A mention names commands without their ids.
    expect(answer.content).toBe(data.content?.replace(/<(\/\w+):\d+>/g, '**$1**'));
  });

  test.each([
    '/check The parties oppose any expansion of NATO',
    'check "The parties oppose any expansion of NATO"',
    'check “The parties oppose any expansion of NATO” – Putin',
    'fact check: “The parties oppose any expansion of NATO”',
    'check: “The parties oppose any expansion of NATO”',
    'please check this quote: “The parties oppose any expansion of NATO”',
    'prüfen „The parties oppose any expansion of NATO“',
    '核对“The parties oppose any expansion of NATO”',
    'check: The parties oppose any expansion of NATO',
    'check this quote: Putin: The parties oppose any expansion of NATO',
  ])('%j is answered like /check', async (text) => {
    const { discord } = await startBot({ mentions: true });
    expect((await answerTo(discord, { content: `${me} ${text}` })).content).toMatch(/Altered/);
  });

  test('“/check” in a reply checks what it replies to', async () => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, replyTo({ content: `“${quotation}”` }, `${me} /check`));
    expect(answer.content).toMatch(/Verbatim/);
  });

  test.each([
    ...['check', 'fact check', 'real quote?', 'is this a real quote?', 'did Xi say this?', 'fake', 'verify this quote'],
    ...['misquote?', '¿es una cita real?', 'ist das ein echtes Zitat?', 'фейк?', '这是真的吗？', 'vraie citation ?'],
  ])('%j in a reply to a quotation checks it', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const said = replyTo({ content: `lol “The parties oppose any expansion of NATO”` }, `${me} ${asked}`);
    const verdicts = Object.values(locales).map(({ verdicts: { altered } }) => `**${altered.name}**`);
    const answer = await answerTo(discord, said);
    const { content } = answer;
    // Everybody sees it.
    expect(labels(answer)).not.toContain('Share');
    expect(verdicts.some((verdict) => content.startsWith(verdict))).toBe(true);
  });

  test('whose words a quotation is asked to be is checked, too', async () => {
    const { discord } = await startBot({ mentions: true });
    const content = '“opposing NATO expansion, AUKUS and the New Cold War”';
    const answers = ['did Xi say this?', 'did Carlos Martinez say this?', 'real?'].map(async (asked) => {
      const { content: said = '' } = await answerTo(discord, replyTo({ content }, `${me} ${asked}`));
      return /wrongly attributed/.test(said);
    });
    expect(await Promise.all(answers)).toEqual([true, false, false]);
  });

  test.each(['check', 'fact check'])('%j in a reply checks what has no quotation marks, too', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    expect((await answerTo(discord, replyTo({ content: quotation }, `${me} ${asked}`))).content).toMatch(/Verbatim/);
  });

  test.each(['search', 'quote', 'find', 'show me this', me])(
    '%j in a reply looks for what it replies to',
    async (asked) => {
      const { discord } = await startBot({ mentions: true });
      const answer = await answerTo(discord, replyTo({ content: `“${quotation}”` }, `${me} ${asked}`));
      expect(answer.content).toMatch(/^- ¶ 4 · /m);
    },
  );

  test('a term in quotation marks in a question is no quotation', async () => {
    const { discord } = await startBot({ mentions: true });
    const asking = replyTo({ content: 'what do they say about “NATO expansion”?' }, `${me} any idea?`);
    expect((await answerTo(discord, asking)).content).toMatch(/^- ¶ 4 · /m);
  });

  test.each([
    me,
    `${me} is that true?`,
    `${me} ¿de verdad?`,
    `${me} did Putin say that?`,
    `sauce? ${me}`,
    `${me} bullshit`,
  ])('%j in a reply is answered like Find a quote of what it replies to', async (content) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, replyTo({ content: quotation }, content));
    expect(answer.content).toMatch(/^- ¶ 4 · /m);
    const { data, type } = await discord.press(offered(answer)[0] ?? '', answer);
    expect(type).toBe(UpdateMessage);
    expect(quoted(data)).toBe(textOf(4));
    expect(labels(data)).toContain('Remove');
    expect(labels(data)).not.toContain('Share');
  });

  test.each(['lol', 'hahaha', 'хаха', '哈哈哈'])(
    'laughter in a reply to an answer asks for nothing: %s',
    async (laughter) => {
      const { discord } = await startBot({ mentions: true });
      const answer = await answerTo(discord, { content: `${me} quote 4` });
      const again = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${laughter}`));
      expect(again.content).not.toMatch(/^> /m);
    },
  );

  test('thanks in a reply to the bot are said to it', async () => {
    const { discord } = await startBot({ mentions: true });
    const thanks = replyTo({ content: `> ${quotation}`, author: bot }, `thanks ${me}`);
    expect((await answerTo(discord, thanks)).content).toMatch(/^Glad to be of use!/);
    const abuse = replyTo(await answerTo(discord, { content: `${me} what about taiwan?` }), `${me} bullshit`);
    expect((await answerTo(discord, abuse)).content).toMatch(/^Sorry!/);
    const checked = replyTo({ content: `> ${quotation}`, author: bot }, `${me} is that true?`);
    expect((await answerTo(discord, checked)).content).toMatch(/^- ¶ 4 · /m);
  });

  test.each([
    ['next', 5],
    ['more, please', 5],
    ['what does the next paragraph say?', 5],
    ['weiter', 5],
    ['下一段说什么？', 5],
    ['back', 3],
  ])('%j in a reply to an answer leads on from the passage there', async (asked, paragraph) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} quote 4` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(quoted(next)).toBe(textOf(paragraph));
  });

  test.each(['next', 'more, please', 'what else?', 'mehr', 'siguiente', 'suivant', 'ещё', '还有吗？'])(
    '%j in a reply to an answer leads on to what else was found, like its button',
    async (asked) => {
      const { discord } = await startBot({ mentions: true });
      const answer = await answerTo(discord, { content: `${me} what did Xi say about Taiwan and NATO?` });
      const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
      expect(quoted(next)).toBe(quoted((await press(discord, answer, 'Next match')).data));
      expect(buttons(next).filter(({ id }) => id.includes('instead'))).toHaveLength(1);
    },
  );

  test.each(['next paragraph', 'read on', 'was steht danach?', '下一段说什么？'])(
    '%j in a reply to an answer leads on in the text, whatever else was found',
    async (asked) => {
      const { discord } = await startBot({ mentions: true });
      const answer = await answerTo(discord, { content: `${me} what did Xi say about Taiwan and NATO?` });
      const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
      expect(quoted(next)).toBe(quoted((await press(discord, answer, 'After')).data));
    },
  );

  test.each([
    ...['are you sure?', 'really?', 'why not', 'but they did', 'who said so?', 'what did he say about it?'],
    ...[
      'check',
      'next',
      'how come',
      '¿en serio?',
      '¿por qué no?',
      'wirklich?',
      't’es sûr ?',
      'tem certeza?',
      '你确定吗？',
    ],
  ])('%j in a reply to the honest no has that again', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const no = await answerTo(discord, { content: `${me} what did they say about taiwan?` });
    const again = await answerTo(discord, replyTo({ ...no, author: bot }, `${me} ${asked}`));
    expect(inEachLanguage({ key: 'none', data: { unknown: [], nearest: false } })).toContain(again.content);
  });

  test.each(['who wrote this?', 'quote 99', 'who are you'])(
    'what the bot says of its own accord (%j) is not looked for',
    async (first) => {
      const { discord } = await startBot({ mentions: true });
      const said = await answerTo(discord, { content: `${me} ${first}` });
      for (const asked of ['is that true?', 'what did he say?', 'wirklich?']) {
        const answer = await answerTo(discord, replyTo({ ...said, author: bot }, `${me} ${asked}`));
        expect(answer.content).not.toMatch(/¶/);
      }
    },
  );

  test('behind the last passage there is none', async () => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} quote 12` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} next`));
    expect(next.content).toMatch(/^There is no ¶ 13 /);
  });

  test('“more” of a passage that is shown in part is its rest', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `Heron number ${at} stands in the water and waits.`).join(' ');
    const { discord } = await startBot({ mentions: true, documents: [documentOf('a', [long, 'Herons fly.'])] });
    const answer = await answerTo(discord, { content: `${me} quote 1` });
    const rest = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} more`));
    expect(quoted(rest)).toContain('Heron number 59');
    expect(quoted(answer)).not.toContain('Heron number 59');
  });

  test.each([
    ['what did he say about the dollar?', 12],
    ['was sagte er über den Dollar?', 12],
    ['what did Carlos Martinez say when he tweeted?', 7],
  ])('%j in a reply to the words of one speaker', async (asked, paragraph) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(quoted(next)).toBe(textOf(paragraph));
  });

  test.each([
    ...['what did he say about the UN?', 'did he say russia would invade', 'was he the president?'],
    ...[
      '¿y qué dijo de la ONU?',
      'was sagte er über die UNO?',
      'qu’a-t-il dit de l’ONU ?',
      'e o que ele disse sobre a ONU?',
    ],
    ...['что он сказал про ООН?', '他怎么说联合国？'],
  ])('%j in a reply to an answer is asked of who says the words in bold', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    const data = { unknown: [], nearest: false };
    const nos = [{ key: 'closestBySpeaker' } as const, { key: 'notFoundBySpeaker', data } as const].flatMap(
      inEachLanguage,
    );
    expect(nos.some((no) => next.content.startsWith(no))).toBe(true);
  });

  test.each([
    ...['what else does he say?', 'did he say anything else?', 'was hat er sonst noch gesagt?', 'que dit-il d’autre ?'],
    ...['o que mais ele disse?', 'что ещё он говорит?', '他还说了什么？'],
    ...['what else did Ushakov say?', 'was sagt Uschakow noch?', 'was hat sie noch gesagt?', '¿qué más dijo?'],
  ])('%j in a reply to the only words of somebody says that there is nothing else', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(quoted(next)).toBe(textOf(12));
    expect(inEachLanguage({ key: 'nothingElseTheirs' }).some((said) => next.content.startsWith(said))).toBe(true);
  });

  test.each([
    ...[
      'what else do they say?',
      'anything else from them?',
      'what else do Putin and Xi say?',
      'what did they say after that?',
    ],
    ...['what else does the statement say?', 'was sagen sie noch?', '¿qué más dicen?', 'o que mais eles dizem?'],
    ...['и что ещё они говорят?', '他们还说了什么？', 'qu’est-ce qu’ils disent d’autre ?', 'cosa dicono ancora?'],
  ])('%j in a reply to words of several shows others of these', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what universal values do they list?` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(quoted(answer)).toBe(textOf(6));
    expect(quoted(next)).not.toBe(textOf(6));
    expect(next.content).toContain('Russia and China');
  });

  test('“what else do they say?” in a reply to a publisher’s words leads on in the text', async () => {
    const { discord } = await startBot({
      mentions: true,
      documents: [documentOf('a', ['Herons stand.', 'Herons fly.'])],
    });
    const answer = await answerTo(discord, { content: `${me} quote 1` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} what else do they say?`));
    expect(quoted(next)).toBe('Herons fly.');
  });

  test('“what else does he say?” in a reply to words of one who says others, too, shows these', async () => {
    const documents = [documentOf('a', ['Ice.\n— Paul Ray', 'Snow.\n— Jane Smith', 'Sleet.\n— Paul Ray'])];
    const { discord } = await startBot({ mentions: true, documents });
    const answer = await answerTo(discord, { content: `${me} quote 1` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} what else does he say?`));
    expect(quoted(next)).toBe('Sleet.');
  });

  test.each([
    ...['does the statement or the outlet say that?', 'the full quote please', 'sind das seine Worte?'],
    ...['sagt das die Erklärung oder teleSUR?', 'c’est la déclaration ou teleSUR qui dit ça ?', 'ce sont ses mots ?'],
    ...['¿eso lo dice la declaración o teleSUR?', '¿son sus palabras?', 'isso quem diz é a declaração ou a teleSUR?'],
    ...['это говорит заявление или teleSUR?', 'это его слова?', '这是声明说的还是媒体说的？', '这是他的话吗？'],
    ...['is that his own words?', 'his words?', 'is that Ushakov’s wording?', '那是他的原话吗？', 'is this a quote?'],
    ...[
      'did he say exactly that?',
      'so did he literally say that?',
      'hat er das wirklich so gesagt?',
      'c’est une citation ?',
    ],
    ...['¿dijo exactamente eso?', 'ele disse exatamente isso?', 'он именно так сказал?'],
  ])('%j in a reply to an answer is told whose words those are', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(quoted(next)).toBe(textOf(12));
    expect(next.content.split('\n')[0]).toMatch(/teleSUR English.*Ushakov/);
  });

  test.each([
    ['was sagen sie zum Dollar?', ['haha', 'quelle?', 'Absatz 4', 'weiter'], 'Entfernen'],
    ['o que dizem do dólar?', ['por quê?', 'traduz', 'parágrafo 4'], 'Remover'],
    ['что они говорят о долларе?', ['а Путин?', 'абзац 4'], 'Удалить'],
    ['他们怎么说美元？', ['翻译', '第四段'], '撤回'],
    ['was sagen sie zum Dollar?', ['and what did they say about the Winter Olympics?'], 'Remove'],
  ])('a few words in a reply to an answer are answered in its language: %j', async (first, replies, remove) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} ${first}` });
    for (const asked of replies) {
      const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
      expect(labels(next)).toContain(remove);
    }
  });

  test('in Spanish an article is not “he”', async () => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const replied = async (asked: string) =>
      (await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`))).content;
    expect(await replied('¿y el terrorismo?')).not.toMatch(/esta persona/);
    expect(await replied('¿y él qué dijo de la ONU?')).toMatch(/esta persona/);
  });

  test.each([
    ...[
      'where did he say it',
      'in which paragraph is that',
      'who is “I”?',
      'who said that?',
      'since when?',
      'how come',
    ],
    ...[
      'show me the whole paragraph',
      'seit wann?',
      'in welchem Absatz steht das?',
      '¿desde cuándo?',
      'depuis quand ?',
    ],
    ...['desde quando?', 'с каких пор?', '什么意思？'],
  ])('%j in a reply to an answer asks for nothing but the passage there', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const again = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(quoted(again)).toBe(textOf(12));
  });

  test.each([
    ...['will they do it?', 'who does it?', 'but why?'],
    ...['¿y por qué?', 'warum denn?', 'et pourquoi ?', 'а почему?'],
  ])('of a reply that asks for nothing which can be looked for (%j), no passage is the answer', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const again = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    expect(inEachLanguage({ key: 'again' })).toContain(again.content.split('\n')[0]);
    expect(quoted(again)).toBe(textOf(12));
  });

  test.each([
    'are you sure?',
    'это правда?',
    'stimmt das wirklich?',
    '¿seguro?',
    'sérieusement ?',
    '真的吗？',
    'é sério?',
  ])('what is doubted in a reply to an answer (%j) is shown as it stands, and not judged', async (doubt) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const again = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${doubt}`));
    expect(inEachLanguage({ key: 'asItStands' })).toContain(again.content.split('\n')[0]);
    expect(quoted(again)).toBe(textOf(12));
  });

  test('what is asked about documents in a reply to an answer is asked of the one there', async () => {
    const herons = documentOf('herons', ['Herons fly.'], { title: 'On herons' });
    const storks = documentOf('storks', ['Storks clap.'], { title: 'On storks' });
    const { discord } = await startBot({ mentions: true, documents: [storks, herons] });
    const answer = await answerTo(discord, { content: `${me} herons fly` });
    const source = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} source?`));
    expect(source.content).toMatch(/^Read it here: \[On herons\]/);
    const all = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} which documents are there?`));
    expect(all.content).toContain('On storks');
  });

  test.each([
    ...['is that a quote from Xi?', 'did Putin say that?', 'did Xi say that too?', 'so did Ushakov say that?'],
    ...['who said that?', 'whose words are these?', 'does the statement say that?', 'and Ushakov?', 'who else said it'],
    ...['¿lo dijo Biden?', '¿quién lo dijo?', 'c’est Macron qui a dit ça ?', 'qui a dit ça ?', 'hat Biden das gesagt?'],
    ...['wer hat das gesagt?', 'quem disse isso?', 'foi o Biden?', 'это слова Байдена?', 'чьи это слова?', '谁说的？'],
    ...['拜登说过吗？', 'chi l’ha detto?', 'kto to powiedział?', 'bunu kim dedi?', 'хто це сказав?', 'किसने कहा?'],
    ...['من قال ذلك؟', '誰が言ったの？', '누가 그랬어?'],
  ])('%j in a reply to an answer has whose words it has', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, { content: `${me} what did Ushakov say?` });
    const again = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    const [telling] = again.content.split('\n');
    const data = { voices: [], reporting: ['teleSUR English'], reported: ['Yury Ushakov'] };
    expect(inEachLanguage({ key: 'attributedTo', data })).toContain(telling?.replaceAll('**', ''));
    expect(quoted(again)).toBe(textOf(12));
  });

  test('“they” in a reply are those who speak in the answer, and not whom it names', async () => {
    const { discord } = await startBot({ mentions: true });
    const { data } = await discord.slash('quote', { passage: '9' });
    const message = replyTo({ ...data, author: bot } as Partial<APIMessage>, `${me} what did they say about China?`);
    expect((await answerTo(discord, message)).content).toMatch(/^(?:Nothing this speaker says|I found no answer by)/);
  });

  describe('a reply that names another speaker, and nothing else, has what they say of the same', () => {
    const minutes = documentOf('minutes', [
      'The harbour needs a new wall before the winter.\n— ADA BRENNER',
      'The school roof leaks.\n— ADA BRENNER',
      'Ada, a new harbour wall would cost more than the harbour earns.\n— LEO MARCHETTI',
      'I thank Leo and Ada for their work.\n— RUTH OKAFOR',
      'The ferry is late.\n— LEO MARCHETTI',
    ]);
    const library = [minutes, documentOf('tides', ['The harbour wall was built in 1850.'])];

    test.each([
      ['and Leo?', 'harbour earns'],
      ['what did Leo Marchetti reply?', 'harbour earns'],
      ['what does Marchetti say?', 'harbour earns'],
      ['und Leo?', 'harbour earns'],
      ['¿y qué dijo Leo?', 'harbour earns'],
      ['а Leo?', 'harbour earns'],
    ])('%j', async (asked, expected) => {
      const { discord } = await startBot({ mentions: true, documents: library });
      const answer = await answerTo(discord, { content: `${me} What did Ada Brenner say about the harbour wall?` });
      expect(quoted(answer)).toContain('before the winter');
      const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
      expect(quoted(next)).toContain(expected);
      // Whom that reply names is asked of the same again.
      const back = await answerTo(discord, replyTo({ ...next, author: bot }, `${me} and Ada?`));
      expect(quoted(back)).toContain('before the winter');
    });

    test.each(['and Ruth?', 'what did Okafor answer?'])('%j who says nothing of it', async (asked) => {
      const { discord } = await startBot({ mentions: true, documents: library });
      const answer = await answerTo(discord, { content: `${me} What did Ada Brenner say about the harbour wall?` });
      const next = await answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
      expect(next.content).toMatch(/by this speaker/);
      expect(next.content).not.toMatch(/winter|earns|1850/);
    });
  });

  test.each([
    ['Article 2', 'and article 3?', 'It closes at nine.'],
    ['Article 2', 'und Artikel 3?', 'It closes at nine.'],
    ['Article 2', '那第3条呢？', 'It closes at nine.'],
    ['Article 1', 'and 3?', 'It closes at nine.'],
    ['Article 2 (2)', 'and (1)?', 'Tea is sold.'],
    ['Article 1', 'and ¶ 2?', 'Tea is sold.'],
    ['Article 1', 'and article 7?', undefined],
  ])('behind %s, %j is of the same document', async (first, asked, expected) => {
    const law = documentOf('law', [
      '## Article 1: Opening',
      'It opens at eight.',
      '## Article 2: Sales',
      '1. Tea is sold.',
      '2. Coffee is not sold.',
      '## Article 3: Closing',
      'It closes at nine.',
    ]);
    const other = documentOf('other', [
      '## Article 1: Cats',
      'Cats.',
      '## Article 2: Dogs',
      'Dogs.',
      '## Article 3: Hens',
      'Hens.',
    ]);
    const { discord } = await startBot({ mentions: true, documents: [other, law] });
    const { data } = await discord.slash('ask', { question: first, document: 'law' });
    const answer = await answerTo(discord, replyTo({ ...data, author: bot } as Partial<APIMessage>, `${me} ${asked}`));
    if (expected === undefined) expect(answer.content).not.toMatch(/Cats|Dogs|Hens/);
    else expect(quoted(answer)).toBe(expected);
  });

  test('“she” is nobody of another document', async () => {
    const minutes = documentOf('minutes', ['The board elected Mei Tan.', 'The roof leaks.']);
    const gym = documentOf('gym', ['A phone call is not enough to cancel.']);
    const { discord } = await startBot({ mentions: true, documents: [minutes, gym] });
    const answer = await answerTo(discord, { content: `${me} who elected Mei Tan?` });
    const next = await answerTo(
      discord,
      replyTo({ ...answer, author: bot }, `${me} what did she say about a phone call?`),
    );
    expect(next.content).not.toMatch(/^> /m);
  });

  test.each([
    ...['answer', 'can you answer him?', 'please answer that', 'kannst du ihm antworten?', 'respóndele por favor'],
    ...['réponds-lui', 'responde pra ele', 'ответь ему', '回答他'],
  ])('%j in a reply to a question looks for what that asks', async (asked) => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(
      discord,
      replyTo({ content: 'what did they say about the dollar?' }, `${me} ${asked}`),
    );
    expect(answer.content).toMatch(/^- ¶ 12 · /m);
  });

  test('“the UN” says something in a reply', async () => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, replyTo({ content: quotation }, `${me} what did they say about the UN?`));
    expect(quoted(answer)).toBe(textOf(8));
  });

  test('what the one speaker of a passage does not say, nobody else says instead', async () => {
    const documents = [
      documentOf('a', [
        'The pool is closed.\n— Jane Smith',
        'The library opens at nine.\n— Paul Ray',
        'It was a good year.\n— Jane Smith and Paul Ray',
      ]),
    ];
    const { discord } = await startBot({ mentions: true, documents });
    const reply = async (paragraph: number, asked: string) => {
      const answer = await answerTo(discord, { content: `${me} quote ${paragraph}` });
      return answerTo(discord, replyTo({ ...answer, author: bot }, `${me} ${asked}`));
    };
    expect((await reply(1, 'what did she say about the library?')).content).not.toMatch(/opens at nine/);
    expect((await reply(1, 'what did she say about the pool?')).content).toMatch(/pool is closed/);
    expect((await reply(1, 'what else did she say?')).content).not.toMatch(/opens at nine/);
    // Of several who speak together, nobody is meant.
    expect((await reply(3, 'what did he say about the library?')).content).toMatch(/opens at nine/);
  });

  test('a reply that asks something itself is answered by itself', async () => {
    const { discord } = await startBot({ mentions: true });
    const answer = await answerTo(discord, replyTo({ content: quotation }, `${me} what did Ushakov say in December?`));
    expect(quoted(answer)).toBe(textOf(12));
  });

  test('who asked may remove the answer, and others look around in a copy', async () => {
    const { discord } = await startBot({ mentions: true });
    const asker = user('1100000000000000055', 'asker');
    const answer = await answerTo(discord, { content: `${me} Ushakov December?`, author: asker });
    const copy = await press(discord, answer, '‹', passerBy());
    expect(copy.type).not.toBe(UpdateMessage);
    expect((await press(discord, answer, 'Remove', passerBy())).data.content).toMatch(/^Only the person who asked/);
    await press(discord, answer, 'Remove', asMember(asker));
    await vi.waitUntil(() => discord.message(answer.id) === undefined, PATIENCE);
  });

  test('the answer is in the server’s language, and in English in direct messages', async () => {
    const { discord } = await startBot({ mentions: true });
    discord.guildLocale = 'es-ES';
    const content = `${me} qwxzvk zyxxy`;
    expect((await answerTo(discord, { content })).content).not.toMatch(/documents/);
    expect((await answerTo(discord, { content }, {})).content).toMatch(/documents/);
  });

  test.each([
    ['wann trifft sich die Regierung auf Taiwan?', 'en-US', 'de'],
    ['¿cuándo se reúne el gobierno de Taiwán?', 'en-US', 'es'],
    ['когда они поедут на Тайвань?', 'de', 'ru'],
    ['他们什么时候去台湾？', 'en-US', 'zh'],
    ['他們什麼時候去臺灣？', 'en-US', 'zh-Hant'],
    ['他们什么时候去台湾？', 'zh-TW', 'zh-Hant'],
    ['when will they go to Taiwan?', 'fr', 'en'],
    ['Taiwan?', 'fr', 'fr'],
    ['prüfen „The parties oppose any expansion of NATO“', 'de', 'de'],
  ] as const)('%j in a server in %s is answered in %s', async (asked, guildLocale, language) => {
    const { discord } = await startBot({ mentions: true });
    discord.guildLocale = guildLocale;
    const { content } = await answerTo(discord, { content: `${me} ${asked}` });
    const told: Message[] = [
      { key: 'none', data: { unknown: [], nearest: false } },
      { key: 'closest' },
      { key: 'nothingToSearch' },
    ];
    const verdicts = Object.values(locales[language].verdicts).map(({ name }) => `**${name}**`);
    const said = [...told.map((message) => plain(say(locales[language], message))), ...verdicts];
    expect(said.some((beginning) => content.startsWith(beginning))).toBe(true);
  });

  test('a thread has the documents of its channel', async () => {
    const parent = '1100000000000000031';
    const thread = '1100000000000000032';
    const documents = [documentOf('a', ['Herons fly.']), documentOf('b', ['Herons wade.'])];
    const { discord } = await startBot({ mentions: true, documents, defaults: new Map([[parent, ['b']]]) });
    discord.channels.set(thread, { type: ChannelType.PublicThread, parent_id: parent, name: 'birds' });
    const answer = await answerTo(discord, { channel_id: thread, content: `${me} herons?` });
    expect(quoted(answer)).toBe('Herons wade.');
  });

  test('a forum post is answered by its text, or by its title where that says nothing', async () => {
    const { discord } = await startBot({ mentions: true });
    for (const content of [`What did Ushakov say in December? ${me}`, `${me} any idea?`]) {
      const post = snowflake();
      discord.channels.set(post, { type: ChannelType.PublicThread, name: 'What did Ushakov say in December?' });
      const answer = await answerTo(discord, { id: post, channel_id: post, content });
      expect(answer.channel_id).toBe(post);
      expect(quoted(answer)).toBe(textOf(12));
    }
  });

  test.each<[string, Partial<APIMessage>]>([
    ['mentions nobody', { content: 'What did Ushakov say in December?' }],
    ['mentions somebody else', { content: `<@${reader.id}> What did Ushakov say in December?` }],
    ['is written by a bot', { content: `${me} Ushakov`, author: { ...reader, bot: true } }],
    ['is written by a webhook', { content: `${me} Ushakov`, webhook_id: '1' }],
    ['is Discord’s own', { content: `${me} Ushakov`, type: MessageType.ThreadCreated }],
  ])('a message that %s is left alone', async (_, written) => {
    const { discord } = await startBot({ mentions: true });
    const message = discord.write(written);
    await answerTo(discord, { content: me, author: user(snowflake(), 'passer-by') });
    expect(discord.repliesTo(message)).toEqual([]);
  });

  test('who asks too much at once gets no answer until they have waited, and others do', async () => {
    const { discord } = await startBot({ mentions: true });
    for (let count = 0; count < 20; count += 1) await answerTo(discord, { content: `${me} qwxzvk` });
    const last = discord.write({ content: `${me} qwxzvk` });
    const { data } = await discord.slash('about');
    expect(data.content).toMatch(/^That was a lot at once/);
    expect(discord.repliesTo(last)).toEqual([]);
    await answerTo(discord, { content: me, author: user(snowflake(), 'passer-by') });
  });

  test.each([50_013, 160_002])('where it may not write (%i), it is silent', async (code) => {
    const { discord, lines } = await startBot({ mentions: true });
    discord.refuseNext = { method: 'POST', status: 403, code };
    const message = discord.write({ content: `${me} Ushakov` }, { guild_id: guildId });
    await vi.waitUntil(() => discord.refuseNext === undefined, PATIENCE);
    await discord.slash('about');
    expect(discord.repliesTo(message)).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});
