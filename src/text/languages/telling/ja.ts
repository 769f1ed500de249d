import { ja as references } from '../references/ja.ts';
import type { TellingWords } from '../telling-words.ts';

/** Behind what has to be, in しなければならない. */
const NOT_BOUND = '(?<!な(?:ければ|くては|きゃ)(?:なら|なり|いけ))';

export const ja: TellingWords = {
  tag: 'ja',
  references,
  // しません, 行かない, 行かなかった, 安全ではなく, 守らず, 知らぬ; not 少ない, まもなく, 必ず. してはならない, but not what has to be:
  // しなければならない.
  negatingForms: new RegExp(
    [
      `(?<!なく)[てで]は(?:なら|なり|いけ)(?:な[いかけ]|ません|ず)`,
      `${NOT_BOUND}ません`,
      String.raw`${NOT_BOUND}(?<![少危切幼])な(?:い(?![\p{Script=Han}])|かっ|(?:けれ|きゃ)(?!ば?(?:なら|なり|いけ)))`,
      '(?<!まも|間も|少|危)なく(?!し|ては(?:なら|なり|いけ))',
      String.raw`${NOT_BOUND}(?<=[らかがさたなばわえけせてねべめれじびり])ず(?=に|と|$|[\p{P}\p{Script=Han}])`,
      String.raw`(?<=[らかがさたなばまわ])ぬ(?=と|の|$|[\p{P}])`,
    ].join('|'),
    'gu',
  ),
  // Not できるだけ, だけど, だけでなく.
  countingForms: new RegExp(
    [
      '(?<all>すべて|全て|全部|全員|みんな|皆(?!さん|様))',
      '(?<some>一部|何人か|いくつか)',
      '(?<most>ほとんど|大半|大部分)',
      '(?<many>多く|大勢)',
      '(?<half>半分|半数)',
      '(?<only>(?<!できる)だけ(?!ど|れど|で(?:は)?な[くい])|のみ(?!なら|込))',
    ].join('|'),
    'gu',
  ),
};
