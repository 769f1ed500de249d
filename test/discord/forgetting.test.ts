import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { InteractionContextType } from 'discord-api-types/v10';
import { expect, test, vi } from 'vitest';
import { passerBy, user } from '../../tools/discord/objects.ts';
import { chatOver, documentOf, fileOf } from '../samples.ts';
import { buttons } from './bot.ts';
import { folderWith, startProgram, startStandIn } from './process.ts';
import { rendered, respond } from './rendering.ts';

// What people typed is forgotten once it is answered.

/** In milliseconds: a snapshot of a heap takes its time. */
const PATIENCE = 120_000;

const birds = ['Herons fly over the old harbour.', 'Storks wade.', '“We like ducks,” says Jane.\n— Jane Doe, a speech'];

test(
  'the heap of the built program holds nothing of what was typed',
  async () => {
    const folder = await folderWith({
      'birds.md': fileOf(birds),
      'birds.words.md': 'heron: garza, цапля',
      'fish.md': fileOf(['Pikes lurk.', 'Trout leap.'], { title: 'Fish' }),
      'fish.questions.en.md': '# ¶ 1\n\nWho lurks?\n\n# ¶ 2\n\nWho leaps?\n',
    });
    const discord = await startStandIn();
    const env = { NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}` };
    const bot = await startProgram(folder, discord, env);

    const planted: string[] = [];
    const plant = (word: string) => {
      planted.push(word);
      return word;
    };
    /** A question with a name, a number, a word in no document, and others behind which they could hide. */
    const sentence = (what: string) =>
      [
        `Was ${plant(`Zqx${what}gardmann`)} of ${plant(`pflugerville${what}5551234`)} against herons, `,
        `and what of ${plant(`+49151${12345 + planted.length}`)} in the harbour? My ${plant(`секрет${what}`)} `,
        `is ${plant(`喵${[...what].map((letter) => letter.charCodeAt(0)).join('')}喵`)}, my friend.`,
      ].join('');
    const slash = (name: string, options: Record<string, string | boolean>) => discord.slash(name, options, passerBy());

    await slash('ask', { question: sentence('ask') });
    await slash('ask', { question: sentence('private'), private: true });
    await slash('ask', { question: sentence('pinging'), to: '1100000000000000099' });
    await slash('ask', { question: 'Who lurks?', document: sentence('document') });
    await discord.slash('ask', { question: sentence('dm') }, { context: InteractionContextType.BotDM });
    await slash('ask', { question: `hello ${plant('zqxfriend')}` });
    await slash('ask', { question: `What did ${plant('Zqxnewman')} say about ducks?` });
    await slash('ask', {
      question: `¿Vuelan las garzas con ${plant('zqxpájaro')} y ${plant('zqxpez')} sobre el puerto?`,
    });
    await slash('ask', { question: 'ducks', speaker: `Jane ${plant('Zqxmiddle')} Doe` });
    await discord.type('ask', { question: 'ducks', speaker: plant('Jane Zqxhalf') }, 'speaker', passerBy());
    await slash('search', { words: sentence('search') });
    await slash('quote', { passage: sentence('quote') });
    await slash('check', { quote: sentence('check'), speaker: plant('Zqxspeaker') });
    await slash('check', {
      quote: `Herons fly over the ${plant('zqxaltered')} harbour.`,
      speaker: plant('Jane Zqxdoe'),
    });
    await slash('check', { quote: `Herons fly over ${plant('two zqxreplaced')} harbour.` });
    await discord.type('quote', { passage: sentence('neversent') }, 'passage', passerBy());
    await discord.type('ask', { question: 'Who?', document: sentence('neverchosen') }, 'document', passerBy());
    const author = user('1100000000000000044', plant('zqxauthor'));
    await discord.messageMenu('Find a quote', { author, content: sentence('found') }, passerBy());
    await discord.messageMenu(
      'Check this quote',
      {
        author,
        content: `They say “${sentence('quoted')}” — ${plant('Zqxname')}`,
        embeds: [{ title: sentence('embed') }],
      },
      passerBy(),
    );
    await discord.press(`2show|${plant('zqxforged')}|0`, undefined, passerBy());
    discord.refuseNext = { method: 'POST', status: 403, code: 50_013 };
    await slash('search', { words: sentence('refused') });

    // Others come after them.
    const { data } = await slash('ask', { question: 'herons' });
    await discord.press(buttons(data)[0]?.id ?? '', data, passerBy());
    await slash('ask', { question: 'Who leaps?' });
    await slash('search', { words: 'storks' });
    await slash('quote', { passage: 'storks' });
    await slash('check', { quote: 'Herons fly over the new harbour.', speaker: 'Jane' });
    await discord.type('quote', { passage: 'sto' }, 'passage', passerBy());
    await discord.messageMenu('Check this quote', { content: '“Storks wade.” — Jane' }, passerBy());

    bot.kill('SIGUSR2');
    const isSnapshot = (name: string) => name.endsWith('.heapsnapshot');
    const file = await vi.waitUntil(async () => (await readdir(folder)).find(isSnapshot), PATIENCE);
    // Nothing else is done until it is written.
    bot.kill('SIGTERM');
    await bot.exited;
    // The numbers that stand before them take long to parse.
    const snapshot = await readFile(join(folder, file), 'utf8');
    const { strings } = JSON.parse(`{${snapshot.slice(snapshot.indexOf('"strings":['))}`) as { strings: string[] };
    const heap = strings.join('\n').toLowerCase();
    expect(heap).toContain('storks wade.');
    expect(planted.filter((word) => heap.includes(word.toLowerCase()))).toEqual([]);
  },
  PATIENCE,
);

test(
  'memory does not grow with what is typed',
  () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const chat = chatOver(documentOf('birds', birds));
    let count = 0;
    /** Of forty letters, as no other. */
    const word = () => (count++).toString(36).replace(/\d/g, 'q').padStart(12, 'z').repeat(4).slice(0, 40);
    const ask = () => {
      const text = Array.from({ length: 140 }, word).join(' ');
      for (const [command, options] of [
        ['ask', { question: text }],
        ['search', { words: text }],
        ['quote', { passage: text }],
        ['check', { quote: text, speaker: text }],
        ['find', { text }],
        ['checkMessage', { text: `“${text}”` }],
      ] as const) {
        rendered(respond(chat, command, options));
      }
      chat.complete({ command: 'quote', options: { passage: text } }, 'passage', 25);
    };
    const CALLS = 40;
    for (let call = 0; call < CALLS; call += 1) ask();
    const before = heap();
    for (let call = 0; call < CALLS; call += 1) ask();
    // In bytes: the text takes more, and so do its words.
    expect((heap() - before) / CALLS).toBeLessThan(4000);
  },
  PATIENCE,
);
