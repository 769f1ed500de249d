import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

/** What is known of languages of which it is little, by their tags. */
export const MORE_SOURCE_WORDS: Readonly<Record<string, SourceWords>> = {
  it: {
    pages: {
      otherPages: lines('articoli correlati|leggi anche|i più letti'),
      writtenBy: words('di'),
      offers: lines(
        `per continuare (?:a leggere|la lettura)|(?:riservat[oa]|solo per) (?:agli |gli )?abbonati|già abbonato`,
      ),
    },
    headings: { verbs: words('deve devono può possono sarà') },
  },
  nl: {
    pages: {
      otherPages: lines('lees ook'),
      writtenBy: words('door'),
      offers: lines('om verder te lezen|(?:alleen|exclusief) voor abonnees|al abonnee'),
    },
  },
  pl: {
    pages: {
      otherPages: lines('(?:powiązane|podobne) artykuły|czytaj (?:też|także)'),
      offers: lines('(?:aby|żeby) (?:czytać|przeczytać)|(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów)'),
    },
  },
  tr: {
    pages: {
      otherPages: lines('ilgili haberler'),
      offers: lines('okumaya devam etmek için|(?:sadece|yalnızca) abone|abonelere özel'),
    },
  },
  uk: {
    pages: {
      otherPages: lines('читайте також'),
      offers: lines('щоб (?:читати|прочитати|продовжити)|(?:лише|тільки) для передплатників'),
    },
  },
  ja: {
    pages: {
      otherPages: lines('関連(?:記事|ニュース)'),
      offers: lines(
        `有料(?:記事|会員|プラン)|会員限定|残り[\\d,]+文字|続きを(?:読む|お読み)|ログインして.{0,10}(?:続き|全文)`,
      ),
    },
    chats: { edited: words('編集済み') },
    headings: { faq: lines('よくある(?:ご)?質問|質問と回答') },
  },
  ko: {
    pages: {
      otherPages: lines('관련 ?기사'),
      offers: lines('(?:로그인|구독).{0,20}(?:읽|보실|이용하)|유료 ?(?:기사|회원)|구독자 전용'),
    },
  },
};
