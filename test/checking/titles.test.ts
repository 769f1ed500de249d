import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const bridge = documentOf(
  'bridge',
  ['The mayor of Arnfeld, Ida Lund, opened a bridge.', 'The bridge is safe.\n— Ida Lund'],
  {
    title: 'Mayor Opens the Long Bridge Over the River Arn',
    publisher: 'Arnfeld Herald',
    about: { title: 'Speech at the Opening of the Bridge', parties: ['Ida Lund'], date: null, url: null },
  },
);
const ferry = documentOf('ferry', ['The ferry opens the season. Boats wait on the long way over the river.'], {
  title: 'No Ferry Today',
  publisher: 'The Quay',
});
const school = documentOf('school', ['The pupils wait.'], { title: 'No School Bus Drives to Arnfeld in Winter' });
const checker = new Checker([bridge, ferry, school]);

function check(text: string, options: Parameters<Checker['check']>[1] = {}) {
  const [only, other] = checker.check(text, options);
  if (!only || other) throw new Error(`“${text}” is not checked as one quotation.`);
  return only;
}

describe('a title', () => {
  test.each([
    ['all of it', 'Mayor opens the long bridge over the river Arn', bridge],
    ['four words of it', '“the Long Bridge Over”', bridge],
    ['a short one', '“No Ferry Today!”', ferry],
  ])('is known: %s', (_, text, document) => {
    expect(check(text)).toMatchObject({ verdict: 'title', titled: { document, of: 'document' }, passages: [] });
  });

  test('of what a document reports on is known', () => {
    const titled = { document: bridge, of: 'subject' };
    expect(check('Speech at the Opening of the Bridge')).toMatchObject({ verdict: 'title', titled });
  });

  test('that was altered is compared with the title', () => {
    expect(check('“Mayor Closes the Long Bridge Over the River Arn”')).toMatchObject({
      verdict: 'altered',
      titled: { document: bridge },
      passages: [],
      difference: [
        { kind: 'same', text: 'Mayor' },
        { kind: 'removed', text: 'Opens' },
        { kind: 'added', text: 'Closes' },
        { kind: 'same', text: 'the Long Bridge Over the River Arn' },
      ],
    });
    expect(check('“Ferry Today”').verdict).not.toBe('title');
    expect(check('“A School Bus Drives to Arnfeld in Winter”').changed).toMatchObject({ negation: true });
  });

  test.each([
    ['The ferry opens the season', 'verbatim'],
    ['the Ferry opens a season', 'altered'],
    ['Storks walk over the meadow', 'absent'],
  ])('is not looked for where a passage has more of it: %s', (text, verdict) => {
    expect(check(text)).toMatchObject({ verdict, titled: null });
  });

  test('is its publisher’s; nobody is called wrong', () => {
    const headline = '“Mayor Opens the Long Bridge Over the River Arn”';
    expect(check(`Arnfeld Herald: ${headline}`)).toMatchObject({ claimed: 'Arnfeld Herald', attribution: 'right' });
    for (const speaker of ['Ida Lund', 'The Quay', 'Joe Biden']) {
      expect(check(headline, { speaker })).toMatchObject({ verdict: 'title', attribution: 'unknown' });
    }
  });

  test('of a part of a document is known, too', () => {
    const rules = documentOf('rules', ['## Rule 2 - No advertising', 'Links to shops are removed.']);
    const [found] = new Checker([rules]).check('“No advertising”', {});
    expect(found).toMatchObject({ verdict: 'absent' });
    const [whole] = new Checker([rules]).check('Rule 2 - No advertising', { isQuotation: true });
    expect(whole).toMatchObject({ verdict: 'title', titled: { document: rules, of: 'part' }, passages: [] });
  });

  test('of another document than was named is none', () => {
    expect(check('No ferry today', { document: bridge })).toMatchObject({ verdict: 'absent', titled: null });
  });
});
