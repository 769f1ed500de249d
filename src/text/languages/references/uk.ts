import { inflected, phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

const ENDINGS = words('ий а е ого ому им ої ій у і их ими');
const SOFT_ENDINGS = words('ій я є ього ьому ім ьої ю і іх іми');

export const uk: ReferenceWords = {
  paragraphWords: words(`
    абзац абзацу абзацом абзаці абзаци абзаців абзацам абзацами абзацах
    параграф параграфу параграфом параграфі параграфи параграфів параграфах
  `),
  // Not “абзаци”: “4 абзаци” are four of them.
  numbered: words('абзац абзацу абзацом абзаці параграф параграфу параграфі'),
  numberSigns: words('номер'),
  cardinals: words(`
    один два три чотири п-'-ять|пять шість сім вісім дев-'-ять|девять десять одинадцять дванадцять тринадцять чотирнадцять
    п-'-ятнадцять|пятнадцять шістнадцять сімнадцять вісімнадцять дев-'-ятнадцять|девятнадцять двадцять тридцять сорок
    п-'-ятдесят|пятдесят шістдесят сімдесят вісімдесят дев-'-яносто|девяносто
  `),
  ordinals: [
    ...inflected(words('перш друг'), ENDINGS),
    ...inflected(words('трет'), SOFT_ENDINGS),
    ...inflected(words('четверт'), ENDINGS),
    ...withApostrophe('п', 'ят'),
    ...inflected(words('шост сьом восьм'), ENDINGS),
    ...withApostrophe('дев', 'ят'),
    ...inflected(words('десят одинадцят дванадцят тринадцят чотирнадцят'), ENDINGS),
    ...withApostrophe('п', 'ятнадцят'),
    ...inflected(words('шістнадцят сімнадцят вісімнадцят'), ENDINGS),
    ...withApostrophe('дев', 'ятнадцят'),
    ...inflected(words('двадцят тридцят сороков'), ENDINGS),
    ...withApostrophe('п', 'ятдесят'),
    ...inflected(words('шістдесят сімдесят вісімдесят'), ENDINGS),
    ...withApostrophe('дев', 'яност'),
  ],
  ordinalsFollow: true,
  ordinalSuffixes: words('й ий го ого му ому м им е х их'),
  last: inflected(words('останн передостанн'), SOFT_ENDINGS),
  fromEnd: words('з-кінця від-кінця'),
  from: words('з із від'),
  ranges: words('по до'),
  lists: words('і й та або'),
  listing: words('наступн такі'),
  labels: {
    article: words('стаття статті статтю статтею'),
    section: words('розділ розділу розділі'),
    chapter: words('глава глави главі'),
    part: words('частина частини частині'),
    point: words('пункт пункту пункті'),
    annex: words('додаток додатка додатку'),
  },
  inner: words('ч п підпункт підпункту'),
  sentences: words('речення'),
  divisions: words('стаття статті статтю статтею розділ розділу розділі глава глави главі'),
  which: words('який якого якому яким якім які яких'),
  showing: words('покажи покажіть прочитай прочитайте процитуй процитуйте наведи'),
  following: phrases(
    'далі, наступний, наступна, наступному, ще, більше, продовжуй, а потім, після, потім, після цього, що далі',
  ),
  preceding: phrases('попередній, попередня, попередньому, назад, раніше, перед цим, що раніше'),
  heOrShe: words('він вона його її'),
  they: words('вони їх їм'),
};

/** With the apostrophe, which is a word of its own to whoever reads references, and without it. */
function withApostrophe(before: string, behind: string): string[] {
  const [written = ''] = inflected([`${before}-'-${behind}`], ENDINGS);
  return [`${written}|${inflected([before + behind], ENDINGS).join('|')}`];
}
