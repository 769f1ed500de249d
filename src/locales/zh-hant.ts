import { choicesTo, firstNamed, formatsOf, noWith, paragraphsBetween, range, voicesWith } from './formats.ts';
import type { Locale } from './messages.ts';
import { commandsOf, strong, text, user } from './rich-text.ts';

const formats = formatsOf('zh-TW', '「%」', {
  comma: '，',
  colon: '：',
  semicolon: '；',
  space: '',
  parentheses: ['（', '）'],
});
const { after, and, count, inParentheses, language, number, or, quoted } = formats;
/** Titles have marks of their own in Chinese. */
const { quoted: titled } = formatsOf('zh-TW', '《%》');

const NEAREST = '最接近的段落如下，但可能與此無關：';

const commands: Locale['commands'] = {
  ask: { name: '提問', description: '問問文件是怎麼說的：逐字列出最能回答問題的段落' },
  quote: { name: '引用', description: '引用一個段落：輸入其中的字詞或段號（如 ¶ 4），然後選擇' },
  check: { name: '查證', description: '查證引文：文件裡有沒有這些話？是誰說的？' },
  search: { name: '搜尋', description: '列出與你輸入的字詞相符的段落，最相關的在前' },
  about: { name: '關於', description: '有哪些文件、怎麼使用這個機器人、它會儲存什麼' },
  find: { name: '尋找引文', description: '尋找與一則訊息相關的段落' },
  checkMessage: { name: '查證這段引文', description: '查證一則訊息裡的引文' },
};
const slash = commandsOf(commands);
const BEST_FIRST = '，最相關的在前';
const someOf = (names: readonly string[]) =>
  firstNamed(names, (some) => some.join('、'), text` 等，完整清單請看 ${slash('about')}`);
const voicesOf = voicesWith(and, ' 和 ', (reported) => `（轉述 ${reported} 的言論）`);
const behindNo = noWith(formats, NEAREST, (beginning, unknown) => `${beginning}從未出現${or(unknown)}。`);

const TALK = {
  summary: '我不做摘要、不翻譯、不寫作，也不評論：關於文件，我只用原文說話。',
  hello: '你好！',
  thanks: '很高興能幫上忙！',
  goodbye: '再見！',
  help: `當然可以！我能做什麼，請見 /${commands.about.name}。`,
  privacy: `我儲存什麼、不儲存什麼，請見 /${commands.about.name}。`,
  maker: '我是 Verbatim，一個尋找段落的程式：不是真人，也不是語言模型。',
  blame: '抱歉！換個說法也許能找到。',
  chatter: '好的！',
  doubt: '每個段落下方都寫明是誰的話、在哪裡可以讀到；不確定它是否回答了問題時，我會說明。我不判斷真假。',
  next: '每個問題我都從頭開始：要繼續，請用回答下方的按鈕。',
  remove: '在所有人可見的回答下方，提問者可以按「移除」。',
};

