import type { APIUser } from 'discord.js';
import { reader } from '../discord/objects.ts';
import type { OptionValues } from '../discord/stand-in.ts';

/** Who wrote the messages whose menu the reader uses. */
export const writer: APIUser = { ...reader, id: '1100000000000000005', username: 'debater', global_name: 'debater' };

/** What somebody does. */
export type Step =
  /** Sends a slash command; if several times, the last one is seen. */
  | { readonly slash: string; readonly options?: OptionValues; readonly times?: number }
  /** Types a slash command and looks at what is offered for the option `focused`. */
  | { readonly type: string; readonly options: OptionValues; readonly focused: string }
  /** Uses a command from the menu of somebody else’s message. */
  | { readonly menu: string; readonly message: string }
  /** Somebody else writes a message that mentions the bot. */
  | { readonly mention: string }
  /** Presses the button of the last message whose label holds these words, as the reader or as the other person. */
  | { readonly press: string; readonly byWriter?: true };

/** A picture: what is done, and what is then to be seen. */
export interface Scene {
  /** Of its file. */
  readonly name: string;
  /** The line above the picture. */
  readonly title: string;
  /** What is in the picture, for those who cannot see it. */
  readonly alt: string;
  /** Discord's code of the language of the reader's app and of the server; English if there is none. */
  readonly locale?: string;
  /** What stands in the file of the bot's only document; the real documents if it is missing. */
  readonly file?: string;
  readonly steps: readonly Step[];
}

export interface Group {
  readonly heading: string;
  readonly text: string;
  readonly scenes: readonly Scene[];
}

const DOLLAR = 'are they trying to ditch the dollar?';

/** A made-up document whose only passage is too long for one message. */
const MINUTES = `---
title: Minutes of the Bridge Committee
publisher: Millbrook Council
published: 2024-03-05
url: https://example.org/minutes
language: en
---

The committee met in the old school at seven, with all nine members present, and the chair read out the letter of the engineers. They had looked at the bridge in January, when the river was low, and found the two outer arches sound. The middle arch, they wrote, has lost mortar on the side of the mill, and three stones of its lower ring have moved by the width of a hand. They do not think that it will fall this year. They advise against any cart or lorry of more than three tonnes, from the day of their letter until the arch has been mended, and they ask that somebody measure the three stones on the first day of every month. The treasurer asked what mending would cost. The engineers had named two ways. The first is to take the middle arch down and build it up again with its own stones, which would close the bridge from May to October. The second is to hold the arch from below with a frame of oak, fill the joints, and take the frame away after a year, which would leave one lane open. The first costs about twice as much as the second, and lasts, as they put it, for as long as the bridge has stood until now. Mrs Ashdown, who farms on the far side, said that from May to October is when she has to cross with hay, and that the next bridge is eleven miles away. Mr Pell said that an arch which is mended by halves is mended twice. The chair asked whether the railway would let carts use its crossing for one summer, and the clerk promised to write to the railway before the end of the week. It was agreed that no decision be taken before there is an answer. It was also agreed, with eight votes and one abstention, to put up a sign on either side of the bridge with the weight that is allowed, to have the three stones measured by the miller, who lives next to them, and to pay him for it. The clerk will ask two builders for an offer for each of the two ways, so that the council can compare them. The committee thanked the engineers, who had done their work without a fee. It will meet again on the second Tuesday in April, and the meeting will be open to everybody who uses the bridge.
`;

