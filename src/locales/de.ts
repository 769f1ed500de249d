import { choicesTo, firstNamed, formatsOf, noWith, paragraphsBetween, range, voicesWith } from './formats.ts';
import type { Locale } from './messages.ts';
import { commandsOf, strong, text, user } from './rich-text.ts';

const formats = formatsOf('de', '„%“');
const { after, and, count, inParentheses, language, number, or, quoted } = formats;

const NEAREST = 'Am ehesten passt diese Passage, vielleicht hat sie aber nichts damit zu tun:';
const PASSAGES = { one: 'Passage', other: 'Passagen' };

const commands: Locale['commands'] = {
  ask: {
    name: 'fragen',
    description: 'Frag, was im Dokument steht: die Passage, die am besten antwortet, Wort für Wort',
  },
  quote: {
    name: 'zitieren',
    description: 'Zitiere eine Passage: Gib Wörter oder einen Absatz wie ¶ 4 ein und wähle aus',
  },
  check: { name: 'prüfen', description: 'Prüfe ein Zitat: Steht das so im Dokument, und wer sagt es?' },
  search: { name: 'suchen', description: 'Finde die Passagen, die zu deinen Wörtern passen, die besten zuerst' },
  about: {
    name: 'info',
    description: 'Welche Dokumente es gibt, wie du den Bot benutzt und was er speichert',
  },
  find: { name: 'Zitat finden', description: 'Finde Passagen, die zu einer Nachricht passen' },
  checkMessage: { name: 'Zitat prüfen', description: 'Prüfe die Zitate in einer Nachricht' },
};
const slash = commandsOf(commands);
const BEST_FIRST = ', die besten zuerst';
const FITTING = { one: 'Passage, die dazu passen könnte', other: 'Passagen, die dazu passen könnten' };
const someOf = (names: readonly string[]) => firstNamed(names, and, text` und weitere: siehe ${slash('about')}`);
const voicesOf = voicesWith(and, ' und ', (reported) => ` (sinngemäß nach ${reported})`);
const behindNo = noWith(
  formats,
  NEAREST,
  (beginning, unknown) => `${beginning} ${unknown.length === 1 ? 'kommt' : 'kommen'} ${and(unknown)} nicht vor.`,
);

const TALK = {
  summary:
    'Ich fasse nichts zusammen, übersetze nicht, dichte nicht und urteile nicht: Über ein Dokument rede ich nur mit seinen eigenen Worten.',
  hello: 'Hallo!',
  thanks: 'Gern geschehen!',
  goodbye: 'Bis bald!',
  help: `Gern! Was ich kann, steht unter /${commands.about.name}.`,
  privacy: `Was ich speichere und was nicht, steht unter /${commands.about.name}.`,
  maker: 'Ich bin Verbatim, ein Programm, das Passagen nachschlägt: kein Mensch und kein Sprachmodell.',
  blame: 'Das tut mir leid! Vielleicht hilft es, anders zu fragen.',
  chatter: 'Alles klar!',
  doubt:
    'Unter jeder Passage steht, wessen Worte es sind und wo sie zu lesen sind; bin ich nicht sicher, ob sie antwortet, sage ich das. Was wahr ist, beurteile ich nicht.',
  next: 'Ich fange mit jeder Frage neu an: Weiter führen die Knöpfe unter einer Antwort.',
  remove: 'Unter einer Antwort, die alle sehen, findet „Entfernen“, wer gefragt hat.',
};

