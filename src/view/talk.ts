import type { TalkReply } from '../chat/index.ts';
import { type Locale, type RichText, say, text } from '../locales/index.ts';

/** A friendly line; for who asks for help, how to use the bot, too. */
export function talkText({ message }: TalkReply, locale: Locale): RichText {
  const line = say(locale, message);
  return message.data.said === 'help' ? text`${line}\n${say(locale, { key: 'aboutUse' })}` : line;
}
