import type { Chat } from './chat/index.ts';
import type { Events } from './operation/index.ts';

/** In milliseconds: whoever asks right after a start is answered before. */
const QUIET = 5000;

/**
 * Asks a question, once, soon after Discord is there: the first one takes about a second, in which lists and tables are read,
 * and nobody has to wait for it.
 */
export function warmUp(chat: Chat, question: string, events: Events): void {
  events.on('shard', function begin(_, state) {
    if (state !== 'ready') return;
    events.off('shard', begin);
    setTimeout(() => chat.respond({ command: 'ask', options: { question } }), QUIET).unref();
  });
}
