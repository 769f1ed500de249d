import { type SayingWords, words } from '../language.ts';

/** How interviews label questions and answers in languages of which no more is known: it, pl, uk, tr, ja, ko, ca, nl, sv, da, fi, hu, ro, el, id, vi, hi, ar, he. */
export const QUESTIONS: SayingWords = {
  speakers: {
    questionAndAnswer: words(`
      domanda|risposta pytanie|odpowiedź питання|відповідь запитання|відповідь soru|cevap soru|yanıt 質問|回答 질문|답변 문|답
      pregunta|resposta vraag|antwoord fråga|svar spørgsmål|svar kysymys|vastaus kérdés|válasz întrebare|răspuns
      ερώτηση|απάντηση tanya|jawab hỏi|đáp प्रश्न|उत्तर सवाल|जवाब سؤال|جواب س|ج שאלה|תשובה
    `),
  },
};
