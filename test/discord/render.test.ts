import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Chat, en, quotationReply, type Reply } from '../../src/chat/index.ts';
import { decodeCall } from '../../src/discord/custom-id.ts';
import { type RenderedMessage, render } from '../../src/discord/render.ts';
import type { Document } from '../../src/documents/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const rendered = (reply: Reply) => render(reply, en, commands);
const contentOf = (reply: Reply) => rendered(reply).map(({ content }) => content);

function respond(chat: Chat, command: string, options: Record<string, unknown> = {}): Reply {
  return chat.respond({ command, options });
}

const overArticle = chatOver(article);

/** What a reader sees: backslashes before punctuation and marks of bold are gone. */
const shown = (markup: string) => markup.replace(/\\([!-/:-@[-`{-~])|\*\*/g, '$1');

/** What stands behind quote bars in a message. */
function quoted(content: string): string {
  const lines = content.split('\n').filter((line) => line.startsWith('> '));
  return shown(lines.map((line) => line.slice('> '.length)).join('\n'));
}

function expectWithinLimits(messages: readonly RenderedMessage[]) {
  expect(messages.length).toBeGreaterThan(0);
  for (const { content, components } of messages) {
    expect(content.trim().length).toBeGreaterThan(0);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content.isWellFormed()).toBe(true);
    expect(components.length).toBeLessThanOrEqual(5);
    for (const row of components) {
      expect(row.components.length).toBeGreaterThan(0);
      expect(row.components.length).toBeLessThanOrEqual(5);
      for (const component of row.components) expectComponentWithinLimits(component);
    }
  }
  for (const { components } of messages.slice(0, -1)) expect(components).toEqual([]);
}

function expectComponentWithinLimits(component: RenderedMessage['components'][number]['components'][number]) {
  const within = (text: string | undefined, limit: number) => {
    expect(text).toMatch(/\S/);
    expect(text?.length).toBeLessThanOrEqual(limit);
    expect(text?.isWellFormed()).toBe(true);
  };
  if (component.type === ComponentType.Button) {
    assert('label' in component);
    within(component.label, 80);
    if (component.style === ButtonStyle.Link) within(component.url, 512);
    else within(component.custom_id, 100);
  } else {
    assert(component.type === ComponentType.StringSelect);
    within(component.custom_id, 100);
    within(component.placeholder, 150);
    expect(component.options.length).toBeGreaterThan(0);
    expect(component.options.length).toBeLessThanOrEqual(25);
    expect(new Set(component.options.map(({ value }) => value)).size).toBe(component.options.length);
    for (const option of component.options) {
      within(option.label, 100);
      within(option.description, 100);
      within(option.value, 100);
    }
  }
}

function buttonsOf(reply: Reply) {
  const buttons =
    rendered(reply)
      .at(-1)
      ?.components.flatMap((row) => row.components) ?? [];
  return buttons.flatMap((component) =>
    component.type === ComponentType.Button && 'label' in component ? [component] : [],
  );
}

const word = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('the', 'heron', 'stork', 'flies', 'Wörter', '“quoted', 'words”', '🐦', '1.'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('*a*', '_b_', '||c||', '`d`', '[e](f)', '<@1>', '@everyone', '\\', '#', '>'),
  },
  { weight: 1, arbitrary: fc.constantFrom('https://t.co/a_b~c', '-', '~~', '**', '_'.repeat(30), 'x'.repeat(150)) },
);

/** A paragraph in sentences, of up to 4,000 characters. */
const prose = fc
  .array(
    fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `${words.join(' ')}. `),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((sentences) => `Heron ${sentences.join('').slice(0, 3990)}`.toWellFormed().trim());
/** Without an end of a sentence; without even a space. */
const endless = fc
  .array(word, { minLength: 200, maxLength: 600 })
  .map((words) => `Heron ${words.join(' ')}`.slice(0, 4000));
const solid = fc
  .tuple(fc.constantFrom('*', '🐦', 'x', '中', '\\', '_a'), fc.integer({ min: 1, max: 4000 }))
  .map(([piece, length]) => `Heron${piece.repeat(length)}`.slice(0, 4000).toWellFormed());
const paragraph = fc.oneof(
  { weight: 2, arbitrary: prose },
  endless.map((text) => text.toWellFormed()),
  solid,
);

const document = fc
  .record({
    id: fc.constantFrom('a', 'i'.repeat(100)),
    paragraphs: fc.uniqueArray(paragraph, { minLength: 1, maxLength: 5 }),
    title: fc.constantFrom('A sample', '*'.repeat(300), '[Title] 🐦 '.repeat(30).trim(), 'T'.repeat(300)),
    publisher: fc.constantFrom('The Sampler', '_P_'.repeat(30)),
    url: fc.constantFrom(
      'https://example.org/a',
      `https://example.org/${'a'.repeat(450)}`,
      `https://example.org/${'a'.repeat(600)}`,
    ),
  })
  .map(({ id, paragraphs, ...header }) => documentOf(id, paragraphs, header));

describe('a quotation', () => {
  test('comes with bar, focus, attribution and source', () => {
    const question =
      'Did Kremlin foreign policy advisor Yury Ushakov say that China supported Russia’s deal with NATO?';
    const [message, ...others] = rendered(respond(overArticle, 'ask', { question }));
    expect(others).toEqual([]);
    expect(message?.content).toBe(
      [
        '> The two nations have stressed the importance of their relations in recent months. **In December, Kremlin foreign policy advisor Yury Ushakov said that China supported Russia’s efforts to sign a deal with NATO.** Beijing has previously committed to working with Moscow to develop financial systems that are resistant to sanctions and minimize dependency on the U.S. dollar.',
        '— **teleSUR English**, reporting in its own words what **Yury Ushakov** said (remarks in the second sentence, December 2021)',
        `-# teleSUR English, 4 February 2022 · ¶ 12 · [${article.title}](<${article.url}>)`,
      ].join('\n'),
    );
  });

  test('leads on to its neighbours, to everybody and to the source', () => {
    const over = chatOver(documentOf('a', ['Herons fly.', 'Storks wade.', 'Ducks swim.']));
    const buttons = buttonsOf(respond(over, 'ask', { question: 'storks', private: true }));
    expect(buttons.map(({ label }) => label)).toEqual(['‹ ¶ 1', '¶ 3 ›', 'Share', 'Read in source ↗']);
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
    const [content] = contentOf(quotationReply(place, { outcome: 'none', matches: [], private: false, message }));
    expect(content).toMatch(/^The documents do not answer that\. They never use “heron”\. .*:\n> The two countries /);
  });

  test('that is its own focus is not all in bold', () => {
    const over = chatOver(documentOf('a', ['Herons fly over storks.']));
    const [content] = contentOf(respond(over, 'ask', { question: 'Herons fly over storks' }));
    expect(content).toMatch(/^> Herons fly over storks\.\n— /m);
  });

  test('keeps its line breaks behind the bar', () => {
    const text = 'First line,\nsecond line.\nThird line.';
    const over = chatOver(documentOf('a', [text]));
    for (const reply of [respond(over, 'quote', { passage: '1' }), respond(over, 'ask', { question: 'second line' })]) {
      expect(contentOf(reply).map(quoted)).toEqual([text]);
    }
  });

  const wholeFrom = (contents: readonly string[], text: string) => {
    let at = 0;
    for (const content of contents) {
      const piece = quoted(content).trim();
      const found = text.indexOf(piece, at);
      expect(found, `“${piece}” does not follow in the passage`).toBeGreaterThanOrEqual(at);
      // Between two messages nothing but white space is left out.
      expect(text.slice(at, found).trim()).toBe('');
      at = found + piece.length;
    }
    expect(text.slice(at)).toBe('');
  };

  test('is the whole passage, character for character, in as many messages as it takes', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('heron', 'stork flies', 'quoted words'), (sample, question) => {
        const over = chatOver(sample);
        const replies = [
          ...sample.passages.map(({ paragraphs: [first] }) => respond(over, 'quote', { passage: `${first}` })),
          respond(over, 'ask', { question }),
        ];
        for (const reply of replies) {
          if ('shown' in reply && reply.shown) wholeFrom(contentOf(reply), reply.shown.passage.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is divided between sentences where they fit', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z ]{20,400}[a-z]\.$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 8, maxLength: 16 }), (sentences) => {
        const text = sentences.join(' ').slice(0, 4000);
        const contents = contentOf(respond(chatOver(documentOf('a', [text])), 'quote', { passage: '1' }));
        for (const content of contents.slice(0, -1)) expect(quoted(content)).toMatch(/(?:^|[^.])\.$/);
      }),
      { numRuns: 50 },
    );
  });

  test('is divided between words where a sentence is too long', () => {
    const text = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ');
    const contents = contentOf(respond(chatOver(documentOf('a', [text])), 'quote', { passage: '1' }));
    expect(contents.length).toBeGreaterThan(1);
    expect(contents.map(quoted).join(' ')).toBe(text);
  });

  // BUG: where a passage is divided at a line break, the next line's bar is left behind as a stray >.
  test('that is divided at a line break ends with its words', () => {
    const text = [1, 2, 3].map((line) => `Line ${line} ${'x'.repeat(1200)}.`).join('\n');
    const contents = contentOf(respond(chatOver(documentOf('a', [text])), 'quote', { passage: '1' }));
    for (const content of contents) expect(content).not.toMatch(/^>$/m);
    wholeFrom(contents, text);
  });
});