/** All pictures of docs/discord.md, in its order. */
export const groups: readonly Group[] = [
  {
    heading: 'Asking',
    text: '`/ask` finds the passage that answers best. The quotation is the message itself, so it can be copied, found and forwarded.',
    scenes: [
      {
        name: 'ask',
        title: 'An answer: the passage word for word, who says it, and where it stands',
        alt: 'The answer to “are they trying to ditch the dollar?”: paragraph 12 behind a quote bar, with the sentence on the U.S. dollar in bold; below it that the words in bold are teleSUR English’s own; in small print the publisher, the date, ¶ 12, the linked title and the passage’s id, e86bq.12.7oif; then the buttons “‹ Before: ¶ 11”, “Next match (2 of 2)”, “Copy”, “Not what I asked”, “Remove” and “Read in source”.',
        steps: [{ slash: 'ask', options: { question: DOLLAR } }],
      },
      {
        name: 'closest',
        title: 'When no passage clearly answers',
        alt: 'The answer to “is Russia isolated?” begins with “No passage clearly answers that. This comes closest:”, and quotes paragraph 9; below it that the words are teleSUR English’s own, and which of them report Western leaders; then its source and the buttons.',
        steps: [{ slash: 'ask', options: { question: 'is Russia isolated?' } }],
      },
      {
        name: 'none',
        title: 'The honest no',
        alt: 'The answer to “what did they say about taiwan?”: “The documents do not answer that.” There is no quotation; the buttons are “Not what I asked” and “Remove”.',
        steps: [{ slash: 'ask', options: { question: 'what did they say about taiwan?' } }],
      },
      {
        name: 'nearest',
        title: 'The honest no, where the words are there but not the answer',
        alt: 'The answer to “how many troops are at the border?”: “The documents do not answer that. The nearest passage, which may have nothing to do with it:”, and paragraph 9 with its source and buttons.',
        steps: [{ slash: 'ask', options: { question: 'how many troops are at the border?' } }],
      },
      {
        name: 'header',
        title: 'A question about the document itself, answered from its header',
        alt: 'The answer to “who wrote this article?”: the title in bold, and that it names no author but was published by teleSUR English on 4 February 2022; the button “Remove”.',
        steps: [{ slash: 'ask', options: { question: 'who wrote this article?' } }],
      },
      {
        name: 'talk',
        title: 'Small talk, for the asker alone',
        alt: 'The answer to “thanks, good bot!”, which only the asker can see: “Glad to be of use! I quote documents word for word: ask me something like “What did Carlos Martinez say?””',
        steps: [{ slash: 'ask', options: { question: 'thanks, good bot!' } }],
      },
      {
        name: 'instead',
        title: 'After a press on *Not what I asked*: other passages, for the asker alone',
        alt: 'What only the asker can see below the answer to “what do they want NATO to do?”: “Did you mean one of these? Best first:”, and passages with excerpts, each with a button such as “Show ¶ 4” beside it.',
        steps: [
          { slash: 'ask', options: { question: 'what do they want NATO to do?' } },
          { press: 'Not what I asked' },
        ],
      },
      {
        name: 'answers-question',
        title: 'After a press on *Not what I asked* under an honest no: a question that the document does answer',
        alt: 'What only the asker can see below the honest no to “who won the olympics?”: “The document answers: “What does the article say about the Olympics?” (That is a question of mine, not a quotation.) See here:”, and paragraph 3 with an excerpt and a button “Show ¶ 3” beside it.',
        steps: [{ slash: 'ask', options: { question: 'who won the olympics?' } }, { press: 'Not what I asked' }],
      },
      {
        name: 'mention',
        title: 'A message that mentions the bot, where the operator has it answer those',
        alt: 'Somebody writes “@Verbatim what did Ushakov say in December?”. The answer, which everybody sees, is a reply to that message: paragraph 12 with the sentence on December in bold, who says it, its source and the buttons of an answer.',
        steps: [{ mention: 'what did Ushakov say in December?' }],
      },
      {
        name: 'to',
        title: 'An answer for somebody',
        alt: '“/ask” with the question “human rights?” and “to: @debater”: the answer begins with “@debater”, then quotes paragraph 6.',
        steps: [{ slash: 'ask', options: { question: 'human rights?', to: writer.id } }],
      },
    ],
  },
  {
    heading: 'Looking around',
    text: 'Buttons lead from one passage to the next, in place.',
    scenes: [
      {
        name: 'quote',
        title: 'A passage by its paragraph',
        alt: '“/quote” with the passage “¶ 4”: the paragraph behind a quote bar; below it that the words in quotation marks are those of Russia and China, all others those of teleSUR English; the source in small print; the buttons “‹ Before: ¶ 3”, “After: ¶ 5 ›”, “Copy”, “Remove” and “Read in source”.',
        steps: [{ slash: 'quote', options: { passage: '¶ 4' } }],
      },
      {
        name: 'range',
        title: 'Several paragraphs, one after the other',
        alt: '“/quote” with the passage “¶ 7-8”: paragraphs 7 and 8, each behind a quote bar and with who says it and its source below; the buttons “Copy” and “Remove”.',
        steps: [{ slash: 'quote', options: { passage: '¶ 7-8' } }],
      },
      {
        name: 'id',
        title: 'A passage by its id',
        alt: '“/quote” with the passage “e86bq.3.116c”, the id at the end of a source line: paragraph 3, whose words are teleSUR English’s own, some of them reporting Russia and China, with the same id at the end of its source line.',
        steps: [{ slash: 'quote', options: { passage: 'e86bq.3.116c' } }],
      },
      {
        name: 'changed',
        title: 'An id whose text has changed',
        alt: '“/quote” with the passage “e86bq.6.abcd”: “The text has changed since that id was given, or the id is mistyped. ¶ 6 now reads:”, and paragraph 6 as it is, with its new id.',
        steps: [{ slash: 'quote', options: { passage: 'e86bq.6.abcd' } }],
      },
      {
        name: 'complete',
        title: 'What `/quote` offers while somebody types',
        alt: 'The input line with “/quote” and the words “cold war” for the passage; above it a list of the three passages that have these words, each with its paragraph and the words around them.',
        steps: [{ type: 'quote', options: { passage: 'cold war' }, focused: 'passage' }],
      },
      {
        name: 'next-match',
        title: 'After a press on *Next match*',
        alt: 'The second of the passages that answer “what do they want NATO to do?”, paragraph 2, in place of the first one, paragraph 4; the buttons are now “‹ Before: ¶ 1”, “After: ¶ 3 ›”, “Next match (3 of the first 4)”, “Back to ¶ 4” and “Not what I asked”, and those of every passage.',
        steps: [{ slash: 'ask', options: { question: 'what do they want NATO to do?' } }, { press: 'Next match' }],
      },
      {
        name: 'back',
        title: 'After two presses on *Before*',
        alt: 'Paragraph 10 in place of paragraph 12, which answered “are they trying to ditch the dollar?”; the buttons “‹ Before: ¶ 9”, “After: ¶ 11 ›”, “Back to ¶ 12” and “Not what I asked”, and those of every passage.',
        steps: [{ slash: 'ask', options: { question: DOLLAR } }, { press: 'Before' }, { press: 'Before' }],
      },
      {
        name: 'search',
        title: 'All passages that match',
        alt: '“/search” for “NATO expansion”: a list of four passages, each with its paragraph, whose words are shown, and an excerpt with the words found in bold; below it a button for each, such as “Show ¶ 2”, and the button “Remove”.',
        steps: [{ slash: 'search', options: { words: 'NATO expansion' } }],
      },
      {
        name: 'phrase',
        title: 'Words in quotation marks, which no passage has like that',
        alt: '“/search” for “"abandon the cold war approaches"”: “No passage has the words in quotation marks one after the other. What comes closest without the marks:”, a list of passages with excerpts, and a button for each.',
        steps: [{ slash: 'search', options: { words: '"abandon the cold war approaches"' } }],
      },
      {
        name: 'part',
        title: 'A passage too long for one message',
        alt: '“/quote” with the passage “¶ 1” of a made-up document: most of a long paragraph behind a quote bar; in small print “Part of a long passage: it goes on.”; who says it, the source, and the button “Rest of the passage” above “Copy”, “Remove” and “Read in source”.',
        file: MINUTES,
        steps: [{ slash: 'quote', options: { passage: '¶ 1' } }],
      },
      {
        name: 'rest',
        title: 'Its rest, after a press on *Rest of the passage*',
        alt: 'The last four sentences of the same paragraph, in place of the part before; in small print “Part of a long passage: it begins earlier.”; the button “Start of the passage”.',
        file: MINUTES,
        steps: [{ slash: 'quote', options: { passage: '¶ 1' } }, { press: 'Rest' }],
      },
      {
        name: 'about',
        title: 'The documents',
        alt: '“/about”: what the bot does; the document’s linked title, publisher, date and numbers of paragraphs and sentences, what it reports on, and who speaks in it; the commands; that nothing is stored; the button “Remove”.',
        steps: [{ slash: 'about' }],
      },
    ],
  },
  {
    heading: 'Checking',
    text: '`/check`, and *Check this quote* in the menu of a message, say whether a quotation is what the document says, and whose words it is ([rules](checking.md)). Only the asker sees it, in a frame that is green where all is well, amber where it is not, and grey where nothing can be said; *Show* beside a passage leads to it. `/check` without a quotation opens a form for a long one. A line with “↪” leads to the message that is spoken of, also when the check is shared.',
    scenes: [
      {
        name: 'check-form',
        title: 'The form for a long quotation: `/check` without one',
        alt: 'The input line with “/check” and nothing else; below it a form, “Check this quote”: a large field “Quotation”, which must be filled in, the fields “Speaker” and “Document”, each with what it is for, and the buttons “Cancel” and “Submit”.',
        steps: [{ slash: 'check' }],
      },
      {
        name: 'check-verbatim',
        title: 'Word for word',
        alt: 'Somebody writes: “The parties oppose the further expansion of NATO”. The check, which only the asker can see, in a green frame, says “Verbatim”, and shows paragraph 4 with these words in bold, who speaks in it and its source, beside it a button “Show ¶ 4”, and “↪” with a link to the message. A button says “Share”.',
        steps: [
          {
            menu: 'Check this quote',
            message: 'They put it plainly: “The parties oppose the further expansion of NATO”',
          },
        ],
      },
      {
        name: 'check-altered',
        title: 'Changed words are compared',
        alt: 'Somebody writes: “China never supported Russia’s efforts to sign a deal with NATO”. The check, in an amber frame, says “Altered … A negation was changed.”; right below, the comparison strikes out “never”, and small print says what struck out and bold words are; then comes paragraph 12 with the words that stand there in bold, and its source.',
        steps: [
          {
            menu: 'Check this quote',
            message: 'lol no. “China never supported Russia’s efforts to sign a deal with NATO”',
          },
        ],
      },
      {
        name: 'check-misattributed',
        title: 'The right words from the wrong mouth',
        alt: '“/check” of “strengthen dialogue and mutual trust, to deepen cooperation” with the speaker “Carlos Martinez”, in an amber frame: “Verbatim, wrongly attributed … But “Carlos Martinez” is not who says it: the document gives these words to Russia and China.”; then paragraph 6 with these words in bold, and that they are those of Russia and China.',
        steps: [
          {
            slash: 'check',
            options: {
              quote: 'strengthen dialogue and mutual trust, to deepen cooperation',
              speaker: 'Carlos Martinez',
            },
          },
        ],
      },
      {
        name: 'check-several',
        title: 'Several quotations in a message: one shortened, one in no document',
        alt: 'Somebody writes “Moscow has … denied that it has any aggressive intentions” and “we will bury you all in the snow”. The check says “Shortened” of the one, in a green frame, with paragraph 10 and the words in bold, and “Not in the documents” of the other, in a grey frame, with the nearest passage; each with its source and a button such as “Show ¶ 10”. A button says “Share”.',
        steps: [
          {
            menu: 'Check this quote',
            message:
              '“Moscow has … denied that it has any aggressive intentions”, but “we will bury you all in the snow”',
          },
        ],
      },
      {
        name: 'check-spliced',
        title: 'Pieces that do not stand together',
        alt: '“/check” of “Moscow has consistently denied … to guarantee peace, stability”, in an amber frame: “Spliced … is put together from pieces that do not stand together like that.”; then paragraphs 10 and 8, each with its piece in bold, whose words they are, the source and a button such as “Show ¶ 10”. A button says “Share”.',
        steps: [
          { slash: 'check', options: { quote: 'Moscow has consistently denied … to guarantee peace, stability' } },
        ],
      },
      {
        name: 'check-too-short',
        title: 'Too short to tell',
        alt: '“/check” of “NATO”, in a grey frame: “Too short to tell: “NATO” could be anybody’s: check a longer piece.” A button says “Share”.',
        steps: [{ slash: 'check', options: { quote: 'NATO' } }],
      },
    ],
  },
  {
    heading: 'Taking along, sharing, taking back',
    text: 'What only the asker sees can be shown to everybody. What everybody sees can be taken back by who asked for it, and by who may manage messages: the message is then gone.',
    scenes: [
      {
        name: 'copy',
        title: 'After a press on *Copy*',
        alt: 'Paragraph 6 of a public answer, and below it a message that only the reader can see: the passage, whose words it has, its source with its id, and the address of these words, as plain text in a code block.',
        steps: [{ slash: 'quote', options: { passage: '¶ 6' } }, { press: 'Copy' }],
      },
      {
        name: 'ask-private',
        title: 'A private answer, then shared',
        alt: '“/ask” with “private: True”: the answer is marked “Only you can see this” and has a button “Share” in place of “Remove”; below it is the same quotation as a message for everybody that begins with “Shared by @reader” and has a button “Remove”.',
        steps: [{ slash: 'ask', options: { question: 'human rights?', private: true } }, { press: 'Share' }],
      },
      {
        name: 'check-shared',
        title: 'A check, then shared',
        alt: 'The check of “military-technical measures”, which only the asker can see: “Verbatim” in a green frame, paragraph 11 with a button “Show ¶ 11”, and a button “Share”; below it the same text as a message for everybody that begins with “Shared by @reader” and has a button “Remove”.',
        steps: [{ slash: 'check', options: { quote: 'military-technical measures' } }, { press: 'Share' }],
      },
      {
        name: 'remove-refused',
        title: 'After somebody else’s press on *Remove*',
        alt: 'An answer for everybody; below it a message that only the person who pressed can see: “Only who asked, or who may manage messages here, can remove this answer.”',
        steps: [
          { slash: 'ask', options: { question: 'what did they say about taiwan?' } },
          { press: 'Remove', byWriter: true },
        ],
      },
      {
        name: 'find',
        title: '*Find a quote* in the menu of a message',
        alt: 'Somebody writes “What did Ushakov say in December?”. A message that only the asker can see has the one passage that speaks to it, with a button “Show ¶ 12” beside it, and “↪” with a link to the message.',
        steps: [{ menu: 'Find a quote', message: 'What did Ushakov say in December?' }],
      },
      {
        name: 'find-show',
        title: 'After a press on *Show*: the passage, below the list',
        alt: 'Somebody writes “They oppose the expansion of NATO and the Cold War”. A message that only the asker can see lists the passages that speak to it, each with a button such as “Show ¶ 4” beside it, and “↪” with a link to the message; below that list another one, after a press on the first button: paragraph 4 with who says it and its source, the same “↪”, and the buttons of a private passage.',
        steps: [
          { menu: 'Find a quote', message: 'They oppose the expansion of NATO and the Cold War' },
          { press: 'Show' },
        ],
      },
    ],
  },
  {
    heading: 'Told to the asker alone',
    text: 'What the asker can mend disturbs nobody else.',
    scenes: [
      {
        name: 'unknown-document',
        title: 'An error',
        alt: '“/about” with the document “bible”: a message that only the asker can see says that there is no such document, and which one there is.',
        steps: [{ slash: 'about', options: { document: 'bible' } }],
      },
      {
        name: 'cool-down',
        title: 'Too much at once',
        alt: 'The twenty-first “/ask” within a few seconds: “That was a lot at once. Please try again in 20 seconds.”, which only the asker can see.',
        steps: [{ slash: 'ask', options: { question: DOLLAR }, times: 21 }],
      },
    ],
  },
  {
    heading: 'Languages',
    text: 'Commands and replies come in the reader’s language, and what everybody sees in the server’s, or in that of the mention which it answers; a quotation stays as it was published. (What Discord itself adds is left in English here.)',
    scenes: [
      {
        name: 'ask-es',
        title: 'Spanish',
        alt: 'In Spanish, the answer to “¿Quieren dejar el dólar?”: “/preguntar”; paragraph 12, in English as published; who says it and the date in Spanish; the buttons “‹ Antes: ¶ 11”, “Ver resultado 2 de 4”, “Copiar”, “No es lo que pregunté”, “Eliminar” and “Leer en la fuente”.',
        locale: 'es-ES',
        steps: [{ slash: 'ask', options: { question: '¿Quieren dejar el dólar?' } }],
      },
      {
        name: 'check-es',
        title: 'A check in Spanish',
        alt: 'Somebody writes: “China did not support Russia’s efforts to sign a deal with NATO”. The check, “Comprobar esta cita”, in an amber frame, says “Alterada … Ha cambiado una negación.”; the comparison has “supported” in bold and “did not support” struck out; small print explains it in Spanish; then comes paragraph 12, in English, with the button “Mostrar ¶ 12” beside it, who says it in Spanish, and the button “Compartir”.',
        locale: 'es-ES',
        steps: [
          { menu: 'Check this quote', message: '“China did not support Russia’s efforts to sign a deal with NATO”' },
        ],
      },
      {
        name: 'ask-ru',
        title: 'Russian',
        alt: 'In Russian, the answer to “они хотят отказаться от доллара?”: “/спросить”; paragraph 12, in English as published; who says it and the date in Russian; the buttons “‹ Выше: ¶ 11”, “Следующее совпадение (2 из 4)”, “Копировать”, “Я спрашивал не об этом”, “Удалить” and “Читать в источнике”.',
        locale: 'ru',
        steps: [{ slash: 'ask', options: { question: 'они хотят отказаться от доллара?' } }],
      },
      {
        name: 'ask-zh',
        title: 'Chinese',
        alt: 'In Chinese, the answer to “他们想放弃美元吗？”: “/提问”; paragraph 12, in English as published; who says it and the date in Chinese; the buttons “‹ 上一段：¶ 11”, “下一处匹配（2/4）”, “复制”, “这不是我问的”, “撤回” and “查看原文”.',
        locale: 'zh-CN',
        steps: [{ slash: 'ask', options: { question: '他们想放弃美元吗？' } }],
      },
      {
        name: 'ask-fr',
        title: 'French',
        alt: 'In French, the answer to “Que dit l’article sur les sanctions et le dollar ?”: “/demander”; paragraph 12, in English as published, with the sentence on sanctions and the U.S. dollar in bold; who says it and the date in French; the buttons “‹ Avant : ¶ 11”, “Copier”, “Ce n’est pas ma question”, “Supprimer” and “Voir la source”.',
        locale: 'fr',
        steps: [{ slash: 'ask', options: { question: 'Que dit l’article sur les sanctions et le dollar ?' } }],
      },
      {
        name: 'ask-de',
        title: 'German, for the asker alone',
        alt: 'In German, the answer to “Was sagte Ushakov im Dezember über die NATO?”, which only the asker can see: “/fragen” with “privat: True”; paragraph 12, in English as published, with the sentence on December in bold; who says it and the date in German; the buttons “‹ Davor: ¶ 11”, “Teilen”, “Kopieren”, “Nicht, was ich gefragt habe” and “In der Quelle lesen”.',
        locale: 'de',
        steps: [{ slash: 'ask', options: { question: 'Was sagte Ushakov im Dezember über die NATO?', private: true } }],
      },
    ],
  },
];
