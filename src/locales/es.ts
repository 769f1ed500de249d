import { choicesTo, firstNamed, formatsOf, norOf, noWith, paragraphsBetween, range, voicesWith } from './formats.ts';
import type { Locale } from './messages.ts';
import { commandsOf, strong, text, user } from './rich-text.ts';

const formats = formatsOf('es', '«%»');
const { after, and, count, inParentheses, language, number, or, quoted } = formats;
const nor = norOf('ni');

const NEAREST = 'El pasaje más cercano, que quizá no tenga nada que ver:';
const PASSAGES = { one: 'pasaje', other: 'pasajes' };

/** They are infinitives, so that a sentence can run through them: “puedes /preguntar algo”. */
const commands: Locale['commands'] = {
  ask: {
    name: 'preguntar',
    description: 'Pregunta qué dice el documento: el pasaje que mejor responde, palabra por palabra',
  },
  quote: {
    name: 'citar',
    description: 'Cita un pasaje: escribe unas palabras o un párrafo, como ¶ 4, y elige',
  },
  check: {
    name: 'comprobar',
    description: 'Comprueba una cita: ¿están esas palabras en el documento? ¿De quién son?',
  },
  search: {
    name: 'buscar',
    description: 'Muestra los pasajes que coinciden con tus palabras, de mayor a menor relevancia',
  },
  about: { name: 'info', description: 'Qué documentos hay, cómo se usa este bot y qué guarda' },
  find: { name: 'Buscar una cita', description: 'Busca los pasajes relacionados con un mensaje' },
  checkMessage: { name: 'Comprobar esta cita', description: 'Comprueba las citas de un mensaje' },
};
const slash = commandsOf(commands);
const BEST_FIRST = ', de mayor a menor relevancia';
const FITTING = { one: 'pasaje que puede tratar de eso', other: 'pasajes que pueden tratar de eso' };
const someOf = (names: readonly string[]) => firstNamed(names, and, text` y otros (mira ${slash('about')})`);
const voicesOf = voicesWith(and, ' y ', (reported) => ` (que recoge lo dicho por ${reported})`);
const behindNo = noWith(formats, NEAREST, (beginning, unknown) => `${beginning} ${nor(unknown)}.`);

const TALK = {
  summary: 'No resumo, traduzco, redacto ni opino: de un documento solo doy sus propias palabras.',
  hello: '¡Hola!',
  thanks: '¡Es un placer!',
  goodbye: '¡Hasta pronto!',
  help: `¡Con mucho gusto! Lo que sé hacer está en /${commands.about.name}.`,
  privacy: `Qué guardo y qué no lo dice /${commands.about.name}.`,
  maker: 'Soy Verbatim, un programa que busca pasajes: ni una persona ni un modelo de lenguaje.',
  blame: '¡Lo siento! Quizá ayude preguntar con otras palabras.',
  chatter: '¡Entendido!',
  doubt:
    'Debajo de cada pasaje se indica de quién son las palabras y dónde leerlas; si no estoy seguro de que responda, lo digo. No juzgo qué es verdad.',
  next: 'Con cada pregunta empiezo de nuevo: para seguir están los botones debajo de una respuesta.',
  remove: 'Quien preguntó encuentra «Eliminar» debajo de una respuesta que todos ven.',
};

