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

const intl = formatsOf('pt-BR', '“%”');
/** The first of a month is an ordinal in Brazil, which Intl does not know. */
const formats: Formats = { ...intl, date: (iso) => intl.date(iso).replace(/^1 /, '1º ') };
const { after, and, count, inParentheses, language, number, or, quoted } = formats;
const nor = norOf('nem');

const NEAREST = 'O trecho mais próximo, que talvez não tenha nada a ver com isso:';
const PASSAGES = { one: 'trecho', other: 'trechos' };

/** They are infinitives, so that a sentence can run through them: “você pode /citar um trecho”. */
const commands: Locale['commands'] = {
  ask: {
    name: 'perguntar',
    description: 'Pergunte o que o documento diz: o trecho que melhor responde, palavra por palavra',
  },
  quote: {
    name: 'citar',
    description: 'Cite um trecho: digite algumas palavras ou um parágrafo, como ¶ 4, e escolha',
  },
  check: {
    name: 'verificar',
    description: 'Verifique uma citação: essas palavras estão no documento? De quem são?',
  },
  search: {
    name: 'buscar',
    description: 'Veja os trechos que correspondem às suas palavras, do mais ao menos relevante',
  },
  about: { name: 'sobre', description: 'Quais documentos existem, como usar este bot e o que ele guarda' },
  find: { name: 'Encontrar uma citação', description: 'Encontre os trechos que têm a ver com uma mensagem' },
  checkMessage: { name: 'Verificar esta citação', description: 'Verifique as citações de uma mensagem' },
};
const slash = commandsOf(commands);
const BEST_FIRST = ', do mais ao menos relevante';
const FITTING = { one: 'trecho que pode tratar disso', other: 'trechos que podem tratar disso' };
const someOf = (names: readonly string[]) => firstNamed(names, and, text` e outros (veja ${slash('about')})`);
const voicesOf = voicesWith(and, ' e ', (reported) => ` (relatando o que foi dito por ${reported})`);
const behindNo = noWith(formats, NEAREST, (beginning, unknown) => `${beginning} ${nor(unknown)}.`);

const TALK = {
  summary: 'Não resumo, não traduzo, não escrevo nem opino: de um documento só dou as próprias palavras dele.',
  hello: 'Olá!',
  thanks: 'De nada!',
  goodbye: 'Até logo!',
  help: `Claro! O que sei fazer está em /${commands.about.name}.`,
  privacy: `O que guardo e o que não guardo está em /${commands.about.name}.`,
  maker: 'Sou o Verbatim, um programa que procura trechos: nem uma pessoa, nem um modelo de linguagem.',
  blame: 'Desculpe! Talvez ajude perguntar com outras palavras.',
  chatter: 'Entendi!',
  doubt:
    'Embaixo de cada trecho está escrito de quem são as palavras e onde lê-las; se não tenho certeza de que ele responde, digo isso. Não julgo o que é verdade.',
  next: 'A cada pergunta começo de novo: para continuar, há os botões embaixo de uma resposta.',
  remove: 'Embaixo de uma resposta que todos veem, quem perguntou encontra “Remover”.',
};

