import { inflected, type Language, phrases, words } from './language.ts';

/** Of ordinals. */
const ENDINGS = words('e er en es em');

/** Pieces of how questions ask whether something is mentioned, and how often. */
const WORD = String.raw`(?:(?:wort|wörter|begriffe?|namen?)\s+)?`;
const PLACE = String.raw`(?:eigentlich|überhaupt|irgendwo|darin|drin|dort|da|hier|i[nm](?: de[rmn])? \p{L}+)`;
const WHAT = '(?<what>[^,.;:?!]{1,60}?)';

export const de: Language = {
  tag: 'de',
  stopWords: words(`
    aber alle allem allen aller alles als andere anderen anderer anderes auch auf bei beide beiden beider beim bereits
    bevor bis bist bitte bzw da dabei dafur daher damals damit danach danke dann daran darauf daraus darf darin daruber
    darum das dass davon davor dazu dein deine deinem deinen deiner dem den denn der deren deshalb dessen deswegen dich
    diese diesem diesen dieser dieses dir doch dort dran drauf drin druber drum durch durfen durfte eben echt eh eig
    eigentlich eigtl ein eine einem einen einer eines einfach einige einigen einiges entweder er erklart erst erwahnen erwahnt
    etwas euch euer eure evtl ey gab ganz gar gehabt geht gehts gemass genannt genau gerade gesagt geworden gibt gibts
    hab habe haben habt hast hatte hatten heissen heisst hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer immer
    ins inwiefern inwieweit irgendein irgendeine irgendetwas irgendwas irgendwelche irgendwer irgendwie irgendwo ist
    iwas iwie iwo ja jede jeder jedes jedoch jemand jemandem jemanden jene jener jenes jetzt jo kann kannst kein keine
    keinen keiner konnen konnte konnten laut manche manchen mancher mehr mein meine meinem meinen meiner meinst meint
    mich mir muss mussen musste mussten nach nachdem naja neben nee nen nennt ner nicht nichts niemand niemanden nix
    noch nun nur ob obwohl oder ohne quasi sag sage sagen sagst sagt sagte schon sehr sei seien sein seine seinem seinen
    seiner seit selber selbst sich sie sind sobald sogar solche solchen solcher solches soll sollen sollte sollten
    sondern sowie sowohl sozusagen steht stimmt tatsachlich tja trotzdem uber uberhaupt um und uns unser unsere unserem
    unseren unserer unter usw viel viele vielen vieles vielleicht vllt vom von vor wahrend wann waren warum weder wegen
    weil weiss welche welchem welchen welcher welches wem wen wenn wer werden weshalb wessen wie wieder wieso wieviel
    willst wir wird wirklich wo wodurch wofur wogegen woher wohin wohl wollen wollte wollten womit woran worauf woraus
    worden woruber wovon wozu wurde wurden zu zum zur zwar zwischen
  `),
  labels: {
    article: words('artikel artikels artikeln art'),
    section: words('abschnitt abschnitts abschnitte abschnitten abschn'),
    rule: words('regel regeln'),
    chapter: words('kapitel kapitels kapiteln kap'),
    part: words('teil teils teile teilen'),
    title: words('titel titels titeln'),
    clause: words('klausel klauseln'),
    point: words('punkt punkts punkte punkten ziffer ziffern'),
    marginal: words('rn rdnr rz randnummer randnummern randziffer randnr'),
    annex: words('anhang anhangs anlage anlagen'),
    preamble: words('präambel'),
    recital: words('erwägungsgrund erwägungsgrunds erwägungsgründe erwägungsgründen'),
    verse: words('vers verses verse versen'),
    question: words('frage fragen'),
    amendment: words('zusatzartikel zusatzartikels'),
    principle: words('grundsatz grundsatzes grundsätze grundsätzen'),
    book: words('buch buchs buches bücher'),
  },
  sectionSign: words('paragraf paragrafen'),
  references: {
    paragraphWords: words('absatz absatzes absätze absätzen paragraf paragrafen'),
    ambiguous: words('abs passage passagen'),
    numberSigns: words('nummer nr'),
    cardinals: words(`
      eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
      neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
    `),
    ordinals: inflected(
      words(`
        erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt
        siebzehnt achtzehnt neunzehnt zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst
      `),
      ENDINGS,
    ),
    ordinalSuffixes: words('. e er en es em te ter ten tes tem'),
    last: [
      ...inflected(['letzt'], ENDINGS),
      ...inflected(['vorletzt'], ENDINGS),
      ...inflected(['drittletzt'], ENDINGS),
    ],
    fromEnd: words('von-hinten vom-ende vom-ende-her von-unten'),
    from: words('von'),
    ranges: words('bis'),
    lists: words('und oder sowie'),
    listing: words('folgend'),
    inner: words('nr nummer nummern ziff lit litera buchst buchstabe buchstaben unterabsatz uabs'),
    sentences: words('satz s halbsatz'),
    divisions: words('artikel art abschnitt kapitel'),
    which: words('welche welcher welchem welchen'),
    showing: words('zeig zeige zeigen lies lesen zitiere zitieren'),
    following: phrases(
      'folgender, folgende, weiter, weiterlesen, und dann, fortfahren, danach, kommt danach, folgt, kommt als nächstes, steht danach, geht es weiter',
    ),
    others: phrases(
      'nächster, nächste, nächstes, nächsten, mehr, was noch, sonst noch was, sonst noch, noch etwas, er noch, sie noch',
    ),
    preceding: phrases(
      'vorheriger, vorherige, vorherigen, voriger, vorige, davor, zurück, kommt davor, steht davor, stand davor',
    ),
    heOrShe: words('er'),
    they: phrases('sagen sie, sagten sie, haben sie, sie gesagt, sie noch, ihnen'),
  },
  homographs: words('die war man hat bin mit'),
  frameWords: words(`
    absatz absatze artikel dokument frage
  `),
  // The polite address, and pronouns at the beginning of what is quoted.
  oftenCapitalised: words('sie ihr ihre ihrem ihren ihrer ihnen das die der dem den ein eine'),
  names: {
    'us.': [
      ...['vereinigte staaten von amerika', 'vereinigten staaten von amerika', 'vereinigter staaten von amerika'],
      ...['vereinigte staaten', 'vereinigten staaten', 'vereinigter staaten', 'usa', 'amerika'],
    ],
    'un.': ['vereinte nationen', 'vereinten nationen', 'vereinter nationen', 'uno'],
    uk: ['vereinigtes konigreich', 'grossbritannien'],
    eu: ['europaische union', 'europaischen union'],
    nato: ['nordatlantikpakt'],
    ww1: ['erste weltkrieg', 'erster weltkrieg', 'ersten weltkrieg', 'ersten weltkriegs', '1 weltkrieg'],
    ww2: ['zweite weltkrieg', 'zweiter weltkrieg', 'zweiten weltkrieg', 'zweiten weltkriegs', '2 weltkrieg'],
  },
  nounMarkers: words('der die das den dem des ein eine einen einem einer uber von vom mit gegen zum zur im'),
  negations: words(`
    nicht kein keine keinen keinem keiner keines nie niemals nimmer nichts niemand niemanden niemandem nirgends nirgendwo weder
    ohne nein keineswegs keinesfalls verneint verneinte bestreitet bestritt lehnt verweigert verweigerte weigert weigerte
  `),
  negatingPrefixes: words('un in im ir des non miss'),
  notNegated: words(`
    diskont dispos immer import impuls indem infolge inform inhab inhalt inland innen insel insgesamt inspir instand intens
    inter invest inwie unter
  `),
  negatingSuffixes: words('los'),
  largeNumbers: {
    ...{ hundert: 100, tausend: 1000, tsd: 1000, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9 },
    ...{ milliarden: 1e9, mrd: 1e9, billion: 1e12, billionen: 1e12 },
  },
  exclusives: words('nur lediglich ausschließlich'),
  numberWords: words(`
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig
    achtzig neunzig hundert hunderte hunderten tausend tausende tausenden million millionen milliarde milliarden billion
    billionen hälfte halb halbe drittel viertel erste ersten erster erstes zweite zweiten zweiter dritte dritten beide beiden
    alle allen aller alles einige einigen mehrere mehreren viele vielen wenige wenigen meisten jede jeder jedes doppelt
  `),
  reversals: phrases(`
    lehne, lehnen, lehnten, lehnte, warnt vor, warnte vor, warnen vor, warnten vor,
    unmöglich, vermeidet, vermied, vermieden, verhindert, verhinderte, verhinderten, verzichtet auf, verzichtete auf, stoppt, stoppte,
    beendet, beendete, verbietet, verbieten, untersagt, untersagte, unterlässt, unterlassen, unterbindet, statt, anstatt,
    anstelle, weit entfernt von
  `),
  reversalsBehind: phrases(`
    ablehne, ablehnt, ablehnte, ablehnten, vermeiden, vermieden, verhindern, verhindert, verzichten, verzichtet, stoppen,
    gestoppt, beenden, verbieten, verboten,
    untersagen, untersagt, unterlassen, unterbinden, ablehnen, abgelehnt, abzulehnen, abschaffen, abgeschafft, abzuschaffen
  `),
  only: words('nur bloß allein'),
  conditions: phrases('wenn, und wenn, aber wenn, selbst wenn, falls, sofern'),
  invertedConditions: words('hätte hätten wäre wären würde würden sollte sollten'),
  conditionsBehind: phrases('wenn, falls, sofern, solange, außer, es sei denn, nur wenn, aber nur wenn, vorausgesetzt'),
  conditionAsides: phrases(`
    sie mich, du mich, ihr mich, man mich, man so, sie so, du so, ich ehrlich, ich mich, ich richtig, ich darf, überhaupt,
    möglich, nötig
  `),
  reportedMood: words(`
    sei seien seist habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten dürfe dürfte dürften solle
    sollten wolle wollten wäre wären gebe gäbe gehe ginge stehe stünde bleibe komme lasse brauche wisse
  `),
  reportedBeginning: String.raw`(?:Sie|Er|Es|Man)\s\p{Ll}+(?<!t)e(?!\p{L})`,
  verbsOfClaiming: phrases(`
    wirft, werfen, warf, warfen, unterstellt, unterstellen, heißt, hieß, stand, steht, liest, las, hört, glaubt, glauben,
    meinen, denkt, denken, fürchtet, fürchten, findet, finden, lügt, lügen, tut so, tun so
  `),
  verbsOfSaying: phrases(`
    sagte, sagt, sagten, sagen, schrieb, schreibt, schreiben, erklärte, erklärt, erklärten, behauptete, behauptet, behaupten,
    meinte, meint, betonte, betont, betonten, verkündete, twitterte, teilte mit, hat gesagt, ergänzte, warnte, warnt, warnten,
    fragte, fragt, antwortete, antwortet, entgegnete, erwiderte, gab zu, räumte ein, drohte, droht, forderte, fordert, versprach,
    kündigte an, berichtete, berichtet, berichten, rief, fügte hinzu, bekräftigte, stellte klar, unterstrich, unterstreicht,
    hob hervor, hebt hervor, merkte an, merkt an, bemerkte, bemerkt, äußerte, äußert, gestand, versicherte, versichert,
    wies darauf hin, weist darauf hin, hat geschrieben, hat erklärt, hat behauptet,
    findet, fand, glaubt, glaubte, denkt, sprach, spricht, verriet, verrät, kommentierte, kommentiert, konterte,
    kontert, schimpfte, wetterte, polterte, legte nach, fuhr fort, fasste zusammen, stellte fest, stellt fest,
    gibt zu, räumt ein, kündigt an, fügt hinzu, teilt mit, twittert, postete, verkündet, erzählte, erzählt, mahnte,
    mahnt, hat betont, hat geantwortet, ließ wissen, gab bekannt, gibt bekannt,
    fordern, forderten, versprachen, warnen, betonen, erklären, drohen, drohten, fragten, antworteten, berichteten,
    meinten, schrieben, behaupteten, verkünden, verkündeten, kündigen an, kündigten an, bekräftigen, bekräftigt,
    bekräftigten, unterstreichen, unterstrichen, glaubten, ergänzen, ergänzten, versichern, versicherten, verlangt,
    verlangte, verlangten, mahnen, mahnten, äußern, äußerten
  `),
  verbsOfTelling: words('warnte warnt warnten bat fragte fragt erinnerte ermahnte forderte drohte'),
  phrasesOfSaying: phrases('ruft auf zu, rief auf zu, drückte es so aus, rufen auf zu, riefen auf zu'),
  impersonalSaying: phrases('hieß es, heißt es'),
  verbsOfCalling: words('nannte nennt bezeichnete'),
  beforeVerbs: words('auch einmal einst damals wörtlich sogar selbst schon'),
  to: words('zu gegenüber'),
  from: words('von'),
  pronouns: words('ich du er sie es wir ihr man'),
  reporters: words('er sie es man'),
  needsSubjects: true,
  accordingToThem: phrases(`
    ihm zufolge, ihr zufolge, ihnen zufolge, laut ihm, laut ihr, nach seinen Worten, nach ihren Worten, seinen Worten zufolge,
    ihren Worten zufolge, seinen Angaben, ihren Angaben, eigenen Angaben, seiner Ansicht, ihrer Ansicht, seiner Meinung,
    ihrer Meinung, aus seiner Sicht, aus ihrer Sicht
  `),
  thirdPerson: words('er ihn ihm'),
  that: ['dass'],
  affirmations: words(`
    vereinbart vereinbaren vereinbarten beschließt beschließen beschloss beschlossen stellt fest festgestellt
    feststellt bekräftigt bekräftigen bekräftigten bestätigt bestätigen bestätigten anerkennend bekräftigend
    feststellend wahr klar
  `),
  conjunctions: phrases(`
    dass, daß, ob, wenn, falls, als ob, als sei, als seien, als habe, als hätte, als hätten, als wäre, als wären, als würde,
    als würden, als gäbe, als könne, als könnte
  `),
  copulas: words('ist war sind waren sei seien wäre hat habe hätte'),
  speakerLabels: words('sprecher sprecherin autor autorin'),
  citing: words('zitierend zitierte zitiert berufung verweis'),
  whether: words('ob warum wieso'),
  denials: phrases(`
    lügen, erfinden, fotomontage, nicht, nie, niemals, nein, kein, keine, keiner, keinen, keineswegs, niemand, weder, bestreitet, bestritt, dementiert,
    dementierte, falsch, fälschlich, fälschlicherweise, unwahr, gelogen, lüge, erfunden, erlogen, mythos, ente, bezweifle,
    bezweifelt, zweifelhaft, irrtümlich, satire, parodie, fiktiv, stell dir vor, stellt euch vor, als ob, als hätte
  `),
  emphatic: phrases(`
    niemand:, nie vergessen, niemals vergessen, kein scherz, kein witz, nicht gelogen, kein kommentar, nicht zu glauben,
    nicht zu fassen, kann es nicht glauben, kann es nicht fassen, ihr werdet es nicht glauben, du wirst es nicht glauben,
    ohne worte, keine worte, interessiert niemanden, keinen interessiert, kein zweifel, kein wunder, keine scham,
    nichts hat sich geändert, nicht lustig, warum nicht,
    nicht wahr?, nicht?, nein?
  `),
  guesses: phrases(`
    vielleicht, womöglich, wünschte, hoffentlich, sollte sagen, hätte sagen, angeblich, angebliche, angebliches,
    mutmaßlich, anscheinend, scheinbar, gerüchteweise, gerücht, gerüchte, es heißt, man sagt
  `),
  excepting: phrases('außer, statt, anstatt, anstelle von, ausgenommen, lass'),
  subordinating: words('dass daß ob wo wenn weil'),
  passives: words('wird wurde'),
  corrections: phrases('in wirklichkeit, tatsächlich, eigentlich, sondern, es war, das war, das ist von, stammt von'),
  associates: words(`
    sprecher sprecherin berater beraterin vertrauter kritiker kritikerin anhänger gegner gegnerin freund freunde vertreter
    stellvertreter anwalt biograf team
  `),
  suppositions: words('wenn falls'),
  asked: words('gefragt frage'),
  relatives: words('wer'),
  addressing: words(
    'hallo hey he lieber liebe liebes sehr geehrter geehrte danke achtung betreff betr gegen für an zu',
  ),
  either: words('oder'),
  someone: words('ein eine einer irgendein irgendeine'),
  attributing: phrases('so, ist von, stammt von, ist ein Zitat von, Zitat von, sind Worte von, Worte von'),
  identifying: phrases('das ist, das war'),
  presenting: phrases('hier ist, hier spricht, hört, ich zitiere'),
  thatIsWhat: phrases('so, das'),
  accordingBehind: words('zufolge'),
  insideNames: words('und von van der den zu'),
  accordingTo: phrases('laut, nach Angaben von, nach den Worten von, gemäß, wie'),
  nobody: words(`
    antwort artikel beispiel fakt falsch frage gestern heute hinweis lest leute link lüge nachricht notiz quelle schaut text
    übersetzung wahrheit zitat
  `),
  titles: words(`
    herr frau dr prof professor professorin genosse präsident präsidentin vizepräsident ministerpräsident
    ministerpräsidentin premier premierminister premierministerin kanzler kanzlerin bundeskanzler bundeskanzlerin
    bundespräsident minister ministerin außenminister außenministerin verteidigungsminister innenminister
    innenministerin finanzminister regierungschef staatschef chef chefin führer parteichef generalsekretär sekretär
    ehemaliger ehemalige ex alt früherer senator abgeordneter bürgermeister bürgermeisterin stadtrat stadträtin gouverneur botschafter
    botschafterin abgeordnete vorsitzende vorsitzender direktor direktorin rektor rektorin sprecher sprecherin pressesprecher beamter berater beraterin amtskollege
  `),
  speakers: {
    offices: words(`
      herr frau präsident präsidentin minister ministerin abgeordneter abgeordnete kanzler kanzlerin staatssekretär
      staatssekretärin bürgermeister bürgermeisterin vorsitzender vorsitzende
    `),
    voices: words('mann frau erzähler erzählerin sprecher sprecherin moderator moderatorin'),
    hosts: words('gastgeber gastgeberin interviewer interviewerin'),
    guests: words(
      'gast gästin studiogast befragter befragte interviewter interviewte interviewpartner interviewpartnerin',
    ),
    participants: words('teilnehmer teilnehmerin journalist journalistin publikum abgeordnete'),
    nameless: words(`
      sprecher sprecherin unbekannt unbekannte unbekannter anonym teilnehmer teilnehmerin zuschauer zuschauerin
      publikum stimme mann frau erzähler erzählerin
    `),
    questionAndAnswer: words('frage|antwort'),
    hearers: words(
      'damen herren freunde freundinnen kollegen kolleginnen genossen genossinnen mitbürger mitbürgerinnen',
    ),
    notSpeakers: words(`
      beginn schluss unterbrechung datum ort thema beschluss ergebnis anwesend entschuldigt grund ziel schritt tipp
      achtung beispiel foto szene akt leitsatz leitsätze tenor tatbestand gründe betreff gegenstand sachverhalt zusammenfassung
    `),
  },
  stateWords: words(`
    ministerium außenministerium verteidigungsministerium innenministerium regierung parlament senat kongress
    botschaft behörden seite delegation republik königreich föderation staat volk land nation presse
  `),
  articles: words('der die das des'),
  days: words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern'),
  auxiliaries: words('hat haben hatte hatten'),
  participles: words(`
    gesagt geschrieben erklärt behauptet gemeint betont geantwortet gefragt gefordert gewarnt getwittert gepostet versprochen
    berichtet angekündigt verkündet zugegeben eingeräumt geäußert bemerkt bestätigt versichert gedroht
  `),
  particles: words('der die das dem den des ein eine einer eines und andere anderen von vom zu zur van seine ihre'),
  firstNames: words('den anders'),
  prepositions: words('aus in im bei für über am an auf mit gegenüber'),
  and: words('und'),
  beforeLast: words('oder und'),
  but: ['aber'],
  interrogatives: words('was wer wann wo warum wie'),
  clauses: {
    afterwards: phrases(
      `danach, anschließend, seitdem, seither, hinterher, daraus geworden, geklappt, gefruchtet, bis heute, eingetreten,
      bekommen, erhalten, erreicht, geschafft, fertig, fertiggestellt, abgeschlossen, umgesetzt, durchgesetzt, je unterschrieben,
      jemals unterschrieben, je unterzeichnet, jemals unterzeichnet, schon unterschrieben, schon unterzeichnet`,
    ),
    why: phrases('warum, wieso, weshalb, weswegen, aus welchem Grund'),
    who: ['wer'],
    subjectPronouns: ['sie'],
    together: words('mit'),
    prepositions: words('von vom mit gegen über an'),
    inversion: {
      begins: words('was welche welcher welches welchen welchem wann wo wie warum wieso weshalb womit wogegen worüber'),
      auxiliaries: words('hat haben hatte hatten will wollen wollte wollten'),
      otherEndings: words('ie n r s m g d h k l p b f z ß'),
    },
    passive: { agentPrepositions: words('von vom durch'), auxiliaries: words('wird werden wurde wurden worden') },
  },
  asksForSpeaker: [
    /(?<!\p{L})was\s+(?:sagt|sagte|sagten|sagen|meint|meinte|behauptet|behauptete|erklärt|erklärte|erklärten|schreibt|schrieb|denkt|fragt|fragte|antwortet|antwortete|antworteten)\s+(?<speaker>(?!über\b|zu[mr]?\b)[^,.;:?!]{1,60}?)(?=\s+(?:über|zu|zum|zur|von|vom|im|in)(?!\p{L})|[,.;:?!]|\s*$)/iu,
    /(?<!\p{L})(?:hat|haben|hatte)\s+(?<speaker>[^,.;:?!]{1,60}?)\s+(?:(?:was|etwas|jemals|je|schon|auch|wirklich)\s+)*(?:(?:über|zu|zum|zur|von|vom|in|im|auf|bei|beim|am|vor|nach|seit|\d{4}|heute|gestern|neulich|damals)(?!\p{L})[^,.;:?!]*?\s+)?(?:gesagt|behauptet|erklärt|geschrieben|gemeint|gefragt|geantwortet|gesprochen|geredet)(?!\p{L})/iu,
    // “Hat Putin den Dollar erwähnt?”, “Spricht Putin vom Dollar?”.
    /(?<!\p{L})(?:hat|haben)\s+(?<speaker>\p{L}+)\s+(?:[^,.;:?!]{1,60}?\s+)?(?:erwähnt|angesprochen)(?!\p{L})/iu,
    /(?<!\p{L})(?:spricht|sprach|redet|redete|erwähnt|erwähnte)\s+(?<speaker>(?!(?:über|von|vom)\s)\p{L}+)\s/iu,
    /(?<!\p{L})(?:laut|nach angaben von|nach den worten von)\s+(?<speaker>[^,.;:?!]{1,60})/iu,
  ],
  asksForPassage:
    /^\P{L}*(?:zitier|zeig|gib|such|lies|poste?)(?:en?|t)?(?:\s+(?:mir|uns|mal|bitte|doch))*\s+(?:die|den|das)\s+(?:stellen?|satz|sätze|passagen?|absatz|abschnitt|teil|zeilen?)\s+(?:mit|über|zu[mr]?|wo|von|vom|in\s+de[rmn]|an\s+der)\s+(?:de[rmn]\s+)?(?<what>.+)$/isu,
  asksForMention: [
    new RegExp(
      String.raw`^\P{L}*(?:kommt|kommen|taucht|tauchen)\s+(?:(?:die|de[rn]|das|eine?n?)\s+)?${WORD}${WHAT}\s+(?:${PLACE}\s+)*(?:vor|auf)\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:wird|werden)\s+(?:(?:die|de[rn]|das|eine?n?)\s+)?${WORD}${WHAT}\s+(?:${PLACE}\s+)*(?:erwähnt|genannt)\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:fällt|steht|gibt es)\s+(?:${PLACE}\s+)*(?:das|der)\s+(?:wort|begriff|name)\s+${WHAT}(?:\s+${PLACE})*\P{L}*$`,
      'iu',
    ),
  ],
  asksHowOften: [
    new RegExp(
      String.raw`^\P{L}*wie\s*oft\s+(?:kommt|kommen|taucht|tauchen|wird|werden|fällt)\s+(?:(?:da|dort|darin|hier)\s+)*(?:(?:die|de[rn]|das)\s+)?${WORD}${WHAT}(?:\s+(?:eigentlich|darin|drin|dort|da|hier|i[nm](?: de[rmn])? \p{L}+|vor|auf|erwähnt|genannt|gesagt|benutzt|verwendet))*\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*wie\s*oft\s+(?:steht\s+(?:da(?:rin|s)?|dort|drin|hier|i[nm](?: de[rmn])? \p{L}+)|(?:erwähn|nenn|sag)(?:t|en)\s+(?:sie|er|es|de[rn]|die|das)(?:\s+(?:artikel|text|erklärung|dokument|beiden))?)\s+(?:(?:die|de[rn]|das)\s+)?${WORD}(?<what>(?!dass(?!\p{L}))[^,.;:?!]{1,60}?)\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*wie\s*oft\s+(?:ist|war)\s+(?:(?:da|dort|darin|hier|i[nm](?: de[rmn])? \p{L}+)\s+)*(?:von|vom)\s+(?:(?:de[rnm])\s+)?${WORD}${WHAT}\s+die\s+Rede\P{L}*$`,
      'iu',
    ),
  ],
  asks: /^\P{L}*(?:(?:und|aber|also|in|an|auf|bei|zu|für|von|mit|seit|bis|gegen)\s+)?(?:wer|wen|wem|wessen|was|wann|wo|wohin|woher|wo(?:r|von|zu|mit|für|gegen|durch|ran|rum|rüber|rin|raus)|warum|wieso|weshalb|wie|welche[mnrs]?|ist|sind|hat|haben|hatten?|wird|werden|wurden?|kann|können|soll(?:en)?|gibt|gab|stimmt)(?!\p{L})/iu,
  wonders:
    /(?<!\p{L})(?:wei(?:ß|ss)|wissen|fragen?|frage\s+mich|sagen|sagt?\s+mir|erklären|erinnere|klar|verstehe|herausfinden|rausfinden),?\s+(?:(?:mir|eigentlich|mal)\s+)?(?:ob|was|wer|wem|wen|welche[mnrs]?|wo|wann|wie|warum|wieso|weshalb|wovor|womit|wogegen|worum)(?!\p{L})/iu,
  asksForDoer: [
    /^\P{L}*(?:(?:und|aber)\s+)?wer\s+(?:(?:denn|eigentlich|genau|alles)\s+)*(?!(?:hat|haben|ist|sind|war|waren|wird|werden|wurde|soll|will|kann|muss)(?!\p{L}))(?<deed>\p{L}+)/iu,
    /^\P{L}*(?:(?:und|aber)\s+)?(?:wer\s+(?:hat|haben|wurde|wird|soll|will|kann|muss)|(?:hat|haben)\s+(?:jemand|irgendwer|irgendjemand))\s[^,.;:?!]*\s(?<deed>\p{L}+)\P{L}*$/iu,
  ],
  asksForNumber:
    /(?<!\p{L})(?:wie\s?viele?n?|wie\s+(?:lange?|oft|alt|weit|groß|hoch)|wann|welche[mnrs]?\s+(?:jahr|tag|datum|monat|uhrzeit|jahrhundert|alter|zahl|prozentsatz))(?!\p{L})/iu,
  asksForTime: /(?<!\p{L})(?:wann|welche[mnrs]?\s+(?:jahr|tag|datum|monat|jahrhundert))(?!\p{L})/iu,
  asksForDuration: /(?<!\p{L})(?:wie (?:lange?|oft))(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:ich|mich|mir|mein(?:e[nmrs]?)?)(?!\p{L})/iu,
  timeWords: words(`
    bis nach vor seit während sobald heute morgen gestern jetzt bald nie immer sofort jahr jahre jahren jahres monat monate
    monaten woche wochen tag tage tagen abend nacht mittag mitternacht frühling sommer herbst winter jahrzehnt jahrhundert
    jährlich täglich wöchentlich monatlich
  `),
  instructs:
    /^\P{L}*(?:(?:bitte|jetzt|kannst du|könntest du|mir|mal)\s+)*(?:schreib(?:e|en)?|dichte|zeichne|male|komponiere|übersetz(?:e|en)?|formulier(?:e|en)?|vergleich(?:e|en)?|generiere|sing(?:e)?|erfinde|stell dir vor|tu so|spiel (?:den|die|einen)|mach(?:e)? (?:mir|uns|daraus|ein)|erstell(?:e)?|fass(?:e)? .{0,30}zusammen|erzähl(?:e)? (?:mir )?(?:einen|noch)|erklär(?:e)? .{0,20}wie|korrigiere|gib mir (?:eine liste|drei|fünf|zehn|\d+)|(?:vergiss|ignoriere?) (?:deine|alle|die|alles))(?!\p{L})/iu,
  both: phrases(`
    beide, die beiden, alle beide, beide länder, beide seiten, beide staaten, beide parteien, beide staatschefs,
    beide regierungen, beide präsidenten, beiden länder, beiden seiten, beiden staaten, beiden präsidenten, zwei länder,
    parteien
  `),
  texts: words(`
    erklärung deklaration kommuniqué vertrag charta satzung regeln regel kodex grundgesetz verfassung rede ansprache interview
    gespräch mitschrift brief beitrag tweet nachricht resolution konvention abkommen bedingungen richtlinien leitfaden handbuch
    bericht worte wort zitat manifest präambel
  `),
  issuing: {
    texts: {
      statement: words('erklärung deklaration kommuniqué stellungnahme'),
      treaty: words('vertrag abkommen vereinbarung pakt konvention'),
      speech: words('rede ansprache'),
      letter: words('brief'),
      report: words('bericht'),
      resolution: words('resolution'),
    },
    days: words('datum datiert alt jahr tag monat'),
    issued: words(`
      die hat war gemeinsame gemeinsamen genau genaue herausgegeben abgegeben unterzeichnet unterzeichneten unterschrieben
      verabschiedet verkündet gemacht beschlossen vereinbart gehalten stammt
    `),
    published: words('veröffentlicht veröffentlichten erschienen erschien raus rausgekommen herausgekommen kam'),
  },
  anyText: words('artikel dokument text passage absatz seite quelle website meldung'),
  referenceWords: words(`
    artikel art kapitel kap abschnitt abschn absatz abs seite seiten s ss regel ziffer ziff nummer nr zeile anmerkung anm fn
    fußnote randnummer rn anhang §
  `),
  sentences: {
    unfinished: words(`
      z.B d.h bzw ca vgl ggf ggfs sog evtl inkl exkl einschl zzgl z.T z.Z i.S.d i.S.v i.V.m o.g bes insb insbes lt gem
      betr entspr eigtl urspr ehem geb verh verw gest bspw St Hl Dr Prof Dipl Hr Hrn Frl Mr Mrs Ms Mme Mlle rd engl lat frz griech
      ital dt amerik brit Nr Nrn
    `),
    beforeNumbers: words('art p pp fig no vol max mind'),
    abbreviations: words(`
      a d e i m n u v z u.a u.v.a u.v.m u.ä o.ä u.dgl usw usf etc s s.o s.u v.a a.a.O k.u.k Chr Hd Mio Mrd Tsd Jh Jhd
      Jhdt Jahrh Std Min Sek min sek Stk Stck Pf Pfd Ztr *str Str Tel Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
      Mo Di Mi Do Fr Sa So Abs Abschn Abt Abb Anm Aufl Bd Bde Bsp Kap Ziff Rn Rdnr Tab Hrsg Ing med phil jur rer nat
      theol habil c gen franz span Co Corp Inc Ltd Jr Sr Bros Ges Fa Inh Bf Hbf Pkt Pl Pos Ph Th Joh Friedr Wilh Gebr Op
      f ff al ed eds
    `),
    openers: words(`
      aber alle allerdings als also am an andere anders auch auf aufgrund aus außerdem bei beide beim bereits besonders bis bisher
      da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin darüber
      darum darunter das dass dasselbe davon davor dazu dem den denn dennoch der deren derzeit des deshalb dessen deswegen die
      dies diese diesem diesen dieser dieses doch dort durch ebenfalls ebenso ein eine einem einen einer eines einige einst er
      erst es etwa etwas falls fast ferner früher für gegen gleichzeitig heute hier hierbei hierfür hingegen hinter hinzu ich
      ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem infolge insgesamt inzwischen ist ja jede jeder jedes
      jedoch jetzt kein keine keiner kurz laut man manche mehr mehrere mein meine meist mit mittlerweile nach nachdem nachher
      natürlich neben nein nicht nichts niemand noch nun nur ob obwohl oder ohne schließlich schon sehr sein seine seinem seinen
      seiner seit seitdem sie sind so sobald sogar solche somit sondern sowohl später statt stattdessen trotz trotzdem über
      überdies um und uns unser unsere unter viele vielmehr vom von vor vorher während war waren warum was wegen weil weiter
      weitere weiterhin welche wem wenige wenn wer werden wie wieder wir wird wo wohl wurde wurden ziel zu zudem zuerst zuletzt
      zum zunächst zur zusammen zusätzlich zuvor zwar zwischen
    `),
    capitalNouns: true,
  },
  speeches: {
    called: words('rede ansprache erklärung grußwort vortrag brief'),
    before: words('des der zu zum zur an vor'),
    firstPerson: words(String.raw`ich mich mir mein\p{L}* wir uns unser\p{L}*`),
    hearers: ['damen und herren'],
    salutations: [String.raw`(?:meine?\s)?liebe[rsn]?\s`, 'sehr geehrt', 'verehrt'],
  },
};
