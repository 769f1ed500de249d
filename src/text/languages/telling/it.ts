import { words } from '../language.ts';
import { it as references } from '../references/it.ts';
import type { TellingWords } from '../telling-words.ts';

export const it: TellingWords = {
  tag: 'it',
  references,
  negations: words(`
    non no né mai nessuno nessuna nessun niente nulla senza neanche nemmeno neppure mica affatto nega negano negò negato
    rifiuta rifiutano rifiutò rifiutato respinge respingono respinto
  `),
  negatingPrefixes: words('in im il ir dis non'),
  only: words('solo soltanto solamente'),
  largeNumbers: {
    ...{ ventuno: 21, ventidue: 22, ventitré: 23, ventiquattro: 24, venticinque: 25, ventisei: 26, ventisette: 27 },
    ...{ ventotto: 28, ventinove: 29, cento: 100, duecento: 200, trecento: 300, quattrocento: 400, cinquecento: 500 },
    ...{ seicento: 600, settecento: 700, ottocento: 800, novecento: 900, mille: 1000, mila: 1000, duemila: 2000 },
    ...{
      tremila: 3000,
      diecimila: 10_000,
      centomila: 100_000,
      milione: 1e6,
      milioni: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
    },
  },
  exclusives: words('solo soltanto solamente'),
  numberWords: words(`
    tutto tutta tutti tutte alcuni alcune qualche molti molte molto pochi poche poco parecchi ogni ciascuno entrambi entrambe
    metà doppio centinaia migliaia maggioranza
  `),
};
