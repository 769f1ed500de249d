import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

function check(quote: string, text: string, language: string) {
  const [only] = new Checker([documentOf('made', [text], { language })]).check(quote, { isQuotation: true });
  if (!only) throw new Error('There is always at least one check.');
  return only;
}

describe('a negation that was put in or left out is told, whichever stands there', () => {
  test.each<[language: string, one: string, other: string]>([
    ['ar', 'إن السلام لا يُشترى بالمال.', 'إن السلام يُشترى بالمال.'],
    ['ar', 'نحن لن نرفع الضرائب هذا العام.', 'نحن سوف نرفع الضرائب هذا العام.'],
    ['ar', 'الماء لم يصل إلى القرية.', 'الماء قد وصل إلى القرية.'],
    ['ar', 'نحن شعب صغير ولا نريد الحرب في هذا البلد.', 'نحن شعب صغير ونريد الحرب في هذا البلد.'],
    ['ar', 'هذا القرار غير عادل للفقراء.', 'هذا القرار عادل للفقراء.'],
    ['hi', 'हम इस साल कर नहीं बढ़ाएंगे।', 'हम इस साल कर बढ़ाएंगे।'],
    ['hi', 'किसी को अंदर मत आने दो।', 'किसी को अंदर आने दो।'],
    ['it', 'Il ponte non è sicuro per i bambini.', 'Il ponte è sicuro per i bambini.'],
    ['it', 'Abbiamo costruito la strada senza aiuti.', 'Abbiamo costruito la strada con aiuti.'],
    ['it', 'La vecchia strada è impraticabile da anni.', 'La vecchia strada è praticabile da anni.'],
    ['ja', '堤防を高くしません。', '堤防を高くします。'],
    ['ja', '復興は終わっていません。', '復興は終わっています。'],
    ['ja', 'その橋は安全ではありません。', 'その橋は安全です。'],
    ['ja', '市は新しい学校を建てない。', '市は新しい学校を建てる。'],
    ['ja', '彼は約束を守らず、町を出た。', '彼は約束を守り、町を出た。'],
    ['ja', '市長は計画を知らなかったと述べた。', '市長は計画を知っていたと述べた。'],
    ['ko', '우리는 올해 세금을 올리지 않겠습니다.', '우리는 올해 세금을 올리겠습니다.'],
    ['ko', '우리는 전쟁을 안 원합니다.', '우리는 전쟁을 원합니다.'],
    ['ko', '평화는 돈으로 살 수 없습니다.', '평화는 돈으로 살 수 있습니다.'],
    ['ko', '그는 이 도시의 시장이 아닙니다.', '그는 이 도시의 시장입니다.'],
    ['pl', 'Most nie jest bezpieczny dla dzieci.', 'Most jest bezpieczny dla dzieci.'],
    ['pl', 'To niemożliwe, żeby szkoła zniknęła.', 'To możliwe, żeby szkoła zniknęła.'],
    ['tr', 'Bu yıl vergileri artırmayacağız.', 'Bu yıl vergileri artıracağız.'],
    ['tr', 'Köprü bütün çocuklar için güvenli değil.', 'Köprü bütün çocuklar için güvenli olacak.'],
    ['tr', 'Eski köprü çocuklar için güvensiz bulundu.', 'Eski köprü çocuklar için güvenli bulundu.'],
    ['uk', 'Цього року ми не підвищимо податки.', 'Цього року ми підвищимо податки.'],
    ['uk', 'Старий міст небезпечний для дітей.', 'Старий міст безпечний для дітей.'],
    ['en', 'The fees are non-refundable after May.', 'The fees are refundable after May.'],
    ['en', 'Careless drivers use this road.', 'Careful drivers use this road.'],
    ['en', 'There was hardly any bread left.', 'There was any bread left.'],
    ['fr', 'Le nouveau maire est malheureux de ce choix.', 'Le nouveau maire est heureux de ce choix.'],
  ])('%s: %s', (language, one, other) => {
    expect(check(other, one, language)).toMatchObject({ verdict: 'altered', changed: { negation: true } });
    expect(check(one, other, language)).toMatchObject({ verdict: 'altered', changed: { negation: true } });
  });

  test.each<[language: string, text: string, quote: string, shown: string]>([
    ['ja', 'その橋は安全ではありません。来年直します。', 'その橋は安全です。', 'はありません'],
    ['ja', '復興は終わっていません。', '復興は終わっています。', 'せん'],
    ['ko', '우리는 올해 세금을 올리지 않겠습니다.', '우리는 올해 세금을 올리겠습니다.', '올리지 않겠습니다'],
  ])('%s, and shown to its end', (language, text, quote, shown) => {
    const { difference } = check(quote, text, language);
    expect(difference?.find(({ kind }) => kind === 'removed')?.text).toBe(shown);
  });

  test.each<[language: string, text: string, quote: string, beside: string]>([
    ['tr', 'Köprü bütün çocuklar için güvenli değil.', 'Köprü bütün çocuklar için güvenli', 'değil'],
    ['hi', 'पुल बच्चों के लिए सुरक्षित नहीं है।', 'पुल बच्चों के लिए सुरक्षित', 'नहीं'],
    ['pl', 'Nie podniesiemy podatków w tym roku.', 'podniesiemy podatków w tym roku', 'Nie'],
  ])('%s: right beside a verbatim one it is told, too', (language, text, quote, beside) => {
    expect(check(quote, text, language)).toMatchObject({ verdict: 'verbatim', omitted: { beside: [beside] } });
  });
});

