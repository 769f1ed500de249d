/** In characters: longer paragraphs say more than what was done. */
const LONGEST = 160;

/**
 * What whoever keeps the record of a debate writes between speeches. Only what nobody says there: “The sitting is suspended.” is
 * the chair’s, so that other languages, in which the record has the same words, need the time behind them.
 */
const RECORD = new RegExp(
  `^(?:${[
    String.raw`[\[(]?Columns? \d+\S{0,6}[\])]?$`,
    String.raw`Division No\. ?\d+.*$`,
    String.raw`Several hon\. Members\b.*`,
    String.raw`(?:The )?(?:House|Commons|Senate|Committee|Council|Assembly|Lordships) (?:\p{L}+ly )?(?:divided|adjourned|rose|recessed|stood (?:adjourned|in recess)|resumed)\b.*`,
    String.raw`(?:The )?(?:meeting|sitting|session|hearing|proceedings)s? (?:rose|(?:was|were|stood) (?:\p{L}+ly )?(?:called to order|suspended|resumed|adjourned|opened|closed|concluded)|adjourned|concluded|resumed|ended)\b.*`,
    String.raw`(?:Main )?(?:Question|Motion|Amendment|Lords amendment|Clause|New clause)s?\b[^.]{0,40}\b(?:put|proposed|agreed to|negatived|withdrawn)(?:,? (?:and|accordingly) [^.]+)?\.?$`,
    String.raw`(?:The )?(?:draft )?(?:resolution|decision|motion|amendment|agenda)\b[^.]{0,40}\bwas (?:\p{L}+ly )?(?:adopted|carried|rejected|approved|withdrawn)\b[^.]*\.$`,
    String.raw`(?:Transcribed|Transcript(?:ion)?|Captions|Subtitles|Interview(?:ed)?|Recorded|Translated|Edited|Questions) (?:and \p{L}+ )?(?:provided |conducted |asked )?by \p{Lu}.+`,
    '(?:Das|Dieses) (?:Gespräch|Interview) führten? .+',
    String.raw`(?:Die Fragen stellten?|Interview(?:t von)?:?|Aufgezeichnet von) \p{Lu}.+`,
    '(?:Propos recueillis|(?:Entretien|Interview) réalisée?) .+',
    String.raw`(?:Entrevista realizada|Entrevista (?:concedida|conduzida)|Intervista) (?:a cura di|di|por|a) \p{Lu}.+`,
    String.raw`(?:Беседовал[аи]?|Бес[её]ду в[её]л[аи]?|Интервью (?:взял|в[её]л|подготовил)[аи]?|Записал[аи]?) \p{Lu}.+`,
    '[（(]?(?:采访|採訪|整理|撰文|聞き手|聞き手・構成|構成)[・＝=:：丨|/].+',
    String.raw`(?:This|The above) (?:\p{L}+ )?transcript (?:was|is|has|may) .+`,
    String.raw`(?:END\s+)?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\(?\p{Lu}{1,5}\)?)?$`,
    String.raw`It was so decided\.$`,
    String.raw`(?:Applause|Laughter|Beifall|Heiterkeit|Aplausos|Ris[ao]s|Applaudissements|Rires|Applausi|Аплодисменты|Смех)(?: [^.]{1,60})?\.?$`,
    String.raw`A (?:recorded |roll-call )?vote was taken\b[^.]*\.$`,
    String.raw`\(?(?:Beginn|Schluss|Unterbrechung)(?: der Sitzung)?:?.{0,20}\d.*`,
    String.raw`\(?(?:Die Sitzung|La séance|Se (?:levanta|suspende|reanuda|abre) la sesión|(?:Encerra|Levanta|Suspende|Abre)-se a sessão|Заседание)(?!\p{L}).*\d.*`,
  ].join('|')})`,
  'u',
);

/** Whether a paragraph tells what was done, and is nobody's words: “The House divided: Ayes 302, Noes 250.” */
export function isOfRecord(text: string): boolean {
  return text.length <= LONGEST && RECORD.test(text);
}
