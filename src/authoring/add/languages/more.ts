import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

/** What is known of languages of which it is little, by their tags. */
export const MORE_SOURCE_WORDS: Readonly<Record<string, SourceWords>> = {
  it: {
    pages: {
      otherPages: lines('articoli correlati|leggi anche|i più letti'),
      writtenBy: words('di'),
    },
    headings: { verbs: words('deve devono può possono sarà') },
  },
  nl: {
    pages: { writtenBy: words('door') },
  },
  pl: {
    pages: { otherPages: lines('(?:powiązane|podobne) artykuły|czytaj (?:też|także)') },
  },
  tr: {
    pages: { otherPages: lines('ilgili haberler') },
  },
  uk: {
    pages: { otherPages: lines('читайте також') },
  },
  ja: {
    pages: { otherPages: lines('関連記事') },
    chats: { edited: words('編集済み') },
  },
  ko: {
    pages: { otherPages: lines('관련 ?기사') },
  },
};
