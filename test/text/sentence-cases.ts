/** Texts in several languages, with “ | ” where one sentence ends and another begins. */
export const SENTENCE_CASES: Readonly<Record<string, string>> = {
  de: `
    Am 8. Mai 1945 endete der Krieg. | Am 9. Mai begann der Frieden.
    Der 1. FC Köln gewann. | Danach feierte er.
    Im 19. Jahrhundert war es anders. | Im 20. auch.
    Er wurde 8. | Dann ging er.
    Sie belegte Platz 3. | Das war gut.
    Vom 8. bis 10. Mai bleibt das Amt zu.
    Der Laden war am 1., 2. und 3. Januar offen.
    Die 8.–10. Klassen fahren mit.
    Am 24. 12. Heiligabend zu feiern ist üblich.
    Das geschah im Jahr 1990. | Menschen feierten.
    Er starb am 31.12.1999. | Niemand kam.
    Die Stadt zählt 2.000. | Überreste blieben.
    Wasser enthält Sauerstoff-18. | Meerestiere binden es.
    Es stand 3:2. | Bayern gewann.
    Papst Johannes Paul II. Wojtyła starb. | Benedikt XVI. Ratzinger folgte.
    Friedrich II. von Preußen schrieb. | Ludwig XIV. | Er baute.
    Im II. Weltkrieg war Köln zerstört.
    Siehe Art. 5 Abs. 2 Nr. 3 des Gesetzes. | Es gilt.
    Er wohnt in der Kurt-Huber-Str. 9, Ulm. | Sie auch.
    Nach § 7 Abs. 1 S. 2 BGB gilt das nicht.
    Das steht in Kap. 3 und auf S. 12 des Buchs. | Bd. 2 fehlt.
    Es kostet ca. 5 Mio. Euro. | Das sind rd. 3 Prozent.
    Die Firma machte 30 Mrd. Dollar Umsatz.
    Viele Tiere, z. B. Hunde, schlafen. | Katzen auch.
    Viele Tiere, z.B. Hunde, schlafen.
    Er kam, d. h. Peter kam. | Alle sahen es.
    Bücher u. a. Romane liegen dort. | Er liest u. a. | Das ist gut.
    Dort gibt es Äpfel, Birnen usw. | Die Leute kaufen sie.
    Dass Kinder usw. Zugang haben, ist klar.
    I. d. R. Montags ist zu. | Das gilt i. d. R. | Es gibt Ausnahmen.
    Caesar starb 44 v. Chr. in Rom. | Augustus starb 14 n. Chr. | Er war alt.
    Der Ort wurde im 2. Jahrhundert n. Chr. Hauptstadt.
    Dr. Meier und Prof. Dr. Müller kamen. | Frau Dr. med. Schmidt nicht.
    Er traf Mr. Smith und Mme. Merkel. | Sie redeten.
    J. R. R. Tolkien und E.T.A. Hoffmann schrieben. | Sie sind tot.
    Sie wohnt in St. Gallen, Hauptstr. 5, Hinterhaus. | Er wohnt am Goethepl. dort.
    Der Verein Muster e. V. Köln lud ein. | Alle kamen.
    Vgl. Müller 1990. | Er irrt.
    Die Temperatur stieg um 3,5 Grad. | Sie fiel auf 2,1. | Das reicht.
    Version 2.0 ist da. | Siehe Abschnitt 2.1.3. | Er ist kurz.
    Was?! | Das geht nicht!
    Ich sah … Herrn Müller. | Er kam … dann ging er.
    Das … Auto fuhr. | Er ging... | Dann kam er zurück.
    Er sagte […] Herrn Meier ab. | Gut.
    „Halt!“ rief er. | „Warum?“, fragte sie.
    Er sagte: „Nein.“ | Dann ging er.
    »Komm!« sagte er. | »Nein.« | Sie ging.
    (Er kam spät.) | Sie kam früh.
    Er kam (!) Montag. | Sie auch.
    „Fürchtet sie!“ (2006) und „Der Vater“ sind Folgen.
    – Kommst du? | – Nein. | – Warum nicht?
    1. Der Vertrag gilt. | 2. Die Parteien zahlen.
    a) Das gilt. | b) Jenes auch.
    Drei Ziele: 1. Frieden, 2. Freiheit, 3. Brot.
    Das ist so.[3] | Er weiß es.[12][13] | Gut.
    Das ist bekannt.[Beleg fehlt] | Er weiß es.
    Er blieb dort. | 1950 ging er.
    Siehe https://example.org/?Id=5 dazu. | Danke!
    Das dauert 5 Std. und 3 Min. | Er wartet.
    Im 3. Jh. Rom zu sehen war schön.
    Das Wort (engl. The End) ist bekannt.
    Sein Name ist Max. | Er ist da.
    Das ist eine neue Art. | Menschen staunen.
  `,
  fr: `
    M. Dupont est arrivé. | Mme. Merkel aussi.
    MM. Dupont et Durand sont là. | Ils parlent.
    Mme Curie et Mlle. Le Pen parlent. | Elles rient.
    M. Le Pen a parlé. | Il a fini.
    Le Dr. Knock et le Pr. Tournesol viennent. | Ils rient.
    Il habite à St. Louis. | Elle habite à Ste. Anne.
    J.-C. Dupont et J. R. R. Tolkien écrivent. | Ils lisent.
    Ch. Baudelaire est né en 1821. | Il est mort en 1867.
    L’écrivain d’A. Camus parle. | Bien.
    César est mort en 44 av. J.-C. à Rome. | Auguste est mort en 14 apr. J.-C. | Il était vieux.
    Il y a des fruits, p. ex. Des pommes. | Il y en a.
    Certains pays, p. ex. La France, refusent.
    Voir art. 5 al. 2 de la loi. | Elle est claire.
    L’art. 12 est abrogé. | C’est tout.
    Il aime l’art. | Elle aime Picasso.
    Voir p. 12, Fig. 3 et vol. IV, No 5. | Merci.
    Voir chap. 3. | Il est long.
    Il a volé après le vol. | Il est parti.
    Il y a du pain, du vin, etc. | Les gens mangent.
    Pommes, poires, etc. sont bonnes. | Paris dort.
    Il y a env. 5 Millions d’habitants. | C’est peu.
    Le no 5 gagne. | Le n° 6 perd. | Le nº 7 dort.
    Rendez-vous le 5 janv. 2020 à Paris. | Venez.
    Il en a sept. | Paris en a huit.
    Il est au bord de la mer. | Paris est loin.
    La société Dupont et Cie. Paris est grande. | Elle vend.
    La soc. X S.A. France vend. | C’est bien.
    Cf. Durand 1990. | Il a tort.
    Quoi ? | Rien ! | C’est tout.
    — Quoi ? dit-il. | — Rien ! | — Vraiment ?
    « Halte ! » cria-t-il. | Il partit.
    « Il vient. » | Puis il partit.
    « Il vient. | Elle part. » | Puis il partit.
    Il dit : « Viens. » | Elle vint.
    Il dit. | « Viens. »
    “Viens !” dit-il. | Elle vint.
    Il hésita… puis il vint. | Elle rit… | Il partit.
    Il hésita... | Puis il vint.
    Il a dit […] Paris et Rome. | C’est vrai.
    Quoi ?! | C’est vrai !
    Quoi ?… | C’est vrai.
    (Il est venu.) | Elle est partie.
    Il est venu (!) Lundi. | Elle aussi.
    Louis XIV régna. | Il mourut en 1715. | Paris pleura.
    Il a 3,5 pour cent. | Elle a 2.1. | C’est peu.
    1. Le contrat est valable. | 2. Les parties paient.
    a) Le contrat. | b) Les parties.
    C’est connu.[3] | Il le sait.
    C’est connu[3]. | Il le sait.[réf. nécessaire] | Bien.
    Il resta longtemps. | 1950 fut dur.
    Il est mort au XIXe s. à Paris. | Bien.
    Voir https://example.org/?Id=5 ici. | Merci.
    Les É.-U. Mexicains sont grands. | Il y a l’O.N.U. | Elle est à New York.
    Il s’appelle Max. | Il est grand.
    Le gén. de Gaulle parle. | Le Gén. Leclerc aussi.
    La 1re fois. | Le 2e jour.
  `,
  es: `
    La Sra. López llegó. | El Sr. Pérez no.
    Los Sres. García y las Sras. Ruiz hablan. | Nadie escucha.
    El Dr. Ruiz y la Dra. Gómez vienen. | Están aquí.
    D. Juan y Dña. Inés hablan. | Se quieren.
    ¿Vienen Uds. Mañana? | ¿Cómo están Uds.? | Bien.
    EE. UU. Ganó la guerra. | Viajó a EE. UU. | El viaje fue largo.
    EE.UU. y México firman. | Vive en EE.UU. | Allí trabaja.
    Los EE. UU. Mexicanos y las FF. AA. Argentinas. | Fin.
    Los JJ. OO. Barcelona 92 fueron grandes. | Los RR. HH. Humanos no.
    Hay frutas, p. ej. Manzanas. | También hay peras.
    Algunos países, p. ej. El Salvador, firman.
    Véase el art. 5 de la ley. | Es clara.
    Véase el núm. 3 y las págs. 12 y 13. | Gracias.
    Véase la pág. 12, Fig. 3. | Gracias.
    Véase p. 12, cap. IV. | Gracias.
    Dijo que no. | Los demás callaron.
    El No. 5 ganó. | El n.º 6 perdió. | El nº 7 duerme.
    El 1.º de mayo es fiesta. | La 3.ª División ganó.
    El 1.° Batallón avanzó. | El 2.º Ejército no.
    César murió en el 44 a. C. en Roma. | Augusto murió en el 14 d. C. | Era viejo.
    Lo fundó en el siglo II d.C. | Este honor es raro.
    Son las 5 a. m. del lunes. | Son las 6 p. m. | Ya es tarde.
    Hay pan, vino, etc. | La gente come.
    Pan, vino, etc. son buenos. | Madrid duerme.
    J. R. R. Tolkien escribió. | J.L. Borges también.
    Michael E. Mann y Raymond S. Bradley firman. | Es así.
    Cervantes S. A. México vende. | Compra Cervantes S. A. | Es grande.
    Vive en la Av. Insurgentes y la Avda. Madrid. | Es lejos.
    Hay aprox. 5 Millones. | Son pocos.
    Cf. Ruiz 1990. | Se equivoca.
    Llegó el 5 mar. 2020 a Madrid. | Bien.
    Se hundió en el mar. | Madrid lloró.
    ¿Qué dice? | ¡No! | ¿Por qué?
    ¿¡Qué!? | ¡No puede ser!
    —¿Vienes? —preguntó ella. | —Sí —dijo él—. | Vamos.
    —¿Vienes? | —No. | —¿Por qué?
    «¡Alto!» gritó. | Se fue.
    Dijo: «Ven». | Ella vino.
    Dijo: “Nunca.” | Luego se fue.
    Dudó… y vino. | Ella rio... | Él se fue.
    Dudó… | Luego vino.
    Dijo […] Madrid y Roma. | Es verdad.
    Dijo (...) Madrid y Roma. | Es verdad.
    (Llegó tarde.) | Ella no.
    Llegó (!) Juan. | Bien.
    Felipe II reinó. | Carlos V. | Después murió.
    Creció un 3,5 por ciento. | Bajó a 2.1. | Es poco.
    1. El contrato vale. | 2. Las partes pagan.
    a) El contrato. | b) Las partes.
    Es sabido.[3] | Lo saben.[cita requerida] | Bien.
    Se quedó allí. | 35 personas murieron.
    Véase https://example.org/?Id=5 aquí. | Gracias.
    El Gral. San Martín y el Cnel. Suárez luchan. | Ganan.
    La Cía. Minera y Ruiz Ltda. Chile venden. | Sí.
    La Prof. Ruiz y el Lic. Pérez hablan. | Bien.
    Sto. Domingo y Sta. Fe crecen. | Sí.
  `,
  ru: `
    А. С. Пушкин родился в 1799 г. в Москве. | Он умер в 1837 г. | Его помнят.
    А.С. Пушкин писал. | Пушкин А. С. | Он поэт.
    И. В. Сталин и Дж. Байден говорят. | Они спорят.
    В 1941 г. Германия напала. | Это была война.
    В 1941–1945 гг. СССР воевал. | Он победил.
    Он жил в XIX в. в Киеве. | Это было в XX в. | Потом он умер.
    Это было в 44 г. до н. э. в Риме. | Это было в 14 г. н. э. | Он был стар.
    Он пришёл, т. е. Пётр пришёл. | Все видели.
    Он пришёл, т.е. Пётр пришёл. | Все видели.
    Так называемая т. н. Красная книга. | Вот она.
    Есть хлеб, вино и т. д. | Москва ест.
    Есть хлеб, вино и т.п. | Все едят.
    Хлеб, вино и т. д. едят все. | Да.
    Пушкин, Лермонтов и др. | Они поэты.
    Он живёт на ул. Ленина, д. 5, кв. 12. | Это далеко.
    Завод им. Ленина стоит. | Он дал им. | Они взяли.
    Она живёт в г. Москва. | Он живёт в г. Киев.
    Это стоит 5 тыс. руб. и 3 коп. | Это дорого.
    Население — 5 млн. Москвичей много. | Это так.
    Это стоит 10 руб. | Он купил.
    Прибыль 3 млрд. Евро. | Она растёт.
    См. стр. 12, рис. 3, табл. 4. | Там всё.
    См. с. 12 и гл. 3. | Там всё.
    Рост 5 см. | Он вырос.
    См. Приложение 2. | Оно короткое.
    По ст. 5 п. 2 закона. | Он ясен.
    По ч. 1 ст. 158 УК. | Он сел.
    Он любит рис. | Мама варит.
    Проф. Иванов и акад. Павлов спорят. | Они правы.
    Ген. Жуков и св. Пётр. | Они герои.
    Слово (от лат. Homo sapiens) известно. | Оно старое.
    Слово (англ. United Nations) известно.
    Петров и Ко. | Они торгуют.
    Кто там?! | Это я!
    Кто там?.. | Это я!
    — Ты идёшь? — спросил он. | — Нет. | — Почему?
    — Стой! — крикнул он. | — Нет.
    «Стой!» — крикнул он. | Она встала.
    «Что это?» спросил он. | Она ушла.
    Он сказал: «Нет». | Она ушла.
    Он сказал: «Нет.» | Она ушла.
    Он думал… потом пришёл. | Она ждала… | Он ушёл.
    Он думал... | Потом пришёл.
    Он видел […] Москву. | Она тоже.
    (Он пришёл.) | Она ушла.
    Он пришёл (!) Вчера. | Да.
    Рост 3,5 процента. | Версия 2.0. | Она новая.
    1. Договор действует. | 2. Стороны платят.
    а) Договор. | б) Стороны.
    I. Договор. | II. Стороны.
    Это известно.[3] | Он знает.
    Это известно.[источник не указан] | Он знает.
    Он остался дома. | 12 мая он ушёл.
    См. https://example.org/?Id=5 тут. | Спасибо.
    Тел. 12-34. | Он дома.
    В 5 ч. утра он встал. | Было 6 ч. | Он спал.
    Река р. Волга течёт. | Оз. Байкал глубоко.
    Смотри пп. 1, 2. | Они важны.
    Это сказал я. | Иван молчал.
  `,
  en: `
    The U.S. President spoke. | He left the U.S. | The plane was late.
    He lives in Washington, D.C. | It rains there.
    No. 5 won. | Did he? | No. | They lost.
    Nos. 5 and 6 won. | The no. 7 bus left.
    Apple Inc. Chairman Cook spoke. | He runs Apple Inc. | It sells phones.
    Smith & Co. Ltd. London sells tea. | It is good.
    Roe vs. Wade was decided. | So was Brown v. Board.
    It took approx. Five days. | Then it ended.
    We met at 5 a.m. on Monday. | We left at 6 p.m. | It was dark.
    At 5 p.m. Friday he left. | At 6 p.m. | The end.
    Five Ph.D. students came. | She has a Ph.D. | It took years.
    Gen. Smith and Lt. Col. Doe came. | Sgt. Pepper did not.
    See fig. 3 and Fig. 4. | They are clear.
    See p. 12, pp. 14–15, vol. 3, ch. 4. | Thanks.
    See art. 5 and sec. IV, par. 2. | Thanks.
    He loves art. | Picasso made it.
    J. K. Rowling wrote it. | J.R.R. Tolkien did not.
    George W. Bush spoke. | So did John F. Kennedy Jr. | He was young.
    Martin Luther King Jr. Day is in January. | We rest.
    Dr. No and Mr. In met. | They talked.
    Mrs. May, Ms. Doe and Prof. Roe met. | They talked.
    To the hon. Member for Ceredigion I say no. | The Hon. Member sits.
    St. John and Mt. Everest. | They are far.
    Some animals, e.g. The Cat, sleep. | Others, i.e. Dogs, do not.
    Cf. Smith 1990. | He is wrong.
    Jones et al. 1998, Pollack 1999 and others agree. | They are right.
    Pens, paper, etc. | John has them.
    Pens, paper, etc. are here. | He has them.
    On Jan. 5 he came. | On Sat. 6 he left.
    They came in Dec. | The snow fell.
    She smiled. | 5 people came.
    It ended in World War II. | Germany lost.
    It was plan B. | They liked it.
    It grew 3.5 percent. | It fell to 2.1. | That is little.
    Section 2.1.3 is short. | See § 4.2. | It is long.
    What?! | That is wrong!
    Well... maybe. | Well… | The end.
    I saw … John. | He saw me.
    He met [...] Peter and Paul. | They talked.
    “Stop!” he said. | “Why?” she asked.
    He said: “Never.” | Then he left.
    He called it “plan B.” | Then he left.
    (He came.) | She left.
    He came (!) Monday. | She left.
    (He lived in the U.S.) | Then he left.
    In “Fear Her!” (2006) and “The Father” he acts.
    — Are you coming? | — No. | — Why?
    1. The contract holds. | 2. The parties pay.
    a) The contract. | b) The parties.
    (1) The contract holds. | (2) The parties pay.
    Three aims: 1. Peace, 2. Freedom.
    It is known.[3] | He knows.[citation needed] | Good.
    It is known.³ | He knows.
    He stayed there. | 7 to 10 people left.
    See https://youtube.com/watch?v=AbC and https://example.org/?Id=5 too. | Thanks.
    He lives at 5 Main St. in York. | She lives on Fifth Ave. | It is nice.
    Use the app. | Click here.
    He is Max. | She is Kim.
  `,
  pt: `
    O Sr. Silva e a Dra. Costa vieram. | Eles falam.
    O 1.º de maio é feriado. | A 3.ª Divisão ganhou.
    Ver art. 5, p. 12, fig. 3. | Obrigado.
    J. K. Rowling escreveu. | Ela vive.
    Hoje é dia 12. | Depois vem o 13.
    O Sr. Silva falou com a Dra. Costa. | Ela respondeu.
    Segundo o art. 5 da lei, todos são iguais. | O art. 6 diz outra coisa.
    Veja a pág. 12 e o cap. 3 do livro. | Falta o vol. 2.
    Comprou frutas, p. ex. Maçãs e peras. | Comeu tudo.
    A empresa Silva & Cia. Ltda. fechou. | Ninguém sabe por quê.
    Nasceu no séc. XIX em Lisboa. | Morreu no séc. XX.
    César morreu em 44 a.C. em Roma. | Augusto morreu em 14 d.C. | Ele era velho.
    Chegou às 9 a.m. | Depois saiu.
    O Prof. Dr. Souza e J. K. Rowling vieram. | Foi bom.
    Mora na Av. Paulista. | Eu também.
    Os EUA e a U.R.S.S. assinaram. | A Rússia também.
    O déficit foi de 3,5 %. | Em 2022 caiu.
    Eram três coisas: 1. Paz. | 2. Pão.
    Ele disse: “Não!” | Ela riu.
    O que diz o § 2.º do texto? | Nada.
  `,
  cs: `
    Narodil se 8. května 1945. | Zemřel později.
    J. K. Rowlingová píše. | On čte.
  `,
};
