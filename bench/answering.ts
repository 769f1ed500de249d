import { commands } from '../commands/index.ts';
import { createChat, type Reply } from '../src/chat/index.ts';
import { decodeCall } from '../src/discord/messages/custom-id.ts';
import { holdsAbove, messagesOf } from '../src/discord/messages/messages.ts';
import { plainText } from '../src/discord/messages/plain-text.ts';
import type { Library } from '../src/library.ts';
import { locales } from '../src/locales/index.ts';
import { present, suggestionName } from '../src/view/index.ts';

/** Discord's limits for what is offered while somebody types. */
const MAX_CHOICES = 25;
const MAX_CHOICE_NAME = 100;

type Options = Readonly<Record<string, string | boolean>>;

/** All that Verbatim does between Discord's interactions and Discord's messages, without Discord. */
interface Answering {
  /** Answers a command, or the menu of a message. */
  respond(command: string, options: Options): void;
  /** Answers a button, by its id. */
  press(id: string): void;
  /** Completes one of the options. */
  complete(command: string, options: Options, option: string): void;
}

/** What it is asked is answered, and the answer thrown away. */
export function answering(library: Library): Answering {
  const chat = createChat(
    commands,
    () => library,
    (error) => {
      throw error;
    },
  );
  const read = (options: Options) =>
    Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]),
    );
  const render = (reply: Reply) =>
    void messagesOf(present(reply, locales.en, holdsAbove('')), reply.private, locales.en, '');
  return {
    respond: (command, options) => render(chat.respond({ command, options: read(options) })),
    press: (id) => render(chat.respond(decodeCall(id))),
    complete(command, options, option) {
      const suggestions = chat.complete({ command, options: read(options) }, option, MAX_CHOICES);
      for (const suggestion of suggestions) suggestionName(suggestion, MAX_CHOICE_NAME);
    },
  };
}