describe('a list', () => {
  test('has a line and a choice for each match', () => {
    const reply = respond(overArticle, 'search', { words: 'cold war' });
    assert(reply.outcome === 'list');
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
    expect(message?.components).toMatchObject([
      { components: [{ type: ComponentType.StringSelect, options: reply.items.map(() => ({})) }] },
    ]);
  });

  test('that is empty is only said to be', () => {
    expect(rendered(respond(overArticle, 'search', { words: 'qwxzvk *zzyzx*' }))).toEqual([
      { content: 'No passage has any of the words “qwxzvk \\*zzyzx\\*”.', components: [] },
    ]);
  });

  test('shows a hyphenated word as it stands in the passage', () => {
    const [content = ''] = contentOf(respond(overArticle, 'search', { words: 'fast-moving' }));
    expect(shown(content)).toContain('challenges of fast-moving economic globalization');
  });

  // BUG: “2.5bn” is two words to the search. On Discord four asterisks between them are no end and beginning: they show.
  test('marks words without a gap between them as one', () => {
    const over = chatOver(documentOf('a', ['It cost 2.5bn dollars.', 'Herons fly.']));
    const [content] = contentOf(respond(over, 'search', { words: '2.5bn' }));
    expect(content).toMatch(/It cost \*\*2\\?\.5bn\*\* dollars/);
  });
});

