import { type SayingWords, words } from '../language.ts';

/** How interviews label questions and answers, and who leads them and who answers, in languages of which no more is known: it, pl, uk, tr, ja, ko, ca, nl, sv, da, fi, hu, ro, el, id, vi, hi, ar, he. */
export const QUESTIONS: SayingWords = {
  speakers: {
    questionAndAnswer: words(`
      domanda|risposta pytanie|odpowiedź питання|відповідь запитання|відповідь soru|cevap soru|yanıt 質問|回答 질문|답변 문|답
      pregunta|resposta vraag|antwoord fråga|svar spørgsmål|svar kysymys|vastaus kérdés|válasz întrebare|răspuns
      ερώτηση|απάντηση tanya|jawab hỏi|đáp प्रश्न|उत्तर सवाल|जवाब سؤال|جواب س|ج שאלה|תשובה
    `),
    hosts: words(`
      conduttore conduttrice presentatore presentatrice intervistatore intervistatrice
      prowadzący prowadząca gospodarz gospodyni ведучий ведуча інтервʼюер інтерв’юер інтерв'юер sunucu sunan
      司会 司会者 聞き手 インタビュアー ホスト パーソナリティ 진행자 사회자 호스트 인터뷰어
      presentadora presentator presentatrice programledare värd vært juontaja haastattelija műsorvezető prezentator
      prezentatoare gazdă παρουσιαστής παρουσιάστρια मेज़बान होस्ट एंकर संचालक साक्षात्कारकर्ता
      المذيع المذيعة المحاور المحاورة מנחה מראיין מראיינת
    `).concat('pembawa acara', 'người dẫn', 'người dẫn chương trình', 'مقدم البرنامج', 'مقدمة البرنامج'),
    guests: words(`
      ospite intervistato intervistata gość гість гостя співрозмовник співрозмовниця konuk ゲスト 話し手 게스트 출연자
      초대손님 인터뷰이 convidat convidada entrevistat entrevistada gast gäst gæst vieras haastateltava vendég invitat
      invitată καλεσμένος καλεσμένη tamu अतिथि मेहमान गेस्ट الضيف الضيفة אורח אורחת מרואיין מרואיינת
    `).concat('bintang tamu', 'khách mời'),
  },
};
