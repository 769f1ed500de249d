import { alternatives, LANGUAGES } from '../../text/index.ts';

const { raw } = String;
const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸顧龍萬錢湯賀賴龔';
const ADDRESS = '先生|女士|小姐|教授|博士|医生|醫生|老师|老師|律师|律師';
const OFFICES = alternatives(
  LANGUAGES.flatMap(({ titles = [] }) => titles)
    .filter(isHan)
    .concat(
      '局长 處長 处长 科长 经理 經理 总经理 董事长 主任 书记 書記 校长 校長 院长 院長 医生 律师 记者 記者 司机 居民'.split(
        ' ',
      ),
    )
    .concat(
      '市民 学生 村民 店主 负责人 創辦人 创始人 会长 會長 队长 隊長 导演 作家 主持人 专家 專家 研究员 的'.split(' '),
    ),
);
const VERBS = alternatives(LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying).filter(isHan));
/** A family name and a given name, the latter with a form of address instead, or a foreign name. */
const NAME = raw`(?:[${SURNAMES}]\p{Script=Han}{1,2}|[${SURNAMES}]\p{Script=Han}{0,2}(?:${ADDRESS})|\p{Script=Han}{1,6}·\p{Script=Han}{1,6})`;
/** Behind an office, or alone in its clause: there of three characters, since 高层 and 双方 are nobody. */
const SPEAKER = raw`(?:\p{Script=Han}*(?:${OFFICES})(?<titled>${NAME})|(?<alone>[${SURNAMES}]\p{Script=Han}{2}|[${SURNAMES}]\p{Script=Han}{0,2}(?:${ADDRESS})|\p{Script=Han}{1,6}·\p{Script=Han}{1,6}))`;
const HOW = '(?:在[^，。！？：]{1,20})?(?:也|还|還|则|則|随后|隨後|周[一二三四五六日]|当天|當天)?';
const IN_FRONT = new RegExp(
  raw`(?:^|[，。！？；、\s”』」])${SPEAKER}${HOW}(?:${VERBS})(?:道)?(?:\s*[：:，,]?\s*|[：:，,]?(?:(?!${VERBS})[^。！？：:“”「」])+)$`,
  'u',
);
const BEHIND = new RegExp(raw`^\s*[，,]?${SPEAKER}${HOW}(?:${VERBS})(?:道|记者|記者|本报|媒体)?[，。：\s]`, 'u');
/** Bodies that begin like a family name: 金融局. */
const BODY = /[局部委会會院校所厂廠司方队隊组組社处處室党黨]$/u;

const WHOLE = new RegExp(raw`^(?:[${SURNAMES}]\p{Script=Han}{1,2}|\p{Script=Han}{1,6}·\p{Script=Han}{1,6})$`, 'u');

/** Whether some characters are somebody's whole name. */
export function isHanName(name: string): boolean {
  return WHOLE.test(name) && !BODY.test(name);
}

/** Who is named as the speaker of a quotation in Chinese, in front of it: 局长李文涛表示：“…”. */
export function hanSpeakerInFront(before: string): string | null {
  return nameOf(IN_FRONT.exec(before)?.groups);
}

/** The same behind it: “…”，王女士说。 */
export function hanSpeakerBehind(behind: string): string | null {
  return nameOf(BEHIND.exec(behind)?.groups);
}

/** “她还指出，” behind what she says. */
const PRONOUN_TELLS = new RegExp(
  raw`^\s*[他她](?:还|還|也|并|並|又|同时|同時)?(?:${VERBS})(?:道)?[^。！？“”「」他她]*$`,
  'u',
);

/** Whether whoever says a quotation in Chinese says the next one, too, by what stands between them. */
export function hanGoesOn(between: string): boolean {
  return PRONOUN_TELLS.test(between);
}

function nameOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const name = groups?.['titled'] ?? groups?.['alone'] ?? null;
  return name === null || BODY.test(name) ? null : name;
}
