import { words } from '../language.ts';
import { hi as references } from '../references/hi.ts';
import type { TellingWords } from '../telling-words.ts';

export const hi: TellingWords = {
  tag: 'hi',
  references,
  negations: words('नहीं नही न ना मत बिना बग़ैर बगैर इनकार इंकार ग़ैर गैर असंभव नामुमकिन'),
  only: words('केवल सिर्फ़ सिर्फ'),
  largeNumbers: { सौ: 100, हज़ार: 1000, हजार: 1000, लाख: 100_000, करोड़: 1e7, अरब: 1e9 },
  exclusives: words('केवल सिर्फ'),
  numberWords: words('सभी सब सारे सारी कुछ कई अनेक बहुत अधिकांश ज़्यादातर आधा आधे आधी हर प्रत्येक दोनों दोगुना'),
};
