import { alternatives, capitalisable, LANGUAGES } from '../../text/index.ts';

const { raw } = String;
const wordsOf = (list: string) => list.trim().split(/\s+/);

/** Verbs beside quoted words that stand there in the press, not in messages. */
const OF_THE_PRESS = wordsOf(`
  told tells asked asks noted notes recalled admitted continued concluded observed remarked suggested promised urged repeated
  answered responded confirmed complained joked recounted commented acknowledged predicted cautioned reiterated emphasised
  emphasized countered wondered testified agreed disagreed objected
  klagt klagte fragte antwortete berichtete kritisierte forderte mahnte bestätigte erzählte fügte kündigte
  clama clamó preguntó respondió contó recordó reconoció lamentó insistió concluyó subrayó comentó precisó admitió
  précise précisé estime estimé demandé répondu confié raconté rappelé insisté conclu lancé reconnu regretté confirmé
  perguntou contou lembrou reconheceu lamentou comentou concluiu admitiu insistiu reforçou
  спросил спросила ответил ответила рассказал рассказала признал признала уточнил уточнила предупредил предупредила
  adding concluding continuing lance poursuit résume raconte rappelle confie glisse martèle soupire déplore regrette tranche
  plaide conclut prévient reconnaît juge s[’']indigne s[’']exclame s[’']étonne s[’']inquiète s[’']interroge s[’']insurge
  s[’']agace s[’']amuse s[’']alarme s[’']émeut s[’']emporte
`).concat('se souvient|se réjouit|se félicite|se désole|se plaint'.split('|'));
/** In front of a source's name; none in Russian, where that is in another case then. */
export const ACCORDING = `(?:${capitalisable(
  "according to|in the words of|según|de acuerdo con|en palabras de|selon|d[’']après|laut|nach Angaben|nach den Worten|segundo|de acordo com|nas palavras d[eoa]",
)})`;
/** Who or what is not what somebody is who is named behind it; some begin a clause about others. */
const NO_ROLE = alternatives([
  ...wordsOf(`
    he she they it we you who whom which that a an al de del du do da to as than er sie es wir ich man zu dass él ella ellos
    ellas que quien il elle ils elles on qui ele ela eles elas quem он она они который которая что
    while but when because although though if whereas since until before after or nor was is were are has had have did does do
    be been während aber weil als obwohl wenn oder war ist hat hatte wurde wird sind mientras pero cuando porque aunque si fue era
    ha había tandis mais quand alors car est était ont mas quando embora foi но когда пока если был была
  `),
  ...LANGUAGES.flatMap(({ prepositions = [], and = [] }) => [...prepositions, ...and]),
]);
const ARTICLE = `(?:${capitalisable('the|an?|der|die|das|ein|eine|el|las?|los|una?|les?|une|os?|as|uma?')})`;
/** What begins a clause about somebody, in which others are named. */
export const RELATIVE = /(?<![\p{L}\p{M}])(?:who|whom|which|that|que|quien|qui|quem|который|которая)(?![\p{L}\p{M}])/u;

/** The inside of a character class. */
export const MARKS = '“”„«»"「」『』';

export const WORD_START = raw`(?<![\p{L}\p{M}])`;
export const TITLES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ titles = [] }) => titles)
    .concat(
      wordsOf(`
        sergeant sgt captain capt lieutenant lt colonel col detective constable inspector superintendent commissioner judge
        justice bishop archbishop pastor rabbi imam coach nurse
        abgeordnete senatorin ministerpräsidentin sprecherin landrat landrätin staatssekretär staatssekretärin richter richterin
        sargento capitán inspector comisario juez jueza maître commandant capitaine juge
      `),
    )
    .map((word) => word.toLowerCase()),
);
const VERBS = LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying);
export const VERB = raw`${WORD_START}(?:${alternatives([...VERBS, ...OF_THE_PRESS])})(?![\p{L}\p{M}])`;
// “Von der Leyen”, but “Weber told the …”: sagte Weber der …
const PARTICLES = LANGUAGES.flatMap(({ insideNames = [] }) => insideNames)
  .map((word) => (/^de[rn]$/.test(word) ? raw`(?<=[Vv][ao]n\s+)${word}` : word))
  .join('|');
const WORD = raw`(?:(?:Dr|Dra|Prof|Mr|Mrs|Ms|Sr|Sra|Rev|Gen|Sen|Gov|Rep|St)\.|\p{Lu}[\p{L}\p{M}’'-]*\p{L}|\p{Lu}\.)`;
/** Somebody's name, with titles in capitals in front of it. */
/** A line of its own is no part of a name: “Budget⏎Jane Doe said …”. */
const SPACE = raw`[^\S\n]+`;
export const NAME = raw`(?<name>${WORD}(?:${SPACE}(?:(?:${PARTICLES})${SPACE})*${WORD}){0,3})`;
const SMALL = raw`(?!(?:${NO_ROLE})(?![\p{L}’'-]))(?:\d{1,3}-)?\p{Ll}[\p{L}\p{M}’'-]*`;
/** What somebody is, in front of the name. */
export const ROLE = `(?<role>${[
  raw`${ARTICLE}\s[^,.!?:;${MARKS}]{2,60},\s+`, // the mayor of Lake Town,
  raw`[Dd](?:er|ie)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:\p{Lu}\p{L}+er\s+)?${WORD}\s+(?=${WORD}\s+${WORD})`, // die Abgeordnete
  raw`(?:${ARTICLE}\s+)?(?:${SMALL}\s+){0,4}${SMALL},?\s+`, // the town’s mayor
  raw`(?:${WORD}\s+){1,3}(?:${SMALL}\s+){0,3}(?:${alternatives(TITLES)})\s+`, // Lake Town council leader
].join('|')})?`;
/** The same behind it: “, the mayor of Lake Town”, “ (Labour)”. */
export const ASIDE = raw`(?:,\s\d{1,3}(?=,))?(?:,\s[^,.!?:;${MARKS}]{2,60}(?=,)|\s\([^()]{1,40}\))?,?`;
export const ADVERB = raw`(?:(?:also|later|then|today|earlier|himself|herself|auch|también|aussi|também|также)\s+)?`;
