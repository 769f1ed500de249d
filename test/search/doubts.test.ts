import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/text/index.ts';
import { articleLibrary, documentOf } from '../samples.ts';
import { searcherOf } from './asking.ts';

const ask = (question: string) => articleLibrary.searcher.search(question, { limit: 3 });

describe('who did something else is no answer', () => {
  test.each([
    ['who talked about military-technical measures', 'who invented the military-technical measures'],
    ['did anyone talk about military-technical measures?', 'did anyone sabotage the military-technical measures?'],
    ['¿quién pidió garantías por escrito?', '¿quién falsificó las garantías por escrito?'],
    ['qui développe ces systèmes financiers', 'qui sabote ces systèmes financiers'],
    ['wer baut sanktionssichere Finanzsysteme', 'wer sabotiert sanktionssichere Finanzsysteme'],
    ['wer hat den Text der Erklärung veröffentlicht', 'wer hat den Text der Erklärung geklaut'],
    ['кто разрабатывает эти финансовые системы', 'кто саботирует эти финансовые системы'],
    ['quem desenvolve esses sistemas financeiros', 'quem sabota esses sistemas financeiros'],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
  });
});

describe('who did what to a text is not answered where another thing was done so', () => {
  test.each(['who signed the statement', 'Did anyone sign the text?'])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });

  test('but where it was done to that', () => {
    expect(ask('who issued the statement').outcome).toBe('answer');
  });
});

describe('a reason that nobody gives is no answer', () => {
  test.each([
    ['why do governments need to cooperate', 'why does China support Russia'],
    ['por qué hace falta cooperar entre gobiernos', 'por qué se publicó el texto en la web del Kremlin'],
    ['pourquoi les gouvernements doivent-ils coopérer', 'pourquoi la Chine est-elle opposée à AUKUS ?'],
    ['warum sollen die Regierungen zusammenarbeiten', 'warum lehnen sie AUKUS ab'],
    ['почему правительствам нужно сотрудничать', 'а почему они против AUKUS?'],
    ['为什么各国政府需要合作', '中国为什么反对AUKUS？'],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
    expect(ask(wrong).matches.length).toBeGreaterThan(0);
  });
});

