import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/search/index.ts';
import { tokenize } from '../../src/text/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';
import { anyText } from '../text/text.ts';
import { searcherOf, searcherOver } from './asking.ts';

const { searcher } = articleLibrary;

const RUNS = 100;
/** Some words of the article, which mostly find something. */
const someWords = fc
  .subarray(
    article.passages.flatMap(({ text }) => text.split(' ')),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));

function matchOf(question: string, paragraph: number): Match {
  const { matches } = searcher.search(question, { limit: article.passages.length });
  const match = matches.find(({ passage }) => passage.paragraphs.includes(paragraph));
  if (!match) throw new Error(`“${question}” does not find ¶ ${paragraph}.`);
  return match;
}

const focusOf = ({ passage, focus }: Match) => focus && passage.text.slice(focus.start, focus.end);
const highlightsOf = ({ passage, highlights }: Match) =>
  highlights.map(({ start, end }) => passage.text.slice(start, end));

describe('the focus is', () => {
  const [relations = '', ushakov = '', dollar = ''] = [
    'The two nations have stressed the importance of their relations in recent months.',
    'In December, Kremlin foreign policy advisor Yury Ushakov said that China supported Russia’s efforts to sign a deal with NATO.',
    'Beijing has previously committed to working with Moscow to develop financial systems that are resistant to sanctions and minimize dependency on the U.S. dollar.',
  ];
  const role = 'a genuine multilateralism under the central and coordinating role of the UN and its Security Council';

  test.each([
    [12, 'how important are their relations', relations],
    [12, 'Ushakov December', ushakov],
    [12, 'sign a deal with NATO', ushakov],
    [12, 'financial systems resistant to sanctions', dollar],
    [12, 'the US dollar', dollar],
    [12, 'the US dolar', dollar],
  ])('the sentence of ¶ %i that holds the words of “%s”', (paragraph, question, sentence) => {
    expect(focusOf(matchOf(question, paragraph))).toBe(sentence);
  });

  test.each([
    [
      4,
      'ideological approaches of NATO',
      'The parties oppose the further expansion of NATO and call for the North Atlantic Alliance to refrain from ideological approaches from the time of the Cold War,',
    ],
    [8, 'genuine multilateralism', role],
    [8, 'the Security Council of the UN', role],
    [
      8,
      'democratization',
      'bring about the democratization of international relations, to guarantee peace, stability, and steady development on earth.',
    ],
  ])('in ¶ %i the quoted words that hold all of “%s”', (paragraph, question, quoted) => {
    expect(focusOf(matchOf(question, paragraph))).toBe(quoted);
  });

  test.each([
    [8, 'the Kremlin website on multilateralism'],
    [8, 'multilateralism and democratization'],
    [11, 'Putin on military-technical measures'],
    // A few words that are quoted in a report say little without it.
    [11, 'military-technical'],
    [3, 'Beijing'],
    [9, 'где они встретились после пандемии'],
  ])('in ¶ %i the whole sentence for “%s”', (paragraph, question) => {
    const match = matchOf(question, paragraph);
    expect(focusOf(match)).toBe(match.passage.text);
  });

  describe('of several people’s words', () => {
    const hotel = 'They met at the “Grand Old Hotel” in spring.';
    const river = 'He said the river was “wide and very cold” then.';
    const document = documentOf('voices', [
      `“We will go north,” she said. ${hotel} ${river}\n— sentence 1: quoting Jane Doe\n— sentence 3: reporting John Roe`,
      'Something else.',
    ]);
    const voices = searcherOf([document]);

    test.each([
      ['what somebody says, if it holds all words found: go north', 'We will go north,'],
      ['the sentence, if the publisher sets off a term in it: grand old hotel', hotel],
      ['the sentence, if it reports somebody: very cold and wide', river],
    ])('%s', (title, focus) => {
      const [match] = voices.search(title.split(': ')[1] ?? '', { limit: 1 }).matches;
      expect(match && focusOf(match)).toBe(focus);
    });
  });

  test('in what somebody says the whole sentence, not the words that they quote, or deny', () => {
    const denied = 'I would never say “the oysters can go to hell,” as one paper claimed.';
    const hearing = documentOf('hearing', [
      `Good morning, and thank you for having me. ${denied} Whoever has met me knows that I have spent all of my life on that bay, as my father did before me.\n— Tomás Delgado`,
      'We stand adjourned.\n— Ruth Abernathy',
    ]);
    const [match] = searcherOf([hearing]).search('can the oysters go to hell', { limit: 1 }).matches;
    expect(match && focusOf(match)).toBe(denied);
  });

  test('found by the question most like it where the passage has none of the words', () => {
    const recipe = documentOf('recipe', ['Peel the turnips. Heat the kettle. Season them. Wait. Stir.', 'Serve hot.']);
    const [first, ...others] = recipe.passages;
    const passages = first ? [{ ...first, questions: ['Is a pot or a kettle used?'] }, ...others] : [];
    const [match] = searcherOf([{ ...recipe, passages }]).search('a pot', { limit: 1 }).matches;
    expect(match && highlightsOf(match)).toEqual([]);
    expect(match && focusOf(match)).toBe('Heat the kettle.');
  });

  test.each([
    ['зачем отказываться от доллара', dollar],
    ['¿Quieren dejar el dólar?', dollar],
    ['中国支持俄罗斯和北约签什么', ushakov],
    ['Was hat Uschakow im Dezember gesagt?', ushakov],
    ['O que dizem sobre o dólar?', dollar],
    ['Que disent-ils de leurs relations ces derniers mois ?', relations],
    ['why do they want off the greenback', dollar],
  ])('by what the passage’s questions that are like it mean: %s', (question, sentence) => {
    expect(focusOf(matchOf(question, 12))).toBe(sentence);
  });

  test.each([
    // Only the sentence on the deal says “China” and “Russia”; the one on sanctions speaks of the same as Beijing and Moscow.
    ['does China protect Russia from sanctions', dollar],
    ['China und Russland gemeinsam gegen den Dollar', dollar],
    ['La Chine et la Russie se protègent-elles des sanctions ?', dollar],
    ['¿China le promete a Rusia sistemas financieros?', dollar],
    ['Россия и Китай против доллара', dollar],
    ['中俄一起应对制裁', dollar],
    // As does the one whose words are theirs.
    ['is the relationship of China and Russia important', relations],
    ['sind China und Russland die Beziehungen wichtig', relations],
    ['Beijing backs Moscow on the NATO deal', ushakov],
  ])('by what is said of somebody, not by which of their names stands there: %s', (question, sentence) => {
    expect(focusOf(matchOf(question, 12))).toBe(sentence);
  });

  describe('of sentences that name the same countries', () => {
    const quarrel =
      'Germany has stood beside France throughout the long quarrel over the fishing grounds in the north.';
    const trains =
      'Berlin agreed to deliver hydrogen trains to Paris, which the state railway will try out for two years.';
    const weather =
      'It had rained for the whole of the week in which all this was settled and nobody had gone outside.';
    const voices = searcherOver([quarrel, trains, weather].join(' '), 'Something else is said here.');
    const focus = (question: string) => {
      const [match] = voices.search(question, { limit: 1 }).matches;
      expect(match?.passage.sentences).toHaveLength(3);
      return match && focusOf(match);
    };

    test('the one on what is asked', () => {
      expect(focus('does Germany give France trains')).toBe(trains);
      expect(focus('does Berlin quarrel over fishing with Paris')).toBe(quarrel);
    });

    test('none, where nothing else is asked', () => {
      expect(focus('Germany and France')).toBeNull();
    });
  });

  test('not by questions that are hardly like the query, however many they are', () => {
    const mill = documentOf('mill', [
      'The old mill opens at nine every day but Monday, when the wheel is looked after. Joan Harker has run the mill since her uncle left for the coast. Flour is sold by the sack in the yard behind the mill, and bread at the gate.',
      'Ducks swim.',
    ]);
    const [first, ...others] = mill.passages;
    const hours = ['When', 'At what hour', 'On which days', 'How early', 'From when on'];
    const passages = first
      ? [{ ...first, questions: hours.map((hour) => `${hour} does the old mill open?`) }, ...others]
      : [];
    const [match] = searcherOf([{ ...mill, passages }]).search('is flour sold at the mill', { limit: 1 }).matches;
    expect(match && focusOf(match)).toBe(
      'Flour is sold by the sack in the yard behind the mill, and bread at the gate.',
    );
  });

  test.each([
    ['are dogs allowed', 'Dogs are forbidden. Guide dogs are allowed.'],
    ['¿están permitidos los perros?', 'Los perros están prohibidos. Los perros guía están permitidos.'],
    ['les chiens sont-ils autorisés ?', 'Les chiens sont interdits. Les chiens guides sont autorisés.'],
    ['собаки-поводыри запрещены?', 'Собаки запрещены. Собаки-поводыри разрешены.'],
    ['ist Holzkohle erlaubt', 'Auf Balkonen darf nicht mit Holzkohle gegrillt werden. Elektrogrills sind erlaubt.'],
    ['can I put my tent in the orchard', 'Tents may be put up anywhere. The only exception is the orchard.'],
    ['was the meadow sold', 'Ms Ortiz proposed to sell the meadow. The members voted it down by 40 to 9.'],
    ['wurde das Bad geschlossen', 'Es war geplant, das Bad zu schließen. Der Rat lehnte das ab.'],
    ['парк продали?', 'Мэр предложил продать парк. Совет отказался.'],
    ['公园出售了吗？', '市长提议出售公园。议会否决了。'],
  ])(
    'nothing of a few short sentences, of which the next may say the opposite, or how it ended: %s',
    (question, rule) => {
      const [match] = searcherOver(rule, 'Nothing else is said here.').search(question, { limit: 1 }).matches;
      expect(match?.passage.text).toBe(rule);
      expect(match?.focus).toBeNull();
    },
  );

  test('nothing where no word tells one sentence from another', () => {
    const herons = documentOf('herons', ['Herons stand. They wait. They fish.', 'Ducks swim.']);
    const [first, ...others] = herons.passages;
    const passages = first ? [{ ...first, questions: ['Quiet birds?'] }, ...others] : [];
    const [match] = searcherOf([{ ...herons, passages }]).search('quiet birds', { limit: 1 }).matches;
    expect(match?.focus).toBeNull();
  });
});

