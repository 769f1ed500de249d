import type { OptionValues } from '../../test/discord/stand-in.ts';

/** What somebody does. */
export type Step =
  /** Sends a slash command. */
  | { readonly slash: string; readonly options?: OptionValues }
  /** Types a slash command and looks at what is offered for the option `focused`. */
  | { readonly type: string; readonly options: OptionValues; readonly focused: string }
  /** Uses a command from the menu of somebody else’s message. */
  | { readonly menu: string; readonly message: string }
  /** Presses the button of the last message whose label holds these words. */
  | { readonly press: string }
  /** Picks the choice, in the list of the last message, whose label holds these words. */
  | { readonly pick: string }
  /** Opens the list of the last message. */
  | { readonly open: true };

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
  readonly steps: readonly Step[];
}

export interface Group {
  readonly heading: string;
  readonly text: string;
  readonly scenes: readonly Scene[];
}

const DOLLAR = 'are they trying to ditch the dollar?';

/** All pictures of docs/discord.md, in its order. */
export const groups: readonly Group[] = [
  {
    heading: 'Asking',
    text: '`/ask` finds the passage that answers best. The quotation is the message itself, so it can be copied, found and forwarded.',
    scenes: [
      {
        name: 'ask',
        title: 'An answer: the passage word for word, who says it, and where it stands',
        alt: 'The answer to “are they trying to ditch the dollar?”: paragraph 12 behind a quote bar, with the sentence on the U.S. dollar in bold; below it that teleSUR English reports what Yury Ushakov said; in small print the source, the date, ¶ 12 and the linked title; then the buttons “‹ ¶ 11”, “Next match (2 of 2)” and “Read in source”.',
        steps: [{ slash: 'ask', options: { question: DOLLAR } }],
      },
      {
        name: 'closest',
        title: 'When no passage clearly answers',
        alt: 'The answer to “did russia promise not to attack ukraine” begins with “No passage clearly answers that. This comes closest:”, and quotes a passage with its source and buttons.',
        steps: [{ slash: 'ask', options: { question: 'did russia promise not to attack ukraine' } }],
      },
      {
        name: 'none',
        title: 'The honest no',
        alt: 'The answer to “what did they say about taiwan?”: “The documents do not answer that. They never use “taiwan”.” There is no quotation and no button.',
        steps: [{ slash: 'ask', options: { question: 'what did they say about taiwan?' } }],
      },
    ],
  },
  {
    heading: 'Looking around',
    text: 'Buttons and lists lead from one passage to the next, in place.',
    scenes: [
      {
        name: 'quote',
        title: 'A passage by its paragraph',
        alt: '“/quote” with the passage “¶ 4”: the paragraph behind a quote bar; below it that the words in quotation marks are those of Russia and China, all others those of teleSUR English; the source in small print; the buttons “‹ ¶ 3”, “¶ 5 ›” and “Read in source”.',
        steps: [{ slash: 'quote', options: { passage: '¶ 4' } }],
      },
      {
        name: 'complete',
        title: 'What `/quote` offers while somebody types',
        alt: 'The input line with “/quote” and the words “cold war” for the passage; above it a list of passages, each with its paragraph and its first words.',
        steps: [{ type: 'quote', options: { passage: 'cold war' }, focused: 'passage' }],
      },
      {
        name: 'next-match',
        title: 'After a press on *Next match*',
        alt: 'The second of the passages that answer “what do they want NATO to do?”, in place of the first one; the button now says “Next match (3 of 4)”.',
        steps: [{ slash: 'ask', options: { question: 'what do they want NATO to do?' } }, { press: 'Next match' }],
      },
      {
        name: 'search',
        title: 'All passages that match',
        alt: '“/search” for “NATO expansion”: a list of passages, each with its paragraph, its speaker and an excerpt with the words found in bold; below it a menu, “Show one of them”.',
        steps: [{ slash: 'search', options: { words: 'NATO expansion' } }],
      },
      {
        name: 'search-menu',
        title: 'The menu under that list',
        alt: 'The same kind of list, for “Ushakov Martinez”, with its menu open: each choice has the paragraph and the speaker in bold, and the first words of the passage below.',
        steps: [{ slash: 'search', options: { words: 'Ushakov Martinez' } }, { open: true }],
      },
      {
        name: 'about',
        title: 'The documents',
        alt: '“/about”: what the bot does, the document’s linked title, publisher, date and number of passages, what it reports on, who speaks in it, the commands, and that nothing is stored.',
        steps: [{ slash: 'about' }],
      },
      {
        name: 'unknown-document',
        title: 'An error, told to the asker alone',
        alt: '“/about” with the document “bible”: a message that only the asker can see says that there is no such document, and which one there is.',
        steps: [{ slash: 'about', options: { document: 'bible' } }],
      },
    ],
  },
  {
    heading: 'Checking',
    text: '`/check`, and *Check this quote* in the menu of a message, say whether a quotation is what the document says, and whose words it is ([rules](checking.md)). Only the asker sees it.',
    scenes: [
      {
        name: 'check-verbatim',
        title: 'Word for word',
        alt: 'Somebody writes: “The parties oppose the further expansion of NATO”. The check says “Verbatim”, and shows the passage with these words in bold, its speakers and its source. A button says “Share”.',
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
        alt: 'Somebody writes that “China never supported Russia’s efforts to sign a deal with NATO”. The check says “Altered … A negation was changed.”; the comparison strikes out “never”; below stands the passage.',
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
        alt: '“/check” of “strengthen dialogue and mutual trust, to deepen cooperation” with the speaker “Carlos Martinez”: “Verbatim … But Carlos Martinez is not who says them: see below.”; the passage names Russia and China.',
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
    ],
  },
  {
    heading: 'Sharing',
    text: 'What only the asker sees can be shown to everybody.',
    scenes: [
      {
        name: 'ask-private',
        title: 'A private answer, then shared',
        alt: '“/ask” with “private: True”: the answer is marked “Only you can see this” and has a button “Share”; below it is the same quotation as a message that everybody sees.',
        steps: [{ slash: 'ask', options: { question: 'human rights?', private: true } }, { press: 'Share' }],
      },
      {
        name: 'find',
        title: '*Find a quote* in the menu of a message',
        alt: 'Somebody writes “What did Ushakov say in December?”. A message that only the asker can see lists the passages that speak to it, with a menu, “Show one of them”.',
        steps: [{ menu: 'Find a quote', message: 'What did Ushakov say in December?' }],
      },
    ],
  },
  {
    heading: 'Languages',
    text: 'A question may be put in another language than the document’s; the quotation stays as it was published.',
    scenes: [
      {
        name: 'ask-es',
        title: 'Spanish',
        alt: 'The answer to “¿Quieren dejar el dólar?”: paragraph 12 of the document, in English as published, with who says it, its source and the buttons.',
        locale: 'es-ES',
        steps: [{ slash: 'ask', options: { question: '¿Quieren dejar el dólar?' } }],
      },
      {
        name: 'ask-ru',
        title: 'Russian',
        alt: 'The answer to “они хотят отказаться от доллара?”: paragraph 12 of the document, in English as published, with who says it, its source and the buttons.',
        locale: 'ru',
        steps: [{ slash: 'ask', options: { question: 'они хотят отказаться от доллара?' } }],
      },
      {
        name: 'ask-zh',
        title: 'Chinese',
        alt: 'The answer to “他们想放弃美元吗？”: paragraph 12 of the document, in English as published, with who says it, its source and the buttons.',
        locale: 'zh-CN',
        steps: [{ slash: 'ask', options: { question: '他们想放弃美元吗？' } }],
      },
      {
        name: 'ask-fr',
        title: 'French',
        alt: 'The answer to “Que dit Ushakov sur les sanctions et le dollar ?”: as the closest passage, paragraph 12 of the document, in English as published, with who says it, its source and the buttons.',
        locale: 'fr',
        steps: [{ slash: 'ask', options: { question: 'Que dit Ushakov sur les sanctions et le dollar ?' } }],
      },
      {
        name: 'ask-de',
        title: 'German',
        alt: 'The answer to “Was sagte Ushakov über den Dollar?”: as the closest passage, paragraph 12 of the document, in English as published, with who says it, its source and the buttons.',
        locale: 'de',
        steps: [{ slash: 'ask', options: { question: 'Was sagte Ushakov über den Dollar?' } }],
      },
    ],
  },
];
