import { words } from '../language.ts';
import { pl as references } from '../references/pl.ts';
import type { TellingWords } from '../telling-words.ts';

export const pl: TellingWords = {
  tag: 'pl',
  references,
  negations: words(`
    nie nikt nikogo nikomu nikim nic niczego niczemu niczym nigdy nigdzie bez ani żaden żadna żadne żadnego żadnej żadnemu
    żadnym żadnych żadną brak brakuje zaprzecza zaprzeczył zaprzeczyła zaprzeczyli odmawia odmówił odmówiła odmówili odrzuca
    odrzucił odrzuciła odrzucili
  `),
  negatingPrefixes: words('nie bez'),
  only: words('tylko'),
  largeNumbers: {
    ...{ sto: 100, stu: 100, dwieście: 200, trzysta: 300, czterysta: 400, pięćset: 500, sześćset: 600, siedemset: 700 },
    ...{ osiemset: 800, dziewięćset: 900, tysiąc: 1000, tysiące: 1000, tysięcy: 1000, tys: 1000, milion: 1e6 },
    ...{ miliony: 1e6, milionów: 1e6, mln: 1e6, miliard: 1e9, miliardy: 1e9, miliardów: 1e9, mld: 1e9 },
    ...{ dwóch: 2, dwoje: 2, dwie: 2, trzech: 3, czterech: 4, pięciu: 5, sześciu: 6, siedmiu: 7, ośmiu: 8 },
    ...{ dziewięciu: 9, dziesięciu: 10 },
  },
  exclusives: words('tylko jedynie wyłącznie'),
  numberWords: words(`
    wszyscy wszystkie wszystko wszystkich wszystkim niektórzy niektóre niektórych wiele wielu mało kilka kilku każdy
    każda każde każdego każdej połowa połowę połowy oba obie obaj większość podwójnie
  `),
};