describe('buttons and choices', () => {
  test('lead where the reply’s actions lead, through nothing but their ids', () => {
    for (const isPrivate of [true, false]) {
      const reply = respond(overArticle, 'ask', { question: 'Cold War NATO expansion', private: isPrivate });
      assert('actions' in reply);
      const calls = buttonsOf(reply).flatMap((button) =>
        'custom_id' in button ? [decodeCall(button.custom_id, commands)] : [],
      );
      expect(calls.map((call) => overArticle.respond(call))).toEqual(
        reply.actions.map(({ call }) => overArticle.respond(call)),
      );
    }
  });

  test('lead where the list’s items lead', () => {
    const reply = respond(overArticle, 'find', { text: 'Cold War NATO expansion' });
    assert(reply.outcome === 'list');
    const menu = rendered(reply)[0]?.components[0]?.components[0];
    assert(menu?.type === ComponentType.StringSelect);
    const calls = menu.options.map(({ value }) => decodeCall(value, commands));
    expect(calls.map((call) => overArticle.respond(call))).toEqual(
      reply.items.map(({ call }) => overArticle.respond(call)),
    );
  });

  test.each(['', 'nope', '|', 'show', 'show|||', 'show|||||||', 'menu', `show|${'x'.repeat(100)}`])(
    'that were forged as %j are read as a call that is answered',
    (id) => {
      expect(respond(overArticle, decodeCall(id, commands).command, decodeCall(id, commands).options).outcome).toBe(
        'error',
      );
    },
  );

  test('have ids of their own, even where the next match is the next paragraph', () => {
    const neighbours = chatOver(documentOf('a', ['Herons fly.', 'Herons wade.', 'Herons fish.']));
    const ids = buttonsOf(respond(neighbours, 'ask', { question: 'herons' })).flatMap((button) =>
      'custom_id' in button ? [button.custom_id] : [],
    );
    expect(ids).toEqual([...new Set(ids)]);
  });
});

