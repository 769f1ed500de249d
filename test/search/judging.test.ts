import { describe, expect, test } from 'vitest';
import { articleLibrary } from '../samples.ts';

const outcomeOf = (question: string) => articleLibrary.searcher.search(question, { limit: 1 }).outcome;

describe('whom to trust, who is whose ally and who wrote the statement, the article does not say', () => {
  test.each([
    ...[
      'can putin be trusted',
      'should I trust china',
      'would you trust russia',
      'is xi jinping honest',
      'can nato be trusted',
    ],
    ...['is beijing sincere', 'can ukraine trust russia', 'does china trust russia', 'is the kremlin lying'],
    ...['is china an ally of russia', 'are moscow and beijing allies now', 'is russia friends with china'],
    ...['who wrote the joint statement', 'who drew up the statement', 'whose idea was the statement'],
    ...[
      '¿se puede confiar en Putin?',
      '¿es China aliada de Rusia?',
      'можно ли доверять Путину?',
      'Китай союзник России?',
    ],
    ...['kann man Putin trauen?', 'ist China ein Verbündeter Russlands?', '普京可信吗？', '中国是俄罗斯的盟友吗？'],
    ...['dois-je faire confiance à la Chine ?', 'dá para confiar no Putin?', 'a China é aliada da Rússia?'],
  ])('%s', (question) => {
    expect(outcomeOf(question)).not.toBe('answer');
  });

  // What is not answered speaks against few words in a sentence only.
  test.each(['which countries are in AUKUS', 'why does Ukraine even want in'])('nor %s', (question) => {
    expect(outcomeOf(question)).not.toBe('answer');
  });
});

test.each([
  ...['mutual trust', 'trust', 'what do they say about trust', 'do they want leaders to trust each other'],
  ...['trust between leaders', 'did they call for trust', 'who issued the statement', 'does China support Russia'],
  ...['what about the cold war?', 'and what about NATO expansion?', 'who published the statement', 'did xi meet putin'],
])('but it answers: %s', (question) => {
  expect(outcomeOf(question)).toBe('answer');
});
