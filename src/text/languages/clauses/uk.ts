import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const uk: ClauseWords = {
  afterwards: [
    ...phrases(`
      зрештою, врешті, потім, після цього, згодом, відтоді, у підсумку, спрацювало, подіяло, допомогло, домоглася, домігся,
      домоглися, вдалося, вже побудували, вже підписали, завершили
    `),
    'отрима(?:в|ла|ли)(?<!якби .*)',
  ],
  why: phrases('чому, навіщо, нащо'),
  who: ['хто'],
  subjectPronouns: ['вони'],
  together: words('з із зі'),
  prepositions: words('від до з про у'),
  obliqueCase: /(?:[ую]|[ое][мй]|[иії]ї)$/u,
  questionParticles: ['чи'],
};
