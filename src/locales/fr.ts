import {
  choicesTo,
  type Formats,
  firstNamed,
  formatsOf,
  norOf,
  noWith,
  paragraphsBetween,
  range,
  voicesWith,
} from './formats.ts';
import type { Locale } from './messages.ts';
import { commandsOf, strong, text, user } from './rich-text.ts';

const intl = formatsOf('fr', '« % »', { colon: ' : ', semicolon: ' ; ' });
/** The first of a month is an ordinal in French, which Intl does not know. */
const formats: Formats = { ...intl, date: (iso) => intl.date(iso).replace(/^1 /, '1er ') };
const { after, and, count, inParentheses, language, number, or, quoted } = formats;
const nor = norOf('ni');

const NEAREST = 'Le passage le plus proche, qui n’a peut-être rien à voir :';
const PASSAGES = { one: 'passage', other: 'passages' };

/** They are infinitives, so that a sentence can run through them: “tu peux /citer un passage”. */
const commands: Locale['commands'] = {
  ask: {
    name: 'demander',
    description: 'Demande ce que dit le document : le passage qui répond le mieux, mot pour mot',
  },
  quote: {
    name: 'citer',
    description: 'Cite un passage : tape quelques mots ou un paragraphe, comme ¶ 4, et choisis',
  },
  check: {
    name: 'vérifier',
    description: 'Vérifie une citation : ces mots sont-ils dans le document ? De qui sont-ils ?',
  },
  search: {
    name: 'chercher',
    description: 'Affiche les passages qui correspondent à tes mots, du plus pertinent au moins pertinent',
  },
  about: {
    name: 'infos',
    description: 'Quels documents il y a, comment utiliser ce bot et ce qu’il conserve',
  },
  find: { name: 'Trouver une citation', description: 'Trouve les passages en rapport avec un message' },
  checkMessage: { name: 'Vérifier cette citation', description: 'Vérifie les citations d’un message' },
};
const slash = commandsOf(commands);
const BEST_FIRST = ', du plus pertinent au moins pertinent';
const FITTING = { one: 'passage qui en parle peut-être', other: 'passages qui en parlent peut-être' };
const someOf = (names: readonly string[]) => firstNamed(names, and, text` et d’autres (voir ${slash('about')})`);
const voicesOf = voicesWith(and, ' et ', (reported) => ` (qui rapporte les propos tenus par ${reported})`);
const behindNo = noWith(formats, NEAREST, (beginning, unknown) => `${beginning} ${nor(unknown)}.`);

const TALK = {
  summary: 'Je ne résume, ne traduis, n’écris ni ne juge : d’un document, je ne donne que ses propres mots.',
  hello: 'Bonjour !',
  thanks: 'Avec plaisir !',
  goodbye: 'À bientôt !',
  help: `Volontiers ! Tape /${commands.about.name} pour voir ce que je sais faire.`,
  privacy: `Tape /${commands.about.name} pour voir ce que je conserve et ce que je ne conserve pas.`,
  maker: 'Je suis Verbatim, un programme qui cherche des passages : ni une personne, ni un modèle de langage.',
  blame: 'Désolé ! Essaie peut-être avec d’autres mots.',
  chatter: 'Entendu !',
  doubt:
    'Sous chaque passage, il est dit de qui sont les mots et où les lire ; si je ne suis pas sûr qu’il réponde, je le dis. Je ne juge pas de ce qui est vrai.',
  next: 'À chaque question, je repars de zéro : les boutons sous une réponse mènent plus loin.',
  remove: 'Sous une réponse que tout le monde voit, la personne qui a posé la question trouve « Supprimer ».',
};