export const pt: Locale = {
  formats,
  commands,
  options: {
    question: { name: 'pergunta', description: 'Sua pergunta, com suas próprias palavras' },
    passage: {
      name: 'trecho',
      description: 'Palavras do trecho, seu parágrafo (¶ 4), seu número no texto (artigo 5) ou seu ID',
    },
    words: { name: 'palavras', description: 'As palavras que você procura' },
    quote: { name: 'citação', description: 'A citação que você quer verificar, tal como a encontrou' },
    speaker: { name: 'de-quem', description: 'Quem diz isso' },
    document: { name: 'documento', description: 'O documento a que você se refere, se for um em particular' },
    private: { name: 'privado', description: 'Para que só você veja a resposta; depois você pode compartilhá-la' },
    to: { name: 'para', description: 'Para quem é a resposta: a pessoa será notificada' },
  },
  fields: { quote: 'Citação', speaker: 'Quem o diz', document: 'Documento' },
  verdicts: {
    verbatim: { name: 'Literal', means: 'está nos documentos, palavra por palavra.' },
    shortened: {
      name: 'Abreviada',
      means: 'está nos documentos, com os cortes indicados.',
    },
    inserted: { name: 'Com acréscimos', means: 'está nos documentos, com os acréscimos indicados.' },
    joined: { name: 'Unida', means: 'está nos documentos, sem o que o documento intercala, como quem o diz.' },
    altered: {
      name: 'Alterada',
      means: 'se parece com um trecho, mas com palavras trocadas, acrescentadas ou omitidas.',
    },
    respelt: { name: 'Outra grafia', means: 'está nos documentos, mas com outra grafia.' },
    title: { name: 'Título', means: 'está em um título, palavra por palavra.' },
    'altered-title': {
      name: 'Título alterado',
      means: 'se parece com um título, mas com palavras trocadas, acrescentadas ou omitidas.',
    },
    heading: { name: 'Subtítulo', means: 'está em um subtítulo, palavra por palavra.' },
    'altered-heading': {
      name: 'Subtítulo alterado',
      means: 'se parece com um subtítulo, mas com palavras trocadas, acrescentadas ou omitidas.',
    },
    spliced: { name: 'Montagem', means: 'junta pedaços que não estão juntos dessa forma nos documentos.' },
    absent: {
      name: 'Fora dos documentos',
      means: 'não está em nenhum deles; pode estar em outro documento ou em outra tradução.',
    },
    'absent-here': {
      name: 'Fora deste documento',
      means: 'não está nele; pode estar em outro documento ou em outra tradução.',
    },
    'too-short': {
      name: 'Curta demais para saber',
      means: 'poderia ser de qualquer pessoa: verifique um pedaço maior.',
    },
  },
  attributions: {
    publisher: ({ publisher, date }) =>
      text`${strong(publisher)}, com suas próprias palavras${date === null ? '' : `, ${date}`}`,
    speaker: ({ speaker, details, publisher }) => text`${strong(speaker)}${after(details)} (fonte: ${publisher})`,
    quoting: ({ speaker, details, publisher, inBold }) =>
      text`Palavras entre aspas: ${strong(speaker)}${after(details)}. Todas as outras${inBold ? ' em negrito' : ''}: ${strong(publisher)}`,
    reporting: ({ speaker, details, publisher, quotes }) =>
      text`${strong(publisher)}, relatando com suas próprias palavras o que foi dito por ${strong(speaker)}${inParentheses(details)}${quotes ? '; só as palavras entre aspas são citação literal' : ''}`,
    quotedBy: ({ by, details }) =>
      text`Citado por ${strong(by)}${inParentheses(details)}; não consta de quem são as palavras`,
    notNoted: ({ source }) => text`Não consta quem o diz (fonte: ${strong(source)})`,
    unnamed: ({ publisher, inBold }) =>
      text`Palavras entre aspas: não consta de quem são. Todas as outras${inBold ? ' em negrito' : ''}: ${strong(publisher)}`,
    parts: {
      speaker: ({ words, speaker, details }) => text`${words}: ${strong(speaker)}${after(details)}`,
      unnamed: ({ words }) => text`${words}: não consta de quem são`,
      others: ({ publisher, inBold }) => text`todo o resto${inBold ? ' em negrito' : ''}: ${strong(publisher)}`,
      reporting: ({ words, speaker, details }) =>
        text`${words}: relata o que foi dito por ${strong(speaker)}${inParentheses(details)}`,
    },
    inBold: ({ words, attribution }) => text`Em negrito${inParentheses([quoted(words)])}: ${attribution}`,
    briefly: {
      notNoted: 'não consta quem o diz',
      quoting: ({ publisher, speaker }) => `${publisher}, citando ${speaker}`,
      reporting: ({ publisher, speaker }) => `${publisher}, parafraseando ${speaker}`,
      partlyReporting: ({ publisher, speaker }) => `${publisher}, em parte parafraseando ${speaker}`,
    },
  },
  messages: {
    closest: () => text`Nenhum trecho responde claramente a isso. Este é o que chega mais perto:`,
    none: (data) => text`Os documentos não respondem a isso.${behindNo('Eles nunca usam', data)}`,
    notFound: (data) =>
      text`Não encontrei resposta nos documentos; com outras palavras talvez apareça.${behindNo('Eles nunca usam', data)}`,
    notUnderstood: ({ unread, isPartly, understood, languages }) =>
      text`${unread === null ? 'Talvez eu não tenha entendido' : `Ainda não leio ${isPartly ? 'bem o ' : ''}${language(unread)}`}${understood.length === 0 ? '' : ` (só entendi ${and(understood.map(quoted))})`}. Pergunte em ${or(languages.map(language))}.`,
    closestBySpeaker: () =>
      text`Nada do que essa pessoa diz responde claramente a isso. Isto é o que chega mais perto:`,
    notFoundBySpeaker: (data) =>
      text`Não encontrei resposta no que essa pessoa diz; com outras palavras talvez apareça.${behindNo('Os documentos nunca usam', data)}`,
    answeredElsewhere: ({ title, option, nearest }) =>
      text`Não encontrei resposta nos documentos consultados aqui, mas talvez ${quoted(title)} tenha uma: escolha-o em ${quoted(option)}.${nearest ? ` ${NEAREST}` : ''}`,
    rival: ({ title }) => text`${quoted(title)} também responde a isso: veja o próximo resultado.`,
    namesakes: ({ names }) => text`${and(names)} têm esse nome: diga o nome completo.`,
    asksMore: () => text`Isto responde a uma parte do que você pergunta. Pergunte o resto separadamente.`,
    inOwnWords: () => text`${TALK.summary}`,
    again: () => text`Não há nada aí para procurar. De novo o mesmo trecho, e de quem são as palavras:`,
    nothingElseTheirs: () =>
      text`Não encontrei mais nada dessa pessoa neste documento. De novo o mesmo trecho, e de quem são as palavras:`,
    asItStands: () => text`Não julgo se é verdade. Isto é o que está no documento, e de quem são as palavras:`,
    nothingToSearch: () => text`É muito pouco para buscar. Pergunte de novo com alguma palavra relacionada ao tema.`,
    list: ({ words, count: shown }) =>
      text`${count(shown, words === null ? FITTING : PASSAGES)}${words === null ? '' : ` para ${quoted(words)}`}${shown > 1 ? BEST_FIRST : ''}:`,
    listPart: ({ words, first, last, total }) =>
      text`Trechos ${range(first, last)}${total === null ? '' : ` de ${number(total)}`} ${words === null ? 'que podem tratar disso' : `para ${quoted(words)}`}${first === 1 ? BEST_FIRST : ''}:`,
    listEmptyBySpeaker: (data) => text`Não encontrei nada dessa pessoa para ${quoted(data.words)}.`,
    listEmpty: (data) => text`Não encontrei nenhum trecho para ${quoted(data.words)}.`,
    listNone: ({ nearest }) =>
      text`Nenhum trecho fala claramente disso.${nearest ? ' O mais próximo, que talvez não tenha nada a ver:' : ''}`,
    listClosest: () => text`Nenhum trecho fala claramente disso. O que chega mais perto:`,
    noPhrase: ({ nearest }) =>
      text`Nenhum trecho tem em sequência as palavras entre aspas.${nearest ? ' Sem as aspas, o mais próximo é:' : ''}`,
    listSeveral: () => text`Vários documentos têm isso:`,
    otherMatches: () => text`Você quis dizer um destes? Do mais ao menos relevante:`,
    answersQuestion: ({ question }) =>
      text`O documento responde a: ${quoted(question)} (A pergunta é minha, não é uma citação.) Veja aqui:`,
    searchInstead: ({ words }) =>
      text`Não encontrei mais nada sobre isso. ${slash('search')} procura palavras como ${quoted(words)}.`,
    nothingElse: () => text`Não encontrei mais nada sobre isso. Veja em ${slash('about')} os documentos que conheço.`,
    labelElsewhere: ({ label, title, option }) =>
      text`Não há ${quoted(label)} nos documentos consultados aqui, mas há em ${quoted(title)}: escolha-o em ${quoted(option)}.`,
    listElsewhere: ({ title, option }) =>
      text`Nenhum trecho dos documentos consultados aqui fala claramente disso, mas talvez ${quoted(title)} tenha um: escolha-o em ${quoted(option)} de ${slash('search')}.`,
    lookedInHere: () => text`consultado aqui`,
    sharedBy: (data) => text`Compartilhado por ${user(data.user)}`,
    rangePart: ({ from, to, first, last }) =>
      text`Exibido: ${paragraphsBetween(from, to)} de ${paragraphsBetween(first, last)}.`,
    part: ({ begins, ends }) =>
      text`Parte de um trecho longo, que ${begins ? 'continua.' : ends ? 'começa antes.' : 'começa antes e continua.'}`,
    changed: ({ paragraph }) =>
      text`O texto mudou desde que esse ID foi criado, ou o ID foi digitado errado. Agora o ¶ ${paragraph} diz:`,

    wronglyAttributed: () => text`atribuição errada`,
    misattributed: ({ claimed, ...data }) =>
      text`Mas as palavras não são de ${quoted(claimed)}: o documento as atribui a ${voicesOf(data)}.`,
    isSource: ({ claimed, ...data }) =>
      text`A fonte é ${quoted(claimed)}: o documento atribui essas palavras a ${voicesOf(data)}.`,
    attributedTo: (data) => text`No documento, essas palavras são de ${voicesOf(data)}.`,
    saidOf: ({ about, voices }) => text`O documento diz isso de ${strong(about)}: as palavras são de ${and(voices)}.`,
    retold: ({ reporting, reported }) =>
      text`As palavras são de ${and(reporting)}, relatando o que foi dito por ${strong(and(reported))}.`,
    partlyTheirs: ({ words, theirs, ...data }) =>
      text`Só ${and(words.map(quoted))} é de ${strong(and(theirs))}: o documento atribui o resto a ${voicesOf(data)}.`,
    resembles: (data) => text`As palavras com que se parece são de ${voicesOf(data)}.`,
    unnamed: ({ voices }) =>
      text`Estas palavras, ou parte delas, são citadas por ${strong(and(voices))}; não consta de quem são.`,
    notNoted: () => text`O documento não indica de quem são estas palavras, ou parte delas.`,
    leftOut: ({ words }) => text`Entre o que foi omitido está ${and(words.map(quoted))}: isso pode mudar o sentido.`,
    putIn: ({ words }) => text`Entre o que foi inserido está ${and(words.map(quoted))}: isso pode mudar o sentido.`,
    negatedBeside: ({ words }) =>
      text`Bem ao lado destas palavras, na mesma frase, está ${and(words.map(quoted))}: isso pode mudar o sentido.`,
    negationChanged: () => text`Uma negação foi alterada.`,
    numberChanged: () => text`Um número ou uma quantidade foi alterado.`,
    editors: () => text`As palavras entre [colchetes] são de quem cita.`,
    timesPasted: ({ times }) => text`Aparece ${number(times)} vezes na mensagem.`,
    restUnchecked: () => text`O resto da mensagem não foi verificado.`,
    nearestPassage: () => text`${NEAREST}`,
    struckLegend: () => text`Riscado: não está lá.`,
    movedLegend: ({ words }) => text`Noutro lugar da frase: ${and(words.map(quoted))}.`,
    boldLegend: () => text`Em negrito: está lá, mas não na citação.`,

    aboutBot: () => text`Respondo a perguntas sobre um documento citando-o palavra por palavra.`,
    aboutUse: () =>
      text`Com ${slash('ask')} você faz uma pergunta, com ${slash('quote')} mostra um trecho, com ${slash('search')} busca palavras e com ${slash('check')} verifica uma citação. Ou clique com o botão direito em uma mensagem (no celular, toque nela e segure), abra Apps e escolha ${strong(commands.find.name)} ou ${strong(commands.checkMessage.name)}.`,
    aboutPrivacy: () => text`Não guardo nada: nem mensagens, nem perguntas, nem nada sobre você.`,
    aboutMissed: () =>
      text`Guardo as perguntas que não respondo, ou não como se esperava, cada uma com o dia: não quem perguntou nem onde. Não guardo mais nada.`,
    reportsOn: ({ subject }) => text`Trata de: ${subject}`,
    speakers: ({ publisher, speakers }) =>
      text`Vozes no texto${publisher === null ? '' : `, além de ${publisher}`}: ${speakers}`,
    moreDocuments: (data) => text`e mais ${count(data.count, { one: 'documento', other: 'documentos' })}`,

    writtenBy: ({ authors }) => text`Autoria: ${authors}.`,
    namesNoAuthor: ({ imprint }) => text`Não indica autor.${imprint === '' ? '' : ` Publicação: ${imprint}`}`,
    published: ({ imprint }) =>
      imprint === '' ? text`Não indica quem o publicou nem quando.` : text`Publicação: ${imprint}`,
    saysNoSubject: ({ imprint }) =>
      text`${imprint === '' ? '' : `Publicação: ${imprint}. `}O cabeçalho não diz mais sobre o tema: pergunte sobre algo do conteúdo.`,
    documentsKnown: (data) => text`Conheço ${count(data.count, { one: 'documento', other: 'documentos' })}:`,
    readHere: ({ source }) => text`Leia aqui: ${source}`,
    hasNoAddress: () => text`Não tenho o endereço, mas ${slash('quote')} mostra qualquer parágrafo.`,
    length: ({ paragraphs, sentences }) =>
      text`${count(paragraphs, { one: 'parágrafo', other: 'parágrafos' })}, ${count(sentences, { one: 'frase', other: 'frases' })}`,
    namesNoSpeaker: () => text`Não cita ninguém pelo nome.`,
    askedIn: ({ languages }) =>
      text`Você pode perguntar em qualquer um destes idiomas: ${languages}. Eu cito no idioma do documento:`,
    talk: ({ said, speaker }) =>
      text`${TALK[said]} ${speaker === null ? 'Eu cito documentos palavra por palavra: pergunte o que eles dizem sobre algo.' : `Eu cito documentos palavra por palavra: pergunte, por exemplo, ${quoted(`O que ${speaker} disse?`)}`}`,

    paragraphBefore: ({ paragraph }) => text`‹ Antes: ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`Depois: ¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`Voltar ao ¶ ${paragraph}`,
    nextMatch: (data) =>
      text`Próximo resultado (${data.number} ${data.isAll ? `de ${data.count}` : `dos ${data.count} primeiros`})`,
    listBefore: ({ first, last }) => text`‹ Voltar: ${range(first, last)}`,
    listAfter: ({ first, last }) => text`Mais: ${range(first, last)} ›`,
    restOfPassage: () => text`Resto do trecho`,
    startOfPassage: () => text`Início do trecho`,
    share: () => text`Compartilhar`,
    copy: () => text`Copiar`,
    notWhatIAsked: () => text`Não foi o que perguntei`,
    remove: () => text`Remover`,
    readInSource: () => text`Ler na fonte`,
    show: ({ passage }) => text`Mostrar ${passage}`,

    removed: () => text`Esta resposta foi removida.`,
    notYours: () =>
      text`Só quem pediu esta resposta, ou quem tem aqui a permissão “Gerenciar mensagens”, pode removê-la.`,
    notYourQuestion: () => text`Só quem perguntou pode dizer isso. Pergunte você com ${slash('ask')}`,
    mayNotPost: () =>
      text`Não posso publicar aqui para todo mundo: é preciso ter a permissão “Enviar mensagens” e, se só você me instalou, também “Usar aplicativos externos”. Mas você pode copiar a citação.`,
    tooFast: ({ seconds }) =>
      text`Foi muita coisa de uma vez. Espere ${count(seconds, { one: 'segundo', other: 'segundos' })} antes de continuar, por favor.`,
    emptyMessage: () => text`Só consigo ler texto, e essa mensagem não tem nenhum (não vejo o que há nas imagens).`,
    fileTooLarge: ({ file }) =>
      text`Leio arquivos de texto de até 1 MiB, e ${quoted(file)} é maior. Cole em uma mensagem a parte que importa.`,
    fileUnread: ({ file }) =>
      text`Não consegui ler ${quoted(file)}: o Discord não o entregou a tempo ou ele não está em UTF-8. Tente de novo ou cole em uma mensagem a parte que importa.`,
    unknownId: () => text`Nenhum documento daqui tem esse ID.`,
    moreChecks: () => text`Havia mais do que cabe aqui. Verifique o resto por partes.`,
    deleted: () => text`Nesse meio-tempo, alguém apagou essa mensagem.`,
    blocked: () =>
      text`O AutoMod deste servidor não deixa ninguém publicar isso. Pergunte de modo que só você veja a resposta, ou em outro lugar.`,
    notRemoved: () =>
      text`O Discord não me deixa apagar esta mensagem. Quem tem aqui a permissão “Gerenciar mensagens” pode fazer isso.`,
    outdated: () =>
      text`Isto é antigo demais: o documento mudou desde então ou não está mais aqui. Pergunte de novo, por favor.`,
    failed: () => text`Algo deu errado do meu lado, e já anotei. Tente de novo, por favor.`,

    unknownCommand: ({ command, commands }) =>
      text`O comando ${quoted(command)} não existe. Os que existem: ${and(commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }) =>
      text`A opção ${quoted(option)} não existe aqui. As que existem: ${and(options.map(quoted))}.`,
    missingOption: ({ option }) => text`Preencha a opção ${quoted(option)}, por favor: ela está vazia.`,
    notText: ({ option }) => text`A opção ${quoted(option)} precisa ser um texto.`,
    notYesOrNo: ({ option }) => text`A opção ${quoted(option)} precisa ser true (sim) ou false (não).`,
    notUser: ({ option }) => text`A opção ${quoted(option)} precisa ser uma pessoa: escolha-a na lista.`,
    tooLong: ({ option, length, limit }) =>
      text`O texto de ${quoted(option)} tem ${count(length, { one: 'caractere', other: 'caracteres' })}. Reduza-o a no máximo ${number(limit)}, por favor.`,
    unknownDocument: ({ typed, ids }) =>
      text`Não há nenhum documento ${quoted(typed)}. ${ids.length === 1 ? 'Só existe um' : 'Os que existem'}: ${someOf(ids)}.`,
    checkedInAll: ({ typed }) =>
      text`Nenhum documento específico se chama ${quoted(typed)} aqui; por isso procurei em todos.`,
    unknownSpeaker: ({ typed, speakers }) =>
      text`Ninguém chamado ${quoted(typed)} fala nos documentos.${speakers.length === 0 ? '' : text` Quem fala: ${someOf(speakers)}.`}`,
    noParagraph: (data) =>
      text`Não há ¶ ${data.paragraph} em ${data.title === null ? 'nenhum dos documentos: o mais longo' : text`${quoted(data.title)}, que`} tem ${count(data.count, { one: 'parágrafo', other: 'parágrafos' })} (${paragraphsBetween(1, data.count)}).`,
    noLabel: (data) =>
      text`Não há ${quoted(data.label)} nos documentos${data.title === null ? '' : text`: ${quoted(data.title)} ${data.last === data.first ? 'só tem' : text`vai de ${quoted(data.first)} a`} ${quoted(data.last)}`}.`,
    partLacking: ({ label, found }) =>
      text`Não há ${quoted(label)} nos documentos; ${found === null ? 'estas são as partes a que pertenceria' : text`isto é ${quoted(found)}`}.`,

    terminalHint: () => text`Uma linha sem barra é uma pergunta. Tab completa, quit ou Ctrl-D encerra.`,
    noChoice: ({ number, last }) =>
      text`Não há [${number}] para escolher${last === 0 ? '' : ` (${choicesTo(last)})`}. O parágrafo aparece com ${slash('quote')} ${number}.`,
    emptyLine: () => text`A linha está vazia. Faça uma pergunta ou digite um comando, como /about.`,
    notACall: () =>
      text`Esta linha começa como JSON, mas não é uma chamada. Escreva {"command": "ask", "options": {"question": "…"}}.`,
  },
};
