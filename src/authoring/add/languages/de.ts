import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

export const de: SourceWords = {
  pages: {
    furniture: lines(
      `anzeige|werbung|foto:.{1,80}|(?:zurück )?nach oben|(?:war|fanden sie) (?:die|diese) (?:seite|antwort) hilfreich`,
    ),
    otherPages: lines(
      `mehr zum thema|lesen sie (?:auch|dazu)|siehe (?:auch|dazu)|meistgelesen|auch interessant|(?:ähnliche|verwandte) artikel`,
    ),
    otherPagesAtEnd: words('themen'),
    writtenBy: words('von'),
    bylines: words('am zuletzt uhr vor stunden veröffentlicht aktualisiert stand lesezeit minuten'),
    cookies: words('kekse'),
    enable: words('aktivier'),
    disabled: words('aktivier deaktiviert'),
    offers: lines(`
      (?:jetzt |um )weiter(?:zu)?lesen|(?:mit|im) .{0,20}abo(?:nnement)? (?:weiter)?lesen|bereits (?:abonnent|kund)
      (?:nur|exklusiv) für .{0,20}abonnent|(?:artikel|inhalt|beitrag) (?:ist |steht )?nur (?:für|mit) .{0,20}abo
    `),
  },
  press: {
    verbs: words(`
      begrüßte? lobte? bedauerte? klagte? fragte? antwortete? berichtete? kritisierte? forderte? mahnte? bestätigte? erzählte? fügte kündigte ergänzte?
      bemängelte? erläuterte? schilderte? resümierte? bekräftigte? entgegnete? monierte? erinnerte? hoffte? verspricht versprach
      erwidert informierte?
    `).concat(['führt aus', 'führte aus', 'regt an', 'regte an', 'schlägt vor', 'schlug vor']),
    describes: lines('bezeichnet(?:e|en)? … als|nannte …'),
    accordingTo: lines('laut|nach Angaben(?: von)?|nach den Worten(?: von)?|nach Auskunft(?: von)?'),
    noRoles: words(`
      er sie es wir ich man zu dass während aber weil als obwohl wenn oder war ist hat hatte wurde wird sind
    `),
    articles: words('der die das ein eine'),
    titles: words(`
      abgeordnete senatorin ministerpräsidentin sprecherin landrat landrätin staatssekretär staatssekretärin richter richterin
    `),
    interviewWith: lines('interview mit|gespräch mit|fragen an'),
    isInterviewed: lines('im (?:Interview|Gespräch)'),
    adverbs: words('auch'),
  },
  chats: {
    edited: lines('bearbeitet|Diese Nachricht wurde bearbeitet'),
    insteadOfMessages: lines(`
      <Medien ausgeschlossen>|(?:Bild|Video|Audio|GIF|Sticker|Dokument|Kontaktkarte) weggelassen
      <?(?:Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht).?>?
    `),
    fileAttached: lines('Datei angehängt'),
    encrypted: lines('Nachrichten und Anrufe sind'),
    events: lines('hat .{1,80}(?:hinzugefügt|erstellt|geändert|entfernt)|ist beigetreten|hat die Gruppe verlassen'),
  },
  headings: {
    agenda: lines('TOP|Tagesordnungspunkt'),
    faq: lines('häufig(?:e|ste|(?:er)? gestellte) fragen|fragen und antworten'),
    verbs: words('ist sind darf dürfen muss müssen soll sollen wird werden kann können haben'),
    interrogatives: words('was wer wie warum wo wann welche\\p{L}*'),
  },
};
