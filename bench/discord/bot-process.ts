import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { LeanDiscord } from './stand-in.ts';

/** Linux tells of processes in these: 100 clock ticks a second. */
const MILLISECONDS_A_TICK = 10;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };

/** What `npm start` runs, once it has built the bot. */
export const START = scripts.start;

/** A bot in a process of its own. If it ends by itself, so does the bench. */
export class BotProcess {
  /** When it was started, by `performance.now()`. */
  readonly started = performance.now();
  /** What it wrote to standard error. */
  log = '';
  readonly #child;
  readonly #pid: string;
  readonly #kill = () => this.#child.kill();

  constructor(command: string, { token, url }: LeanDiscord) {
    // `exec` leaves no shell between the bench and the bot.
    const child = spawn(`exec ${command}`, {
      shell: true,
      // No .env of this folder is to have a say.
      env: { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: url, GUILD_ID: '', DATA_DIR: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (data) => (this.log += data));
    child.on('exit', (code, signal) => {
      if (!child.killed) throw new Error(`“${command}” ended by itself (${code ?? signal}):\n${this.log}`);
    });
    process.on('exit', this.#kill);
    this.#child = child;
    this.#pid = String(child.pid);
  }

  async stop(): Promise<void> {
    process.off('exit', this.#kill);
    this.#kill();
    await once(this.#child, 'close');
  }

  /** In milliseconds, of all its threads. */
  get cpu(): number {
    const fields = readFileSync(`/proc/${this.#pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
  }

  /** In MB: all that is resident, and what of it belongs to no file. */
  get memory(): { resident: number; anonymous: number } {
    const status = readFileSync(`/proc/${this.#pid}/status`, 'utf8');
    const of = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
    return { resident: of('VmRSS'), anonymous: of('RssAnon') };
  }
}
