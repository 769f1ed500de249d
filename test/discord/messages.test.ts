import { ButtonStyle } from 'discord-api-types/v10';
import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { asMatch, quotationReply, type Reply, shareAndCopy } from '../../src/chat/index.ts';
import { decodeCall } from '../../src/discord/messages/custom-id.ts';
import type { SourceDocument } from '../../src/documents/index.ts';
import { article, chatOver, documentOf, idOf } from '../samples.ts';
import { buttonsOf, document, expectLegal, quotedIn, rendered, respond, shown } from './rendering.ts';

const contentOf = (reply: Reply) => rendered(reply).map(({ content }) => content);

const buttonsIn = (reply: Reply) => rendered(reply).flatMap(buttonsOf);

const overArticle = chatOver(article);

describe('a quotation', () => {
  test('comes with bar, focus, attribution and source', () => {
    const question =
      'Did Kremlin foreign policy advisor Yury Ushakov say that China supported Russia’s deal with NATO?';
    const [message, ...others] = rendered(respond(overArticle, 'ask', { question }));
    expect(others).toEqual([]);
    expect(message?.content).toBe(
      [
        '> The two nations have stressed the importance of their relations in recent months. **In December, Kremlin foreign policy advisor Yury Ushakov said that China supported Russia’s efforts to sign a deal with NATO.** Beijing has previously committed to working with Moscow to develop financial systems that are resistant to sanctions and minimize dependency on the U.S. dollar.',
        '— In bold (“In December … with NATO.”): **teleSUR English**, reporting in its own words what **Yury Ushakov** said (December 2021)',
        `-# teleSUR English, 4 February 2022 · ¶ 12 · [${article.title}](<${article.url}>) · ${idOf(12)}`,
      ].join('\n'),
    );
  });

  test('leads on to its neighbours, to everybody and to the source', () => {
    const over = chatOver(documentOf('a', ['Herons fly.', 'Storks wade.', 'Ducks swim.']));
    const buttons = buttonsIn(respond(over, 'ask', { question: 'storks', private: true }));
    expect(buttons.map(({ label }) => label)).toEqual([
      '‹ Before: ¶ 1',
      'After: ¶ 3 ›',
      'Share',
      'Copy',
      'Not what I asked',
      'Read in source',
    ]);
    expect(buttons.at(-1)).toMatchObject({
      style: ButtonStyle.Link,
      url: 'https://example.org/sample#:~:text=Storks%20wade.',
    });
  });

  test('stands below the message that introduces it', () => {
    const [passage] = article.passages;
    assert(passage);
    const place = { document: article, passage, paragraph: 1 };
    const message = { key: 'none', data: { unknown: ['heron'], nearest: true } } as const;
    const found = { found: 'none', matches: [asMatch(place)], message, private: false } as const;
    const [content] = contentOf(quotationReply(place, found));
    expect(content).toMatch(/^The documents do not answer that\. They never use “heron”\. .*:\n> The two countries /);
  });

  test('that is its own focus is not all in bold', () => {
    const over = chatOver(documentOf('a', ['Herons fly over storks.']));
    const [content] = contentOf(respond(over, 'ask', { question: 'Herons fly over storks' }));
    expect(content).toMatch(/^> Herons fly over storks\.\n— /m);
  });

  test('has one bar for each of its lines, though it holds another kind of line break', () => {
    const over = chatOver(documentOf('a', ['Herons\u2028fly,\nstorks\u2029wade.']));
    const [content = ''] = contentOf(respond(over, 'quote', { passage: '1' }));
    expect(content.match(/> /g)).toHaveLength(2);
    expect(quotedIn(content)).toBe('Herons\u2028fly,\nstorks\u2029wade.');
  });

  test('keeps its line breaks behind the bar', () => {
    const text = 'First line,\nsecond line.\nThird line.';
    const over = chatOver(documentOf('a', [text]));
    for (const reply of [respond(over, 'quote', { passage: '1' }), respond(over, 'ask', { question: 'second line' })]) {
      expect(contentOf(reply).map(quotedIn)).toEqual([text]);
    }
  });
});

