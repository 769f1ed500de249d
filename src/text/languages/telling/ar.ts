import { words } from '../language.ts';
import { ar as references } from '../references/ar.ts';
import type { TellingWords } from '../telling-words.ts';

/** Words with “and” or “so” before them, which are written together with what follows. */
function joined(list: readonly string[]): string[] {
  return list.flatMap((word) => [word, `و${word}`, `ف${word}`]);
}

const SCALES = {
  ...{ مئة: 100, مائة: 100, مئتان: 200, مئتين: 200, مائتان: 200, مائتين: 200, ألف: 1000, آلاف: 1000, ألفان: 2000 },
  ...{ ألفين: 2000, مليون: 1e6, ملايين: 1e6, مليار: 1e9, مليارات: 1e9 },
};

export const ar: TellingWords = {
  tag: 'ar',
  references: {
    ...references,
    cardinals: references.cardinals.map((forms) =>
      forms
        .split('|')
        .flatMap((form) => [form, `و${form}`])
        .join('|'),
    ),
  },
  // Not ما, which is “what” as well.
  negations: joined(
    words(`
      لا لن لم ليس ليست ليسوا لست لسنا لستم غير بدون دون بلا عدم أبدا لاشيء ينفي نفى نفت يرفض رفض رفضت ترفض
    `),
  ),
  only: words('فقط فحسب'),
  largeNumbers: Object.fromEntries(
    Object.entries(SCALES).flatMap(([word, value]) => [
      [word, value],
      [`و${word}`, value],
    ]),
  ),
  exclusives: words('فقط'),
  numberWords: joined(words('كل جميع كافة بعض معظم أغلب نصف كثير كثيرون كثيرة قليل قليلة عدة ضعف كلتا مئات')),
};
