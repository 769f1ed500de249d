import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readModelConfig } from '../../../src/authoring/questions/index.ts';

const read = (variables: Readonly<Record<string, string>>) => readModelConfig((name) => variables[name]);

test('takes a model from the environment', () => {
  expect(read({})).toEqual({ model: null, prices: null });
  expect(read({ MODEL_URL: 'http://localhost:11434/v1/', MODEL: 'qwen3', MODEL_PRICE_OUT: '0.6' })).toEqual({
    model: { url: 'http://localhost:11434/v1', model: 'qwen3', key: undefined },
    prices: { in: 0, out: 0.6 },
  });
});

test.each([
  [{ MODEL_URL: 'localhost', MODEL: 'a' }, 'MODEL_URL is not an http or https address'],
  [{ MODEL_URL: 'http://localhost/v1' }, 'MODEL is missing'],
  [{ MODEL_KEY: 'sk secret' }, 'MODEL_KEY is not a key'],
  [{ MODEL_PRICE_IN: '1,5' }, 'MODEL_PRICE_IN is not a number'],
])('names what is wrong in %j', (variables, message) => {
  expect(() => read(variables)).toThrow(message);
  expect(() => read(variables)).not.toThrow('sk secret');
});

test('the bot knows no model', () => {
  const folder = fileURLToPath(new URL('../../../dist/verbatim/', import.meta.url));
  const programs = readdirSync(folder).map((name) => readFileSync(folder + name, 'utf8'));
  expect(programs.length).toBeGreaterThan(1);
  for (const program of programs) expect(program).not.toMatch(/openai/i);
});