export const es: Locale = {
  formats,
  commands,
  options: {
    question: { name: 'pregunta', description: 'Tu pregunta, con tus propias palabras' },
    passage: {
      name: 'pasaje',
      description: 'Palabras del pasaje, su párrafo (¶ 4), su número en el texto (artículo 5) o su ID',
    },
    words: { name: 'palabras', description: 'Las palabras que buscas' },
    quote: { name: 'cita', description: 'La cita que quieres comprobar, tal como la encontraste' },
    speaker: { name: 'de-quién', description: 'Quién lo dice' },
    document: { name: 'documento', description: 'El documento al que te refieres, si es uno en concreto' },
    private: { name: 'privado', description: 'Para que solo tú veas la respuesta; después puedes compartirla' },
    to: { name: 'para', description: 'Para quién es la respuesta: recibirá una notificación' },
  },
  fields: { quote: 'Cita', speaker: 'Quién lo dice', document: 'Documento' },
  verdicts: {
    verbatim: { name: 'Textual', means: 'aparece en los documentos palabra por palabra.' },
    shortened: {
      name: 'Abreviada',
      means: 'aparece en los documentos, con omisiones donde así se indica.',
    },
    inserted: { name: 'Con añadidos', means: 'aparece en los documentos, con añadidos donde así se indica.' },
    joined: {
      name: 'Unida',
      means: 'aparece en los documentos, sin lo que el documento intercala, como quién lo dice.',
    },
    altered: { name: 'Alterada', means: 'se parece a un pasaje, pero con palabras cambiadas, añadidas u omitidas.' },
    respelt: { name: 'Otra grafía', means: 'aparece en los documentos, pero escrita de otra manera.' },
    title: { name: 'Título', means: 'aparece en un título palabra por palabra.' },
    'altered-title': {
      name: 'Título alterado',
      means: 'se parece a un título, pero con palabras cambiadas, añadidas u omitidas.',
    },
    heading: { name: 'Encabezado', means: 'aparece en un encabezado palabra por palabra.' },
    'altered-heading': {
      name: 'Encabezado alterado',
      means: 'se parece a un encabezado, pero con palabras cambiadas, añadidas u omitidas.',
    },
    spliced: { name: 'Recompuesta', means: 'une fragmentos que en los documentos no van juntos de esa manera.' },
    absent: {
      name: 'No está en los documentos',
      means: 'no aparece en ninguno; puede que esté en otro documento o en otra traducción.',
    },
    'absent-here': {
      name: 'No está en este documento',
      means: 'no aparece en él; puede que esté en otro documento o en otra traducción.',
    },
    'too-short': {
      name: 'Demasiado corta para saberlo',
      means: 'podría ser de cualquiera: comprueba un fragmento más largo.',
    },
  },
  attributions: {
    publisher: ({ publisher, date }) =>
      text`${strong(publisher)}, con sus propias palabras${date === null ? '' : `, ${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)}, en ${publisher}`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`Palabras entre comillas: ${strong(speaker)}${after(details)}. Todas las demás${inBold ? ' en negrita' : ''}: ${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)}, que recoge con sus propias palabras lo dicho por ${strong(speaker)}${inParentheses(details)}${quotes ? '; solo las palabras entre comillas son cita textual' : ''}`,
    quotedBy: ({ by, details }) => text`Citado por ${strong(by)}${inParentheses(details)}; no consta quién lo dice`,
    notNoted: ({ source }) => text`No consta quién lo dice, en ${strong(source)}`,
    unnamed: ({ publisher, inBold }) =>
      text`Palabras entre comillas: no consta quién las dice. Todas las demás${inBold ? ' en negrita' : ''}: ${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words}: ${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words}: no consta quién lo dice`,
      others: ({ publisher, inBold }) => text`todo lo demás${inBold ? ' en negrita' : ''}: ${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words}: recoge lo dicho por ${strong(speaker)}${inParentheses(details)}`,
    },
    inBold: ({ words, attribution }) => text`En negrita${inParentheses([quoted(words)])}: ${attribution}`,
    briefly: {
      notNoted: 'no consta quién lo dice',
      quoting: ({ publisher, speaker }) => `${publisher}, citando a ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher}, parafraseando a ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher}, en parte parafraseando a ${speaker}`,
    },
  },
  messages: {
    closest: () => text`Ningún pasaje responde claramente a eso. Este es el que más se acerca:`,
    none: (data) => text`Los documentos no responden a eso.${behindNo('En ellos no aparece', data)}`,
    notFound: (data) =>
      text`No he encontrado respuesta en los documentos; con otras palabras quizá aparezca.${behindNo('En ellos no aparece', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? 'Puede que no lo haya entendido' : `Todavía no leo ${isPartly ? 'bien el ' : ''}${language(unread)}`}${understood.length === 0 ? '' : ` (solo he entendido ${and(understood.map(quoted))})`}. Pregúntame en ${or(languages.map(language))}.`,
    closestBySpeaker: () =>
      text`Nada de lo que dice esta persona responde claramente a eso. Esto es lo que más se acerca:`,
    notFoundBySpeaker: (data) =>
      text`No he encontrado respuesta en lo que dice esta persona; con otras palabras quizá aparezca.${behindNo('En los documentos no aparece', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`No he encontrado respuesta en los documentos en los que se busca aquí, pero quizá la tenga ${quoted(title)}: elígelo en ${quoted(option)}.${nearest ? ` ${NEAREST}` : ''}`,
    rival: ({ title }) => text`${quoted(title)} también responde a eso: mira el resultado siguiente.`,
    namesakes: ({ names }) => text`Así se llaman ${and(names)}: di el nombre completo.`,
    asksMore: () => text`Esto responde a una parte de lo que preguntas. Pregunta el resto por separado.`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () => text`Ahí no hay nada que buscar. De nuevo el mismo pasaje, y de quién son las palabras:`,
    nothingElseTheirs: () =>
      text`No he encontrado nada más de esta persona en este documento. De nuevo el mismo pasaje, y de quién son las palabras:`,
    asItStands: () => text`No juzgo si es verdad. Esto es lo que dice el documento, y de quién son las palabras:`,
    nothingToSearch: () =>
      text`Es demasiado poco para buscar. Vuelve a preguntar con una palabra relacionada con el tema.`,
    list: ({ words, count: shown }) =>
      text`${count(shown, words === null ? FITTING : PASSAGES)}${words === null ? '' : ` para ${quoted(words)}`}${shown > 1 ? BEST_FIRST : ''}:`,
    listPart: ({ words, first, last, total }) =>
      text`Pasajes ${range(first, last)}${total === null ? '' : ` de ${number(total)}`} ${words === null ? 'que pueden tratar de eso' : `para ${quoted(words)}`}${first === 1 ? BEST_FIRST : ''}:`,
    listEmpty: (data) => text`No he encontrado ningún pasaje para ${quoted(data.words)}.`,
    listEmptyBySpeaker: (data) => text`No he encontrado nada de esta persona para ${quoted(data.words)}.`,
    listNone: ({ nearest }) =>
      text`Ningún pasaje habla claramente de eso.${nearest ? ' Lo más cercano, que quizá no tenga nada que ver:' : ''}`,
    listClosest: () => text`Ningún pasaje habla claramente de eso. Esto es lo que más se acerca:`,
    noPhrase: ({ nearest }) =>
      text`Ningún pasaje tiene seguidas las palabras entre comillas.${nearest ? ' Sin las comillas, lo más parecido es:' : ''}`,
    listSeveral: () => text`Varios documentos lo tienen:`,
    otherMatches: () => text`¿Te refieres a alguno de estos? Del más al menos relevante:`,
    answersQuestion: ({ question }) =>
      text`El documento responde a: ${quoted(question)} (La pregunta es mía, no es una cita.) Mira aquí:`,
    searchInstead: ({ words }) =>
      text`No he encontrado nada más sobre eso. ${slash('search')} busca palabras como ${quoted(words)}.`,
    nothingElse: () =>
      text`No he encontrado nada más sobre eso. En ${slash('about')} están los documentos que conozco.`,
    labelElsewhere: ({ label, title, option }) =>
      text`En los documentos en los que se busca aquí no hay ${quoted(label)}, pero sí en ${quoted(title)}: elígelo en ${quoted(option)}.`,
    listElsewhere: ({ title, option }) =>
      text`Ningún pasaje de los documentos en los que se busca aquí habla claramente de eso, pero quizá sí alguno de ${quoted(title)}: elígelo en ${quoted(option)} de ${slash('search')}.`,
    lookedInHere: () => text`aquí se busca en este`,
    sharedBy: (data) => text`Compartido por ${user(data.user)}`,
    rangePart: ({ from, to, first, last }) =>
      text`Se muestra: ${paragraphsBetween(from, to)} de ${paragraphsBetween(first, last)}.`,
    part: ({ begins, ends }) =>
      text`Parte de un pasaje largo, que ${begins ? 'continúa.' : ends ? 'empieza antes.' : 'empieza antes y continúa.'}`,
    changed: ({ paragraph }) =>
      text`El texto ha cambiado desde que se creó ese ID, o el ID está mal escrito. El ¶ ${paragraph} dice ahora:`,

    wronglyAttributed: () => text`mal atribuida`,
    misattributed: ({ claimed, ...data }) =>
      text`Pero no son palabras de ${quoted(claimed)}: el documento se las atribuye a ${voicesOf(data)}.`,
    isSource: ({ claimed, ...data }) =>
      text`La fuente es ${quoted(claimed)}: el documento atribuye estas palabras a ${voicesOf(data)}.`,
    attributedTo: (data) => text`En el documento, estas palabras son de ${voicesOf(data)}.`,
    saidOf: ({ about, voices }) => text`El documento lo dice de ${strong(about)}: las palabras son de ${and(voices)}.`,
    retold: ({ reporting, reported }) =>
      text`Las palabras son de ${and(reporting)}, que recoge lo dicho por ${strong(and(reported))}.`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`Solo ${and(words.map(quoted))} es de ${strong(and(theirs))}: el documento atribuye el resto a ${voicesOf(data)}.`,
    resembles: (data) => text`Las palabras a las que se parece son de ${voicesOf(data)}.`,
    unnamed: ({ voices }) =>
      text`Estas palabras, o parte de ellas, son citadas por ${strong(and(voices))}; no consta quién las dice.`,
    notNoted: () => text`El documento no indica quién dice estas palabras, o parte de ellas.`,
    leftOut: ({ words }) => text`Entre lo omitido está ${and(words.map(quoted))}: puede cambiar el sentido.`,
    putIn: ({ words }) => text`Entre lo añadido está ${and(words.map(quoted))}: puede cambiar el sentido.`,
    negatedBeside: ({ words }) =>
      text`Justo al lado de estas palabras, en la misma frase, está ${and(words.map(quoted))}: puede cambiar el sentido.`,
    negationChanged: () => text`Se ha cambiado una negación.`,
    numberChanged: () => text`Se ha cambiado un número o una cantidad.`,
    editors: () => text`Las palabras entre [corchetes] son de quien cita.`,
    timesPasted: ({ times }) => text`Aparece ${number(times)} veces en el mensaje.`,
    restUnchecked: () => text`El resto del mensaje no se ha comprobado.`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`Tachado: no está allí.`,
    movedLegend: ({ words }) => text`En otro lugar de la frase: ${and(words.map(quoted))}.`,
    boldLegend: () => text`En negrita: está allí, pero no en la cita.`,

    aboutBot: () => text`Respondo preguntas sobre un documento citándolo palabra por palabra.`,
    aboutUse: () =>
      text`Con ${slash('ask')} haces una pregunta, con ${slash('quote')} muestras un pasaje, con ${slash('search')} buscas palabras y con ${slash('check')} compruebas una cita. O haz clic derecho en un mensaje (en el teléfono, mantenlo pulsado), abre Aplicaciones y elige ${strong(commands.find.name)} o ${strong(commands.checkMessage.name)}.`,
    aboutPrivacy: () => text`No guardo nada: ni mensajes, ni preguntas, ni nada sobre ti.`,
    aboutMissed: () =>
      text`Guardo las preguntas que no respondo, o no como se esperaba, cada una con el día: no quién preguntó ni dónde. No guardo nada más.`,
    reportsOn: ({ subject }) => text`Informa sobre: ${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`Voces en el texto${publisher === null ? '' : `, además de ${publisher}`}: ${speakers}`,
    moreDocuments: (data) => text`y ${count(data.count, { one: 'documento', other: 'documentos' })} más`,

    writtenBy: ({ authors }) => text`Autoría: ${authors}.`,
    namesNoAuthor: ({ imprint }) => text`No indica autor.${imprint === '' ? '' : ` Publicación: ${imprint}`}`,
    published: ({ imprint }) =>
      imprint === '' ? text`No indica quién lo publicó ni cuándo.` : text`Publicación: ${imprint}`,
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `Publicación: ${imprint}. `}Su encabezado no dice más de su tema: pregúntame por algo del contenido.`,
    documentsKnown: (data) => text`Conozco ${count(data.count, { one: 'documento', other: 'documentos' })}:`,
    readHere: ({ source }) => text`Se puede leer aquí: ${source}`,
    hasNoAddress: () => text`No tengo su dirección, pero ${slash('quote')} muestra cualquiera de sus párrafos.`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { one: 'párrafo', other: 'párrafos' })}, ${count(sentences, { one: 'oración', other: 'oraciones' })}`,
    namesNoSpeaker: () => text`No cita a nadie por su nombre.`,
    askedIn: ({ languages }) =>
      text`Puedes preguntarme en cualquiera de estos idiomas: ${languages}. Cito en el idioma del documento:`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]} ${speaker === null ? 'Cito documentos palabra por palabra: pregúntame qué dicen sobre algo.' : `Cito documentos palabra por palabra: pregúntame, por ejemplo, ${quoted(`¿Qué dijo ${speaker}?`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ Antes: ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`Después: ¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`Volver al ¶ ${paragraph}`,
    nextMatch: (data) =>
      text`Ver resultado ${data.number} de ${data.isAll ? data.count : `los primeros ${data.count}`}`,
    listBefore: ({ first, last }) => text`‹ Volver: ${range(first, last)}`,
    listAfter: ({ first, last }) => text`Más: ${range(first, last)} ›`,
    restOfPassage: () => text`Resto del pasaje`,
    startOfPassage: () => text`Inicio del pasaje`,
    share: () => text`Compartir`,
    copy: () => text`Copiar`,
    notWhatIAsked: () => text`No es lo que pregunté`,
    remove: () => text`Eliminar`,
    readInSource: () => text`Leer en la fuente`,
    show: ({ passage }) => text`Mostrar ${passage}`,

    removed: () => text`Esta respuesta se ha eliminado.`,
    notYours: () =>
      text`Solo puede eliminar esta respuesta quien la pidió o quien tenga aquí el permiso «Gestionar mensajes».`,
    notYourQuestion: () => text`Solo puede decirlo quien preguntó. Pregunta tú con ${slash('ask')}`,
    mayNotPost: () =>
      text`Aquí no puedo publicar para todo el mundo: hace falta el permiso «Enviar mensajes» y, si solo tú me has instalado, también «Usar aplicaciones externas». Lo que sí puedes hacer es copiar la cita.`,
    tooFast: ({ seconds }) =>
      text`Eso ha sido mucho de golpe. Espera ${count(seconds, { one: 'segundo', other: 'segundos' })} antes de seguir, por favor.`,
    emptyMessage: () => text`Solo puedo leer texto, y ese mensaje no tiene (no veo lo que hay en las imágenes).`,
    fileTooLarge: ({ file }) =>
      text`Leo archivos de texto de hasta 1 MiB, y ${quoted(file)} es mayor. Pega en un mensaje la parte que importa.`,
    fileUnread: ({ file }) =>
      text`No he podido leer ${quoted(file)}: Discord no lo ha entregado a tiempo o no está en UTF-8. Inténtalo de nuevo o pega en un mensaje la parte que importa.`,
    unknownId: () => text`Ningún documento de aquí tiene ese ID.`,
    moreChecks: () => text`Había más de lo que cabe aquí. Comprueba el resto por partes.`,
    deleted: () => text`Entretanto, alguien ha borrado ese mensaje.`,
    blocked: () =>
      text`AutoMod no deja que nadie publique eso en este servidor. Pregunta de modo que solo tú veas la respuesta, o en otro lugar.`,
    notRemoved: () =>
      text`Discord no me deja borrar este mensaje. Puede hacerlo quien tenga aquí el permiso «Gestionar mensajes».`,
    outdated: () =>
      text`Esto es demasiado antiguo: el documento ha cambiado desde entonces o ya no está. Vuelve a preguntar, por favor.`,
    failed: () => text`Algo ha fallado por mi parte, y ya lo he anotado. Inténtalo de nuevo, por favor.`,

    unknownCommand: ({ command, commands }) =>
      text`No existe el comando ${quoted(command)}. Los que hay: ${and(commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }) =>
      text`Aquí no existe la opción ${quoted(option)}. Las que hay: ${and(options.map(quoted))}.`,
    missingOption: ({ option }) => text`Completa la opción ${quoted(option)}, por favor: está vacía.`,
    notText: ({ option }) => text`La opción ${quoted(option)} tiene que ser texto.`,
    notYesOrNo: ({ option }) => text`La opción ${quoted(option)} tiene que ser true (sí) o false (no).`,
    notUser: ({ option }) => text`La opción ${quoted(option)} tiene que ser una persona: elígela de la lista.`,
    tooLong: ({ option, length, limit }) =>
      text`El texto de ${quoted(option)} tiene ${count(length, { one: 'carácter', other: 'caracteres' })}. Redúcelo a ${number(limit)} como máximo, por favor.`,
    unknownDocument: ({ typed, ids }) =>
      text`No hay ningún documento ${quoted(typed)}. ${ids.length === 1 ? 'Solo hay uno' : 'Los que hay'}: ${someOf(ids)}.`,
    checkedInAll: ({ typed }) =>
      text`Ningún documento en concreto se llama aquí ${quoted(typed)}, así que busqué en todos.`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`En los documentos no habla nadie que se llame ${quoted(typed)}.${speakers.length === 0 ? '' : text` Quienes hablan: ${someOf(speakers)}.`}`,
    noParagraph: (data) =>
      text`No hay ningún ¶ ${data.paragraph} en ${data.title === null ? 'los documentos: el más largo' : text`${quoted(data.title)}:`} tiene ${count(data.count, { one: 'párrafo', other: 'párrafos' })} (${paragraphsBetween(1, data.count)}).`,
    noLabel: (data) =>
      text`No hay ${quoted(data.label)} en los documentos${data.title === null ? '' : text`: ${quoted(data.title)} ${data.last === data.first ? 'solo tiene' : text`va de ${quoted(data.first)} a`} ${quoted(data.last)}`}.`,
    partLacking: ({ label, found }) =>
      text`No hay ${quoted(label)} en los documentos; ${found === null ? 'estas son las partes a las que pertenecería' : text`esto es ${quoted(found)}`}.`,

    terminalHint: () => text`Una línea sin barra es una pregunta. Tab completa, quit o Ctrl-D termina.`,
    noChoice: ({ number, last }) =>
      text`No hay ningún [${number}] que elegir${last === 0 ? '' : ` (${choicesTo(last)})`}. El párrafo se muestra con ${slash('quote')} ${number}.`,
    emptyLine: () => text`La línea está vacía. Haz una pregunta o escribe un comando, como /about.`,
    notACall: () =>
      text`Esta línea empieza como JSON, pero no es una llamada. Escribe {"command": "ask", "options": {"question": "…"}}.`,
  },
};
