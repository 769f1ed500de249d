import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyMessage, snowflake } from '../../tools/discord/objects.ts';
import type { Answer } from '../../tools/discord/stand-in.ts';
import { expectRefusal, markupOf, PRIVATE, PRIVATE_SECTIONS, quoted, startBot, textOf } from './bot.ts';

// What is too long for a message or an option: text files, and a form.

const quotation = '“The parties oppose the further expansion of NATO”';
const address = 'https://cdn.discordapp.com/attachments/1/2/message.txt?ex=1&is=2&hm=3';

type Attachment = APIMessage['attachments'][number];

function attached(...files: Partial<Attachment>[]): Partial<APIMessage> {
  const attachments = files.map((file, index) => ({
    ...{ id: String(index), filename: 'message.txt', content_type: 'text/plain; charset=utf-8' },
    ...{ size: 1000, url: address, proxy_url: address },
    ...file,
  }));
  return { content: '', attachments };
}

/** Has Discord keep a file; tells which addresses are asked for. */
function keep(body: string | Uint8Array<ArrayBuffer> | (() => Promise<Response>), status = 200): string[] {
  onTestFinished(() => void vi.unstubAllGlobals());
  const asked: string[] = [];
  const { fetch: real } = globalThis;
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => {
    if (url.startsWith('http://127.0.0.1')) return real(url, options);
    asked.push(url);
    expect(options.redirect).toBe('error');
    if (typeof body !== 'function') return Promise.resolve(new Response(body, { status }));
    const { signal } = options;
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('Aborted.'))));
  });
  return asked;
}

describe('a message that became a text file', () => {
  test.each<[string, Partial<Attachment>]>([
    ['as Discord makes it', {}],
    ['called .md', { filename: 'notes.MD', content_type: 'application/octet-stream' }],
    ['of Discord’s other host', { url: address.replace('cdn.discordapp.com', 'media.discordapp.net') }],
  ])('%s is read by both menus', async (_, file) => {
    keep(`\ufeffLook: ${quotation}`);
    const { discord } = await startBot();
    const checked = await discord.messageMenu('Check this quote', attached(file));
    expect(markupOf(checked.data)).toMatch(/^\*\*Verbatim\*\*/);
    expect(quoted(checked.data)).toBe(textOf(4));
    const found = await discord.messageMenu('Find a quote', attached(file));
    expect(markupOf(found.data)).toContain('¶ 4 · ');
  });

  test('is read beside the message’s own words, and where it is forwarded or replied to', async () => {
    keep(quotation);
    const { discord } = await startBot();
    const file = { ...emptyMessage(), id: snowflake(), ...attached({}) };
    const snapshot = { ...file, type: MessageType.Default };
    for (const message of [
      { ...attached({}), content: 'What of this?' },
      {
        message_reference: { type: MessageReferenceType.Forward, channel_id: '1' },
        message_snapshots: [{ message: snapshot }],
      },
      { content: 'is that true?', type: MessageType.Reply, referenced_message: file },
    ]) {
      const { data } = await discord.messageMenu('Check this quote', message);
      expect(markupOf(data)).toContain('**Verbatim**');
    }
  });

  test.each<[string, Partial<Attachment>]>([
    ['another host', { url: 'https://cdn.discordapp.com.evil.example/message.txt' }],
    ['another port', { url: 'https://cdn.discordapp.com:8443/message.txt' }],
    ['plain http', { url: address.replace('https', 'http') }],
    ['no address', { url: '' }],
    ['a picture', { filename: 'a.png', content_type: 'image/png' }],
  ])('is not fetched: %s', async (_, file) => {
    const asked = keep(quotation);
    const { discord } = await startBot();
    const answer = await discord.messageMenu('Check this quote', attached(file));
    expectRefusal(answer);
    expect(answer.data.content).toContain('I can only read text');
    expect(asked).toEqual([]);
  });

  test.each<[string, Partial<Attachment>[]]>([
    ['too large', [{ size: 1_048_577 }]],
    ['too large together', [{ size: 600_000 }, { size: 600_000 }]],
  ])('that is %s is refused with the cure, and not fetched', async (_, files) => {
    const asked = keep(quotation);
    const { discord } = await startBot();
    const answer = await discord.messageMenu('Check this quote', attached(...files));
    expectRefusal(answer);
    expect(answer.data.content).toMatch(/at most 1 MiB, and “message\\?.txt” is larger/);
    expect(asked).toEqual([]);
  });

  test('that holds more than a message may is refused with its length', async () => {
    keep('[('.repeat(500_000));
    const { discord } = await startBot();
    const answer = await discord.messageMenu('Check this quote', attached({ size: 1_000_000 }));
    expectRefusal(answer);
    expect(answer.data.content).toMatch(/“message\\?.txt” is 1,000,000 characters long\. Please keep it to 20,000/);
  });

  test.each<[string, Parameters<typeof keep>]>([
    ['in another encoding', [new Uint8Array([0xe9, 0x74, 0xe9])]],
    ['gone', ['Not found', 404]],
    ['larger than Discord says', ['a'.repeat(1001)]],
    ['not handed out in time', [() => new Promise(() => {})]],
  ])('that is %s is said to be unread', async (_, kept) => {
    keep(...kept);
    const { discord, lines } = await startBot();
    const answer = await discord.messageMenu('Find a quote', attached({}));
    expect(answer.data).toMatchObject({ flags: PRIVATE, content: expect.stringMatching(/^I could not read “message/) });
    expect(lines).toHaveLength(1);
  });
});

