import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { FOR_EVERYBODY, type Reply } from '../../src/chat/index.ts';
import { CoolDown } from '../../src/discord/cool-down.ts';
import type { Message } from '../../src/locales/index.ts';
import { passerBy } from '../../tools/discord/objects.ts';
import { expectRefusal, PATIENCE, PRIVATE, press, quoted, startBot, textOf, UpdateMessage } from './bot.ts';

describe('when something goes wrong', () => {
  test('in a command, the asker is told privately and the log gets the cause', async () => {
    const fail = () => {
      throw new Error('the cause');
    };
    const completion = { option: 'passage', suggest: fail } as const;
    const listed = commands.map((each) => (each.name === 'quote' ? { ...each, run: fail, completion } : each));
    const { discord, lines } = await startBot({ listed });
    expectRefusal(await discord.slash('quote', { passage: '4' }));
    expect((await discord.type('quote', { passage: '4' }, 'passage')).data.choices).toEqual([]);
    const logged = expect.stringMatching(/A command failed.*the cause/);
    expect(lines.slice(1)).toEqual([logged, logged]);
  });

  test('in what a button leads to, it is not called too old', async () => {
    const fail = () => {
      throw new Error('the cause');
    };
    const listed = commands.map((each) => (each.name === 'show' ? { ...each, run: fail } : each));
    const { discord } = await startBot({ listed });
    const { data } = await discord.slash('quote', { passage: '4' });
    for (const answer of [await press(discord, data, '‹'), await press(discord, data, '‹', passerBy())]) {
      expectRefusal(answer);
      expect(answer.data.content).toContain('Something went wrong');
    }
  });

  test('in rendering, the asker is told privately and the log gets the cause', async () => {
    const message = { key: 'nope' } as unknown as Message;
    const run = (): Reply => ({ kind: 'error', ...FOR_EVERYBODY, message });
    const listed = commands.map((each) => (each.name === 'quote' ? { ...each, run } : each));
    const { discord, lines } = await startBot({ listed });
    const answer = await discord.slash('quote', { passage: '4' });
    expectRefusal(answer);
    expect(answer.data.content).toContain('Something went wrong');
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^A reply could not be put into messages\..* TypeError/)]);
  });

  test.each([
    { what: 'request', by: 'close' },
    { what: 'answer', by: 'close' },
    { what: 'answer', by: 'reset' },
  ] as const)('a reply arrives once, and no fault is logged, if its $what is lost in a $by', async (lost) => {
    const { discord, lines } = await startBot();
    discord.requests.length = 0;
    discord.loseNext = lost;
    expect(quoted((await discord.slash('quote', { passage: '4' })).data)).toBe(textOf(4));
    const taken = lost.what === 'answer' ? 2 : 1;
    await vi.waitUntil(() => discord.requests.length === taken, PATIENCE);
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('an answer is taken back, and no fault is logged, though Discord’s answer to that is lost', async () => {
    const { discord, lines } = await startBot();
    const { data } = await discord.slash('quote', { passage: '4' });
    discord.loseNext = { what: 'answer', by: 'close' };
    await press(discord, data, 'Remove');
    await vi.waitUntil(() => discord.message(data.id) === undefined, PATIENCE);
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('choices arrive, though the first attempt is lost', async () => {
    const { discord, lines } = await startBot();
    discord.loseNext = { what: 'request', by: 'close' };
    expect((await discord.type('quote', { passage: '4' }, 'passage')).data.choices).toHaveLength(1);
    expect(lines).toHaveLength(1);
  });

  test('choices that come too late are no fault', async () => {
    const { discord, lines } = await startBot();
    discord.requests.length = 0;
    discord.type('quote', { passage: '4' }, 'passage', { token: 'unknown' }).catch(() => {});
    await vi.waitUntil(() => discord.requests.length > 0, PATIENCE);
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('choices for what has been answered are no fault', async () => {
    const { discord, lines } = await startBot();
    discord.refuseNext = { method: 'POST', status: 400, code: 40_060 };
    discord.requests.length = 0;
    discord.type('quote', { passage: '4' }, 'passage').catch(() => {});
    await vi.waitUntil(() => discord.requests.length > 0, PATIENCE);
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('with a reply that Discord does not take, the log gets the cause and the bot goes on', async () => {
    const { discord, lines } = await startBot();
    discord.slash('quote', { passage: '4' }, { token: 'unknown' }).catch(() => {});
    await vi.waitUntil(() => lines.length > 1, PATIENCE);
    expect(lines[1]).toMatch(/A reply could not be sent.*Unknown interaction/);
    expect(quoted((await discord.slash('quote', { passage: '4' })).data)).toBe(textOf(4));
  });

  test('with the connection, the bot resumes and goes on', async () => {
    const { discord } = await startBot();
    discord.closeGateway(4000);
    const { data } = await vi.waitFor(() => discord.slash('quote', { passage: '4' }), PATIENCE);
    expect(quoted(data)).toBe(textOf(4));
    expect(discord.identifies).toHaveLength(1);
  });
});

test('a reply that Discord refuses leaves its asker with an apology, and the log with the cause', async () => {
  const { discord, lines } = await startBot();
  discord.refuseNext = 'POST';
  const answer = await discord.slash('quote', { passage: '4' });
  expectRefusal(answer);
  expect(answer.data.content).toContain('Something went wrong');
  await vi.waitUntil(() => lines.length > 1, PATIENCE);
  expect(lines[1]).toMatch(/could not be sent.*Missing Permissions/);
});

describe('an answer that Discord refuses for a reason of its own', () => {
  test.each([
    [200_000, 400, 'AutoMod'],
    [200_001, 400, 'AutoMod'],
  ])('%i leaves its asker with a word that helps, and the log without a line', async (code, status, word) => {
    const { discord, lines } = await startBot();
    discord.refuseNext = { method: 'POST', status, code };
    const answer = await discord.slash('quote', { passage: '4' });
    expectRefusal(answer);
    expect(answer.data.content).toContain(word);
    expect(answer.data.content).not.toContain('Something went wrong');
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('of several messages is refused as a whole', async () => {
    const { discord } = await startBot();
    const content = [4, 6, 10, 12].map((paragraph) => `“${textOf(paragraph).slice(0, 300)}”`).join('\n\n');
    discord.refuseNext = { method: 'POST', status: 400, code: 200_000 };
    const { data, followUps } = await discord.messageMenu('Check this quote', { content });
    expect(data.content).toContain('AutoMod');
    await discord.slash('about');
    expect(followUps).toEqual([]);
  });

  test('is said to be deleted where a button’s message is gone', async () => {
    const { discord, lines } = await startBot();
    const { data } = await discord.slash('quote', { passage: '4' });
    for (const label of ['‹', 'Remove']) {
      discord.refuseNext = { method: 'POST', status: 404, code: 10_008 };
      const answer = await press(discord, data, label);
      expectRefusal(answer);
      expect(answer.data.content).toContain('deleted');
    }
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('where a private check is shared, too, is told in the asker’s language', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('check', { quote: 'military-technical measures' });
    discord.refuseNext = { method: 'POST', status: 400, code: 200_000 };
    const answer = await press(discord, data, 'Share', { locale: 'de' });
    expectRefusal(answer);
    expect(answer.data.content).toContain('AutoMod lässt');
  });
});

describe('a message that Discord does not let the bot remove', () => {
  test.each([
    ['POST', 403, 50_001],
    ['POST', 403, 50_013],
    ['POST', 404, 10_003],
  ] as const)(
    'if it refuses the change by %s with %i, %i, is said so to the presser alone',
    async (method, status, code) => {
      const { discord, lines } = await startBot();
      const { data } = await discord.slash('quote', { passage: '4' });
      discord.refuseNext = { method, status, code };
      const answer = await press(discord, data, 'Remove');
      expectRefusal(answer);
      expect(answer.data.content).toContain('Discord does not let me delete');
      expect(discord.message(data.id)).toBeDefined();
      await vi.waitUntil(() => lines.length > 1, PATIENCE);
      expect(lines[1]).toContain(`Refused with ${code}`);
    },
  );

  test.each([
    [403, 50_013],
    [404, 10_003],
  ])('if it refuses to delete it with %i, %i, is empty, and the presser alone is told', async (status, code) => {
    const { discord, lines } = await startBot();
    const { data } = await discord.slash('quote', { passage: '4' });
    discord.refuseNext = { method: 'DELETE', status, code };
    const { data: left, followUps } = await press(discord, data, 'Remove');
    expect(left).toMatchObject({ content: 'This answer was removed.', components: [] });
    await vi.waitUntil(() => followUps.length > 0, PATIENCE);
    expect(followUps).toMatchObject([{ flags: PRIVATE, content: expect.stringContaining('does not let me delete') }]);
    await vi.waitUntil(() => lines.length > 1, PATIENCE);
  });

  test('but is gone already needs no word', async () => {
    const { discord, lines } = await startBot();
    const { data } = await discord.slash('quote', { passage: '4' });
    discord.refuseNext = { method: 'DELETE', status: 404, code: 10_008 };
    const { followUps } = await press(discord, data, 'Remove');
    await discord.slash('about');
    expect(followUps).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});

describe('who asks for too much at once', () => {
  test('is told gently to wait, for how long, and nobody else notices', async () => {
    const { discord, lines } = await startBot();
    const flooder = passerBy();
    const other = passerBy();
    const answers = [];
    for (let call = 1; call <= 30; call += 1) {
      answers.push(await discord.slash('quote', { passage: '4' }, flooder));
      // Typing is counted by itself, and less strictly.
      const { data } = await discord.type('quote', { passage: '4' }, 'passage', flooder);
      expect(data.choices).not.toEqual([]);
    }
    expect(answers.slice(0, 20).map(({ data }) => quoted(data))).toEqual(Array.from({ length: 20 }, () => textOf(4)));
    for (const answer of answers.slice(20)) {
      expectRefusal(answer);
      expect(answer.data.content).toMatch(/Please try again in (?:1 second|\d+ seconds)\.$/);
    }
    expect(quoted((await discord.slash('quote', { passage: '4' }, other)).data)).toBe(textOf(4));
    expect(lines).toHaveLength(1);
  });

  test('with buttons, menus and messages, too, is told so, and nothing is taken back meanwhile', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question: 'NATO' });
    for (let call = 2; call <= 20; call += 1) await discord.slash('about');
    for (let call = 1; call <= 40; call += 1) expect((await press(discord, data, '¶')).type).toBe(UpdateMessage);
    const { id } = data;
    for (const answer of [
      await press(discord, data, '¶', { locale: 'de' }),
      await press(discord, data, 'Remove', { locale: 'de' }),
      await discord.messageMenu('Find a quote', { content: 'NATO' }, { locale: 'de' }),
      await discord.slash('about', {}, { locale: 'de' }),
    ]) {
      expectRefusal(answer);
      expect(answer.data.content).toMatch(/\d/);
      expect(answer.data.content).not.toContain('That was a lot');
    }
    expect(discord.message(id)).toBeDefined();
  });

  test('while typing is offered nothing for a while', async () => {
    const { discord } = await startBot();
    const flooder = passerBy();
    const type = (who: typeof flooder) => discord.type('quote', { passage: '¶ 4' }, 'passage', who);
    for (let call = 1; call <= 100; call += 1) expect((await type(flooder)).data.choices).toHaveLength(1);
    expect((await type(flooder)).data.choices).toEqual([]);
    expect((await type(passerBy())).data.choices).toMatchObject([{ name: expect.stringContaining('¶ 4') }]);
    expect(quoted((await discord.slash('quote', { passage: '4' }, flooder)).data)).toBe(textOf(4));
  });

  test('has others come in between', async () => {
    const coolDown = new CoolDown();
    const order: string[] = [];
    const act = async (user: string) => {
      await coolDown.secondsToWait(InteractionType.ApplicationCommand, user);
      order.push(user);
    };
    const flood = [act('flooder'), act('flooder'), act('flooder')];
    await act('other');
    await act('another');
    await Promise.all(flood);
    expect(order).toEqual(['flooder', 'other', 'another', 'flooder', 'flooder']);
  });

  test('may go on after the wait', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const coolDown = new CoolDown();
    for (let call = 1; call <= 20; call += 1)
      expect(await coolDown.secondsToWait(InteractionType.ApplicationCommand, 'a')).toBe(0);
    const seconds = await coolDown.secondsToWait(InteractionType.ApplicationCommand, 'a');
    expect(seconds).toBeGreaterThan(0);
    vi.setSystemTime(Date.now() + seconds * 1000 + 1);
    expect(await coolDown.secondsToWait(InteractionType.ApplicationCommand, 'a')).toBe(0);
  });
});
