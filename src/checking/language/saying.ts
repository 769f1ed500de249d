import { lazy, memoizedByValue } from '../../text/index.ts';
import { anyOf, type List } from './alternatives.ts';
import { isKind, JOINED_WORD, LETTERS, no, phrase, TAGS } from './tagger.ts';

/**
 * Pieces of patterns that tell who says something. In a pattern `<SAYS>` stands for the piece of that name, `<verb>` for any
 * phrase of that kind (`tagger.ts`), and `<!verb,tell>` for a place where none of these kinds begins.
 */

const { raw } = String;

const any = (list: List) => anyOf([list]);
const han = (list: List) => anyOf([list], 'Han');

const PIECES = lazy(
  (): Readonly<Record<string, string>> => ({
    /** A letter, and what may stand before a word, and in it. */
    L: `[${LETTERS}]`,
    T: `[${TAGS}]*`,
    REST: `[${TAGS}${LETTERS}{.’'-]*`,
    START: `(?<![${TAGS}${LETTERS}{])(?=[${TAGS}${LETTERS}])`,
    END: raw`\s*$`,

    /** A capitalised word, also one such as teleSUR. */
    CAPITALISED: '<T>(?:[A-Z]|[a-z]+[A-Z])<REST>',
    /** Small words may stand in it: “Ursula von der Leyen”, « Le Courrier de l’Estuaire »; not “Xi. He”. */
    NAME: raw`<CAPITALISED>(?:(?:(?<!\.)|(?=\s+<!pronoun>))[^\S\n]+(?:(?:<insideName>|&)[^\S\n]+){0,3}(?:<T>[a-z]{1,4}['’])?<CAPITALISED>){0,4}`,
    /** One word, in small letters or not. */
    ONE_WORD: '<T><L><REST>',
    /** Words in small letters, but perhaps for the first: a name only if it is known. */
    LOWER: raw`<ONE_WORD>(?:\s+<T>[a-z]<REST>){0,2}`,
    /** The same, as few as can be. */
    FEW_LOWER: raw`<ONE_WORD>(?:\s+<T>[a-z]<REST>){0,2}?`,
    /** A name, or something such as “the joint statement”. */
    SOURCE: raw`<NAME>|<T>[Tt]he(?:\s+<T><L>+){1,3}`,
    ANY_WORD: raw`<T>(?:<L>|\d)[${TAGS}${LETTERS}{\d.’'-]*`,
    /** No verb of saying. */
    OTHER_WORD: '<!verb,tell><ANY_WORD>',

    THAT: raw`(?:,?\s+<that>)?`,
    ACCORDING: raw`<accordingTo>\s+`,
    DASH: raw`(?:[—–―~]+|--?)\s*`,
    /** “Also”, “literally”. */
    ADVERB: raw`<adverb>|<T>(?!(?:ally|family|assembly)\s)[a-z]{2,}ly`,
    /** What may stand between a name and its verb. */
    ADVERBS: raw`(?:<ADVERB>\s+){0,3}`,
    /** To whom something is said, with the space before it: “ Carlos Martinez and the world”. */
    OBJECT: raw`(?:\s+<!notFrom><OTHER_WORD>){1,5}`,
    /** “ on Friday:”, “ in a letter that”: when, where, in what something is said. */
    CIRCUMSTANCE: raw`(?:\s+<OTHER_WORD>){1,6}(?=\s*[:：,]|\s+<that>)`,
    /** “ on Friday”, « vendredi ». */
    ON_A_DAY: raw`\s+(?:<T>[a-z]{1,5}\s+){0,2}<day>`,
    /** “ 2022”, “, in 2022”, “ on Friday”: when somebody says something, behind the name. */
    WHEN: raw`,?\s+(?:<T>[a-z]{1,2}\s+)?(?:\d{4}|['’]\d{2})(?!<L>|\d)|<ON_A_DAY>`,
    /** “ on Friday in Moscow”: behind whom something is said to. */
    WHEN_AND_WHERE: raw`(?:\s+<!to><notFrom>(?:\s+<!notFrom><OTHER_WORD>){1,4}|<ON_A_DAY>){0,2}`,
    /** “Really”, “(in Beijing)”: between an auxiliary and its participle. */
    BETWEEN_VERBS: raw`(?:\s+<!auxiliary,participle>\(?<ANY_WORD>\)?){0,5}`,
    /** A verb of saying with all that may stand around it before what is said: “also told Ukraine to”, “wrote on Friday”. */
    SAYS: raw`<ADVERBS>(?:<phraseOfSaying>|<tell>(?:\s+<to>)?<OBJECT>(?:<WHEN_AND_WHERE>|\s+(?:<to>|<from>))|<verb>(?:\s+<to><OBJECT>|<CIRCUMSTANCE>)?)`,
    /** The same behind what is said: “literally said”. */
    SAID: '<ADVERBS>(?:<phraseOfSaying>|<tell>|<verb>)',
    /** “’s own words”: behind a name. */
    OF_SOMEBODY: raw`(?<=['’]<T>s?)\s+<saying>`,
    /** “ the decision”: of what somebody says something; not “ the headline”. */
    SAID_OF: raw`(?:\s+<!saying><OTHER_WORD>){1,4}`,
    JOINED: JOINED_WORD,
    /** “The mayor”, “president of Russia”: behind a name. */
    OFFICE: raw`(?:<T>[a-z]{1,3}\s+)?<title>(?:\s+<OTHER_WORD>){0,4}|<JOINED>`,

    /** “(CDU)”, “(2022)”: behind a name. */
    IN_PARENTHESES: raw`\s*[(（]<T>[A-Z0-9][^()（）\n]{0,40}[)）]`,
    /** The same, or “[angrily]”, “(in Moscow)”; not “(as I see him)”. */
    ASIDE: raw`\s*(?:[(（](?!<T>as\s|<ACCORDING>)[^()（）\n]{1,40}[)）]|\[(?!<T>as\s|<ACCORDING>)[^[\]\n]{1,40}\])`,
    /** “, speaking in Moscow,”: between a name and its verb. */
    BETWEEN: raw`(?:,[^,:“”"]{1,60},|\s+[–—]\s[^–—:“”"\n]{1,40}\s[–—]|<IN_PARENTHESES>)?\s+`,
    /** “, on Friday”, “, and I quote”: behind a name; not “, to you”. */
    BETWEEN_COMMAS: raw`,\s+(?:<that>|<!address,to><notFrom>(?:\s+<OTHER_WORD>){1,4})`,
    /** Behind a name that stands for itself. */
    STOP: raw`(?=<WHEN>?\s*(?:[\n(,;@.（，。]|$))`,
    /** “(c)”, “©”: before whom something is from. */
    COPYRIGHT: raw`(?:©|[(]<T>[cCxX][)]|←|<-+|\|)\s*`,
    AS: raw`(?:<T>[Aa]s\s+)?`,

    HAN_NAME: raw`[\p{Script=Han}·]{2,16}`,
    /** The same before a verb, as short as can be. */
    HAN_SUBJECT: raw`[\p{Script=Han}·]{2,16}?`,
    HAN_VERB: han('verbsOfSaying'),
    HAN_ACCORDING: han('accordingTo'),
    HAN_SAYING: han('sayings'),
    HAN_TO: han('to'),
    HAN_TELL: han('verbsOfTelling'),
    HAN_WHOM: raw`[\p{Script=Han}·]{1,12}`,
    /** “告诉习近平”, “对习近平说”, “说”. */
    HAN_SAYS: '<HAN_TELL><HAN_WHOM>|<HAN_TO><HAN_WHOM>?<HAN_VERB>|<HAN_VERB>',

    /** A name in a script without spaces, or in Korean. */
    UNSPACED_NAME: raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,12}?`,
    /** In Japanese and Korean, the name stands before a quotation, and the verb behind it: 「…」と述べた. */
    TOPIC: any('topic'),
    QUOTED: any('quoted'),
    VERB_BEHIND: raw`[^\s。、,]{0,6}?\s?(?:${han('verbsBehind')}|${any('verbsBehind')})`,
    QUOTED_SAYS: raw`<QUOTED>\s?<VERB_BEHIND>`,
    HONORIFIC: `${han('honorifics')}|${any('honorifics')}`,
    /** プーチン大統領, 시진핑 주석 */
    WITH_HONORIFIC: raw`(<UNSPACED_NAME>)\s?<HONORIFIC>`,
    /** The same, or the name alone. */
    WITH_OR_WITHOUT: raw`(<UNSPACED_NAME>)(?:\s?<HONORIFIC>)?`,
    /** “Xi によると”: behind a name, with no space between. */
    UNSPACED_ACCORDING: any('accordingBehind'),
    /** は4日、北京で「…」, 은 10일 “…”: between such a name and a quotation. No other particle that names who acts. */
    UNSPACED_ASIDE: raw`(?:[^\s。「」『』“”"はがもの은는이가]{1,16}(?:[、,]|(?<=[でに]))){0,2}(?:\s(?!\S*[은는이가도의](?:\s|$))[^\s“”"]{1,8}){0,3}`,
  }),
);

const piece = memoizedByValue((name: string): string => {
  if (isKind(name)) return phrase(name);
  const written = PIECES()[name];
  if (written === undefined) throw new Error(`There is no piece of patterns called “${name}”`);
  return `(?:${expanded(written)})`;
});

/** A pattern as it is written, with all its pieces. */
export function expanded(written: string): string {
  return written.replace(/<(!?)([A-Za-z_,]+)>/g, (_, not: string, names: string) =>
    not === '' ? piece(names) : no(names.split(',').filter(isKind)),
  );
}

/** A pattern for tagged texts, of such pieces. */
export function patternOf(written: string, flags = 'u'): RegExp {
  return new RegExp(expanded(written), flags);
}
