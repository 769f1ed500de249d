import { choicesTo, firstNamed, formatsOf, noWith, paragraphsBetween, range, voicesWith } from './formats.ts';
import type { Locale } from './messages.ts';
import { commandsOf, strong, text, user } from './rich-text.ts';

const formats = formatsOf('zh-CN', '“%”', {
  comma: '，',
  colon: '：',
  semicolon: '；',
  space: '',
  parentheses: ['（', '）'],
});
const { after, and, count, inParentheses, language, number, or, quoted } = formats;
/** Titles have marks of their own in Chinese. */
const { quoted: titled } = formatsOf('zh-CN', '《%》');

const NEAREST = '最接近的段落如下，但可能与此无关：';

const commands: Locale['commands'] = {
  ask: { name: '提问', description: '问问文档是怎么说的：逐字给出最能回答问题的段落' },
  quote: { name: '引用', description: '引用一个段落：输入其中的词语或段号（如 ¶ 4），然后选择' },
  check: { name: '核对', description: '核对引文：文档里有没有这些话？是谁说的？' },
  search: { name: '搜索', description: '列出与你输入的词语匹配的段落，最相关的在前' },
  about: { name: '关于', description: '有哪些文档、怎么用这个机器人、它会存储什么' },
  find: { name: '查找引文', description: '查找与一条消息相关的段落' },
  checkMessage: { name: '核对引文', description: '核对一条消息里的引文' },
};
const slash = commandsOf(commands);
const BEST_FIRST = '，最相关的在前';
const someOf = (names: readonly string[]) =>
  firstNamed(names, (some) => some.join('、'), text` 等，完整列表见 ${slash('about')}`);
const voicesOf = voicesWith(and, ' 和 ', (reported) => `（转述 ${reported} 的言论）`);
const behindNo = noWith(formats, NEAREST, (beginning, unknown) => `${beginning}从未出现${or(unknown)}。`);

const TALK = {
  summary: '我不总结、不翻译、不写作，也不评论：关于文档，我只用原文说话。',
  hello: '你好！',
  thanks: '很高兴能帮上忙！',
  goodbye: '再见！',
  help: `当然可以！我能做什么，见 /${commands.about.name}。`,
  privacy: `我存储什么、不存储什么，见 /${commands.about.name}。`,
  maker: '我是 Verbatim，一个查找段落的程序：不是真人，也不是语言模型。',
  blame: '抱歉！换个说法也许能找到。',
  chatter: '好的！',
  doubt: '每个段落下方都写明是谁的话、在哪里可以读到；不确定它是否回答了问题时，我会说明。我不判断真假。',
  next: '每个问题我都从头开始：要继续，请用回答下方的按钮。',
  remove: '在所有人可见的回答下方，提问者可以点“撤回”。',
};

