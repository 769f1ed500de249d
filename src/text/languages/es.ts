import { askedWhen, type Language, phrases, words } from './language.ts';

/** “When”, where it asks for a time. */
const WHEN = askedWhen('cuando', 'y o pero desde hasta para sabe saben saber dice dicen di exactamente');

/** Pieces of how questions ask whether something is mentioned, and how often. */
const WORD = String.raw`(?:la|el)\s+(?:palabra|t[ée]rmino|nombre)`;
const ANYWHERE = String.raw`(?:\s+(?:en alg[uú]n (?:sitio|lado|lugar|momento)|en alguna parte|por alg[uú]n lado|ah[ií]|aqu[ií]|en (?:el|la|este|esta) \p{L}+))*\P{L}*$`;
const WHAT = '(?<what>[^,.;:?!]{1,60}?)';

export const es: Language = {
  tag: 'es',
  stopWords: words(`
    al algo alguien algun alguna algunas alguno algunos aquel aunque como con contra cosa cosas cual cuales cuando
    cuanto cuantos de del desde dice dicen dicho dijo dijeron donde dos el ella ellas ellos en entonces entre es esa esas
    ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia haber han hasta la las le les lo los
    mas menciona mencionan mi mientras mucho muchos muy nadie ni nos o os otra otras otro otros para pero por porque pq pues q que quien quienes se
    segun ser si sobre su sus tal tambien te tiene tienen toda todas todo todos tu un una unas uno unos y ya yo xq tmb pa
  `),
  frameWords: words(`
    articulo texto documento parte parrafo parrafos pregunta declaracion declaraciones comunicado
  `),
  names: {
    'us.': ['estados unidos de america', 'estados unidos', 'ee uu', 'eeuu'],
    'un.': ['naciones unidas', 'onu'],
    uk: ['reino unido', 'gran bretana'],
    eu: ['union europea', 'ue'],
    nato: ['otan'],
    ww1: ['primera guerra mundial', 'i guerra mundial'],
    ww2: ['segunda guerra mundial', 'ii guerra mundial'],
  },
  nounMarkers: words('el la los las un una unos unas de del sobre con contra al por'),
  labels: {
    article: words('artículo artículos art arts'),
    section: words('sección secciones secc'),
    rule: words('regla reglas norma normas'),
    chapter: words('capítulo capítulos cap'),
    part: words('parte partes'),
    title: words('título títulos'),
    clause: words('cláusula cláusulas'),
    point: words('punto puntos apartado apartados numeral'),
    annex: words('anexo anexos apéndice'),
    preamble: words('preámbulo'),
    recital: words('considerando considerandos'),
    verse: words('versículo versículos'),
    question: words('pregunta preguntas'),
    amendment: words('enmienda enmiendas'),
    principle: words('principio principios'),
    book: words('libro libros'),
  },
  references: {
    paragraphWords: words('párrafo párrafos párr parágrafo parágrafos'),
    ambiguous: words('pasaje pasajes'),
    numberSigns: words('número núm nro no n.º'),
    cardinals: words(`
      uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
      diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
    `),
    ordinals: words(`
      primero|primer|primera|primeros segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta
      séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|decimoprimero|decimoprimer
      duodécimo|decimosegundo decimotercero|decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo
      decimonoveno vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo
    `),
    ordinalsFollow: true,
    ordinalSuffixes: words('o a er ro ra do da to ta mo ma vo va no na'),
    joinsTens: 'y',
    last: words('último|última|últimos|últimas|final penúltimo|penúltima antepenúltimo|antepenúltima'),
    fromEnd: words('desde-el-final por-el-final empezando-por-el-final contando-desde-el-final'),
    from: words('de del desde'),
    ranges: words('a al hasta'),
    lists: words('y e o u'),
    listing: words('siguiente'),
    inner: words('inciso incisos letra letras apdo fracción fracciones núm número'),
    sentences: words('frase oración'),
    divisions: words('artículo art sección capítulo'),
    which: words('qué cuál'),
    showing: words('muestra muéstrame muestre mostrar enseña enséñame lee leer ver cita citar'),
    following: phrases('continúa, continuar, sigue, sigue leyendo, y luego, después, qué viene después, qué sigue'),
    others: phrases('siguiente, próximo, más, lo siguiente'),
    preceding: phrases('anterior, atrás, antes, qué viene antes, lo anterior'),
    heOrShe: phrases('él, ella, qué dijo de, qué dijo del, qué dijo sobre, qué dijo acerca, más dijo, más dice'),
    they: phrases('ellos, ellas, qué dijeron, qué dicen, qué han dicho, más dijeron, más dicen, más han dicho'),
  },
  negations: words(`
    no nunca jamás tampoco sin ni nada nadie ningún ninguno ninguna ningunos ningunas niega niegan negó negaron rechaza
    rechazan rechazó rechazaron
  `),
  negatingPrefixes: words('in im ir des'),
  notNegated: words(`
    descans describ descubier descubr desde despach despedi despleg destac destin impart implant impone imponen imponer
    import imposicion impresa impresi impreso impuest impuls incita inclu informac informad informan informar inmigra
    inspira instala intenci intenta inter invers inverti invita
  `),
  largeNumbers: {
    ...{ veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25 },
    ...{ veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, cien: 100, ciento: 100, doscientos: 200 },
    ...{ doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500 },
    ...{ quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800 },
    ...{ ochocientas: 800, novecientos: 900, novecientas: 900, mil: 1000, millón: 1e6, millones: 1e6, billón: 1e12 },
    ...{ billones: 1e12 },
  },
  exclusives: words('solo sólo solamente únicamente'),
  numberWords: words(`
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta
    ochenta noventa cien ciento cientos doscientos quinientos mil miles millón millones billón billones mitad tercio primer
    primero primera segundo segunda tercer tercero tercera ambos ambas todo toda todos todas algunos algunas pocos pocas
    muchos muchas varios varias mayoría cada doble
  `),
  reversals: phrases(`
    abstenerse, se abstiene, se abstienen, abstenerse de, evitar, evita, evitan, evitó, evitaron, detener, detiene, detuvo,
    impedir, impide, impiden, impidió, prohibir, prohíbe, prohíben, prohibió, frenar, frena, frenó, dejar de, deja de, dejó
    de, renunciar a, renuncia a, renunció a, oponerse a, se opone a, se oponen a, se opuso a, en lugar de, en vez de, fin a,
    lejos de
  `),
  only: words('solo sólo solamente únicamente'),
  conditions: phrases('si, y si, pero si, a menos que, salvo que, en caso de que'),
  conditionsBehind: phrases(
    'si, salvo, excepto, a menos que, a no ser que, siempre que, siempre y cuando, solo si, sólo si',
  ),
  beforeWhether: words('sé sabe saben saber sabemos pregunta preguntan preguntar ver seguro segura dudo'),
  conditionAsides: phrases(
    'me, se, quiere, quieren, quieres, no, acaso, es necesario, mal no recuerdo, no recuerdo mal',
  ),
  verbsOfSaying: phrases(`
    dijo, dice, dijeron, dicen, ha dicho, han dicho, escribió, escribe, afirmó, afirma, afirmaron, ha afirmado, declaró,
    declara, declararon, ha declarado, aseguró, asegura, señaló, señala, sostuvo, sostiene, tuiteó, publicó, indicó, manifestó,
    anunció, advirtió, explicó, añadió, agregó, advierte, advirtieron, admitió, admite, reconoció, reconoce, preguntó, pregunta,
    respondió, responde, contestó, amenazó, exigió, exige, prometió, promete, pidió, pide, insistió, insiste, subrayó, subraya,
    informó, informa, reporta, reportó, confesó, aclaró, opinó, opina, destacó,
    destaca, enfatizó, enfatiza, recalcó, recalca, observó, expresó, expresa, replicó, aseveró, comentó, comenta, recordó,
    recuerda, puntualizó, sentenció, alegó, argumentó, sugirió,
    soltó, suelta, lanzó, zanjó, apuntó, apunta, apostilló, remarcó, remarca, matizó, matiza, espetó, cuestionó,
    consideró, considera, cree, piensa, concluyó, concluye, detalló, detalla, precisó, precisa, relató, comunicó,
    contó, cuenta, resaltó, resalta, ratificó, reiteró, reitera, ironizó, bromeó, escribía, decía, decían, señalaron,
    indicaron, ha asegurado, ha señalado, reveló,
    escriben, escribieron, afirman, declaran, aseguran, aseguraron, señalan, sostienen, sostuvieron, anunciaron,
    advierten, explicaron, añadieron, admiten, admitieron, reconocen, reconocieron, preguntan, preguntaron,
    responden, respondieron, exigen, exigieron, prometen, prometieron, piden, pidieron, insisten, insistieron,
    subrayan, subrayaron, informan, informaron, destacan, destacaron, expresan, expresaron, consideran,
    consideraron, creen, piensan, concluyen, concluyeron, reiteran, reiteraron, manifestaron, reclaman, reclama,
    reclamaron, reclamó
  `),
  verbsOfTelling: words('advirtió advirtieron instó urgió exhortó amenazó avisó instaron urgieron exhortaron'),
  phrasesOfSaying: phrases('hizo un llamado a, llamó a, lo expresó así, hicieron un llamado a, llamaron a'),
  verbsOfCalling: words('llamó llama calificó'),
  beforeVerbs: words('le les también una vez luego ya entonces literalmente incluso'),
  to: words('a al'),
  from: words('de del por'),
  pronouns: words('yo tú él ella usted nosotros ellos ellas ustedes'),
  reporters: words('él ella ellos ellas'),
  accordingToThem: phrases(`
    según él, según ella, según ellos, en su opinión, a su juicio, a su entender, en sus palabras, según sus palabras
  `),
  thirdPerson: words('él ella'),
  that: ['que'],
  affirmations: words(`
    acuerda acuerdan acordó acordaron acordado decide deciden decidió decidieron decidido resuelve resuelven resolvió
    resuelto reconoce reconocen reconoció reconociendo recuerda recuerdan recordó recordando reafirma reafirman
    reafirmó reafirmando confirma confirman confirmó confirmado constata constató cierto claro
  `),
  conjunctions: words('que si'),
  copulas: words('es era fue son eran sería'),
  speakerLabels: words('orador oradora autor autora fuente'),
  citing: words('citando parafraseando repitiendo'),
  whether: words('si qué cómo'),
  denials: phrases(`
    mienten, mentir, inventar, inventarse, montaje, no, nunca, jamás, tampoco, ni, nada, nadie, ningún, ninguno, ninguna, niega, niegan, negó, negaron, desmiente, desmintió,
    falso, falsa, falsamente, mentira, bulo, mito, inventado, inventada, inventó, erróneo, errónea, erróneamente, dudo,
    dudoso, parodia, sátira, ficticio, imagina, imagínate, imaginen, como si
  `),
  emphatic: phrases(`
    nadie:, nunca olvidar, nunca olviden, no olvidar, no olviden, no es broma, no es una broma, sin comentarios, no puedo creer,
    no lo puedo creer, no puedo creerlo, no lo vas a creer, a nadie le importa, no hay duda, no cabe duda,
    no es de extrañar, no hay palabras, nada cambia, nada ha cambiado, no tiene vergüenza, no miento, por qué no,
    no?, no es así?, no es cierto?, no crees?
  `),
  guesses: phrases(`
    quizás, quizá, ojalá, tal vez, a lo mejor, debería decir, podría haber dicho, presuntamente, supuestamente,
    presunto, supuesto, al parecer, por lo visto, se dice, dicen que, rumor, rumores, según dicen
  `),
  excepting: phrases('excepto, salvo, menos, en vez de, en lugar de, más que, aparte de, fuera de, deja que'),
  subordinating: words('que donde cuando si porque'),
  passives: words('es fue era ha sido'),
  corrections: phrases('en realidad, de hecho, sino, fue, lo dijo'),
  associates: words(
    'portavoz vocero vocera asesor asesora abogado abogada aliado aliada ayudante secretario secretaria',
  ),
  suppositions: words('si'),
  asked: words('preguntado preguntada pregunta'),
  relatives: words('quien'),
  addressing: words('asunto hola oye oiga querido querida estimado estimada gracias atención contra para a al'),
  either: words('u'),
  someone: words('un una algún alguna otro otra'),
  attributing: phrases('por, es de, es una cita de, fue dicho por, lo dijo'),
  identifying: phrases('ese es, eso es de'),
  presenting: phrases('aquí está, aquí tienen a, escuchen a, cito a'),
  thatIsWhat: phrases('así, eso, es lo que, fue lo que'),
  inTheViewOf: words('para'),
  insideNames: words('y de del la las los'),
  accordingTo: phrases('según, de acuerdo con, en palabras de, palabras textuales de, como dijo'),
  nobody: words(`
    artículo ayer cita dato enlace falso fuente gente hoy imagina mentira mira miren nota noticia noticias ojo pregunta
    recuerda respuesta texto todos traducción verdad vaya
  `),
  titles: words(`
    señor señora sr sra don doña dr dra profesor profesora camarada presidente presidenta vicepresidente
    vicepresidenta primer primera ministro ministra canciller líder líderes jefe jefa secretario secretaria general
    expresidente ex senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora embajador embajadora
    portavoz vocero vocera concejal concejala director directora asesor asesora mandatario mandataria homólogo
  `),
  speakers: {
    offices: words(`
      señor señora sr sra don doña presidente presidenta ministro ministra diputado diputada senador senadora
      alcalde alcaldesa
    `),
    voices: words('hombre mujer narrador narradora'),
    hosts: words(
      'anfitrión anfitriona presentador presentadora entrevistador entrevistadora conductor conductora locutor locutora',
    ),
    guests: words('invitado invitada entrevistado entrevistada'),
    participants: words('periodista público participante diputados senadores voces'),
    nameless: words(`
      orador oradora desconocido desconocida anónimo anónima participante público voz hombre mujer narrador
      narradora
    `),
    questionAndAnswer: words('pregunta|respuesta'),
    hearers: words('señoras señores amigos amigas compañeros compañeras colegas conciudadanos señorías'),
    notSpeakers: words(
      'escena acto fecha lugar hora asunto acuerdo resultado presentes ausentes ejemplo foto antecedentes hechos fallo considerando resultando vistos fundamentos resumen sumario tema materia',
    ),
  },
  stateWords: words(`
    ministerio exteriores relaciones exterior defensa gobierno administración parlamento congreso senado embajada
    autoridades parte delegación prensa república reino federación federal popular islámica estado pueblo país nación
  `),
  articles: words('el la los las'),
  days: words('lunes martes miércoles jueves viernes sábado domingo hoy ayer'),
  particles: words('el la los las lo un una de del y e otros otras su sus'),
  firstNames: words('mira ella don van al tal'),
  prepositions: words('en para por desde sobre ante durante con'),
  and: words('y'),
  beforeLast: words('o y u'),
  but: ['pero'],
  interrogatives: words('qué quién cuándo dónde cómo'),
  clauses: {
    afterwards: phrases(
      `después, desde entonces, hasta hoy, funcionó, sirvió de algo, dio resultado, acabó, acabaron, terminó, terminaron,
      consiguió, consiguieron, obtuvo, obtuvieron, logró, lograron, recibió, recibieron, se cumplió, se cumplieron, se firmó,
      se concretó, ya construyeron, ya firmaron, ya tienen, ya hicieron, ya está listo, ya están listos`,
    ),
    why: phrases('por qué, por que, pq, para qué'),
    who: words('quién quiénes quien quienes'),
    subjectPronouns: ['ellos'],
    // “A la OTAN”: before other words “a” stands in too many places.
    together: words('con'),
    prepositions: [...words('de del al con contra'), 'a(?= las? )'],
    inversion: {
      begins: words('qué que cuál cuáles cuándo cómo dónde cuánto cuánta cuántos cuántas quién ha había'),
      otherEndings: words('n ar er ir ír ndo'),
    },
    passive: {
      agentPrepositions: ['por'],
      participleEndings: words('do da dos das to ta tos tas cho cha chos chas'),
    },
  },
  asksForSpeaker: [
    /(?<!\p{L})qu[eé]\s+(?:es lo que\s+)?(?:(?:ha|han|había)\s+)?(?:dijo|dijeron|dice|dicen|dicho|afirmó|afirma|afirmado|declaró|declara|declarado|opina|opinó|piensa|escribió|tuiteó|preguntó|pregunta|preguntado|respondió|responde|respondido|contestó)\s+(?<speaker>(?!(?:sobre|acerca|del?)\b)[^,.;:?!]{1,60}?)(?=\s+(?:sobre|acerca|respecto|de|del|en|que|al)(?!\p{L})|[,.;:?!]|\s*$)/iu,
    // In either order: “¿dijo Putin que …?”, “Putin dijo que …”.
    /(?<!\p{L})(?:ha\s+(?:dicho|afirmado|declarado|asegurado)|dijo|afirmó|declaró|aseguró)\s+(?<speaker>\p{L}+(?:\s+\p{Lu}\p{L}+)*)\s+(?:alguna vez\s+)?que(?!\p{L})/iu,
    /(?<!\p{L})(?<speaker>\p{L}+)\s+(?:ya\s+|nunca\s+)?(?:ha\s+(?:dicho|afirmado|declarado|asegurado)|dijo|afirmó|declaró|aseguró)\s+que(?!\p{L})/iu,
    // “¿Habló Putin del dólar?”, “¿Putin mencionó el dólar?”.
    /(?<!\p{L})(?:ha\s+(?:hablado|mencionado|comentado)|hab(?:ló|la)|mencion[óa]|coment[óa])\s+(?<speaker>(?!(?:de|del|sobre|acerca|con|el|la|los|las|al?|algo|que|en)\s)\p{L}+)\s/iu,
    /(?<!\p{L})(?<speaker>\p{L}+)\s+(?:ya\s+|nunca\s+|alguna vez\s+)?(?:ha\s+(?:hablado|mencionado|comentado)|hab(?:ló|la)|mencion[óa]|coment[óa])\s/iu,
    /(?<!\p{L})(?:según|segun|de acuerdo con|en palabras de)\s+(?<speaker>[^,.;:?!]{1,60})/iu,
  ],
  asksForPassage:
    /^\P{L}*(?:c[ií]ta(?:me|nos)?|mu[eé]stra(?:me|nos)|ens[eé]ña(?:me|nos)|da(?:me|nos)|pon(?:me)?|l[eé]e(?:me)?|pega(?:me)?|busca(?:me)?)\s+(?:la|el)\s+(?:parte|frase|pasaje|p[aá]rrafo|l[ií]nea|trozo|fragmento|cita)\s+(?:sobre|del?|con|(?:donde|en\s+(?:la\s+|el\s+)?que)(?:\s+(?:se\s+)?hablan?\s+(?:sobre|del?))?|que\s+(?:habla\s+del?|menciona|dice))\s+(?<what>.+)$/isu,
  asksForMention: [
    new RegExp(
      String.raw`^\P{L}*(?:aparecen?|salen?|est[áa]n?|se\s+(?:mencionan?|nombran?|usan?))\s+(?:${WORD}\s+)${WHAT}${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*(?:aparecen?|salen?|se\s+(?:mencionan?|nombran?))\s+(?:a\s+)?(?<what>(?!${WORD}(?!\p{L}))[^,.;:?!]{1,60}?)${ANYWHERE}`,
      'iu',
    ),
    new RegExp(
      String.raw`^\P{L}*${WORD}\s+${WHAT}\s+(?:aparecen?|salen?|est[áa]n?|figuran?|se\s+(?:mencionan?|nombran?|usan?))${ANYWHERE}`,
      'iu',
    ),
  ],
  asksHowOften: [
    new RegExp(
      String.raw`^\P{L}*cu[áa]ntas\s+veces\s+(?:aparecen?|salen?|se\s+(?:mencionan?|nombran?|usan?|dice|habla\s+del?)|mencionan?|nombran?|usan?|dicen?|hablan?\s+del?)\s+(?:(?:ellos|[ée]l|el\s+(?:texto|art[íi]culo|documento)|la\s+declaraci[óo]n)\s+)?(?:a\s+)?(?:${WORD}\s+)?(?<what>(?!que(?!\p{L}))[^,.;:?!]{1,60}?)${ANYWHERE}`,
      'iu',
    ),
  ],
  asks: /^\P{L}*(?:(?:y|pero|entonces|en|a|de|por|para|con|desde|hasta|sobre)\s+)*(?:qui[eé]n(?:es)?|cu[aá]l(?:es)?|c[oó]mo|d[oó]nde|ad[oó]nde|cu[aá]ndo|cu[aá]nt[oa]s?|por\s+qu[eé]|(?:a|de|en|con|para|sobre)\s+qu[eé])(?!\p{L})|¿/iu,
  wonders:
    /(?<!\p{L})(?:sabe[nrs]?|sé|saber|pregunto|preguntaba|pregunta|dime|decirme|explica(?:rme|dme)?|recuerdo|acuerdo|entiendo|aclar(?:a|ar|e)(?:me)?)\s+(?:(?:de|exactamente)\s+)?(?:si|qué|quién(?:es)?|cuál(?:es)?|dónde|cuándo|cómo|por\s+qué|cuánt[oa]s?)(?!\p{L})/iu,
  asksForDoer: [
    /^\P{L}*(?:(?:y|pero)\s+)?(?:qui[eé]n(?:es)?|alguien)(?:\s+(?:ha|han|hab[ií]a|va|van|a|est[aá]|est[aá]n|ya|no))*\s+(?<deed>\p{L}+)/iu,
  ],
  asksForNumber: new RegExp(
    String.raw`(?<!\p{L})(?:cu[aá]nt[oa]s?|cuándo|${WHEN}|(?:en\s+)?(?:qu[eé]|cu[aá]l)\s+(?:año|d[ií]a|fecha|mes|siglo|década|hora|porcentaje|edad|número))(?!\p{L})`,
    'iu',
  ),
  asksForTime: /(?<!\p{L})(?:cu[aá]ndo|(?:qu[eé]|cu[aá]l)\s+(?:año|d[ií]a|fecha|mes|siglo|década))(?!\p{L})/iu,
  asksForDuration: /(?<!\p{L})(?:cu[aá]nto tiempo)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:yo|me|mí|mis?|conmigo|he|soy|fui|tengo|\p{L}{3,}é)(?!\p{L})/iu,
  timeWords: words(`
    hasta después antes desde durante hoy mañana ayer ahora pronto nunca siempre año años mes meses semana semanas día días
    mediodía medianoche primavera verano otoño invierno década siglo anual anualmente
  `),
  instructs:
    /^\P{L}*(?:(?:por favor|porfa|ahora|puedes|podr[ií]as|me)\s+)*(?:escr[ií]be(?:me|nos)?|escribir|redacta(?:r|me)?|compara(?:r|me)?|dibuja(?:r|me)?|comp[oó]n(?:er|me)?|trad[uú]ce(?:me|lo|la)?|traducir|reescribe|reescribir|genera(?:r|me)?|canta(?:r|me)?|inventa(?:te|r)?|finge|imagina que eres|act[uú]a como|res[uú]me(?:me|lo)?|resumir|hazme|haz una?|hacerme|crea(?:r|me)?|cu[eé]nta(?:me|nos) (?:un|otro)|expl[ií]ca(?:lo|melo) como|corrige|(?:olvida|ignora) (?:tus|las|todas|todo))(?!\p{L})/iu,
  both: phrases(`
    ambos, ambas, los dos, las dos, ambos países, ambas partes, ambas naciones, ambos líderes, ambos gobiernos,
    ambos mandatarios, dos países, dos partes, dos naciones, dos líderes, dos gobiernos, las partes
  `),
  texts: words(`
    declaración comunicado tratado carta reglas regla normas norma código constitución discurso entrevista transcripción
    publicación tuit tweet mensaje resolución convención convenio acuerdo términos guía manual informe palabras cita
    manifiesto
  `),
  issuing: {
    texts: {
      statement: words('declaración comunicado'),
      treaty: words('tratado acuerdo pacto convenio convención'),
      speech: words('discurso'),
      letter: words('carta'),
      report: words('informe'),
      resolution: words('resolución'),
    },
    days: words('fecha fechada fechado data año mes día'),
    issued: words(`
      conjunta conjunto común exacta exactamente fue emitió emitieron emitida emitido firmó firmaron firmada firmado hizo
      hicieron hecha adoptó adoptaron adoptada anunció anunciaron dio pronunció pronunciado emitir firmar
    `),
    published: words('publicó publicaron publicada publicado publicar salió'),
  },
  anyText: words('artículo documento texto pasaje párrafo página fuente sitio reportaje noticia nota'),
  referenceWords: words(`
    artículo artículos art arts capítulo capítulos cap sección secc párrafo párrafos párr página páginas pág págs p pp regla
    norma cláusula punto línea nota núm núms número anexo apéndice
  `),
  sentences: {
    unfinished: words(`
      Sr Sra Sres Srs Sras Srta Srtas Dr Dra Dres Drs Dras Dña Mr Mrs Ms Mme Prof Profa Ing Lic Arq Excmo Excma Ilmo Ilma
      Mons Rvdo Fr Sto Sta p.ej cf cfr vs v.gr aprox ca esp lat ingl núm núms nro pág págs párr
    `),
    beforeNumbers: words('art arts cap caps fig figs inc no nos p pp vol vols sec secc ap apdo fol lám tel mar'),
    abbreviations: words(`
      a b c d f n v s ss Ud Uds Vd Vds EE UU RR HH FF AA JJ OO CC SS MM a.m p.m e.c Av Avda Gral Cnel Cap Tte Sgto Alm
      Pdte Jr Cía Ltda Ltd Inc Corp Co Bros Dpto Depto dpto depto prov Ph ene feb abr may jun jul ago sep sept oct nov
      dic lun mié jue vie sáb dom ed eds trad coord sig sigs min máx mín seg hab km kg mill op cit ibíd id al St Ste Mt
    `),
    openers: words(`
      a actualmente además ahora al algo algunas algunos allí ambas ambos ante antes aquel aquella aquí así aún aunque bajo
      cada casi como cómo con contra cuál cuáles cualquier cuando cuándo cuánto da dado de debe debido del desde después donde
      dónde dos durante e el él ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta está están estas este
      esto estos finalmente fue fueron ha había hace hacia han hasta hay hoy igualmente incluso la las le les lo los luego
      más me mediante mi mientras mis mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra
      nuestro nunca o otra otras otro otros para pero poco pocos por porque posteriormente pronto pues que qué quien quién
      quienes quizá quizás se según ser si sí siempre sin sino sobre solo sólo son su sus tal también tampoco tan tanto te
      tenemos tiene tienen toda todas todavía todo todos tras tu un una unas uno unos usted ustedes varias varios y ya yo
    `),
  },
  speeches: {
    called: words('discurso palabras declaración intervención alocución mensaje carta'),
    before: ['ante'],
    firstPerson: words(String.raw`yo mi nos nosotros nuestr\p{L}+ \p{L}+[aei]mos`),
    hearers: ['señoras y señores'],
    salutations: words('estimad querid apreciad'),
  },
};
