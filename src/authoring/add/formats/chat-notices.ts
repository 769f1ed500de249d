import { anySource } from '../languages/index.ts';
import { pattern } from '../pattern.ts';

/** What programs write behind a message that was changed, in the languages in which they speak. */
const EDITED = new RegExp(String.raw`\s*[(<](?:${anySource(({ chats }) => chats?.edited)})\.?[)>]\s*$`, 'iu');
/** What they write instead of a message. */
const INSTEAD = new RegExp(`^(?:${anySource(({ chats }) => chats?.insteadOfMessages)})$`, 'iu');
/** “IMG-0001.jpg (file attached)”, with words below it. */
const ATTACHED = new RegExp(
  String.raw`^[^\s/]+\.\w{2,5} \((?:${anySource(({ chats }) => chats?.fileAttached)})\)\s*`,
  'iu',
);

/** Below messages, what others did to them: “{Reactions}”. */
const BELOW = /\s*^\{(?:Reactions|Attachments|Embed|Stickers)\}\n[\s\S]*$/mu;
/** Below a post, when it was sent: “10:02 AM · Mar 3, 2024 · 12 Views”. */
const SENT = /^\d{1,2}:\d{2}(?:\s?[AP]M)?\s·\s[^\n]{4,60}$/u;
/** Above what answers somebody. */
const ABOVE = pattern`^(?:${anySource(({ chats }) => chats?.replyingTo)})\n`;

/** What they write of a chat itself: that nobody outside reads it, … */
const ENCRYPTED = new RegExp(`^(?:${anySource(({ chats }) => chats?.encrypted)})`, 'iu');
/** … and who came and went, behind a time and in front of no words: “-!- nix has quit”. */
const EVENT = new RegExp(String.raw`^-!-|\s(?:${anySource(({ chats }) => chats?.events)})`, 'iu');
/** What may be left of a time of day: “PM]”. */
const CLOCK_END = /^(?:[AP]M\]?|Uhr)?\s*(?:[-–]\s+)?/iu;

/** A message without what a program wrote there, and that. */
export function withoutNotices(message: string): { readonly text: string; readonly left: readonly string[] } {
  const shown = message.replace(/\u200e/g, '').trim();
  if (INSTEAD.test(shown) || ENCRYPTED.test(shown)) return { text: '', left: [shown] };
  let text = shown;
  const left = [BELOW, ABOVE, ATTACHED, EDITED].flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    text = text.replace(pattern, '');
    return found === undefined ? [] : [found.trim()];
  });
  return { text: text.trim(), left };
}

/** Whether nobody's line tells a time, or behind it what happened to a chat. */
export function isNotice(line: string): boolean {
  const told = line.replace(/^\P{L}*?(?=-!-|\p{L}|\+\d)/u, '').replace(CLOCK_END, '');
  return SENT.test(line) || ENCRYPTED.test(told) || EVENT.test(told);
}
