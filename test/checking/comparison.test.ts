import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { foldWords } from '../../src/text/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';

/** The only check of a text that was given as a quotation. */
function check(quotation: string, checker = articleLibrary.checker) {
  const [only, other] = checker.check(quotation, { isQuotation: true });
  if (!only || other) throw new Error(`“${quotation}” is not checked as one quotation.`);
  return only;
}

/** What is shown: **what stands there only**, ~~what was pasted only~~; and the paragraphs below it. */
function shown(quotation: string, checker?: Checker) {
  const { difference, passages } = check(quotation, checker);
  const marks = { same: '', removed: '**', added: '~~' };
  return {
    comparison: difference?.map(({ kind, text }) => marks[kind] + text + marks[kind]).join(' '),
    paragraphs: passages.map(({ paragraph }) => paragraph),
  };
}

describe('first and last words that stand near what is common are not struck out', () => {
  test.each([
    [
      'China supported Russia’s efforts to join NATO',
      'China supported Russia’s efforts to **sign a deal with** ~~join~~ NATO',
    ],
    [
      'In December, Putin said that China supported Russia’s efforts',
      'In December **Kremlin foreign policy advisor Yury Ushakov** ~~Putin~~ said that China supported Russia’s efforts',
    ],
    [
      'have backed a joint call for NATO to halt expansion',
      'have backed a joint call for NATO to halt **its plans for further** expansion',
    ],
    [
      'Moscow has any aggressive intentions and has called for written security guarantees',
      'Moscow **has consistently denied that it** has any aggressive intentions and has called for written security guarantees',
    ],
    // In the next sentence.
    [
      'In December, Kremlin foreign policy advisor Yury Ushakov said that China supported Beijing',
      'In December, Kremlin foreign policy advisor Yury Ushakov said that China supported **Russia’s** ~~Beijing~~',
    ],
  ])('%s', (quotation, comparison) => {
    expect(shown(quotation).comparison).toBe(comparison);
  });

  test('but single characters that are no words', () => {
    const over = new Checker([documentOf('library', ['もう図書館とは言えないと話している'], { language: 'ja' })]);
    expect(shown('もう図書館とは言える', over).comparison).toBe('もう図書館とは言え **ない** ~~る~~');
  });
});

test.each([
  ['The parties the further expansion of NATO oppose and call for the North Atlantic Alliance', ['oppose']],
  ['Moscow is poised to launch of neighboring Ukraine an invasion', ['of neighboring Ukraine']],
  ['Moscow is ready to launch an invasion of neighboring Ukraine', []],
  ['Moscow is poised to launch the invasion of neighboring Ukraine', []],
])('words that stand elsewhere in the sentence are told: %s', (quotation, moved) => {
  expect(articleLibrary.checker.check(quotation, { isQuotation: true })[0]?.moved).toEqual(moved);
});

