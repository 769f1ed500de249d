import { lazy } from '../text/index.ts';
import { anyWay, type Patterns } from './name-patterns.ts';
import { patternOf } from './saying.ts';

/** Names beside quotations in Japanese and Korean. */

const { raw } = String;

const ONLY_UNSPACED = { mustBeKnown: true, isExact: true, name: [], lower: [] };
/** Also behind what somebody is of: ロシアの. */
const START = raw`(?:^|[\s、。，,の])`;

/** Before a quotation, where Japanese and Korean have the verb behind it. */
export const TOPIC_BEFORE = lazy(
  (): Patterns => ({
    ...ONLY_UNSPACED,
    // プーチン大統領は4日、
    han: anyWay(raw`${START}<WITH_OR_WITHOUT><TOPIC>[、,]?<UNSPACED_ASIDE><END>`),
  }),
);
/** と述べた | 라고 말했다 */
export const SAYS_BEHIND = lazy(() => patternOf(raw`^\s*<QUOTED_SAYS>`));
/** Both on one side of it. */
export const UNSPACED_BEHIND = lazy(
  (): Patterns => ({
    ...ONLY_UNSPACED,
    han: anyWay(
      raw`^\s*<QUOTED>\s?<WITH_OR_WITHOUT><TOPIC>\s?<VERB_BEHIND>`,
      // （プーチン大統領） | （プーチン） | - 푸틴 대통령
      raw`^[\s。.]*[(（]<WITH_HONORIFIC>[)）]`,
      raw`^[\s。.]*[(（](?=[\p{Script=Katakana}\p{Script=Hangul}])<WITH_OR_WITHOUT>[)）]`,
      raw`^[\s。.]*<DASH><WITH_HONORIFIC>\s*(?:[\n(（,、。]|$)`,
    ),
  }),
);
export const UNSPACED_BEFORE = lazy(
  (): Patterns => ({
    ...ONLY_UNSPACED,
    han: anyWay(
      // 普京によると
      raw`${START}<WITH_OR_WITHOUT><UNSPACED_ACCORDING>[、,:：]?<END>`,
      // プーチン大統領：
      raw`${START}<WITH_HONORIFIC>\s*[:：]<END>`,
      // 田中さん「…」
      raw`(?:^|\n)<WITH_HONORIFIC><END>`,
    ),
  }),
);
