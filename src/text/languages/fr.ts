import { type Language, words } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  stopWords: words(`
    ai au aux avec aussi ca ce ceci cela ces cet cette comment combien dans des dit disent dites du elle elles est et etait
    etaient ete etre eux fait faut il ils je leur leurs lui ma mais meme mes moi ne nos notre nous ont ou par parle
    parlent pas plus pour pourquoi qu quand quel quelle quelles quels qui quoi sa sans sera ses sont sur tes toi tous tout
    toute toutes vos votre vous
  `),
  paragraphWords: words('paragraphe'),
};
