/** Latin letters as English readers write Russian and Ukrainian ones. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'j', з: 'z', и: 'i', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'z', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'u', я: 'a' },
};

/** A normalised word in Cyrillic in Latin letters. */
export function transliterate(word: string): string {
  return word.replace(/дж/g, 'j').replace(/./gu, (letter) => LATIN[letter] ?? letter);
}

/** In letters: shorter skeletons are those of too many words. */
const SHORTEST = 3;

/**
 * The consonants of a word in Latin letters as they sound, so that a name is the same in any spelling: “Luther” and “lyuter”
 * are “ltr”. Undefined if that says too little.
 */
export function soundOf(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const sounds = word
    .replace(/ph/g, 'f')
    .replace(/sch|ch|sh|c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ck|[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/j/g, 'g');
  const skeleton = (/^[aeiouy]/.test(sounds) ? 'a' : '') + sounds.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
  return skeleton.length < SHORTEST ? undefined : skeleton;
}
