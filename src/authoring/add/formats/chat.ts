import { messagesIn, speakerLabels } from '../../../documents/reading/index.ts';
import { countsOf } from '../../../text/index.ts';
import { type Block, NO_HEADER, type Reading, textsOf } from '../draft.ts';
import { listOf, said, withoutBrackets } from '../drafting/labels.ts';
import { noteOf } from '../note.ts';
import { isNotice, withoutNotices } from './chat-notices.ts';

/** Behind a message, how often it was liked and the like, and “:eyes: 2”. */
const COUNTS = /(?:(?:\n\s*\n[\d.,]+\s?[KMB]?)+|(?:\n:[\w+-]{1,40}:\s*\d{1,5})+)$/u;

/** In front of messages as chats export them: no transcript has days there. */
const DATED = /^\p{Cf}?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s/u;

/** Reads what was copied or exported of a chat; null if a text is none for sure, or has labels as transcripts have them. */
export function readChat(text: string): Reading | null {
  const all = messagesIn(text);
  if (!all) return null;
  const left: string[] = [];
  const messages = all.flatMap(({ name, text }) => {
    const isLeft = name === null && isNotice(text);
    const own = name === null ? { text: isLeft ? '' : text, left: isLeft ? [text] : [] } : withoutNotices(text);
    left.push(...own.left);
    return own.text === '' ? [] : [{ name, text: own.text }];
  });
  const names = countsOf(messages.flatMap(({ name }) => name ?? []));
  const labels = speakerLabels(text.split('\n'));
  const isDated = DATED.test(text.trimStart());
  if (!isDated && labels.isTranscript && [...names.keys()].every((name) => labels.speakers.has(withoutBrackets(name))))
    return null;
  const continued: string[] = [];
  const blocks = messages.flatMap(({ name, text }): Block[] => {
    const [first = '', ...others] = textsOf(text.replace(COUNTS, ''));
    if (name === null) return [first, ...others].map((each) => ({ kind: 'paragraph', text: each, said: [] }));
    continued.push(...others);
    return [
      { kind: 'paragraph', text: first, said: [said(name)] },
      ...others.map((each): Block => ({ kind: 'paragraph', text: each, said: [said(name)], isProposal: true })),
    ];
  });
  const counts = messages.flatMap((message) => COUNTS.exec(message.text)?.[0].trim() ?? []);
  return {
    header: NO_HEADER,
    blocks,
    notes: [
      `Messages, by the names and times in front of them, which were taken out of the text: ${listOf(names)}.`,
      ...noteOf('Left out as written by the program', left),
      ...noteOf('Further paragraphs of messages are proposals', continued),
      ...noteOf('Left out as counts below messages', counts),
    ],
  };
}
