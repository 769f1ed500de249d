/** What is known of a language for reading what others have published or written, beside what `text` knows of it. */
export interface SourceWords {
  readonly pages?: PageWords;
  readonly press?: PressWords;
  readonly chats?: ChatWords;
  readonly headings?: HeadingWords;
}

/** What web pages put around an article. Patterns, in any case of letters. */
interface PageWords {
  /** What stands between and below the paragraphs, and nothing else in the same paragraph. */
  readonly furniture?: readonly string[];
  /** Headings of lists of other pages. */
  readonly otherPages?: readonly string[];
  /** The same where no text comes behind them. */
  readonly otherPagesAtEnd?: readonly string[];
  /** Headings above one name. */
  readonly providers?: readonly string[];
  /** In front of who wrote an article. */
  readonly writtenBy?: readonly string[];
  /** No patterns: beside names and dates in the lines that say who wrote an article, and when, in small letters. */
  readonly bylines?: readonly string[];
  /** What asks for consent. */
  readonly cookies?: readonly string[];
  /** What asks whether a person reads. */
  readonly browserChecks?: readonly string[];
  /** In front of “JavaScript”, where a page shows nothing without it, and behind it. */
  readonly enable?: readonly string[];
  readonly disabled?: readonly string[];
  /** Where a page ends for those who do not pay. */
  readonly offers?: readonly string[];
}

/** How the press names who says a quotation. */
interface PressWords {
  /** Verbs beside quoted words that stand there in the press, not in messages. Patterns. */
  readonly verbs?: readonly string[];
  /** Verbs in front of what somebody calls something in their own words; “…” stands for that thing. Patterns. */
  readonly describes?: readonly string[];
  /** In front of a source's name; none in Russian, where that is in another case then. Patterns. */
  readonly accordingTo?: readonly string[];
  /** The same where what the source says begins inside the sentence: « Pour Jane Doe, « c’est … ». Patterns. */
  readonly inTheViewOf?: readonly string[];
  /** Who or what is not what somebody is who is named behind it; some begin a clause about others. */
  readonly noRoles?: readonly string[];
  /** In front of what somebody is. Patterns. */
  readonly articles?: readonly string[];
  /** What begins a clause about somebody, in which others are named. */
  readonly relatives?: readonly string[];
  /** What somebody is, in front of the name, beside the `titles` that `text` knows. */
  readonly titles?: readonly string[];
  /** Abbreviations of such, without their full stops. */
  readonly shortTitles?: readonly string[];
  /** Between a name and its verb. */
  readonly adverbs?: readonly string[];
  /** In a title, in front of whoever is interviewed, and behind. Patterns. */
  readonly interviewWith?: readonly string[];
  readonly isInterviewed?: readonly string[];
}

/** What programs write in the chats that they save. Patterns, in any case of letters. */
interface ChatWords {
  /** Behind a message that was changed, in brackets. */
  readonly edited?: readonly string[];
  /** Instead of a message: one without words, one that was taken back. */
  readonly insteadOfMessages?: readonly string[];
  /** In brackets behind the name of a file, with words below it. */
  readonly fileAttached?: readonly string[];
  /** Above what answers somebody. */
  readonly replyingTo?: readonly string[];
  /** That nobody outside reads a chat. */
  readonly encrypted?: readonly string[];
  /** Who came and went, behind their name. */
  readonly events?: readonly string[];
}

/** What is told by headings. Patterns, in any case of letters. */
interface HeadingWords {
  /** What pages of questions that are asked often are called. */
  readonly faq?: readonly string[];
  /** In capitals, what only a sentence has: “WE DO NOT SELL YOUR PHOTOS”; none of it is a noun elsewhere, as “WAR” or “SON”. */
  readonly verbs?: readonly string[];
  /** In front of the number of what a meeting is about; letters in this case. */
  readonly agenda?: readonly string[];
  /** “HOW WE USE WHAT YOU DO” is a title all the same. */
  readonly interrogatives?: readonly string[];
}

/** The patterns of a list that is written as a text, one or more a line. */
export function lines(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