export const zh: Locale = {
  formats,
  commands,
  options: {
    question: { name: '问题', description: '用你自己的话提问' },
    passage: { name: '段落', description: '段落中的词语、段号（¶ 4）、原文编号（第五条）或 ID' },
    words: { name: '词语', description: '要查找的词语' },
    quote: { name: '引文', description: '要核对的引文，照你看到的原样填写' },
    speaker: { name: '说话人', description: '这是谁说的' },
    document: { name: '文档', description: '你指的是哪份文档（如果只指其中一份）' },
    private: { name: '仅我可见', description: '回答是否只有你能看到；之后仍可分享给大家' },
    to: { name: '回复给', description: '这个回答是给谁的：对方会收到通知' },
  },
  fields: { quote: '引文', speaker: '说话人', document: '文档' },
  verdicts: {
    verbatim: { name: '一字不差', means: '原文就是这样写的。' },
    shortened: { name: '有删节', means: '出自原文，删节处已标明。' },
    inserted: { name: '有插入', means: '出自原文，插入处已标明。' },
    joined: { name: '前后相连', means: '出自原文，只略去了原文中间插入的话，如是谁说的。' },
    altered: { name: '有改动', means: '与某个段落相似，但有词语被改动、添加或删去。' },
    respelt: { name: '写法不同', means: '见于原文，只是写法不同。' },
    title: { name: '标题', means: '见于标题，一字不差。' },
    'altered-title': { name: '标题有改动', means: '与某个标题相似，但有词语被改动、添加或删去。' },
    heading: { name: '小标题', means: '见于小标题，一字不差。' },
    'altered-heading': { name: '小标题有改动', means: '与某个小标题相似，但有词语被改动、添加或删去。' },
    spliced: { name: '拼接而成', means: '由几处文字拼成，它们在原文中并不这样相连。' },
    absent: { name: '文档中没有', means: '不在任何一份文档中，但可能见于其他文档或译本。' },
    'absent-here': { name: '该文档中没有', means: '不在其中，但可能见于其他文档或译本。' },
    'too-short': { name: '太短，无法判断', means: '谁都可能说过：请核对更长的一段。' },
  },
  attributions: {
    publisher: ({ publisher, date }) => text`${strong(publisher)} 自己的话${date === null ? '' : `，${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)}（来源：${publisher}）`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`引号内的话：${strong(speaker)}${after(details)}；其余${inBold ? '加粗' : ''}的话：${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)} 用自己的话转述 ${strong(speaker)} 的言论${inParentheses(details)}${quotes ? '；只有引号内的是原话' : ''}`,
    quotedBy: ({ by, details }) => text`${strong(by)} 引用的话${inParentheses(details)}，未注明出自何人`,
    notNoted: ({ source }) => text`未注明出自何人（来源：${strong(source)}）`,
    unnamed: ({ publisher, inBold }) =>
      text`引号内的话：未注明出自何人；其余${inBold ? '加粗' : ''}的话：${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words}：${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words}：未注明出自何人`,
      others: ({ publisher, inBold }) => text`其余${inBold ? '加粗' : ''}的话：${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words}：转述 ${strong(speaker)} 的言论${inParentheses(details)}`,
    },
    inBold: ({ words, attribution }) => text`加粗部分${inParentheses([quoted(words)])}：${attribution}`,
    briefly: {
      notNoted: '未注明出自何人',
      quoting: ({ publisher, speaker }) => `${publisher} 引用 ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher} 转述 ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher} 部分转述 ${speaker}`,
    },
  },
  messages: {
    closest: () => text`没有段落明确回答这个问题。最接近的是：`,
    none: (data) => text`文档没有回答这个问题。${behindNo('其中', data)}`,
    notFound: (data) => text`我在文档中没有找到答案，换个说法也许能找到。${behindNo('其中', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? '我可能没看懂这句话' : `我还${isPartly ? '不太看得懂' : '看不懂'}${language(unread)}`}${understood.length === 0 ? '' : `（只看懂了${and(understood.map(quoted))}）`}。请用${or(languages.map(language))}提问。`,
    closestBySpeaker: () => text`此人的话没有明确回答这个问题。最接近的是：`,
    notFoundBySpeaker: (data) => text`我在此人的话里没有找到答案，换个说法也许能找到。${behindNo('文档中', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`我在此处查找的文档中没有找到答案，但${titled(title)}也许有：请在${quoted(option)}中选择它。${nearest ? NEAREST : ''}`,
    rival: ({ title }) => text`${titled(title)}也回答了这个问题：见下一处匹配。`,
    namesakes: ({ names }) => text`${and(names)}都叫这个名字：请说全名。`,
    asksMore: () => text`这只回答了你所问的一部分，其余的请分开提问。`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () => text`这句话里没有可查的内容。再显示一次同一段落，以及是谁的话：`,
    nothingElseTheirs: () => text`在这份文档中没有找到此人的其他话。再显示一次同一段落，以及是谁的话：`,
    asItStands: () => text`是真是假，我不判断。以下是文档原文，并注明是谁的话：`,
    nothingToSearch: () => text`这里面可以搜索的内容太少。请在提问时带上与主题有关的词。`,
    list: ({ words, count: shown }) =>
      text`找到 ${count(shown, { other: '个' })}${words === null ? '可能相关的段落' : `与${quoted(words)}匹配的段落`}${shown > 1 ? BEST_FIRST : ''}：`,
    listPart: ({ words, first, last, total }) =>
      text`${words === null ? '可能相关的段落' : `与${quoted(words)}相符的段落`}${total === null ? '' : `共 ${count(total, { other: '个' })}`}，第 ${range(first, last)} 个${first === 1 ? BEST_FIRST : ''}：`,
    listEmpty: (data) => text`没有找到与${quoted(data.words)}有关的段落。`,
    listEmptyBySpeaker: (data) => text`在此人的话里没有找到与${quoted(data.words)}有关的内容。`,
    listNone: ({ nearest }) => text`没有段落明确谈到这一点。${nearest ? '最接近的如下，但可能与此无关：' : ''}`,
    listClosest: () => text`没有段落明确谈到这一点。最接近的是：`,
    noPhrase: ({ nearest }) => text`没有段落含有引号中的连续字词。${nearest ? '去掉引号，最接近的是：' : ''}`,
    listSeveral: () => text`多份文档中都有：`,
    otherMatches: () => text`你问的可能是这些，最相关的在前：`,
    answersQuestion: ({ question }) =>
      text`文档回答了这个问题：${quoted(question)}（这是我拟的问题，不是引文。）见此处：`,
    searchInstead: ({ words }) => text`没有找到别的。${slash('search')} 会查找${quoted(words)}之类的字词。`,
    nothingElse: () => text`没有找到别的。${slash('about')} 列出了我有的文档。`,
    labelElsewhere: ({ label, title, option }) =>
      text`这里查找的文档中没有${quoted(label)}，但${titled(title)}中有：请在${quoted(option)}中选择它。`,
    listElsewhere: ({ title, option }) =>
      text`这里查找的文档中没有段落明确谈到这一点，但${titled(title)}中也许有：请在 ${slash('search')} 的${quoted(option)}中选择它。`,
    lookedInHere: () => text`在这里查找`,
    sharedBy: (data) => text`由 ${user(data.user)} 分享`,
    rangePart: ({ from, to, first, last }) =>
      text`显示 ${paragraphsBetween(from, to)}（所求范围：${paragraphsBetween(first, last)}）。`,
    part: ({ begins, ends }) =>
      text`这是一个长段落的一部分：${begins ? '后面还有。' : ends ? '前面还有。' : '前后都还有。'}`,
    changed: ({ paragraph }) => text`这个 ID 生成之后，文本有过改动，或者 ID 输入有误。¶ ${paragraph} 现在的内容是：`,

    wronglyAttributed: () => text`但说话人不对`,
    misattributed: ({ claimed, ...data }) =>
      text`但说这话的不是${quoted(claimed)}：据文档，这些话出自 ${voicesOf(data)}。`,
    isSource: ({ claimed, ...data }) => text`来源是${quoted(claimed)}：据文档，这些话出自 ${voicesOf(data)}。`,
    attributedTo: (data) => text`据文档，这些话出自 ${voicesOf(data)}。`,
    saidOf: ({ about, voices }) => text`这是 ${and(voices)} 自己的话，说的是 ${strong(about)}。`,
    retold: ({ reporting, reported }) => text`这是 ${and(reporting)} 自己的话，转述 ${strong(and(reported))} 的言论。`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`只有${and(words.map(quoted))}出自 ${strong(and(theirs))}：据文档，其余的话出自 ${voicesOf(data)}。`,
    resembles: (data) => text`与之相似的话出自 ${voicesOf(data)}。`,
    unnamed: ({ voices }) => text`这些话（或其中一部分）是 ${strong(and(voices))} 引用的，未注明出自何人。`,
    notNoted: () => text`文档未注明这些话（或其中一部分）出自何人。`,
    leftOut: ({ words }) => text`省略的内容中有${and(words.map(quoted))}，意思可能因此改变。`,
    putIn: ({ words }) => text`插入的内容中有${and(words.map(quoted))}，意思可能因此改变。`,
    negatedBeside: ({ words }) => text`同一句话中，紧挨着这些词的是${and(words.map(quoted))}，意思可能因此改变。`,
    negationChanged: () => text`否定词有改动。`,
    numberChanged: () => text`数字或数量有改动。`,
    editors: () => text`[方括号]内是编者的话。`,
    timesPasted: ({ times }) => text`消息中出现了 ${number(times)} 次。`,
    restUnchecked: () => text`消息的其余部分没有核对。`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`删除线：原文中没有。`,
    movedLegend: ({ words }) => text`在该句别处：${and(words.map(quoted))}。`,
    boldLegend: () => text`粗体：原文中有，但引文中没有。`,

    aboutBot: () => text`我通过逐字引用原文，回答关于文档的问题。`,
    aboutUse: () =>
      text`用 ${slash('ask')} 提出问题，用 ${slash('quote')} 引用段落，用 ${slash('search')} 查找词语，用 ${slash('check')} 核对引文；也可以右键点击（手机上长按）一条消息，在“APP”中选择“${strong(commands.find.name)}”或“${strong(commands.checkMessage.name)}”。`,
    aboutPrivacy: () => text`我什么都不存：不存消息，不存问题，也不存关于你的任何信息。`,
    aboutMissed: () =>
      text`我会保存没有回答或答非所问的问题及其日期：不记录谁问的，也不记录在哪里问的。其他什么都不存。`,
    reportsOn: ({ subject }) => text`报道内容：${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`${publisher === null ? '文中有' : `除 ${publisher} 外，文中还有`}这些人或机构的话：${speakers}`,
    moreDocuments: (data) => text`另有 ${count(data.count, { other: '份文档' })}`,

    writtenBy: ({ authors }) => text`作者：${authors}。`,
    namesNoAuthor: ({ imprint }) => text`没有署名作者。${imprint === '' ? '' : `发布：${imprint}`}`,
    published: ({ imprint }) => (imprint === '' ? text`没有说明由谁、在何时发布。` : text`发布：${imprint}`),
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `发布：${imprint}。`}关于主题，文档信息没有更多说明，请问问其中的内容。`,
    documentsKnown: (data) => text`我有 ${count(data.count, { other: '份文档' })}：`,
    readHere: ({ source }) => text`可以在这里阅读：${source}`,
    hasNoAddress: () => text`我不知道它的网址，但可以用 ${slash('quote')} 查看任何一段。`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { other: '段' })}，${count(sentences, { other: '句' })}`,
    namesNoSpeaker: () => text`没有引用任何具名人士的话。`,
    askedIn: ({ languages }) => text`可以用这些语言提问：${languages}。引文用文档自己的语言：`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]}${speaker === null ? '我逐字引用文档：问问文档里怎么说吧。' : `我逐字引用文档，可以这样问我：${quoted(`${speaker} 说了什么？`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ 上一段：¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`下一段：¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`回到 ¶ ${paragraph}`,
    nextMatch: (data) => text`下一处匹配（${data.isAll ? '' : '前 '}${data.count} 处中的第 ${data.number} 处）`,
    listBefore: ({ first, last }) => text`‹ 返回：${range(first, last)}`,
    listAfter: ({ first, last }) => text`更多：${range(first, last)} ›`,
    restOfPassage: () => text`段落其余部分`,
    startOfPassage: () => text`段落开头`,
    share: () => text`分享`,
    copy: () => text`复制`,
    notWhatIAsked: () => text`这不是我问的`,
    remove: () => text`撤回`,
    readInSource: () => text`查看原文`,
    show: ({ passage }) => text`查看 ${passage}`,

    removed: () => text`此回答已撤回。`,
    notYours: () => text`只有提问者，或在这里有“管理消息”权限的人，才能撤回此回答。`,
    notYourQuestion: () => text`只有提问的人才能这样说。请自己提问：${slash('ask')}`,
    mayNotPost: () =>
      text`我不能在这里给所有人发消息：这需要“发送消息”权限；如果只是你个人添加了我，还需要“使用外部应用”权限。你可以改为复制引文。`,
    tooFast: ({ seconds }) => text`操作太频繁了，请 ${count(seconds, { other: '秒' })}后再试。`,
    emptyMessage: () => text`我只能读文字，而这条消息里没有文字（图片里的内容我看不到）。`,
    fileTooLarge: ({ file }) =>
      text`我只读 1 MiB 以内的文本文件，${quoted(file)}超过了这个大小。请把相关部分贴到消息里。`,
    fileUnread: ({ file }) =>
      text`我没能读取${quoted(file)}：Discord 没有及时提供，或者它不是 UTF-8 编码。请再试一次，或把相关部分贴到消息里。`,
    unknownId: () => text`这里的文档都没有这个 ID。`,
    moreChecks: () => text`内容太多，这里放不下。其余部分请分段核对。`,
    deleted: () => text`那条消息已经被删除了。`,
    blocked: () => text`此服务器的 AutoMod 不允许发布这条内容。请改为仅自己可见地提问，或到别处提问。`,
    notRemoved: () => text`Discord 不允许我删除这条消息。在这里有“管理消息”权限的人可以删除它。`,
    outdated: () => text`内容已过时：文档后来有过改动，或已不在这里。请重新提问。`,
    failed: () => text`我这边出了点问题，已经记录下来。请再试一次。`,

    unknownCommand: ({ command, commands }) =>
      text`没有${quoted(command)}这个命令。可用的命令：${commands.map((name) => `/${name}`).join('、')}。`,
    unknownOption: ({ option, options }) =>
      text`这里没有${quoted(option)}这个选项。可用的选项：${options.map(quoted).join('、')}。`,
    missingOption: ({ option }) => text`请填写${quoted(option)}：现在是空的。`,
    notText: ({ option }) => text`${quoted(option)}必须是文本。`,
    notYesOrNo: ({ option }) => text`${quoted(option)}必须是 true 或 false。`,
    notUser: ({ option }) => text`${quoted(option)}必须是一位用户：请从列表中选择。`,
    tooLong: ({ option, length, limit }) =>
      text`${quoted(option)}有 ${count(length, { other: '个字符' })}，请不要超过 ${number(limit)} 个。`,
    unknownDocument: ({ typed, ids }) => text`没有${quoted(typed)}这份文档。现有文档：${someOf(ids)}。`,
    checkedInAll: ({ typed }) => text`这里没有哪一份文档叫作${quoted(typed)}，所以查了全部文档。`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`文档中没有名为${quoted(typed)}的人说的话。${speakers.length === 0 ? '' : text`文档中的发言者：${someOf(speakers)}。`}`,
    noParagraph: (data) =>
      text`${data.title === null ? '文档' : titled(data.title)}中没有 ¶ ${data.paragraph}：${data.title === null ? '最长的一篇' : '全文'}共 ${count(data.count, { other: '段' })}（${paragraphsBetween(1, data.count)}）。`,
    noLabel: (data) =>
      text`文档中没有${quoted(data.label)}${data.title === null ? '' : text`：${titled(data.title)}有${quoted(data.first)}${data.last === data.first ? '' : text`至${quoted(data.last)}`}`}。`,
    partLacking: ({ label, found }) =>
      text`文档中没有${quoted(label)}；${found === null ? '以下是它应属的部分' : text`这是${quoted(found)}`}。`,

    terminalHint: () => text`不带斜杠的一行就是一个问题。Tab 补全，quit 或 Ctrl-D 结束。`,
    noChoice: ({ number, last }) =>
      text`没有 [${number}] 可选${last === 0 ? '' : `（${choicesTo(last)}）`}。要看该段，请输入 ${slash('quote')} ${number}。`,
    emptyLine: () => text`这一行是空的。请提问，或输入命令，例如 /about。`,
    notACall: () =>
      text`这一行开头像 JSON，但不是一次调用。请这样写：{"command": "ask", "options": {"question": "…"}}。`,
  },
};
