import { alternatives, escapePattern, LANGUAGES } from '../../text/index.ts';
import { sourceWords } from './languages/index.ts';

/** Each name of a month, in lower case, with its number: long, short, and as it stands behind a day. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['en-GB', 'de', 'es', 'fr', 'pt', 'ru', 'it', 'nl', 'pl', 'uk', 'tr', 'hi', 'ar-u-nu-latn'].flatMap((tag) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
      const day = new Date(2024, month, 1);
      const shown = [{ month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }] as const;
      return shown.map((options): [string, number] => [
        day
          .toLocaleDateString(tag, options)
          .toLowerCase()
          .replace(/\d+(?:er)?|º|(?<!\p{L})de(?!\p{L})|\./gu, '')
          .trim(),
        month + 1,
      ]);
    }),
  ),
);
const MONTH = `(?<month>${alternatives([...MONTHS.keys()].map(escapePattern))})\\.?`;
/** The year before the first of an era. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]);
const WRITTEN = [
  String.raw`(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?${MONTH},?\s+(?:de\s+)?(?<year>\d{4})(?!\d)(?:\s+(?:года(?!\p{L})|г\.))?`,
  // “June 4, 2023”, “Sep 12 10:11:12 UTC 2023”
  String.raw`(?<!\p{L})${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{2,5}\s+)?)?(?<year>\d{4})(?!\d)`,
  String.raw`(?<=^(?:发布(?:时间|日期)|發布(?:時間|日期)|公開日|掲載日)[:：]\s?)(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\d-])(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])`,
  // “14.02.2024”; “14/02/2024” and “02/14/2024” where no month has that number
  String.raw`(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d{2})(?![\d.])`,
  String.raw`(?<![\d/])(?<day>1[3-9]|2\d|3[01])/(?<month>\d{1,2})/(?<year>(?:19|20)\d{2})(?![\d/])`,
  String.raw`(?<![\d/])(?<month>\d{1,2})/(?<day>1[3-9]|2\d|3[01])/(?<year>(?:19|20)\d{2})(?![\d/])`,
  String.raw`(?<era>${alternatives([...ERAS.keys()])})(?<year>\d{1,2}|元)年(?<month>\d{1,2})月(?<day>\d{1,2})日`,
  String.raw`(?<year>\d{4})[年년]\s?(?<month>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Above what a mail quotes: “On Mon, Sep 11, 2023 at 4:02 PM Jane Doe wrote:”. */
const WROTE =
  /(?:wrote|writes|schrieb|escribió|escreveu|a écrit|ha scritto|napisał\(?a?\)?|пишет|写道|寫道)\P{L}*[:：]$/iu;
/** Since when something holds, not when it was published. */
const SINCE =
  /^\P{L}*(?:effective|in (?:force|effect)|valid|gültig|in kraft|en vigueur|vigente|en vigor|em vigor|施行)/iu;

/** As a text says it of itself; the press says at what time, too: “Last updated: 3 May 2022, 16:42”. */
const LAST_CHANGED =
  /^\P{L}*(?:last (?:updated|modified|revised|change)|zuletzt|última (?:actualización|modificación|atualização)|dernière (?:mise à jour|modification))/iu;

/** Whether a line says since when a text holds, or is as it is: that is asked for. */
export function tellsSince(line: string): boolean {
  return SINCE.test(line) || (LAST_CHANGED.test(line) && !/\d{1,2}[:.h]\d{2}/.test(line));
}

/** The date that a line has, in ISO 8601: “4 June 2023”, “June 4, 2023”, “4. Juni 2023”, “04.06.2023”; null without exactly one. */
export function writtenDateIn(line: string): string | null {
  if (WROTE.test(line.trimEnd()) || SINCE.test(line)) return null;
  const found = WRITTEN.flatMap((pattern): Readonly<Record<string, string>>[] => {
    const { groups } = pattern.exec(line) ?? {};
    return groups ? [groups] : [];
  });
  const [{ era = '', year = '', month = '', day = '' } = {}, another] = found;
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
  if (found.length === 0 || another || !(number >= 1 && number <= 12) || Number(day) < 1 || Number(day) > 31)
    return null;
  const before = ERAS.get(era);
  return isoOf(before === undefined ? year : String(before + (Number(year) || 1)), number, Number(day));
}