export const fr: Locale = {
  formats,
  commands,
  options: {
    question: { name: 'question', description: 'Ta question, avec tes propres mots' },
    passage: {
      name: 'passage',
      description: 'Des mots du passage, son paragraphe (¶ 4), son numéro dans le texte (article 5) ou son identifiant',
    },
    words: { name: 'mots', description: 'Les mots à chercher' },
    quote: { name: 'citation', description: 'La citation à vérifier, telle que tu l’as trouvée' },
    speaker: { name: 'de-qui', description: 'Qui le dit' },
    document: { name: 'document', description: 'Le document dont tu parles, si c’est l’un d’eux en particulier' },
    private: {
      name: 'privé',
      description: 'Pour n’afficher la réponse qu’à toi ; tu pourras la partager ensuite',
    },
    to: { name: 'pour', description: 'À qui la réponse est destinée : cette personne recevra une notification' },
  },
  fields: { quote: 'Citation', speaker: 'Qui le dit', document: 'Document' },
  verdicts: {
    verbatim: { name: 'Mot pour mot', means: 'figure telle quelle dans les documents.' },
    shortened: {
      name: 'Abrégée',
      means: 'figure dans les documents, avec des coupes là où c’est indiqué.',
    },
    inserted: { name: 'Complétée', means: 'figure dans les documents, avec des ajouts là où c’est indiqué.' },
    joined: {
      name: 'Réunie',
      means: 'figure dans les documents, sans ce que le document intercale, comme qui le dit.',
    },
    altered: {
      name: 'Modifiée',
      means: 'ressemble à un passage, mais des mots ont été changés, ajoutés ou supprimés.',
    },
    respelt: { name: 'Autre orthographe', means: 'figure dans les documents, à l’orthographe près.' },
    title: { name: 'Titre', means: 'figure telle quelle dans un titre.' },
    'altered-title': {
      name: 'Titre modifié',
      means: 'ressemble à un titre, mais des mots ont été changés, ajoutés ou supprimés.',
    },
    heading: { name: 'Intertitre', means: 'figure telle quelle dans un intertitre.' },
    'altered-heading': {
      name: 'Intertitre modifié',
      means: 'ressemble à un intertitre, mais des mots ont été changés, ajoutés ou supprimés.',
    },
    spliced: {
      name: 'Recomposée',
      means: 'assemble des morceaux qui ne se suivent pas ainsi dans les documents.',
    },
    absent: {
      name: 'Absente des documents',
      means: 'n’est dans aucun d’eux ; elle peut se trouver dans un autre document ou une autre traduction.',
    },
    'absent-here': {
      name: 'Absente de ce document',
      means: 'n’y est pas ; elle peut se trouver dans un autre document ou une autre traduction.',
    },
    'too-short': {
      name: 'Trop courte pour trancher',
      means: 'pourrait être de n’importe qui : vérifie un extrait plus long.',
    },
  },
  attributions: {
    publisher: ({ publisher, date }) =>
      text`${strong(publisher)}, dans ses propres termes${date === null ? '' : `, ${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)}, dans ${publisher}`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`Mots entre guillemets : ${strong(speaker)}${after(details)}. Tous les autres${inBold ? ' en gras' : ''} : ${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)}, qui rapporte dans ses propres termes les propos tenus par ${strong(speaker)}${inParentheses(details)}${quotes ? ' ; seuls les mots entre guillemets sont cités tels quels' : ''}`,
    quotedBy: ({ by, details }) => text`Cité par ${strong(by)}${inParentheses(details)}, auteur non précisé`,
    notNoted: ({ source }) => text`Auteur non précisé, dans ${strong(source)}`,
    unnamed: ({ publisher, inBold }) =>
      text`Mots entre guillemets : auteur non précisé. Tous les autres${inBold ? ' en gras' : ''} : ${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words} : ${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words} : auteur non précisé`,
      others: ({ publisher, inBold }) => text`tout le reste${inBold ? ' en gras' : ''} : ${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words} : rapporte les propos tenus par ${strong(speaker)}${inParentheses(details)}`,
    },
    inBold: ({ words, attribution }) => text`En gras${inParentheses([quoted(words)])} : ${attribution}`,
    briefly: {
      notNoted: 'auteur non précisé',
      quoting: ({ publisher, speaker }) => `${publisher}, citant ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher}, paraphrasant ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher}, en partie paraphrasant ${speaker}`,
    },
  },
  messages: {
    closest: () => text`Aucun passage ne répond clairement à cette question. Voici celui qui s’en approche le plus :`,
    none: (data) => text`Les documents ne répondent pas à cette question.${behindNo('Ils n’emploient jamais', data)}`,
    notFound: (data) =>
      text`Je n’ai pas trouvé de réponse dans les documents ; essaie avec d’autres mots.${behindNo('Ils n’emploient jamais', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? 'Je n’ai peut-être pas compris' : `Je ne lis pas encore ${isPartly ? 'bien ' : ''}cette langue : ${language(unread)}`}${understood.length === 0 ? '' : ` (je n’ai reconnu que ${and(understood.map(quoted))})`}. Pose ta question en ${or(languages.map(language))}.`,
    closestBySpeaker: () =>
      text`Rien de ce que dit cette personne ne répond clairement à cette question. Voici ce qui s’en approche le plus :`,
    notFoundBySpeaker: (data) =>
      text`Je n’ai pas trouvé de réponse dans ce que dit cette personne ; essaie avec d’autres mots.${behindNo('Les documents n’emploient jamais', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`Je n’ai pas trouvé de réponse dans les documents consultés ici, mais ${quoted(title)} en a peut-être une : choisis-le sous ${quoted(option)}.${nearest ? ` ${NEAREST}` : ''}`,
    rival: ({ title }) => text`${quoted(title)} y répond aussi : regarde le résultat suivant.`,
    namesakes: ({ names }) => text`${and(names)} portent ce nom : donne le nom entier.`,
    asksMore: () => text`Cela répond à une partie de ce que tu demandes. Demande le reste séparément.`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () => text`Il n’y a rien à chercher là-dedans. De nouveau le même passage, et de qui sont les mots :`,
    nothingElseTheirs: () =>
      text`Je n’ai rien trouvé d’autre de cette personne dans ce document. De nouveau le même passage, et de qui sont les mots :`,
    asItStands: () =>
      text`Ce n’est pas à moi de juger si c’est vrai. Voici ce qui est écrit dans le document, et de qui sont les mots :`,
    nothingToSearch: () => text`C’est trop peu pour chercher. Repose ta question avec un mot en rapport avec le sujet.`,
    list: ({ words, count: shown }) =>
      text`${count(shown, words === null ? FITTING : PASSAGES)}${words === null ? '' : ` pour ${quoted(words)}`}${shown > 1 ? BEST_FIRST : ''} :`,
    listPart: ({ words, first, last, total }) =>
      text`Passages ${range(first, last)}${total === null ? '' : ` sur ${number(total)}`} ${words === null ? 'qui en parlent peut-être' : `pour ${quoted(words)}`}${first === 1 ? BEST_FIRST : ''} :`,
    listEmpty: (data) => text`Je n’ai trouvé aucun passage pour ${quoted(data.words)}.`,
    listEmptyBySpeaker: (data) => text`Je n’ai rien trouvé de cette personne pour ${quoted(data.words)}.`,
    listNone: ({ nearest }) =>
      text`Aucun passage n’en parle clairement.${nearest ? ' Voici ce qui s’en approche le plus, peut-être sans rapport :' : ''}`,
    listClosest: () => text`Aucun passage n’en parle clairement. Voici ce qui s’en approche le plus :`,
    noPhrase: ({ nearest }) =>
      text`Aucun passage ne contient les mots entre guillemets à la suite.${nearest ? ' Sans les guillemets, le plus proche est :' : ''}`,
    listSeveral: () => text`Plusieurs documents l’ont :`,
    otherMatches: () => text`Est-ce l’un de ces passages ? Du plus pertinent au moins pertinent :`,
    answersQuestion: ({ question }) =>
      text`Le document répond à : ${quoted(question)} (Cette question est de moi, ce n’est pas une citation.) Voir ici :`,
    searchInstead: ({ words }) =>
      text`Je n’ai rien trouvé d’autre. ${slash('search')} cherche des mots comme ${quoted(words)}.`,
    nothingElse: () =>
      text`Je n’ai rien trouvé d’autre. Tape ${slash('about')} pour voir les documents que je connais.`,
    labelElsewhere: ({ label, title, option }) =>
      text`${quoted(label)} n’existe pas dans les documents consultés ici, mais figure dans ${quoted(title)} : choisis-le sous ${quoted(option)}.`,
    listElsewhere: ({ title, option }) =>
      text`Aucun passage des documents consultés ici n’en parle clairement, mais ${quoted(title)} en a peut-être un : choisis-le sous ${quoted(option)} avec ${slash('search')}.`,
    lookedInHere: () => text`consulté ici`,
    sharedBy: (data) => text`Partagé par ${user(data.user)}`,
    rangePart: ({ from, to, first, last }) =>
      text`Affiché : ${paragraphsBetween(from, to)} sur ${paragraphsBetween(first, last)}.`,
    part: ({ begins, ends }) =>
      text`Extrait d’un long passage, qui ${begins ? 'se poursuit.' : ends ? 'commence plus haut.' : 'commence plus haut et se poursuit.'}`,
    changed: ({ paragraph }) =>
      text`Le texte a changé depuis la création de cet identifiant, ou il est mal recopié. Le ¶ ${paragraph} dit maintenant :`,

    wronglyAttributed: () => text`mal attribuée`,
    misattributed: ({ claimed, ...data }) =>
      text`Mais l’attribution à ${quoted(claimed)} est fausse : le document attribue ces mots à ${voicesOf(data)}.`,
    isSource: ({ claimed, ...data }) =>
      text`La source est ${quoted(claimed)} : le document attribue ces mots à ${voicesOf(data)}.`,
    attributedTo: (data) => text`Dans le document, ces mots sont de ${voicesOf(data)}.`,
    saidOf: ({ about, voices }) => text`Le document le dit de ${strong(about)} : les mots sont de ${and(voices)}.`,
    retold: ({ reporting, reported }) =>
      text`Les mots sont de ${and(reporting)}, qui rapporte les propos tenus par ${strong(and(reported))}.`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`Seul ${and(words.map(quoted))} est de ${strong(and(theirs))} : le document attribue le reste à ${voicesOf(data)}.`,
    resembles: (data) => text`Les mots auxquels elle ressemble sont de ${voicesOf(data)}.`,
    unnamed: ({ voices }) =>
      text`Ces mots, ou une partie d’entre eux, sont cités par ${strong(and(voices))} ; leur auteur n’est pas précisé.`,
    notNoted: () => text`Le document ne précise pas qui prononce ces mots, ou une partie d’entre eux.`,
    leftOut: ({ words }) => text`Parmi les mots omis : ${and(words.map(quoted))} ; le sens peut en être changé.`,
    putIn: ({ words }) => text`Parmi les mots ajoutés : ${and(words.map(quoted))} ; le sens peut en être changé.`,
    negatedBeside: ({ words }) =>
      text`Juste à côté de ces mots, dans la même phrase : ${and(words.map(quoted))} ; le sens peut en être changé.`,
    negationChanged: () => text`Une négation a été modifiée.`,
    numberChanged: () => text`Un nombre ou une quantité a été modifié.`,
    editors: () => text`Les mots entre [crochets] sont de la personne qui cite.`,
    timesPasted: ({ times }) => text`Figure ${number(times)} fois dans le message.`,
    restUnchecked: () => text`Le reste du message n’a pas été vérifié.`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`Barré : n’y figure pas.`,
    movedLegend: ({ words }) => text`Ailleurs dans la phrase : ${and(words.map(quoted))}.`,
    boldLegend: () => text`En gras : y figure, mais pas dans la citation.`,

    aboutBot: () => text`Je réponds aux questions sur un document en le citant mot pour mot.`,
    aboutUse: () =>
      text`${slash('ask')} répond à une question, ${slash('quote')} affiche un passage, ${slash('search')} cherche des mots et ${slash('check')} vérifie une citation. Ou alors, fais un clic droit sur un message (sur mobile : appui long), ouvre Applications et choisis ${strong(commands.find.name)} ou ${strong(commands.checkMessage.name)}.`,
    aboutPrivacy: () => text`Je ne conserve rien : ni messages, ni questions, ni quoi que ce soit sur toi.`,
    aboutMissed: () =>
      text`Je conserve les questions auxquelles je ne réponds pas, ou pas comme voulu, chacune avec le jour : ni qui a demandé, ni où. Je ne conserve rien d’autre.`,
    reportsOn: ({ subject }) => text`Porte sur : ${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`${publisher === null ? 'Ont' : `Outre ${publisher}, ont`} la parole : ${speakers}`,
    moreDocuments: (data) => text`et ${count(data.count, { one: 'autre document', other: 'autres documents' })}`,

    writtenBy: ({ authors }) => text`Écrit par ${authors}.`,
    namesNoAuthor: ({ imprint }) =>
      text`Aucun auteur n’est indiqué.${imprint === '' ? '' : ` Publication : ${imprint}`}`,
    published: ({ imprint }) =>
      imprint === '' ? text`Il n’est pas indiqué par qui ni quand il a été publié.` : text`Publication : ${imprint}`,
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `Publication : ${imprint}. `}Son en-tête n’en dit pas plus sur son sujet : pose-moi une question sur son contenu.`,
    documentsKnown: (data) => text`Je connais ${count(data.count, { one: 'document', other: 'documents' })} :`,
    readHere: ({ source }) => text`À lire ici : ${source}`,
    hasNoAddress: () => text`Je n’en connais pas l’adresse, mais ${slash('quote')} en montre chaque paragraphe.`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { one: 'paragraphe', other: 'paragraphes' })}, ${count(sentences, { one: 'phrase', other: 'phrases' })}`,
    namesNoSpeaker: () => text`Personne n’y est cité par son nom.`,
    askedIn: ({ languages }) =>
      text`Tu peux me poser tes questions dans ces langues : ${languages}. Je cite dans la langue du document :`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]} ${speaker === null ? 'Je cite des documents mot pour mot : demande-moi ce qu’ils disent de quelque chose.' : `Je cite des documents mot pour mot : demande-moi par exemple ${quoted(`Qu’a dit ${speaker} ?`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ Avant : ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`Après : ¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`Retour au ¶ ${paragraph}`,
    nextMatch: (data) =>
      text`Résultat suivant (${data.number} ${data.isAll ? `sur ${data.count}` : `des ${data.count} premiers`})`,
    listBefore: ({ first, last }) => text`‹ Retour : ${range(first, last)}`,
    listAfter: ({ first, last }) => text`Suite : ${range(first, last)} ›`,
    restOfPassage: () => text`Suite du passage`,
    startOfPassage: () => text`Début du passage`,
    share: () => text`Partager`,
    copy: () => text`Copier`,
    notWhatIAsked: () => text`Ce n’est pas ma question`,
    remove: () => text`Supprimer`,
    readInSource: () => text`Voir la source`,
    show: ({ passage }) => text`Afficher ${passage}`,

    removed: () => text`Cette réponse a été supprimée.`,
    notYours: () =>
      text`Seules peuvent supprimer cette réponse la personne qui l’a demandée et celles qui ont ici la permission « Gérer les messages ».`,
    notYourQuestion: () =>
      text`Seule la personne qui a posé la question peut le dire. Pose la tienne : ${slash('ask')}`,
    mayNotPost: () =>
      text`Je ne peux pas publier ici pour tout le monde : il faut la permission « Envoyer des messages » et, là où personne d’autre que toi ne m’a installé, « Utiliser des applications externes ». À la place, tu peux copier la citation.`,
    tooFast: ({ seconds }) =>
      text`Ça fait beaucoup d’un coup. Reprends dans ${count(seconds, { one: 'seconde', other: 'secondes' })}, s’il te plaît.`,
    emptyMessage: () =>
      text`Je ne lis que le texte, et ce message n’en contient pas (je ne vois pas ce que montre une image).`,
    fileTooLarge: ({ file }) =>
      text`Je lis les fichiers texte jusqu’à 1 MiB, et ${quoted(file)} est plus grand. Colle dans un message la partie qui compte.`,
    fileUnread: ({ file }) =>
      text`Je n’ai pas pu lire ${quoted(file)} : Discord ne l’a pas remis à temps, ou il n’est pas en UTF-8. Réessaie, ou colle dans un message la partie qui compte.`,
    unknownId: () => text`Aucun document ici n’a cet identifiant.`,
    moreChecks: () => text`Il y en avait plus que ce qui tient ici. Vérifie le reste morceau par morceau.`,
    deleted: () => text`Ce message a été supprimé entre-temps.`,
    blocked: () =>
      text`Sur ce serveur, AutoMod ne laisse personne publier cela. Pose ta question ailleurs, ou de façon que la réponse ne s’affiche qu’à toi.`,
    notRemoved: () =>
      text`Discord ne me laisse pas supprimer ce message. Qui a ici la permission « Gérer les messages » peut le faire.`,
    outdated: () =>
      text`C’est trop ancien : le document a changé depuis, ou n’est plus là. Refais ta demande, s’il te plaît.`,
    failed: () => text`Quelque chose a échoué de mon côté, et je l’ai noté. Réessaie, s’il te plaît.`,

    unknownCommand: ({ command, commands }) =>
      text`La commande ${quoted(command)} n’existe pas. Commandes disponibles : ${and(commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }) =>
      text`Il n’y a pas d’option ${quoted(option)} ici. Options disponibles : ${and(options.map(quoted))}.`,
    missingOption: ({ option }) => text`Remplis l’option ${quoted(option)}, s’il te plaît : elle est vide.`,
    notText: ({ option }) => text`L’option ${quoted(option)} doit être du texte.`,
    notYesOrNo: ({ option }) => text`L’option ${quoted(option)} doit être true (oui) ou false (non).`,
    notUser: ({ option }) => text`L’option ${quoted(option)} doit être une personne : choisis-la dans la liste.`,
    tooLong: ({ option, length, limit }) =>
      text`Le texte de ${quoted(option)} fait ${count(length, { one: 'caractère', other: 'caractères' })}. Réduis-le à ${number(limit)} au maximum, s’il te plaît.`,
    unknownDocument: ({ typed, ids }) =>
      text`Il n’y a pas de document ${quoted(typed)}. ${ids.length === 1 ? 'Le seul document est' : 'Documents disponibles :'} ${someOf(ids)}.`,
    checkedInAll: ({ typed }) =>
      text`Aucun document précis ne s’appelle ${quoted(typed)} ici : j’ai donc cherché dans tous.`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`Dans les documents, personne du nom de ${quoted(typed)} ne s’exprime.${speakers.length === 0 ? '' : text` Ont la parole : ${someOf(speakers)}.`}`,
    noParagraph: (data) =>
      text`Il n’y a pas de ¶ ${data.paragraph} dans ${data.title === null ? 'les documents, dont le plus long' : text`${quoted(data.title)}, qui`} compte ${count(data.count, { one: 'paragraphe', other: 'paragraphes' })} (${paragraphsBetween(1, data.count)}).`,
    noLabel: (data) =>
      text`${quoted(data.label)} n’existe pas dans les documents${data.title === null ? '' : text` : ${quoted(data.title)} ${data.last === data.first ? 'n’a que' : text`va de ${quoted(data.first)} à`} ${quoted(data.last)}`}.`,
    partLacking: ({ label, found }) =>
      text`${quoted(label)} n’existe pas dans les documents ; ${found === null ? 'voici les parties où cela se trouverait' : text`voici ${quoted(found)}`}.`,

    terminalHint: () => text`Une ligne sans barre oblique est une question. Tab complète, quit ou Ctrl-D termine.`,
    noChoice: ({ number, last }) =>
      text`Il n’y a pas de [${number}] à choisir${last === 0 ? '' : ` (${choicesTo(last)})`}. Le paragraphe s’affiche avec ${slash('quote')} ${number}.`,
    emptyLine: () => text`La ligne est vide. Pose une question ou tape une commande, comme /about.`,
    notACall: () =>
      text`Cette ligne commence comme du JSON, mais n’est pas un appel. Écris {"command": "ask", "options": {"question": "…"}}.`,
  },
};