describe('so is a number in words', () => {
  test.each<[language: string, text: string, quote: string]>([
    ['ar', 'في المدرسة الجديدة خمسون طالباً.', 'في المدرسة الجديدة ستون طالباً.'],
    ['hi', 'स्कूल में पचास बच्चे पढ़ते हैं।', 'स्कूल में साठ बच्चे पढ़ते हैं।'],
    ['it', 'La scuola ha cinquanta alunni.', 'La scuola ha sessanta alunni.'],
    ['ja', '工事は五月に始まります。', '工事は六月に始まります。'],
    ['ko', '학교에는 학생이 오십 명 있습니다.', '학교에는 학생이 육십 명 있습니다.'],
    ['pl', 'W szkole uczy się pięćdziesiąt dzieci.', 'W szkole uczy się sześćdziesiąt dzieci.'],
    ['tr', 'Okulda elli öğrenci okuyor.', 'Okulda altmış öğrenci okuyor.'],
    ['uk', 'У школі навчається п’ятдесят дітей.', 'У школі навчається шістдесят дітей.'],
    ['zh', '所有公交车必须在医院停靠。', '有些公交车必须在医院停靠。'],
    ['ja', 'すべてのバスは病院に停車する。', '一部のバスは病院に停車する。'],
    ['ja', '全員が会議に参加した。', '半分が会議に参加した。'],
    ['ja', '住民だけがそこに駐車できる。', '住民がそこに駐車できる。'],
    ['en', 'At the hospital only residents may park.', 'At the hospital residents may park.'],
    ['de', 'Dort dürfen nur Anwohner parken.', 'Dort dürfen alle Anwohner parken.'],
    ['ru', 'Там могут парковаться только жители.', 'Там могут парковаться жители.'],
    ['pl', 'Niektórzy mieszkańcy dostali wodę.', 'Wszyscy mieszkańcy dostali wodę.'],
  ])('%s: %s', (language, text, quote) => {
    expect(check(quote, text, language)).toMatchObject({ verdict: 'altered', changed: { number: true } });
  });
});

test.each<[language: string, text: string, quote: string]>([
  ['en', 'Residents may park at the old hospital.', 'Residents may just park at the old hospital.'],
  ['en', 'No member shall hold two offices at once.', 'No member shall hold office.'],
  ['en', 'The pool is not only for the young.', 'The pool is for the young.'],
  ['ja', 'すべての橋は安全です。', '全ての橋は安全です。'],
  ['ja', 'できるだけ早く橋を直します。', '早く橋を直します。'],
  ['ja', 'バスだけでなく電車も止まった。', 'バスと電車も止まった。'],
])('%s: no quantity was changed in %s', (language, text, quote) => {
  expect(check(quote, text, language).changed.number).toBe(false);
});

test.each<[text: string, quote: string, isTold: boolean]>([
  ['バスは病院に停車しなければならない。', 'バスは病院に停車します。', false],
  ['バスは病院に停車しなければなりません。', 'バスは病院に停車します。', false],
  ['バスは病院に停車しなければならない。', 'バスは病院に停車してはならない。', true],
  ['バスは病院に停車してはいけません。', 'バスは病院に停車します。', true],
])('ja: what has to be is no negation, what must not be is one: %s', (text, quote, isTold) => {
  expect(check(quote, text, 'ja')).toMatchObject({ verdict: 'altered', changed: { negation: isTold } });
});

test.each<[text: string, quote: string, beside: readonly string[]]>([
  ['Only residents may park at the hospital.', 'Residents may park at the hospital.', ['Only']],
  ['Only here in town residents may park at the hospital.', 'residents may park at the hospital.', []],
  ['Not only residents may park at the hospital.', 'residents may park at the hospital.', []],
])('en: “only” is told right before a quotation, but of “not only”: %s', (text, quote, beside) => {
  expect(check(quote, text, 'en')).toMatchObject({ verdict: 'verbatim', omitted: { beside } });
});

test('ja: a clause ends at its comma', () => {
  const { omitted } = check('住民は外に駐車できる', '彼は約束を守らず、住民は外に駐車できる。', 'ja');
  expect(omitted.beside).toEqual([]);
});

