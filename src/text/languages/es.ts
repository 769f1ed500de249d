import { type Language, words } from './language.ts';

export const es: Language = {
  tag: 'es',
  stopWords: words(`
    al algo alguien algun alguna algunas alguno algunos aquel aunque como con contra cosa cosas cual cuales cuando
    cuanto cuantos de del desde dice dicen dicho dijo dijeron donde dos el ella ellas ellos en entonces entre es esa esas
    ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia haber han hasta la las le les lo los
    mas mi mientras mucho muchos muy ni nos o os otra otras otro otros para pero por porque pq pues q que quien quienes se
    segun ser si sobre su sus tal tambien te tiene tienen toda todas todo todos tu un una unas uno unos y ya yo xq tmb pa
  `),
  frameWords: words(`
    articulo texto documento parte parrafo parrafos pregunta
  `),
  names: {
    'us.': ['estados unidos de america', 'estados unidos', 'ee uu', 'eeuu'],
    'un.': ['naciones unidas', 'onu'],
    uk: ['reino unido', 'gran bretana'],
    eu: ['union europea', 'ue'],
    nato: ['otan'],
    ww1: ['primera guerra mundial', 'i guerra mundial'],
    ww2: ['segunda guerra mundial', 'ii guerra mundial'],
  },
  nounMarkers: words('el la los las un una unos unas de del sobre con contra al por'),
  negations: words('nunca jamás tampoco sin'),
  references: {
    paragraphWords: words('párrafo párrafos párr parágrafo parágrafos'),
    ambiguous: words('pasaje pasajes'),
    numberSigns: words('número núm nro no n.º'),
    cardinals: words(`
      uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
      diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
    `),
    ordinals: words(`
      primero|primer|primera|primeros segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta
      séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|decimoprimero|decimoprimer
      duodécimo|decimosegundo decimotercero|decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo
      decimonoveno vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo
    `),
    ordinalsFollow: true,
    ordinalSuffixes: words('o a er ro ra do da to ta mo ma vo va no na'),
    joinsTens: 'y',
    last: words('último|última|últimos|últimas|final penúltimo|penúltima antepenúltimo|antepenúltima'),
    fromEnd: words('desde-el-final por-el-final empezando-por-el-final contando-desde-el-final'),
    from: words('de del desde'),
    ranges: words('a al hasta'),
    lists: words('y e o u'),
    divisions: words('artículo art sección capítulo'),
    which: words('qué cuál'),
    showing: words('muestra muéstrame muestre mostrar enseña enséñame lee leer ver cita citar'),
  },
};
