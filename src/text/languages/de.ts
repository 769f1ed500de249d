import { type Language, words } from './language.ts';

export const de: Language = {
  tag: 'de',
  stopWords: words(`
    aber alle allem allen aller alles als auch auf beim bis da damit dann das dass dem den denn der deren dessen diese diesem
    diesen dieser dieses doch dort durch ein eine einem einen einer eines er etwas gab gesagt gibt haben hatte hatten ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer ins ist ja jede jeder jedes jetzt kann kein keine keinen keiner konnen mehr mein mich
    mir nach nicht nichts noch nur ob oder ohne sagen sagt sagte sehr sein seine seinem seinen seiner seit sich sie sind soll
    sollen sollte steht uber um und uns vom von vor warum wegen weil welche welchem welchen welcher welches wem wenn wer
    werden wie wieder wieso wir wird wo worden wurde wurden zu zum zur zwischen artikel dokument frage
  `),
  paragraphWords: words('absatz'),
};