/** In ISO 8601. */
function isoOf(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a line ends with such a date, set apart from what stands in front: “Minutes of the Board, 4 June 2023”, “Minutes 2023-06-04”, “Urteil vom 4. Juni 2023”, “Sessão de 4 de junho de 2023”. */
function endsWithDate(line: string): boolean {
  return (
    writtenDateIn(line) !== null &&
    (/[,:：（(–—-]\P{L}*$|^\s*(?:\p{L}+\s)?(?:vom|del?|du)\P{L}*$/iu.test(withoutDate(line)) ||
      /\d{4}-\d{2}-\d{2}$/.test(line))
  );
}

function withoutDate(line: string): string {
  return WRITTEN.reduce((left, pattern) => left.replace(pattern, ''), line);
}

/** In front of a date: “Oslo, ”, “Rio de Janeiro, ”, “Köln, den ”, “北京，”. */
const PLACE =
  /^\P{L}*(?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:de|do|da|del|la|am|an|upon|на)\s+)?\p{Lu}[\p{L}\p{M}’'-]*){0,3},(?:\s\p{Lu}[\p{L}.]{1,11},)?(?:\s+(?:den|le|a|em)(?=\s))?|(?=[\p{Script=Han}\p{Lo}\p{M}]\s?[\p{Script=Han}\p{Lo}\p{M}])[\p{Script=Han}\p{Lo}\p{M}]+(?:\s[\p{Script=Han}\p{Lo}\p{M}]+){0,4}\s?[，,、،]|\p{Script=Han}{2,5}\s)/u;

/** What may be left of a date, nothing else. */
const WEEKDAY = new RegExp(
  String.raw`^\P{L}*(?:${[
    String.raw`\p{L}+day|\p{L}+tag|Mittwoch`,
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  ].join('|')})?\P{L}*$`,
  'iu',
);

/** “发布时间：2021-05-06　来源：市公安局　浏览次数：1024” */
const LABELLED =
  /^(?:发布|發布|公開|掲載)\p{Lo}{1,2}[:：]\s?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s[\d:]+)?(?:\s+\p{Lo}{2,5}[:：]\S{0,20})*$/u;

/** Whether a line is such a date and nothing else, but for a place and a weekday. */
export function isWrittenDate(line: string): boolean {
  const rest = withoutDate(line.replace(PLACE, ''));
  return writtenDateIn(line) !== null && (WEEKDAY.test(rest) || LABELLED.test(line));
}

/** In characters: a longer line is a sentence. */
const LONGEST = 90;
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|Uhr))?/gu;
/** In small letters, what stands beside names and dates in the lines that say who wrote a text, and when. */
export const BESIDE_DATES: ReadonlySet<string> = new Set([
  ...LANGUAGES.flatMap(({ nounMarkers = [], prepositions = [], and = [] }) => [nounMarkers, prepositions, and].flat()),
  ...MONTHS.keys(),
  ...sourceWords(({ pages }) => pages?.bylines),
]);

/** Whether a line says no more than when a text was published or changed: “Tue 7 Nov 2023 16.42 GMT”, “Updated 3 May 2022”. */
export function isMoment(line: string): boolean {
  if (tellsSince(line) || line.length > LONGEST || writtenDateIn(line) === null) return false;
  const words = withoutDate(line.replace(CLOCK, '')).match(/\p{L}+/gu) ?? [];
  // “Rules of the Club⏎of 3 May 2022”
  const isOfTitle = /^(?:vom|of|de[ls]?|du)$/i.test(words[0] ?? '');
  const areBeside = !isOfTitle && words.every((word) => BESIDE_DATES.has(word.toLowerCase()) || WEEKDAY.test(word));
  return areBeside || isWrittenDate(line.replace(CLOCK, ''));
}

/** In front of a date, what was done then. */
const DONE =
  /^(?:recorded|held|taken|delivered|given|aired|broadcast|published|filmed|gehalten|aufgenommen|pronunciado|grabado|publicado|prononcé|enregistré|publié|gravado|записано|опубликовано)(?!\p{L})/iu;
/** 令和四年四月六日（水曜日） */
const OF_AN_ERA =
  /^(?:令和|平成|昭和|大正|明治|民國|民国)[元〇一二三四五六七八九十百\d]+年[^\s。、]{0,20}日(?:（[^（）]{1,6}）|\s*\S曜日?)?$/u;

/** Whether a line says no more than when and where something was: “Recorded on 4 May 2022”, “2022年1月4日　海辺市役所”. */
export function isDated(line: string): boolean {
  const isShort = line.length <= LONGEST && !/[.!?…:;。！？]$/.test(line);
  if (isShort && OF_AN_ERA.test(line)) return true;
  return (
    isShort &&
    writtenDateIn(line) !== null &&
    (DONE.test(line) ||
      endsWithDate(line) ||
      /^(?:(?:vom|du|del?|of)\s+)?(?:[,，、|·–—-]|\s{2}|\u3000)/.test(withoutDate(line)))
  );
}

/** “Updated 4 January 2026” */
const CHANGED =
  /^(?:(?:last )?(?:updated|revised|amended)|as of|(?:zuletzt )?(?:aktualisiert|geändert)|actualizad[oa]|mis[e]? à jour|atualizad[oa]|обновлено)(?!\p{L})/iu;

/** Whether a line says no more than when a text was published, not when it was changed: “Published 3 May 2022”. */
export function isPublication(line: string): boolean {
  return isMoment(line) && !CHANGED.test(line);
}

/** Whether a line tells of when a text is, be it that of its publication or not: “Stand: 1. Februar 2024”, not “We met on 12 May 2021”. */
export function tellsWhen(line: string): boolean {
  return (
    isWrittenDate(line) || isDated(line) || endsWithDate(line) || (CHANGED.test(line) && writtenDateIn(line) !== null)
  );
}

/** What is told of a date that was taken from the text. */
export const ABOUT_WRITTEN = (date: string) => `The date stands above the text, ${date}: check published.`;