describe('a list', () => {
  test('for everybody has a line and a button for each match', () => {
    const reply = respond(overArticle, 'search', { words: 'cold war' });
    assert(reply.kind === 'list');
    const [message, ...others] = rendered(reply);
    expect(others).toEqual([]);
    const [first, ...lines] = message?.content.split('\n') ?? [];
    expect(first).toBe(`${reply.items.length} passages for “cold war”, best first:`);
    expect(lines).toHaveLength(reply.items.length);
    for (const [index, { match }] of reply.items.entries()) {
      const [, excerpt = ''] = /^- ¶ [\d, ]+ · .+?: …?(.+?)…?$/.exec(lines[index] ?? '') ?? [];
      if (match.highlights.length > 0) expect(excerpt).toMatch(/\*\*(?:cold|war|cold war)\*\*/i);
      expect(match.passage.text).toContain(shown(excerpt));
    }
    const places = lines.map((line) => /^- (¶ [\d, ]+) /.exec(line)?.[1]);
    expect(message && buttonsOf(message).map(({ label }) => label)).toEqual([
      ...places.map((place) => `Show ${place}`),
      'Remove',
    ]);
  });

  test('that is empty is only said to be', () => {
    expect(contentOf(respond(overArticle, 'search', { words: 'qwxzvk *zzyzx*' }))).toEqual([
      'I found no passage for “qwxzvk \\*zzyzx\\*”.',
    ]);
  });

  test('shows a hyphenated word as it stands in the passage', () => {
    const [content = ''] = contentOf(respond(overArticle, 'search', { words: 'fast-moving' }));
    expect(shown(content)).toContain('challenges of fast-moving economic globalization');
  });

  test('marks words without a gap between them as one', () => {
    const over = chatOver(documentOf('a', ['It cost 2.5bn dollars.', 'Herons fly.']));
    const [content] = contentOf(respond(over, 'search', { words: '2.5bn' }));
    expect(content).toMatch(/It cost \*\*2\\?\.5bn\*\* dollars/);
  });
});

describe('a list over several documents', () => {
  const first = documentOf('a', ['Herons fly.', 'Storks wade.'], { title: 'Of *birds*' });
  const second = documentOf('b', ['Herons fish.'], { title: 'Of rivers' });
  const choicesIn = (reply: Reply) =>
    buttonsIn(reply).flatMap(({ label = '' }) => (label.startsWith('Show') ? label : []));

  test('names the document in each line and on each button', () => {
    const reply = respond(chatOver(first, second), 'search', { words: 'herons' });
    expect(contentOf(reply)[0]?.split('\n').slice(1).sort()).toEqual([
      '- ¶ 1 · Of \\*birds\\* · The Sampler: **Herons** fly.',
      '- ¶ 1 · Of rivers · The Sampler: **Herons** fish.',
    ]);
    expect(new Set(choicesIn(reply))).toEqual(new Set(['Show ¶ 1 · Of *birds*', 'Show ¶ 1 · Of rivers']));
  });

  test('names it on a button no longer than in its line', () => {
    const title = 'Meeting of the Valdai International Discussion Club';
    const [one, other] = ['c', 'd'].map((id) => documentOf(id, ['Herons fish.'], { title: `${title}, ${id}` }));
    assert(one && other);
    for (const label of choicesIn(respond(chatOver(one, other), 'search', { words: 'herons' }))) {
      expect(label).toBe('Show ¶ 1 · Meeting of the Valdai…');
    }
  });

  test('names none where all are of one', () => {
    const reply = respond(chatOver(first, second), 'search', { words: 'storks' });
    expect(contentOf(reply)[0]).toContain('\n- ¶ 2 · The Sampler: ');
    expect(choicesIn(reply)).toEqual(['Show ¶ 2']);
  });

  test('of a paragraph leads to that of each', () => {
    const [content = ''] = contentOf(respond(chatOver(first, second), 'quote', { passage: '1' }));
    expect(content.split('\n')).toEqual([
      'Several documents have that:',
      expect.stringContaining('Of \\*birds\\*'),
      expect.stringContaining('Of rivers'),
    ]);
  });
});

describe('buttons and choices', () => {
  test('lead where the reply’s actions lead, through nothing but their ids', () => {
    for (const isPrivate of [true, false]) {
      const reply = respond(overArticle, 'ask', { question: 'Cold War NATO expansion', private: isPrivate });
      assert(reply.kind === 'quotation');
      const all = { start: 0, end: reply.shown.passage.text.length };
      const calls = buttonsIn(reply).flatMap((button) =>
        'custom_id' in button && button.label !== 'Remove' ? [decodeCall(button.custom_id)] : [],
      );
      expect(calls.map((call) => overArticle.respond(call))).toEqual(
        [...reply.actions, ...shareAndCopy(reply, all)].map(({ call }) => overArticle.respond(call)),
      );
    }
  });

  test('lead where the list’s items lead', () => {
    const reply = respond(overArticle, 'find', { text: 'Cold War NATO expansion' });
    assert(reply.kind === 'list');
    const calls = buttonsIn(reply).flatMap((button) => ('custom_id' in button ? [decodeCall(button.custom_id)] : []));
    expect(calls.map((call) => overArticle.respond(call))).toEqual(
      reply.items.map(({ call }) => overArticle.respond(call)),
    );
  });

  test.each([
    '',
    'nope',
    '|',
    'show|||',
    '2',
    '2show',
    '2show|',
    '2show|||',
    '2show|p|0',
    'menu',
    `2show|${'p'.repeat(95)}`,
  ])('that were forged as %j are read as a call that is answered', (id) => {
    const { command, options } = decodeCall(id);
    expect(respond(overArticle, command, options).kind).toBe('error');
  });

  test('have ids of their own, even where the next match is the next paragraph', () => {
    const neighbours = chatOver(documentOf('a', ['Herons fly.', 'Herons wade.', 'Herons fish.']));
    const ids = buttonsIn(respond(neighbours, 'ask', { question: 'herons' })).flatMap((button) =>
      'custom_id' in button ? [button.custom_id] : [],
    );
    expect(ids).toEqual([...new Set(ids)]);
  });
});