describe('the highlights are', () => {
  test.each([
    [2, 'cold war', ['Cold War']],
    [2, 'war, cold', ['Cold War']],
    [4, 'war, NATO', ['NATO', 'War']],
    [10, 'U.S. and the security guarantee', ['security guarantees', 'U.S.']],
    [12, 'Ushekov on deals', ['Ushakov', 'deal']],
    [12, 'the dollar in the months of the sanctions', ['months', 'sanctions', 'dollar']],
    [1, 'fast-moving economics', ['fast', 'moving economic']],
    [12, 'greenback', []],
  ])('in ¶ %i the words of “%s” where they stand', (paragraph, question, words) => {
    expect(highlightsOf(matchOf(question, paragraph))).toEqual(words);
  });

  test('words of the passage in order and apart, all of them asked for', () => {
    const document = documentOf('sample', ['Cold-war zebras, putin 1,000: US U.S. ceñ. 北约扩张 ok.', 'Other doings.']);
    const sample = searcherOf([document]);
    const own = fc
      .shuffledSubarray(document.passages.flatMap(({ text }) => text.split(' ')))
      .map((words) => words.join(' '));
    let found = 0;
    fc.assert(
      fc.property(own, (question) => {
        const asked = new Set(tokenize(question).map(({ term }) => term));
        const { matches } = sample.search(question, { limit: 2 });
        found += Math.sign(matches.length);
        for (const { passage, highlights } of matches) {
          expect(highlights.length).toBeGreaterThan(0);
          for (const { start, end } of highlights) {
            const words = tokenize(passage.text).filter((word) => word.start >= start && word.end <= end);
            expect(words.filter(({ joined, term }) => !joined && !asked.has(term))).toEqual([]);
            expect([words[0]?.start, words.at(-1)?.end]).toEqual([start, end]);
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 4);
  });

  test('inside the passage, in order and apart, as the focus is inside it, whatever is asked', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(anyText, someWords), (question) => {
        const { matches } = searcher.search(question, { limit: 3 });
        found += Math.sign(matches.length);
        for (const { passage, focus, highlights } of matches) {
          let at = 0;
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(passage.text.length);
          if (focus) expect([...passage.sentences, ...passage.quotations]).toContainEqual(focus);
        }
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 4);
  });
});
