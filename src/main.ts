import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { type Chat, createChat, unknownDefaults } from './chat/index.ts';
import { type Config, configWarnings, readConfig } from './config.ts';
import { passageCount } from './documents/index.ts';
import { invocation } from './invocation.ts';
import { type Library, openLibrary, type PreparedLibrary } from './library.ts';
import { locales } from './locales/index.ts';
import { keepMissed } from './missed-questions.ts';
import { heedSignals, runOnDiscord } from './on-discord.ts';
import { createEvents, createLog, type Events, type Log, OperatorError } from './operation/index.ts';
import { followDocuments, type Known, loadLibrary } from './preparing/index.ts';
import { runProgram, UsageError } from './program.ts';

const USAGE = [
  `Usage: ${invocation('start')}`,
  invocation('terminal', '[--json [--explain]] [a question]'),
  invocation('check', '[files or folders]'),
  invocation('setup'),
  invocation('add', '--help'),
  invocation('questions', '--help'),
].join('\n       ');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [place, ...question] = positionals;
  if (place !== undefined && place !== 'terminal' && place !== 'check')
    throw new UsageError(`“${place}” is not a place to run in.`);

  const config = readConfig(process.env);
  const events = createEvents();
  const log = createLog({
    secret: config.discordToken,
    level: config.logLevel,
    onError: (error) => events.emit('failure', error),
  });
  for (const line of configWarnings()) log.info(line);
  const { dataDir: folder } = config;
  if (place === 'check') {
    if (question.length === 0 && !existsSync(folder))
      throw new OperatorError(`There is no folder ${folder}: correct DATA_DIR or create the folder.`);
    return await check(question.length > 0 ? question : [relative('', folder) || '.']);
  }
  const isForDiscord = place === undefined && !values.json;
  const token = isForDiscord ? config.discordToken : undefined;
  if (isForDiscord && token === undefined && !process.stdin.isTTY)
    throw new OperatorError(`Nobody is at a terminal, and DISCORD_TOKEN is not set: ${whereToSetIt()}.`);
  if (token !== undefined) return await answerOnDiscord(config, token, log, events);
  const library = openLibrary((await loadLibrary(folder, log)).library, { explain: values.explain });
  const chat = chatOver(() => library, config, log);
  await runInTerminal(question.length > 0 ? question.join(' ') : undefined, values.json, chat, config);
}

/** Answers on Discord from the documents as they are at any time, until it is told to stop. */
async function answerOnDiscord(config: Config, token: string, log: Log, events: Events): Promise<void> {
  const { dataDir: folder, health, missedQuestions } = config;
  if (health) await serveHealth(health, events, log);
  const { stop, asked } = heedSignals(log, events);
  log.info(
    `Verbatim on Discord; ${invocation('terminal')} opens it in the terminal instead. First the documents are loaded; new ones take some time.`,
  );
  let { library, known } = await open(folder, log, stop.signal);
  const problem = problemOfDefaults(config, library);
  if (problem !== undefined) throw new OperatorError(`${problem}: correct it, or put that document into ${folder}.`);
  tellOf(library, events);
  const swap = (prepared: PreparedLibrary) => {
    library = openLibrary(prepared);
    tellOf(library, events);
    const problem = problemOfDefaults(config, library);
    if (problem !== undefined) log.error(`${problem}: until that is mended, it is passed over.`);
  };
  const following = followDocuments(folder, known, { log, events, signal: stop.signal, asked, swap });
  // What somebody types in the terminal is theirs.
  const onMissed = missedQuestions === undefined ? undefined : keepMissed(missedQuestions, log);
  const chat = chatOver(() => library, config, log, onMissed);
  await runOnDiscord(config, token, chat, following, { log, events, stop });
}

function chatOver(
  library: () => Library,
  { defaultDocuments }: Config,
  log: Log,
  onMissed?: ReturnType<typeof keepMissed>,
): Chat {
  const fail = (error: unknown) =>
    log.error('A command failed, and its asker was told so. This is a fault of Verbatim: please report it.', error);
  return createChat(commands, library, fail, defaultDocuments, onMissed);
}

/** Answers one question, or without one whoever sits at the terminal, or every line that comes in. */
async function runInTerminal(question: string | undefined, inJson: boolean, chat: Chat, config: Config): Promise<void> {
  // Nothing of it is needed on Discord.
  const { answerInJson, answerLines, answerOnce, converse } = await import('./terminal/index.ts');
  if (inJson) {
    await answerInJson(question === undefined ? process.stdin : [question], process.stdout, chat, locales.en);
  } else if (question !== undefined) {
    answerOnce(question, chat, locales.en);
  } else if (process.stdin.isTTY) {
    process.stdout.write(`${hint(config)} /help helps, quit or Ctrl-D ends.\n`);
    await converse(chat, locales.en);
  } else {
    process.stderr.write(`${hint(config)}\n`);
    await answerLines(process.stdin, chat, locales.en);
  }
}

/** Says how documents are understood; the exit code says whether they have faults. */
async function check(paths: readonly string[]): Promise<void> {
  // Who keeps documents needs it, not the bot.
  const { checkDocuments } = await import('./authoring/index.ts');
  const { text, hasFaults } = await checkDocuments(paths);
  process.stdout.write(text);
  if (hasFaults) process.exitCode = 1;
}

/** The library of a folder; once it is swapped, nothing of it is kept. To abort `signal` meanwhile ends the process. */
async function open(folder: string, log: Log, signal: AbortSignal): Promise<{ library: Library; known: Known }> {
  const { library, known } = await loadLibrary(folder, log, signal).catch((error: unknown) => {
    if (signal.aborted) process.exit();
    throw error;
  });
  return { library: openLibrary(library), known };
}

/** Serves health and metrics, which are loaded only for that. */
async function serveHealth(address: NonNullable<Config['health']>, events: Events, log: Log): Promise<void> {
  const health = await import('./health/index.ts');
  await health.serveHealth(address, events);
  log.info(`Health and metrics at ${address.host}, port ${address.port}: /healthz, /readyz, /metrics.`);
}

function tellOf({ documents }: Library, events: Events): void {
  events.emit('documents', { documents: documents.length, passages: passageCount(documents) });
}

/** So many documents are named in a message. */
const MOST_NAMED = 20;

/** What the configuration names that is no document; undefined if there is nothing. */
function problemOfDefaults({ defaultDocuments }: Config, { documents }: Library): string | undefined {
  const unknown = unknownDefaults(defaultDocuments, documents);
  if (unknown.length === 0) return undefined;
  const quoted = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(', ');
  const known = documents.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = documents.length > MOST_NAMED ? ` and ${documents.length - MOST_NAMED} more` : '';
  return `DEFAULT_DOCUMENTS names ${quoted(unknown)}, but the documents are ${quoted(known)}${more}`;
}

function hint({ discordToken }: Config): string {
  const other = discordToken === undefined ? `${whereToSetIt()} to run it` : `${invocation('start')} runs it`;
  return `Verbatim in the terminal; ${other} on Discord.`;
}

function whereToSetIt(): string {
  // Editors on Windows add that, and do not show it.
  const misnamed = existsSync('.env.txt') && !existsSync('.env') ? 'rename .env.txt to .env' : undefined;
  return misnamed ?? `run ${invocation('setup')}, or set DISCORD_TOKEN in .env`;
}

// A reader such as `head` may leave before everything is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// A log that nobody can write ends nothing.
process.stderr.on('error', () => {});

await runProgram(main, USAGE);
