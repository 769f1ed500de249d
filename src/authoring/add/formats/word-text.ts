import { raised } from '../html/index.ts';

const FORMULA = /<m:oMath>([\s\S]*?)<\/m:oMath>/g;
const POWER = /<m:sSup>[\s\S]*?<m:e>([\s\S]*?)<\/m:e>\s*<m:sup>([\s\S]*?)<\/m:sup>\s*<\/m:sSup>/g;
/** Formulas with these are no line of text. */
const NO_LINE = /<m:(?:f|rad|nary|m|sSub|sSubSup|sPre|d|limLow|limUpp|eqArr|groupChr|func|sSup)>/;

/**
 * Makes text of what Word keeps apart from it: the results of fields, and formulas that are a line of text.
 *
 * @param document Its `word/document.xml`.
 * @returns How many formulas are none.
 */
export function withTextOf(document: string): { readonly document: string; readonly formulas: number } {
  let formulas = 0;
  const text = document
    .replace(/<\/?w:fldSimple(?:\s[^>]*)?>/g, '')
    .replace(/<\/?m:oMathPara>/g, '')
    .replace(FORMULA, (_, inner: string) => {
      const flat = inner.replace(POWER, (_whole, base: string, power: string) =>
        textRun(textIn(base) + raised(textIn(power))),
      );
      if (NO_LINE.test(flat)) {
        formulas += 1;
        return '';
      }
      return `<w:r><w:t xml:space="preserve">${textIn(flat)}</w:t></w:r>`;
    });
  return { document: text, formulas };
}

/** The text of some runs, its characters as XML has them. */
function textIn(xml: string): string {
  return [...xml.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)].map(([, text = '']) => text).join('');
}

const textRun = (text: string) => `<m:t>${text}</m:t>`;
