import { alternatives, LANGUAGES } from '../../text/index.ts';

const wordsOf = (list: string) => list.trim().split(/\s+/);

/** What people are, in front of their names or instead of them. */
export const OFFICES = wordsOf(`
  mr mrs ms miss dr prof professor sir madam reverend senator sen representative rep congressman congresswoman chairman
  chairwoman chairperson president mayor minister governor judge justice ambassador councillor cllr secretary speaker director
  señor señora sr sra don doña presidente presidenta ministro ministra diputado diputada senador senadora alcalde alcaldesa
  senhor senhora deputado deputada monsieur madame m mme président présidente ministre député députée maire sénateur sénatrice
  herr frau präsident präsidentin minister ministerin abgeordneter abgeordnete kanzler kanzlerin staatssekretär
  staatssekretärin bürgermeister bürgermeisterin vorsitzender vorsitzende
  господин госпожа президент министр депутат сенатор председатель мэр губернатор
`);

/** As they stand in front of names with a capital: “Senator Lee”, “Mr. Lee”. */
export const OFFICES_NAMED = alternatives(
  OFFICES.filter((office) => office.length > 1 && /^\p{Script=Latin}/u.test(office)).map(
    (office) => office.charAt(0).toUpperCase() + office.slice(1),
  ),
);

/** In front of names and behind them, with a full stop: “Dr.”, “SEN.”; in characters, longer ones are words. */
const LONGEST_ABBREVIATION = 4;
export const ABBREVIATIONS = [...OFFICES, ...LANGUAGES.flatMap(({ titles = [] }) => titles), ...wordsOf('hon capt st')]
  .filter((title) => title.length <= LONGEST_ABBREVIATION)
  .flatMap((title) => [title.charAt(0).toUpperCase() + title.slice(1), title.toUpperCase()]);

/** Not nobody: in front of what is said they stand for whoever asks and answers. */
const ROLES = new Set('question answer pregunta respuesta вопрос ответ réponse frage antwort 问 答'.split(' '));
/** Nobody's names, though they stand in front of colons. */
const NOBODY: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ nobody = [], referenceWords = [], texts = [], anyText = [] }) => [
    ...nobody,
    ...referenceWords,
    ...texts,
    ...anyText,
  ])
    .concat(
      wordsOf(`
        absent action actions address advantages after agenda android answers aim aims apologies attendance attention author background before benefits bonus caption caution cc cons
        conclusion context credit date decision decisions duration email example examples figure goal hint hours image important
        ingredients input ios linux location mac macos method motion objective option outcome output part phone photo place present price problem pros ps purpose reason resolution
        result results rule scope section solution source sources step subject summary table task tel tip title to topic total volume vote
        warning website when where who why windows
        beginn schluss unterbrechung datum ort thema beschluss ergebnis anwesend entschuldigt grund ziel schritt tipp achtung beispiel foto
        fecha lugar hora asunto acuerdo resultado presentes ausentes ejemplo foto
        lieu heure objet présents absents résultat exemple photo
        дата место время тема решение результат присутствовали фото пример
        时间 地点 日期 主题 例 例如 图 附件 备注 说明 結果 结果 时长 对谈 访谈 对话 座谈会
        対談 鼎談 座談会 講演
      `),
    )
    .map((word) => word.toLowerCase()),
);

/** Whether a name has no small letters. */
export const isInCapitals = (name: string) => /\p{Lu}/u.test(name) && name === name.toUpperCase();
/** Its words but for short and common ones, in small letters. */
export const longWordsOf = (name: string) =>
  (name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !NOBODY.has(word));

/** Two words or more, none with a number, as a given name and a family name are; not “The mayor”. */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length > 1 && !/\p{N}|\s\p{Ll}\S*$/u.test(name) && words.every((word) => !NOBODY.has(word.toLowerCase()))
  );
}

/** Who speaks in subtitles without a name. */
const ALONE = new Set(
  wordsOf(`
    man woman boy girl child narrator host interviewer interviewee reporter announcer presenter moderator anchor voice
    mann frau erzähler erzählerin sprecher sprecherin moderatorin homme femme narrateur narratrice hombre mujer narrador narradora
    homem mulher мужчина женщина диктор рассказчик ведущий ведущая 主持人 旁白
  `),
);
const OFFICE_NAMED = new Set(OFFICES);
const HAN_OFFICE = /^\p{Lo}+(?:记者|記者|发言人|發言人|主持人|先生|女士|部长|主席|总统|局长|议员|代表)$/u;

/** Whether an office stands in front of a name, or somebody is addressed: “Senator Doe”, “El señor PRESIDENTE”. */
export function hasOffice(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    HAN_OFFICE.test(name) ||
    ALONE.has(name.toLowerCase().replace(/\s+\d+$/, '')) ||
    (words.length > 1 && words.slice(0, -1).some((word) => OFFICE_NAMED.has(word.replace(/\.$/, ''))))
  );
}

/** What people are in front of a court and the like, beside their offices. */
const ROLES_ALONE = new Set(wordsOf('chair clerk counsel witness prosecutor defendant lawyer officer driver doctor'));

/** Whether the last word of it says what somebody is: “The mayor”; or it is what people call themselves in chats: “mara_l”. */
export function isRole(name: string): boolean {
  const last = /\p{L}+$/u.exec(name.toLowerCase())?.[0] ?? '';
  return /^\p{Ll}\S*$/u.test(name) || OFFICE_NAMED.has(last) || ALONE.has(last) || ROLES_ALONE.has(last);
}

/** Whether it begins with a word such as “note” or “article”. */
export function isNobody(name: string): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase() ?? '';
  return NOBODY.has(word) && !ROLES.has(word);
}
