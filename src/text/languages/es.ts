import { type Language, words } from './language.ts';

export const es: Language = {
  tag: 'es',
  stopWords: words(`
    al algo alguien algun alguna algunas alguno algunos aquel aunque como con contra cosa cosas cual cuales cuando
    cuanto cuantos de del desde dice dicen dicho dijo dijeron donde dos el ella ellas ellos en entonces entre es esa esas
    ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia haber han hasta la las le les lo los
    mas mi mientras mucho muchos muy ni nos o os otra otras otro otros para pero por porque pq pues q que quien quienes se
    segun ser si sobre su sus tal tambien te tiene tienen toda todas todo todos tu una unas uno unos y ya yo xq tmb pa
    articulo texto documento parte pregunta
  `),
  negations: words('nunca jamás tampoco sin'),
  paragraphWords: words('párrafo parrafo'),
};
