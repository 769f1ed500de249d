import { phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

export const tr: ReferenceWords = {
  paragraphWords: words(`
    paragraf paragrafı paragrafın paragrafa paragrafta paragraftan paragrafında paragraflar paragrafları paragraflarda
  `),
  numberSigns: words('numara numarası no'),
  cardinals: words(`
    bir iki üç dört beş altı|alti yedi sekiz dokuz on on-bir on-iki on-üç on-dört on-beş on-altı on-yedi on-sekiz on-dokuz
    yirmi otuz kırk|kirk elli altmış|altmis yetmiş seksen doksan
  `),
  ordinals: words(`
    birinci|ilk ikinci üçüncü dördüncü beşinci altıncı|altinci yedinci sekizinci dokuzuncu onuncu on-birinci on-ikinci
    on-üçüncü on-dördüncü on-beşinci on-altıncı on-yedinci on-sekizinci on-dokuzuncu yirminci otuzuncu kırkıncı ellinci
    altmışıncı yetmişinci sekseninci doksanıncı
  `),
  ordinalSuffixes: words('. inci nci ıncı ncı uncu ncu üncü ncü'),
  ordinalMarks: words('numaralı numarali'),
  last: words('son|sonuncu sondan-bir-önceki'),
  fromEnd: words('sondan'),
  ranges: words('ila'),
  lists: words('ve veya'),
  listing: words('aşağıda'),
  labels: {
    article: words('madde maddesi maddenin maddede'),
    chapter: words('bölüm bölümü'),
    part: words('kısım kısmı'),
  },
  inner: words('fıkra fıkrası bent bendi'),
  sentences: words('cümle cümlesi'),
  divisions: words('madde maddesi bölüm bölümü'),
  which: words('hangi'),
  showing: words('göster gösterir oku okur alıntıla'),
  following: phrases('sonraki, devam, devam et, daha fazla, daha, sonra, sonrası, ondan sonra, sonrasında ne var'),
  preceding: phrases('önceki, önce, geri, öncesi, ondan önce'),
  they: words('onlar onların'),
};
