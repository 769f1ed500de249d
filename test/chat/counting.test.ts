import { expect, test } from 'vitest';
import { article, chatOver } from '../samples.ts';

const chat = chatOver(article);

function ask(question: string) {
  return chat.respond({ command: 'ask', options: { question } });
}

test.each([
  ['how many times does it say NATO?', [2, 4, 7, 10, 12]],
  ['how often is the dollar mentioned in the article', [12]],
  ['wie oft kommt das Wort Sanktionen vor?', [12]],
  ['wie oft erwähnen sie Georgien', [10]],
  ['combien de fois parlent-ils de l’Ukraine ?', [9, 10]],
  ['combien de fois le mot liberté apparaît-il dans le texte ?', [6]],
  ['combien de fois est-il question de la Géorgie ?', [10]],
  ['wie oft ist im Artikel von Georgien die Rede?', [10]],
  ['how many times does it talk about Georgia?', [10]],
  ['сколько раз идёт речь о Грузии?', [10]],
  ['¿cuántas veces mencionan a la OTAN?', [2, 4, 7, 10, 12]],
  ['quantas vezes aparece a palavra democracia?', [6]],
  ['сколько раз упоминается Грузия?', [10]],
  ['美元出现了多少次？', [12]],
])(
  'where it is asked how often something is mentioned, the passages that have it are listed: %s',
  (question, having) => {
    const reply = ask(question);
    const paragraphs = reply.kind === 'list' ? reply.items.map(({ match }) => match.passage.paragraphs[0]) : [];
    expect(paragraphs).toEqual(expect.arrayContaining(having));
  },
);

test.each([
  'how often is Taiwan mentioned?',
  'how often do they meet?',
  'wie oft haben sie das gesagt?',
  '他们见过几次面？',
])('what no passage has is not listed, nor what is no mention: %s', (question) => {
  expect(ask(question).kind).not.toBe('list');
});
