// References as they are written, over the kinds of tokens (vocabulary.ts), a letter each.

/** More numbers in one list are no list of paragraphs, and would only cost time. */
export const MAX_LISTED = 30;
const LISTED = `{0,${MAX_LISTED}}`;
const BETWEEN = '(?:-|,{1,2})';
/** Between a paragraph word and its number. */
const INTRO = '[.(#n]{0,3}';
const numbers = (number: string, intro: string) => `${number}\\)?(?:${BETWEEN}${intro}${number}\\)?)${LISTED}`;
const ordinals = (number: string) => `${number}(?:${BETWEEN}w?${number})${LISTED}`;

const ordinal = `E?${ordinals('(?:[OoLl]|[NC]B)')}E?`;

/** In words; a name says how one counts. */
export const WRITTEN = new RegExp(
  [
    // 第四段, 第4到6段, 第四段和第六段, 倒数第二段
    `ED?[NC][pS]`,
    `D[NC](?:[PQpS]?${BETWEEN}D?[NC])${LISTED}[PQpS]`,
    // 四番目の段落, 最後の段落
    'E?[OoLlNC]B[PQp]',
    // The last two paragraphs, les deux derniers paragraphes, the first three paragraphs
    '(?<some>[OoLl][NC]|[NC]l)[PQS]',
    // The second to last paragraph
    '(?<toLast>[Oo][-fw]?w?[Ll])[PQ]',
    // The fourth paragraph, the 4th to 6th paragraphs, the second paragraph from the end, 4. Absatz, 4 абзац
    `${ordinal}[PQS]E?`,
    `(?<dotted>${ordinals('N\\.')})[PQ](?!${INTRO}[NC])`,
    `D?${ordinals('[NO]')}E?QE?`,
    // ¶ 4, paragraphs 4–6, ¶ 4 and ¶ 6, párrafo cuarto, paragraphs from 4 to 6
    `(?<!W)[PQ]{1,3}${INTRO}${numbers('[NCol]', `[PQ]{0,2}${INTRO}`)}`,
    // “Do” means “to” in Polish and “from” in Portuguese.
    '[PQ]f[NC][-f][NC]',
    // #4, par 4, the fourth passage
    `(?<weak>[pS#]${INTRO}${numbers('[NC]', '[pS#.]{0,2}')}|${ordinal}p)`,
  ].join('|'),
  'g',
);
/** “Article 2, paragraph 4”, “paragraph 4 of Article 2” are paragraphs of the article. */
export const DIVISION_BEFORE = /A\.?[NCOo],?\(?$/;
export const DIVISION_BEHIND = /^\)?[fw]{0,2}A\.?[NCOo]/;
/** The label that begins the name of a choice and stands in a citation: “¶ 4 · ”, “¶ 1, 2, 3, 4, 5, … · ”. */
export const LABEL = /(?:^|·)PN(?:,N)*(?:,\.)?(?:·|$)/;
export const BARE = new RegExp(`^(?:#|n\\.?)?D?\\(?${numbers('N', '#?')}S?\\.?$`);
/** Where no word for paragraphs is needed: “the last”, “4th”, “last two”, “2nd from the end”, 第四, 四番目; “show me 4 and 6”. */
export const BARE_AMONG_WORDS = new RegExp(
  `(?<!-)(?:ED?[NC]|(?<some>[OoLl][NC]|[NC]l)|(?<toLast>[Oo][-fw]?w?[Ll])|${ordinal}|D?${ordinals('[NO]')}E?|D[NC])`,
  'g',
);
/** “-1”, “4%” and “$4” count none. */
export const OTHER_NUMBER = /^[^\p{L}\p{N}]*[-−]\s*\p{N}|\p{N}\s*[%‰\p{Sc}]|\p{Sc}\s*\p{N}/u;