/** Traditional Chinese, in the words of Taiwan. */
export const zhHant: Locale = {
  formats,
  commands,
  options: {
    question: { name: '問題', description: '用你自己的話提問' },
    passage: { name: '段落', description: '段落中的字詞、段號（¶ 4）、原文編號（第五條）或 ID' },
    words: { name: '字詞', description: '要尋找的字詞' },
    quote: { name: '引文', description: '要查證的引文，請照你看到的原樣填寫' },
    speaker: { name: '說話者', description: '這是誰說的' },
    document: { name: '文件', description: '你指的是哪份文件（如果只指其中一份）' },
    private: { name: '僅自己可見', description: '回答是否只有你看得到；之後仍可分享給大家' },
    to: { name: '回覆給', description: '這個回答是給誰的：對方會收到通知' },
  },
  fields: { quote: '引文', speaker: '說話者', document: '文件' },
  verdicts: {
    verbatim: { name: '一字不差', means: '原文就是這樣寫的。' },
    shortened: { name: '有刪節', means: '出自原文，刪節處已標明。' },
    inserted: { name: '有插入', means: '出自原文，插入處已標明。' },
    joined: { name: '前後相連', means: '出自原文，只略去了原文中間插入的話，例如是誰說的。' },
    altered: { name: '有更動', means: '與某個段落相似，但有字詞被更動、增加或刪去。' },
    respelt: { name: '寫法不同', means: '見於原文，只是寫法不同。' },
    title: { name: '標題', means: '見於標題，一字不差。' },
    'altered-title': { name: '標題有更動', means: '與某個標題相似，但有字詞被更動、增加或刪去。' },
    heading: { name: '小標題', means: '見於小標題，一字不差。' },
    'altered-heading': { name: '小標題有更動', means: '與某個小標題相似，但有字詞被更動、增加或刪去。' },
    spliced: { name: '拼湊而成', means: '由幾處文字拼成，它們在原文中並不是這樣相連的。' },
    absent: { name: '文件中沒有', means: '不在任何一份文件中，但可能見於其他文件或譯本。' },
    'absent-here': { name: '該文件中沒有', means: '不在其中，但可能見於其他文件或譯本。' },
    'too-short': { name: '太短，無法判斷', means: '誰都可能說過：請查證更長的一段。' },
  },
  attributions: {
    publisher: ({ publisher, date }) => text`${strong(publisher)} 自己的話${date === null ? '' : `，${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)}（來源：${publisher}）`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`引號內的話：${strong(speaker)}${after(details)}；其餘${inBold ? '粗體字' : '的話'}：${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)} 用自己的話轉述 ${strong(speaker)} 的言論${inParentheses(details)}${quotes ? '；只有引號內的是原話' : ''}`,
    quotedBy: ({ by, details }) => text`${strong(by)} 引用的話${inParentheses(details)}，未註明出自何人`,
    notNoted: ({ source }) => text`未註明出自何人（來源：${strong(source)}）`,
    unnamed: ({ publisher, inBold }) =>
      text`引號內的話：未註明出自何人；其餘${inBold ? '粗體字' : '的話'}：${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words}：${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words}：未註明出自何人`,
      others: ({ publisher, inBold }) => text`其餘${inBold ? '粗體字' : '的話'}：${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words}：轉述 ${strong(speaker)} 的言論${inParentheses(details)}`,
    },
    inBold: ({ words, attribution }) => text`粗體部分${inParentheses([quoted(words)])}：${attribution}`,
    briefly: {
      notNoted: '未註明出自何人',
      quoting: ({ publisher, speaker }) => `${publisher} 引用 ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher} 轉述 ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher} 部分轉述 ${speaker}`,
    },
  },
  messages: {
    closest: () => text`沒有段落明確回答這個問題。最接近的是：`,
    none: (data) => text`文件沒有回答這個問題。${behindNo('其中', data)}`,
    notFound: (data) => text`我在文件中沒有找到答案，換個說法也許能找到。${behindNo('其中', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? '我可能沒看懂這句話' : `我還${isPartly ? '不太看得懂' : '看不懂'}${language(unread)}`}${understood.length === 0 ? '' : `（只看懂了${and(understood.map(quoted))}）`}。請用${or(languages.map(language))}提問。`,
    closestBySpeaker: () => text`此人的話沒有明確回答這個問題。最接近的是：`,
    notFoundBySpeaker: (data) => text`我在此人的話裡沒有找到答案，換個說法也許能找到。${behindNo('文件中', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`我在這裡查詢的文件中沒有找到答案，但${titled(title)}也許有：請在${quoted(option)}中選擇它。${nearest ? NEAREST : ''}`,
    rival: ({ title }) => text`${titled(title)}也回答了這個問題：請看下一個相符段落。`,
    namesakes: ({ names }) => text`${and(names)}都叫這個名字：請說全名。`,
    asksMore: () => text`這只回答了你所問的一部分，其餘的請分開提問。`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () => text`這句話裡沒有可查的內容。再顯示一次同一段落，以及是誰的話：`,
    nothingElseTheirs: () => text`在這份文件中沒有找到此人的其他話。再顯示一次同一段落，以及是誰的話：`,
    asItStands: () => text`是真是假，我不判斷。以下是文件原文，並註明是誰的話：`,
    nothingToSearch: () => text`這裡面可以搜尋的內容太少。請在提問時加上與主題有關的字詞。`,
    list: ({ words, count: shown }) =>
      text`找到 ${count(shown, { other: '個' })}${words === null ? '可能相關的段落' : `與${quoted(words)}相符的段落`}${shown > 1 ? BEST_FIRST : ''}：`,
    listPart: ({ words, first, last, total }) =>
      text`${words === null ? '可能相關的段落' : `與${quoted(words)}相符的段落`}${total === null ? '' : `共 ${count(total, { other: '個' })}`}，第 ${range(first, last)} 個${first === 1 ? BEST_FIRST : ''}：`,
    listEmptyBySpeaker: (data) => text`在此人的話裡沒有找到與${quoted(data.words)}有關的內容。`,
    listEmpty: (data) => text`沒有找到與${quoted(data.words)}有關的段落。`,
    listNone: ({ nearest }) => text`沒有段落明確談到這一點。${nearest ? '最接近的如下，但可能與此無關：' : ''}`,
    listClosest: () => text`沒有段落明確談到這一點。最接近的是：`,
    noPhrase: ({ nearest }) => text`沒有段落含有引號中的連續字詞。${nearest ? '去掉引號，最接近的是：' : ''}`,
    listSeveral: () => text`多份文件中都有：`,
    otherMatches: () => text`你問的可能是這些，最相關的在前：`,
    answersQuestion: ({ question }) =>
      text`文件回答了這個問題：${quoted(question)}（這是我擬的問題，不是引文。）見此處：`,
    searchInstead: ({ words }) => text`沒有找到別的。${slash('search')} 會尋找${quoted(words)}之類的字詞。`,
    nothingElse: () => text`沒有找到別的。${slash('about')} 列出了我有的文件。`,
    labelElsewhere: ({ label, title, option }) =>
      text`這裡查詢的文件中沒有${quoted(label)}，但${titled(title)}中有：請在${quoted(option)}中選擇它。`,
    listElsewhere: ({ title, option }) =>
      text`這裡查詢的文件中沒有段落明確談到這一點，但${titled(title)}中也許有：請在 ${slash('search')} 的${quoted(option)}中選擇它。`,
    lookedInHere: () => text`在這裡查詢`,
    sharedBy: (data) => text`由 ${user(data.user)} 分享`,
    rangePart: ({ from, to, first, last }) =>
      text`顯示 ${paragraphsBetween(from, to)}（所求範圍：${paragraphsBetween(first, last)}）。`,
    part: ({ begins, ends }) =>
      text`這是一個長段落的一部分：${begins ? '後面還有。' : ends ? '前面還有。' : '前後都還有。'}`,
    changed: ({ paragraph }) => text`這個 ID 產生之後，內文有過更動，或者 ID 輸入有誤。¶ ${paragraph} 現在的內容是：`,

    wronglyAttributed: () => text`但說話者不對`,
    misattributed: ({ claimed, ...data }) =>
      text`但說這話的不是${quoted(claimed)}：根據文件，這些話出自 ${voicesOf(data)}。`,
    isSource: ({ claimed, ...data }) => text`來源是${quoted(claimed)}：根據文件，這些話出自 ${voicesOf(data)}。`,
    attributedTo: (data) => text`根據文件，這些話出自 ${voicesOf(data)}。`,
    saidOf: ({ about, voices }) => text`這是 ${and(voices)} 自己的話，說的是 ${strong(about)}。`,
    retold: ({ reporting, reported }) => text`這是 ${and(reporting)} 自己的話，轉述 ${strong(and(reported))} 的言論。`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`只有${and(words.map(quoted))}出自 ${strong(and(theirs))}：根據文件，其餘的話出自 ${voicesOf(data)}。`,
    resembles: (data) => text`與之相似的話出自 ${voicesOf(data)}。`,
    unnamed: ({ voices }) => text`這些話（或其中一部分）是 ${strong(and(voices))} 引用的，未註明出自何人。`,
    notNoted: () => text`文件未註明這些話（或其中一部分）出自何人。`,
    leftOut: ({ words }) => text`省略的內容中有${and(words.map(quoted))}，意思可能因此改變。`,
    putIn: ({ words }) => text`插入的內容中有${and(words.map(quoted))}，意思可能因此改變。`,
    negatedBeside: ({ words }) => text`同一句話中，緊挨著這些詞的是${and(words.map(quoted))}，意思可能因此改變。`,
    negationChanged: () => text`否定詞有更動。`,
    numberChanged: () => text`數字或數量有更動。`,
    editors: () => text`[方括號]內是編者的話。`,
    timesPasted: ({ times }) => text`訊息中出現了 ${number(times)} 次。`,
    restUnchecked: () => text`訊息的其餘部分沒有查證。`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`刪除線：原文中沒有。`,
    movedLegend: ({ words }) => text`在該句別處：${and(words.map(quoted))}。`,
    boldLegend: () => text`粗體：原文中有，但引文中沒有。`,

    aboutBot: () => text`我會逐字引用原文，來回答關於文件的問題。`,
    aboutUse: () =>
      text`用 ${slash('ask')} 提出問題，用 ${slash('quote')} 引用段落，用 ${slash('search')} 尋找字詞，用 ${slash('check')} 查證引文；也可以在一則訊息上按右鍵（手機上長按），在「應用程式」中選擇「${strong(commands.find.name)}」或「${strong(commands.checkMessage.name)}」。`,
    aboutPrivacy: () => text`我什麼都不儲存：不存訊息，不存問題，也不存任何關於你的資訊。`,
    aboutMissed: () =>
      text`我會儲存沒有回答或答非所問的問題及其日期：不記錄誰問的，也不記錄在哪裡問的。其他什麼都不儲存。`,
    reportsOn: ({ subject }) => text`報導內容：${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`${publisher === null ? '文中有' : `除了 ${publisher}，文中還有`}這些人或機構的話：${speakers}`,
    moreDocuments: (data) => text`另有 ${count(data.count, { other: '份文件' })}`,

    writtenBy: ({ authors }) => text`作者：${authors}。`,
    namesNoAuthor: ({ imprint }) => text`沒有署名作者。${imprint === '' ? '' : `發布：${imprint}`}`,
    published: ({ imprint }) => (imprint === '' ? text`沒有說明由誰、在何時發布。` : text`發布：${imprint}`),
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `發布：${imprint}。`}關於主題，文件資訊沒有更多說明，請問問其中的內容。`,
    documentsKnown: (data) => text`我有 ${count(data.count, { other: '份文件' })}：`,
    readHere: ({ source }) => text`可以在這裡閱讀：${source}`,
    hasNoAddress: () => text`我不知道它的網址，但可以用 ${slash('quote')} 查看任何一段。`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { other: '段' })}，${count(sentences, { other: '句' })}`,
    namesNoSpeaker: () => text`沒有引用任何具名人士的話。`,
    askedIn: ({ languages }) => text`可以用這些語言提問：${languages}。引文用文件自己的語言：`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]}${speaker === null ? '我逐字引用文件：問問文件裡怎麼說吧。' : `我逐字引用文件，可以這樣問我：${quoted(`${speaker} 說了什麼？`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ 上一段：¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`下一段：¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`回到 ¶ ${paragraph}`,
    nextMatch: (data) => text`下一個相符段落（${data.isAll ? '' : '前 '}${data.count} 個中的第 ${data.number} 個）`,
    listBefore: ({ first, last }) => text`‹ 返回：${range(first, last)}`,
    listAfter: ({ first, last }) => text`更多：${range(first, last)} ›`,
    restOfPassage: () => text`段落其餘部分`,
    startOfPassage: () => text`段落開頭`,
    share: () => text`分享`,
    copy: () => text`複製`,
    notWhatIAsked: () => text`這不是我問的`,
    remove: () => text`移除`,
    readInSource: () => text`查看原文`,
    show: ({ passage }) => text`查看 ${passage}`,

    removed: () => text`這則回答已移除。`,
    notYours: () => text`只有提問者，或在這裡擁有「管理訊息」權限的人，才能移除這則回答。`,
    notYourQuestion: () => text`只有提問的人才能這樣說。請自己提問：${slash('ask')}`,
    mayNotPost: () =>
      text`我不能在這裡發訊息給所有人看：這需要「傳送訊息」權限；如果只有你個人安裝了我，還需要「使用外部應用程式」權限。你可以改為複製引文。`,
    tooFast: ({ seconds }) => text`操作太頻繁了，請 ${count(seconds, { other: '秒' })}後再試。`,
    emptyMessage: () => text`我只看得懂文字，而這則訊息裡沒有文字（圖片裡的內容我看不到）。`,
    fileTooLarge: ({ file }) =>
      text`我只讀 1 MiB 以內的文字檔，${quoted(file)}超過了這個大小。請把相關部分貼到訊息裡。`,
    fileUnread: ({ file }) =>
      text`我沒能讀取${quoted(file)}：Discord 沒有及時提供，或者它不是 UTF-8 編碼。請再試一次，或把相關部分貼到訊息裡。`,
    unknownId: () => text`這裡的文件都沒有這個 ID。`,
    moreChecks: () => text`內容太多，這裡放不下。其餘部分請分段查證。`,
    deleted: () => text`那則訊息已經被刪除了。`,
    blocked: () => text`這個伺服器的 AutoMod 不允許發布這則內容。請改為僅自己可見地提問，或到其他地方提問。`,
    notRemoved: () => text`Discord 不允許我刪除這則訊息。在這裡擁有「管理訊息」權限的人可以刪除它。`,
    outdated: () => text`內容已過時：文件後來有過更動，或已不在這裡。請重新提問。`,
    failed: () => text`我這邊出了點問題，已經記錄下來。請再試一次。`,

    unknownCommand: ({ command, commands }) =>
      text`沒有${quoted(command)}這個指令。可用的指令：${commands.map((name) => `/${name}`).join('、')}。`,
    unknownOption: ({ option, options }) =>
      text`這裡沒有${quoted(option)}這個選項。可用的選項：${options.map(quoted).join('、')}。`,
    missingOption: ({ option }) => text`請填寫${quoted(option)}：現在是空的。`,
    notText: ({ option }) => text`${quoted(option)}必須是文字。`,
    notYesOrNo: ({ option }) => text`${quoted(option)}必須是 true 或 false。`,
    notUser: ({ option }) => text`${quoted(option)}必須是一位使用者：請從清單中選擇。`,
    tooLong: ({ option, length, limit }) =>
      text`${quoted(option)}有 ${count(length, { other: '個字元' })}，請不要超過 ${number(limit)} 個。`,
    unknownDocument: ({ typed, ids }) => text`沒有${quoted(typed)}這份文件。現有文件：${someOf(ids)}。`,
    checkedInAll: ({ typed }) => text`這裡沒有哪一份文件叫作${quoted(typed)}，所以查了全部文件。`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`文件中沒有名為${quoted(typed)}的人說的話。${speakers.length === 0 ? '' : text`文件中的發言者：${someOf(speakers)}。`}`,
    noParagraph: (data) =>
      text`${data.title === null ? '文件' : titled(data.title)}中沒有 ¶ ${data.paragraph}：${data.title === null ? '最長的一篇' : '全文'}共 ${count(data.count, { other: '段' })}（${paragraphsBetween(1, data.count)}）。`,
    noLabel: (data) =>
      text`文件中沒有${quoted(data.label)}${data.title === null ? '' : text`：${titled(data.title)}有${quoted(data.first)}${data.last === data.first ? '' : text`至${quoted(data.last)}`}`}。`,
    partLacking: ({ label, found }) =>
      text`文件中沒有${quoted(label)}；${found === null ? '以下是它應屬的部分' : text`這是${quoted(found)}`}。`,

    terminalHint: () => text`不帶斜線的一行就是一個問題。Tab 自動完成，quit 或 Ctrl-D 結束。`,
    noChoice: ({ number, last }) =>
      text`沒有 [${number}] 可選${last === 0 ? '' : `（${choicesTo(last)}）`}。要看該段，請輸入 ${slash('quote')} ${number}。`,
    emptyLine: () => text`這一行是空的。請提問，或輸入指令，例如 /about。`,
    notACall: () =>
      text`這一行開頭像 JSON，但不是一次呼叫。請這樣寫：{"command": "ask", "options": {"question": "…"}}。`,
  },
};
