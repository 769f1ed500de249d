import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { articleAlone, documentOf } from '../samples.ts';

const Q = 'I never promised a road';
const town = new Checker([
  documentOf('town', [
    '“We lost because nobody listened,” said Ann Poe. “I never promised a road,” replied Bob Lee.\n— “We lost … listened,”: quoting Ann Poe\n— “I never … road,”: quoting Bob Lee',
    '“The river is high,” Carla Orr said. “We will never sell the old harbour.” That was Bob Lee.\n— “The river is high,”: quoting Carla Orr\n— “We will never sell the old harbour.”: quoting Bob Lee',
    'The last to speak was Carla Orr',
    'The bridge stays closed until the spring.',
    'Ann Poe: I have never been against the bridge.\n— Ann Poe',
    'The mayor — Ann Poe — wants a bridge over the river.',
    'Ann Poe, the mayor, wants a new library for the town.',
  ]),
]);
const article = new Checker([articleAlone]);

const check = (text: string, isQuotation: boolean, over = town) =>
  over.check(text, { isQuotation }).map(({ quotation, claimed, attribution }) => [quotation, claimed, attribution]);

describe('a name before words is a label, though a document has it right before them', () => {
  test.each([
    [`Ann Poe: "${Q}"`, 'Ann Poe'],
    [`Poe: "${Q}"`, 'Poe'],
    [`poe: ${Q}`, 'poe'],
    [`Ann Poe: ${Q}`, 'Ann Poe'],
    [`**Ann Poe**: "${Q}"`, 'Ann Poe'],
    [`Ann Poe - "${Q}"`, 'Ann Poe'],
    [`Ann Poe – ${Q}`, 'Ann Poe'],
    [`Ann Poe, “${Q}”`, 'Ann Poe'],
    [`Ann Poe “${Q}”`, 'Ann Poe'],
    [`Ann Poe\n${Q}`, 'Ann Poe'],
    [`Ann Poe\n“${Q}”`, 'Ann Poe'],
    [`> Ann Poe: "${Q}"`, 'Ann Poe'],
    [`> Ann Poe: ${Q}`, 'Ann Poe'],
  ])('%j', (text, name) => {
    for (const isQuotation of [true, false]) expect(check(text, isQuotation)).toEqual([[Q, name, 'wrong']]);
  });

  test.each([
    ['Carla Orr: “The bridge stays closed until the spring.”', 'wrong'],
    ['Carla Orr said “We will never sell the old harbour.”', 'wrong'],
    ['Carla Orr said: we will never sell the old harbour.', 'wrong'],
    ['Ann Poe - I have never been against the bridge.', 'right'],
    ['Ann Poe: the mayor, wants a new library for the town.', 'about'],
  ])('whoever says them: %s', (text, attribution) => {
    for (const isQuotation of [true, false]) expect(check(text, isQuotation)).toMatchObject([[{}, {}, attribution]]);
  });

  test.each([
    ['Putin called for “an ever-deeper multilateralism”', 'about'],
    ['Putin and Xi have called for “an ever-deeper multilateralism”', 'about'],
    ['Putin said “an ever-deeper multilateralism”', 'wrong'],
    ['Ushakov called for “an ever-deeper multilateralism”', 'wrong'],
  ])('whatever it says that they do: %s', (text, attribution) => {
    for (const isQuotation of [true, false])
      expect(check(text, isQuotation, article)).toMatchObject([['an ever-deeper multilateralism', {}, attribution]]);
  });

  test.each([
    ['Yury Ushakov\nsaid that China supported Russia’s efforts to sign a deal with NATO', 0],
    ['Russian President Vladimir Putin\nand his Chinese counterpart, Xi Jinping, have backed a joint call', 0],
    ['Xi Jinping, Moscow is poised to launch an invasion of neighboring Ukraine', 'Xi Jinping, '.length],
    ['Putin Moscow is poised to launch an invasion of neighboring Ukraine', 'Putin '.length],
  ])('no label is what the document goes on from, nor a name without a sign: %s', (text, start) => {
    for (const isQuotation of [true, false])
      expect(check(text, isQuotation, article)).toEqual([[text.slice(start), null, 'unclaimed']]);
  });

  test.each([
    ['NATO: "Beijing has previously committed to working with Moscow"', 'unknown'],
    ['Xi: "the Chinese leader’s first face-to-face diplomatic interaction"', 'about'],
    ['Xi Jinping: "have backed a joint call for NATO"', 'reported'],
  ])('in the article: %s', (text, attribution) => {
    const [name, quotation] = text.slice(0, -1).split(': "');
    for (const isQuotation of [true, false])
      expect(check(text, isQuotation, article)).toEqual([[quotation, name, attribution]]);
  });

  test.each([
    'Ann Poe: I have never been against the bridge.',
    'Ann Poe: “I have never been against the bridge.”',
    'Ann Poe – wants a bridge over the river',
    'Ann Poe, the mayor, wants a new library for the town',
    `Ann Poe. “${Q},” replied Bob Lee.`,
    `said Ann Poe. “${Q}”`,
  ])('but not if the document has the same sign there: %s', (text) => {
    for (const isQuotation of [true, false]) expect(check(text, isQuotation)).toEqual([[text, null, 'unclaimed']]);
  });
});