export const de: Locale = {
  formats,
  commands,
  options: {
    question: { name: 'frage', description: 'Deine Frage, in deinen eigenen Worten' },
    passage: {
      name: 'passage',
      description: 'Wörter aus der Passage, ihr Absatz (¶ 4), ihre Nummer im Text (Artikel 5) oder ihre ID',
    },
    words: { name: 'wörter', description: 'Die Wörter, nach denen gesucht werden soll' },
    quote: { name: 'zitat', description: 'Das Zitat, so wie du es gefunden hast' },
    speaker: { name: 'von', description: 'Wer es sagt' },
    document: { name: 'dokument', description: 'Das Dokument, das du meinst, wenn es ein bestimmtes ist' },
    private: { name: 'privat', description: 'Ob nur du die Antwort siehst; teilen kannst du sie auch danach noch' },
    to: { name: 'für', description: 'Für wen die Antwort ist: Die Person wird benachrichtigt' },
  },
  fields: { quote: 'Zitat', speaker: 'Wer es sagt', document: 'Dokument' },
  verdicts: {
    verbatim: { name: 'Wörtlich', means: 'steht Wort für Wort so im Dokument.' },
    shortened: {
      name: 'Gekürzt',
      means: 'steht so im Dokument, mit gekennzeichneten Auslassungen.',
    },
    inserted: { name: 'Ergänzt', means: 'steht so im Dokument, mit gekennzeichneten Einfügungen.' },
    joined: {
      name: 'Verbunden',
      means: 'steht so im Dokument, ohne dessen eigene Worte dazwischen, etwa wer das sagt.',
    },
    altered: {
      name: 'Verändert',
      means: 'ähnelt einer Passage, aber Wörter wurden geändert, hinzugefügt oder weggelassen.',
    },
    respelt: { name: 'Andere Schreibweise', means: 'steht so im Dokument, nur anders geschrieben.' },
    title: { name: 'Titel', means: 'steht Wort für Wort so in einem Titel.' },
    'altered-title': {
      name: 'Veränderter Titel',
      means: 'ähnelt einem Titel, aber Wörter wurden geändert, hinzugefügt oder weggelassen.',
    },
    heading: { name: 'Überschrift', means: 'steht Wort für Wort so in einer Überschrift.' },
    'altered-heading': {
      name: 'Veränderte Überschrift',
      means: 'ähnelt einer Überschrift, aber Wörter wurden geändert, hinzugefügt oder weggelassen.',
    },
    spliced: { name: 'Zusammengesetzt', means: 'besteht aus Stücken, die im Text nicht so aufeinanderfolgen.' },
    absent: {
      name: 'Nicht in den Dokumenten',
      means: 'steht in keinem davon, vielleicht aber in einem anderen Dokument oder einer anderen Übersetzung.',
    },
    'absent-here': {
      name: 'Nicht in diesem Dokument',
      means: 'steht nicht darin, vielleicht aber in einem anderen Dokument oder einer anderen Übersetzung.',
    },
    'too-short': { name: 'Zu kurz', means: 'könnte von allen möglichen Leuten stammen: Prüfe ein längeres Stück.' },
  },
  attributions: {
    publisher: ({ publisher, date }) =>
      text`${strong(publisher)}, in eigenen Worten${date === null ? '' : `, ${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)} (Quelle: ${publisher})`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`Worte in Anführungszeichen: ${strong(speaker)}${after(details)}; alle anderen${inBold ? ' fett gedruckten' : ''}: ${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)}, sinngemäß nach ${strong(speaker)}${inParentheses(details)}${quotes ? '; wörtlich ist nur, was in Anführungszeichen steht' : ''}`,
    quotedBy: ({ by, details }) =>
      text`Zitiert von ${strong(by)}${inParentheses(details)}; wessen Worte es sind, ist nicht vermerkt`,
    notNoted: ({ source }) => text`Wessen Worte es sind, ist nicht vermerkt (Quelle: ${strong(source)})`,
    unnamed: ({ publisher, inBold }) =>
      text`Worte in Anführungszeichen: wessen, ist nicht vermerkt; alle anderen${inBold ? ' fett gedruckten' : ''}: ${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words}: ${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words}: wessen Worte es sind, ist nicht vermerkt`,
      others: ({ publisher, inBold }) => text`alles andere${inBold ? ' Fettgedruckte' : ''}: ${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words}: sinngemäß nach ${strong(speaker)}${inParentheses(details)}`,
    },
    inBold: ({ words, attribution }) => text`Fett gedruckt${inParentheses([quoted(words)])}: ${attribution}`,
    briefly: {
      notNoted: 'Sprecher nicht vermerkt',
      quoting: ({ publisher, speaker }) => `${publisher} zitiert ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher}, sinngemäß nach ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher}, teils sinngemäß nach ${speaker}`,
    },
  },
  messages: {
    closest: () => text`Keine Passage beantwortet das eindeutig. Am nächsten kommt diese:`,
    none: (data) => text`Die Dokumente beantworten das nicht.${behindNo('Darin', data)}`,
    notFound: (data) =>
      text`In den Dokumenten habe ich keine Antwort gefunden; anders gefragt vielleicht schon.${behindNo('Darin', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? 'Vielleicht habe ich das nicht verstanden' : `${language(unread)} lese ich noch nicht${isPartly ? ' gut' : ''}`}${understood.length === 0 ? '' : ` (verstanden habe ich nur ${and(understood.map(quoted))})`}. Frag auf ${or(languages.map(language))}.`,
    closestBySpeaker: () => text`Nichts, was diese Person sagt, beantwortet das eindeutig. Am nächsten kommt dies:`,
    notFoundBySpeaker: (data) =>
      text`Von dieser Person habe ich keine Antwort gefunden; anders gefragt vielleicht schon.${behindNo('In den Dokumenten', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`In den Dokumenten, in denen hier gesucht wird, habe ich keine Antwort gefunden, aber vielleicht steht eine in ${quoted(title)}: Wähl es unter ${quoted(option)} aus.${nearest ? ` ${NEAREST}` : ''}`,
    rival: ({ title }) => text`Auch ${quoted(title)} beantwortet das: siehe den nächsten Treffer.`,
    namesakes: ({ names }) => text`So heißen ${and(names)}: Nenn den ganzen Namen.`,
    asksMore: () => text`Das beantwortet einen Teil deiner Frage. Stell den Rest einzeln.`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () =>
      text`Darin ist nichts, wonach ich suchen könnte. Noch einmal dieselbe Passage, und wessen Worte es sind:`,
    nothingElseTheirs: () =>
      text`Sonst habe ich in diesem Dokument nichts von dieser Person gefunden. Noch einmal dieselbe Passage, und wessen Worte es sind:`,
    asItStands: () =>
      text`Ob es wahr ist, beurteile ich nicht. So steht es im Dokument, und darunter, wessen Worte es sind:`,
    nothingToSearch: () => text`Das ist zu wenig, um danach zu suchen. Nenn bitte ein Wort, das zum Thema gehört.`,
    list: ({ words, count: shown }) =>
      text`${count(shown, words === null ? FITTING : PASSAGES)}${words === null ? '' : ` zu ${quoted(words)}`}${shown > 1 ? BEST_FIRST : ''}:`,
    listPart: ({ words, first, last, total }) =>
      text`Passagen ${range(first, last)}${total === null ? '' : ` von ${number(total)}`}${words === null ? ', die dazu passen könnten' : ` zu ${quoted(words)}`}${first === 1 ? BEST_FIRST : ''}:`,
    listEmpty: (data) => text`Zu ${quoted(data.words)} habe ich keine Passage gefunden.`,
    listEmptyBySpeaker: (data) => text`Von dieser Person habe ich zu ${quoted(data.words)} nichts gefunden.`,
    listNone: ({ nearest }) =>
      text`Keine Passage handelt eindeutig davon.${nearest ? ' Am nächsten kommt Folgendes, vielleicht ganz ohne Zusammenhang:' : ''}`,
    listClosest: () => text`Keine Passage handelt eindeutig davon. Am nächsten kommt:`,
    noPhrase: ({ nearest }) =>
      text`In keiner Passage stehen die Wörter in Anführungszeichen so hintereinander.${nearest ? ' Ohne die Zeichen kommt dem am nächsten:' : ''}`,
    listSeveral: () => text`Mehrere Dokumente haben das:`,
    otherMatches: () => text`Vielleicht ist eine von diesen gemeint, die beste zuerst:`,
    answersQuestion: ({ question }) =>
      text`Das Dokument beantwortet: ${quoted(question)} (Diese Frage ist von mir, kein Zitat.) Siehe hier:`,
    searchInstead: ({ words }) =>
      text`Dazu habe ich sonst nichts gefunden. ${slash('search')} sucht nach Wörtern wie ${quoted(words)}.`,
    nothingElse: () =>
      text`Dazu habe ich sonst nichts gefunden. Unter ${slash('about')} steht, welche Dokumente ich kenne.`,
    labelElsewhere: ({ label, title, option }) =>
      text`In den Dokumenten, in denen hier gesucht wird, gibt es ${quoted(label)} nicht, aber in ${quoted(title)}: Wähl es unter ${quoted(option)} aus.`,
    listElsewhere: ({ title, option }) =>
      text`In den Dokumenten, in denen hier gesucht wird, handelt keine Passage eindeutig davon, aber vielleicht eine in ${quoted(title)}: Wähl es bei ${slash('search')} unter ${quoted(option)} aus.`,
    lookedInHere: () => text`wird hier durchsucht`,
    sharedBy: (data) => text`Geteilt von ${user(data.user)}`,
    rangePart: ({ from, to, first, last }) =>
      text`Gezeigt: ${paragraphsBetween(from, to)} von ${paragraphsBetween(first, last)}.`,
    part: ({ begins, ends }) =>
      text`Teil einer langen Passage: ${
        begins
          ? 'Sie geht noch weiter.'
          : ends
            ? 'Sie beginnt schon früher.'
            : 'Sie beginnt früher und geht noch weiter.'
      }`,
    changed: ({ paragraph }) =>
      text`Seit diese ID vergeben wurde, hat sich der Text geändert, oder die ID enthält einen Tippfehler. ¶ ${paragraph} lautet jetzt:`,

    wronglyAttributed: () => text`falsch zugeschrieben`,
    misattributed: ({ claimed, ...data }) =>
      text`Aber die Worte sind nicht von ${quoted(claimed)}: Im Dokument sind sie von ${voicesOf(data)}.`,
    isSource: ({ claimed, ...data }) =>
      text`Die Quelle ist ${quoted(claimed)}: Im Dokument sind diese Worte von ${voicesOf(data)}.`,
    attributedTo: (data) => text`Im Dokument sind diese Worte von ${voicesOf(data)}.`,
    saidOf: ({ about, voices }) =>
      text`Das sagt das Dokument über ${strong(about)}: Die Worte sind von ${and(voices)}.`,
    retold: ({ reporting, reported }) =>
      text`Die Worte sind von ${and(reporting)}, sinngemäß nach ${strong(and(reported))}.`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`Nur ${and(words.map(quoted))} ist von ${strong(and(theirs))}: Der Rest ist im Dokument von ${voicesOf(data)}.`,
    resembles: (data) => text`Die Worte, denen es ähnelt, sind von ${voicesOf(data)}.`,
    unnamed: ({ voices }) =>
      text`Diese Worte oder einige davon werden von ${strong(and(voices))} zitiert; wessen Worte es sind, ist nicht vermerkt.`,
    notNoted: () => text`Im Dokument ist nicht vermerkt, wessen Worte das sind oder einige davon.`,
    leftOut: ({ words }) => text`Unter dem Ausgelassenen ist ${and(words.map(quoted))}: Das kann den Sinn ändern.`,
    putIn: ({ words }) => text`Im Eingefügten ist ${and(words.map(quoted))}: Das kann den Sinn ändern.`,
    negatedBeside: ({ words }) =>
      text`Direkt neben diesen Worten steht im selben Satz ${and(words.map(quoted))}: Das kann den Sinn ändern.`,
    negationChanged: () => text`Eine Verneinung wurde geändert.`,
    numberChanged: () => text`Eine Zahl oder Mengenangabe wurde geändert.`,
    editors: () => text`Wörter in [eckigen Klammern] sind redaktionelle Zusätze.`,
    timesPasted: ({ times }) => text`In der Nachricht steht es ${number(times)}-mal.`,
    restUnchecked: () => text`Der Rest der Nachricht wurde nicht geprüft.`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`Durchgestrichen: steht dort nicht.`,
    movedLegend: ({ words }) => text`An anderer Stelle im Satz: ${and(words.map(quoted))}.`,
    boldLegend: () => text`Fett: steht dort, aber nicht im Zitat.`,

    aboutBot: () => text`Ich beantworte Fragen zu einem Dokument, indem ich es Wort für Wort zitiere.`,
    aboutUse: () =>
      text`Mit ${slash('ask')} stellst du eine Frage, mit ${slash('quote')} holst du eine Passage, mit ${slash('search')} suchst du nach Wörtern, mit ${slash('check')} prüfst du ein Zitat. Oder klick mit der rechten Maustaste auf eine Nachricht (am Handy: gedrückt halten) und wähle unter „Apps“ ${strong(commands.find.name)} oder ${strong(commands.checkMessage.name)}.`,
    aboutPrivacy: () => text`Ich speichere nichts: keine Nachrichten, keine Fragen, nichts über dich.`,
    aboutMissed: () =>
      text`Ich speichere Fragen, die ich nicht oder nicht wie gemeint beantworte, jeweils mit dem Tag: nicht, wer gefragt hat, und nicht, wo. Sonst speichere ich nichts.`,
    reportsOn: ({ subject }) => text`Berichtet über: ${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`Darin kommen${publisher === null ? '' : ` neben ${publisher}`} zu Wort: ${speakers}`,
    moreDocuments: (data) => text`und ${count(data.count, { one: 'weiteres Dokument', other: 'weitere Dokumente' })}`,

    writtenBy: ({ authors }) => text`Geschrieben von ${authors}.`,
    namesNoAuthor: ({ imprint }) =>
      text`Ein Autor ist nicht genannt.${imprint === '' ? '' : ` Veröffentlicht: ${imprint}`}`,
    published: ({ imprint }) =>
      imprint === '' ? text`Es ist nicht angegeben, wer es wann veröffentlicht hat.` : text`Veröffentlicht: ${imprint}`,
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `Veröffentlicht: ${imprint}. `}Mehr steht im Kopf nicht darüber, worum es geht: Frag mich nach etwas, was darin steht.`,
    documentsKnown: (data) => text`Ich kenne ${count(data.count, { one: 'Dokument', other: 'Dokumente' })}:`,
    readHere: ({ source }) => text`Hier steht es: ${source}`,
    hasNoAddress: () => text`Eine Adresse kenne ich nicht, aber ${slash('quote')} zeigt jeden Absatz.`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { one: 'Absatz', other: 'Absätze' })}, ${count(sentences, { one: 'Satz', other: 'Sätze' })}`,
    namesNoSpeaker: () => text`Niemand wird darin mit Namen zitiert.`,
    askedIn: ({ languages }) =>
      text`Du kannst in diesen Sprachen fragen: ${languages}. Ich zitiere in der Sprache des Dokuments:`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]} ${speaker === null ? 'Ich zitiere Dokumente Wort für Wort: Frag mich, was darin über etwas steht.' : `Ich zitiere Dokumente Wort für Wort: Frag mich zum Beispiel ${quoted(`Was hat ${speaker} gesagt?`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ Davor: ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`Danach: ¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`Zurück zu ¶ ${paragraph}`,
    nextMatch: (data) =>
      text`Nächster Treffer (${data.number} von ${data.isAll ? data.count : `den ersten ${data.count}`})`,
    listBefore: ({ first, last }) => text`‹ Zurück: ${range(first, last)}`,
    listAfter: ({ first, last }) => text`Mehr: ${range(first, last)} ›`,
    restOfPassage: () => text`Rest der Passage`,
    startOfPassage: () => text`Anfang der Passage`,
    share: () => text`Teilen`,
    copy: () => text`Kopieren`,
    notWhatIAsked: () => text`Nicht, was ich gefragt habe`,
    remove: () => text`Entfernen`,
    readInSource: () => text`In der Quelle lesen`,
    show: ({ passage }) => text`${passage} anzeigen`,

    removed: () => text`Diese Antwort wurde entfernt.`,
    notYours: () =>
      text`Nur wer gefragt hat oder hier die Berechtigung „Nachrichten verwalten“ hat, kann diese Antwort entfernen.`,
    notYourQuestion: () => text`Das kann nur sagen, wer gefragt hat. Frag selbst: ${slash('ask')}`,
    mayNotPost: () =>
      text`Ich darf hier nicht für alle schreiben: Dafür braucht es die Berechtigung „Nachrichten senden“ und, falls nur du mich hinzugefügt hast, auch „Externe Apps verwenden“. Du kannst das Zitat stattdessen kopieren.`,
    tooFast: ({ seconds }) =>
      text`Das war viel auf einmal. Bitte warte noch ${count(seconds, { one: 'Sekunde', other: 'Sekunden' })}.`,
    emptyMessage: () =>
      text`Ich kann nur Text lesen, und in dieser Nachricht steht keiner (was auf Bildern ist, sehe ich nicht).`,
    fileTooLarge: ({ file }) =>
      text`Ich lese Textdateien bis 1 MiB, und ${quoted(file)} ist größer. Füg die Stelle, um die es geht, in eine Nachricht ein.`,
    fileUnread: ({ file }) =>
      text`Ich konnte ${quoted(file)} nicht lesen: Discord hat die Datei nicht rechtzeitig herausgegeben, oder sie ist nicht in UTF-8. Versuch es bitte noch einmal, oder füg die Stelle, um die es geht, in eine Nachricht ein.`,
    unknownId: () => text`Kein Dokument hier hat diese ID.`,
    moreChecks: () => text`Es war mehr, als hier Platz hat. Prüfe den Rest stückweise.`,
    deleted: () => text`Diese Nachricht wurde inzwischen gelöscht.`,
    blocked: () =>
      text`AutoMod lässt das auf diesem Server niemanden schreiben. Frag so, dass nur du die Antwort siehst, oder anderswo.`,
    notRemoved: () =>
      text`Discord lässt mich diese Nachricht nicht löschen. Wer hier „Nachrichten verwalten“ darf, kann das stattdessen tun.`,
    outdated: () =>
      text`Das ist veraltet: Das Dokument hat sich inzwischen geändert oder ist nicht mehr da. Frag bitte noch einmal.`,
    failed: () => text`Bei mir ist etwas schiefgelaufen; ich habe es notiert. Versuch es bitte noch einmal.`,

    unknownCommand: ({ command, commands }) =>
      text`Den Befehl ${quoted(command)} gibt es nicht. Es gibt ${and(commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }) =>
      text`Die Option ${quoted(option)} gibt es hier nicht. Es gibt ${and(options.map(quoted))}.`,
    missingOption: ({ option }) => text`Bitte fülle ${quoted(option)} aus: Das Feld ist leer.`,
    notText: ({ option }) => text`${quoted(option)} muss Text sein.`,
    notYesOrNo: ({ option }) => text`${quoted(option)} muss true oder false sein.`,
    notUser: ({ option }) => text`${quoted(option)} muss eine Person sein: Wähle eine aus der Liste.`,
    tooLong: ({ option, length, limit }) =>
      text`${quoted(option)} ist ${count(length, { other: 'Zeichen' })} lang. Bitte höchstens ${number(limit)}.`,
    unknownDocument: ({ typed, ids }) =>
      text`Das Dokument ${quoted(typed)} gibt es nicht. Es gibt ${ids.length === 1 ? 'nur ' : ''}${someOf(ids)}.`,
    checkedInAll: ({ typed }) =>
      text`Kein einzelnes Dokument heißt hier ${quoted(typed)}, darum habe ich in allen nachgesehen.`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`Niemand namens ${quoted(typed)} spricht in den Dokumenten.${speakers.length === 0 ? '' : text` Es sprechen: ${someOf(speakers)}.`}`,
    noParagraph: (data) =>
      text`In ${data.title === null ? 'den Dokumenten' : quoted(data.title)} gibt es ¶ ${data.paragraph} nicht: Das ${data.title === null ? 'längste' : 'Dokument'} hat ${count(
        data.count,
        {
          one: 'Absatz',
          other: 'Absätze',
        },
      )} (${paragraphsBetween(1, data.count)}).`,
    noLabel: (data) =>
      text`In den Dokumenten gibt es ${quoted(data.label)} nicht${data.title === null ? '' : text`: ${quoted(data.title)} hat ${quoted(data.first)}${data.last === data.first ? '' : text` bis ${quoted(data.last)}`}`}.`,
    partLacking: ({ label, found }) =>
      text`In den Dokumenten gibt es ${quoted(label)} nicht; ${found === null ? 'das sind die Teile, zu denen es gehören würde' : text`das ist ${quoted(found)}`}.`,

    terminalHint: () => text`Eine Zeile ohne Schrägstrich ist eine Frage. Tab ergänzt, quit oder Strg-D beendet.`,
    noChoice: ({ number, last }) =>
      text`[${number}] steht nicht zur Auswahl${last === 0 ? '' : ` (${choicesTo(last)})`}. Den Absatz zeigt ${slash('quote')} ${number}.`,
    emptyLine: () => text`Die Zeile ist leer. Stell eine Frage, oder gib einen Befehl wie /about ein.`,
    notACall: () =>
      text`Diese Zeile beginnt wie JSON, ist aber kein Aufruf. Schreib {"command": "ask", "options": {"question": "…"}}.`,
  },
};