describe('what was done, nothing else, and the paragraph concerned', () => {
  test.each([
    [
      'a sentence whose first word stands in the one before',
      'In December, Kremlin foreign policy advisor Yury Ushakov said that China opposed Russia’s efforts to sign a deal with NATO.',
      'In December, Kremlin foreign policy advisor Yury Ushakov said that China **supported** ~~opposed~~ Russia’s efforts to sign a deal with NATO',
      12,
    ],
    [
      'a sentence whose first word stands in the paragraph before',
      'Moscow has consistently confirmed that it has any aggressive intentions and has called for written security guarantees limiting the expansion of NATO, the U.S.-led military bloc, into Ukraine and Georgia, effectively barring the two states from membership.',
      'Moscow has consistently **denied** ~~confirmed~~ that it has any aggressive intentions and has called for written security guarantees limiting the expansion of NATO, the U.S.-led military bloc, into Ukraine and Georgia, effectively barring the two states from membership',
      10,
    ],
    [
      'the first word replaced by a foreign one',
      'Then December, Kremlin foreign policy advisor Yury Ushakov said',
      '**In** ~~Then~~ December, Kremlin foreign policy advisor Yury Ushakov said',
      12,
    ],
    [
      'the first word replaced by one of the sentence before',
      'recent December, Kremlin foreign policy advisor Yury Ushakov said',
      '**In** ~~recent~~ December, Kremlin foreign policy advisor Yury Ushakov said',
      12,
    ],
    [
      'the last word replaced by the first of the next sentence',
      'China supported Russia’s efforts to sign a deal with Beijing.',
      'China supported Russia’s efforts to sign a deal with **NATO** ~~Beijing~~',
      12,
    ],
    [
      'the last word replaced by the first of the next paragraph',
      'effectively barring the two states from Putin',
      'effectively barring the two states from **membership** ~~Putin~~',
      10,
    ],
    [
      'the last word replaced by one of the same sentence',
      'the text of a statement agreed by both statement',
      'the text of a statement agreed by both **sides** ~~statement~~',
      3,
    ],
    [
      'the first word and the last replaced',
      'Beijing has consistently denied that it has any aggressive plans',
      '**Moscow** ~~Beijing~~ has consistently denied that it has any aggressive **intentions** ~~plans~~',
      10,
    ],
    [
      'a word put before a sentence',
      'Yesterday In December, Kremlin foreign policy advisor Yury Ushakov said',
      '~~Yesterday~~ In December, Kremlin foreign policy advisor Yury Ushakov said',
      12,
    ],
    [
      'a word put before a paragraph',
      'Clearly Moscow has consistently denied that it has',
      '~~Clearly~~ Moscow has consistently denied that it has',
      10,
    ],
    [
      'a word put behind a paragraph',
      'barring the two states from membership altogether',
      'barring the two states from membership ~~altogether~~',
      10,
    ],
    [
      'the second word left out',
      'In Kremlin foreign policy advisor Yury Ushakov said',
      'In **December** Kremlin foreign policy advisor Yury Ushakov said',
      12,
    ],
    [
      'the last word but one left out',
      'Russia’s efforts to sign a deal NATO',
      'Russia’s efforts to sign a deal **with** NATO',
      12,
    ],
    ['a word said twice', 'to refrain from from ideological', 'to refrain ~~from~~ from ideological', 4],
    ['the first word said twice', 'The the two nations have stressed', 'The ~~the~~ two nations have stressed', 12],
    [
      'a word replaced by the one before it',
      'oppose the further expansion of of and call for',
      'oppose the further expansion of **NATO** ~~of~~ and call for',
      4,
    ],
    [
      'a word replaced by the one behind it',
      'oppose the further of of NATO and call for',
      'oppose the further **expansion** ~~of~~ of NATO and call for',
      4,
    ],
    [
      'a word replaced between words that stand there twice',
      'the central and overarching role of the UN and its Security Council',
      'the central and **coordinating** ~~overarching~~ role of the UN and its Security Council',
      8,
    ],
    [
      'a word of eight replaced',
      'from Western leaders that Kyiv is poised to',
      'from Western leaders that **Moscow** ~~Kyiv~~ is poised to',
      9,
    ],
    [
      'two words apart replaced',
      'Moscow has never denied that it has any peaceful intentions',
      'Moscow has **consistently** ~~never~~ denied that it has any **aggressive** ~~peaceful~~ intentions',
      10,
    ],
    [
      'two words with one between them replaced',
      'Moscow has never denied whether it has any aggressive intentions',
      'Moscow has **consistently** ~~never~~ denied **that** ~~whether~~ it has any aggressive intentions',
      10,
    ],
    [
      'two words in a row replaced by three',
      'a statement agreed by the other side, calling for dialogue',
      'a statement agreed by **both sides** ~~the other side~~ calling for dialogue',
      3,
    ],
    [
      'two neighbours swapped',
      'Moscow has denied consistently that it has any',
      'Moscow has ~~denied~~ consistently **denied** that it has any',
      10,
    ],
    [
      'a word left out, and a mark that has no other one in what is compared',
      'could take “military-technical measures',
      'could take **unspecified** military-technical measures',
      11,
    ],
    [
      'a long piece left out, and a word replaced',
      'The two countries have stressed systems that are resistant to sanctions and minimize dependency',
      'The two **nations** ~~countries~~ have stressed **the importance of their relations in recent months. In December, Kremlin foreign policy advisor Yury Ushakov said that China supported Russia’s efforts to sign a deal with NATO. Beijing has previously committed to working with Moscow to develop financial** systems that are resistant to sanctions and minimize dependency',
      12,
    ],
    [
      'one word of a sentence made to look, by chance, like pieces of others',
      'further expansion of NATO joint call for the North Atlantic Alliance to refrain from ideological approaches',
      'further expansion of NATO **and** ~~joint~~ call for the North Atlantic Alliance to refrain from ideological approaches',
      4,
    ],
  ])('%s', (_, quotation, comparison, paragraph) => {
    expect(shown(quotation)).toEqual({ comparison, paragraphs: [paragraph] });
  });

  test('both paragraphs where a quotation runs on from one into the next', () => {
    expect(
      shown('calling for peace in an effort to reduce tensions. “The parties oppose the further expansion'),
    ).toEqual({
      comparison:
        'calling for **dialogue** ~~peace~~ in an effort to reduce tensions The parties oppose the further expansion',
      paragraphs: [3, 4],
    });
    expect(shown('weigh on global security. In the midst of an escalating row')).toEqual({
      comparison: 'weigh on **international** ~~global~~ security In the midst of an escalating row',
      paragraphs: [1, 2],
    });
  });
});

