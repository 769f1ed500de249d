import { phrases, type SayingWords, words } from '../language.ts';

export const tr: SayingWords = {
  associates: words('sözcüsü danışmanı avukatı müttefiki eşi arkadaşı'),
  verbsOfSaying: phrases(`
    dedi, diyor, demişti, dediler, söyledi, söylüyor, söylemişti, yazdı, yazıyor, açıkladı, belirtti, vurguladı, ifade etti, iddia
    etti, ekledi, uyardı, yanıtladı, cevapladı, sordu, itiraf etti, duyurdu, savundu
  `),
  verbsLast: phrases('dedi, diyor, demişti, diye konuştu, diye yazdı, diye ekledi, diye cevap verdi, diye sordu'),
  attributing: ['diyen'],
  beforeVerbs: words('da de şöyle şunu böyle bir kez'),
  accordingBehind: words('göre'),
  accordingToThem: phrases(`
    ona göre, onlara göre
  `),
  speakerLabels: words('konuşmacı kaynak yazar'),
  citing: words('alıntılayarak aktararak'),
  denials: phrases(`
    değil, hiç, asla, yok, hayır, yalan, yanlış, sahte, uydurma, demedi, söylemedi, yazmadı, iddia edildiği gibi, hayal et,
    sanki, güya
  `),
  guesses: phrases(`
    sözde, güya, galiba, belki, söylentiye göre
  `),
  corrections: phrases('aslında, gerçekte'),
  addressing: words('merhaba selam sevgili sayın teşekkürler dikkat karşı'),
  either: words('veya ya'),
  someone: words('bir bazı'),
  asksForSpeaker: [
    /(?:^|[,.;:?!]\s*)(?<speaker>\p{Lu}[\p{L}\s]{0,40}?)\s+(?:\p{L}+['’]?\p{L}*\s+(?:hakkında|konusunda|için)\s+)?ne\s+(?:de(?:di(?:ler)?|miş(?:ti)?|mişti)|diyor(?:lar)?|söyle(?:di|diler|miş|mişti))(?!\p{L})/iu,
    /(?:^|[,.;:?!]\s*)(?<speaker>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s[^,.;:?!]{0,60}(?:söyledi|söylemiş|dedi|demiş)(?:\s+m[iı]ydi|\s+m[iı])(?!\p{L})/u,
  ],
  asksForPassage:
    /^\P{L}*(?<what>.+?)\s+(?:hakkındaki|ilgili|geçen|konusundaki|dair)\s+(?:kısmı|bölümü|yeri|cümleyi|paragrafı|pasajı|satırı)\s+(?:alıntıla|göster|oku|ver|paylaş|bul)\p{L}*\P{L}*$/isu,
};