describe('what somebody else did is no answer', () => {
  test.each([
    ['Has Moscow denied that it has aggressive intentions?', 'Has Paris denied that it has aggressive intentions?'],
    ['Has Russia called for written guarantees?', 'Has China called for written guarantees?'],
    ['Did Xi meet Putin in Beijing?', 'Did Trudeau meet Xi in Beijing?'],
    ['Does Russia want written security guarantees?', 'Does Japan want written security guarantees?'],
    ['¿Ha negado Moscú tener intenciones agresivas?', '¿Ha negado París tener intenciones agresivas?'],
    ['Отрицает ли Москва агрессивные намерения?', 'Отрицает ли Варшава агрессивные намерения?'],
    ['莫斯科否认有侵略意图吗？', '伊朗否认有侵略意图吗？'],
    ['Moscou a-t-elle nié avoir des intentions agressives ?', 'Tokyo a-t-elle nié avoir des intentions agressives ?'],
    ['Hat Moskau aggressive Absichten bestritten?', 'Hat Warschau aggressive Absichten bestritten?'],
    // Whom some ask for where it is answered, and far more in vain; of whom the passage tells otherwise.
    [
      'Was this Xi’s first meeting since the pandemic began?',
      'Was this Biden’s first meeting since the pandemic began?',
    ],
    ['对习近平来说，这是疫情以来第一次面对面外交吗？', '对拜登来说，这是疫情以来第一次面对面外交吗？'],
    [
      'Для Си это была первая очная встреча с начала пандемии?',
      'Для Путина это была первая очная встреча с начала пандемии?',
    ],
    // Well known, in small letters and in scripts that have none.
    ['что ушаков говорил в декабре про сделку с нато', 'что лавров говорил в декабре про сделку с нато'],
    ['习近平疫情后第一次面对面会见的是谁', '默克尔疫情后第一次面对面会见的是谁'],
    [
      '시진핑이 코로나 이후 처음 직접 만난 정상은 누구인가요?',
      '김정은이 코로나 이후 처음 직접 만난 정상은 누구인가요?',
    ],
    // Behind an auxiliary or a verb.
    ['What written guarantees has Russia demanded?', 'What written guarantees has Ukraine demanded?'],
    ['Welche schriftlichen Garantien fordert Russland?', 'Welche schriftlichen Garantien fordert Georgien?'],
    // First in a sentence, where words that are no names have capitals too; as initials.
    ['Putin threatened military-technical measures', 'Gerasimov threatened military-technical measures'],
    ['Moscow called for written security guarantees', 'Nebenzya called for written security guarantees'],
    ['Western leaders warned of an invasion', 'MI6 warned of an invasion'],
    // As an abbreviation in small letters, and with what they do behind a comma.
    ['does russia want a genuine multilateralism', 'does the eu want a genuine multilateralism'],
    ['has moscow denied having aggressive intentions', 'has the us denied having aggressive intentions'],
    ['will russland einen echten multilateralismus', 'will die eu einen echten multilateralismus'],
    [
      'China hat sich verpflichtet, mit Moskau sanktionssichere Finanzsysteme zu entwickeln.',
      'Der Iran hat sich verpflichtet, mit Moskau sanktionssichere Finanzsysteme zu entwickeln.',
    ],
    ['Moscou negou ter intenções agressivas?', 'Tóquio negou ter intenções agressivas?'],
    ['ロシアはNATOの拡大に反対していますか', 'ウクライナはNATOの拡大に反対していますか'],
    ['러시아는 나토 확장에 반대하나요?', '우크라이나가 나토 확장에 반대하나요?'],
    ['中国は制裁に強い金融システムを作ると言っている？', 'EUは制裁に強い金融システムを作ると言っている？'],
    [
      'China hat zugesagt, mit Moskau vom Dollar wegzukommen. Wo steht das?',
      'Indien hat zugesagt, mit Moskau vom Dollar wegzukommen. Wo steht das?',
    ],
    ['क्या रूस नाटो के विस्तार का विरोध करता है?', 'क्या यूक्रेन नाटो के विस्तार का विरोध करता है?'],
    ['هل تعارض روسيا توسع الناتو؟', 'هل تعارض أوكرانيا توسع الناتو؟'],
    ['La Russia è contro l’allargamento della NATO?', 'L’Ucraina è contro l’allargamento della NATO?'],
    ['Czy Rosja sprzeciwia się rozszerzeniu NATO?', 'Czy Ukraina sprzeciwia się rozszerzeniu NATO?'],
    ['Rusya NATO’nun genişlemesine karşı mı?', 'Ukrayna NATO’nun genişlemesine karşı mı?'],
    ['Чи проти Росія розширення НАТО?', 'Чи проти Польща розширення НАТО?'],
    // Who acts stands behind the verb.
    ['¿Ha negado Moscú tener intenciones agresivas?', '¿Ha negado Ucrania tener intenciones agresivas?'],
    ['Quali garanzie scritte vuole Mosca?', 'Quali garanzie scritte vuole l’Ucraina?'],
    // Names that questions have at their beginning alone.
    [
      'Путин с начала пандемии первым лично встретился с Си?',
      'Пашинян с начала пандемии первым лично встретился с Си?',
    ],
    // Whose names are written like other words.
    [
      'Wen traf Xi bei seinem ersten Treffen seit der Pandemie?',
      'Wen traf Macron bei seinem ersten Treffen seit der Pandemie?',
    ],
    ['Що Путін сказав про військово-технічні заходи?', 'що лукашенко сказав про військово-технічні заходи?'],
    ['疫情后习近平第一次面对面外交见的是谁？', '疫情后马克龙第一次面对面外交见的是谁？'],
    // What a passage tells of them is something else, for which another is asked.
    ['Did Western leaders warn of an invasion?', 'Did Western leaders publish a text?'],
    ['La Chine soutient-elle un accord avec l’OTAN ?', 'La Chine soutient-elle une invasion ?'],
    // A verb that nobody asks of a passage.
    ['they want leaders to defend democracy', 'they want to bomb NATO'],
    // Another alliance than the one that a passage speaks of.
    ['they want NATO to stop growing', 'they want to abolish NATO'],
    ['veulent-ils que l’OTAN cesse de s’étendre ?', 'veulent-ils abolir l’OTAN ?'],
    ['पुतिन ने सैन्य-तकनीकी कदमों के बारे में क्या कहा?', 'ज़ेलेंस्की ने सैन्य-तकनीकी कदमों के बारे में क्या कहा?'],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
  });

  test.each([
    'did NATO deny aggressive intentions',
    '¿La OTAN negó tener intenciones agresivas?',
    'L’OTAN a-t-elle nié avoir des intentions agressives ?',
    'Hat die NATO aggressive Absichten bestritten?',
    'A OTAN negou ter intenções agressivas?',
    'Отрицало ли НАТО агрессивные намерения?',
    '北约否认有侵略意图吗？',
    '北約否認有侵略意圖嗎？',
    'La NATO ha negato intenzioni aggressive?',
    'NATOは攻撃的な意図を否定しましたか？',
    '나토가 공격적인 의도를 부인했나요?',
    'Czy NATO zaprzeczyło agresywnym zamiarom?',
    'NATO saldırgan niyetleri reddetti mi?',
    'Чи заперечувало НАТО агресивні наміри?',
    'क्या नाटो ने आक्रामक इरादों से इनकार किया?',
    'هل نفى الناتو أي نوايا عدوانية؟',
    'do western leaders oppose the expansion of NATO?',
    'does the West oppose NATO expansion',
    '¿Los líderes occidentales se oponen a la expansión de la OTAN?',
    'Les dirigeants occidentaux s’opposent-ils à l’expansion de l’OTAN ?',
    'Lehnen westliche Politiker die Erweiterung der NATO ab?',
    'Выступают ли западные лидеры против расширения НАТО?',
    '西方领导人反对北约扩张吗？',
    'nato signed written guarantees',
    'western leaders want written guarantees',
    'La OTAN firmó garantías escritas',
    'did the UN call for written guarantees',
    'NATO called on Ukraine to stop expanding',
    'has Washington committed to sanction-proof systems?',
    '华盛顿承诺建立抗制裁的金融体系吗？',
    'Os EUA negaram ter intenções agressivas?',
    'Просила ли Украина письменных гарантий безопасности?',
    '格鲁吉亚否认自己有侵略意图了吗？',
    'Ukraine said it would invade Russia',
    'Did Chinese leaders warn that Moscow is about to invade Ukraine?',
    'Hat Xi vor einem russischen Einmarsch in die Ukraine gewarnt?',
  ])('nor what somebody else is to have done, be it NATO, the West or whoever it was done to: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });

  test.each([
    'what do they want NATO to do',
    'who leads NATO',
    'nato enlargement opposition',
    'what do western leaders say about Ukraine',
    'did the West warn of an invasion?',
    'Who wants NATO to stop expanding?',
    '¿qué le piden a la OTAN?',
    'OTAN, ¿liderada por quién?',
    'Wer führt die NATO an?',
    '他们要求北约做什么',
    'NATOに拡大をやめろと言ったのは誰？',
    '러시아가 나토한테 문서로 해달라고 한 게 뭐야?',
    'Was sagen westliche Politiker über Moskau?',
    'So Georgia would be kept out of NATO as well, not just Ukraine?',
    'Is Ukraine barred from NATO?',
    'who is the Chinese leader',
    'Did Russia and China call on NATO to stop expanding?',
  ])('but these may be asked about, or for their words: %s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });

  test.each([
    'Do Russia and China want the UN at the centre of world affairs?',
    'Rússia e China defendem que a ONU e o Conselho de Segurança fiquem no centro de tudo',
    'Хотят ли Россия и Китай, чтобы ООН играла главную роль?',
  ])('but whom they speak of is no actor: %s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });

  test('nor is a passage that is about others as a whole an answer to its own words', () => {
    for (const { text, paragraphs } of articleLibrary.documents[0]?.passages ?? []) {
      expect([paragraphs, ask(text).outcome]).toEqual([paragraphs, 'answer']);
    }
  });
});

describe('who acts on whom is not exchanged', () => {
  test.each([
    ['China supported Russia’s deal with NATO', 'Russia supported China’s deal with NATO'],
    [
      'Russia’s efforts to sign a deal with NATO were supported by China',
      'Did Russia support China’s efforts to sign a deal with NATO?',
    ],
    [
      'Russia and China want NATO to give up its Cold War mentality',
      'NATO wants Russia and China to give up their Cold War mentality',
    ],
    [
      'Did Beijing commit to work with Moscow on sanction-resistant systems?',
      'Did Moscow commit to helping Beijing build sanction-resistant systems?',
    ],
    [
      'Russia and China called on global leaders to strengthen dialogue',
      'Global leaders called on Russia and China to strengthen dialogue',
    ],
    [
      'China apoyó los esfuerzos de Rusia por un acuerdo con la OTAN',
      'Rusia apoyó los esfuerzos de China por un acuerdo con la OTAN',
    ],
    [
      'Китай поддержал попытки России подписать договор с НАТО',
      'Россия поддержала попытки Китая подписать договор с НАТО',
    ],
    ['Договор России с НАТО поддержал Китай', 'НАТО призвала Россию остановить расширение'],
    ['北京承诺与莫斯科建立抗制裁的金融体系吗？', '莫斯科承诺帮助北京建立抗制裁的金融体系吗？'],
    [
      'Les efforts de la Russie pour un accord avec l’OTAN ont été soutenus par la Chine',
      'La Russie a-t-elle soutenu les efforts de la Chine pour un accord avec l’OTAN ?',
    ],
    [
      'Russland und China haben die NATO aufgefordert, ihre Erweiterung zu stoppen',
      'Die NATO hat Russland aufgefordert, seine Erweiterung zu stoppen',
    ],
    ['A Rússia e a China pediram à OTAN que pare de se expandir', 'A OTAN pediu à Rússia que pare de se expandir'],
    [
      'La Cina ha sostenuto gli sforzi della Russia per un accordo con la NATO?',
      'La Russia ha sostenuto gli sforzi della Cina per un accordo con la NATO?',
    ],
    [
      'Західні лідери попередили, що Москва вторгнеться в Україну',
      'Москва попередила, що західні лідери вторгнуться в Україну',
    ],
    ['中国はロシアのNATOとの協定を支持したの？', 'ロシアは中国のNATOとの協定を支持したの？'],
    // Of few words in common with what is asked of the passage.
    ['is Russia preparing an attack on Ukraine', 'is Kyiv preparing an attack on Russia'],
    ['Bereitet Russland einen Angriff auf die Ukraine vor?', 'Bereitet die Ukraine einen Angriff auf Russland vor?'],
    ['Росія збирається вторгнутися до України?', 'Чи збирається Україна вторгнутися до Росії?'],
    ['Rusya Ukrayna’yı işgal etmek üzere mi?', 'Ukrayna Rusya’yı işgal etmek üzere mi?'],
    ['러시아가 우크라이나를 침공할 건가요?', '우크라이나가 러시아를 침공할 건가요?'],
    ['هل تستعد روسيا لغزو أوكرانيا؟', 'هل ستغزو أوكرانيا روسيا؟'],
    ['क्या रूस यूक्रेन पर आक्रमण करने जा रहा है?', 'क्या यूक्रेन रूस पर आक्रमण करने जा रहा है?'],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
  });

  test.each([
    'did western leaders call for dialogue and mutual trust',
    'did the UN call for democratization of international relations',
    '¿La ONU pidió la democratización de las relaciones internacionales?',
    'Западные лидеры призвали укреплять диалог и взаимное доверие?',
    '西方领导人呼吁加强对话和互信了吗',
  ])('nor is what nobody says of somebody told of them: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });

  test.each(['georgia membership russia position', 'Грузия НАТО членство Россия', 'Did Xi meet Putin in Beijing?'])(
    'nor do key words, and those who do something together, say who acts: %s',
    (question) => {
      expect(ask(question).outcome).toBe('answer');
    },
  );
});

describe('what one is said to have done is no answer about another who stands beside', () => {
  test.each([
    [
      'was it Xi’s first meeting in person since the pandemic began?',
      'was it Putin’s first summit in person since covid?',
    ],
    ['War das Xis erstes persönliches Treffen seit Corona?', 'War das Putins erstes persönliches Treffen seit Corona?'],
    [
      '¿Fue la primera reunión cara a cara de Xi desde la pandemia?',
      '¿Fue la primera reunión de Putin desde la pandemia?',
    ],
    [
      'Foi o primeiro encontro presencial de Xi desde o começo da pandemia?',
      'Foi o primeiro encontro presencial de Putin desde o começo da pandemia?',
    ],
    ['È il primo incontro di persona di Xi dalla pandemia?', 'È il primo incontro di persona di Putin dalla pandemia?'],
    [
      'Bu, Xi’nin pandemi başladığından beri ilk yüz yüze görüşmesi miydi?',
      'Bu, Putin’in pandemi başladığından beri ilk yüz yüze görüşmesi miydi?',
    ],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
  });

  test.each([
    'Putin was the first leader Xi met in person since the pandemic',
    'Moscow’s answer to the western warnings',
  ])('but with whom it was done may be asked for: %s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });
});

describe('a plan or a call is no answer to what came of it', () => {
  test.each([
    ['did they call for dialogue to ease tensions?', 'did tensions ease after that?'],
    ['did they appeal for dialogue?', 'and did the appeal for dialogue work?'],
    ['was NATO asked to stop expanding?', 'did NATO stop expanding after that?'],
    ['¿pidieron diálogo para reducir las tensiones?', '¿bajaron las tensiones después?'],
    ['Хотят ли они снизить напряжённость?', 'снизилась ли в итоге напряжённость?'],
    ['他们呼吁对话来缓和紧张局势吗？', '紧张局势后来缓和了吗？'],
    ['緊張を緩和するための対話を求めましたか？', 'その後、緊張は緩和されましたか？'],
    // Nor to whether it is done, or got.
    ['did Russia try to sign a deal with NATO?', 'was the deal with NATO ever signed?'],
    ['are they working on financial systems?', 'have they finished those financial systems yet?'],
    ['has Moscow called for written guarantees?', 'did Moscow receive the written guarantees?'],
    ['Will Moskau schriftliche Sicherheitsgarantien?', 'Hat Moskau schriftliche Sicherheitsgarantien bekommen?'],
    ['¿pidió Moscú garantías por escrito?', '¿obtuvo Moscú las garantías por escrito?'],
    ['Moscou a-t-elle demandé des garanties écrites ?', 'Moscou a-t-elle obtenu les garanties écrites ?'],
    ['Moscou pediu garantias por escrito?', 'Moscou recebeu as garantias por escrito?'],
    ['Требует ли Москва письменных гарантий?', 'Москва добилась письменных гарантий?'],
    ['莫斯科要求书面保证了吗', '莫斯科拿到书面保证了吗'],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
  });
});

test('what the questions that are not answered are put like is no answer', () => {
  expect(ask('Россия что-то отрицает?').outcome).toBe('answer');
  expect(ask('Россия в изоляции?').outcome).not.toBe('answer');
});

describe('a number that is not there is not given', () => {
  test.each([
    'How many soldiers does Russia have at the border?',
    '¿Cuántos soldados tiene Rusia en la frontera?',
    'Сколько солдат у России на границе?',
    '俄罗斯在边境有多少士兵？',
    'Combien de soldats la Russie a-t-elle à la frontière ?',
    'Wie viele Soldaten hat Russland an der Grenze?',
    'Quantos soldados a Rússia tem na fronteira?',
  ])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });
});

describe('“when” that joins two clauses asks for no number', () => {
  test.each([
    'what challenges do they name when they call for cooperation?',
    '¿qué denuncian de la OTAN cuando hablan de la Guerra Fría?',
    'quels défis citent-ils quand ils appellent les gouvernements à coopérer ?',
    'que desafios eles citam quando pedem a cooperação dos governos?',
    'какие вызовы они называют, когда призывают правительства сотрудничать?',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });

  test.each([
    'when will Russia take those military-technical measures?',
    'do they say when Russia will take those military-technical measures?',
    'quand la Russie prendra-t-elle ces mesures militaro-techniques ?',
    'когда Россия примет эти военно-технические меры?',
  ])('but it does in: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });
});

describe('whom a passage speaks of is meant by any name', () => {
  test.each([
    ['What role do Moscow and Beijing want the UN to have?', 'What role do Tokyo and Seoul want the UN to have?'],
    [
      'Czy spotkanie z Putinem było pierwszym spotkaniem Xi twarzą w twarz od pandemii?',
      'Czy spotkanie z Macronem było pierwszym spotkaniem Xi twarzą w twarz od pandemii?',
    ],
    ['Which two states would be kept out of NATO by Russia?', 'Which two states would be kept out of NATO by Peru?'],
  ])('%s, but not %s', (right, wrong) => {
    expect(ask(right).outcome).toBe('answer');
    expect(ask(wrong).outcome).not.toBe('answer');
  });

  test('a Russian word is no name that merely has its consonants', () => {
    expect(ask('слуш, а что путин говорил про военно-технические меры?').outcome).toBe('answer');
    expect(ask('а что Шольц говорил про военно-технические меры?').outcome).not.toBe('answer');
  });
});

describe('who or what is named in two words is found by questions that are asked so', () => {
  test.each(['Wer ist Juri Uschakow?', 'Кто такой Юрий Ушаков?', 'Qui est Iouri Ouchakov ?', 'civilization diversity'])(
    '%s',
    (question) => {
      expect(ask(question).outcome).toBe('answer');
    },
  );
});

describe('the number of a heading is none of what stands under it', () => {
  const law = (heading: string, text: string, language: string) => ({
    ...documentOf('law', [`## ${heading}`, text, '## 6', '...'], { language }),
  });
  const laws = {
    en: law(
      'Article 5: Offences',
      'Whoever discharges oil is liable to imprisonment for up to two years. The Harbour Master may seize the vessel.',
      'en',
    ),
    es: law('Artículo 5: Sanciones', 'Quien vierta petróleo será castigado con prisión de hasta dos años.', 'es'),
    de: law('§ 5: Strafen', 'Wer Öl einleitet, wird mit Gefängnis bis zu zwei Jahren bestraft.', 'de'),
    ru: law('Статья 5: Наказания', 'Тот, кто сливает нефть, наказывается тюрьмой на срок до двух лет.', 'ru'),
    fr: law('Article 5 : Peines', 'Quiconque déverse du pétrole est puni de prison jusqu’à deux ans.', 'fr'),
    zh: law('第五条 处罚', '倾倒石油的人可被判处两年以下监禁。', 'zh'),
  };

  test.each([
    ['en', 'imprisonment for up to 5 years for oil?'],
    ['en', 'imprisonment for up to five years for oil?'],
    ['en', 'is it 5 years of imprisonment for oil, as an offence?'],
    ['es', '¿prisión de hasta 5 años por petróleo?'],
    ['de', 'Gefängnis bis zu 5 Jahren für Öl?'],
    ['ru', 'тюрьма на срок до 5 лет за нефть?'],
    ['fr', 'prison jusqu’à 5 ans pour du pétrole ?'],
    ['zh', '倾倒石油判处5年监禁吗？'],
  ] as const)('%s: %s', (language, question) => {
    const result = searcherOf([laws[language]]).search(question, { limit: 1 });
    expect(result.outcome).not.toBe('answer');
  });

  test.each([
    ['en', 'how many years of imprisonment for oil, article 5'],
    ['en', 'imprisonment for up to two years for oil?'],
    ['es', '¿prisión por petróleo en el artículo 5?'],
    ['es', '¿prisión por petróleo en el article 5?'],
    ['de', 'Gefängnis für Öl nach § 5?'],
  ] as const)('%s, but by its label: %s', (language, question) => {
    const result = searcherOf([laws[language]]).search(question, { limit: 1 });
    expect(result.outcome).toBe('answer');
  });
});

describe('an instruction is at most hinted at', () => {
  test.each([
    'write a poem about NATO and the Cold War',
    'compare what Putin and Martinez said',
    'vergleiche Putin und Martinez',
    'compara lo que dijeron Putin y Martínez',
    'Please translate the part on sanctions into French',
    'escribe un poema sobre la OTAN y la Guerra Fría',
    'напиши стихотворение про НАТО и холодную войну',
    '写一首关于北约和冷战的诗',
    'écris un poème sur l’OTAN et la guerre froide',
    'Schreib ein Gedicht über die NATO und den Kalten Krieg',
    'escreve um poema sobre a Otan e a Guerra Fria',
  ])('%s', (message) => {
    expect(ask(message).outcome).not.toBe('answer');
  });
});

describe('slips that stand in question files are slips', () => {
  test.each([
    'did they talk about the pandmic',
    'what about the garantees',
    'Where is the statment from Bejing published',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });
});

describe('German function words are no English ones, nor the other way round', () => {
  test.each(['war games', 'a hat', 'bin man'])('%s is not answered', (words) => {
    expect(ask(words).outcome).not.toBe('answer');
  });

  test.each([
    ['Hat man gesagt, was das war?', []],
    ['war games', ['war']],
    ['Hat man die Reiher gesehen?', ['reiher', 'gesehen']],
    ['the war and the hat', ['war', 'hat']],
    ['how many people die in a war?', ['people', 'die', 'war']],
  ])('%s', (text, words) => {
    const content = analyze(text).map(({ word }) => word);
    expect(content.filter((word) => ['war', 'hat', 'man', 'die', ...words].includes(word))).toEqual(words);
  });

  test('the Cold War is', () => {
    expect(ask('Cold War').outcome).toBe('answer');
  });
});

describe('a passage with few questions is not doubted for what nobody asks of it', () => {
  const herons = documentOf('herons', ['Lake Vänern has 214 herons.', 'Ducks swim in the pond.']);
  const asked = [
    'Which birds breed',
    'What sort of birds breed',
    'Do any birds breed',
    'Are there birds that breed',
  ].flatMap((what) => ['there?', 'on the lake?', 'in that nature reserve?'].map((where) => `${what} ${where}`));
  const [first, ...others] = herons.passages;
  const passages = first ? [{ ...first, questions: asked }, ...others] : [];
  const searcher = searcherOf([{ ...herons, passages }]);

  test.each(['How many birds breed there?', 'How many birds breed in that nature reserve?'])('%s', (question) => {
    expect(searcher.search(question, { limit: 1 }).outcome).toBe('answer');
  });
});