test.each([
  [
    'the same words said before, of something else',
    [
      'The committee met in Oslo, and the committee talked about the harbour.',
      'The committee rejected the plan of the harbour master.',
    ],
    'The committee rejected the idea of the harbour master',
    'The committee rejected the **plan** ~~idea~~ of the harbour master',
    [2],
  ],
  [
    'nearly the same sentence before',
    ['The council of the north shall have one vote. The council of the south shall have two votes.'],
    'The council of the south shall have no votes',
    'The council of the south shall have **two** ~~no~~ votes',
    [1],
  ],
  [
    'nearly the same sentence behind',
    ['The council of the north shall have one vote.', 'The council of the south shall have one vote in three.'],
    'The council of the north shall have no vote',
    'The council of the north shall have **one** ~~no~~ vote',
    [1],
  ],
  [
    'a word that stands all over the sentence',
    ['The more the mayor saw of the city, the more the mayor liked the people of the city.'],
    'the more the mayor saw of the town, the more the mayor liked the people of the city',
    'The more the mayor saw of the **city** ~~town~~ the more the mayor liked the people of the city',
    [1],
  ],
  [
    'a document’s own brackets',
    ['As far as the [Normandy] format goes, we simply have no alternative.'],
    'As far as the [Normandy] format goes, we simply have no choice',
    'As far as the [Normandy] format goes, we simply have no **alternative** ~~choice~~',
    [1],
  ],
  [
    'Chinese',
    ['双方反对北约继续扩大，呼吁北约放弃冷战思维。'],
    '双方支持北约继续扩大',
    '双方 **反对** ~~支持~~ 北约继续扩大',
    [1],
  ],
  [
    'Russian',
    ['Стороны встретились в Пекине. Стороны выступают против расширения НАТО.'],
    'Стороны выступают за расширение НАТО',
    'Стороны выступают **против расширения** ~~за расширение~~ НАТО',
    [1],
  ],
])('%s', (_, paragraphs, quotation, comparison, concerned) => {
  const checker = new Checker([documentOf('made', paragraphs)]);
  expect(shown(quotation, checker)).toEqual({ comparison, paragraphs: concerned });
});

test('a long quotation with a word changed here and there', () => {
  // Each word stands once in a hundred, so that there is much to mistake it for.
  const words = Array.from({ length: 3000 }, (_, n) => `w${(n * n * 7 + n * 13) % 101}x${n % 29}`);
  const checker = new Checker([documentOf('made', [words.join(' ')])]);
  const isChanged = (n: number) => n % 50 === 25;
  const quotation = words.map((word, n) => (isChanged(n) ? `heron${n}` : word)).join(' ');
  expect(check(quotation, checker).difference?.filter(({ kind }) => kind !== 'same')).toEqual(
    words.flatMap((word, n) =>
      isChanged(n)
        ? [
            { kind: 'removed', text: word },
            { kind: 'added', text: `heron${n}` },
          ]
        : [],
    ),
  );
});

