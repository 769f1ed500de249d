import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

export const ru: SourceWords = {
  pages: {
    furniture: lines('реклама|фото:.{1,80}'),
    otherPages: lines('читайте также|похожие статьи'),
    otherPagesAtEnd: words('популярное'),
    writtenBy: words('автор:?'),
    bylines: words('часа часов назад года г мин опубликовано обновлено'),
    cookies: words('куки'),
    enable: words('включ'),
    disabled: words('отключ'),
    offers: lines(
      `чтобы (?:читать|прочитать|продолжить)|только (?:для подписчиков|по подписке)|доступ\\p{L}* (?:подписчикам|по подписке)`,
    ),
  },
  press: {
    verbs: words(`
      спросил спросила ответил ответила рассказал рассказала признал признала уточнил уточнила предупредил предупредила
    `),
    describes: lines('назвал[аи]? …'),
    noRoles: words('он она они который которая что но когда пока если был была'),
    relatives: words('который которая'),
    interviewWith: lines('интервью с|беседа с|разговор с|вопросов'),
    adverbs: words('также'),
  },
  chats: {
    edited: lines('изменено|Сообщение изменено'),
    insteadOfMessages: lines('<Без медиафайлов>|Сообщение удалено.?'),
    fileAttached: lines('файл добавлен'),
    encrypted: lines('Сообщения и звонки'),
  },
  headings: {
    agenda: lines('Вопрос|Пункт'),
    faq: lines('часто задаваемые|частые вопросы|вопрос(?:ы и|[ –-]+) ?ответ'),
    verbs: words('является являются должен должна должны может могут будет будут'),
    interrogatives: words('что кто как почему где когда'),
  },
};
