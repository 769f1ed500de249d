import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';

test('the list holds each file of the folder once, and nothing else', () => {
  const files = readdirSync(new URL('../../commands/', import.meta.url)).filter((file) => file !== 'index.ts');
  expect(commands.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test('a required option comes before those that may be left out, as Discord wants it', () => {
  for (const { name, options } of commands) {
    const required = Object.values(options).map((option) => option.required);
    expect(required, name).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('only one option of a command completes, beside its document', () => {
  for (const { name, options, complete } of commands) {
    const completing = Object.values(options).filter(({ completes }) => completes);
    expect(completing, name).toHaveLength(complete ? 1 : 0);
  }
});
