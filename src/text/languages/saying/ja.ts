import { type SayingWords, words } from '../language.ts';

export const ja: SayingWords = {
  topic: words('は が も'),
  quoted: words('と って'),
  verbsBehind: words(`
    述べ 語っ 語る 言っ 言う いっ いう 発言 主張 強調 指摘 説明 警告 答え 話し 話す 書い 表明 宣言 明言 批判 訴え
  `),
  quotedBehind: words('と述べ と語 と言 と話 と訴 と答 と主張 と強調 と反論 と指摘 と説明 と批判 と発言'),
  honorifics: words(`
    大統領 首相 総理 総理大臣 内閣総理大臣 大臣 国家主席 主席 総書記 書記長 外相 外務大臣 国防相 長官 知事 市長 町長 村長 区長 議員 議長 委員長 会長 社長 代表 党首 総裁 教授 博士 先生
    氏 さん 様 君
  `),
  accordingBehind: words('によると によれば いわく 曰く'),
  reporters: words('彼 彼女 同氏'),
  citing: words('引用し'),
  spokenOf: [String.raw`(?:という|との)(?=[\p{Script=Han}\p{Script=Katakana}])`],
  denials: words('ない なかった ません 嘘 うそ ウソ 偽 デマ 誤り 間違 誤解 捏造 否定 もし 仮に'),
  speakers: { notSpeakers: words('対談 鼎談 座談会 講演') },
  asksForSpeaker: [
    /(?:^|[、。？！\s])(?<speaker>[\p{L}・＝ー]{1,16}?)(?:は|が)(?:[^、。？！]{1,30}?(?:について|に関して)、?)?(?:何を|何と|なんて|なんと)(?:言|発言|述べ|語)/u,
    /(?:^|[、。？！\s])(?<speaker>[\p{L}・＝ー]{1,16}?)(?:は|が)[^、。？！]{1,40}?と(?:言った|述べた|発言した|語った)(?=[のかん？?]|$)/u,
  ],
  asksForPassage:
    /^\P{L}*(?<what>.{1,60}?)(?:について(?:の|書いてある)|に関する|が出てくる|に触れた|の)(?:部分|箇所|ところ|所|一?文|段落|くだり)を(?:引用|見せ|示し|出し|教え)\p{L}*\P{L}*$/su,
};
