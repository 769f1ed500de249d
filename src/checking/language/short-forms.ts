const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

/** “%” in words. */
export const PER_CENT = phrases(`
  per cent, percent, por ciento, por cento, pour cent, Prozent, per cento, procent, procenta, yüzde, процент, процентов, процента,
  відсоток, відсотків, відсотки, パーセント, 퍼센트, प्रतिशत, फ़ीसदी, फीसदी, في المئة, في المائة, بالمئة, بالمائة
`);

/** “-” before a number in words. */
const MINUS = phrases('minus, menos, moins, минус, meno, мінус, eksi, マイナス, 마이너스, माइनस, ناقص, 负, 負');

/** What stands behind a number, by how it is written short: “300m”, “30%”; or before it. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  '%': PER_CENT,
  ...{ '-': MINUS, '−': MINUS, '–': MINUS },
  m: phrases('million, millions, millones, milhões, Millionen, metres, meters, metros, mètres, Meter'),
  km: phrases('kilometres, kilometers, kilómetros, quilômetros, kilomètres, Kilometer'),
  kg: phrases('kilograms, kilogrammes, kilos, kilogramos, Kilogramm'),
};

/** Behind digits, or by itself, where the digits stand before a change. */
const SHORT = new RegExp(String.raw`(?<=\d\s?|^)(?:${Object.keys(SHORT_FORMS).join('|')})(?![\p{L}\p{N}])`, 'gu');

/** A word that is parted by hyphens, as at the end of a line: “noth-ing”. */
const PARTED = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)+/gu;

/**
 * A text with what another has in its place written out, and in one word: beside “300 million”, “300m” is that, not 300 metres;
 * beside “nothing”, “noth-ing” is that.
 */
export function writtenOut(text: string, other: string): string {
  const words = new Set(other.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  const whole = text.replace(PARTED, (parted) => {
    const joined = parted.replaceAll('-', '');
    return words.has(joined.toLowerCase()) ? joined : parted;
  });
  return whole.replace(SHORT, (short) => {
    const long = SHORT_FORMS[short]?.find((form) =>
      new RegExp(String.raw`(?<!\p{L})${form}(?!\p{L})`, 'iu').test(other),
    );
    return long === undefined ? short : ` ${long}`;
  });
}
