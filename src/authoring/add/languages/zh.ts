import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

export const zh: SourceWords = {
  pages: {
    furniture: words('广告 廣告'),
    otherPages: lines('相关(?:阅读|新闻)|延伸阅读|热门'),
    enable: words('启用 啟用'),
    disabled: words('禁用'),
    offers: lines(
      `(?:订阅|訂閱|登录|登錄|登入)后?.{0,10}(?:阅读|閱讀|全文)|(?:付费|付費|会员|會員)(?:专享|專享|可读|可讀|内容|內容|文章)|(?:试读|試讀)(?:结束|結束|已完)`,
    ),
  },
  chats: {
    edited: words('已编辑 已編輯'),
  },
  headings: {
    faq: lines('常见问题|常見問題|问答|問答'),
  },
};

/** How Chinese names who says a quotation: 局长李文涛表示：“…”. */
export const hanNames = {
  surnames:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸顧龍萬錢湯賀賴龔',
  /** Behind a family name, with a given name or instead of one. */
  formsOfAddress: words('先生 女士 小姐 教授 博士 医生 醫生 老师 老師 律师 律師'),
  /** In front of a name, beside the `titles` that `text` knows. */
  offices: words(`
    局长 處長 处长 科长 经理 經理 总经理 董事长 主任 书记 書記 校长 校長 院长 院長 医生 律师 记者 記者 司机 居民 市民 学生 村民 店主
    馆长 館長 园长 園長 台长 臺長 行长 行長 社长 社長 所长 所長 厂长 廠長 站长 站長 团长 團長 厅长 廳長 镇长 鎮長 县长 縣長 区长 區長
    村长 村長 船长 船長 总裁 總裁 总监 總監 馆员 館員 负责人 工程师 工程師 創辦人 创始人 会长 會長 队长 隊長 导演 作家 主持人 专家 專家 研究员 的
  `),
  /** Verbs of saying that only the press has. */
  verbs: words('介绍 介紹'),
  /** Between a name and its verb. */
  adverbs: words('也 还 還 则 則 随后 隨後 周[一二三四五六日] 当天 當天'),
  /** The same between a pronoun and its verb. */
  also: words('还 還 也 并 並 又 同时 同時'),
  pronouns: '他她',
  /** Behind a verb: what makes two characters of it, or whom something is said to. */
  behindVerbs: words('道 记者 記者 本报 媒体'),
  /** At the end of bodies that begin like a family name: 金融局. */
  bodies: '局部委会會院校所厂廠司方队隊组組社处處室党黨',
};
