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

test('what a command completes is an option of its own that people type', () => {
  const completing = commands.filter(({ completion }) => completion);
  expect(completing.map(({ name }) => name)).toEqual(['ask', 'quote', 'search']);
  for (const { name, options, completion } of completing) {
    expect(Object.keys(options), name).toContain(completion?.option);
    // Documents complete by themselves.
    expect(completion?.option, name).not.toBe('document');
  }
});
