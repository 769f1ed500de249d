import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

export const fr: SourceWords = {
  pages: {
    furniture: lines(
      `publicité|crédit photo:.{1,80}|haut de (?:la )?page|partager (?:la|cette) page|partager (?:l[’']|cet )article|(?:cette page|cet article) vous a-t-(?:elle|il) été utile`,
    ),
    otherPages: lines('(?:à )?lire aussi|les plus lus|sur le même thème|articles (?:liés|similaires)'),
    writtenBy: lines('(?:propos recueillis )?par'),
    bylines: words('publié publiée modifié modifiée le heures minutes il y a à mis jour lecture'),
    enable: words('activ'),
    disabled: words('désactivé'),
    offers: lines(`
      réservée?s? (?:aux|à nos) abonnés|il vous reste .{0,20}à lire|déjà abonné|pour lire la suite|poursuivre (?:la|votre) lecture
    `),
  },
  press: {
    interviewWith: lines('entretien avec|interview (?:avec|de)|conversation avec|rencontre avec'),
    verbs: words(`
      précise précisé dénonce dénoncé témoigne témoigné estime estimé demandé répondu confié raconté rappelé insisté conclu lancé reconnu regretté confirmé
      lance poursuit résume raconte rappelle confie glisse martèle soupire déplore regrette tranche plaide conclut prévient
      reconnaît juge s[’']indigne s[’']exclame s[’']étonne s[’']inquiète s[’']interroge s[’']insurge s[’']agace s[’']amuse
      s[’']alarme s[’']émeut s[’']emporte
    `).concat(lines('se souvient|se réjouit|se félicite|se désole|se plaint')),
    describes: lines("(?:a )?(?:qualifiée?|décrite?|qualifie|décrit|dénonce) … (?:de|d[’']|comme)"),
    accordingTo: lines("selon|d[’']après"),
    inTheViewOf: words('pour'),
    noRoles: words('du il elle ils elles on que qui tandis mais quand alors car est était ont'),
    articles: words('les? une'),
    relatives: words('que qui'),
    titles: words('maître commandant capitaine juge préfet préfète procureur procureure'),
    adverbs: words('aussi'),
  },
  chats: {
    edited: lines('modifié|Ce message a été modifié'),
    insteadOfMessages: lines(`
      <Médias omis>|(?:image|vidéo|audio|document) (?:absente?|omise?)|Ce message a été supprimé.?
    `),
    fileAttached: lines('fichier joint'),
    encrypted: lines('Les messages et les appels'),
  },
  headings: {
    agenda: lines('Point'),
    faq: lines('foire aux questions|questions (?:fréquentes|(?:et|[-–/]) réponses)'),
    verbs: words('sont doit doivent peut peuvent sera seront'),
    interrogatives: words('qui que comment pourquoi où'),
  },
};
