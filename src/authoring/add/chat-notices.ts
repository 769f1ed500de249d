/** What programs write behind a message that was changed, in the languages in which they speak. */
const EDITED =
  /\s*(?:\((?:edited|bearbeitet|editad[oa]|modifié|изменено|已编辑|已編輯|編集済み)\)|<(?:This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje|Ce message a été modifié|Esta mensagem foi editada|Сообщение изменено)\.?>)\s*$/iu;

/** What they write instead of a message: one without words, one that was taken back. */
const INSTEAD = new RegExp(
  `^(?:${[
    String.raw`<attached: [^<>\n]+>`,
    '<(?:Media omitted|Medien ausgeschlossen|Multimedia omitido|Médias omis|Mídia oculta|Без медиафайлов)>',
    '(?:image|video|GIF|sticker|audio|document|Contact card) omitted',
    '<?(?:This message was deleted|You deleted this message|Missed (?:voice|video) call).?>?',
    '<?(?:Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht).?>?',
    '(?:Bild|Video|Audio|GIF|Sticker|Dokument|Kontaktkarte) weggelassen',
    '(?:imagen|video|audio|GIF|sticker|documento) omitid[oa]|(?:image|vidéo|audio|document) (?:absente?|omise?)|(?:imagem|vídeo|áudio|documento) (?:ocultad|omitid)[oa]',
    '(?:Se eliminó este mensaje|Eliminaste este mensaje|Ce message a été supprimé|Mensagem apagada|Сообщение удалено).?',
  ].join('|')})$`,
  'iu',
);
/** “IMG-0001.jpg (file attached)”, with words below it. */
const ATTACHED =
  /^[^\s/]+\.\w{2,5} \((?:file attached|Datei angehängt|archivo adjunto|fichier joint|arquivo anexado|файл добавлен)\)\s*/iu;

/** Below messages, what others did to them: “{Reactions}”. */
const BELOW = /\s*^\{(?:Reactions|Attachments|Embed|Stickers)\}\n[\s\S]*$/mu;
/** Below a post, when it was sent: “10:02 AM · Mar 3, 2024 · 12 Views”. */
const SENT = /^\d{1,2}:\d{2}(?:\s?[AP]M)?\s·\s[^\n]{4,60}$/u;
/** Above what answers somebody. */
const ABOVE = /^Replying to @\w+(?: and \d+ others?)?\n/u;

/** What they write of a chat itself: that nobody outside reads it, … */
const ENCRYPTED =
  /^(?:Messages and calls are|Nachrichten und Anrufe sind|Los mensajes y las llamadas|Les messages et les appels|As mensagens e as? |Сообщения и звонки)/iu;
/** … and who came and went, behind a time and in front of no words: “-!- nix has quit”. */
const EVENT =
  /^-!-|\s(?:(?:created|changed) (?:the |this )?(?:group|subject|community)|joined(?: using|$)|added|removed|left$|was added|pinned a message|hat .{1,80}(?:hinzugefügt|erstellt|geändert|entfernt)|ist beigetreten|hat die Gruppe verlassen)/iu;

/** A message without what a program wrote there, and that. */
export function withoutNotices(message: string): { readonly text: string; readonly left: readonly string[] } {
  const shown = message.replace(/\u200e/g, '').trim();
  if (INSTEAD.test(shown) || ENCRYPTED.test(shown)) return { text: '', left: [shown] };
  let text = shown;
  const left = [BELOW, ABOVE, ATTACHED, EDITED].flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    text = text.replace(pattern, '');
    return found === undefined ? [] : [found.trim()];
  });
  return { text: text.trim(), left };
}

/** Whether nobody's line tells a time, or behind it what happened to a chat. */
export function isNotice(line: string): boolean {
  const told = line.replace(/^\P{L}*?(?=-!-|\p{L}|\+\d)/u, '').replace(/^(?:[AP]M\]?|Uhr)?\s*(?:[-–]\s+)?/iu, '');
  return SENT.test(line) || ENCRYPTED.test(told) || EVENT.test(told);
}
