import {
  choicesTo,
  firstNamed,
  formatsOf,
  type Named,
  type NoData,
  noWith,
  paragraphsBetween,
  range,
  type VoicesData,
  voicesWith,
} from './formats.ts';
import { commandsOf, type RichText, strong, text, user } from './rich-text.ts';

const formats = formatsOf('en-GB', '“%”');
const { after, and, count, inParentheses, language, number, or, quoted } = formats;

interface SpeakerData {
  readonly speaker: string;
  /** What it was said in, and when. */
  readonly details: readonly string[];
  readonly publisher: string;
}

/** Some words, by their beginning in quotation marks, and whose they are. */
interface PartData extends SpeakerData {
  readonly words: string;
}

/** Some words of a passage or a quotation, the first of many. */
interface WordsData {
  readonly words: readonly string[];
}

interface PartlyData extends VoicesData, WordsData {
  readonly theirs: readonly Named[];
}

type NoLabelData = { readonly label: string } & (
  | { readonly title: string; readonly first: string; readonly last: string }
  | { readonly title: null; readonly first: null; readonly last: null }
);

/** Some of all passages that were found: by their numbers, how many there are, if that is known, and for which words. */
interface PartOfList {
  readonly words: string | null;
  readonly first: number;
  readonly last: number;
  readonly total: number | null;
}

const NEAREST = 'The nearest passage, which may have nothing to do with it:';
const PASSAGES = { one: 'passage', other: 'passages' };

const commands = {
  ask: { name: 'ask', description: 'Ask what the document says: the passage that answers best, word for word' },
  quote: { name: 'quote', description: 'Quote a passage: type words or a paragraph such as ¶ 4, and choose' },
  check: { name: 'check', description: 'Check a quotation: are the words there, and who says them?' },
  search: { name: 'search', description: 'List the passages that match your words, best first' },
  about: {
    name: 'about',
    description: 'Which documents there are, how to use this bot, and what it stores',
  },
  find: { name: 'Find a quote', description: 'Find the passages that speak to a message' },
  checkMessage: { name: 'Check this quote', description: 'Check the quotations in a message' },
};
const slash = commandsOf(commands);
const BEST_FIRST = ', best first';
const someOf = (names: readonly string[]) => firstNamed(names, and, text` and more: see ${slash('about')}`);
const voicesOf = voicesWith(and, ' and ', (reported) => ` (telling what ${reported} said)`);
const behindNo = noWith(formats, NEAREST, (beginning, unknown) => `${beginning} ${or(unknown)}.`);

/** What small talk is answered with, before what to ask. */
const TALK = {
  summary: 'I do not sum up, translate, write or judge: whatever I say of a document is in its own words.',
  hello: 'Hello!',
  thanks: 'Glad to be of use!',
  goodbye: 'See you!',
  help: `Gladly! See /${commands.about.name} for what I can do.`,
  privacy: `See /${commands.about.name} for what I store and what I don’t.`,
  maker: 'I am Verbatim, a program that looks passages up: no person, and no language model.',
  blame: 'Sorry! It may help to ask in other words.',
  chatter: 'Fair enough!',
  doubt:
    'Under each passage stands whose words it is and where to read it; where I am not sure that it answers, I say so. I do not judge what is true.',
  next: 'I start afresh with every question: the buttons under an answer lead on.',
  remove: 'Whoever asked finds “Remove” under an answer that everybody sees.',
};

/**
 * Everything the bot says, in English, and at once the description of what a language has to say. What a document or a
 * person said is handed in and comes out as it was.
 */