test('links are whole whatever the address of the document', () => {
  const over = chatOver(documentOf('a', ['Herons fly.'], { url: 'https://example.org/?a>b' }));
  for (const reply of [respond(over, 'about'), respond(over, 'quote', { passage: '1' })]) {
    expect(contentOf(reply)[0]).toContain('[A sample](<https://example.org/?a%3Eb>)');
  }
});

describe('Discord’s limits', () => {
  test('are kept, whatever the documents', () => {
    const typed = fc.constantFrom('heron', 'stork flies', 'the quoted words', 'qwxzvk', '1', '99', '*'.repeat(200));
    fc.assert(
      fc.property(
        fc.uniqueArray(document, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        typed,
        (samples, words) => {
          const over = chatOver(...samples);
          const replies = [
            respond(over, 'ask', { question: words, private: true }),
            respond(over, 'quote', { passage: words }),
            respond(over, 'search', { words }),
            respond(over, 'find', { text: words }),
            respond(over, 'about'),
            respond(over, 'about', { document: words }),
            respond(over, words),
            respond(over, 'show', { place: words }),
          ];
          const led = replies.flatMap((reply) =>
            reply.kind === 'list'
              ? reply.items.map(({ call }) => call)
              : 'actions' in reply
                ? reply.actions.map(({ call }) => call)
                : [],
          );
          for (const reply of [...replies, ...led.map((call) => over.respond(call))]) expectLegal(rendered(reply));
        },
      ),
      { numRuns: 6 },
    );
  });

  test('are kept for a list of many documents', () => {
    const samples = Array.from(
      { length: 20 },
      (_, index): SourceDocument =>
        documentOf(`${'i'.repeat(98)}${index + 10}`, ['Herons fly.'], {
          title: '*'.repeat(300),
          url: `https://example.org/${'a'.repeat(400)}`,
        }),
    );
    expectLegal(rendered(respond(chatOver(...samples), 'about')));
    expectLegal(rendered(respond(chatOver(...samples), 'ask', { question: 'x', document: 'nowhere' })));
    expectLegal(rendered(respond(chatOver(...samples), 'quote', { passage: '¶ 1' })));
  });

  test('are kept for a list over documents whose titles and speakers are all markup', () => {
    const stars = '*'.repeat(300);
    const fillers = Array.from({ length: 9 }, (_, index) => `Stork ${index}.`);
    const paragraphs = [...fillers, ...Array.from({ length: 6 }, () => `${stars} heron ${stars}\n— ${stars}`)];
    const samples = Array.from({ length: 8 }, (_, index) => documentOf(`a-${index}`, paragraphs, { title: stars }));
    expectLegal(rendered(respond(chatOver(...samples), 'search', { words: `heron ${stars}` })));
  });

  test('are kept for a paragraph that many documents have', () => {
    const samples = Array.from({ length: 30 }, (_, index) => documentOf(`a-${index}`, ['Herons fly.']));
    expectLegal(rendered(respond(chatOver(...samples), 'quote', { passage: '¶ 1' })));
  });

  // A message of 2,000 characters is enough for “Find a quote”.
  test.each([
    ['search', { words: 'NATO '.repeat(600) }],
    ['search', { words: '*'.repeat(1500) }],
    ['find', { text: 'NATO '.repeat(400) }],
    ['ask', { question: Array.from({ length: 400 }, (_, index) => `qwx${index}z`).join(' ') }],
    ['ask', { question: 'x', document: 'y'.repeat(3000) }],
    ['about', { ['x'.repeat(2500)]: '1' }],
  ])('are kept where somebody types much: /%s', (command, options) => {
    expectLegal(rendered(respond(overArticle, command, options)));
  });

  test('are kept for a document in which many people speak', () => {
    const paragraphs = Array.from(
      { length: 80 },
      (_, index) => `Herons ${index}.\n— Somebody with a long name, the ${index}th`,
    );
    const speakers = paragraphs.map((text, index) => text.replace('long name', `long name ${index}`));
    expectLegal(rendered(respond(chatOver(documentOf('a', speakers)), 'about')));
  });
});
