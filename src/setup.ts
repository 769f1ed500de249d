import { parseArgs } from 'node:util';
import { ask } from './ask.ts';
import { readConfig } from './config.ts';
import { Application, type ApplicationSetup } from './discord/application.ts';
import { passageCount } from './documents/index.ts';
import { loadDocuments } from './documents/reading/index.ts';
import { keepVariable } from './env-file.ts';
import { invocation } from './invocation.ts';
import { OperatorError } from './operation/index.ts';
import { runProgram, warnOfConfig } from './program.ts';

const USAGE = `Usage: ${invocation('setup')}`;

async function main(): Promise<void> {
  parseArgs({ options: {} });
  warnOfConfig();
  const config = readConfig(process.env);
  const typed = config.discordToken === undefined ? await askForToken() : undefined;
  const token = config.discordToken ?? typed ?? '';
  const application = await Application.of(token, config.discordApiUrl);
  if (typed !== undefined) await offerToKeep(typed);
  process.stdout.write(`${reportOf(await application.setUp()).join('\n')}\n`);
  const documents = loadDocuments(config.dataDir);
  process.stdout.write(
    `Documents: ${documents.length}, passages: ${passageCount(documents)}.\nNext: ${invocation('start')}, and /ask in a channel.\n`,
  );
}

/** @throws {OperatorError} if there is nobody to ask, or what was typed is no token. */
async function askForToken(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new OperatorError('Nobody is at a terminal, and DISCORD_TOKEN is not set: set DISCORD_TOKEN in .env.');
  process.stdout.write('A token is made at https://discord.com/developers/applications: page Bot, Reset Token.\n');
  const token = await ask('The bot’s token (it is not shown while you paste it): ', true);
  if (!token)
    throw new OperatorError(`No token, so nothing was done: run ${invocation('setup')} again once you have it.`);
  readConfig({ ...process.env, DISCORD_TOKEN: token });
  return token;
}

async function offerToKeep(token: string): Promise<void> {
  const answer = await ask(`The token is right. Write it into .env, for ${invocation('start')}? [Y/n] `, false);
  if (!/^(?:y(?:es)?)?$/i.test(answer ?? 'no')) return;
  await keepVariable('.env', 'DISCORD_TOKEN', token);
  process.stdout.write('Written into .env, which only you can read.\n');
}

function reportOf({ name, changed, toDo, invite }: ApplicationSetup): string[] {
  return [
    `${name}: ${changed.length === 0 ? 'nothing had to be set' : `set ${changed.join(', ')}`}.`,
    ...toDo.map((line) => `- ${line}`),
    `Invite it: ${invite}`,
  ];
}

await runProgram(main, USAGE);
