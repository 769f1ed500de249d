import { askedWhen, type Language, phrases, words } from './language.ts';

/** “When”, where it asks for a time; in Italian, which has the same word, too. */
const WHEN = askedWhen(
  'quando',
  'e ou mas desde até para sabe sabem saber diz dizem exatamente ed o ma da sa sapete dice',
);

/** Pieces of how questions ask whether something is mentioned, and how often. */
const WORD = String.raw`(?:a\s+palavra|o\s+(?:termo|nome))`;
const ANYWHERE = String.raw`(?:\s+(?:em algum (?:lugar|momento)|em alguma parte|aí|aqui|n[oa] \p{L}+|nest[ea] \p{L}+))*\P{L}*$`;
const WHAT = '(?<what>[^,.;:?!]{1,60}?)';

/** Portuguese, above all as it is written in Brazil. */
export const pt: Language = {
  tag: 'pt',
  // Not “era”, “foi”, “eu”, “até”, “pelo” and the like, which mean something in other languages.
  stopWords: words(`
    acontece aconteceu algum alguma algumas alguns alguem ambos ao aonde aos apenas aquela aquelas aquele aqueles aqui aquilo
    cada coisa coisas com cuja cujas cujo cujos da das dele deles dela delas depois desse desses dessa dessas deste destes
    desta destas diga disse disseram disso disto diz dizem dizer dum duma e ela elas ele eles em embora enquanto entao essa
    essas esse esses estao estava estavam este estes explica explique fala falam falar falou falaram faz fazem fazer fez
    fizeram foram gostaria ha haver havia isso isto ja la lhe lhes mais menciona mencionam mesma mesmas mesmo mesmos mesmos meu meus minha minhas
    muita muitas muito muitos na nada nao nas nela nelas nele neles nem nenhum nenhuma nessa nesse nesta neste ninguem nisso
    nossa nossas nosso nossos num numa o onde os ou outra outras outro outros pela pelas pode podem poder por porem porque
    portanto pra qd qdo qq qlqr qual quais quaisquer qualquer quando quanta quantas quanto quantos que quem quer queria quero
    saber sabe sao se seja sejam sem sempre sendo ser serao seu seus sido sim sobre sua suas tambem tanto te tem
    tenha ter teve tinha tinham toda todas todo todos tudo uma umas vai vao voce voces
    vc vcs tb tbm mto mta mtos mtas kkkk kkkkk rsrs blz vlw
  `),
  frameWords: words('artigo trecho trechos paragrafo paragrafos pergunta'),
  names: {
    'us.': ['estados unidos da america', 'estados unidos', 'eua'],
    'un.': ['nacoes unidas', 'onu'],
    uk: ['reino unido', 'gra bretanha'],
    eu: ['uniao europeia', 'ue'],
    nato: ['otan'],
    ww1: ['primeira guerra mundial', 'i guerra mundial'],
    ww2: ['segunda guerra mundial', 'ii guerra mundial'],
  },
  // Not “o”, “no” and “do”, which stand before anything in Spanish and English.
  nounMarkers: words('um uma uns umas da das dos na nas nos ao aos pelo pela pelos pelas sobre com contra'),
  labels: {
    article: words('artigo artigos art arts'),
    section: words('seção seções secção secções'),
    rule: words('regra regras norma normas'),
    chapter: words('capítulo capítulos cap'),
    part: words('parte partes'),
    title: words('título títulos'),
    clause: words('cláusula cláusulas'),
    point: words('ponto pontos item itens inciso incisos alínea alíneas'),
    annex: words('anexo anexos apêndice apêndices'),
    preamble: words('preâmbulo'),
    recital: words('considerando considerandos'),
    verse: words('versículo versículos'),
    question: words('pergunta perguntas questão questões'),
    amendment: words('emenda emendas'),
    principle: words('princípio princípios'),
    book: words('livro livros'),
  },
  sentences: {
    unfinished: words(`
      Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Mr Mrs Ms Mme Eng Exmo Exma Ilmo Ilma Mons Pe Fr Sto Sta Des
      p.ex cf cfr vs aprox ca fig pág págs parág núm
    `),
    beforeNumbers: words('art arts cap caps fig figs inc no nos nr p pp par vol vols sec seç fl fls ap tel'),
    abbreviations: words(`
      a b c d n v s ss a.C d.C a.m p.m Av Gal Gen Cel Cap Ten Sgto Alm Jr Cia Ltda Ltd Inc Corp Co Bros S.A depto dep prov Ph
      jan fev abr jun jul ago set out nov dez seg ter qua qui sex dom ed eds trad coord org orgs min máx hab km kg op cit
      ibid id al St Ste Mt séc obs
    `),
    openers: words(`
      a agora ainda além algo alguém algum alguma algumas alguns ali ambas ambos antes ao aos apenas apesar após aquela aquele
      aqui as assim até atualmente cada como com contra da das de depois desde diante do dois dos durante e ela elas ele eles
      em embora enquanto então entre era eram essa essas esse esses esta está estão estas este estes eu eventualmente
      finalmente foi foram há hoje inclusive isso isto já jamais lá mais mas me mesmo meu minha muita muitas muito muitos na
      nada não nas nem nenhum nenhuma ninguém no nos nós nossa nosso num numa nunca o onde ontem os ou outra outras outro
      outros para pela pelo pois por porém porque portanto pouco poucos quais qual quando quanto que quem quê se segundo sem
      sempre ser seu seus sim sob sobre só somente sua suas tal também tampouco tanto tão te tem têm toda todas todavia todo
      todos três tudo um uma umas uns várias vários você vocês
    `),
  },
  references: {
    paragraphWords: words('parágrafo parágrafos parág'),
    ambiguous: words('trecho trechos passagem passagens'),
    numberSigns: words('número núm nro n no n.º'),
    cardinals: words(`
      um dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis
      dezessete|dezassete dezoito dezenove|dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa
    `),
    ordinals: words(`
      primeiro|primeira|primeiros|primeiras segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta
      sétimo|sétima oitavo|oitava nono|nona décimo|décima undécimo|décimo-primeiro|décima-primeira
      duodécimo|décimo-segundo|décima-segunda décimo-terceiro|décima-terceira décimo-quarto|décima-quarta
      décimo-quinto|décima-quinta décimo-sexto|décima-sexta décimo-sétimo|décima-sétima décimo-oitavo|décima-oitava
      décimo-nono|décima-nona vigésimo|vigésima trigésimo|trigésima quadragésimo|quadragésima
      quinquagésimo|quinquagésima sexagésimo|sexagésima septuagésimo|setuagésimo octogésimo nonagésimo
    `),
    ordinalsFollow: true,
    ordinalSuffixes: words('o a'),
    joinsTens: 'e',
    last: words('último|última|últimos|últimas|final penúltimo|penúltima antepenúltimo|antepenúltima'),
    fromEnd: words(
      'a-partir-do-fim a-partir-do-final a-contar-do-fim a-contar-do-final contando-do-fim contando-do-final de-trás-para-frente de-trás-para-a-frente do-fim',
    ),
    from: words('de do dos desde'),
    ranges: words('a ao até'),
    lists: words('e ou'),
    listing: words('seguinte'),
    inner: words('letra letras número núm'),
    sentences: words('frase período'),
    divisions: words('artigo art seção secção capítulo inciso'),
    which: words('que qual quais'),
    showing: words('mostra mostre mostrar lê leia ler veja ver cita cite citar exibe exiba exibir'),
    following: phrases('continue, continua, continuar, e depois, depois, o que vem depois, o que segue'),
    others: phrases('próximo, próxima, seguinte, mais'),
    preceding: phrases('anterior, antes, voltar, o que vem antes'),
    heOrShe: phrases(
      'ele, ela, o que disse de, o que disse do, o que disse da, o que disse sobre, mais disse, mais diz',
    ),
    they: phrases('eles, elas, o que disseram, o que dizem, mais disseram, mais dizem'),
  },
  negations: words(`
    não nunca jamais tampouco sem nem nada ninguém nenhum nenhuma nenhuns nenhumas nega negam negou negaram recusa recusam
    recusou recusaram rejeita rejeitam rejeitou rejeitaram
  `),
  negatingPrefixes: words('in im ir des'),
  notNegated: words(`
    descans descober descobr descrev desde despach despedi destac destin dispor dispos disput distrib imigra impact implant
    import imposic imposta imposto impress impuls incita inclu informac informad informam informar inspira instala intenc
    intens intent inter invern invers inverti invest
  `),
  largeNumbers: {
    ...{ cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400 },
    ...{ quatrocentas: 400, quinhentos: 500, quinhentas: 500, seiscentos: 600, seiscentas: 600, setecentos: 700 },
    ...{ setecentas: 700, oitocentos: 800, oitocentas: 800, novecentos: 900, novecentas: 900, mil: 1000, milhão: 1e6 },
    ...{ milhões: 1e6, bilhão: 1e9, bilhões: 1e9, bilião: 1e12, biliões: 1e12, trilhão: 1e12, trilhões: 1e12 },
  },
  exclusives: words('só somente apenas'),
  numberWords: words(`
    dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta sessenta setenta
    oitenta noventa cem cento centenas duzentos trezentos quinhentos mil milhares milhão milhões bilhão bilhões bilião biliões
    trilhão trilhões metade terço quarto primeiro primeira segundo segunda terceiro terceira ambos ambas todo toda todos todas
    alguns algumas poucos poucas muitos muitas vários várias maioria cada dobro
  `),
  only: words('só apenas somente'),
  verbsOfSaying: phrases(`
    falou, fala,
    disse, diz, disseram, dizem, dizia, tem dito, escreveu, escreve, escreveram, afirmou, afirma, afirmaram, afirmam, declarou,
    declara, declararam, assegurou, garantiu, garante, destacou, destaca, ressaltou, ressalta, salientou, sustentou, sustenta,
    alegou, alega, tuitou, postou, publicou, apontou, indicou, manifestou, anunciou, anuncia, alertou, advertiu, explicou,
    explica, acrescentou, argumentou, argumenta, respondeu, frisou, enfatizou, admitiu, admite, reconheceu, reconhece,
    perguntou, pergunta, responde, ameaçou, exigiu, exige, prometeu, promete, pediu, pede, insistiu, insiste, informou, informa,
    relatou, relata, confessou, esclareceu, adverte, observou, observa, notou, comentou, comenta,
    lembrou, lembra, reiterou, reitera, sublinhou, sublinha, enfatiza, opinou, opina, retrucou, concluiu, sugeriu,
    confirmou,
    mandou, soltou, disparou, cravou, avaliou, avalia, defendeu, defende, ponderou, reforçou, completou, rebateu,
    questionou, justificou, prosseguiu, acredita, acha, considera, considerou, contou, conta, revelou, revela,
    detalhou, destacaram, declarava, escrevia,
    falaram, falam, escrevem, declaram, asseguraram, garantem, garantiram, ressaltam, ressaltaram, sustentam,
    alegam, alegaram, anunciam, anunciaram, explicam, explicaram, respondem, responderam, admitem, admitiram,
    reconhecem, reconheceram, perguntam, perguntaram, exigem, exigiram, prometem, prometeram, pedem, pediram,
    insistem, insistiram, informam, informaram, reiteram, reiteraram, sublinham, sublinharam, defendem, defenderam,
    consideram, acreditam, concluíram, destacam
  `),
  verbsOfTelling: words('advertiu alertou instou exortou ameaçou avisou'),
  phrasesOfSaying: phrases('fez um apelo a, apelou a, fizeram um apelo a, apelaram a, apelam a'),
  verbsOfCalling: ['chamou'],
  beforeVerbs: words('lhe lhes também já então literalmente até'),
  to: words('a ao à aos às para'),
  from: words('de da dos das por pelo pela'),
  pronouns: words('eu você ele ela nós vocês eles elas'),
  reporters: words('ele ela eles elas'),
  accordingToThem: phrases(`
    segundo ele, segundo ela, segundo eles, de acordo com ele, de acordo com ela, na sua opinião, em sua opinião,
    nas suas palavras, em suas palavras, para ele, para ela
  `),
  thirdPerson: words('ele ela'),
  that: ['que'],
  affirmations: words(`
    acorda acordam acordou acordaram acordado decide decidem decidiu decidiram decidido resolve resolvem resolveu
    resolvido reconhece reconhecem reconheceu reconhecendo recorda recordam recordou recordando reafirma reafirmam
    reafirmou reafirmando confirma confirmam confirmou confirmado constata constatou verdade claro
  `),
  conjunctions: words('que se'),
  copulas: words('é era foi são eram seria'),
  speakerLabels: words('orador oradora autor autora fonte'),
  citing: words('citando parafraseando repetindo'),
  whether: words('se'),
  denials: phrases(`
    mentem, mentir, inventar, montagem, não, nunca, jamais, tampouco, nem, nada, ninguém, nenhum, nenhuma, nega, negam, negou, negaram, desmente, desmentiu,
    falso, falsa, falsamente, mentira, boato, mito, inventado, inventada, inventou, errado, errônea, erroneamente, duvido,
    duvidoso, paródia, sátira, fictício, imagina, imagine, como se
  `),
  emphatic: phrases(`
    ninguém:, nunca esqueça, nunca esqueçam, nunca se esqueçam, não é piada, não é brincadeira, sem comentários, não dá para acreditar, você não vai acreditar, ninguém liga, ninguém se importa, não há dúvida, sem dúvida nenhuma,
    não é de admirar, não é à toa, nada mudou, não tem vergonha, não minto, por que não,
    não?, não é?, não é mesmo?, não foi?
  `),
  guesses: phrases(`
    talvez, oxalá, tomara, quem dera, deveria dizer, poderia ter dito, supostamente, alegadamente, suposto,
    pelo visto, ao que parece, parece que, dizem que, diz se, boatos, rumores
  `),
  excepting: phrases('exceto, salvo, menos, em vez de, em lugar de, fora, deixa'),
  subordinating: words('que onde quando se porque'),
  passives: words('é foi era'),
  corrections: phrases('na verdade, na realidade, de fato, foi, quem disse, mas sim'),
  associates: words(
    'porta-voz assessor assessora conselheiro conselheira advogado advogada aliado aliada secretário secretária',
  ),
  suppositions: words('se'),
  asked: words('perguntado perguntada questionado pergunta'),
  relatives: words('quem'),
  addressing: words(
    'assunto olá oi ei caro cara querido querida prezado prezada obrigado obrigada atenção contra para a ao',
  ),
  either: words('ou'),
  someone: words('um uma algum alguma outro outra'),
  attributing: phrases('por, é de, é do, é da, é uma citação de, foi dito por'),
  identifying: phrases('esse é, isso é do, isso é de'),
  presenting: phrases('aqui está, eis, ouçam, cito'),
  thatIsWhat: phrases('assim, isso, é o que, foi o que'),
  inTheViewOf: words('para'),
  // Not “do”, which is an English verb, as “as” is a conjunction.
  insideNames: words('e de da dos das'),
  accordingTo: phrases(
    'segundo, de acordo com, conforme, nas palavras de, nas palavras do, nas palavras da, como disse',
  ),
  nobody: words(`
    artigo atenção citação dado fato fonte galera gente hoje imagina imagine leia lembrete lembra lembre link mentira nota
    notícia notícias olha olhe ontem pergunta pessoal resposta texto todos todo tradução vejam verdade
  `),
  titles: words(`
    senhor senhora sr sra srs sras doutor doutora dr dra professor professora prof profa camarada presidente
    presidenta vice-presidente vice primeiro primeira premiê ministro ministra chanceler líder líderes chefe secretário
    secretária geral secretário-geral secretária-geral ex-presidente ex ex-ministro senador senadora deputado deputada
    prefeito prefeita vereador vereadora governador governadora embaixador embaixadora porta-voz porta voz assessor assessora mandatário
    mandatária homólogo diplomata
  `),
  speakers: {
    offices: words('senhor senhora presidente ministro ministra deputado deputada senador senadora'),
    voices: words('homem mulher narrador narradora'),
    hosts: words('anfitrião anfitriã apresentador apresentadora entrevistador entrevistadora'),
    guests: words('convidado convidada entrevistado entrevistada'),
    nameless: words('desconhecido desconhecida participante público homem mulher'),
    questionAndAnswer: words('pergunta|resposta'),
    participants: words('deputados senadores vozes'),
    hearers: words('senhoras senhores amigos amigas companheiros companheiras colegas concidadãos'),
    notSpeakers: words(`
      ementa relatório voto acórdão decisão dispositivo assunto processo objeto data local hora tema resultado cena ato foto
      exemplo presentes ausentes indexação tese palavras-chave
    `),
  },
  stateWords: words(`
    ministério exteriores relações exterior defesa governo administração parlamento congresso senado embaixada autoridades
    parte delegação imprensa república reino federação federal popular islâmica estado povo país nação chancelaria
  `),
  days: words('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem'),
  particles: words('o a os um uma de da dos das e outros outras seu sua seus suas'),
  prepositions: words('em no na nos nas para por pelo pela desde sobre perante durante com'),
  and: words('e'),
  beforeLast: words('e ou'),
  but: ['mas'],
  interrogatives: words('quem quando onde como'),
  clauses: {
    afterwards: phrases(`depois disso, desde então, acabou, acabaram, deu certo, funcionou, adiantou,
      conseguiu, conseguiram, obteve, obtiveram, recebeu, receberam, já construíram, já assinaram, já fizeram, já terminaram,
      já têm, foi assinado, foi concluído`),
    why: phrases('por que, por quê, porque, porquê, pq, por qual motivo'),
    who: ['quem'],
    subjectPronouns: ['eles'],
    together: words('com'),
    prepositions: words('de da das dos ao com contra'),
    passive: {
      agentPrepositions: words('por pelo pela pelos pelas'),
      participleEndings: words('do da dos das to ta tos tas cho cha chos chas'),
    },
  },
  asksForSpeaker: [
    // In either order: “o que disse Putin”, “o que Putin disse”.
    /(?<!\p{L})(?:o\s+)?qu[eê]\s+(?:(?:é|foi)\s+que\s+)?(?:disse|disseram|diz|dizem|falou|falaram|fala|falam|afirmou|afirma|afirmaram|declarou|declara|declararam|pensa|acha|escreveu|tuitou|postou|anunciou)\s+(?<speaker>(?!(?:sobre|a respeito|acerca|d[aeo]s?)\b)[^,.;:?!]{1,60}?)(?=\s+(?:sobre|acerca|respeito|a|de|do|da|dos|das|em|no|na|que|quanto)(?!\p{L})|[,.;:?!]|\s*$)/iu,
    /(?<!\p{L})(?:o\s+)?qu[eê]\s+(?:(?:é|foi)\s+que\s+)?(?<speaker>[^,.;:?!]{1,60}?)\s+(?:(?:em|n[ao]s?|sobre|ontem|hoje)(?!\p{L})[^,.;:?!]*?\s+)?(?:já\s+)?(?:disse|disseram|diz|dizem|falou|falaram|fala|falam|afirmou|afirma|afirmaram|declarou|declara|declararam|pensa|acha|escreveu|tuitou|postou|anunciou)(?!\p{L})/iu,
    // In either order: “disse Putin que …?”, “o Putin disse que …”.
    /(?<!\p{L})(?:disse|afirmou|declarou|garantiu)\s+(?:[oa]\s+)?(?<speaker>\p{L}+(?:\s+\p{Lu}\p{L}+)*)\s+que(?!\p{L})/iu,
    /(?<!\p{L})(?<speaker>\p{L}+)\s+(?:já\s+|nunca\s+|realmente\s+)?(?:disse|afirmou|declarou|garantiu|tinha\s+dito)\s+que(?!\p{L})/iu,
    // “Falou Putin do dólar?”, “O Putin mencionou o dólar?”.
    /(?<!\p{L})(?<speaker>\p{L}+)\s+(?:já\s+|nunca\s+|chegou a\s+)?(?:falou|falaram|fala|mencionou|menciona|mencionar|comentou|comenta|falar)\s/iu,
    /(?<!\p{L})(?:falou|mencionou|comentou)\s+(?:[oa]\s+)?(?<speaker>(?!(?:d[eoa]s?|sobre|com|que|em|n[oa]s?)\s)\p{L}+)\s/iu,
    /(?<!\p{L})(?:de acordo com|nas palavras d[eoa]s?|conforme|(?<!(?:\p{L}|\p{N})\s+)segundo)\s+(?<speaker>[^,.;:?!]{1,60})/iu,
  ],
  asksForPassage:
    /^\P{L}*(?:me\s+)?(?:cit[ae]|mostr[ae]|d[áê]|cola|manda|acha)(?:-me)?(?:\s+aí)?\s+[ao]\s+(?:parte|frase|trecho|passagem|parágrafo|linha)\s+(?:sobre|d[eoa]s?|com|onde|em\s+que|que\s+(?:fala\s+(?:d[eoa]s?|sobre)|menciona|diz))\s+(?<what>.+?)(?:\s+aí)?\P{L}*$/isu,
  asksForMention: [
    new RegExp(
      String.raw`^\P{L}*(?:aparecem?|tem|(?:é|são)\s+(?:mencionad[oa]s?|citad[oa]s?|usad[oa]s?))\s+(?:aí\s+)?${WORD}\s+${WHAT}${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:aparecem?|(?:é|são)\s+(?:mencionad[oa]s?|citad[oa]s?))\s+(?<what>(?!${WORD}(?!\p{L}))[^,.;:?!]{1,60}?)${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:${WORD}\s+)?${WHAT}\s+(?:aparecem?|(?:é|são)\s+(?:mencionad[oa]s?|citad[oa]s?))${ANYWHERE}`,
      'iu',
    ),
  ],
  asksHowOften: [
    new RegExp(
      String.raw`^\P{L}*quantas\s+vezes\s+(?:(?:eles?|elas?|o\s+(?:texto|artigo|documento)|a\s+declaração)\s+)?(?:aparecem?|(?:é|são)\s+(?:mencionad|citad|usad)[oa]s?|mencionam?|citam?|usam?|dizem|diz|fala(?:m|-se)?\s+(?:d[eoa]s?|em|n[oa]s?|sobre))\s+(?:${WORD}\s+)?(?<what>(?!que(?!\p{L}))[^,.;:?!]{1,60}?)${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*quantas\s+vezes\s+(?:${WORD}\s+)?${WHAT}\s+(?:aparecem?|(?:é|são)\s+(?:mencionad|citad|usad)[oa]s?)${ANYWHERE}`,
      'iu',
    ),
  ],
  asks: /^\P{L}*(?:(?:e|mas|então|em|a|de|por|para|pra|com|desde|até|sobre)\s+)*(?:quem|qual|quais|quando|onde|aonde|como|quant[oa]s?|o\s+qu[eê]|por\s*qu[eê]|(?:a|de|em|com|para|sobre)\s+qu[eê])(?!\p{L})/iu,
  wonders:
    /(?<!\p{L})(?:sabe[mr]?|sei|saber|pergunto|perguntar|me\s+diz|diz(?:er)?|explica(?:r)?|lembro|entendo|entender|dúvida)\s+(?:(?:de|exatamente)\s+)?(?:se|o\s+que|quem|qual|quais|onde|quando|como|por\s?que|quant[oa]s?)(?!\p{L})/iu,
  asksForDoer: [
    /^\P{L}*(?:(?:e|mas)\s+)?(?:quem|algu[eé]m)(?:\s+(?:já|é|foi|que|vai|vão|está|tem))*\s+(?<deed>\p{L}+)/iu,
  ],
  asksForNumber: new RegExp(
    String.raw`(?<!\p{L})(?:quant[oa]s?|${WHEN}|(?:em\s+)?(?:que|qual)\s+(?:ano|data|dia|mês|década|século|porcentagem|percentual|número|idade))(?!\p{L})`,
    'iu',
  ),
  asksForTime: /(?<!\p{L})(?:quando|(?:que|qual)\s+(?:ano|data|dia|mês|década|século))(?!\p{L})/iu,
  asksForDuration: /(?<!\p{L})(?:quanto tempo)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:eu|me|mim|meus?|minhas?|comigo|sou|fui|tenho|\p{L}{3,}ei)(?!\p{L})/iu,
  timeWords: words(`
    até depois antes desde durante hoje amanhã ontem agora logo nunca sempre ano anos mês meses semana semanas dia dias
    primavera verão outono inverno década século
  `),
  instructs:
    /^\P{L}*(?:(?:por favor|pfv|agora|você pode|voce pode|pode|me)\s+)*(?:escrev[ae]r?|redija|compar[ae]r?|desenh[ae]r?|compo(?:nha|r)|tradu[zr](?:a|ir)?|reescrev[ae]r?|ger[ae]r?|cant[ae]r?|invent[ae]r?|imagin[ae] que você|finj[ae]|aja como|faz uma?|faça|fazer uma?|cri[ae]r?|resum[aei]r?|cont[ae] (?:uma|outra|um)|explic[ae]r? como se|corrij[ae]|(?:ignor[ae]|esque[cç][ae]) (?:as|suas|todas|tudo))(?!\p{L})/iu,
  both: phrases(`
    ambos, ambas, dois, duas, ambos os países, ambas as partes, ambas as nações, ambos os líderes, ambos os governos,
    ambos os presidentes, ambos os lados, dois países, duas partes, duas nações, dois líderes, dois governos,
    dois presidentes, dois lados, as partes
  `),
  texts: words(`
    declaração comunicado tratado carta regras regra regulamento norma código constituição discurso entrevista transcrição
    publicação postagem tuíte tuite tweet mensagem resolução convenção acordo termos guia manual relatório palavras citação
    manifesto preâmbulo
  `),
  issuing: {
    texts: {
      statement: words('declaração comunicado'),
      treaty: words('tratado acordo pacto convenção'),
      speech: words('discurso'),
      letter: words('carta'),
      report: words('relatório'),
      resolution: words('resolução'),
    },
    days: words('data datada datado ano mês dia'),
    issued: words(`
      conjunta conjunto comum exata exatamente foi emitiram emitiu emitida emitido assinaram assinou assinada assinado
      fizeram feita feito adotada adotado anunciada anunciado proferido
    `),
    published: words('publicaram publicou publicada publicado saiu lançada lançado divulgada divulgado divulgaram'),
  },
  anyText: words('artigo documento texto trecho passagem parágrafo página fonte site reportagem matéria notícia'),
  referenceWords: words(`
    artigo artigos art arts capítulo capítulos cap seção secção parágrafo parágrafos parág página páginas pág págs p pp regra
    norma cláusula inciso alínea item ponto linha nota núm número nº anexo apêndice
  `),
  speeches: {
    called: words('discurso pronunciamento declaração mensagem carta'),
    before: words('à ao aos'),
    firstPerson: words(String.raw`eu meu minha nós noss\p{L}+`),
    hearers: ['senhoras e senhores'],
    salutations: [String.raw`car[oa]s?\s`, 'prezad'],
    formsOfAddress: words('senhor senhora'),
  },
};
