import { type SayingWords, words } from '../language.ts';

export const ja: SayingWords = {
  topic: words('は が も'),
  quoted: words('と って'),
  verbsBehind: words(`
    述べ 語っ 語る 言っ 言う いっ いう 発言 主張 強調 指摘 説明 警告 答え 話し 話す 書い 表明 宣言 明言 批判 訴え
  `),
  quotedBehind: words('と述べ と語 と言 と話 と訴 と答 と主張 と強調 と反論 と指摘 と説明 と批判 と発言'),
  accordingBehind: words('によると によれば いわく 曰く'),
  reporters: words('彼 彼女 同氏'),
  citing: words('引用し'),
  spokenOf: [String.raw`(?:という|との)(?=[\p{Script=Han}\p{Script=Katakana}])`],
  denials: words('ない なかった ません 嘘 うそ ウソ 偽 デマ 誤り 間違 誤解 捏造 否定 もし 仮に'),
  speakers: { notSpeakers: words('対談 鼎談 座談会 講演') },
};
