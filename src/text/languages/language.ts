/** What is known of a language, for searching and for checking. Whatever is left out, the language goes without. */
export interface Language {
  /** A BCP 47 tag. */
  readonly tag: string;
  /**
   * Words that carry no point of a question: function words, the words with which people ask about a text, and those of
   * chats. Spelt as the analyzer sees them: lower case, Latin letters without accents, no apostrophes. They count for
   * texts in every language, since nobody says which one they ask in: words that mean something in another one are left
   * out.
   */
  readonly stopWords: readonly string[];
  /** Words that turn a sentence around. */
  readonly negations?: readonly string[];
  /** Words that count something. */
  readonly numberWords?: readonly string[];
  /** In the forms that stand beside a name, such as “said”. */
  readonly verbsOfSaying?: readonly string[];
  /** Words that stand, capitalised, where a name might, and name nobody. */
  readonly nobody?: readonly string[];
  /** Titles and other words that name nobody by themselves. */
  readonly titles?: readonly string[];
  /** Names of peoples that do not begin as the country's does, by the country. */
  readonly demonyms?: Readonly<Record<string, string>>;
  /** Behind these a full stop ends no sentence, which Unicode's sentence boundaries (UAX #29) do not know. */
  readonly abbreviations?: readonly string[];
  /** What stands before the number of a paragraph, in lower case. */
  readonly paragraphWords?: readonly string[];
  /** What in a question asks for a number or a time. */
  readonly asksForNumber?: RegExp;
  /** A Snowball algorithm, and the script whose words it stems. */
  readonly stemmer?: { readonly script: 'Latin' | 'Cyrillic'; readonly algorithm: 'english' | 'russian' };
}

/** The words of a list that is written as a text. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
