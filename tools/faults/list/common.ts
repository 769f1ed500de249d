import { setTimeout } from 'node:timers/promises';
import { InteractionType } from 'discord-api-types/v10';
import { emptyMessage } from '../../discord/objects.ts';
import { PASSAGES } from '../bot.ts';
import type { Asked, FaultyDiscord } from '../discord.ts';

export const seconds = (count: number) => setTimeout(count * 1000);

/** A check whose answer takes several messages. */
export function checkFour(discord: FaultyDiscord): Asked {
  const content = PASSAGES.map((passage) => `“${passage.split(' ').slice(0, 12).join(' ')}”`).join('\n\n');
  const messages = { '5': { ...emptyMessage(), id: '5', content } };
  const data = { id: '1', type: 3, name: 'Check this quote', target_id: '5', resolved: { messages } };
  return discord.ask({ type: InteractionType.ApplicationCommand, data });
}
