import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const it: ClauseWords = {
  afterwards: phrases(`dopo di che, dopo ciò, in seguito, da allora, ha funzionato, hanno funzionato, è servito,
    ottenuto, ricevuto, già costruito, già firmato, già finito, è stato firmato, è stato concluso, ci sono riusciti`),
  why: phrases('perché, perchè, come mai, per quale motivo'),
  who: ['chi'],
  subjectPronouns: ['loro'],
  together: words('con'),
  prepositions: words('da al con dell alla dalla'),
  inversion: {
    begins: words('che cosa quale quali quando come dove quanto quanta quanti quante perché chi ha aveva'),
    otherEndings: words('no re ndo'),
  },
  passive: {
    agentPrepositions: words('da dai dal dagli dall dalla dalle'),
    auxiliaries: words('è sono viene vengono stato stata stati state'),
  },
};
