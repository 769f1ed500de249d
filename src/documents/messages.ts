const { raw } = String;
const CLOCK = raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{3})?(?:\s?(?:[AaPp]\.?\s?[Mm]\.?|Uhr|h))?`;
const DATE = raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+|T)`;
const DAY = raw`[\p{L}\p{N}][^\[\]<>:\n]{0,25}[ \t,T\p{Lo}]`;
/** “Today at 6:03 PM”, “02.04.2024 18:03”, “今天18:03”, “6:03 PM”. */
const WHEN = raw`(?:${DAY})?${CLOCK}`;
/** “2y ago”, “3 hr. ago”, “5 days ago”, with what says that it was changed. */
const AGO = raw`\d{1,3}\s?(?:s|m|h|d|w|mo|y|min|hr|yr|sec|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\.?\s+ago(?:\s?[•·]?\s?[Ee]dited[^\n]{0,20})?`;
const NAME = raw`(?<name>[^\s\[\]<>:][^\[\]<>:\n]{0,40}?)`;

/** What chats write in front of a message, or above it: who says it, and when. */
interface Shape {
  readonly head: RegExp;
  /** Whether messages by these are surely a chat. */
  readonly isChat: (names: readonly string[]) => boolean;
  /** Whether it looks like lines of a message, too, so that it counts only below a blank line where most stand there. */
  readonly mayBeText?: true;
  /** Whether sentences may stand above the first, as a post does above comments. */
  readonly isBelowText?: true;
}

/** Nothing else looks like that. */
const two = ({ length }: readonly string[]) => length >= 2;
/** Else somebody writes twice. */
const again = (names: readonly string[]) => names.length >= 3 && new Set(names).size < names.length;

/** A line of Markdown or of a page may begin with these. */
const TAG = raw`<\/?(?:p|b|i|u|s|a|q|br|hr|li|ul|ol|dd|dl|dt|td|th|tr|em|h\d|div|pre|code|span|strong)>`;

const SHAPES: readonly Shape[] = [
  // [18:03] <mara> …
  { head: head(raw`\[?${WHEN}\]?\s{1,3}(?:-\s)?<[ @+%~&]?${NAME}>[ \t]{1,3}(?=\S)`), isChat: two },
  // <mara> …
  { head: head(raw`(?!${TAG})<[ @+%~&]?${NAME}>[ \t]{1,3}(?=\S)`), isChat: again },
  // Mara Lund ⏎ @maral ⏎ · ⏎ 2 Apr
  { head: head(raw`${NAME}\s{1,3}\p{Cf}?@[\w.@-]{1,60}\p{Cf}?\s{0,3}·\s{0,3}[^\s·][^\n·]{0,20}$`), isChat: two },
  // Mara Lund ⏎ @mara@example.org ⏎ 2 Apr 2024, 10:02
  { head: head(raw`${NAME}\n@[\w.-]{1,40}@[\w.-]{3,60}\n[^\n]{0,30}\d[^\n]{0,15}$`), isChat: two },
  // Mara Lund ⏎ @maral ⏎ … ⏎ 10:02 AM · 2 Apr 2024
  { head: head(raw`${NAME}\n@\w{1,30}$(?=\n[^\n]*\S)`), isChat: two },
  // mara ⏎ OP ⏎ • 2y ago ⏎ …
  {
    head: head(raw`${NAME}(?:\n(?:OP|MOD|Mod|Moderator|ADMIN|Admin|BOT))?\s{0,3}[•·]\s{0,3}${AGO}$`),
    isChat: two,
    isBelowText: true,
  },
  // [02.04.2024 18:03] mara: …; 02.04.24, 18:03 - Mara: …
  {
    head: head(raw`\p{Cf}?(?:\[${WHEN}\]|(?:${DATE})?${CLOCK}(?:\s[-–])?(?=\s))\s{0,3}${NAME}:\s{1,4}(?=\S)`),
    isChat: again,
  },
  // Mara (02.04.2024 18:03): …
  { head: head(raw`${NAME}[ \t]\(${WHEN}\):\s{1,4}(?=\S)`), isChat: again },
  // Mara (Sunday, 6:03 PM) ⏎ …
  { head: head(raw`${NAME}[ \t]\(${WHEN}\)$`), isChat: again },
  // [02-Apr-24 06:03 PM] mara ⏎ …
  { head: head(raw`\[${WHEN}\][ \t]{1,3}${NAME}$`), isChat: again },
  // mara — Today at 6:03 PM ⏎ …, with “OP” between; Mara, [02.04.2024 18:03] ⏎ …; Mara  6:03 PM ⏎ …
  {
    head: head(
      raw`${NAME}(?:,?[ \t]\[${WHEN}\]|(?:\s(?:OP|BOT|APP|MOD|ADMIN|STAFF))?\s{1,3}[—–-]\s{1,3}${DAY}${CLOCK}|[ \t]{2,9}${WHEN})$`,
    ),
    isChat: again,
  },
  // mara — 6:03 PM ⏎ …, which may be a timetable
  { head: head(raw`${NAME}\s{1,3}[—–-]\s{1,3}${CLOCK}$`), isChat: () => false },
  // Jane Doe ⏎ 0:01 ⏎ …
  { head: head(raw`(?!\d)${NAME}\n{1,3}[ \t]{0,4}\[?${WHEN}\]?$`), isChat: again, mayBeText: true },
];

