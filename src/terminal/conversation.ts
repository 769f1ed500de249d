import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { type Call, type Chat, errorReply, isOffered, type Reply } from '../chat/index.ts';
import { type Locale, plain, say } from '../locales/index.ts';
import { type Card, present, suggestionName } from '../view/index.ts';
import { readLines } from './json.ts';
import { answerLine, HELP, parseLine } from './line.ts';
import { callsOf, linesOf, type Terminal } from './lines.ts';

/** Perhaps a terminal. */
type Output = NodeJS.WritableStream & Partial<Pick<NodeJS.WriteStream, 'columns' | 'isTTY'>>;

/** With these alone people leave a prompt of any kind. */
const LEAVING = /^\s*[/:]?(?:quit|exit|bye|q)(?:\(\))?[.!]?\s*$/i;
/** `[2]` is what stands before it. */
const CHOICE = /^\s*\[?(\d{1,9})\]?\s*$/;

/** Answers questions and commands at a prompt, until somebody leaves it: by Ctrl-D, Ctrl-C or a word for that. */
export async function converse(
  chat: Chat,
  locale: Locale,
  input: NodeJS.ReadableStream = process.stdin,
  output: Output = process.stdout,
): Promise<void> {
  const lines = createInterface({
    input,
    output,
    prompt: '› ',
    completer: (line: string): [string[], string] => {
      const { replacement, offers } = complete(line, chat);
      if (offers.length > 0) {
        output.write(`\n${offers.join('\n')}\n`);
        lines.prompt(true);
      }
      return [replacement === undefined ? [] : [replacement], line];
    },
  });
  lines.on('SIGINT', () => lines.close());

  let offered: readonly Call[] = [];
  lines.prompt();
  for await (const line of lines) {
    if (LEAVING.test(line)) break;
    const [, number] = CHOICE.exec(line) ?? [];
    const chosen = number === undefined ? undefined : offered[Number(number) - 1];
    if (HELP.test(line)) {
      output.write(help(chat, locale));
    } else if (number !== undefined && !chosen) {
      const reply = errorReply({ key: 'noChoice', data: { number: Number(number), last: offered.length } });
      output.write(`\n${printed(cardsOf(reply, locale), output, true)}\n`);
    } else if (line.trim() !== '') {
      const reply = chosen ? withInstead(chat.respond(chosen), offered) : answerLine(line, chat).reply;
      const cards = cardsOf(reply, locale);
      offered = cards.flatMap(callsOf);
      output.write(`\n${printed(cards, output, true)}\n`);
    }
    lines.prompt();
  }
  output.write('\n');
}

/** What is led to is still about the question: “Not what I asked” stays among what is offered. */
function withInstead(reply: Reply, offered: readonly Call[]): Reply {
  const instead = offered.find(({ command }) => command === 'instead');
  return reply.kind === 'quotation' && reply.replaces && instead ? { ...reply, instead } : reply;
}

/** Answers line by line, where nobody sits at the other end, until the input ends or leaves. */
export async function answerLines(input: Readable, chat: Chat, locale: Locale): Promise<void> {
  for await (const line of readLines(input)) {
    if (LEAVING.test(line)) break;
    if (line.trim() !== '' && !answerOnce(line, chat, locale)) await once(process.stdout, 'drain');
  }
}

/** Answers one question or command; returns whether the output takes more at once. */
export function answerOnce(line: string, chat: Chat, locale: Locale): boolean {
  const { stdout } = process;
  if (HELP.test(line)) return stdout.write(help(chat, locale));
  return stdout.write(`${printed(cardsOf(answerLine(line, chat).reply, locale), stdout, false)}\n`);
}

/** A terminal has room for all of a reply. */
function cardsOf(reply: Reply, locale: Locale): Card[] {
  return present(reply, locale, () => true);
}

function printed(cards: readonly Card[], output: Output, hasChoice: boolean): string {
  return cards.map((card) => linesOf(card, { ...terminalOf(output), hasChoice })).join('\n');
}

/** More lines to choose from would fill the screen. */
const MOST_OFFERS = 25;

/** As wide as is comfortable to read, and what to take where no terminal says. */
const MAX_WIDTH = 100;

function terminalOf(stream: Output): Omit<Terminal, 'hasChoice'> {
  const wantsColours = process.env['NO_COLOR'] === undefined || process.env['NO_COLOR'] === '';
  // Some pseudo-terminals say 0.
  return { width: Math.min(stream.columns || MAX_WIDTH, MAX_WIDTH), colours: stream.isTTY === true && wantsColours };
}

/** What Tab makes of a line: another line, or lines to choose from. */
function complete(line: string, chat: Chat): { replacement?: string; offers: string[] } {
  const commands = slashCommands(chat).map(({ name }) => `/${name} `);
  if (!line.includes(' ')) {
    const begun = line.startsWith('/') ? [...commands, '/help'].filter((command) => command.startsWith(line)) : [];
    return begun.length === 1 && begun[0] ? { replacement: begun[0], offers: [] } : { offers: begun };
  }
  const command = slashCommands(chat).find(({ name }) => line.startsWith(`/${name} `));
  const option = command?.completion?.option;
  if (!command || option === undefined) return { offers: [] };
  const call = parseLine(line, chat.commands);
  const isFirst = Object.keys(command.options)[0] === option;
  // Another option is completed where its name stands last; what is typed first is no value of it.
  const before = isFirst ? `/${command.name} ` : new RegExp(`^.*\\s${option}:(?=\\S)`, 's').exec(line)?.[0];
  if (before === undefined || (!isFirst && Object.keys(call.options).at(-1) !== option)) return { offers: [] };
  const typing = { ...call, options: { [option]: '', ...call.options } };
  const names = chat.complete(typing, option, MOST_OFFERS).map((each) => suggestionName(each, MAX_WIDTH));
  return names.length === 1 && names[0] ? { replacement: before + names[0], offers: [] } : { offers: names };
}

function slashCommands({ commands }: Chat) {
  return commands.filter(isOffered).filter(({ surface }) => surface === 'slash');
}

function help(chat: Chat, locale: Locale): string {
  const lines = slashCommands(chat).map((command) => {
    const options = Object.entries(command.options).map(([name, { required }]) =>
      required ? `${name}:…` : `[${name}:…]`,
    );
    return `/${command.name} ${options.join(' ')}\n    ${locale.commands[command.name].description}\n`;
  });
  return `${lines.join('')}${plain(say(locale, { key: 'terminalHint' }))}\n`;
}
