/** What a speech or a letter is told by, in lower case. */
export interface SpeechWords {
  /** What such texts are called, where a title begins or ends with it, alone or at the end of a compound, or goes on with a preposition. */
  readonly called?: readonly string[];
  /** These, beside `prepositions`: “remarks to the Senate”. */
  readonly before?: readonly string[];
  /** What they are called, wherever it stands in a title. */
  readonly calledAnywhere?: readonly string[];
  /** A pattern of the same, in scripts without spaces. */
  readonly titles?: RegExp;
  /** “I”, “we” and their forms, as patterns. */
  readonly firstPerson?: readonly string[];
  /** The same, whatever is written on to them. */
  readonly firstPersonBegins?: readonly string[];
  /** Whom only somebody who speaks to them calls so, as patterns. */
  readonly hearers?: readonly string[];
  /** What the first line of a letter begins with, as patterns. */
  readonly salutations?: readonly string[];
  /** What such a line begins with where it is nothing but an address: «Madame la Présidente,». */
  readonly formsOfAddress?: readonly string[];
}
