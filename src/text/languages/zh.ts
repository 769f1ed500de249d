import { type Language, phrases, words } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  stopWords: words(`
    的 了 是 在 吗 呢 和 与 跟 有 对 说 说了 什么 哪 哪里 哪些 哪个 谁 怎么 怎样 怎么样 为什么 为啥 啥 到底 这 那 这个 那个 他们
    它 它们 他 她 我 我们 你 您 你们 也 都 就 才 不 没 没有 被 把 要 会 能 吧 啊 呀 嘛 里 里面 上 中 一个 还 还是 又 给 让 从 到 个 之
    关于 如何 是否 是不是 有没有 真的 文中 这篇 提到 提及 提过 提 讲到 讲过 讲 谈到 谈及 谈过 说过 过 写 问 请问 一下 以及 及 或 但 但是 因为 所以 如果
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
  labels: {
    article: words('条 條'),
    section: words('节 節'),
    rule: words('规则 規則'),
    chapter: words('章'),
    part: words('部分 编 編'),
    point: words('项 項 点 點'),
    annex: words('附件 附录 附錄'),
    preamble: words('序言 序文'),
    amendment: words('修正案'),
    book: words('卷'),
  },
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
    listing: words('下列 以下 如下'),
    inner: words('款 项 項 目'),
    showing: words('显示 顯示 看 看看 读 讀 引用 请 請'),
    following: phrases(
      '下一段, 下段, 接下来, 接下來, 继续, 繼續, 然后呢, 然後呢, 后面, 後面, 之后, 之後, 之后呢, 之後呢, 后面是什么, 後面是什麼',
    ),
    others: phrases('下一个, 下一個, 下一, 更多, 还有吗, 還有嗎, 还有什么, 還有什麼, 还说, 還說'),
    preceding: phrases('上一段, 上段, 上一个, 上一個, 前一段, 前面, 之前, 之前呢, 前面是什么, 前面是什麼'),
    heOrShe: words('他 她'),
    they: phrases('他们, 她们, 他們, 她們'),
  },
  negations: words(`
    不 没 沒 无 無 未 非 别 勿 莫 没有 沒有 不是 不会 不會 不能 不要 不得 不可 不应 不應 不愿 不想 不再 不曾 不必 不许 从不 從不
    从未 從未 从来不 绝不 絕不 决不 永不 并非 並非 并不 並不 并未 未能 未曾 无法 無法 毫无 毫不 拒绝 拒絕 否认 否認
    別 不願 不許 從來不 決不 並未 毫無
  `),
  // Not 一, which is a piece of too many words.
  // Of 有些公交车 beside 所有公交车, 些 alone is another word.
  countingForms: /(?<some>有些|有的|某些)/gu,
  exclusives: words('仅 僅 仅仅 僅僅 只 只有 只能'),
  numberWords: words(`
    二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 两 兩 半 第一 第二 第三 百万 百萬 千万 千萬 数百 数千 数百万 数十 一半
    一些 一个 一個 两个 兩個 三个 三個 所有 全部 大多数 大多數 多数 少数 许多 許多 几个 幾個 每个 每個 首个 首個
    數百 數千 數百萬 數十 多數 少數
  `),
  reversals: words('避免 停止 防止 阻止 禁止 反对 反對 放弃 放棄 杜绝 杜絕 制止 中止 以免 而非'),
  only: words('仅 僅 仅仅 只'),
  conditions: words('如果 假如 要是 除非 只要 只有 倘若 若是'),
  conditionsBehind: words('除非 如果 除了 前提是'),
  conditionAsides: words('你问 你問 您问 您問 没记错 沒記錯 说实话 說實話'),
  verbsOfSaying: words(`
    说 說 说过 說過 说道 說道 表示 称 稱 声称 聲稱 宣称 宣稱 指出 强调 強調 宣布 写道 寫道 写 寫 认为 認為 回应 回應 提到 曾说 曾說
    声明 告诉 聲明 告訴 宣佈 承认 承認 警告 威胁 威脅 呼吁 呼籲 解释 解釋 补充 補充 回答 坚称 堅稱 断言 斷言 坦言 直言 主张 主張
    报道 報導 问 問 说了 說了 讲 講 讲过 講過 说明 說明 谈到 談到 主張 提出 重申 申明 透露 感叹 感嘆 感慨 直指 表态 表態 明确表示 明確表示 坦承
    放话 放話 发文 發文 发帖 發帖 喊话 喊話 反驳 反駁 回击 回擊 辩称 辯稱 保证 保證 承诺 承諾 放言 扬言 揚言 吐槽 留言 总结 總結
  `),
  verbsOfTelling: words('告诉 告訴 警告 敦促 呼吁 呼籲 要求 提醒 请求 請求 询问 詢問 威胁 威脅'),
  to: words('对 對 向 致 给 給'),
  accordingTo: words('据 據 根据 根據 按照 用'),
  conjunctions: words('如果 假如 要是 是否'),
  speakerLabels: words('作者 来源 來源 发言人 發言人'),
  citing: words('引用 援引 引述 转述 轉述'),
  replying: words('反驳 反駁 反对 反對 驳斥 駁斥 否认 否認 回应 回應 批评 批評 质疑 質疑 嘲讽 嘲諷'),
  spokenOf: ['的'],
  denials: words(`
    没 沒 未 不是 不曾 不会 不會 不可能 不信 不实 不實 并非 並非 从不 從不 否认 否認 假 谣 謠 误传 誤傳 错误 錯誤 捏造 虚构 虛構 杜撰
    编造 編造 怀疑 懷疑 假设 假設 假如 想象 想像 冒充 恶搞 惡搞
  `),
  emphatic: words(
    '永远不忘 永遠不忘 不要忘记 不要忘記 别忘了 別忘了 不是开玩笑 不是開玩笑 没开玩笑 沒開玩笑 没什么好说 沒什麼好說 真没想到 真沒想到 没人在乎 沒人在乎 不敢相信 难以置信 没有变化 沒有變化 不是吗 不是嗎 是不是',
  ),
  guesses: words(`
    如果 要是 希望 但愿 但願 也许 也許 或许 或許 可能 应该说 應該說 怎么会 怎麼會 据说 據說 听说 聽說 传说 傳說 据传 據傳 传闻 傳聞 谣传 謠傳 疑似 大概 好像 似乎
  `),
  excepting: words('除了 除 而不是 而非 不是 让 讓'),
  corrections: words('其实 其實 实际 實際 而是 才是'),
  addressing: words(`
    批评 批評 指责 指責 反驳 反駁 驳斥 駁斥 质疑 質疑 抨击 抨擊 谴责 譴責 嘲笑 嘲讽 嘲諷 讽刺 諷刺 骂 罵 笑 感谢 感謝 谢谢 謝謝 称赞 稱讚
    赞扬 讚揚 表扬 表揚 支持 反对 反對 回应 回應 回复 回覆 答复 答覆 回答 问 問 谈 談 谈到 談到 评 評 评论 評論 请 請 劝 勸 祝贺 祝賀
    致 给 給 亲爱的 親愛的 尊敬的 嗨 喂 你好 关于 關於 针对 針對
  `),
  either: words('或 或者 还是 還是'),
  reporters: words('他 她 他们 她们 他們 她們'),
  accordingToThem: phrases(`
    据他, 据她, 據他, 據她, 在他看来, 在她看来, 在他看來, 在她看來
  `),
  thirdPerson: words('他 她'),
  someone: words('一位 一名 一个 一個 某 某位 某个 某個 有位'),
  prepositions: words('在 就 因'),
  associates: words(
    '发言人 發言人 顾问 顧問 助理 代表 大使 特使 盟友 朋友 粉丝 粉絲 支持者 批评者 批評者 律师 律師 妻子 夫人 丈夫 女儿 女兒 儿子 兒子',
  ),
  sayings: words('的说法 的說法 的话 的話 所说 所說 所言 的观点 的觀點 的看法 原话 原話 名言 语录 語錄'),
  beforeVerbs: words(`
    今天 昨天 今日 昨日 日前 近日 最近 当时 當時 曾 曾经 曾經 也 还 還 又 再 再次 则 則 都 已 已经 已經 公开 公開 联合 聯合 共同 随后 隨後 然后 然後
  `),
  nobody: words(`
    注意 注 问题 答案 今天 昨天 大家 事实 真相 链接 来源 出处 原文 翻译 文章 消息 新闻 他 她 他们 有人 我 你 谁 联合 聯合 共同 問題 事實 連結
    來源 出處 翻譯 新聞 他們 誰
  `),
  titles: words(`
    总统 總統 总理 總理 首相 主席 国家主席 國家主席 总书记 總書記 副总统 部长 部長 外长 外長 外交部长 外交部 国防部 政府 领导人
    領導人 领导 领袖 元首 国家元首 发言人 發言人 先生 女士 博士 教授 大使 方面 当局 當局 官方 秘书长 秘書長 市长 州长 议员 代表 局长 局長 处长 處長 主任 书记 書記 院长 院長 校长 校長 董事长 董事長 记者 記者
    代表团 同志 阁下 顾问 助理 前总统 副總統 外交部長 國防部
    領導 領袖 國家元首 市長 州長 議員 代表團 閣下 顧問 前總統
  `),
  speakers: {
    officesBehind: words('记者 記者 发言人 發言人 主持人 先生 女士 部长 主席 总统 局长 议员 代表'),
    voices: words('主持人 旁白'),
    hosts: words('主持人 主持 主播 采访者 採訪者 访谈者 訪談者'),
    guests: words('嘉宾 嘉賓 来宾 來賓 受访者 受訪者'),
    nameless: words(
      '匿名 匿名者 未知 不明 佚名 观众 觀眾 听众 聽眾 参与者 參與者 提问 提問 提问者 提問者 旁白 主持人 主持 记者 記者 发言人 發言人 说话人 說話人 嘉宾 嘉賓',
    ),
    questionAndAnswer: words('问|答 問|答 问题|回答'),
    hearers: words('各位代表 各位委员 同志们 朋友们 女士们 先生们 同胞们'),
    notSpeakers: words('时间 地点 日期 主题 例 例如 图 附件 备注 说明 結果 结果 时长 对谈 访谈 对话 座谈会'),
  },
  // Of Chinese, Korean and Vietnamese people.
  familyNames: words(`
    ai an bai bao cai cao chan chang chao chen cheng cheung chi chiang chou choi cho chow chu chua dai deng ding dong du duan fan
    fang feng fu fung gao geng goh gong gu guo han he ho hong hou hsieh hsu hu hua huang hui jang jeong jia jiang jin jo jung kang
    kim kong kuo kwon lai lam lau law lee lei leung li liang liao lim lin ling liu lo long lu luo lv ma mao meng moon ng ngo nguyen
    oh ou ong pan pang park peng pham phan qian qiao qin qiu ren ryu shao shen shi shin song su sun tan tang tao teo tian tran tsai
    tsang tse tseng wan wang wei wen wong wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yi yin yoon you yu yuan yun
    zeng zhang zhao zheng zhong zhou zhu zou zuo
  `),
  particles: words('的 等 等人 及其 他人'),
  and: words('和 与 與 及 跟 同'),
  but: words('但 但是 不过 不過'),
  clauses: {
    afterwards: [
      ...phrases(`后来, 到头来, 事后, 从此, 奏效, 管用, 达成, 建好, 建成, 做成, 谈成, 签成, 完成了, 实现了, 兑现`),
      '(?:得到|拿到)(?<!(?:要是|如果).*).*了(?:吗|没)',
    ],
    why: words('为什么 为何 为啥 凭什么'),
    who: words('谁 誰'),
    genitiveParticles: ['的'],
  },
  asksForSpeaker: [
    /(?:^|[，,。？?！!：:\s])(?<speaker>[\p{L}·]{1,14}?)(?:(?:对|對|就|关于|關於|在)[^，,。？?！!]{1,30}?)?(?:都)?(?:说|說|讲|講|表示|声称|聲稱|提|问|問|回答)(?:了|过|過)?(?:些)?(?:什么|什麼|啥)/u,
    /(?:^|[，,。？?！!：:\s])(?<speaker>[\p{L}·]{1,14}?)(?:(?:对|對|就|关于|關於)[^，,。？?！!]{1,30}?)?(?:是)?(?:怎么|怎麼|如何|怎样|怎樣)(?:说|說)/u,
    /(?:^|[，,。？?！!：:\s])(?<speaker>[\p{L}·]{1,14}?)(?:有没有|有沒有|是否|是不是)(?:真的|曾经|曾經|曾)?(?:说|說|表示|声称|聲稱|宣称|宣稱|谈|談|讲|講|提(?:到|及|过|過))/u,
    /(?:^|[，,。？?！!：:\s])(?<speaker>[\p{L}·]{1,14}?)(?:到底|究竟)?(?:有)?(?:说没说|說沒說|讲没讲|講沒講|提没提|提沒提)/u,
    /(?:^|[，,。？?！!：:\s])(?<speaker>[\p{L}·]{1,14}?)(?:真的|曾经|曾經|曾|是否|是不是|有没有|有沒有)*(?:说|說|表示|声称|聲稱|宣称|宣稱|谈|談|讲|講|提(?:到|及|过|過))(?:到|及)?(?:了|过|過)?(?=[^，,。？?！!]*[吗嗎没沒么])/u,
    /(?:据|據|根据|根據|按照)(?<speaker>[\p{L}·]{1,14}?)(?:的?(?:说法|說法)|所[说說]|[说說])/u,
  ],
  asksForPassage:
    /^\P{L}*(?:请|請)?(?:引用|摘录|摘錄|找出|贴出|貼出|念|给我看|給我看|引)(?:一下|下)?(?:那)?(?:关于|關於|提到|讲到|講到|有)?(?<what>.{1,60}?)的?(?:那|那一|那个|那個|一|这)?(?:段话?|段話|部分|句话?|句話|地方|内容|內容|原文)\P{L}*$/su,
  asksForMention: [
    /^\P{L}*(?:(?:文中|文章|声明|聲明|文件|里面|原文|这里|那里)(?:里|中|上)?)?(?:有没有|有沒有|是否有?|有)?(?:提到|提及|出现|出現|说到|說到|用到|用了|用)?(?:过|了)?(?<what>[^，。；：？！,.;:?!]{1,30}?)(?:[这那這](?:个|個|一)?(?:词|詞|字|名字|字眼)|一[词詞]|[两兩三四](?:个|個)字)(?:出现|出現|用)?(?:过|了|过了)?(?:吗|嗎|没有|沒有|么)?\P{L}*$/u,
  ],
  asksHowOften: [
    /^\P{L}*(?:(?:文中|文章|声明|文件|里面|原文|他们|它)(?:里|中|上)?)?(?:一共|总共)?(?:提到|提及|说到|說到|出现|出現|说|用)(?:过|了)?(?:几|多少)(?:次|回|遍)(?<what>[^，。；：？！,.;:?!]{1,30}?)(?:这个词|這個詞)?\P{L}*$/u,
    /^\P{L}*(?<what>[^，。；：？！,.;:?!]{1,30}?)(?:这个词|這個詞|一词)?(?:在(?:文中|文章|声明|文件)(?:里|中)?)?(?:一共|总共)?(?:被)?(?:提到|提及|说到|說到|出现|出現|用)(?:过|了)?(?:几|多少)(?:次|回|遍)\P{L}*$/u,
  ],
  asks: /谁|哪|几(?:个|次|年|天|月|号|名|点)|多少|多久|为什么|为何|如何|怎么样|怎样|何时|何地|是否|是不是|有没有|能不能|会不会|(?:什么|吗|呢)[^\p{Script=Han}]*$/u,
  wonders:
    /不(?:知道|清楚|确定|懂|记得)|好奇|想(?:知道|问|了解|请教)|请问|求问|谁知道|没(?:找到|查到|搞懂)|想不起来|忘了/u,
  asksForNumber:
    /(?:多少|(?<![哪这那哥好])几(?:个|個|次|年|天|月|号|號|名|人|点|點|成)|何时|何時|什么时候|什麼時候|啥时候|哪(?:一)?(?:年|天|月|日)|多久|多长|多長|多大|多远|多遠|百分之几)/u,
  asksForTime: /(?:何时|什么时候|啥时候|哪(?:一)?(?:年|天|月|日))/u,
  asksForDuration: /多久|多长/u,
  firstPerson: /我(?!们|們)/u,
  timeWords: words(`
    年 月 日 天 周 今天 明天 昨天 现在 現在 以前 以后 以後 之前 之后 之後 期间 期間
  `),
  instructs:
    /^[^\p{Script=Han}]*(?:请|麻烦|帮(?:我|忙)?|给我|替我|你?能不能|可以)*(?:写(?:一|个|首|篇|段)|画(?:一|个|张)|翻译|译成|把.{1,12}(?:翻译|改写|改成|总结|概括)|用.{1,8}(?:总结|概括|改写|说)|改写|总结|概括|比较一下|对比一下|编(?:一|个)|唱(?:一|首)|讲(?:一?个)(?:笑话|故事)|假装|扮演|想象你是|生成|做(?:一|个)|像.{1,12}(?:解释|讲)|改成|忘掉|忽略)/u,
  both: words(`
    双方 雙方 两国 兩國 两方 两个国家 两国领导人 两国元首 两位领导人 两位总统 两国政府 双方领导人 他们俩 各方 缔约双方
    兩方 兩個國家 兩國領導人 兩國元首 兩位領導人 兩位總統 兩國政府 雙方領導人 他們倆 締約雙方
  `),
  texts: words(`
    声明 聲明 联合声明 聯合聲明 宣言 公报 条约 條約 宪章 憲章 规则 規則 守则 法典 宪法 憲法 讲话 演讲 采访 推文 帖子 决议 公约 协议
    报告 信 话 引文
    公報 守則 講話 演講 採訪 決議 公約 協議 協定 報告 話
  `),
  issuing: {
    texts: {
      statement: words('声明 联合声明 宣言 公报'),
      treaty: words('条约 协定 协议 公约'),
      speech: words('讲话 演讲'),
      letter: words('信'),
      report: words('报告'),
      resolution: words('决议'),
    },
    days: words('日期 日子 年 月 日 天 哪一 哪'),
    issued: words('联合 共同 具体 签署 签订 签 出台 发出 做出 作出 宣布 通过 时间 请问 到底'),
    published: words('发表 发布 公布 发 出来'),
  },
  anyText: words('文章 文件 文本 原文 段落 页面 来源 网站 报道 新闻 本文 该文 頁面 來源 網站 報道 報導 新聞 該文'),
  referenceWords: words('第 条 條 页 頁 段 章 节 節'),
  speeches: {
    titles: /(?:讲话|講話|演讲|演講|致辞|致辭|发言|發言|声明|聲明|信)(?:全文)?$/u,
    firstPersonBegins: ['我'],
    hearers: words('女士们 女士們'),
    salutations: words('尊敬的 亲爱的 親愛的 敬爱的'),
  },
};
