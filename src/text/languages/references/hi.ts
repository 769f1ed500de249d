import { phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

/** Vowel signs do not matter, so that one form stands for चौथा, चौथे and चौथी. */
export const hi: ReferenceWords = {
  paragraphWords: words('पैराग्राफ पैराग्राफों'),
  // The first is an article of a treaty, too; the last is पर without its vowel signs.
  ambiguous: words('अनुच्छेद अनुच्छेदों पैरा'),
  numberSigns: words('संख्या नंबर क्रमांक'),
  cardinals: words(`
    एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ
    सत्तर अस्सी नब्बे
  `),
  ordinals: words(`
    पहला|प्रथम दूसरा|द्वितीय तीसरा|तृतीय चौथा|चतुर्थ पाँचवाँ छठा|छठवाँ सातवाँ आठवाँ नौवाँ दसवाँ ग्यारहवाँ बारहवाँ तेरहवाँ
    चौदहवाँ पंद्रहवाँ|पन्द्रहवाँ सोलहवाँ सत्रहवाँ अठारहवाँ उन्नीसवाँ बीसवाँ तीसवाँ चालीसवाँ पचासवाँ साठवाँ सत्तरवाँ अस्सीवाँ
    नब्बेवाँ
  `),
  ordinalSuffixes: words('ला रा था वाँ'),
  last: words('अंतिम|आखिरी'),
  fromEnd: words('अंत-से आखिर-से'),
  ranges: words('से'),
  lists: words('और तथा या'),
  listing: words('निम्न'),
  divisions: words('धारा अध्याय'),
  which: words('किस किन कौन'),
  showing: words('दिखाओ दिखाइए दिखाएँ पढ़ो बताओ'),
  following: phrases('अगला, अगली, अगले, आगे, और, जारी रखो, agla, aage, इसके बाद, उसके बाद, बाद में'),
  preceding: phrases('पिछला, पिछली, पिछले, pichla, इससे पहले, उससे पहले'),
  heOrShe: words('उसने वह'),
  they: words('वे उन्होंने unhone'),
};
