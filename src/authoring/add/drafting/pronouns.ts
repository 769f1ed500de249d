import { readTable } from '../../../text/index.ts';

const [WOMEN, MEN] = ['women', 'men'].map((of) => {
  const line = readTable('given-names').find((each) => each.startsWith(`${of}: `));
  return new Set(line?.split(' ').slice(1));
});
/** Whether a word is a given name of one of the commonest. */
export const isGivenName = (word: string) => WOMEN?.has(word) === true || MEN?.has(word) === true;

/** What is said of a woman, and what of a man. */
const HER = /(?<!\p{L})(?:she|her|sie|ihre?[nmrs]?|ella|elle|ela|она|е[её])(?!\p{L})|她|彼女/iu;
const HIM = /(?<!\p{L})(?:he|his|er|seine?[nmrs]?|él|il|ele|он|его)(?!\p{L})|他|彼(?!女)/iu;

/** Whether somebody may be meant where a text says no more than “she said” or “in his view”, as far as their given name tells. */
export function mayMean(told: string, name: string): boolean {
  const [given = ''] = name.split(' ');
  return (
    !(MEN?.has(given) && HER.test(told) && !HIM.test(told)) && !(WOMEN?.has(given) && HIM.test(told) && !HER.test(told))
  );
}