export const en = {
  formats,
  commands,
  options: {
    question: { name: 'question', description: 'Your question, in your own words' },
    passage: {
      name: 'passage',
      description: 'Words of the passage, its paragraph (¶ 4), its label (Article 5), or its id',
    },
    words: { name: 'words', description: 'The words to look for' },
    quote: { name: 'quote', description: 'The quotation to check, as you found it' },
    speaker: { name: 'speaker', description: 'Who says it' },
    document: { name: 'document', description: 'The document you mean, if you mean a particular one' },
    private: { name: 'private', description: 'Whether only you see the answer; you can share it afterwards' },
    to: { name: 'to', description: 'Whom the answer is for: they are notified' },
  },
  /** What stands above the fields of a form (at most 45 characters). */
  fields: { quote: 'Quotation', speaker: 'Speaker', document: 'Document' },
  /** What a quotation turned out to be: the name of it, and the rest of a sentence that begins with the quotation. */
  verdicts: {
    verbatim: { name: 'Verbatim', means: 'appears there word for word.' },
    shortened: {
      name: 'Shortened',
      means: 'appears there, with words left out where marked.',
    },
    /** Of one that leaves nothing out, but has words in [brackets]. */
    inserted: { name: 'With insertions', means: 'appears there, with words put in where marked.' },
    /** Of pieces of one speaker’s words, where the document breaks off to say who speaks. */
    joined: {
      name: 'Joined',
      means: 'appears there, without the document’s own words in between, such as who says it.',
    },
    altered: { name: 'Altered', means: 'resembles a passage, but words were changed, added or left out.' },
    /** Of an altered quotation that is the same but for that. */
    respelt: { name: 'Spelt differently', means: 'appears there, apart from how its words are spelt or joined.' },
    title: { name: 'Title', means: 'appears in a title, word for word.' },
    'altered-title': { name: 'Altered title', means: 'resembles a title, but words were changed, added or left out.' },
    heading: { name: 'Heading', means: 'appears in a heading, word for word.' },
    'altered-heading': {
      name: 'Altered heading',
      means: 'resembles a heading, but words were changed, added or left out.',
    },
    spliced: { name: 'Spliced', means: 'is put together from pieces that do not appear together like that.' },
    absent: {
      name: 'Not in the documents',
      means: 'is in none of them; another document or translation may have it.',
    },
    'absent-here': {
      name: 'Not in this document',
      means: 'is not in it; another document or translation may have it.',
    },
    'too-short': { name: 'Too short to tell', means: 'could be anybody’s: check a longer piece.' },
  },
  /** Whose words a passage is made of, at once and without doubt. */
  attributions: {
    publisher: ({ publisher, date }: { publisher: string; date: string | null }) =>
      text`${strong(publisher)}, in its own words${date === null ? '' : `, ${date}`}`,
    speaker: ({ speaker, details, publisher }: SpeakerData) =>
      text`${strong(speaker)}${after(details)}, in ${publisher}`,
    /** `inBold`: whether only words in bold are spoken of. */
    quoting: ({ speaker, details, publisher, inBold }: SpeakerData & { inBold: boolean }) =>
      text`Words in quotation marks: ${strong(speaker)}${after(details)}. All others${inBold ? ' in bold' : ''}: ${strong(publisher)}`,
    /** `quotes`: whether some of the words stand in quotation marks nevertheless. */
    reporting: ({ speaker, details, publisher, quotes }: SpeakerData & { quotes: boolean }) =>
      text`${strong(publisher)}, reporting in its own words what ${strong(speaker)} said${inParentheses(details)}${quotes ? '; only the words in quotation marks are quoted' : ''}`,
    /** Where words in quotation marks are nobody’s that is known: all that is spoken of are such, or some are. */
    quotedBy: ({ by, details }: { by: string; details: readonly string[] }) =>
      text`Quoted by ${strong(by)}${inParentheses(details)}, speaker not noted`,
    /** Of words that no label gives to anybody, in a transcript or a text that nobody publishes. */
    notNoted: ({ source }: { source: string }) => text`Speaker not noted, in ${strong(source)}`,
    unnamed: ({ publisher, inBold }: { publisher: string; inBold: boolean }) =>
      text`Words in quotation marks: speaker not noted. All others${inBold ? ' in bold' : ''}: ${strong(publisher)}`,
    /** Of several people's words, each one's by their beginnings (`words`), behind whose all others are. */
    parts: {
      speaker: ({ words, speaker, details }: PartData) => text`${words}: ${strong(speaker)}${after(details)}`,
      unnamed: ({ words }: { words: string }) => text`${words}: speaker not noted`,
      others: ({ publisher, inBold }: { publisher: string; inBold: boolean }) =>
        text`all others${inBold ? ' in bold' : ''}: ${strong(publisher)}`,
      /** Which of the publisher's words tell what somebody said. */
      reporting: ({ words, speaker, details }: PartData) =>
        text`${words}: reporting what ${strong(speaker)} said${inParentheses(details)}`,
    },
    /** Where others say the rest of what is shown. */
    /** `words`: those in bold, or their first and last, for who cannot see which are. */
    inBold: ({ words, attribution }: { words: string; attribution: RichText }) =>
      text`In bold${inParentheses([quoted(words)])}: ${attribution}`,
    /** Short enough for a list. */
    briefly: {
      notNoted: 'speaker not noted',
      quoting: ({ publisher, speaker }: { publisher: string; speaker: string }) => `${publisher}, quoting ${speaker}`,
      reporting: ({ publisher, speaker }: { publisher: string; speaker: string }) =>
        `${publisher}, reporting ${speaker}`,
      partlyReporting: ({ publisher, speaker }: { publisher: string; speaker: string }) =>
        `${publisher}, in part reporting ${speaker}`,
    },
  },
  /** What the bot says of its own accord, and on buttons (at most 80 characters). */
  messages: {
    closest: () => text`No passage clearly answers that. This comes closest:`,
    none: (data: NoData) => text`The documents do not answer that.${behindNo('They never use', data)}`,
    /** Where they may answer to other words. */
    notFound: (data: NoData) =>
      text`I found no answer in the documents; other words may find one.${behindNo('They never use', data)}`,
    /**
     * `unread`: the tag of the language that is not read, if it is told which; `isPartly`: whether some of it is; `understood`:
     * which words, if they may be repeated; `languages`: the tags of those to ask in.
     */
    notUnderstood: ({
      unread,
      isPartly,
      understood,
      languages,
    }: {
      unread: string | null;
      isPartly: boolean;
      understood: readonly string[];
      languages: readonly string[];
    }) =>
      text`${unread === null ? 'I may not have understood that' : `I do not read ${language(unread)} ${isPartly ? 'well enough ' : ''}yet`}${understood.length === 0 ? '' : ` (I understood only ${and(understood.map(quoted))})`}. Ask in ${or(languages.map(language))}.`,
    /** Where one speaker’s words were looked in only. */
    closestBySpeaker: () => text`Nothing this speaker says clearly answers that. This comes closest:`,
    notFoundBySpeaker: (data: NoData) =>
      text`I found no answer by this speaker; other words may find one.${behindNo('The documents never use', data)}`,
    /** Where some of the documents were looked in only. `option`: where others can be chosen. */
    answeredElsewhere: ({ title, option, nearest }: { title: string; option: string; nearest: boolean }) =>
      text`I found no answer in the documents looked in here, but ${quoted(title)} may have one: choose it under ${quoted(option)}.${nearest ? ` ${NEAREST}` : ''}`,
    /** Below an answer. */
    rival: ({ title }: { title: string }) => text`${quoted(title)} answers that, too: see the next match.`,
    namesakes: ({ names }: { names: readonly string[] }) =>
      text`${and(names)} share that name: ask for one by the whole name.`,
    asksMore: () => text`This answers a part of what you ask. Ask the rest by itself.`,
    /** Before a passage that was to be translated or explained. */
    inOwnWords: () => text`${TALK.summary}`,
    /** Of a reply to a passage that asks for nothing that can be looked for. */
    again: () => text`There is nothing in that to search for. Here is the same passage again, and whose words it is:`,
    /** Of a speaker of whom more was asked for. */
    nothingElseTheirs: () =>
      text`I found nothing else by this speaker in this document. Here is the same passage again, and whose words it is:`,
    /** Of a reply to a passage that doubts it. */
    asItStands: () =>
      text`Whether it is true I do not judge. This is how it stands in the document, and whose words it is:`,
    nothingToSearch: () => text`That is too little to search for. Please name the subject.`,
    /** `words`: null if they are not to be repeated. */
    list: ({ words, count: shown }: { words: string | null; count: number }) =>
      text`${count(shown, PASSAGES)} ${words === null ? 'that may speak to that' : `for ${quoted(words)}`}${shown > 1 ? BEST_FIRST : ''}:`,
    /** Some of all that was found; `total`: null if nobody counted. */
    listPart: ({ words, first, last, total }: PartOfList) =>
      text`Passages ${range(first, last)}${total === null ? '' : ` of ${number(total)}`} ${words === null ? 'that may speak to that' : `for ${quoted(words)}`}${first === 1 ? BEST_FIRST : ''}:`,
    listEmpty: (data: { words: string }) => text`I found no passage for ${quoted(data.words)}.`,
    listEmptyBySpeaker: (data: { words: string }) => text`I found nothing by this speaker for ${quoted(data.words)}.`,
    /** Of what speaks to nothing that was asked. `nearest`: whether passages follow nevertheless. */
    listNone: ({ nearest }: { nearest: boolean }) =>
      text`No passage clearly speaks to that.${nearest ? ' The nearest, which may have nothing to do with it:' : ''}`,
    listClosest: () => text`No passage clearly speaks to that. What comes closest:`,
    /** Of a phrase that was searched for. */
    noPhrase: ({ nearest }: { nearest: boolean }) =>
      text`No passage has the words in quotation marks one after the other.${nearest ? ' What comes closest without the marks:' : ''}`,
    /** Of what is no single paragraph, such as the last one. */
    listSeveral: () => text`Several documents have that:`,
    /** Behind “Not what I asked”. */
    otherMatches: () => text`Did you mean one of these? Best first:`,
    /** `question`: of those beside a document, in our words. */
    answersQuestion: ({ question }: { question: string }) =>
      text`The document answers: ${quoted(question)} (That is a question of mine, not a quotation.) See here:`,
    searchInstead: ({ words }: { words: string }) =>
      text`I found nothing else for that. ${slash('search')} looks for words, such as ${quoted(words)}.`,
    /** Behind “Not what I asked”, where a search would find nothing else either. */
    nothingElse: () => text`I found nothing else for that. ${slash('about')} lists the documents I know.`,
    /** Where some of the documents were looked in only, and another one has it. `option`: where others can be chosen. */
    labelElsewhere: ({ label, title, option }: { label: string; title: string; option: string }) =>
      text`There is no ${quoted(label)} in the documents looked in here, but ${quoted(title)} has it: choose it under ${quoted(option)}.`,
    listElsewhere: ({ title, option }: { title: string; option: string }) =>
      text`No passage of the documents looked in here clearly speaks to that, but ${quoted(title)} may have one: choose it under ${quoted(option)} of ${slash('search')}.`,
    /** Of a document, in a list of all. */
    lookedInHere: () => text`looked in here`,
    sharedBy: (data: { user: string }) => text`Shared by ${user(data.user)}`,
    /** Of some paragraphs of more that were asked for. */
    rangePart: ({ from, to, first, last }: { from: number; to: number; first: number; last: number }) =>
      text`Shown: ${paragraphsBetween(from, to)} of ${paragraphsBetween(first, last)}.`,
    /** Of a passage that is shown in part. */
    part: ({ begins, ends }: { begins: boolean; ends: boolean }) =>
      text`Part of a long passage: ${begins ? 'it goes on.' : ends ? 'it begins earlier.' : 'it begins earlier and goes on.'}`,
    /** Of a passage whose text is no longer what a reference was made for. */
    changed: ({ paragraph }: { paragraph: number }) =>
      text`The text has changed since that id was given, or the id is mistyped. ¶ ${paragraph} now reads:`,

    /** Said behind the verdict's name, in lower case. */
    wronglyAttributed: () => text`wrongly attributed`,
    misattributed: ({ claimed, ...data }: VoicesData & { claimed: string }) =>
      text`But ${quoted(claimed)} is not who says it: the document gives these words to ${voicesOf(data)}.`,
    /** Where the publisher was named, or an author. */
    isSource: ({ claimed, ...data }: VoicesData & { claimed: string }) =>
      text`${quoted(claimed)} is the source: the document gives these words to ${voicesOf(data)}.`,
    /** Where nobody was named for sure, or somebody whom the documents do not know: contradicts nobody. */
    attributedTo: (data: VoicesData) => text`In the document, these words are from ${voicesOf(data)}.`,
    /** Where somebody says them of whom was named. */
    saidOf: ({ about, voices }: Pick<VoicesData, 'voices'> & { about: string }) =>
      text`The document says this of ${strong(about)}: the words are those of ${and(voices)}.`,
    /** Where they are told of whom was named. */
    retold: ({ reporting, reported }: Pick<VoicesData, 'reporting' | 'reported'>) =>
      text`These are the words of ${and(reporting)}, telling what ${strong(and(reported))} said.`,
    /** Where only some of the words are those of whom was named: the voices are those of all others. */
    partlyTheirs: ({ words, theirs, ...data }: PartlyData) =>
      text`Only ${and(words.map(quoted))} is from ${strong(and(theirs))}: the document gives the rest to ${voicesOf(data)}.`,
    /** Where they are only like the words of a passage, and somebody was named who does not say these, or not all of them. */
    resembles: (data: VoicesData) => text`The words it resembles are from ${voicesOf(data)}.`,
    /** Where nothing says whose they are. */
    unnamed: ({ voices }: Pick<VoicesData, 'voices'>) =>
      text`These words, or some of them, are quoted by ${strong(and(voices))}; who says them is not noted.`,
    notNoted: () => text`The document does not note who says these words, or some of them.`,
    /** Of negations and numbers that may turn around what stands there: left out or put in with a mark of it, or right beside. */
    leftOut: ({ words }: WordsData) =>
      text`What was left out includes ${and(words.map(quoted))}: that may change the meaning.`,
    putIn: ({ words }: WordsData) =>
      text`What was put in includes ${and(words.map(quoted))}: that may change the meaning.`,
    negatedBeside: ({ words }: WordsData) =>
      text`Right next to these words, in the same sentence, is ${and(words.map(quoted))}: that may change the meaning.`,
    negationChanged: () => text`A negation was changed.`,
    numberChanged: () => text`A number or quantity was changed.`,
    /** Of a shortened quotation that has such words. */
    editors: () => text`Words in [brackets] are an editor’s.`,
    timesPasted: ({ times }: { times: number }) => text`The message has it ${number(times)} times.`,
    restUnchecked: () => text`The rest of the message was not checked.`,
    nearestPassage: () => text`${NEAREST}`,
    /** Of a comparison: of the words that are struck out, of those of them that stand elsewhere in the sentence, of those in bold. */
    struckLegend: () => text`Struck out: not there.`,
    movedLegend: ({ words }: WordsData) => text`Elsewhere in the sentence: ${and(words.map(quoted))}.`,
    boldLegend: () => text`Bold: there, but not in the quotation.`,

    aboutBot: () => text`I answer questions about a document by quoting it, word for word.`,
    aboutUse: () =>
      text`${slash('ask')} answers a question, ${slash('quote')} shows a passage, ${slash('search')} looks for words, ${slash('check')} checks a quotation. Or open the menu of a message (right-click it, or hold it on a phone), Apps, ${strong(commands.find.name)} or ${strong(commands.checkMessage.name)}.`,
    aboutPrivacy: () => text`I store nothing: no messages, no questions, nothing about you.`,
    aboutMissed: () =>
      text`I store questions that I do not answer, or not as they were meant, each with the day: not who asked, and not where. I store nothing else.`,
    reportsOn: ({ subject }: { subject: RichText }) => text`Reports on: ${subject}`,
    speakers: ({ publisher, speakers }: { publisher: string | null; speakers: RichText }) =>
      text`Speaking in it${publisher === null ? '' : `, besides ${publisher}`}: ${speakers}`,
    moreDocuments: (data: { count: number }) =>
      text`and ${count(data.count, { one: 'more document', other: 'more documents' })}`,

    /** Behind the title of a document, what its header says of it. `imprint`: who published it and when; or empty. */
    writtenBy: ({ authors }: { authors: string }) => text`Written by ${authors}.`,
    namesNoAuthor: ({ imprint }: { imprint: string }) =>
      text`No author is named.${imprint === '' ? '' : ` Published: ${imprint}`}`,
    published: ({ imprint }: { imprint: string }) =>
      imprint === '' ? text`It does not say who published it, or when.` : text`Published: ${imprint}`,
    saysNoSubject: ({ imprint }: { imprint: string }) =>
      text`${imprint === '' ? '' : `Published: ${imprint}. `}Its header says no more about its subject: ask me about something in it.`,
    documentsKnown: (data: { count: number }) =>
      text`I know ${count(data.count, { one: 'document', other: 'documents' })}:`,
    readHere: ({ source }: { source: RichText }) => text`Read it here: ${source}`,
    hasNoAddress: () => text`I know no address for it, but ${slash('quote')} shows any of its paragraphs.`,
    length: ({ paragraphs, sentences }: { paragraphs: number; sentences: number }) =>
      text`${count(paragraphs, { one: 'paragraph', other: 'paragraphs' })}, ${count(sentences, { one: 'sentence', other: 'sentences' })}`,
    namesNoSpeaker: () => text`Nobody is quoted by name.`,
    askedIn: ({ languages }: { languages: string }) =>
      text`Ask me in any of these: ${languages}. I quote in the language of the document:`,
    /** For small talk. `speaker`: whose words can be asked for. */
    talk: ({ said, speaker }: { said: keyof typeof TALK; speaker: string | null }) =>
      text`${TALK[said]} ${speaker === null ? 'I quote documents word for word: ask me what they say about something.' : `I quote documents word for word: ask me something like ${quoted(`What did ${speaker} say?`)}`}`,

    paragraphBefore: ({ paragraph }: { paragraph: number }) => text`‹ Before: ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }: { paragraph: number }) => text`After: ¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }: { paragraph: number }) => text`Back to ¶ ${paragraph}`,
    nextMatch: (data: { number: number; count: number; isAll: boolean }) =>
      text`Next match (${data.number} of ${data.isAll ? data.count : `the first ${data.count}`})`,
    listBefore: ({ first, last }: { first: number; last: number }) => text`‹ Back: ${range(first, last)}`,
    listAfter: ({ first, last }: { first: number; last: number }) => text`More: ${range(first, last)} ›`,
    restOfPassage: () => text`Rest of the passage`,
    startOfPassage: () => text`Start of the passage`,
    share: () => text`Share`,
    copy: () => text`Copy`,
    notWhatIAsked: () => text`Not what I asked`,
    remove: () => text`Remove`,
    readInSource: () => text`Read in source`,
    /** `passage`: by its paragraph, and where the button stands elsewhere by its document. */
    show: ({ passage }: { passage: string }) => text`Show ${passage}`,

    removed: () => text`This answer was removed.`,
    notYours: () => text`Only the person who asked, or someone who can manage messages here, can remove this answer.`,
    notYourQuestion: () => text`Only the person who asked can say that. Ask for yourself: ${slash('ask')}`,
    mayNotPost: () =>
      text`I may not post here for everybody: that takes the permissions to send messages and, where only you have installed me, to use external apps. You can copy the quotation instead.`,
    tooFast: ({ seconds }: { seconds: number }) =>
      text`That was a lot at once. Please try again in ${count(seconds, { one: 'second', other: 'seconds' })}.`,
    emptyMessage: () => text`I can only read text, and that message has none (what a picture shows I cannot see).`,
    /** Of a text file that was attached to a message. */
    fileTooLarge: ({ file }: { file: string }) =>
      text`I read text files of at most 1 MiB, and ${quoted(file)} is larger. Paste the part that matters into a message.`,
    fileUnread: ({ file }: { file: string }) =>
      text`I could not read ${quoted(file)}: Discord did not hand it out in time, or it is not in UTF-8. Please try again, or paste the part that matters into a message.`,
    unknownId: () => text`No document here has that id.`,
    /** Of a check that takes more messages than Discord allows. */
    moreChecks: () => text`There was more than fits here. Check the rest piece by piece.`,
    /** Of an answer whose button was pressed, and that somebody has deleted since. */
    deleted: () => text`That message has been deleted in the meantime.`,
    /** AutoMod is what Discord calls a server’s filter. */
    blocked: () => text`This server’s AutoMod lets nobody post that. Ask for yourself alone, or somewhere else.`,
    notRemoved: () =>
      text`Discord does not let me delete this message. Someone who can manage messages here can do it instead.`,
    outdated: () => text`This is too old: the document has changed since, or is gone. Please ask again.`,
    failed: () => text`Something went wrong on my side, and I have noted it. Please try again.`,

    unknownCommand: (data: { command: string; commands: readonly string[] }) =>
      text`There is no command ${quoted(data.command)}. There are ${and(data.commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }: { option: string; options: readonly string[] }) =>
      text`There is no option ${quoted(option)} here. There is ${and(options.map(quoted))}.`,
    missingOption: ({ option }: { option: string }) => text`Please fill in ${quoted(option)}: it is empty.`,
    notText: ({ option }: { option: string }) => text`${quoted(option)} must be text.`,
    notYesOrNo: ({ option }: { option: string }) => text`${quoted(option)} must be true or false.`,
    notUser: ({ option }: { option: string }) => text`${quoted(option)} must be a person: choose one from the list.`,
    tooLong: ({ option, length, limit }: { option: string; length: number; limit: number }) =>
      text`${quoted(option)} is ${count(length, { one: 'character', other: 'characters' })} long. Please keep it to ${number(limit)}.`,
    unknownDocument: ({ typed, ids }: { typed: string; ids: readonly string[] }) =>
      text`There is no document ${quoted(typed)}. There ${ids.length === 1 ? 'is' : 'are'} ${someOf(ids)}.`,
    /** Before a check of what was typed into a form. */
    checkedInAll: ({ typed }: { typed: string }) =>
      text`No single document here is called ${quoted(typed)}, so I looked in all of them.`,
    unknownSpeaker: ({ typed, speakers }: { typed: string; speakers: readonly string[] }) =>
      text`Nobody called ${quoted(typed)} speaks in the documents.${speakers.length === 0 ? '' : text` The speakers are: ${someOf(speakers)}.`}`,
    /** @param data.title Null if it is in none of several documents, of which the longest is counted. */
    noParagraph: (data: { paragraph: number | string; count: number; title: string | null }) =>
      text`There is no ¶ ${data.paragraph} in ${data.title === null ? 'any of the documents: the longest' : text`${quoted(data.title)}: it`} has ${count(data.count, { one: 'paragraph', other: 'paragraphs' })} (${paragraphsBetween(1, data.count)}).`,
    /** Of a label such as “Article 9”. The document that counts furthest in such parts goes from one label to another. */
    noLabel: (data: NoLabelData) =>
      text`There is no ${quoted(data.label)} in the documents${data.title === null ? '' : text`: ${quoted(data.title)} has ${quoted(data.first)}${data.last === data.first ? '' : text` to ${quoted(data.last)}`}`}.`,
    /** Of a label such as “section 3.2” where there is a section 3, which is shown; null where several documents have one. */
    partLacking: ({ label, found }: { label: string; found: string | null }) =>
      text`There is no ${quoted(label)} in the documents; ${found === null ? 'these are what it would be part of' : text`this is ${quoted(found)}`}.`,

    terminalHint: () => text`A line without a slash is a question. Tab completes, quit or Ctrl-D ends.`,
    noChoice: ({ number, last }: { number: number; last: number }) =>
      text`There is no [${number}] to choose${last === 0 ? '' : ` (${choicesTo(last)})`}. For the paragraph, type ${slash('quote')} ${number}.`,
    emptyLine: () => text`The line is empty. Ask a question, or give a command such as /about.`,
    notACall: () =>
      text`This line begins like JSON but is not a call. Write {"command": "ask", "options": {"question": "…"}}.`,
  },
};
