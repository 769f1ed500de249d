import { askedWhen, type Language, phrases, words } from './language.ts';

/** “When”, where it asks for a time. */
const WHEN = askedWhen('quand(?!\\s+m[êe]me)', 'et ou mais depuis sais sait savoir savez dit dites date précisément');

/** Pieces of how questions ask whether something is mentioned, and how often. */
const WORD = String.raw`(?:(?:le|les)\s+(?:mot|terme|nom)s?\s+)`;
const IN_TEXT = String.raw`(?:dans (?:le|la|ce|cet|cette) |dans l['’])\p{L}+`;
const WHETHER = String.raw`^\P{L}*(?:est-ce\s+qu(?:e\s+|['’]))?`;
const WHAT = '(?<what>[^,.;:?!]{1,60}?)';

export const fr: Language = {
  tag: 'fr',
  stopWords: words(`
    ai au aux avec aussi ca ce ceci cela ces cet cette comment combien dans des dit disent dites du elle elles est et etait
    etaient ete etre estce eux fait faut il ils je leur leurs lui ma mais meme mentionne mentionnent mes moi ne nos notre
    nous ont ou par parle parlent pas plus pour pourquoi qu quand quel quelle quelles quels qui quoi sa sans sera ses sont sur tes toi tous tout
    toute toutes un une vos votre vous
  `),
  labels: {
    article: words('article articles art'),
    section: words('section sections sect'),
    rule: words('règle règles'),
    chapter: words('chapitre chapitres chap'),
    part: words('partie parties'),
    title: words('titre titres'),
    clause: words('clause clauses'),
    point: words('point points'),
    annex: words('annexe annexes'),
    preamble: words('préambule'),
    recital: words('considérant considérants'),
    verse: words('verset versets'),
    question: words('question questions'),
    amendment: words('amendement amendements'),
    principle: words('principe principes'),
    book: words('livre livres'),
  },
  references: {
    paragraphWords: words('paragraphe paragraphes paragr'),
    ambiguous: words('passage passages'),
    numberSigns: words('numéro n no num n.º'),
    // “Un” alone is mostly the article: “dans quel paragraphe un pays…”.
    cardinals: words(`
      numéro-un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
      vingt trente quarante cinquante soixante soixante-dix quatre-vingt|quatre-vingts quatre-vingt-dix
    `),
    ordinals: words(`
      premier|première|premiers|unième deuxième|second|seconde troisième quatrième cinquième sixième septième huitième
      neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième
      vingtième trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième quatre-vingt-dixième
    `),
    ordinalsFollow: true,
    ordinalSuffixes: words('e er re ère ème eme ième nd nde'),
    joinsTens: 'et',
    last: words('dernier|dernière|derniers|dernières|final avant-dernier|avant-dernière|pénultième antépénultième'),
    fromEnd: words('avant-la-fin en-partant-de-la-fin à-partir-de-la-fin'),
    from: words('de du'),
    ranges: words('à au jusqu’au'),
    lists: words('et ou'),
    listing: words('suivant ci-après'),
    inner: words('alinéa alinéas al lettre lettres'),
    sentences: words('phrase'),
    divisions: words('article art section chapitre'),
    which: words('quel quels'),
    showing: words('montre montrez montrer lis lire lisez cite citez citer affiche affichez voir'),
    following: phrases(
      'la suite, suite, continue, continuer, et après, et ensuite, après, vient après, qu’est-ce qui suit, ensuite',
    ),
    others: phrases(
      'suivant, suivante, prochain, plus, encore, quoi d’autre, d’autre, autre chose, dit-il d’autre, dit-elle d’autre, a-t-il dit d’autre, a-t-elle dit d’autre, dit d’autre, disent-ils d’autre, disent d’autre, ont-ils dit d’autre, ont dit d’autre',
    ),
    preceding: phrases('précédent, précédente, avant, vient avant'),
    heOrShe: phrases('il a, il dit, dit-il, il pense, il veut, t-il, elle'),
    they: phrases('ils, elles, disent-ils, ont-ils'),
  },
  names: {
    'us.': ['etats unis d amerique', 'etats unis', 'usa'],
    'un.': ['nations unies', 'onu'],
    uk: ['royaume uni', 'grande bretagne'],
    eu: ['union europeenne', 'ue'],
    nato: ['otan'],
    ww1: ['premiere guerre mondiale', '1 guerre mondiale'],
    ww2: ['seconde guerre mondiale', 'deuxieme guerre mondiale', '2 guerre mondiale'],
  },
  frameWords: words('paragraphe paragraphes'),
  nounMarkers: words('le la les un une des du de sur avec contre au aux'),
  ordinalEndings: words('er re e eme'),
  // “Plus” is “more” as well.
  negations: words(`
    ne n pas non jamais rien aucun aucune personne sans ni nul nulle guère nullement
    refuse refusent refusé nie nient nié rejette rejettent rejeté
  `),
  negatingPrefixes: words('in im il ir dis des non mal'),
  notNegated: words(`
    dessin dessous dessus destin dispos disput distrib illumin immigr impact implant import impose imposent imposer
    imposition impress imprim incit inclu informat informer insist inspir install intens intent inter invers inverti invest
    invit malgre
  `),
  largeNumbers: {
    ...{ cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, mds: 1e9 },
  },
  exclusives: words('seulement uniquement exclusivement seul seuls seule seules'),
  numberWords: words(`
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent cents centaine centaines mille millier milliers million millions milliard milliards moitié tiers quart
    premier première second seconde deuxième troisième tout toute tous toutes certains certaines plusieurs quelques beaucoup
    peu plupart chaque double
  `),
  reversals: phrases(`
    s'abstenir, s’abstenir, s'abstient, s’abstient, éviter, évite, évitent, évité, empêcher, empêche, empêchent, empêché,
    interdire, interdit, interdisent, cesser, cesse, cessent, cessé, arrêter, arrête, arrêté, renoncer à, renonce à, renoncé
    à, stopper, stoppe, stoppé, s'opposer à, s’opposer à, s'oppose à, s’oppose à, s'opposent à, s’opposent à, au lieu de,
    plutôt que, loin de, fin à
  `),
  only: words('seulement uniquement'),
  conditions: phrases("si, et si, mais si, même si, s'il, s’il, s'ils, s’ils, à moins que, au cas où"),
  conditionsBehind: phrases(`
    si, s'il, s’il, sauf, excepté, hormis, à moins que, à moins qu, à condition que, à condition de, pourvu que, seulement si
  `),
  beforeWhether: words('sais sait savent savoir savons demande demandent demander voir sûr sûre ignore ignorent'),
  conditionAsides: phrases(`
    vous voulez, vous me, vous permettez, tu veux, tu me, je peux, je puis, je ne, je comprends, je me, je suis, on veut,
    l'on veut, l’on veut, nécessaire, possible, besoin
  `),
  verbsOfSaying: phrases(`
    dit, a dit, ont dit, disait, l'a dit, l’a dit, l'a déclaré, l’a déclaré, l'a affirmé, l’a affirmé, dixit, écrit, a écrit, affirme, a affirmé, ont affirmé, affirmait, déclare, a déclaré, ont déclaré,
    déclarait, prétend, a prétendu, soutient, a soutenu, assure, a assuré, annonce, a annoncé, a souligné, souligne, a indiqué,
    a tweeté, a ajouté, a expliqué, explique, a admis, admet, a reconnu, reconnaît, a averti, avertit, a demandé, demande,
    a répondu, répond, a menacé, menace, a exigé, exige, a promis, promet, a insisté, insiste, a rapporté, rapporte, a précisé,
    précise, a confié, a lancé, estime, a estimé, a noté, a martelé, martèle, a fait valoir,
    a observé, a rappelé, rappelle, a conclu, conclut, a lâché, a répliqué, réplique, a commenté, a confirmé,
    confirme, a suggéré, a écrit que, s'indigne, s’indigne, s'est indigné, s’est indigné,
    lance, raconte, a raconté, tweete, a posté, pense, juge, a jugé, considère, a considéré, constate, a constaté,
    poursuit, a poursuivi, déplore, a déploré, s'exclame, s’exclame, s'est exclamé, s’est exclamé, rétorque,
    a rétorqué, glisse, a glissé, ont expliqué, ont annoncé, ont souligné, ont ajouté, indique, ajoute, a avoué,
    avoue, a révélé, révèle, a publié, a balancé,
    disent, disaient, écrivent, ont écrit, affirment, déclarent, prétendent, soutiennent, assurent, ont assuré,
    annoncent, soulignent, expliquent, admettent, ont admis, reconnaissent, ont reconnu, demandent, ont demandé,
    répondent, ont répondu, menacent, ont menacé, exigent, ont exigé, promettent, ont promis, insistent,
    ont insisté, rapportent, précisent, ont précisé, estiment, ont estimé, rappellent, ont rappelé, concluent,
    ont conclu, confirment, ont confirmé, ajoutent, indiquent, ont indiqué, considèrent, pensent, jugent,
    réclament, réclame, ont réclamé, a réclamé
  `),
  verbsOfTelling: phrases(
    'a averti, ont averti, avertit, avertissent, a exhorté, exhorte, a appelé, appelle, a prié, a menacé, a prévenu',
  ),
  phrasesOfSaying: phrases('a appelé à, appelle à, ont appelé à, appellent à'),
  verbsOfCalling: words('qualifie qualifié qualifia'),
  beforeVerbs: words('lui leur aussi alors déjà littéralement même'),
  to: words('à au aux'),
  from: words('de du des par'),
  pronouns: words('je tu il elle on nous vous ils elles'),
  reporters: words('il elle on ils elles'),
  needsSubjects: true,
  accordingToThem: phrases(`
    selon lui, selon elle, selon eux, d'après lui, d’après lui, d'après elle, d’après elle, à son avis, à ses yeux,
    selon ses mots, selon ses termes, à l'en croire, à l’en croire
  `),
  thirdPerson: phrases('il a, il est, elle, lui'),
  that: ['que'],
  affirmations: words(`
    convient conviennent convenu décide décident décidé résout résolu reconnaît reconnaissent reconnu reconnaissant
    rappelle rappellent rappelé rappelant réaffirme réaffirment réaffirmé réaffirmant confirme confirment confirmé
    constate constatent constaté constatant vrai clair
  `),
  conjunctions: words('que si'),
  copulas: words('est était sont étaient serait'),
  speakerLabels: words('orateur oratrice auteur autrice source'),
  citing: words('citant paraphrasant répétant'),
  whether: words('si pourquoi comment'),
  denials: phrases(`
    mentir, mentez, prétendre, inventer, montage, ne, n, pas, jamais, rien, non, ni, aucun, aucune, personne, nie, nient, nié, dément, démenti, faux, fausse, faussement,
    mensonge, mythe, intox, canular, inventé, inventée, erroné, erronée, doute, douteux, parodie, satire, fictif, imaginez,
    imagine, comme si
  `),
  emphatic: phrases(`
    personne:, personne :, n'oubliez jamais, n'oublie jamais, ne jamais oublier, ce n'est pas une blague, c'est pas une blague, pas une blague,
    sans blague, no comment, vous n'allez pas le croire, tu ne vas pas le croire,
    tout le monde s'en fout, sans aucun doute, aucun doute, pas étonnant, rien n'a changé, aucune honte, pourquoi pas,
    je ne mens pas, non?, n'est-ce pas, pas vrai?
  `),
  excepting: phrases('sauf, excepté, hormis, au lieu de, plutôt que, autre que, autres que, à part'),
  subordinating: words('que qu où quand si parce'),
  passives: words('est fut était'),
  guesses: phrases(`
    peut être, j'aimerais, devrait dire, aurait pu dire, prétendument, soi disant, apparemment, il paraît, paraît il, il paraitrait, on dit que, rumeur, rumeurs,
    à ce qu'il paraît
  `),
  corrections: phrases("en réalité, en fait, c'était, c'est de, plutôt"),
  associates: words(
    'porte-parole conseiller conseillère avocat avocate allié alliée collaborateur collaboratrice secrétaire attaché attachée',
  ),
  suppositions: words('si'),
  asked: words('interrogé interrogée question'),
  relatives: words('qui'),
  addressing: words('objet salut bonjour cher chère coucou merci attention hé contre pour à au aux'),
  either: words('ou'),
  someone: words('un une certain certaine quelque autre'),
  attributing: phrases("par, c'est de, est de, est une citation de, a été dit par"),
  identifying: phrases("c'est, c’est, c'était, c’était"),
  presenting: phrases('voici, écoutez, je cite'),
  thatIsWhat: phrases("ainsi, c'est ce que, c'est ce qu'a, voilà ce que"),
  inTheViewOf: words('pour'),
  insideNames: words('et de du des la le'),
  accordingTo: phrases("selon, d'après, d’après, comme l'a dit, comme l’a dit, comme dit, dixit"),
  nobody: words(`
    article aujourd'hui citation exact faux gens hier info lien lisez mensonge note question rappel regardez réponse source
    texte traduction vérité voyez vrai
  `),
  titles: words(`
    monsieur madame m mme dr docteur professeur camarade président présidente vice premier première ministre
    chancelier chancelière dirigeant dirigeants chef cheffe leader secrétaire général générale ex ancien ancienne
    sénateur sénatrice député députée maire gouverneur ambassadeur ambassadrice porte-parole porte parole conseiller
    conseillère directeur directrice homologue
  `),
  speakers: {
    offices: words('monsieur madame m mme président présidente ministre député députée maire sénateur sénatrice'),
    voices: words('homme femme narrateur narratrice'),
    hosts: words('animateur animatrice présentateur présentatrice intervieweur intervieweuse'),
    guests: words('invité invitée interviewé interviewée'),
    participants: words('journaliste public députés sénateurs voix'),
    nameless: words(`
      intervenant intervenante inconnu inconnue anonyme participant participante public voix homme femme narrateur
      narratrice
    `),
    questionAndAnswer: words('question|réponse'),
    hearers: words('mesdames messieurs amis amies collègues concitoyens camarades'),
    notSpeakers: words(
      'scène acte lieu heure objet présents absents résultat exemple photo sommaire résumé motifs dispositif attendu considérant vu faits décision',
    ),
  },
  stateWords: words(`
    ministère affaires étrangères défense gouvernement administration parlement sénat congrès ambassade officiel
    autorités partie délégation république royaume fédération fédérale populaire islamique état peuple pays nation
    diplomatie presse
  `),
  articles: words('le la les l'),
  days: words("lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier"),
  auxiliaries: words('a ont avait avaient a-t-il a-t-elle ont-ils ont-elles'),
  participles: words(`
    dit déclaré affirmé écrit prétendu soutenu assuré annoncé souligné indiqué tweeté ajouté expliqué admis reconnu averti
    demandé répondu menacé exigé promis insisté précisé estimé rappelé conclu confirmé
  `),
  particles: words('le la les l un une de du des d et autres son sa ses leur leurs'),
  prepositions: words('en dans pour par sur chez à au aux depuis lors avec'),
  and: words('et'),
  beforeLast: words('ou et'),
  but: ['mais'],
  interrogatives: words('pourquoi comment quand où qui'),
  clauses: {
    afterwards: phrases(
      `par la suite, ensuite, depuis lors, après ça, après cela, au bout du compte, a marché, a fonctionné, ont abouti, a abouti, a fini par, ont fini par,
      obtenu, obtenus, obtenue, obtenues, réussi, déjà fini, déjà terminé, déjà construit, déjà signé, déjà mis en place, finalement,
      été signé, été signée, été conclu, s’est réalisé`,
    ),
    why: phrases('pourquoi, pour quelle raison, pour quoi'),
    who: ['qui'],
    subjectPronouns: words('ils elles'),
    together: words('avec'),
    prepositions: words('de du à au aux avec contre'),
    passive: { agentPrepositions: ['par'] },
  },
  asksForSpeaker: [
    /(?<!\p{L})(?:ce\s+)?qu(?:e\s+|oi\s+|['’]\s*)(?:(?:a|ont|avait)\s+)?(?:dit|disent|disait|déclaré|déclare|affirmé|affirme|pense|écrit|annoncé|demandé|demande|répondu|répond)\s+(?<speaker>(?!sur\b)[^,.;:?!]{1,60}?)(?=\s+(?:sur|de|du|des|à|au|aux|en|concernant)(?!\p{L})|[,.;:?!]|\s*$)/iu,
    /(?<!\p{L})qu['’]est-ce qu(?:e\s+|['’])(?<speaker>[^,.;:?!]{1,60}?)\s+(?:a|ont|avait)?\s*(?:dit|disent|déclaré|affirmé|écrit|pense|annoncé|demandé|répondu)(?!\p{L})/iu,
    // “Poutine a-t-il dit que …”, “Poutine a parlé du dollar ?”, “Poutine mentionne-t-il le dollar ?”.
    /(?<!\p{L})(?<speaker>\p{L}+)\s+(?:n['’])?(?:a|ont)(?:-(?:t-)?(?:ils?|elles?))?\s+(?:déjà\s+|jamais\s+|vraiment\s+)?(?:dit|parlé|mentionné|évoqué|affirmé|déclaré|commenté)(?!\p{L})/iu,
    /(?<!\p{L})(?<speaker>\p{L}+)\s+(?:(?:parle|mentionne|évoque)(?:-t-(?:il|elle))?|parlent|mentionnent|évoquent)\s/iu,
    /(?<!\p{L})(?:selon|d['’]après)\s+(?<speaker>[^,.;:?!]{1,60})/iu,
  ],
  asksForPassage:
    /^\P{L}*(?:cite[zr]?|montre[zr]?|donne[zr]?|lis|colle|trouve)(?:[-\s](?:moi|nous))?\s+(?:(?:le|la|les)\s+|l['’])(?:passages?|partie|phrase|extrait|paragraphe|endroit|bout)\s+(?:sur|avec|où|du|des?|concernant|à\s+propos\s+d[eu]s?|qui\s+(?:parle\s+d[eu]s?|mentionne|dit))\s+(?<what>.+)$/isu,
  asksForMention: [
    new RegExp(
      String.raw`${WHETHER}${WORD}?${WHAT}\s+(?:est|sont|apparaît|apparaissent|figure|figurent)(?:-(?:t-)?(?:il|elle)s?)?(?:\s+(?:mentionnée?s?|citée?s?|quelque part|${IN_TEXT}))+\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`${WHETHER}(?:le|les)\s+(?:mot|terme|nom)s?\s+${WHAT}\s+(?:apparaît|apparaissent|figure|figurent|est|sont)(?:-(?:t-)?(?:il|elle)s?)?(?:\s+(?:utilisée?s?|employée?s?|présente?s?|là|là-dedans))*\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:(?:est-ce\s+qu['’])?il\s+y\s+a|y\s+a-t-il)\s+(?:le|les)\s+(?:mot|terme|nom)s?\s+${WHAT}(?:\s+(?:quelque part|là-dedans|${IN_TEXT}))*\P{L}*$`,
      'iu',
    ),
  ],
  asksHowOften: [
    new RegExp(
      String.raw`^\P{L}*combien\s+de\s+fois\s+(?:est-ce\s+qu(?:e\s+|['’]))?${WORD}?${WHAT}\s+(?:(?:est|sont)(?:-(?:il|elle)s?)?\s+(?:mentionnée?|citée?|nommée?|utilisée?|employée?)s?|(?:apparaît|apparaissent|figure|figurent|revient|reviennent)(?:-(?:t-)?(?:il|elle)s?)?)(?:\s+${IN_TEXT})*\P{L}*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*combien\s+de\s+fois\s+(?:est-ce\s+qu(?:e\s+|['’]))?(?:(?:ils?|elles?|on|ça|(?:le|la|les|cet?|cette)\s+\p{L}+|l['’]\p{L}+)\s+)?(?:(?:parlent?(?:-(?:t-)?(?:ils?|elles?|on))?|(?:(?:il\s+)?est|est-il)\s+(?:question|fait\s+mention))\s+(?:d(?:e\s+(?:la\s+|l['’])?|u\s+|es\s+|['’]))|(?:mentionnent?|citent?|nomment?|disent|dit|utilisent?)(?:-(?:t-)?(?:ils?|elles?|on))?\s+)${WORD}?(?<what>(?!que(?!\p{L})|qu['’])[^,.;:?!]{1,60}?)(?:\s+${IN_TEXT})*\P{L}*$`,
      'iu',
    ),
  ],
  asks: /^\P{L}*(?:(?:et|mais|alors|donc|à|a|de|par|pour|avec|en|dans|depuis|sur|chez)\s+)*(?:qui|qu['’]|quoi|quand|où|comment|pourquoi|combien|lequel|laquelle|lesquel(?:le)?s)(?!\p{L}{2})|est-ce(?!\p{L})|\p{L}(?:-t)?-(?:ils?|elles?|on)(?!\p{L})/iu,
  wonders:
    /(?<!\p{L})(?:sai[st]|savoir|savez|demande|demandais|dites?(?:-moi)?|dire|expliquer?|rappelle|souviens|comprends)\s+(?:(?:exactement|juste)\s+)?(?:si|ce\s+qu[ei]|qui|quel(?:le)?s?|où|quand|comment|pourquoi|combien)(?!\p{L})/iu,
  asksForDoer: [
    /^\P{L}*(?:(?:et|mais)\s+)?(?:qui|(?:est-ce\s+que\s+)?quelqu['’]un)(?:\s+(?:a|ont|avait|va|vont|est|sont|d[ée]j[àa]|donc|vraiment))*\s+(?<deed>\p{L}+)/iu,
  ],
  asksForNumber: new RegExp(
    String.raw`(?<!\p{L})(?:combien|${WHEN}|quel(?:le)?s?\s+(?:année|date|jour|mois|heure|siècle|âge|pourcentage|nombre|chiffre))(?!\p{L})`,
    'iu',
  ),
  asksForTime: /(?<!\p{L})(?:quand|quel(?:le)?s?\s+(?:année|date|jour|mois|siècle))(?!\p{L})/iu,
  asksForDuration: /(?<!\p{L})(?:combien de temps)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:je|j(?=['’])|m(?=['’])|me|moi|mon|ma|mes)(?!\p{L})/iu,
  timeWords: words(`
    jusque jusqu après avant depuis pendant durant dès aujourd hui demain hier maintenant bientôt jamais toujours an ans année
    années mois semaine semaines jour jours midi minuit printemps automne hiver décennie siècle annuel
  `),
  instructs:
    /^\P{L}*(?:(?:s'il te plaît|stp|svp|maintenant|tu peux|peux-tu|tu pourrais|pourrais-tu|me|m')\s+)*(?:(?:é|e)cri(?:s|re)|rédige(?:r)?|compare(?:r)?|dessine(?:r)?|compose(?:r)?|tradui(?:s|re)|réécri(?:s|re)|reformule(?:r)?|génère|générer|chante(?:r)?|invente(?:r)?|imagine que tu|fais comme si|fais-(?:moi|nous|en)|faire une?|crée(?:r)?|résume(?:r)?|raconte(?:-moi)? une?|explique(?:-moi)? (?:ça )?comme|corrige|donne-moi (?:une liste|\d+|trois|cinq|dix)|(?:oublie|ignore) (?:tes|les|toutes|tout))(?!\p{L})/iu,
  both: phrases(`
    deux, les deux, tous deux, tous les deux, toutes les deux, deux pays, deux parties, deux nations, deux dirigeants,
    deux présidents, deux états, deux gouvernements, parties
  `),
  texts: words(`
    déclaration communiqué traité charte règles règle règlement code constitution discours allocution entretien interview
    transcription lettre publication tweet message résolution convention accord conditions guide manuel rapport paroles mots
    citation manifeste préambule
  `),
  issuing: {
    texts: {
      statement: words('déclaration communiqué'),
      treaty: words('traité accord pacte convention'),
      speech: words('discours allocution'),
      letter: words('lettre'),
      report: words('rapport'),
      resolution: words('résolution'),
    },
    days: words('date datée daté année mois jour'),
    issued: words(`
      commune commun conjointe conjoint exacte exactement t signé signée émis émise fait faite adopté adoptée annoncé
      annoncée prononcé prononcée
    `),
    published: words('publié publiée publient paru parue sorti sortie rendu rendue publique'),
  },
  anyText: words('article document texte passage paragraphe page source site reportage nouvelle'),
  referenceWords: words(`
    article articles art arts chapitre chap section sect paragraphe paragraphes par page pages p pp règle clause alinéa point
    ligne note numéro no n° annexe
  `),
  sentences: {
    unfinished: words(`
      M MM Mme Mmes Mlle Mlles Mgr Dr Pr Prof Me Mr Mrs Ms St Ste p.ex c.-à-d c.à.d cf env vs ca angl lat
    `),
    beforeNumbers: words(`
      art arts al chap fig vol no nos p pp par sect tél rééd cap max min sec pl éd janv févr fév avr juil sept oct nov
      déc lun mar mer jeu ven sam dim
    `),
    abbreviations: words(`
      soc b n v av apr ap Ch Th Ph Chr Jr Sr Cie Inc Corp Ltd Co Bros bd boul gén Cdt Cap Col Lt Sgt Adj Mt hab km kg coll
      réf ann suiv sq ibid op cit dir ital esp a.m p.m
    `),
    openers: words(`
      à afin ainsi alors après assez au aucun aucune aujourd aussi autant autour autre autres aux avant avec beaucoup bien c ça
      car ce ceci cela celle celles celui cependant certaines certains ces cet cette ceux chacun chacune chaque chez comme
      comment d dans de déjà depuis derrière dès des désormais deux devant donc du durant elle elles en encore enfin ensuite
      entre est et eux grâce hier hors ici il ils j jamais je jusqu l la le lequel les leur leurs lors lorsqu lorsque lui m ma
      maintenant mais malgré même mes mon n ne néanmoins ni non nos notre nous on or ou où outre par parce parfois parmi
      pendant personne peu peut-être plus plusieurs pour pourquoi pourtant près presque puis puisqu puisque qu quand quant que
      quel quelle quelles quelqu quelque quelques quels qui quoi quoiqu quoique rien s sa sans se selon ses seul seule seuls si
      sinon soit son sont sous souvent suite sur t ta tandis tant tel telle tes toi ton tous tout toute toutefois toutes très
      trois trop tu un une vers voici voilà vos votre vous y
    `),
  },
  speeches: {
    called: words('discours allocution déclaration intervention message lettre vœux voeux'),
    before: words('aux à devant'),
    firstPerson: words('je ma mes nous notre'),
    hearers: ['mesdames (?:et|,) messieurs'],
    salutations: [String.raw`(?:m(?:on|a|es)\s)?ch(?:er|ère)s?\s`],
    formsOfAddress: words('monsieur madame mesdames'),
  },
};
