import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Sessions } from '../../src/discord/gateway/sessions.ts';
import { OperatorError } from '../../src/operation/index.ts';
import { folderWith } from './process.ts';

const log = { info: () => {}, error: () => {} };
const session = { sessionId: 'abc', sequence: 7, shardId: 0, shardCount: 2, resumeURL: 'wss://gateway.example' };

test('a session is there again at the next start, and nobody else may read it', async () => {
  const folder = join(await folderWith({}), 'new');
  const sessions = new Sessions(folder, log);
  sessions.set(0, session);
  sessions.set(1, { ...session, shardId: 1 });
  sessions.set(1, null);
  sessions.write();
  expect(new Sessions(folder, log, 512).get(0)).toBeNull();
  const next = new Sessions(folder, log);
  expect(next.get(0)).toEqual(session);
  expect(next.get(1)).toBeNull();
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
});

test.each(['', '{', 'null', '[]', '{"sessionId":"abc"}', JSON.stringify({ ...session, resumeURL: 'nowhere' })])(
  'a file that holds no session is none: %s',
  async (text) => {
    expect(new Sessions(await folderWith({ 'session-0.json': text }), log).get(0)).toBeNull();
  },
);

test('a folder that cannot be one is named', async () => {
  const folder = await folderWith({ taken: '' });
  expect(() => new Sessions(join(folder, 'taken'), log)).toThrow(OperatorError);
  expect(() => new Sessions(join(folder, 'taken'), log)).toThrow(/^STATE_DIR/);
});

test('a folder that is gone later is told once, and ends nothing', async () => {
  const lines: string[] = [];
  const folder = await folderWith({ taken: '' });
  const sessions = new Sessions(join(folder, 'state'), { ...log, error: (line) => void lines.push(line) });
  rmSync(join(folder, 'state'), { recursive: true });
  writeFileSync(join(folder, 'state'), '');
  for (const sequence of [8, 9]) {
    sessions.set(0, { ...session, sequence });
    sessions.write();
  }
  expect(lines).toHaveLength(1);
});
