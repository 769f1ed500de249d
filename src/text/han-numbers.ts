const HAN_DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, at) => [digit, Math.max(0, at - 1)]));
const HAN_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The number that Chinese characters make: 二十六, 两万五千, 二〇二二. */
export function hanNumber(characters: string): number {
  const written = [...characters.replace(/[两兩]/g, '二')];
  if (!written.some((character) => HAN_SCALES.has(character)))
    return Number(written.map((character) => HAN_DIGITS.get(character)).join(''));
  let [total, group, digit] = [0, 0, 0];
  for (const character of written) {
    const scale = HAN_SCALES.get(character);
    if (scale === undefined) digit = HAN_DIGITS.get(character) ?? 0;
    else if (scale < 10_000) [group, digit] = [group + (digit || 1) * scale, 0];
    else [total, group, digit] = [(total + group + digit || 1) * scale, 0, 0];
  }
  return total + group + digit;
}
