import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

export const es: SourceWords = {
  pages: {
    furniture: lines(
      `publicidad|foto:.{1,80}|volver arriba|¿?te ha (?:sido|resultado) útil(?: .{1,30})?|suscríbe(?:te|te ahora)? a .{1,60}`,
    ),
    otherPages: lines('lea? (?:más|también)|leer más|lo más (?:leído|visto)|artículos relacionados'),
    otherPagesAtEnd: lines('temas|más información'),
    writtenBy: words('por'),
    bylines: words('publicado publicada actualizado actualizada el horas minutos hace lectura'),
    enable: words('activ habilit'),
    disabled: words('desactivad'),
    offers: lines(`
      (?:suscr[ií]b|reg[ií]str|inicia).{0,40}(?:seguir leyendo|continuar)|para seguir leyendo|(?:solo|exclusivo) para suscriptores|ya eres suscriptor
    `),
  },
  press: {
    interviewWith: lines('entrevista (?:a|con)|conversación con|preguntas a'),
    verbs: words(`
      clama clamó protesta protestó preguntó respondió contó recordó reconoció lamenta lamentó insistió concluyó subrayó comentó precisó admitió añade
      contesta contestó critica criticó confirma confirmó indica indicó denuncia denunció celebra celebró reclama reclamó
    `).concat(
      lines(`
      h(?:a|an|abía) (?:explicado|añadido|indicado|destacado|subrayado|recordado|apuntado|insistido|recalcado|manifestado|concluido|reconocido|lamentado|advertido|anunciado|comentado|precisado)
      se (?:queja|quejó|lamenta|lamentó|pregunta|preguntó|ríe|rió)
    `),
    ),
    describes: lines('(?:calific[óa]|describi?[óe]|tild[óa]|tach[óa]|defini?[óe]) … (?:de|como)|llamó …'),
    accordingTo: lines('según|de acuerdo con|en palabras de'),
    inTheViewOf: words('para'),
    noRoles: words(`
      a al de del él ella ellos ellas que quien mientras pero cuando porque aunque si fue era ha había
    `),
    articles: words('el las? los una?'),
    relatives: words('que quien'),
    titles: words('sargento capitán inspector comisario juez jueza'),
    shortTitles: words('Dra Sr Sra'),
    adverbs: words('también me nos le les'),
  },
  chats: {
    edited: lines('editad[oa]|Se editó este mensaje'),
    insteadOfMessages: lines(`
      <Multimedia omitido>|(?:imagen|video|audio|GIF|sticker|documento) omitid[oa]
      (?:Se eliminó este mensaje|Eliminaste este mensaje).?
    `),
    fileAttached: lines('archivo adjunto'),
    encrypted: lines('Los mensajes y las llamadas'),
  },
  headings: {
    agenda: lines('Punto'),
    faq: lines('preguntas (?:más )?frecuentes|preguntas y respuestas'),
    verbs: words('está están debe deben puede pueden será serán'),
    interrogatives: words('qué quién\\p{L}* cómo dónde'),
  },
};
