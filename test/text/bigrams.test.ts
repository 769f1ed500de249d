import { expect, test } from 'vitest';
import { bigramsOf, tokenize } from '../../src/text/index.ts';

test.each([
  ['NATO’s expansion', ['nato expansion']],
  ['the U.S., the US', ['the us.', 'us. the']],
  ['What is it?', ['what is', 'is it']],
  ['cold-war talks', ['cold war', 'war talks']],
  ['东方扩张', ['东 方', '方 扩', '扩 张']],
  ['北约扩张', ['nato 扩', '扩 张']],
  ['the United States of America today', ['the us.', 'us. today']],
  ['NATO扩张', ['nato 扩', '扩 张']],
  ['alone', []],
  ['', []],
])('the neighbouring words of %j are %j', (text, bigrams) => {
  expect([...bigramsOf(tokenize(text))]).toEqual(bigrams);
});
