/** Endings of Russian and Ukrainian nouns and adjectives in all cases, behind so many letters that the rest still tells. */
const ENDING = new RegExp(
  [
    '(?<=^.{4,})(?:иями|ями|ами|ией|иях|ях|ах|ию|ии|ия|ою|ею|ими|их|ий|ой|ей|ом|ем|им|ам|ям|ая|яя|ую|юю|ое|ее|ые|ие|ов|ев|ією|ії|ія|ів)$',
    '(?<=^.{3,})(?:ого|его|ому|ему|ыми|ых|ый|ым|[аяоеуюыиьйії])$',
  ].join('|'),
  'u',
);

const PLAIN = /^[a-z]+$/i;

/** A word of a name in lower case, Latin and Greek letters without accents, “U.S.” without its dots. */
function plainName(surface: string): string {
  if (PLAIN.test(surface)) return surface.toLowerCase();
  const word = withoutDots(surface).normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return /[\p{Script=Latin}\p{Script=Greek}]/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

export function withoutDots(initials: string): string {
  return initials.replaceAll('.', '');
}

/** A word of a name as it is looked up: plain, of Cyrillic ones without the ending of their case. */
export function nameStem(surface: string): string {
  const word = plainName(surface);
  return PLAIN.test(word) ? word : word.replace(ENDING, '');
}

/** Cyrillic letters in Latin ones, by and large as English and French do. */
const ROMAN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ђ: 'dj', ј: 'i', љ: 'li', њ: 'ni', ћ: 'c', џ: 'dz' },
};

/** What languages write differently when they write Russian names in Latin letters, by one way to write it. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/x/g, 'ks'],
  [/c(?=[lr]|[ao].{3})/g, 'k'],
  [/^ie/g, 'e'],
  [/io/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/(?<=in)e$/g, ''],
];

/** What Russian and Ukrainian last names end in. Chinese ones, where “Chen” is not “Shen”, do not. */
const RUSSIAN = /(?<=.{3,})(?:[oe]va?|ski?|enko|[oe]vich)$/;
/** “Ушаков” is “Ouchakov” in French, where “ch” is “sh”, “Uszakow” in Polish, “Ušakov” in Czech. */
const HISSING = /sz|s?h?ch|cz|sh/g;

/**
 * A word of a name in the forms that may stand for it, in Latin letters: “Путина” as `putina` and `putin`, “Poutine” as
 * `putin`. Two words name the same if they have a form in common.
 */
export function nameForms(surface: string): string[] {
  const word = plainName(surface);
  const forms = [...new Set([word, word.replace(ENDING, '')])].map(romanized);
  return [
    ...new Set([
      ...forms,
      // Of Зеленского the ending hides what stands for -ий in Latin letters.
      ...forms.map((form) => form.replace(/(?<=sk)i$/, '')),
      // Cyrillic writes Martínez as it sounds.
      ...forms.map((form) => form.replace(/(?<=.{3,}e)z$/, 's')),
      ...forms.filter((form) => RUSSIAN.test(form)).map((form) => hissed(form, surface)),
    ]),
  ];
}

function hissed(form: string, surface: string): string {
  const hisses = /[šşșčçž]/iu.test(surface);
  const written = hisses ? romanized(plainName(surface.replace(/[šşș]/giu, 'sh').replace(/[čç]/giu, 'ch'))) : form;
  return written.replace(HISSING, 'sh');
}

function romanized(word: string): string {
  const latin = [...word].map((letter) => ROMAN[letter] ?? letter).join('');
  return SPELLINGS.reduce((written, [spelling, usual]) => written.replace(spelling, usual), latin);
}
