import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { emptyMessage, guildId, passerBy, reader, snowflake } from '../../tools/discord/objects.ts';
import type { Sent } from '../../tools/discord/schemas.ts';
import { documentOf } from '../samples.ts';
import { expectRefusal, markupOf, offered, PUBLIC, press, quoted, startBot, textOf } from './bot.ts';

// In the middle of a discussion: what an answer is about, and what a message means that says nothing itself.

const question = 'Ushakov December';
const quotation = '“The parties oppose the further expansion of NATO”';
const { channel_id: channel } = emptyMessage();

function message(content: string, others: Partial<APIMessage> = {}): APIMessage {
  return { ...emptyMessage(), id: snowflake(), author: reader, content, ...others };
}

function replyTo(referenced_message: APIMessage | null, content: string, others: Partial<APIMessage> = {}): APIMessage {
  return message(content, { type: MessageType.Reply, referenced_message, ...others });
}

/** The line that leads to a message. */
function lineTo({ id }: { id: string }, server = guildId): string {
  return `-# ↪ https://discord.com/channels/${server}/${channel}/${id}`;
}

function lastLine(message: Sent): string | undefined {
  return markupOf(message).split('\n').at(-1);
}

describe('an answer says what it answers:', () => {
  test('Find a quote, what is chosen from it, looked at next, and shared', async () => {
    const { discord } = await startBot();
    const asked = message(question);
    const list = await discord.messageMenu('Find a quote', asked);
    const picked = await discord.press(offered(list.data)[0] ?? '', list.data);
    const walked = await press(discord, picked.data, '‹');
    const shared = await press(discord, walked.data, 'Share');
    const walkedOn = await press(discord, shared.data, '›');
    const copied = await press(discord, shared.data, '›', passerBy());
    expect(shared.data.flags).toBe(PUBLIC);
    for (const { data } of [list, picked, walked, shared, walkedOn, copied]) expect(lastLine(data)).toBe(lineTo(asked));
    expect(quoted(walkedOn.data)).toBe(textOf(12));
  });

  test('Check this quote, and what is shared of it', async () => {
    const { discord } = await startBot();
    const checked = message(quotation);
    const { data } = await discord.messageMenu('Check this quote', checked);
    const shared = await press(discord, data, 'Share');
    expect(shared.data.flags).toBe(PUBLIC);
    for (const sent of [data, shared.data]) expect(lastLine(sent)).toBe(lineTo(checked));
  });

  test('in direct messages', async () => {
    const { discord } = await startBot();
    const asked = message(question);
    for (const menu of ['Find a quote', 'Check this quote']) {
      const { data } = await discord.messageMenu(menu, asked, { context: 1 });
      expect(lastLine(data)).toBe(lineTo(asked, '@me'));
    }
  });

  test('once, where it takes several messages', async () => {
    const { discord } = await startBot();
    const checked = message([4, 6, 8, 12].map((n) => `“${textOf(n).replaceAll(/[“”]/g, '')}”`).join('\n\n'));
    const { data, followUps } = await discord.messageMenu('Check this quote', checked);
    expect(lastLine(data)).toBe(lineTo(checked));
    expect(followUps.filter((message) => markupOf(message).includes('↪'))).toEqual([]);
  });

  test('below a passage that fills a message', async () => {
    const text = Array.from({ length: 99 }, (_, n) => `Zebras graze at ${n} places.`).join(' ');
    const { discord } = await startBot({ documents: [documentOf('made', [text])] });
    const asked = message('zebras graze at 98 places');
    const list = await discord.messageMenu('Find a quote', asked);
    const picked = await discord.press(offered(list.data)[0] ?? '', list.data);
    const shared = await press(discord, picked.data, 'Share');
    for (const { data } of [picked, shared]) {
      expect(quoted(data).length).toBeGreaterThan(1000);
      expect(lastLine(data)).toBe(lineTo(asked));
    }
  });

  test('but not a command, nor a refusal, nor what is copied', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question });
    expect(data.content).not.toContain('↪');
    const refused = await discord.messageMenu('Find a quote', message(''));
    expectRefusal(refused);
    expect(refused.data.content).not.toContain('↪');
    const list = await discord.messageMenu('Find a quote', message(question));
    const picked = await discord.press(offered(list.data)[0] ?? '', list.data);
    expect((await press(discord, picked.data, 'Copy')).data.content).not.toContain('↪');
  });
});

describe.each(['Find a quote', 'Check this quote'])('%s of a reply', (menu) => {
  const claim = message(quotation);

  test.each(['is that true?', 'source??', '¿de verdad?', 'это правда?', '真的吗？', 'lol no way', '🤔', ''])(
    '%j looks at the message that it replies to',
    async (content) => {
      const { discord } = await startBot();
      const { data } = await discord.messageMenu(menu, replyTo(claim, content));
      expect(markupOf(data)).toMatch(menu === 'Find a quote' ? /^¶ 4 · /m : /^\*\*Verbatim\*\*/);
      expect(lastLine(data)).toBe(lineTo(claim));
    },
  );

  test.each([
    ['that says something itself', replyTo(claim, 'What did Ushakov say in December?')],
    ['that quotes something itself', replyTo(claim, '“it is what it is”')],
    ['whose message Discord does not tell', replyTo(null, 'is that true?')],
    ['whose message is not delivered', replyTo(message(''), 'is that true?')],
  ])('%s stays with it', async (_, target) => {
    const { discord } = await startBot();
    const { data } = await discord.messageMenu(menu, target);
    expect(markupOf(data)).not.toContain('Verbatim');
    expect(markupOf(data)).not.toContain(claim.id);
  });
});
