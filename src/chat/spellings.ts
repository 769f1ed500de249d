import { foldText, transliterate, typedLetters } from '../text/index.ts';

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The ways in which a name and what somebody types of it are compared: as they stand, with German letters spelt out as on other
 * keyboards, and in those of the English alphabet.
 */
const SPELLINGS: readonly ((text: string) => string)[] = [
  foldText,
  (text) => foldText(text.normalize('NFC').replace(/[äöüß]/giu, (letter) => SPELT_OUT[letter.toLowerCase()] ?? letter)),
  (text) => transliterate(typedLetters(foldText(text))),
];

/** A text in each way in which it is compared; one of which that leaves nothing, as of “ь”, as it stands. */
export function spellingsOf(text: string): readonly string[] {
  return SPELLINGS.map((spelling) => spelling(text) || foldText(text));
}
