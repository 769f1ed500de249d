import { askedWhen, type Language, phrases, words } from './language.ts';

/** “When”, where it asks for a time. */
const WHEN = `${askedWhen(
  'when',
  `
  and but so or since until exactly know knows knew say says said tell me us ask asks asked sure remember idea clear
`,
)}|when(?=\\s+(?:(?:exactly|precisely|the \\p{L}+)\\s+)?(?:is|are|was|were|did|do|does|will|would|has|have|had|can|could|should)(?!\\p{L}))`;

/** Pieces of how questions ask whether something is mentioned, and how often. */
const WORD = String.raw`(?:the\s+(?:words?|terms?|names?|phrase)\s+)?`;
const ANYWHERE = String.raw`(?:\s+(?:anywhere|somewhere|at all|in (?:it|there|here|(?:the|this) \p{L}+)))*\P{L}*$`;
const WHAT = '(?<what>[^,.;:?!]{1,60}?)';

export const en: Language = {
  tag: 'en',
  stopWords: words(`
    a an the this that these those there here
    i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones
    am is are was were be been being isnt arent wasnt werent im youre theyre hes shes its were thats theres whats whos
    do does did done doing dont doesnt didnt have has had having havent hasnt hadnt
    will would shall should can could may might must wont wouldnt shouldnt cant couldnt cannot
    youll theyll id youd theyd ive youve theyve
    and or but nor so if then than because as until while though although whether
    of at by for with about into through to from in out on off over under up down onto upon within without between
    among during per via
    what which who whom whose when where why how
    all any both each few more most other some such no not nor only own same too very just also ever even still yet
    again further once
    say says said saying tell tells told telling mention mentions mentioned stated talk talked
    according quoted
    ask asks asked explain describe describes described give gives given named
    call calls called kinds sort many much happen happens happened
    thing things something anything nothing everything someone anyone somebody anybody everyone nobody everybody whatsoever
    actually really basically exactly literally simply

    lol lmao lmfao rofl haha wtf omg bro bruh bruv dude yo tho ngl tbh imo imho idk iirc fr rn smh abt bc cuz cos pls plz
    please u ur r n w ya yeah yep nah nope ok okay hey hi hmm um uh like gonna wanna gotta kinda sorta smth smt sth fyi
    didn aint em ive lemme gimme dunno wasnt whos tf dude guy bloke blokes fella fellas anyway anyways heck oh
  `),
  frameWords: words(`
    article text passage document paragraph source statement statements declaration quote quotes question answer name names
    state states kind type
  `),
  oftenCapitalised: words('the one'),
  names: {
    'us.': ['united states of america', 'united states', 'usa', 'u s A', 'u S', 'the us', 'the States', 'america'],
    'latin america': ['latin america'],
    'north america': ['north america'],
    'south america': ['south america'],
    'central america': ['central america'],
    'un.': ['united nations', 'u N', 'the un'],
    uk: ['united kingdom', 'great britain', 'britain', 'u K'],
    eu: ['european union', 'e U'],
    nato: ['north atlantic treaty organization', 'north atlantic treaty organisation'],
    ww1: ['world war 1', 'world war one', 'world war i', 'first world war', 'wwi', 'ww i', 'ww 1'],
    ww2: ['world war 2', 'world war ii', 'world war two', 'second world war', 'wwii', 'ww ii', 'ww 2'],
  },
  nounMarkers: words(
    'a an the of about with against on for any some my our your their his her its this these by from between',
  ),
  negations: words(`
    no not never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't
    weren't wouldn't shouldn't couldn't haven't hasn't hadn't refuse refuses refused deny denies denied reject rejects
    rejected
    non hardly barely scarcely
  `),
  negatingPrefixes: words('un in im il ir dis non'),
  notNegated: words(`
    discharge disclose discount discourse discover discuss disease dismiss dispatch dispense display disport dispos distil
    distract distress distribut disturb illuminat immediate immigra impact imparted imparting imparts impeach implant import
    imposed imposes imposing imposition impound impress improve inbound income incoming increas indeed indent indoor infield
    inflam informat informed informing informs ingrain inhabit inland inmate inner input inquest inquir inroad insert inset
    inside insight inspir install instill insurance insure intake intend intense intent interest intern invaluable invent
    invest invoice involv inward irradiat under unit unless
  `),
  negatingSuffixes: words('less'),
  // “One”, “first” and “second” mean more than numbers.
  numerals: {
    ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' },
    ...{ eleven: '11', twelve: '12', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8' },
    ...{ ninth: '9', tenth: '10', eleventh: '11', twelfth: '12' },
  },
  ordinalEndings: words('st nd rd th'),
  largeNumbers: {
    ...{ hundred: 100, thousand: 1000, k: 1000, million: 1e6, mn: 1e6, mln: 1e6, billion: 1e9, bn: 1e9 },
    ...{ trillion: 1e12, tn: 1e12 },
  },
  exclusives: words('only solely exclusively'),
  numberWords: words(`
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand
    thousands million millions billion billions trillion half first second third all some many few most every
  `),
  reversals: phrases(`
    limit, limits, limited, limiting, restrict, restricts, restricted, restricting,
    impossible to, impossible for, unable to, unacceptable, won't consider, warn against, warned against,
    warning against, refrain, refrains, refrained, refraining, abstain, abstains, abstained, abstaining, halt, halts, halted, halting, avoid,
    avoids, avoided, avoiding, prevent, prevents, prevented, preventing, prohibit, prohibits, prohibited, prohibiting,
    forbid, forbids, forbade, forbidden, forbidding, cease, ceases, ceased, ceasing, oppose, opposes, opposed, opposing,
    barred, barring, ban, bans, banned, banning, stop, stops, stopped, stopping, abandon, abandons, abandoned, abandoning,
    abolish, abolishes, abolished, abolishing, resist, resists, resisted, resisting, minimize, minimizes, minimized,
    minimizing, minimise, minimises, minimised, minimising, instead of, rather than, far from, fail to, fails to,
    failed to, failing to, an end to, to end, discourage, discourages, discouraged, discouraging
  `),
  only: words('only just merely simply'),
  conditions: phrases('if, and if, but if, even if, unless, provided that, in case'),
  invertedConditions: words('were had should'),
  conditionsBehind: phrases(`
    if, unless, except, only if, but only if, provided that, as long as, so long as, on condition
  `),
  beforeWhether: words(`
    know knows knew known ask asks asked wonder wonders wondered see sure tell tells told doubt doubts remember matter matters
    care cares decide decides clear
  `),
  conditionAsides: phrases(`
    you ask, you want, you like, you will, you prefer, you must, you don't, i may, i might, i can, i could, i remember, i
    recall, i am, i'm, i understand, anything, necessary, so, not, possible, need be
  `),
  verbsOfSaying: phrases(`
    said, says, wrote, writes, claimed, claims, stated, states, declared, declares, tweeted, tweets, posted, posts, told us,
    has said, have said, once said, once wrote, argued, argues, announced, announces, insisted, insists, explained, explains,
    replied, replies, added, adds, warned, warns, stressed, stresses, admit, admits, admitted, admitting, acknowledge,
    acknowledges, acknowledged, acknowledging, assert, asserts, asserted, asserting, affirm, affirms, affirmed,
    affirming, allege, alleges, alleged, alleging, remarks, remarked, remarking, comments, commented, commenting,
    reports, reported, reporting, respond, responds, responded, responding, answers, answered, answering, shouts,
    shouted, shouting, yells, yelled, yelling, whispers, whispered, whispering, jokes, joked, joking, predict, predicts,
    predicted, predicting, suggest, suggests, suggested, suggesting, propose, proposes, proposed, proposing, recommend,
    recommends, recommended, recommending, demands, demanded, demanding, promises, promised, promising, pledges,
    pledged, pledging, vows, vowed, vowing, underline, underlines, underlined, underlining, testify, testifies, testified, testifying,
    proclaim, proclaims, proclaimed, proclaiming, conclude, concludes, concluded, concluding, ask, asks, asked, asking,
    urge, urges, urged, urging, maintain, maintains, maintained, maintaining, contend, contends, contended, contending,
    counters, countered, countering, exclaim, exclaims, exclaimed, exclaiming, boasts, boasted, boasting, quips,
    quipped, quipping, complain, complains, complained, complaining, laments, lamented, lamenting, concede, concedes,
    conceded, conceding, confess, confesses, confessed, confessing, confirm, confirms, confirmed, confirming, threaten,
    threatens, threatened, threatening, cautions, cautioned, cautioning, continue, continues, continued, continuing,
    assure, assures, assured, assuring, believe, believes, believed, believing, opine, opines, opined, opining,
    speculate, speculates, speculated, speculating, say, saying, write, writing, written, declare, argue, insist,
    explain, announce, stating, claiming, declaring, arguing, insisting, explaining, announcing, warn, warning,
    replying, adding, posting, tweeting, stressing, think, thinks, thought, swear, swears, swore, sworn, emphasise, emphasises, emphasised, emphasising,
    emphasize, emphasizes, emphasized, emphasizing, note, notes, noted, noting, observe, observes, observed, observing,
    point out, points out, pointed out, pointing out, reiterate, reiterates, reiterated, reiterating, retort, retorts,
    retorted, tells us, remarked that, preach, preached, reply, respond, recall, recalls, recalled, recalling,
    highlight, highlights, highlighted, highlighting, quoth, hinted, elaborated, mused, muses
  `),
  verbsOfTelling: phrases(`
    tell, tells, told, telling, warn, warns, warned, warning, ask, asks, asked, asking, urge, urges, urged, urging, remind,
    reminds, reminded, reminding, assure, assures, assured, assuring, inform, informs, informed, informing, advise, advises,
    advised, advising, promise, promises, promised, promising, order, orders, ordered, ordering, call on, calls on, called on,
    calling on, call upon, called upon, beg, begs, begged, implore, implored, accuse, accuses, accused, accusing, describe,
    describes, described, describing, call, calls, called, calling, write to, wrote to, threaten, threatens, threatened,
    threatening, caution, cautions, cautioned, notify, notifies, notified
  `),
  phrasesOfSaying: phrases(`
    is saying, are saying, was saying, were saying, has been saying, have been saying, is claiming, was claiming,
    put it, puts it, put it best, puts it best, put it bluntly, put it like this, put it this way, phrased it, worded it, goes, went, went on, goes on, is like, was like,
    be like, call for, calls for, called for, calling for, warns of, warned of, speaks of, spoke of, talks of, talked of, told us,
    is quoted as saying, was quoted as saying, are quoted as saying, were quoted as saying, is on record saying,
    is on record as saying, has this to say, had this to say, went on to say, goes on to say, is quoted saying, was quoted saying,
    has been quoted saying, has been quoted as saying, is reported to have said, was reported to have said,
    is said to have said, make it clear, makes it clear, made it clear, makes clear, made clear
  `),
  verbsOfCalling: words('calls called calling dubbed branded labelled labeled'),
  beforeVerbs: words(`
    has have had did does do also once just even then now again still already later often
    always both famously literally all himself herself themselves itself
  `),
  to: words('to'),
  from: words('from by of'),
  pronouns: words('i you he she it we they who somebody someone'),
  reporters: words('he she it they who'),
  needsSubjects: true,
  accordingToThem: phrases(`
    according to him, according to her, according to them, in his words, in her words, in his own words, in her own words,
    in his view, in her view, in their view, in his opinion, in her opinion, in their opinion, by his account, by her account
  `),
  thirdPerson: words('he him himself she herself'),
  sayings: phrases(`
    words, own words, exact words, very words, actual words, statement, statements, tweet, tweets, post, remark, remarks, speech,
    message, letter, answer, reply, response, quote, quotes, quotation, warning, claim, promise, comment, comments, line,
    argument, article, book, view, opinion
  `),
  that: phrases('that, as, and I quote, word for word'),
  affirmations: words(`
    agree agrees agreed agreeing decide decides decided deciding resolve resolves resolved resolving note notes noted
    noting recall recalls recalled recalling recognize recognizes recognized recognizing recognise recognises
    recognised recognising acknowledge acknowledges acknowledged acknowledging reaffirm reaffirms reaffirmed
    reaffirming confirm confirms confirmed confirming stipulate stipulates stipulated provided ordered true clear
  `),
  conjunctions: words('that if unless whether lest suppose supposing imagine'),
  copulas: words('is was are were'),
  speakerLabels: words('speaker author source'),
  citing: words('quoting citing paraphrasing echoing repeating mocking rebutting refuting'),
  whether: words('if whether what why how'),
  denials: phrases(`
    pretending, bs, in your dreams, yeah right, citation needed, did no such thing, photoshopped, edited, not, never, no, nothing, nor, neither, nobody, none, nope, nah, cannot, can't, couldn't, didn't, doesn't, don't, hadn't, hasn't,
    haven't, isn't, wasn't, weren't, won't, wouldn't, aint, cant, didnt, doesnt, dont, isnt, wasnt, denied, denies, deny,
    denying, denial, doubt, doubts, doubtful, unlikely, false, falsely, wrong, wrongly, incorrect, incorrectly, inaccurate,
    mistakenly, untrue, fake, faked, fakes, fabricated, invented, made up, hoax, myth, bogus, nonsense, bullshit, lie, lies,
    debunked, misquote, misquoted, misquotes, misquoting, misattributed, deepfake, parody, satire, fictional, imaginary,
    imagine, suppose, supposing, pretend, impostor, imposter, bot, chatbot, impersonator, lookalike, what if, as if, even if
  `),
  emphatic: phrases(`
    never forget, no comment, no comments, won't believe, wont believe, can't believe, cant believe, cannot believe,
    couldn't believe, not a joke, no joke, not joking, not kidding, no kidding, no cap, don't @, don't at me, no words,
    nobody:, no one:, noone:, nobody cares, no one cares, no doubt, no wonder, no shame, no lie, not sorry, no offense, nothing changed,
    nothing has changed, not news, not ok, not okay, not gonna lie, don't agree, never lies, why not, not surprised,
    not surprising, never gets old, fake news media, isn't wrong, is not wrong, not wrong, no?, isn't it?, didn't he?, didn't she?, didn't they?, or not?, is it not?
  `),
  guesses: phrases(`
    wish, perhaps, maybe, possibly, stop saying, should say, should have said, could have said, would have said,
    might have said, allegedly, supposedly, supposed, purportedly, purported, apparently, reportedly,
    probably, rumor, rumour, rumors, rumours, legend has it, stop claiming, quit saying, has to explain,
    has to say, needs to say, needs to explain, should explain, will say, would say, or so, i guess, trust me
  `),
  excepting: phrases(`
    let, than, except, except for, excluding, unlike, besides, instead of, all but, anybody but, anyone but, everybody but, everyone but,
    nobody but, none but, other than, rather than, apart from, make, makes
  `),
  subordinating: words('that when where if whether because how since until'),
  passives: words('am is are was were be been being gets got'),
  corrections: phrases(`
    he did not, she did not, they did not, actually, really, in fact, in reality, instead, it was, it's by, that was, that's by, this was, by someone else,
    by somebody else, someone else, somebody else, fact check, correction, jk, just kidding, sarcasm, /s
  `),
  associates: words(`
    aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spox ally allies critic critics deputy
    assistant lawyer lawyers biographer supporter supporters fan fans friend friends opponent opponents rival rivals wife
    husband son daughter brother sister family foundation campaign team account bot
  `),
  suppositions: words('if unless'),
  asked: words('asked question questioned reading hearing'),
  relatives: words('who whom'),
  addressing: words(`
    subject hey hi hello dear re fw fwd cc attn attention listen thanks thank you bravo congratulations congrats sorry poor goodbye
    bye welcome vs versus against for to
  `),
  either: words('or'),
  someone: words('a an some any another one'),
  attributing: phrases(`
    by, is by, was by, is from, was from, comes from, came from, said by, first said by, was first said by, written by, was said by, is said by, was written by, is a quote by,
    is a quote from, was a quote by, was a quote from, is a quotation by, is a quotation from, a quote by, a quote from, quote by,
    quote from, quotation by, quotation from, words of, are the words of
  `),
  identifying: phrases("that's, that’s, thats, that is, this is"),
  presenting: phrases("here is, here's, here’s, heres, listen to, let me quote, lemme quote, i'm quoting, i’m quoting"),
  thatIsWhat: phrases('is what, was what, that is what, that was what'),
  insideNames: words('and & of the bin al di da'),
  accordingTo: phrases('according to, as per, per, via, in the words of, to quote, quoting, I quote'),
  nobody: words(`
    answer article breaking btw check edit everyone exactly fact fake false folks guys hey imagine link listen literally
    look news note ok omg fyi til people like quote read remember reminder screenshot see somebody source text thread today translation true update
    wait wow yesterday monday tuesday wednesday thursday friday saturday sunday january february march june july september
    october november december
  `),
  titles: words(`
    mr mrs ms miss mx dr prof professor sir madam madame reverend rev comrade jr sr ii iii iv phd md president vice prime minister
    premier pm chancellor leader leaders chairman chairwoman chairperson chair head chief secretary general
    secretary-general gen sec pres deputy acting former ex current late then president-elect elect dictator senator
    sen gov col capt lt sgt representative rep mp mep mayor governor ambassador envoy spokesman spokeswoman spokesperson spox officer
    official officials diplomat diplomats adviser advisor aide counterpart ceo cto cfo founder director editor author
    writer journalist reporter correspondent host moderator analyst activist councillor councilor cllr
  `),
  speakers: {
    offices: words(`
      mr mrs ms miss dr prof professor sir madam reverend senator sen representative rep congressman congresswoman
      chairman chairwoman chairperson president mayor minister governor judge justice ambassador councillor cllr
      secretary speaker director
    `),
    shortOffices: words('hon capt st'),
    roles: words('chair clerk counsel witness prosecutor defendant lawyer officer driver doctor'),
    voices: words(`
      man woman boy girl child narrator interviewer interviewee reporter announcer presenter moderator anchor
      voice operator
    `),
    hosts: words('host co-host cohost interviewer podcaster'),
    guests: words('guest interviewee'),
    participants: [
      ...words('participant member speaker reporter journalist audience voice student delegate moderator'),
      'hon. members',
    ],
    nameless: words(`
      speaker unknown unidentified unnamed anonymous participant audience member voice caller guest man woman boy
      girl child narrator interviewer interviewee announcer
    `),
    questionAndAnswer: words('question|answer'),
    hearers: words(
      'members senators delegates ladies gentlemen friends colleagues comrades citizens excellencies brothers sisters',
    ),
    notSpeakers: words(`
      absent abstract act action actions address advantages after agenda android answers aim aims apologies attendance attention
      author background before benefits bonus break caption caution cc cons conclusion context credit date decision
      decisions duration email example examples facts figure findings goal headnote held hint hours image important ingredients input ios
      keywords linux
      location mac macos method motion objective option outcome output panelists part participants phone photo place present price problem
      pros ps purpose reason resolution result results rule scene scope section setting solution source sources step subject
      summary syllabus table task tel tip title to topic total volume vote warning website when where who why windows
    `),
  },
  stateWords: words(`
    foreign defence defense finance interior health state ministry ministries mfa mod department office government
    govt gov administration cabinet parliament congress senate authorities authority embassy delegation side army
    military press national republic kingdom federation federal democratic socialist islamic people peoples nation
    country officially
  `),
  articles: words('the'),
  days: words('monday tuesday wednesday thursday friday saturday sunday today yesterday'),
  particles: words('the a an and others other co et al his her all its their our'),
  firstNames: ['per'],
  prepositions: words('of from in at on for by with to about via during near beside behind'),
  and: words('and'),
  beforeLast: words('or and nor'),
  but: ['but'],
  interrogatives: words('what who when where why how'),
  questionVerbs: phrases(`
    did, does, do they, is it, is there, are they, are there, was it, was there, were they, were there, has it, has he, have they
  `),
  both: phrases(`
    both, both of them, they both, the two, both countries, both sides, both nations, both parties, both states, both leaders,
    both governments, both presidents, both powers, two countries, two sides, two nations, two parties, two states,
    two leaders, two governments, two presidents, two powers, parties, sides, signatories, each other
  `),
  texts: words(`
    statement declaration communique treaty charter rules rule code faq constitution speech remarks interview transcript
    letter post tweet thread message resolution convention agreement accord terms policy guidelines guide manual handbook
    report release words quote quotation preamble pact protocol manifesto
  `),
  issuing: {
    texts: {
      statement: words('statement declaration communique'),
      treaty: words('treaty agreement accord pact convention'),
      speech: words('speech address'),
      letter: words('letter'),
      report: words('report'),
      resolution: words('resolution'),
    },
    days: words('year month day date dated old'),
    issued: words(`
      joint common exact exactly precise calendar issue sign make adopt announce agree conclude put give deliver
    `),
    published: words('publish release come came post'),
  },
  anyText: words('article document text passage paragraph page source website site report story news piece file'),
  referenceWords: words(`
    article articles art arts chapter chapters chap ch section sections sect sec paragraph paragraphs para paras par page
    pages p pp rule rules clause item point line lines l verse note footnote fn number no nos annex appendix title part ref
  `),
  labels: {
    article: words('article articles art arts'),
    section: words('section sections sect sec'),
    rule: words('rule rules'),
    chapter: words('chapter chapters chap ch surah surahs sura suras'),
    part: words('part parts'),
    title: words('title titles'),
    clause: words('clause clauses'),
    point: words('point points item items'),
    annex: words('annex annexes appendix appendices schedule'),
    preamble: words('preamble'),
    recital: words('recital recitals'),
    verse: words('verse verses ayah ayahs'),
    question: words('question questions'),
    amendment: words('amendment amendments'),
    principle: words('principle principles'),
    book: words('book books'),
  },
  references: {
    paragraphWords: words('paragraph paragraphs paras parag'),
    ambiguous: words('par para pars passage passages'),
    numberSigns: words('number no num'),
    cardinals: words(`
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety
    `),
    ordinals: words(`
      first|opening second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth
      eightieth ninetieth
    `),
    ordinalSuffixes: words('st nd rd th'),
    last: words(
      'last|final|closing|concluding|very-last penultimate|next-to-last|last-but-one antepenultimate|last-but-two',
    ),
    fromEnd: words('from-the-end from-the-bottom from-the-last'),
    from: words('from'),
    ranges: words('to through thru until till'),
    lists: words('and or'),
    listing: words('following'),
    inner: words('subsection subsections subsec subparagraph subparagraphs subpara subclause letter lit'),
    sentences: words('sentence sent'),
    divisions: words('article art section sec chapter clause'),
    which: words('which'),
    showing: words('show read see open display send post get find print quote cite'),
    following: phrases(
      'following, continue, go on, keep going, carry on, read on, and then, then, after that, after, comes after, comes next, come next, stands next, follows',
    ),
    others: phrases('next, next one, more, what else, anything else'),
    preceding: phrases(
      'previous, prev, previous one, before, before that, go back, back, comes before, came before, stands before',
    ),
    heOrShe: words('he she him her his hers'),
    they: words('they them their theirs'),
  },
  clauses: {
    // “Did the appeal work?”
    afterwards: [
      ...phrases(`
        afterwards, afterward, after that, after this, in the end, ended up, end up, eventually, since then, happened next,
        happen next, happened then, worked out, work out, pay off, paid off, so far, to this day, come of it, came of it,
        come of that, came of that, come true, came true
      `),
      String.raw`(?<=(?<!\p{L})did (?:it|that|this|the)(?: \p{L}+)* )(?:work|succeed)(?=\P{L}*$)`,
      // What was wanted may have been done, or got: “was it ever signed”, “did they get the guarantees”, “… yet?”
      String.raw`yet(?=\P{L}*$)|(?:(?<!to )get(?!-| (?:out|by|rid|away|off|along|back|together|over|to)(?!\p{L}))|gotten|receive|received|obtained?|secured?|achieved?|(?:ever|already) (?:sign(?:ed)?|happen(?:ed)?|given|granted|built|finished|done|taken|invaded|launched|stop(?:ped)?)|finish(?:ed)?|complet(?:e|ed)|finali[sz]ed?|implement(?:ed)?|happen|go through|went through)(?<=(?<!\p{L})(?:have|has|did|were|was) .*)|up and running`,
    ],
    why: phrases('why, how come, what for, for what reason'),
    who: ['who'],
    subjectPronouns: words('they he she we'),
    together: words('with'),
    prepositions: words('of to from with about against'),
    inversion: {
      begins: words('what which whose when where why how'),
      auxiliaries: words('do does did has have had will'),
    },
    passive: { agentPrepositions: ['by'] },
  },
  asksForSpeaker: [
    /\b(?:according to|in the words of)\s+(?<speaker>[^,.;:?!“”"]{1,60})/i,
    /\b(?:did|does|do|has|have|had)\s+(?<speaker>[^,.;:?!“”"]{1,60}?)\s+(?:(?:actually|ever|really|exactly|just|recently|also|previously|already|even)\s+)*(?:say|said|tell|told|claim|claimed|state|stated|declare|declared|announce|announced|argue|argued|think|write|wrote|tweet|tweeted|post|posted|mention|mentioned|ask|asked|answer|answered|reply|replied)\b/i,
    /\b(?:did|does|do|has|have|had)\s+(?<speaker>[^\s,.;:?!“”"]+(?:\s+[^\s,.;:?!“”"]+){0,3}?)\s+(?:(?:actually|ever|really|also|already|even)\s+)*(?:(?:talk|talked|speak|spoken|comment|commented|refer|referred)\s+(?:about|of|on|to)|discuss|discussed)\b/i,
    /\bwhat\s+(?<speaker>[^,.;:?!“”"]{1,60}?)\s+(?:said|says|claimed|claims|told|stated|declared|announced|argued|wrote|tweeted|posted|asked|answered|replied)\b/i,
  ],
  asksForPassage:
    /^\P{L}*(?:quote|cite|show|read|give|find|paste|post|pull\s+up)(?:\s+(?:me|us))?\s+the\s+(?:exact\s+|very\s+)?(?:parts?|bits?|lines?|sentences?|passages?|paragraphs?|sections?|place|spot)\s+(?:about|on|of|with|where|regarding|mentioning|that\s+(?:mentions?|says?|talks?\s+about|is\s+about))\s+(?<what>.+)$/isu,
  asksForMention: [
    new RegExp(
      String.raw`^\P{L}*(?:is|are|was|were)\s+${WORD}${WHAT}\s+(?:even\s+|ever\s+)?(?:mentioned|named|referenced|brought up)${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:does|do|did)\s+${WORD}${WHAT}\s+(?:even\s+|ever\s+)?(?:appear|occur|feature|come up|crop up|turn up|show up)${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:is|are)\s+(?:there\s+)?the\s+(?:words?|terms?|names?|phrase)\s+${WHAT}(?:\s+(?:even|ever|used|anywhere|somewhere|at all|in (?:it|there|here|(?:the|this) \p{L}+)))+\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:does|do|did)\s+(?:it|they|he|she|(?:the|this)\s+\p{L}+)\s+(?:even\s+|ever\s+)?(?:use|have|contain|say|mention)\s+the\s+(?:words?|terms?|names?|phrase)\s+${WHAT}(?:\s+(?:anywhere|somewhere|at all))*\P{L}*$`,
      'iu',
    ),
  ],
  asksHowOften: [
    new RegExp(
      String.raw`^\P{L}*how\s+(?:often|many\s+times)\s+(?:is|are|was|were|does|do|did|has|have)\s+${WORD}${WHAT}\s+(?:been\s+)?(?:mentioned|named|referenced|used|brought up|appear|occur|feature|come up|crop up|turn up|show up)(?:\s+(?:in (?:it|there|here|(?:the|this) \p{L}+)))*\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*how\s+(?:often|many\s+times)\s+(?:does|do|did|has|have)\s+(?:it|they|he|she|(?:the|this)\s+\p{L}+)\s+(?:say|said|mention(?:ed)?|name|use|write|reference|(?:talk|speak)\s+(?:of|about)|refer\s+to)\s+${WORD}(?<what>(?!that\b|so\b)[^,.;:?!]{1,60}?)(?:\s+(?:in (?:it|there|here|(?:the|this) \p{L}+)))*\P{L}*$`,
      'iu',
    ),
  ],
  asks: /^\P{L}*(?:(?:and|but|so|on|in|at|to|for|from|with|by|about)\s+)?(?:who(?:m|se)?|what(?! an? )|which|when|where|why|how|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should)(?:['’]?s|['’]?re|n['’]?t)?(?!\p{L})/iu,
  wonders:
    /(?<!\p{L})(?:know|wonder(?:ing)?|tell me|find out|figure out|work out|piece together|remember|recall|curious|sure|idea|say|understand|ask(?:ing|s|ed)?|about|is)\s+(?:(?:about|exactly)\s+)?(?:(?:if|whether)(?!\s+(?:that|it|this)(?!\p{L}))|what|who|whom|whose|which|where|when|why|how)(?!\p{L})/iu,
  asksForDoer: [
    /^\P{L}*(?:(?:and|but|so)\s+)?(?:who(?:['’]s)?|(?:has|have|did|does|is|are|was|were|will)\s+any(?:one|body))(?:\s+(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could|should|actually|ever|really|even|else|already|also))*\s+(?<deed>\p{L}+)/iu,
  ],
  asksForNumber: new RegExp(
    String.raw`(?<!\p{L})(?:how (?:many|much|long|old|far|often|big|large|high|tall|heavy|wide|deep|thick)|${WHEN}|(?:what|which) (?:year|date|day|month|decade|century|percent|percentage|number|age))(?!\p{L})`,
    'iu',
  ),
  asksForTime:
    /\bwhen\s+(?:is|are|was|were|did|do|does|will|has|have)\b|\b(?:what|which)\s+(?:year|date|day|month|decade|century)\b/i,
  asksForDuration: /(?<!\p{L})(?:how (?:long|often|soon))(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:i|me|my|mine|myself)(?!\p{L})/iu,
  timeWords: words(`
    until till after before since during once today tomorrow yesterday tonight now soon never always immediately ago year years
    month months week weeks day days morning evening night noon midnight spring summer autumn fall winter decade decades
    century centuries annual annually daily weekly monthly
  `),
  instructs:
    /^\P{L}*(?:(?:please|pls|now|ok|just|can you|could you|would you|will you|i want you to|i need you to)\s+)*(?:write|draw|compose|translate|rewrite|rephrase|paraphrase|generate|sing|rap|paint|sketch|roast|rank|summari[sz]e|compare|contrast|code|create|design|pretend|role-?play|act (?:as|like)|imagine (?:you|that you)|make (?:me|us|a|an|it|this|that)|give (?:me|us) (?:a|an|\d+|three|five|ten) (?:list|joke|poem|summary|essay|arguments?|reasons?|tips?)|(?:tell|write) (?:me|us) (?:a|another)|explain (?:it|this|that)(?: to me)? like|say something|(?:ignore|forget|disregard) (?:all|your|my|previous|everything|the (?:above|previous)))(?!\p{L})/iu,
  // Serves all languages in Latin letters: a Spanish stemmer, for one, finds no more in Spanish (docs/answers.md).
  stemmer: { script: 'Latin', algorithm: 'english' },
  sentences: {
    unfinished: words(`
      Mr Mrs Ms Messrs Dr Drs Prof Mme Mlle Rev hon Fr e.g i.e eg ie cf vs viz approx ca esp incl resp a.k.a
    `),
    beforeNumbers: words(`
      no nos art arts fig figs eq p pp n nn par para paras sec ch chap c add min max ext op ref Sat Sun
    `),
    abbreviations: words(`
      Gen Maj Col Lt Cpl Pvt Sgt Capt Cmdr Adm Sen Rep Reps Gov Pres Supt Insp Amb Atty Sec St Ste Mt Ft Jr Sr Esq Ph Ch
      Chas Geo Wm Jas Thos Inc Ltd Co Cos Corp Bros Assn Dept Univ Inst Bd Natl Intl Acad Ave Blvd Rd Hwy Sq Jan Feb Mar
      Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri a.m p.m v b d fl al vol vols ed eds trans
      repr est dept ibid cit oz lb lbs mph hrs mins secs yrs bn mn tel
    `),
    openers: words(`
      a about above according accordingly after afterwards all although among an and another any are as at because before
      besides between both but by can could despite did do does due during each even every few finally first for from further
      furthermore had has have he hence her here his how however i if in indeed initially instead is it its just later let
      likewise many meanwhile more moreover most much my nevertheless no nobody none not nothing now of often on once one only
      or other others our over people perhaps please several she should since so some sometimes soon still such that the their
      then there therefore these they this those though through throughout thus to today together under unlike until upon we
      what when where whereas whether which while who whose why with within without would yet you your
    `),
  },
  speeches: {
    called: words('remarks speech address keynote statement lecture testimony message eulogy toast letter'),
    before: words('to before in'),
    firstPerson: words('i me my we us ours?'),
    hearers: ['ladies and gentlemen'],
    salutations: [String.raw`(?:my\s)?dear(?:est)?\s`, String.raw`to whom\s`],
  },
};
