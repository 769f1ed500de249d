/**
 * Words with which people refer to a paragraph. Accents and case do not matter; the forms of one word are joined by “|”,
 * the words of a phrase by hyphens.
 */
export interface ReferenceWords {
  /** What stands before or behind the number, such as “paragraph”. */
  readonly paragraphWords: readonly string[];
  /** The same that are other words as well: they count with a full stop behind them, or where nothing else is asked. */
  readonly ambiguous?: readonly string[];
  /** Of the paragraph words those behind which a number in digits is an ordinal: “4 абзац” is the fourth one. */
  readonly numbered?: readonly string[];
  /** What only begins or ends a reference in a script without spaces: 第…段. */
  readonly enclosing?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** What may stand between the paragraph word and its number, such as “no.”. */
  readonly numberSigns?: readonly string[];
  /** Of 1 to 20, 30, 40 and so on to 90, in this order (`numberAt`). */
  readonly cardinals: readonly string[];
  /** In the same order. */
  readonly ordinals?: readonly string[];
  /** Whether an ordinal may stand behind its noun, as in “párrafo cuarto”. */
  readonly ordinalsFollow?: true;
  /** What makes an ordinal of digits. */
  readonly ordinalSuffixes?: readonly string[];
  /** What stands apart behind a number and makes an ordinal of it, as in “4 numaralı”; in Japanese of any number. */
  readonly ordinalMarks?: readonly string[];
  /** What joins tens and ones, where they are joined by a word: “treinta y uno”. */
  readonly joinsTens?: string;
  /** The last one, the last but one and so on. */
  readonly last: readonly string[];
  /** Says that an ordinal is counted from the end. */
  readonly fromEnd?: readonly string[];
  /** May stand before the first of two numbers: “paragraphs from 4 to 6”. */
  readonly from?: readonly string[];
  /** Stand between two numbers: “to” and “and”. */
  readonly ranges: readonly string[];
  readonly lists: readonly string[];
  /** Words of these beginnings say that items of a list come: “the following”. */
  readonly listing?: readonly string[];
  /** Words for parts of texts, by what they are called in English (`Language.labels`). */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** What a part of a text is divided into, beside paragraphs: “§ 3 Nr. 2”, “letra b”, “alínea a”. */
  readonly inner?: readonly string[];
  /** The same of sentences. */
  readonly sentences?: readonly string[];
  /** What is numbered and has paragraphs of its own: “Article 2, paragraph 4” is no paragraph of the document. */
  readonly divisions?: readonly string[];
  /** Asks which paragraph, so that a number behind it is none: “in welchem Absatz 2022…”. */
  readonly which?: readonly string[];
  /** With these people ask for nothing but the passage. */
  readonly showing?: readonly string[];
  /** With these they ask for what else was found, or, if there is nothing else, for what stands behind one. */
  readonly others?: readonly string[];
  /** With these they ask for what stands behind one, and before it. */
  readonly following?: readonly string[];
  readonly preceding?: readonly string[];
  /** Stand for one person who was spoken of, as does a verb with nobody beside it: “qué dijo de”. */
  readonly heOrShe?: readonly string[];
  /** The same for several. */
  readonly they?: readonly string[];
}

/** The number at an index of `cardinals` or `ordinals`. */
export function numberAt(index: number): number {
  return index < 20 ? index + 1 : (index - 17) * 10;
}
