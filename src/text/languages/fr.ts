import { type Language, words } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  stopWords: words(`
    ai au aux avec aussi ca ce ceci cela ces cet cette comment combien dans des dit disent dites du elle elles est et etait
    etaient ete etre eux fait faut il ils je leur leurs lui ma mais meme mes moi ne nos notre nous ont ou par parle
    parlent pas plus pour pourquoi qu quand quel quelle quelles quels qui quoi sa sans sera ses sont sur tes toi tous tout
    toute toutes un une vos votre vous
  `),
  references: {
    paragraphWords: words('paragraphe paragraphes paragr'),
    ambiguous: words('passage passages'),
    numberSigns: words('numéro n no num n.º'),
    // “Un” alone is mostly the article: “dans quel paragraphe un pays…”.
    cardinals: words(`
      numéro-un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
      vingt trente quarante cinquante soixante soixante-dix quatre-vingt|quatre-vingts quatre-vingt-dix
    `),
    ordinals: words(`
      premier|première|premiers|unième deuxième|second|seconde troisième quatrième cinquième sixième septième huitième
      neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième
      vingtième trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième quatre-vingt-dixième
    `),
    ordinalsFollow: true,
    ordinalSuffixes: words('e er re ère ème eme ième nd nde'),
    joinsTens: 'et',
    last: words('dernier|dernière|derniers|dernières|final avant-dernier|avant-dernière|pénultième antépénultième'),
    fromEnd: words('avant-la-fin en-partant-de-la-fin à-partir-de-la-fin'),
    from: words('de du'),
    ranges: words('à au jusqu’au'),
    lists: words('et ou'),
    divisions: words('article art section chapitre'),
    which: words('quel quels'),
    showing: words('montre montrez montrer lis lire lisez cite citez citer affiche affichez voir'),
  },
  names: {
    'us.': ['etats unis d amerique', 'etats unis', 'usa'],
    'un.': ['nations unies', 'onu'],
    uk: ['royaume uni', 'grande bretagne'],
    eu: ['union europeenne', 'ue'],
    nato: ['otan'],
    ww1: ['premiere guerre mondiale', '1 guerre mondiale'],
    ww2: ['seconde guerre mondiale', 'deuxieme guerre mondiale', '2 guerre mondiale'],
  },
  frameWords: words('paragraphe paragraphes'),
  nounMarkers: words('le la les un une des du de sur avec contre au aux'),
  ordinalEndings: words('er re e eme'),
};
