import { phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

export const it: ReferenceWords = {
  paragraphWords: words('paragrafo paragrafi capoverso capoversi'),
  numberSigns: words('numero num nr n no'),
  cardinals: words(`
    uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
    diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
  `),
  ordinals: words(`
    primo|primi secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo
    quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo trentesimo quarantesimo
    cinquantesimo sessantesimo settantesimo ottantesimo novantesimo
  `),
  ordinalsFollow: true,
  ordinalSuffixes: ['o'],
  last: words('ultimo|ultimi|finale penultimo terzultimo'),
  fromEnd: words('dalla-fine dal-fondo'),
  from: words('da dal dai'),
  ranges: words('a al ai'),
  lists: words('e ed o'),
  listing: words('seguent'),
  labels: {
    article: words('articolo articoli art artt'),
    section: words('sezione sezioni'),
    chapter: words('capo capitolo capitoli'),
    part: words('parte parti'),
    title: words('titolo titoli'),
    point: words('punto punti'),
    annex: words('allegato allegati'),
  },
  inner: words('comma commi lettera lett numero'),
  sentences: words('periodo frase'),
  divisions: words('articolo art capo capitolo sezione'),
  which: words('quale quali che'),
  showing: words('mostra mostrami leggi leggimi cita citami'),
  following: phrases('prossimo, successivo, seguente, avanti, continua, e poi, dopo, cosa viene dopo, cosa segue'),
  others: phrases('di più, ancora, altro, altro ha detto, altro hanno detto, altro dice, altro dicono, dicono ancora'),
  preceding: phrases('precedente, prima, indietro, cosa viene prima'),
  heOrShe: phrases(
    'lui, lei, egli, ha detto di, ha detto del, ha detto della, ha detto su, ha detto sul, ha detto sulla',
  ),
  they: phrases(
    'loro, cosa hanno detto, che cosa hanno detto, cosa dicono, che hanno detto, altro dicono, altro hanno detto, dicono ancora',
  ),
};
