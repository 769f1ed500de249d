import { ja as references } from '../references/ja.ts';
import type { TellingWords } from '../telling-words.ts';

export const ja: TellingWords = {
  tag: 'ja',
  references,
  // しません, 行かない, 行かなかった, 安全ではなく, 守らず, 知らぬ; not 少ない, まもなく, 必ず.
  negatingForms: new RegExp(
    [
      'ません',
      String.raw`(?<![少危切幼])な(?:い(?![\p{Script=Han}])|かっ|けれ|きゃ)`,
      '(?<!まも|間も|少|危)なく(?!し)',
      String.raw`(?<=[らかがさたなばわえけせてねべめれじびり])ず(?=に|と|$|[\p{P}\p{Script=Han}])`,
      String.raw`(?<=[らかがさたなばまわ])ぬ(?=と|の|$|[\p{P}])`,
    ].join('|'),
    'gu',
  ),
};
