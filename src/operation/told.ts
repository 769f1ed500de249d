import { fileURLToPath } from 'node:url';
import { OperatorError } from './error.ts';

/** What is told of an error. */
export interface Told {
  /** Its class, or the type of what was thrown instead of an error. */
  readonly error: string;
  /** Its message, if we wrote it for an operator. */
  readonly says?: string;
  /** Discord’s or Node’s. */
  readonly code?: number | string;
  /** Of an answer over HTTP. */
  readonly status?: number;
  /** What the system was asked for, and where: `open /data/birds.md`. */
  readonly call?: string;
  /** Where in the program it arose, innermost first: `handle dist/verbatim/index.js:120:7`. */
  readonly at?: readonly string[];
  readonly cause?: Told;
}

const MAX_PLACES = 4;
const MAX_CAUSES = 3;

const CODE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/;
const FRAME = /^ {4}at (?:async )?(?:new )?(?:([\w$.<>#]+) (?:\[as [\w$]+\] )?\()?(?:file:\/\/)?(\/.+:\d+:\d+)\)?$/;

/** Of this module and of the bundle that it becomes part of, two folders up. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What may be told of whatever was thrown. Its message may repeat anything: a question, a token, the body of a request; and so
 * may all else that hangs on it. That is left out: class, code and place tell a fault as well.
 */
export function tell(thrown: unknown, causes = MAX_CAUSES): Told {
  try {
    if (!(thrown instanceof Error)) return { error: typeof thrown };
    const { code, status, cause, stack } = thrown as Error & Record<string, unknown>;
    const call = systemCallOf(thrown);
    const at = placesIn(`${stack}`, thrown.message);
    return {
      error: thrown.constructor.name.replace(/^_|\$\d+$/g, ''),
      ...(thrown instanceof OperatorError && { says: thrown.message }),
      ...((typeof code === 'number' || (typeof code === 'string' && CODE.test(code))) && { code }),
      ...(typeof status === 'number' && { status }),
      ...(call !== undefined && { call }),
      ...(at.length > 0 && { at }),
      ...(cause !== undefined && causes > 0 && { cause: tell(cause, causes - 1) }),
    };
  } catch {
    // What was thrown may itself throw when it is looked at.
    return { error: 'unknown' };
  }
}

/** Of an error of the operating system, which Node makes of what the program asked for. */
function systemCallOf(error: Error & NodeJS.ErrnoException & { address?: string; hostname?: string; port?: number }) {
  if (typeof error.errno !== 'number' || error.syscall === undefined) return undefined;
  const where = error.path ?? error.hostname ?? error.address;
  return [error.syscall, where, error.port].filter((part) => part !== undefined).join(' ');
}

/** Of the program’s own frames only: a message, which a stack begins with, may hold lines that look like frames. */
function placesIn(stack: string, message: string): string[] {
  const frames = message === '' ? stack : stack.replace(message, '');
  return frames
    .split('\n')
    .flatMap((line) => {
      const [, name, place = ''] = FRAME.exec(line) ?? [];
      return place.startsWith(ROOT) ? [[name, place.slice(ROOT.length)].filter(Boolean).join(' ')] : [];
    })
    .slice(0, MAX_PLACES);
}