// BUG: an address may hold > (the header takes what new URL takes), which ends a link too early.
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
            reply.outcome === 'list'
              ? reply.items.map(({ call }) => call)
              : 'actions' in reply
                ? reply.actions.map(({ call }) => call)
                : [],
          );
          for (const reply of [...replies, ...led.map((call) => over.respond(call))])
            expectWithinLimits(rendered(reply));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('are kept to the last character', () => {
    for (let length = 1900; length < 2010; length += 1) {
      const sample = documentOf('a', ['x'.repeat(length)]);
      const [passage] = sample.passages;
      assert(passage);
      const place = { document: sample, passage, paragraph: 1 };
      const details = { outcome: 'closest', matches: [], private: false, message: { key: 'closest' } } as const;
      expectWithinLimits(rendered(quotationReply(place, details)));
    }
  });

  test('are kept for a list of many documents', () => {
    const samples = Array.from(
      { length: 20 },
      (_, index): Document =>
        documentOf(`${'i'.repeat(98)}${index + 10}`, ['Herons fly.'], {
          title: '*'.repeat(300),
          url: `https://example.org/${'a'.repeat(400)}`,
        }),
    );
    expectWithinLimits(rendered(respond(chatOver(...samples), 'about')));
    expectWithinLimits(rendered(respond(chatOver(...samples), 'ask', { question: 'x', document: 'nowhere' })));
    expectWithinLimits(rendered(respond(chatOver(...samples), 'quote', { passage: '¶ 1' })));
  });

  // BUG: a list of places is as long as there are documents, and a menu takes 25 choices.
  test('are kept for a paragraph that many documents have', () => {
    const samples = Array.from({ length: 30 }, (_, index) => documentOf(`a-${index}`, ['Herons fly.']));
    expectWithinLimits(rendered(respond(chatOver(...samples), 'quote', { passage: '¶ 1' })));
  });

  // BUG: of a message only lines are divided, and a line may hold all that somebody typed: an empty message goes first,
  // one that is too long follows. A message of 2,000 characters is enough for “Find a quote”.
  test.each([
    ['search', { words: 'NATO '.repeat(600) }],
    ['search', { words: '*'.repeat(1500) }],
    ['find', { text: 'NATO '.repeat(400) }],
    ['ask', { question: Array.from({ length: 400 }, (_, index) => `qwx${index}z`).join(' ') }],
    ['ask', { question: 'x', document: 'y'.repeat(3000) }],
    ['about', { ['x'.repeat(2500)]: '1' }],
  ])('are kept where somebody types much: /%s', (command, options) => {
    expectWithinLimits(rendered(respond(overArticle, command, options)));
  });

  // BUG: the same, for what an operator's file may hold.
  test('are kept for a document in which many people speak', () => {
    const paragraphs = Array.from(
      { length: 80 },
      (_, index) => `Herons ${index}.\n— Somebody with a long name, the ${index}th`,
    );
    const speakers = paragraphs.map((text, index) => text.replace('long name', `long name ${index}`));
    expectWithinLimits(rendered(respond(chatOver(documentOf('a', speakers)), 'about')));
  });
});
