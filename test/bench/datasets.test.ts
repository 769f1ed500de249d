import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readQuestions } from '../../bench/datasets.ts';
import { OperatorError } from '../../src/operation/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-questions-'));

function fileOf(...lines: string[]): string {
  const path = join(folder, 'questions.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

const labelled = '{"id": "q1", "q": "do herons fly", "kind": "direct", "gold": ["Herons fly"]}';
const missed = '{"question": "do storks swim", "outcome": "not answered", "day": "2026-11-26"}';

test('questions are read, and those that the bot missed, whatever lines are empty', () => {
  expect(readQuestions(fileOf(labelled, '', ` ${missed}\r`, ''))).toEqual([
    { id: 'q1', q: 'do herons fly', kind: 'direct', gold: ['Herons fly'] },
    { id: '2026-11-26 3', q: 'do storks swim', kind: 'not answered', gold: [] },
  ]);
});

test.each(['bench/questions', 'bench/discussion'])('all of %s can be read', (place) => {
  const files = readdirSync(place).filter((name) => name.endsWith('.jsonl') && !name.startsWith('judge-'));
  expect(files.flatMap((name) => readQuestions(join(place, name))).length).toBeGreaterThan(100);
});

test.each([
  'do herons fly',
  '{"q": "do herons fly"',
  '{"q": "do herons fly"}',
  '{"id": 1, "q": "do herons fly", "kind": "direct", "gold": []}',
  '{"id": "q1", "q": "do herons fly", "kind": "direct", "gold": "Herons fly"}',
  '{"question": "do herons fly"}',
  '["do herons fly"]',
  'null',
  '7',
])('a line that is no question is named, with the cure: %s', (line) => {
  const path = fileOf(labelled, '', line);
  expect(() => readQuestions(path)).toThrow(OperatorError);
  expect(() => readQuestions(path)).toThrow(`${path}:3: This is no question: write {"id"`);
});

test.each([
  ['that is not there', join(folder, 'nothere.jsonl'), 'ENOENT'],
  ['that is a folder', folder, 'EISDIR'],
])('a file %s is named, with the cure', (_, path, code) => {
  expect(() => readQuestions(path)).toThrow(OperatorError);
  expect(() => readQuestions(path)).toThrow(`${path} cannot be read (${code}): name a file of questions.`);
});