describe('one word of any sentence of the article', () => {
  const sentences = article.passages.flatMap((passage) =>
    passage.sentences.map(({ start, end }) => ({ passage, text: passage.text.slice(start, end) })),
  );
  const wordsOf = (text: string) =>
    foldWords(text).map(({ start, end }) => ({ start, end, word: text.slice(start, end) }));
  const own = sentences.flatMap(({ text }) => wordsOf(text).map(({ word }) => word));
  const foreign = fc.constantFrom('heron', 'Zebra', 'qwxzvk', 'thimble');
  /** A sentence, and one of its words. */
  const place = fc.constantFrom(...sentences).chain(({ passage, text }) =>
    fc
      .constantFrom(...wordsOf(text).map((at, number, all) => ({ at, isInner: number > 0 && number < all.length - 1 })))
      .map(({ at, isInner }) => ({
        passage,
        before: text.slice(0, at.start),
        word: at.word,
        after: text.slice(at.end),
        isInner,
      })),
  );
  /** What was changed, and in which passages. */
  const changesIn = (quotation: string) => {
    const { difference, passages } = check(quotation);
    return {
      changes: difference?.filter(({ kind }) => kind !== 'same'),
      passages: passages.map((concerned) => concerned.passage),
    };
  };

  test('replaced', () => {
    fc.assert(
      fc.property(place, foreign, ({ passage, before, word, after }, other) => {
        const { changes, passages } = changesIn(before + other + after);
        expect(changes).toEqual([
          { kind: 'removed', text: word },
          { kind: 'added', text: other },
        ]);
        expect(passages).toEqual([passage]);
      }),
      { numRuns: 40 },
    );
  });

  test('left out', () => {
    fc.assert(
      fc.property(
        place.filter(({ isInner }) => isInner),
        ({ passage, before, word, after }) => {
          const { changes, passages } = changesIn(before + after);
          expect(changes).toEqual([{ kind: 'removed', text: word }]);
          expect(passages).toEqual([passage]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('added, be it foreign or the same again', () => {
    fc.assert(
      fc.property(place, fc.option(foreign), ({ passage, before, word, after }, other) => {
        const { changes, passages } = changesIn(`${before}${word} ${other ?? word}${after}`);
        expect(changes).toEqual([{ kind: 'added', text: other ?? word }]);
        expect(passages).toEqual([passage]);
      }),
      { numRuns: 40 },
    );
  });

  test('replaced by one of the article: no more is shown than was done', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...own), ({ before, after }, other) => {
        const { changes = [] } = changesIn(before + other + after);
        const count = (of: string) =>
          changes.filter(({ kind }) => kind === of).reduce((sum, { text }) => sum + foldWords(text).length, 0);
        expect(count('removed')).toBeLessThanOrEqual(1);
        expect(count('added')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  [
    'We were told in May … the bridge will be shut this winter',
    'We were told in May … the bridge will be **closed** ~~shut~~ this winter',
  ],
  [
    'We were told in June […] that the bridge will be closed this winter',
    'We were told in ~~June~~ … that the bridge will be closed this winter',
  ],
])('what was left out with a mark of it is no change: %s', (quote, comparison) => {
  const text = 'We were told in May, when nobody had asked for it, that the bridge will be closed this winter.';
  expect(shown(quote, new Checker([documentOf('made', [text])])).comparison).toBe(comparison);
});

test('a short sentence that was turned around is compared with itself, not with the next one alone', () => {
  const over = new Checker([
    documentOf('made', ['Was the gate open? No, it was not. It has been locked every night since May, as you know.']),
  ]);
  expect(shown('Yes, it was. It has been locked every night since May', over).comparison).toBe(
    '**No** ~~Yes~~ it was **not** It has been locked every night since May',
  );
});

describe('only spelt, joined or drawn together otherwise', () => {
  const checkOf = (language: string, text: string, quote: string) =>
    check(quote, new Checker([documentOf('made', [`${text}, as they told us.`], { language })]));

  test.each([
    ['en', 'It will soon organize a day to see the colors', 'It will soon organise a day to see the colours'],
    [
      'en',
      'All of them travelled to the old theatre by the lake',
      'All of them traveled to the old theater by the lake',
    ],
    ['en', 'In May we cooperate with a school of music', 'In May we co-operate with a school of music'],
    ['en', 'Of course I am sure that they will not sell it', 'Of course I’m sure that they won’t sell it'],
    ['en', 'We paid for the expansion of the park', 'We paid for the expans1on ofthe park'],
    ['en', 'The park belongs to NATO and its allies', 'The park belongs to NAT0 and its a1lies'],
    ['en', 'We will pay the families for the land', 'We wiII pay the famiIies for the Iand'],
    ['en', 'We paid 300 million pounds for the old park', 'We paid 300m pounds for the old park'],
    ['en', 'The old tunnel is 300 metres below the park', 'The old tunnel is 300m below the park'],
    ['en', 'They sold 30 per cent of the old park', 'They sold 30% of the old park'],
    ['en', 'They sold 30% of the old park', 'They sold 30 percent of the old park'],
    ['en', 'There are fifteen old trees in the park', 'There are 15 old trees in the park'],
    [
      'en',
      'The park was laid out before the Second World War and sold',
      'The park was laid out before World War 2 and sold',
    ],
    ['en', 'The park was laid out before World War II and sold', 'The park was laid out before WW2 and sold'],
    ['en', 'The park belongs to the United States and its friends', 'The park belongs to the U.S. and its friends'],
    ['en', 'The park belongs to the USA and its friends', 'The park belongs to the United States and its friends'],
    ['en', 'The park belongs to the United Nations and its friends', 'The park belongs to the UN and its friends'],
    ['es', 'Pagaron 300 millones por el parque viejo', 'Pagaron 300m por el parque viejo'],
    ['de', 'Hier führt die Straße über den Fluss', 'Hier fuehrt die Strasse ueber den Fluss'],
  ])('in %s: %s', (language, text, quote) => {
    expect(checkOf(language, text, quote)).toMatchObject({ verdict: 'altered', isRespelt: true });
  });

  test.each([
    ['en', 'The court will prosecute the owner of the park', 'The court will persecute the owner of the park'],
    ['en', 'THEY SAW IT FAIL BY THE LAKE', 'THEY SAW IT FALL BY THE LAKE'],
    ['en', 'They filed a report on the water of the lake', 'They filled a report on the water of the lake'],
    ['en', 'It is safe to swim in the water of the lake', 'It is unsafe to swim in the water of the lake'],
    ['en', 'There are 105 trees in the park by the lake', 'There are 106 trees in the park by the lake'],
    ['en', 'We paid 300 million pounds for the old park', 'We paid 400m pounds for the old park'],
    ['en', 'They sold 30 per cent of the old park', 'They sold 40% of the old park'],
    ['en', 'They sold 30 per cent of the old park', 'They sold 30 of the old park'],
    [
      'en',
      'The park was laid out before the Second World War and sold',
      'The park was laid out before World War 1 and sold',
    ],
    ['en', 'The park belongs to the United States and its friends', 'The park belongs to the EU and its friends'],
    ['en', 'The park belongs to the United States and its friends', 'The park belongs to not the U.S. and its friends'],
    ['en', 'The park belongs to NATO and its friends', 'The park belongs to no NATO and its friends'],
    ['en', 'The park belongs to the United States and its friends', 'The park belongs to America and its friends'],
    [
      'en',
      'The park belongs to the United Kingdom and its friends',
      'The park belongs to Great Britain and its friends',
    ],
    ['en', 'We organize a party in the old park', 'We organise a big party in the old park'],
    ['en', 'They were able to sell the park by the lake', 'They were not able to sell the park by the lake'],
    ['fr', 'Le centre de la ville est fermé ce soir', 'Le center de la ville est fermé ce soir'],
  ])('not in %s: %s', (language, text, quote) => {
    expect(checkOf(language, text, quote)).toMatchObject({ verdict: 'altered', isRespelt: false });
  });
});
