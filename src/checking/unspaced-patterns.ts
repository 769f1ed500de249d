import { lazy } from '../text/index.ts';
import { anyWay, END, type Patterns } from './name-patterns.ts';
import { ACCORDING_BEHIND, QUOTED_SAYS, quotedSays, TOPIC, UNSPACED_NAME } from './saying.ts';

/** Names beside quotations in Japanese and Korean. */

const { raw } = String;

const ONLY_UNSPACED = { mustBeKnown: true, name: [], lower: [] };

/** Before a quotation, where Japanese and Korean have the verb behind it. */
export const TOPIC_BEFORE = lazy(
  (): Patterns => ({ ...ONLY_UNSPACED, han: anyWay(raw`(?:^|[\s、。，,])(${UNSPACED_NAME})${TOPIC}[、,]?${END}`) }),
);
/** と述べた | 라고 말했다 */
export const SAYS_BEHIND = lazy(() => new RegExp(raw`^\s*${QUOTED_SAYS}`, 'u'));
/** Both on one side of it. */
export const UNSPACED_BEHIND = lazy(
  (): Patterns => ({ ...ONLY_UNSPACED, han: anyWay(raw`^\s*${quotedSays(UNSPACED_NAME)}`) }),
);
export const UNSPACED_BEFORE = lazy(
  (): Patterns => ({
    ...ONLY_UNSPACED,
    // 普京によると
    han: anyWay(raw`(?:^|[\s、。，,])(${UNSPACED_NAME})(?:${ACCORDING_BEHIND})[、,:：]?${END}`),
  }),
);
