import type { ClauseWords } from './clause-words.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { SpeakerWords } from './speaker-words.ts';
import type { SpeechWords } from './speech-words.ts';

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
  /** Function words that mean something in English, as “die”: they are such where a text is in this language. */
  readonly homographs?: readonly string[];
  /** Words about texts, spelt likewise: they are searched for only where nothing else is asked for. */
  readonly frameWords?: readonly string[];
  /** Stop words that begin with a capital inside a sentence, too, and are no names there. */
  readonly oftenCapitalised?: readonly string[];
  /**
   * Names that have several forms, by the term that all are searched by, the same in every language (with a point behind
   * it where it is spelt like a stop word). Spelt as the analyzer sees words; a capital in the last one only where the
   * form is a name with it alone (“the States”). Russian in the nominative, which stands for all cases.
   */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Articles and prepositions: what stands right behind one is a noun or a name. */
  readonly nounMarkers?: readonly string[];
  /** Words that turn a sentence around; in Chinese words of several characters too. */
  readonly negations?: readonly string[];
  /** Parts of words and phrases that do the same: the endings of verbs, 「ません」. */
  readonly negatingForms?: RegExp;
  /** What makes a word say the contrary: “unsafe”, “careless”. */
  readonly negatingPrefixes?: readonly string[];
  readonly negatingSuffixes?: readonly string[];
  /** Beginnings of words that such a prefix does not make the contrary of what stands behind it: “inside”, “discover”. */
  readonly notNegated?: readonly string[];
  /** Numbers that are written as words, each with its digits. */
  readonly numerals?: Readonly<Record<string, string>>;
  /** What stands behind the digits of an ordinal, as in “5th”. */
  readonly ordinalEndings?: readonly string[];
  /** Number words that are no `cardinals`, and abbreviations of them, each with its value. */
  readonly largeNumbers?: Readonly<Record<string, number>>;
  /** Words that count something. */
  readonly numberWords?: readonly string[];
  /** Words that say that nothing else is meant, and nothing more: “only”, not “just”. */
  readonly exclusives?: readonly string[];
  /** Quantities that are parts of what is written together, in groups by what they say: 「だけ」. */
  readonly countingForms?: RegExp;
  /** Verbs and phrases that turn around what stands behind them, and are no negations: “refrain from”. */
  readonly reversals?: readonly string[];
  /** The same of what stands before them, as verbs do in German: „den Bau verhindern“. */
  readonly reversalsBehind?: readonly string[];
  /** Behind a negation these say that more is so: “not only”. */
  readonly only?: readonly string[];
  /** What begins a clause that says on what condition another holds. */
  readonly conditions?: readonly string[];
  /** Verbs that begin a sentence with such a clause: “were he mayor, …”. */
  readonly invertedConditions?: readonly string[];
  /** The same right behind what holds. */
  readonly conditionsBehind?: readonly string[];
  /** Verbs behind which “if” says no condition: “know if”. */
  readonly beforeWhether?: readonly string[];
  /** What stands behind “if” where it is no condition: “if you ask me”. */
  readonly conditionAsides?: readonly string[];
  /** Verbs in the mood of what somebody else is said to say: „sei“. */
  readonly reportedMood?: readonly string[];
  /** A pattern of how sentences in this mood begin, whatever their verb is. */
  readonly reportedBeginning?: string;
  /** Other verbs than those of saying that introduce such a clause. */
  readonly verbsOfClaiming?: readonly string[];
  /** In the forms that stand beside a name, such as “said”. */
  readonly verbsOfSaying?: readonly string[];
  /** The same with whom it is said to behind them, such as “told”, “urged”. */
  readonly verbsOfTelling?: readonly string[];
  /** Other phrases that tell who says something, such as “put it”. */
  readonly phrasesOfSaying?: readonly string[];
  /** Such phrases that tell of nobody: „hieß es“. */
  readonly impersonalSaying?: readonly string[];
  /** Of these verbs those that stand behind what is said: “…” dedi. */
  readonly verbsLast?: readonly string[];
  /** Verbs before what somebody says of something: “said it was “…””. */
  readonly copulas?: readonly string[];
  /** What stands before a colon and the name of who says something: “Speaker: Xi”. */
  readonly speakerLabels?: readonly string[];
  /** What somebody or something is called stands behind them and it: “called the plan “…””. */
  readonly verbsOfCalling?: readonly string[];
  /** What may stand between a name and these verbs, such as “also”; nothing that negates them or makes them passive. */
  readonly beforeVerbs?: readonly string[];
  /** What stands before whom something is said to. */
  readonly to?: readonly string[];
  /** What stands before whom something is from. */
  readonly from?: readonly string[];
  /** Of persons who say something. */
  readonly pronouns?: readonly string[];
  /** Of somebody else than who writes, of whom it is told what they say: “she said”. */
  readonly reporters?: readonly string[];
  /** A verb is never without its subject, as «Dijo que …» is. */
  readonly needsSubjects?: true;
  /** The same of whom something is from: “according to her”, «по его словам». */
  readonly accordingToThem?: readonly string[];
  /** Of one who is spoken of, such as “he”, “him”; none that means something else in any language. */
  readonly thirdPerson?: readonly string[];
  /** What somebody's words are called behind the name: “Putin’s own words”. */
  readonly sayings?: readonly string[];
  /** What may stand between a verb of saying and what was said. */
  readonly that?: readonly string[];
  /** What introduces a clause and says that it holds: “agreed that”. */
  readonly affirmations?: readonly string[];
  /** What introduces a clause that need not be so: “that” as in “it is a lie that”, “if”. */
  readonly conjunctions?: readonly string[];
  /** What stands before the name of a source. */
  readonly accordingTo?: readonly string[];
  /** What stands behind it: „Xi zufolge“. */
  readonly accordingBehind?: readonly string[];
  /** The same before a name with a comma behind it, as in Spanish «Para Xi, …». */
  readonly inTheViewOf?: readonly string[];
  /** What stands between a quotation and who says it: “is a quote by”. */
  readonly attributing?: readonly string[];
  /** The same where it begins a sentence: “That’s Xi.” */
  readonly identifying?: readonly string[];
  /** “Here is”: right before a name that introduces a quotation. */
  readonly presenting?: readonly string[];
  /** The same before a name with a verb: “is what Xi said”. */
  readonly thatIsWhat?: readonly string[];
  /** What says that something was not said, not by that one, or in fancy only: “never”, “false”, “imagine”. */
  readonly denials?: readonly string[];
  /** Phrases with such a word that deny nothing: “no kidding”. */
  readonly emphatic?: readonly string[];
  /** The same behind the quotation only: “it was Martinez”. */
  readonly corrections?: readonly string[];
  /** The same where they begin a sentence: “if”. */
  readonly suppositions?: readonly string[];
  /** The same anywhere beside the quotation in its sentence: “perhaps”, “wish”, “allegedly”. */
  readonly guesses?: readonly string[];
  /** Right before a name: somebody else says it, “rather than Xi”. */
  readonly excepting?: readonly string[];
  /** Of who says something with others' words: “quoting”. */
  readonly citing?: readonly string[];
  /** Right before words that are answered, where no sign parts the two: 反驳“A”. */
  readonly replying?: readonly string[];
  /** Patterns of what stands right behind words that are spoken of: “A”的说法. */
  readonly spokenOf?: readonly string[];
  /** What introduces what somebody asks: “if”, “what”; none that introduces what somebody says. */
  readonly whether?: readonly string[];
  /** What joins a clause to what stands before it: “who told you that Xi said”. */
  readonly subordinating?: readonly string[];
  /** Forms of the verb that makes others passive: “was told”. */
  readonly passives?: readonly string[];
  /** Before a quotation that somebody else answers: “asked “…”, Xi said”. */
  readonly asked?: readonly string[];
  /** What stands before whom a message speaks to or of: “hey Putin:”, “re: Xi:”; in Chinese verbs, too: 批评. */
  readonly addressing?: readonly string[];
  /** Behind a name these are somebody else: 普京发言人. In Russian they stand before one in the genitive. */
  readonly associates?: readonly string[];
  /** In “the man who met Xi said” the name is not who says it. */
  readonly relatives?: readonly string[];
  /** Parts two of whom one is meant. */
  readonly either?: readonly string[];
  /** Stands before one of many who is not named: “a Chinese diplomat”. */
  readonly someone?: readonly string[];
  /** Behind a name that a quotation follows, in languages whose verb stands behind the quotation. */
  readonly topic?: readonly string[];
  /** There, what stands between the quotation and the verb. */
  readonly quoted?: readonly string[];
  /** There, beginnings of verbs of saying. */
  readonly verbsBehind?: readonly string[];
  /** The same with what joins them to a quotation's mark, wherever the name stands: 」と述べた. */
  readonly quotedBehind?: readonly string[];
  /** There, what stands behind a name in one word with it, or behind a space: 市長, さん; none that makes it somebody else's. */
  readonly honorifics?: readonly string[];
  /** Words that stand, capitalised, where a name might, and name nobody. */
  readonly nobody?: readonly string[];
  /** Offices and forms of address: they name nobody by themselves. */
  readonly titles?: readonly string[];
  /** How transcripts label who speaks. */
  readonly speakers?: SpeakerWords;
  /** What speeches and letters are told by. */
  readonly speeches?: SpeechWords;
  /** Bodies of a state, and what states call themselves: beside a country's name they name that country. */
  readonly stateWords?: readonly string[];
  /** Definite articles, which may stand before an office with a name: “the president, Xi Jinping”. */
  readonly articles?: readonly string[];
  /** Days on which something is said: “said on Friday”. */
  readonly days?: readonly string[];
  /** What stands before or behind a name and parted from its verb: „Hat Xi gesagt“, “Xi a-t-il dit”. */
  readonly auxiliaries?: readonly string[];
  /** These verbs, of saying. */
  readonly participles?: readonly string[];
  /** Articles and small words inside names, which do not count when names are compared. */
  readonly particles?: readonly string[];
  /** Names in these cases, as far as endings tell. */
  readonly dative?: RegExp;
  readonly genitive?: RegExp;
  /** Words of this language that are first names elsewhere: whoever has one before a last name may be somebody else. */
  readonly firstNames?: readonly string[];
  /** Family names that stand before the given name, in Latin letters. */
  readonly familyNames?: readonly string[];
  /** Small words that may stand between the capitalised ones of a name. */
  readonly insideNames?: readonly string[];
  /** Prepositions that end a name: what stands behind them says where somebody is from, or where they said it. */
  readonly prepositions?: readonly string[];
  /** Words that join two names. */
  readonly and?: readonly string[];
  /** What stands before the last of several things that are asked for: “NATO, AUKUS or the dollar?”. */
  readonly beforeLast?: readonly string[];
  /** What leads from an aside to what is meant. */
  readonly but?: readonly string[];
  /** Phrases, without articles, for the two that say something together. */
  readonly both?: readonly string[];
  /** Kinds of texts, such as “statement”. */
  readonly texts?: readonly string[];
  /** Words that stand for the document itself, whatever it is. */
  readonly anyText?: readonly string[];
  /** What the date of a text is asked for with, that a document may report on. */
  readonly issuing?: {
    /** What such texts are called, by what they are called in English. */
    readonly texts: Readonly<Record<string, readonly string[]>>;
    /** What asks for a date, and not just when: “the date of”, “which year”, “how old”. */
    readonly days: readonly string[];
    /** What else may stand there and says no more than that it was issued: “joint”, “signed”. */
    readonly issued: readonly string[];
    /** Of that, what a document may well tell of the text: “published”. */
    readonly published: readonly string[];
  };
  /** What stands before the number of an article, a page or a line. */
  readonly referenceWords?: readonly string[];
  /**
   * What the numbered parts of texts are called, in all forms, by what they are called in English: who asks in one language
   * for “artículo 5” means “Article 5” in another. Accents and case do not matter.
   */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** What “§” is called. */
  readonly sectionSign?: readonly string[];
  /** Where a full stop ends no sentence, which Unicode's sentence boundaries (UAX #29) do not know. */
  readonly sentences?: SentenceWords;
  /** How people refer to a paragraph by its number. */
  readonly references?: ReferenceWords;
  /** How a clause tells who acts in it. */
  readonly clauses?: ClauseWords;
  /** How questions ask for somebody's words; the group `speaker` is who that is. */
  readonly asksForSpeaker?: readonly RegExp[];
  /** How a message asks for the part of a text that is about something; the group `what` is that. */
  readonly asksForPassage?: RegExp;
  /** How questions ask whether something is mentioned; the group `what` is that. */
  readonly asksForMention?: readonly RegExp[];
  /** How they ask how often something is mentioned; the group `what` is that. */
  readonly asksHowOften?: readonly RegExp[];
  /** What tells a question that lacks its mark, and is nothing that people exclaim or tell with, too: “what a …”. */
  readonly asks?: RegExp;
  /** How a sentence that is no question asks for something: “I wonder whether …”. */
  readonly wonders?: RegExp;
  /** How questions ask who did something, or whether anybody did; the group `deed` is the word for that. */
  readonly asksForDoer?: readonly RegExp[];
  /** What in a question asks for a number or a time. */
  readonly asksForNumber?: RegExp;
  /** What of that asks when something is, was or will be. */
  readonly asksForTime?: RegExp;
  /** What asks how long or how often, which a number answers as well as a time does. */
  readonly asksForDuration?: RegExp;
  /** “I” and its forms, and the endings of verbs that leave it out. */
  readonly firstPerson?: RegExp;
  /** Words that tell when, beside months, days of the week and numbers. */
  readonly timeWords?: readonly string[];
  /** What a second question in a sentence begins with, behind `and`. */
  readonly interrogatives?: readonly string[];
  /** The same of a question whether something is so. */
  readonly questionVerbs?: readonly string[];
  /** What asks for something to be made, at the beginning of a message: “write a poem about”. */
  readonly instructs?: RegExp;
  /** A Snowball algorithm, and the script whose words it stems. */
  readonly stemmer?: { readonly script: 'Latin' | 'Cyrillic'; readonly algorithm: 'english' | 'russian' };
}

