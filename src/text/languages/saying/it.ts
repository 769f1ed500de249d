import { phrases, type SayingWords, words } from '../language.ts';

export const it: SayingWords = {
  associates: words(
    'portavoce consigliere consigliera avvocato alleato alleata moglie marito amico amica critico critici',
  ),
  verbsOfSaying: phrases(`
    disse, dice, dicono, ha detto, hanno detto, diceva, ha scritto, scrive, scrisse, ha affermato, afferma, affermò, ha
    dichiarato, dichiara, dichiarò, ha sostenuto, sostiene, ha sottolineato, sottolinea, ha aggiunto, aggiunge, ha spiegato,
    spiega, ha risposto, risponde, rispose, ha ammesso, ammette, ha avvertito, avverte, ha annunciato, annuncia, ha
    ribadito, ribadisce, ha osservato, osserva, ha chiesto, chiede, ha promesso, promette
  `),
  reporters: words('lui lei egli ella loro'),
  accordingToThem: phrases(`
    secondo lui, secondo lei, secondo loro, a suo avviso, a suo dire, a suo giudizio
  `),
  thirdPerson: words('lui lei'),
  beforeVerbs: words('gli le anche poi già allora persino'),
  to: words('a al alla ai'),
  from: words('di da del della dal dalla'),
  that: ['che'],
  prepositions: words('in nel nella con sul sulla'),
  accordingTo: phrases('secondo, stando a, a detta di, nelle parole di, come ha detto'),
  inTheViewOf: words('per'),
  attributing: phrases('è di, è da, è una citazione di'),
  thatIsWhat: phrases('così, è ciò che, è quello che'),
  copulas: words('è era fu sono sarebbe'),
  speakerLabels: words('autore autrice fonte'),
  citing: words('citando parafrasando ripetendo'),
  whether: words('se'),
  denials: phrases(`
    mentire, mentono, inventare, non, mai, no, né, nessuno, niente, nega, negato, smentisce, smentito, falso, falsa, falsamente, bugia, bufala, mito,
    inventato, inventata, errato, erroneamente, dubito, parodia, satira, immagina, immaginate, come se
  `),
  excepting: phrases('tranne, eccetto, salvo, invece di, al posto di, a parte'),
  subordinating: words('che dove quando se perché'),
  passives: words('è fu era viene'),
  guesses: phrases(`
    presumibilmente, pare che, a quanto pare, si dice, dicono che, voci, forse
  `),
  corrections: phrases('in realtà, invece, è stato, è stata, era'),
  suppositions: words('se'),
  asked: words('domanda'),
  addressing: words('ciao ehi caro cara gentile grazie attenzione contro'),
  someone: words('un uno una qualche altro altra'),
  speakers: {
    participants: words('voci deputati senatori'),
    notSpeakers: words(
      'massima oggetto fatto diritto premesso considerato dispositivo motivi data luogo ora presenti assenti esempio foto',
    ),
  },
  asksForSpeaker: [
    /(?<!\p{L})(?<speaker>(?!chi(?!\p{L}))\p{L}+)\s+ha(?:nno)?\s+(?:mai\s+|davvero\s+)?detto\s+(?:che|di)(?!\p{L})/iu,
  ],
  asksForPassage:
    /^\P{L}*(?:cita(?:mi)?|mostra(?:mi)|dammi|leggimi|trova(?:mi)?)\s+(?:la\s+|il\s+)(?:parte|frase|passaggio|passo|pezzo|paragrafo)\s+(?:su\p{L}*|del?\p{L}*|con|(?:dove|in\s+cui|che)(?:\s+(?:si\s+)?parl(?:a|ano)\s+d\p{L}+)?)(?:\s+|['’])(?<what>.+)$/isu,
};
