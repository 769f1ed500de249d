import { type Token, tokenize } from '../../text/index.ts';
import type { Mention } from '../named.ts';

/** What asks who does something. */
const WHO =
  /(?<!\p{L})(?:who|qui[eé]n(?:es)?|qui|wer|quem|кто|chi|kto|kim|хто|कौन|किसने|مين)(?!\p{L})|谁|誰|누가|누구/iu;
/** What stands right before whom something is done to, or said of. */
const OBJECT_BEHIND =
  /(?<!\p{L})(?:of|to|from|with|about|against|del?|al|a(?= las? )|con|contra|à|aux?|du|avec|contre|von|vom|mit|gegen|über|an|ao|com|dell|alla|dalla|от|у|к|с|о|про|против|від|до|з|من|عن|مع|إلى)['’\s]+(?:\p{L}{1,3}\s+)?$/iu;
/** What stands right behind it, or behind what something else belongs to. */
const OBJECT_BEFORE = /^(?:['’\p{Pd},，]|\s(?:के|का|की|को|से|में|पर)(?!\p{L}))/u;
/** Particles behind whoever does something, in scripts that have others behind everybody else. */
const ACTS = /^[들側측]?(?:は|が|も|은|는|이|가|도|에서)/u;
/** What a question begins with in languages that may have a verb behind it. */
const PARTICLE = /^\s*(?:هل|чи|czy|क्या|разве|неужели)\s/iu;

/**
 * Who does something in a question, as far as that can be told: whom it names before everybody else and all its content, but
 * for a verb that it begins with.
 *
 * @param mentions Whom it names, in order.
 */
export function actorOf<Named extends Mention>(text: string, [first]: readonly Named[]): Named | undefined {
  if (!first || WHO.test(text)) return undefined;
  const before = text.slice(0, first.start).replace(/^.*[.;:!?¿]/s, '');
  const behind = text.slice(first.end);
  if (OBJECT_BEHIND.test(before) || OBJECT_BEFORE.test(behind)) return undefined;
  if (/[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text) && !ACTS.test(behind)) return undefined;
  const words = tokenize(before.replace(PARTICLE, ''));
  const [verb, ...others] = words;
  const isInFront = words.every(isFunction) || (verb !== undefined && !verb.unspaced && others.every(isFunction));
  return isInFront ? first : undefined;
}

function isFunction({ kind }: Token): boolean {
  return kind === 'function';
}