function head(pattern: string): RegExp {
  return new RegExp(`^${pattern}`, 'gmu');
}

/** Somebody's message, or what stands between messages and is nobody's. */
interface Message {
  readonly name: string | null;
  readonly text: string;
}

/** Of a chat's messages such a share is not empty. */
const MOSTLY = 0.75;
/** Above the first there are so few letters, and no sentence. */
const MOST_ABOVE = 150;
const SENTENCE = /[.!?…。！？][”"’»」]?\s*$/mu;
/** Above another message of whoever wrote the one before: “[6:16 PM]”. */
const SENT_LATER = new RegExp(raw`^\[${CLOCK}\]$`, 'mu');
/** In front of what no one says, or between it and messages: “[18:05] * mara shrugs”, a line of dashes. */
const OTHER = new RegExp(raw`^\p{Cf}?(?:\[?(?:${DATE})?${CLOCK}\]?\s|[=_*-]{5,}$)`, 'u');

/**
 * The messages of a chat, if a text surely is one: with names and times all in one shape, and somebody who writes twice.
 *
 * @returns Null if it is none, or not surely.
 */
export function messagesIn(text: string): readonly Message[] | null {
  const heads = headsIn(text, true);
  const [first] = heads;
  if (!first) return null;
  const lines = text.slice(0, first.index).split('\n');
  const above = lines.filter((line) => !OTHER.test(line)).join('\n');
  const isLong = SENTENCE.test(above) || (above.match(/\p{L}/gu) ?? []).length > MOST_ABOVE;
  if (isLong && !first.isBelowText) return null;
  const nobodys = (lines: readonly string[]): Message[] => lines.map((line) => ({ name: null, text: line.trim() }));
  const messages = heads.flatMap(({ name, end }, at): Message[] => {
    const lines = text.slice(end, heads[at + 1]?.index).split('\n');
    const others = lines.findIndex((line, index) => index > 0 && OTHER.test(line) && !SENT_LATER.test(line));
    const own = lines.slice(0, others === -1 ? undefined : others);
    const sent = own.join('\n').split(SENT_LATER);
    return [...sent.map((each) => ({ name, text: each.trim() })), ...nobodys(lines.slice(own.length))];
  });
  const said = messages.filter(({ name, text }) => name !== null && text !== '');
  if (said.length < MOSTLY * heads.length) return null;
  return [...nobodys(lines), ...messages].filter((message) => message.text !== '');
}

interface Head {
  readonly name: string;
  /** Where it begins in the text, and where the message does. */
  readonly index: number;
  readonly end: number;
  readonly isBelowText: boolean;
}

const HEAD_OF_ONE = new RegExp(raw`^\s*${NAME}\s{1,3}[—–-]\s{1,3}(?:${DAY})?${CLOCK}\s+`, 'u');

/** What a chat writes in front of a single message that is copied, above it or on the same line: “mara — Today at 6:03 PM”. */
export function headOf(text: string): Head | undefined {
  const { 0: head = '', groups } = HEAD_OF_ONE.exec(text) ?? {};
  return groups && { name: groups['name'] ?? '', index: 0, end: head.length, isBelowText: false };
}

/** What every shape has some of; most texts have none of it. */
const SIGN = /[\d<@]/;

/**
 * What stands in front of messages in a text: names and times in one shape.
 *
 * @param isSurely Whether only where that can be nothing else; else where it stands twice.
 */
export function headsIn(text: string, isSurely: boolean): readonly Head[] {
  if (!SIGN.test(text)) return [];
  for (const { head, isChat, mayBeText, isBelowText = false } of SHAPES) {
    const all = Array.from(text.matchAll(head), ({ 0: whole, index, groups }) => ({
      name: (groups?.['name'] ?? '')
        .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|^~\s?|\s\(pinned\)$/g, '')
        .trim()
        .replace(/^From\s+(\S.*?)\s+to\s.+$/, '$1'),
      index,
      end: index + whole.length,
      isBelowText,
    }));
    const apart = mayBeText ? all.filter(({ index }) => /(?:^|\n[ \t]*\n)$/.test(text.slice(0, index))) : all;
    const heads = 2 * apart.length > all.length ? apart : all;
    const names = heads.map(({ name }) => name);
    if (isSurely ? isChat(names) : two(names)) return heads;
  }
  return [];
}
