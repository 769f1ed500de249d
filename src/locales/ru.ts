import { choicesTo, firstNamed, formatsOf, noWith, paragraphsBetween, range, voicesWith } from './formats.ts';
import type { Locale } from './messages.ts';
import { commandsOf, strong, text, user } from './rich-text.ts';

const formats = formatsOf('ru', '«%»');
const { after, and, count, inParentheses, language, number, or, quoted } = formats;

const NEAREST = 'Ближайший фрагмент (возможно, совсем не об этом):';
const PASSAGES = { one: 'фрагмент', few: 'фрагмента', many: 'фрагментов', other: 'фрагмента' };

const commands: Locale['commands'] = {
  ask: { name: 'спросить', description: 'Узнать, что сказано в документе: самый подходящий фрагмент, слово в слово' },
  quote: {
    name: 'процитировать',
    description: 'Процитировать фрагмент: введите слова или абзац, например ¶ 4, и выберите',
  },
  check: { name: 'проверить', description: 'Проверить цитату: есть ли эти слова в документе и чьи они?' },
  search: { name: 'найти', description: 'Показать фрагменты с вашими словами, сначала самые подходящие' },
  about: { name: 'справка', description: 'Какие есть документы, как пользоваться ботом и что он хранит' },
  find: { name: 'Найти цитату', description: 'Найти фрагменты, которые относятся к сообщению' },
  checkMessage: { name: 'Проверить цитату', description: 'Проверить цитаты в сообщении' },
};
const slash = commandsOf(commands);
const BEST_FIRST = ', сначала самые подходящие';
const someOf = (names: readonly string[]) => firstNamed(names, and, text` и другие: см. ${slash('about')}`);
const voicesOf = voicesWith(and, ' и ', (reported) => ` (пересказ: ${reported})`);
const behindNo = noWith(
  formats,
  NEAREST,
  (beginning, unknown) => `${beginning} нет ${unknown.length === 1 ? 'слова' : 'слов'} ${and(unknown)}.`,
);

const TALK = {
  summary: 'Я не пересказываю, не перевожу, не сочиняю и не сужу: о документе говорю только его словами.',
  hello: 'Здравствуйте!',
  thanks: 'Рад помочь!',
  goodbye: 'До встречи!',
  help: `С удовольствием! Что я умею, расскажет /${commands.about.name}.`,
  privacy: `Что я храню, а что нет, расскажет /${commands.about.name}.`,
  maker: 'Я Verbatim, программа для поиска фрагментов: не человек и не языковая модель.',
  blame: 'Извините! Попробуйте спросить другими словами.',
  chatter: 'Понятно!',
  doubt:
    'Под каждым фрагментом указано, чьи это слова и где их прочитать; если я не уверен, что он отвечает на вопрос, я так и говорю. О том, что правда, я не сужу.',
  next: 'С каждым вопросом я начинаю заново: дальше ведут кнопки под ответом.',
  remove: 'Под ответом, который видят все, у того, кто спросил, есть кнопка «Удалить».',
};

