import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEvents } from '../src/operation/index.ts';
import { warmUp } from '../src/warm-up.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const chat = { commands: [], edition: () => '', respond: vi.fn(), complete: vi.fn() };

test('a question is asked once, some time after the first shard is there', () => {
  const events = createEvents();
  warmUp(chat, 'The title', events);
  events.emit('shard', 0, 'connecting');
  vi.runAllTimers();
  expect(chat.respond).not.toHaveBeenCalled();
  events.emit('shard', 0, 'ready');
  expect(chat.respond).not.toHaveBeenCalled();
  events.emit('shard', 1, 'ready');
  events.emit('shard', 0, 'ready');
  vi.runAllTimers();
  expect(chat.respond.mock.calls).toEqual([[{ command: 'ask', options: { question: 'The title' } }]]);
});
