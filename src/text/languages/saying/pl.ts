import { phrases, type SayingWords, words } from '../language.ts';

export const pl: SayingWords = {
  associates: words('rzecznik rzeczniczka doradca doradczyni prawnik sojusznik żona mąż przyjaciel krytyk'),
  verbsOfSaying: phrases(`
    powiedział, powiedziała, powiedzieli, mówi, mówił, mówiła, mówią, napisał, napisała, pisze, twierdzi, twierdził,
    twierdziła, oświadczył, oświadczyła, stwierdził, stwierdziła, dodał, dodała, podkreślił, podkreśliła, podkreśla, zaznaczył,
    zaznaczyła, ogłosił, ogłosiła, wyjaśnił, wyjaśniła, odpowiedział, odpowiedziała, odpowiada, przyznał, przyznała, ostrzegł,
    ostrzegła, zapytał, zapytała, obiecał, obiecała, zauważył, zauważyła
  `),
  reporters: words('on ona oni one'),
  accordingToThem: phrases(`
    według niego, według niej, według nich, jego zdaniem, jej zdaniem, ich zdaniem
  `),
  thirdPerson: words('ona jemu'),
  beforeVerbs: words('też także również kiedyś wtedy potem nawet dosłownie'),
  from: words('od'),
  that: words('że iż'),
  prepositions: words('w we na z ze dla przeciw przeciwko przy'),
  accordingTo: phrases('według, zdaniem, słowami, jak powiedział, jak powiedziała'),
  attributing: phrases('to słowa, to cytat'),
  thatIsWhat: phrases('tak, to'),
  copulas: words('jest był była było są'),
  speakerLabels: words('autor autorka źródło'),
  titles: words(
    'prezydent prezydentka premier premierka minister ministra burmistrz wójt radny radna poseł posłanka przewodniczący dyrektor dyrektorka',
  ),
  citing: words('cytując powołując powtarzając'),
  whether: words('czy dlaczego'),
  denials: phrases(`
    nie, nigdy, nikt, ani, żaden, żadna, zaprzecza, zaprzeczył, zaprzeczyła, fałsz, fałszywy, fałszywie, fałszywka, kłamstwo,
    nieprawda, zmyślone, zmyślony, błędnie, wątpię, parodia, satyra, wyobraź sobie, jakby, rzekomo
  `),
  excepting: phrases('oprócz, poza, zamiast, prócz'),
  subordinating: words('że gdzie gdy kiedy jeśli bo'),
  guesses: phrases(`
    podobno, rzekomo, ponoć, może, chyba, plotka, plotki
  `),
  corrections: phrases('tak naprawdę, w rzeczywistości, to był, to była, to powiedział, to powiedziała'),
  suppositions: words('jeśli jeżeli gdyby'),
  asked: words('pytanie zapytany zapytana'),
  addressing: words('cześć hej drogi droga szanowny szanowna dzięki dziękuję uwaga przeciw kontra'),
  either: words('albo lub czy'),
  someone: words('jakiś jakaś pewien pewna jeden jedna'),
  asksForSpeaker: [
    /(?<!\p{L})co\s+(?:po)?(?:mówił[aiy]?|wiedzia(?:ł[ay]?|eli)|mówi[ąłl]?|twierdzi(?:ł[ay]?)?)\s+(?<speaker>(?!(?:o|na|w)\s)[^,.;:?!]{1,60}?)(?=\s+(?:o|na|w|do|od|po|przed)(?!\p{L})|[,.;:?!]|\s*$)/iu,
    /(?<!\p{L})czy\s+(?<speaker>\p{L}+)\s+(?:(?:kiedyś|naprawdę|w ogóle)\s+)?(?:powiedzia(?:ł[ay]?|eli)|mówił[aiy]?|wspomnia(?:ł[ay]?|eli))(?!\p{L})/iu,
  ],
  asksForPassage:
    /^\P{L}*(?:zacytuj|pokaż|podaj|przytocz|znajdź)(?:\s+(?:mi|nam|proszę|ten|to|tę))*\s+(?:fragment|zdanie|część|akapit|miejsce|cytat)\s*,?\s+(?:o|z|ze|na\s+temat|gdzie|w\s+któr(?:ym|ej))\s+(?<what>.+)$/isu,
};
