import { type Language, words } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  stopWords: words(`
    的 了 是 在 吗 呢 和 与 跟 有 对 说 说了 什么 哪 哪里 哪些 哪个 谁 怎么 怎样 怎么样 为什么 为啥 啥 到底 这 那 这个 那个 他们
    它 它们 他 她 我 我们 你 您 你们 也 都 就 才 不 没 没有 被 把 要 会 能 吧 啊 呀 嘛 里 里面 上 中 一个 还 还是 又 给 让 从 到 个 之
    关于 如何 是否 是不是 有没有 真的 文中 这篇 提到 提 讲 写 问 请问 一下 以及 及 或 但 但是 因为 所以 如果
  `),
  frameWords: words(`
    文章 文件 报道 段 段落 第
  `),
  names: {
    'us.': ['美国', '美利坚合众国'],
    'un.': ['联合国'],
    uk: ['英国', '大不列颠'],
    eu: ['欧盟', '欧洲联盟'],
    nato: ['北约', '北大西洋公约组织'],
    ww1: ['第一次世界大战', '一战'],
    ww2: ['第二次世界大战', '二战'],
  },
  nounMarkers: words('关于 对 与 和'),
  negations: words('不 没 无 未 非'),
  references: {
    paragraphWords: [],
    ambiguous: words('段落'),
    enclosing: { before: words('第'), behind: words('段 段落 自然段 个段落 个自然段 個段落 個自然段') },
    cardinals: words(`
      一 二|两|兩 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 三十 四十 五十 六十 七十 八十 九十
    `),
    ordinals: words('首'),
    last: words('最后|最後|末|尾'),
    fromEnd: words('倒数 倒數'),
    ranges: words('到 至'),
    lists: words('和 与 與 及 以及 或 、'),
    showing: words('显示 顯示 看 看看 读 讀 引用 请'),
  },
};
