import type { Command } from '../src/chat/index.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkMessage } from './checkMessage.ts';
import { copy } from './copy.ts';
import { find } from './find.ts';
import { follow } from './follow.ts';
import { instead } from './instead.ts';
import { more } from './more.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { show } from './show.ts';

/** Every command there is, for dispatch and for registration alike. */
export const commands: readonly Command[] = [
  ask,
  quote,
  search,
  check,
  about,
  find,
  checkMessage,
  show,
  share,
  copy,
  instead,
  read,
  more,
  follow,
];
