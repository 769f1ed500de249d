import type { Block } from '../draft.ts';

/** A page that asks for consent, or for a script, is no longer than this, in characters. */
const LONGEST = 1000;
const SCRIPTS = anyOf(
  'checking your browser',
  String.raw`(?:verif\p{L}+|confirm) (?:that )?you are (?:a )?human`,
  '(?:enabl|activ|aktivier|habilit|turn on|require|включ|启用|啟用).{0,30}javascript',
  'javascript.{0,40}(?:disabled|required|aktivier|deaktiviert|desactivad|désactivé|desativad|отключ|禁用)',
);
/** What stands where a page ends for those who do not pay. */
const OFFER = anyOf(
  '(?:subscribe|sign (?:in|up)|log ?in|register|create an? (?:free )?account)(?!.{0,30}newsletter)' +
    '.{0,30}(?:to (?:read|unlock|continue|keep)|for (?:full )?access)',
  'to (?:continue|keep) reading|already a subscriber|for subscribers only',
  '(?:jetzt |um )weiter(?:zu)?lesen|(?:mit|im) .{0,20}abo(?:nnement)? (?:weiter)?lesen|bereits (?:abonnent|kund)',
  '(?:suscr[ií]b|reg[ií]str|inicia).{0,40}(?:seguir leyendo|continuar)|para seguir leyendo|solo para suscriptores',
  'réservé (?:aux|à nos) abonnés|il vous reste .{0,20}à lire|déjà abonné',
  'para continuar lendo|exclusivo para assinantes|já é assinante',
  'чтобы (?:читать|прочитать|продолжить)|только для подписчиков',
  '(?:订阅|訂閱|登录|登錄|登入)后?.{0,10}(?:阅读|閱讀|全文)',
);
/** An offer is so short, in characters; one among so many last blocks is told first, since the draft has it. */
const [LONGEST_OFFER, LAST] = [300, 5];

/**
 * Whether a page seems to keep back its text, in a sentence.
 *
 * @param all What the page shows, with what is none of its text.
 */
export function aboutWithheld(blocks: readonly Block[], all: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length <= LONGEST && ((text.match(/cookie|kekse|куки/giu) ?? []).length > 1 || SCRIPTS.test(text)))
    return ['All that was found speaks of cookies or JavaScript: save the page in a browser, and add the file.'];
  const offer = [...blocks.slice(-LAST), ...all].find(
    (block) => block.text.length <= LONGEST_OFFER && OFFER.test(block.text),
  );
  return offer
    ? [
        `The page offers to go on for those who subscribe or log in: “${offer.text}” If the text breaks off, log in in a browser, save the page, and add the file; else remove the offer.`,
      ]
    : [];
}

function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu');
}