/** What is known of how a language says who says something. */
export type SayingWords = Partial<Omit<Language, 'tag'>>;

/**
 * Abbreviations are spelt without spaces and without their last full stop: “z.B”. Those in lower case may begin with a
 * capital, too; “*” stands for the beginning of a compound.
 */
export interface SentenceWords {
  /** Behind these something always follows, such as a name behind “Dr.”. */
  readonly unfinished: readonly string[];
  /** Abbreviations before a number, and words elsewhere: “No. 5”. */
  readonly beforeNumbers?: readonly string[];
  /** With these a sentence may end, too: it does where one of the openers stands behind. */
  readonly abbreviations: readonly string[];
  /** Words that have a capital only where a sentence begins. */
  readonly openers: readonly string[];
  /** Whether all nouns have a capital, so that it says little behind an ordinal or an omission: “8. Mai”. */
  readonly capitalNouns?: true;
}

/** Every word of a list with every ending, joined as forms of one word. */
export function inflected(stems: readonly string[], endings: readonly string[]): string[] {
  return stems.map((stem) => endings.map((ending) => stem + ending).join('|'));
}

/** The words of a list that is written as a text. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The phrases of a list that is written as a text, a comma between them. */
export function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/**
 * A word for “when” as a pattern where it asks, rather than joins a clause to what is asked, as in “What did they fear when
 * they met?”: at the beginning or the end of a sentence, and behind such words.
 *
 * @param when The word, as a pattern.
 * @param behind Conjunctions and words such as “know”, with spaces between.
 */
export function askedWhen(when: string, behind: string): string {
  const before = words(behind).join('|');
  return String.raw`(?:(?=${when})(?<=(?:^|[.;:!?…¿\n]|(?<!\p{L})(?:${before})(?!\p{L}))[^\p{L}\p{N}]*)(?:${when})|(?:${when})(?=(?:\s+\p{L}+)?["”’»)\s]*(?:[.;:!?…\n]|$)))`;
}
