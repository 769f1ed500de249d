/**
 * Makes src/text/tables/country-names.txt of what Node knows, whenever a language is added, or the list of countries
 * changes. Node would tell it at run time, too, but reads 20 MB for it.
 *
 * npm run --silent build:bench && node dist/tools/country-names.js > src/text/tables/country-names.txt
 */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/text/index.ts';

/** Beside those that Verbatim speaks. */
const MORE_TAGS = 'zh-Hant it pl uk tr ja ko ar hi nl sv da no fi cs ro hu el bg sr hr sk he fa th id'.split(' ');

const TOO_SHORT = /^(?:[A-Za-z]|\p{Script=Cyrillic}){0,3}$/u;

const tags = [...LANGUAGES.map(({ tag }) => tag), ...MORE_TAGS];
const displays = tags.flatMap((tag) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' })),
);

function namesOf(code: string): string[] {
  return displays.flatMap((display) => {
    // What stands in brackets, or behind a comma, is whom it belongs to, or which of two it is.
    const name = display.of(code)?.replace(/\s*[(（,].*$/u, '') ?? '';
    // So few letters are an ordinary word somewhere: countries.txt has those that count, such as US.
    if (TOO_SHORT.test(name)) return [];
    return name.includes('&') ? [name, name.replace('&', 'and')] : [name];
  });
}

const codes = readFileSync('src/text/tables/countries.txt', 'utf8').match(/^[A-Z]{2}(?= )/gm) ?? [];
console.log(
  `# The names of countries in ${tags.length} languages, by Intl.DisplayNames of Node.js ${process.versions.node}`,
);
console.log(`# (Unicode CLDR ${process.versions['cldr']}). Made by tools/country-names.ts.`);
for (const code of codes) {
  const seen = new Set<string>();
  const names = namesOf(code).filter((name) => seen.size < seen.add(name.toLowerCase()).size);
  console.log(`${code} ${names.join(', ')}`);
}