export const ru: Locale = {
  formats,
  commands,
  options: {
    question: { name: 'вопрос', description: 'Ваш вопрос своими словами' },
    passage: { name: 'фрагмент', description: 'Слова из фрагмента, его абзац (¶ 4), номер в тексте (статья 5) или id' },
    words: { name: 'слова', description: 'Какие слова искать' },
    quote: { name: 'цитата', description: 'Цитата в том виде, в каком она вам встретилась' },
    speaker: { name: 'чьи-слова', description: 'Кто это говорит' },
    document: { name: 'документ', description: 'Какой документ имеется в виду, если какой-то один' },
    private: { name: 'только-мне', description: 'Показать ответ только вам? Поделиться им можно и потом' },
    to: { name: 'кому', description: 'Для кого ответ: этот человек получит уведомление' },
  },
  fields: { quote: 'Цитата', speaker: 'Чьи это слова', document: 'Документ' },
  verdicts: {
    verbatim: { name: 'Дословно', means: 'есть в документе слово в слово.' },
    shortened: {
      name: 'Сокращено',
      means: 'есть в документе, пропуски обозначены.',
    },
    inserted: { name: 'Дополнено', means: 'есть в документе, вставки обозначены.' },
    joined: {
      name: 'Соединено',
      means: 'есть в документе, без вставленных в него слов автора, например о том, кто это говорит.',
    },
    altered: { name: 'Изменено', means: 'похоже на один из фрагментов, но слова изменены, добавлены или пропущены.' },
    respelt: { name: 'Иное написание', means: 'есть в документе, но слова написаны иначе.' },
    title: { name: 'Заголовок', means: 'есть в заголовке слово в слово.' },
    'altered-title': {
      name: 'Изменённый заголовок',
      means: 'похоже на заголовок, но слова изменены, добавлены или пропущены.',
    },
    heading: { name: 'Подзаголовок', means: 'есть в подзаголовке слово в слово.' },
    'altered-heading': {
      name: 'Изменённый подзаголовок',
      means: 'похоже на подзаголовок, но слова изменены, добавлены или пропущены.',
    },
    spliced: { name: 'Склеено', means: 'собрано из частей, которые в тексте стоят порознь или в другом порядке.' },
    absent: {
      name: 'Нет в документах',
      means: 'не встречается ни в одном из них, но может быть в другом документе или переводе.',
    },
    'absent-here': {
      name: 'Нет в этом документе',
      means: 'не встречается в нём, но может быть в другом документе или переводе.',
    },
    'too-short': { name: 'Слишком коротко', means: 'мог сказать кто угодно: проверьте цитату подлиннее.' },
  },
  attributions: {
    publisher: ({ publisher, date }) => text`${strong(publisher)} от своего имени${date === null ? '' : `, ${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)} (источник: ${publisher})`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`Слова в кавычках: ${strong(speaker)}${after(details)}; все остальные${inBold ? ' слова, выделенные жирным' : ''}: ${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)} пересказывает своими словами; кто это сказал: ${strong(speaker)}${inParentheses(details)}${quotes ? '; дословно приведены только слова в кавычках' : ''}`,
    quotedBy: ({ by, details }) => text`Цитату приводит ${strong(by)}${after(details)}; чьи это слова, не указано`,
    notNoted: ({ source }) => text`Чьи это слова, не указано (источник: ${strong(source)})`,
    unnamed: ({ publisher, inBold }) =>
      text`Слова в кавычках: чьи, не указано; все остальные${inBold ? ' слова, выделенные жирным' : ''}: ${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words}: ${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words}: чьи это слова, не указано`,
      others: ({ publisher, inBold }) =>
        text`все остальные слова${inBold ? ', выделенные жирным' : ''}: ${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words}: пересказ чужих высказываний (${strong(speaker)}${after(details)})`,
    },
    inBold: ({ words, attribution }) => text`Выделено жирным${inParentheses([quoted(words)])}: ${attribution}`,
    briefly: {
      notNoted: 'чьи слова, не указано',
      quoting: ({ publisher, speaker }) => `${publisher} цитирует: ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher} пересказывает: ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher} отчасти пересказывает: ${speaker}`,
    },
  },
  messages: {
    closest: () => text`Ни один фрагмент не отвечает на это прямо. Ближе всего вот этот:`,
    none: (data) => text`Ответа на это в документах нет.${behindNo('В них', data)}`,
    notFound: (data) => text`В документах я ответа не нашёл; попробуйте другими словами.${behindNo('В них', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? 'Возможно, я этого не понял' : `На этом языке я пока ${isPartly ? 'плохо' : 'не'} читаю: ${language(unread)}`}${understood.length === 0 ? '' : ` (понял только ${and(understood.map(quoted))})`}. Спросите на одном из этих языков: ${or(languages.map(language))}.`,
    closestBySpeaker: () => text`В словах этого автора нет прямого ответа. Ближе всего вот этот фрагмент:`,
    notFoundBySpeaker: (data) =>
      text`В словах этого автора я ответа не нашёл; попробуйте другими словами.${behindNo('В документах', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`В документах, по которым здесь идёт поиск, я ответа не нашёл, но он может быть в документе ${quoted(title)}: выберите его в поле ${quoted(option)}.${nearest ? ` ${NEAREST}` : ''}`,
    rival: ({ title }) => text`Ответ на это есть и в документе ${quoted(title)}: смотрите следующее совпадение.`,
    namesakes: ({ names }) => text`Эту фамилию носят ${and(names)}: назовите полное имя.`,
    asksMore: () => text`Это ответ на часть того, о чём вы спрашиваете. Об остальном спросите отдельно.`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () => text`Искать тут нечего. Ещё раз тот же фрагмент, и чьи это слова:`,
    nothingElseTheirs: () =>
      text`Других слов этого автора в этом документе я не нашёл. Ещё раз тот же фрагмент, и чьи это слова:`,
    asItStands: () => text`Правда ли это, я не сужу. Вот как это сказано в документе и чьи это слова:`,
    nothingToSearch: () => text`Этого слишком мало для поиска. Добавьте слово по теме.`,
    list: ({ words, count: shown }) =>
      text`${count(shown, PASSAGES)}${words === null ? ', где, возможно, говорится об этом' : ` по запросу ${quoted(words)}`}${shown > 1 ? BEST_FIRST : ''}:`,
    listPart: ({ words, first, last, total }) =>
      text`Фрагменты ${range(first, last)}${total === null ? '' : ` из ${number(total)}`}${words === null ? ', где, возможно, говорится об этом' : ` по запросу ${quoted(words)}`}${first === 1 ? BEST_FIRST : ''}:`,
    listEmpty: (data) => text`По запросу ${quoted(data.words)} ничего не нашлось.`,
    listEmptyBySpeaker: (data) => text`В словах этого автора по запросу ${quoted(data.words)} ничего не нашлось.`,
    listNone: ({ nearest }) =>
      text`Прямо об этом нет ни одного фрагмента.${nearest ? ' Ближе всего вот что, но, возможно, это не о том:' : ''}`,
    listClosest: () => text`Прямо об этом нет ни одного фрагмента. Ближе всего вот что:`,
    noPhrase: ({ nearest }) =>
      text`Слова в кавычках нигде не стоят подряд.${nearest ? ' Без кавычек ближе всего:' : ''}`,
    listSeveral: () => text`Это есть в нескольких документах:`,
    otherMatches: () => text`Возможно, вы имели в виду что-то из этого, сначала самое подходящее:`,
    answersQuestion: ({ question }) =>
      text`Документ отвечает на вопрос: ${quoted(question)} (Вопрос мой, это не цитата.) Смотрите здесь:`,
    searchInstead: ({ words }) =>
      text`Больше ничего не нашлось. ${slash('search')} ищет слова, например ${quoted(words)}.`,
    nothingElse: () => text`Больше ничего не нашлось. Какие документы я знаю, показывает ${slash('about')}.`,
    labelElsewhere: ({ label, title, option }) =>
      text`В документах, по которым здесь идёт поиск, нет ${quoted(label)}, но есть в документе ${quoted(title)}: выберите его в поле ${quoted(option)}.`,
    listElsewhere: ({ title, option }) =>
      text`В документах, по которым здесь идёт поиск, прямо об этом нет ни одного фрагмента, но он может быть в документе ${quoted(title)}: выберите его в поле ${quoted(option)} команды ${slash('search')}.`,
    lookedInHere: () => text`здесь поиск идёт по нему`,
    sharedBy: (data) => text`Поделился пользователь ${user(data.user)}`,
    rangePart: ({ from, to, first, last }) =>
      text`Показано: ${paragraphsBetween(from, to)} из ${paragraphsBetween(first, last)}.`,
    part: ({ begins, ends }) =>
      text`Показана часть длинного фрагмента: ${
        begins
          ? 'он продолжается дальше.'
          : ends
            ? 'он начинается раньше.'
            : 'он начинается раньше и продолжается дальше.'
      }`,
    changed: ({ paragraph }) =>
      text`С тех пор как был выдан этот id, текст изменился, или в id опечатка. Сейчас ¶ ${paragraph} звучит так:`,

    wronglyAttributed: () => text`приписано не тому`,
    misattributed: ({ claimed, ...data }) =>
      text`Но автор этих слов — не ${quoted(claimed)}. Согласно документу, автор — ${voicesOf(data)}.`,
    isSource: ({ claimed, ...data }) =>
      text`Источник — ${quoted(claimed)}. Согласно документу, автор этих слов — ${voicesOf(data)}.`,
    attributedTo: (data) => text`Согласно документу, автор этих слов — ${voicesOf(data)}.`,
    saidOf: ({ about, voices }) => text`Автор этих слов — ${and(voices)}; о ком так сказано: ${strong(about)}.`,
    retold: ({ reporting, reported }) =>
      text`Автор этих слов — ${and(reporting)}; это пересказ чужих высказываний: ${strong(and(reported))}.`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`Автор слов ${and(words.map(quoted))} — ${strong(and(theirs))}. Автор остального по документу — ${voicesOf(data)}.`,
    resembles: (data) => text`Автор похожих слов — ${voicesOf(data)}.`,
    unnamed: ({ voices }) =>
      text`Эти слова или часть их стоят в кавычках (цитирует ${strong(and(voices))}); чьи они, не указано.`,
    notNoted: () => text`В документе не указано, чьи это слова или часть их.`,
    leftOut: ({ words }) => text`Среди пропущенных слов есть ${and(words.map(quoted))}: это может менять смысл.`,
    putIn: ({ words }) => text`Среди вставленных слов есть ${and(words.map(quoted))}: это может менять смысл.`,
    negatedBeside: ({ words }) =>
      text`Рядом с этими словами, в том же предложении, стоит ${and(words.map(quoted))}: это может менять смысл.`,
    negationChanged: () => text`Изменено отрицание.`,
    numberChanged: () => text`Изменено число или количество.`,
    editors: () => text`Слова в [квадратных скобках] добавлены редактором.`,
    timesPasted: ({ times }) => text`Сколько раз в сообщении: ${number(times)}.`,
    restUnchecked: () => text`Остальная часть сообщения не проверялась.`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`Зачёркнуто: этого там нет.`,
    movedLegend: ({ words }) => text`В другом месте предложения: ${and(words.map(quoted))}.`,
    boldLegend: () => text`Жирным: есть там, но нет в цитате.`,

    aboutBot: () => text`Я отвечаю на вопросы о документе дословными цитатами из него.`,
    aboutUse: () =>
      text`${slash('ask')} отвечает на вопрос, ${slash('quote')} показывает фрагмент, ${slash('search')} ищет слова, ${slash('check')} проверяет цитату. Или откройте меню сообщения (правой кнопкой или долгим нажатием): «Приложения», затем ${strong(commands.find.name)} или ${strong(commands.checkMessage.name)}.`,
    aboutPrivacy: () => text`Я ничего не храню: ни сообщений, ни вопросов, ни данных о вас.`,
    aboutMissed: () =>
      text`Я храню вопросы, на которые не ответил или ответил не о том, и день: не кто спросил и не где. Больше я ничего не храню.`,
    reportsOn: ({ subject }) => text`О чём: ${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`Кто в нём говорит: ${publisher === null ? '' : `${publisher}, а также `}${speakers}`,
    moreDocuments: (data) =>
      text`и ещё ${count(data.count, { one: 'документ', few: 'документа', many: 'документов', other: 'документа' })}`,

    writtenBy: ({ authors }) => text`Автор: ${authors}.`,
    namesNoAuthor: ({ imprint }) => text`Автор не указан.${imprint === '' ? '' : ` Публикация: ${imprint}`}`,
    published: ({ imprint }) =>
      imprint === '' ? text`Не указано, кто и когда это опубликовал.` : text`Публикация: ${imprint}`,
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `Публикация: ${imprint}. `}Больше о его теме в заголовке не сказано: спросите о чём-нибудь из текста.`,
    documentsKnown: (data) =>
      text`Я знаю ${count(data.count, { one: 'документ', few: 'документа', many: 'документов', other: 'документа' })}:`,
    readHere: ({ source }) => text`Прочитать можно здесь: ${source}`,
    hasNoAddress: () => text`Адрес мне неизвестен, но ${slash('quote')} покажет любой абзац.`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { one: 'абзац', few: 'абзаца', many: 'абзацев', other: 'абзаца' })}, ${count(sentences, { one: 'предложение', few: 'предложения', many: 'предложений', other: 'предложения' })}`,
    namesNoSpeaker: () => text`Никто не цитируется по имени.`,
    askedIn: ({ languages }) =>
      text`Спрашивать можно на любом из этих языков: ${languages}. Цитирую на языке документа:`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]} ${speaker === null ? 'Я дословно цитирую документы: спросите, что в них о чём-нибудь сказано.' : `Я дословно цитирую документы: спросите, например, ${quoted(`Что говорит ${speaker}?`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ Выше: ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`Ниже: ¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`Назад к ¶ ${paragraph}`,
    nextMatch: (data) =>
      text`Следующее совпадение (${data.number} из ${data.isAll ? data.count : `первых ${data.count}`})`,
    listBefore: ({ first, last }) => text`‹ Назад: ${range(first, last)}`,
    listAfter: ({ first, last }) => text`Ещё: ${range(first, last)} ›`,
    restOfPassage: () => text`Продолжение фрагмента`,
    startOfPassage: () => text`Начало фрагмента`,
    share: () => text`Поделиться`,
    copy: () => text`Копировать`,
    notWhatIAsked: () => text`Я спрашивал не об этом`,
    remove: () => text`Удалить`,
    readInSource: () => text`Читать в источнике`,
    show: ({ passage }) => text`Показать ${passage}`,

    removed: () => text`Этот ответ удалён.`,
    notYours: () =>
      text`Удалить этот ответ могут только те, кто его запросил или у кого здесь есть право «Управлять сообщениями».`,
    notYourQuestion: () => text`Это может сказать только тот, кто спросил. Спросите сами: ${slash('ask')}`,
    mayNotPost: () =>
      text`Я не могу писать здесь для всех: для этого нужно право «Отправлять сообщения», а если меня добавили только вы — ещё и «Использовать внешние приложения». Но цитату можно скопировать.`,
    tooFast: ({ seconds }) =>
      text`Слишком много сразу. Подождите, пожалуйста, ${count(seconds, {
        one: 'секунду',
        few: 'секунды',
        many: 'секунд',
        other: 'секунды',
      })}.`,
    emptyMessage: () => text`Я читаю только текст, а в этом сообщении его нет (что на картинках, я не вижу).`,
    fileTooLarge: ({ file }) =>
      text`Я читаю текстовые файлы до 1 MiB, а ${quoted(file)} больше. Вставьте нужное место в сообщение.`,
    fileUnread: ({ file }) =>
      text`Мне не удалось прочитать ${quoted(file)}: Discord не выдал файл вовремя, или он не в UTF-8. Попробуйте ещё раз или вставьте нужное место в сообщение.`,
    unknownId: () => text`Ни у одного документа здесь нет такого id.`,
    moreChecks: () => text`Здесь поместилось не всё. Проверьте остальное по частям.`,
    deleted: () => text`Это сообщение тем временем удалили.`,
    blocked: () =>
      text`AutoMod не даёт публиковать это на этом сервере. Спросите так, чтобы ответ видели только вы, или в другом месте.`,
    notRemoved: () =>
      text`Discord не даёт мне удалить это сообщение. Это может сделать тот, у кого здесь есть право «Управлять сообщениями».`,
    outdated: () => text`Это устарело: документ с тех пор изменился или его больше нет. Спросите, пожалуйста, ещё раз.`,
    failed: () => text`У меня что-то пошло не так; ошибка записана. Попробуйте, пожалуйста, ещё раз.`,

    unknownCommand: ({ command, commands }) =>
      text`Команды ${quoted(command)} нет. Есть ${and(commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }) =>
      text`Параметра ${quoted(option)} здесь нет. Есть ${and(options.map(quoted))}.`,
    missingOption: ({ option }) => text`Заполните, пожалуйста, поле ${quoted(option)}: оно пустое.`,
    notText: ({ option }) => text`В поле ${quoted(option)} должен быть текст.`,
    notYesOrNo: ({ option }) => text`В поле ${quoted(option)} должно быть true или false.`,
    notUser: ({ option }) => text`В поле ${quoted(option)} должен быть человек: выберите из списка.`,
    tooLong: ({ option, length, limit }) =>
      text`Слишком длинно: в поле ${quoted(option)} ${count(length, {
        one: 'символ',
        few: 'символа',
        many: 'символов',
        other: 'символа',
      })}, а можно не больше ${number(limit)}.`,
    unknownDocument: ({ typed, ids }) => text`Документа ${quoted(typed)} нет. Есть ${someOf(ids)}.`,
    checkedInAll: ({ typed }) =>
      text`Под названием ${quoted(typed)} здесь нет какого-то одного документа, поэтому проверено по всем.`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`Слов автора ${quoted(typed)} в документах нет.${speakers.length === 0 ? '' : text` Есть слова таких авторов: ${someOf(speakers)}.`}`,
    noParagraph: (data) =>
      text`${data.title === null ? 'В документах' : text`В документе ${quoted(data.title)}`} нет ¶ ${data.paragraph}: ${data.title === null ? 'в самом длинном' : 'всего в нём'} ${count(
        data.count,
        {
          one: 'абзац',
          few: 'абзаца',
          many: 'абзацев',
          other: 'абзаца',
        },
      )} (${paragraphsBetween(1, data.count)}).`,
    noLabel: (data) =>
      text`В документах нет ${quoted(data.label)}${data.title === null ? '' : text`: в документе ${quoted(data.title)} есть ${quoted(data.first)}${data.last === data.first ? '' : text` — ${quoted(data.last)}`}`}.`,
    partLacking: ({ label, found }) =>
      text`В документах нет ${quoted(label)}; ${found === null ? 'вот части, к которым это относилось бы' : text`вот ${quoted(found)}`}.`,

    terminalHint: () => text`Строка без косой черты — это вопрос. Tab дополняет, quit или Ctrl-D завершает.`,
    noChoice: ({ number, last }) =>
      text`Варианта [${number}] нет${last === 0 ? '' : ` (${choicesTo(last)})`}. Абзац показывает ${slash('quote')} ${number}.`,
    emptyLine: () => text`Строка пустая. Задайте вопрос или введите команду, например /about.`,
    notACall: () =>
      text`Строка начинается как JSON, но это не вызов команды. Напишите {"command": "ask", "options": {"question": "…"}}.`,
  },
};