test('what describes a picture is read', async () => {
  const asked = keep(quotation);
  const { discord } = await startBot();
  const picture = { filename: 'a.png', content_type: 'image/png', description: quotation };
  const { data } = await discord.messageMenu('Check this quote', attached(picture));
  expect(quoted(data)).toBe(textOf(4));
  expect(asked).toEqual([]);
});

describe('/check without a quotation', () => {
  const inputsOf = ({ data }: Answer) =>
    (data as unknown as APIModalInteractionResponseCallbackData).components.flatMap((each) =>
      'component' in each ? [each.component] : [],
    );

  test('asks for one by a form, and checks what is typed there', async () => {
    const { discord } = await startBot();
    const form = await discord.slash('check');
    expect(form.type).toBe(InteractionResponseType.Modal);
    expect(form.data).toMatchObject({ title: 'Check this quote' });
    expect(inputsOf(form)).toMatchObject([
      { custom_id: 'quote', style: 2, required: true, max_length: 4000 },
      { custom_id: 'speaker', style: 1, required: false, max_length: 200 },
      { custom_id: 'document', style: 1, required: false },
    ]);
    const quote = textOf(12);
    const { type, data } = await discord.submit(form, { quote });
    const typed = await discord.slash('check', { quote });
    expect({ type, content: markupOf(data), flags: data.flags }).toEqual({
      type: InteractionResponseType.ChannelMessageWithSource,
      content: markupOf(typed.data),
      flags: PRIVATE_SECTIONS,
    });
  });

  test.each<[string, string[]]>([
    ['en-US', ['Quotation', 'Speaker', 'Document']],
    ['de', ['Zitat', 'Wer es sagt', 'Dokument']],
    ['fr', ['Citation', 'Qui le dit', 'Document']],
    ['ru', ['Цитата', 'Чьи это слова', 'Документ']],
  ])('calls its fields by words for people in %s', async (locale, words) => {
    const { discord } = await startBot();
    const { data } = await discord.slash('check', {}, { locale });
    const { components } = data as unknown as APIModalInteractionResponseCallbackData;
    expect(components.map((each) => ('label' in each ? each.label : ''))).toEqual(words);
  });

  test('keeps what else was filled in', async () => {
    const { discord } = await startBot();
    const form = await discord.slash('check', { speaker: 'Carlos Martinez', document: 'nowhere' });
    const { data } = await discord.submit(form, {
      quote: 'dialogue and mutual trust, to deepen cooperation',
      document: '',
    });
    expect(markupOf(data)).toContain('“Carlos Martinez” is not who says it');
  });

  test('checks in all documents where it names none, and says so: what was typed would be gone', async () => {
    const { discord } = await startBot();
    const form = await discord.slash('check', { document: 'the **joint** statement' });
    const { data } = await discord.submit(form, { quote: textOf(12) });
    const typed = await discord.slash('check', { quote: textOf(12) });
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    const [said, ...check] = markupOf(data).split('\n');
    expect(said).toBe('No single document here is called “the joint statement”, so I looked in all of them.');
    expect(check.filter((line) => line !== '').join('\n')).toBe(markupOf(typed.data));
    expectRefusal(await discord.slash('check', { quote: textOf(12), document: 'the joint statement' }));
  });

  test('speaks the asker’s language', async () => {
    const { discord } = await startBot();
    const form = await discord.slash('check', {}, { locale: 'ru' });
    expect(JSON.stringify(form.data)).toMatch(/[а-яё].*[а-яё]/);
    const { data } = await discord.submit(form, { quote: textOf(12) }, { locale: 'ru' });
    expect(markupOf(data)).toMatch(/^\*\*Дословно\*\*/);
  });

  test('takes a blank one for none', async () => {
    const { discord } = await startBot();
    const form = await discord.slash('check');
    expectRefusal(await discord.submit(form, { quote: ' \n ' }));
  });
});
