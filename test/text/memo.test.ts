import { expect, test, vi } from 'vitest';
import { lazy, memoized, memoizedByValue } from '../../src/text/index.ts';

test('what is lazy is made once, and not before it is asked for', () => {
  const make = vi.fn(() => undefined);
  const value = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('a memoized function is worked out once for an object', () => {
  const make = vi.fn(({ name }: { name: string }) => name);
  const nameOf = memoized(make);
  const [one, other] = [{ name: '' }, { name: '' }];
  expect([one, other, one].map(nameOf)).toEqual(['', '', '']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('with more objects than the limit it begins anew', () => {
  const make = vi.fn((object: { name: string }) => object.name);
  const nameOf = memoized(make, 2);
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  expect([a, b, a, c, c, a].map(nameOf)).toEqual(['a', 'b', 'a', 'c', 'c', 'a']);
  expect(make.mock.calls.map(([{ name }]) => name)).toEqual(['a', 'b', 'c', 'a']);
});

test('a function of texts is worked out once for each, whatever comes of it', () => {
  const make = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const lengthOf = memoizedByValue(make);
  expect(['', 'ab', '', ['a', 'b'].join('')].map(lengthOf)).toEqual([undefined, 2, undefined, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});