test('ja: what stands there instead begins with a whole word', () => {
  const { difference } = check('一部のバスは病院に停車する。', 'すべてのバスは病院に停車する。', 'ja');
  expect(difference?.find(({ kind }) => kind === 'removed')?.text).toBe('すべて');
});

test.each<[language: string, text: string, quote: string]>([
  // Words that only look like negations.
  ['ja', 'この町には人が少ない。', 'この町には人が多い。'],
  ['ja', '市長は必ず来ると言った。', '市長は明日来ると言った。'],
  ['ko', '정부는 이 세금을 곧 없애겠다고 했다.', '정부는 이 세금을 곧 늘리겠다고 했다.'],
  ['ko', '그는 모든 것이 잘못 됐다고 했다.', '그는 모든 것이 거의 됐다고 했다.'],
  ['tr', 'Onun buraya gelmesi çok güzeldi.', 'Onun buraya dönüşü çok güzeldi.'],
  ['tr', 'Köyde bugün herkes namaz kıldı.', 'Köyde bugün herkes yemek yedi.'],
  ['ar', 'وقع كلا الطرفين على الاتفاق.', 'وقع جميع الأطراف على الاتفاق.'],
  // What negates is the same.
  ['ja', '堤防を高くしません。', '堤防を低くしません。'],
  ['ko', '우리는 올해 세금을 올리지 않겠습니다.', '우리는 올해 세금을 내리지 않겠습니다.'],
  ['tr', 'Bu yıl vergileri artırmayacağız.', 'Bu yıl vergileri azaltmayacağız.'],
  ['ar', 'إن السلام لا يُشترى بالمال.', 'إن السلام لا يُباع بالمال.'],
])('%s: no negation was changed in %s', (language, text, quote) => {
  expect(check(quote, text, language)).toMatchObject({ verdict: 'altered', changed: { negation: false } });
});

test.each<[language: string, text: string, quote: string]>([
  // A prefix that negates in other words only.
  ['en', 'The divers will discover the old wreck in May.', 'The divers will cover the old wreck in May.'],
  ['en', 'The children waited inside the old school.', 'The children waited side the old school.'],
  ['es', 'El alcalde quiere descubrir la estatua del parque.', 'El alcalde quiere cubrir la estatua del parque.'],
  // What is only divided by a hyphen, wherever it stands in the quotation.
  ['en', 'Noth-ing may be burned on the beach.', 'Nothing may be burned on the beach.'],
  ['en', 'On the beach you may burn noth-ing at all.', 'on the beach you may burn nothing'],
  // The negation of what was left out behind.
  ['en', 'The chair may not declare war without the consent of all.', 'The chair may not declare wars abroad.'],
])('%s: nothing that negates was changed in %s', (language, text, quote) => {
  expect(check(quote, text, language)).toMatchObject({ verdict: 'altered', changed: { negation: false } });
});

describe('a short sentence that stands there with a negation more or fewer is that one, altered', () => {
  test.each<[language: string, one: string, other: string]>([
    ['en', 'Life is unfair.', 'Life is fair.'],
    ['en', 'We don’t know.', 'We know.'],
    ['fr', 'Ce n’est pas une fatalité.', 'C’est une fatalité.'],
    ['ru', 'Мы не сдадимся.', 'Мы сдадимся.'],
    ['uk', 'Ми не здамося.', 'Ми здамося.'],
    ['ko', '우리는 포기하지 않습니다.', '우리는 포기합니다.'],
    ['tr', 'Biz vazgeçmeyeceğiz.', 'Biz vazgeçeceğiz.'],
    ['tr', 'Köprü kapanmadı.', 'Köprü kapandı.'],
  ])('%s: %s', (language, one, other) => {
    const altered = { verdict: 'altered', changed: { negation: true } };
    expect(check(other, `Bravo! ${one} Bravo!`, language)).toMatchObject(altered);
    expect(check(one, `Bravo! ${other} Bravo!`, language)).toMatchObject(altered);
  });

  test('what stands there is shown from its beginning', () => {
    const { difference } = check('C’est une fatalité.', 'Oui. Ce n’est pas une fatalité.', 'fr');
    expect(difference?.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual([
      'Ce n’est pas',
      'une fatalité',
    ]);
  });

  test.each<[language: string, text: string, quote: string]>([
    ['en', 'Life is short.', 'Life is unfair.'],
    ['en', 'We lost.', 'We never won.'],
    ['tr', 'Köprü açılmadı.', 'Köprü kapandı.'],
  ])('%s: none that says something else: %s', (language, text, quote) => {
    expect(check(quote, text, language)).toMatchObject({ verdict: 'absent' });
  });
});

test('a word that is only divided by a hyphen is spelt differently', () => {
  expect(check('Nothing may be burned here.', 'Noth-ing may be burned here.', 'en')).toMatchObject({ isRespelt: true });
  expect(check('He is notable here in town.', 'He is not able here in town.', 'en')).toMatchObject({
    isRespelt: false,
  });
});
