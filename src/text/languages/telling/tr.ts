import { words } from '../language.ts';
import { tr as references } from '../references/tr.ts';
import type { TellingWords } from '../telling-words.ts';

export const tr: TellingWords = {
  tag: 'tr',
  references,
  negations: words(`
    değil değildir değilim değilsin değiliz değilsiniz değiller değildi değilse yok yoktur yoktu yokmuş yoksa hiç hiçbir hiçbiri
    asla kimse kimseye kimseyi hayır reddetti reddediyor reddetmek reddedildi
  `),
  // Gelmedi, gelmiyor, gelmez, gelmeyecek, gelmeden; “gelmesi” and “gelmeli” negate nothing.
  negatingForms: new RegExp(
    [
      String.raw`(?<=\p{L})(?:m[ıiuü]yor|m[ae]y(?:[ae]c[ae]|[ae][nr]|[ae]l[ıi]m|[ıi]n(?!\p{L})|[ıi]z)`,
      String.raw`m[ae]d[ıi]|m[ae]m(?:[ıi]ş|[ae]l[ıi]|(?!\p{L}))|(?<!na|yıl)m[ae]z|m[ae]s[ıi]n(?!\p{L})|m[ae]d[ae]n(?!\p{L}))`,
    ].join('|'),
    'giu',
  ),
  negatingSuffixes: words('siz sız suz süz'),
  only: words('sadece yalnızca'),
  largeNumbers: {
    ...{ yüz: 100, bin: 1000, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
  },
  exclusives: words('sadece yalnızca'),
  numberWords: words(`
    tüm bütün hepsi hepimiz bazı bazıları birçok pek çok az birkaç her herkes yarım yarısı ikisi çoğu yüzlerce binlerce
    milyonlarca çift
  `),
};
