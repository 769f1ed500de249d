import { inflected, phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

const ENDINGS = words('y ego emu ym a ej ą e ych ymi i iego iemu im ia iej ią ie');

export const pl: ReferenceWords = {
  paragraphWords: words(`
    akapit akapitu akapitowi akapitem akapicie akapity akapitów akapitom akapitami akapitach paragraf paragrafu paragrafie
  `),
  // Not “akapity”: “4 akapity” are four of them.
  numbered: words('akapit akapitu akapicie akapitem paragraf paragrafie'),
  numberSigns: words('numer nr'),
  cardinals: words(`
    jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście
    szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt
    siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
  `),
  ordinals: inflected(
    words(`
      pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast
      siedemnast osiemnast dziewiętnast dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt
      osiemdziesiąt dziewięćdziesiąt
    `),
    ENDINGS,
  ),
  ordinalsFollow: true,
  ordinalSuffixes: words('. y go mu ym ty'),
  last: inflected(words('ostatn przedostatn'), ENDINGS),
  fromEnd: words('od-końca'),
  from: words('od'),
  ranges: words('do'),
  lists: words('i oraz lub'),
  listing: words('następując'),
  labels: {
    article: words('artykuł artykułu artykule artykuły art'),
    chapter: words('rozdział rozdziału rozdziale'),
    section: words('dział działu dziale'),
    part: words('część części'),
    point: words('punkt punktu punkcie pkt'),
    annex: words('załącznik załącznika załączniku'),
  },
  inner: words('ust ustęp ustępu ustępie lit litera'),
  sentences: words('zdanie zd'),
  divisions: words('artykuł artykułu artykule art rozdział rozdziału rozdziale'),
  which: words('który którego którym które których'),
  showing: words('pokaż pokażcie przeczytaj zacytuj przytocz'),
  following: phrases(
    'następny, następna, następnym, dalej, więcej, kontynuuj, i co dalej, potem, co dalej, po tym, co jest dalej',
  ),
  preceding: phrases('poprzedni, poprzednia, poprzednim, wcześniej, przedtem, przed tym, co było wcześniej'),
  heOrShe: words('ona jego jej'),
  they: words('oni one ich im'),
};
