import type { Fault } from '../play.ts';
import { forGood } from './for-good.ts';
import { replies } from './replies.ts';
import { running } from './running.ts';
import { atStart } from './start.ts';
import { stops } from './stops.ts';

/** Every fault, and what the bot has to make of it. Seconds of healing have some to spare, for busy machines. */
export const faults: readonly Fault[] = [...atStart, ...forGood, ...running, ...replies, ...stops];
