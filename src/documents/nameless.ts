/** What stands for somebody whose name is not told, beside titles such as “moderator”. */
const NAMELESS: ReadonlySet<string> = new Set(
  `
    speaker unknown unidentified unnamed anonymous participant audience member voice caller guest man woman boy girl child
    narrator interviewer interviewee announcer question answer
    sprecher sprecherin unbekannt unbekannte unbekannter anonym teilnehmer teilnehmerin zuschauer zuschauerin publikum stimme
    mann frau erzähler erzählerin frage antwort
    orador oradora desconocido desconocida anónimo anónima participante público voz hombre mujer narrador narradora pregunta
    respuesta
    intervenant intervenante inconnu inconnue anonyme participant participante public voix homme femme narrateur narratrice
    question réponse
    desconhecido desconhecida participante público homem mulher pergunta resposta
    спикер неизвестный неизвестная неизвестно аноним участник участница зал голос мужчина женщина диктор рассказчик вопрос
    ответ
    匿名 匿名者 未知 不明 佚名 观众 觀眾 听众 聽眾 参与者 參與者 提问 提問 提问者 提問者 旁白 主持人 主持 记者 記者 发言人 發言人 说话人
    說話人 嘉宾 嘉賓 问 答 問
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word of a speaker's label, which is no title, is no name either: “Speaker” of “Speaker 1”, “participant”, “A”. */
export function isNameless(word: string): boolean {
  const unnumbered = word.replace(/\p{N}+$/u, '');
  const isLetter = /^\p{L}$/u.test(unnumbered);
  const isSmall = /\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
  return isLetter || isSmall || NAMELESS.has(unnumbered.toLowerCase());
}
