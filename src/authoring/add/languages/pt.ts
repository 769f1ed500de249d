import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

export const pt: SourceWords = {
  pages: {
    furniture: lines('publicidade|foto:.{1,80}|voltar ao topo|(?:esta página|este artigo) foi útil'),
    otherPages: lines('mais lidas|leia (?:mais|também)|artigos relacionados'),
    writtenBy: words('por'),
    bylines: words('em publicado publicada atualizado horas minutos leitura'),
    enable: words('activ habilit'),
    disabled: words('desativad'),
    offers: lines('para continuar (?:lendo|a ler)|(?:exclusivo|apenas|só) para assinantes|já é assinante'),
  },
  press: {
    interviewWith: lines('entrevista (?:a|com)|conversa com|perguntas (?:a|para)'),
    verbs: words(`
      perguntou contou lembrou reconheceu lamenta lamentou comentou concluiu admitiu insistiu reforçou acrescenta justifica critica criticou alerta
      completa reclama reclamou
    `),
    describes: lines('(?:classificou|classifica|descreveu|descreve|chamou|definiu|define|qualificou) … (?:de|como)'),
    accordingTo: lines('segundo|de acordo com|nas palavras d[eoa]'),
    inTheViewOf: words('para'),
    noRoles: words('de do da ele ela eles elas quem que mas quando embora foi'),
    articles: words('os? as uma?'),
    relatives: words('que quem'),
    titles: words('síndico síndica'),
    adverbs: words('também me nos lhe lhes'),
  },
  chats: {
    edited: lines('editad[oa]|Esta mensagem foi editada'),
    insteadOfMessages: lines(`
      <Mídia oculta>|(?:imagem|vídeo|áudio|documento) (?:ocultad|omitid)[oa]|Mensagem apagada.?
    `),
    fileAttached: lines('arquivo anexado'),
    encrypted: lines(String.raw`As mensagens e as?\s`),
  },
  headings: {
    agenda: lines('Ponto'),
    faq: lines('(?:perguntas|dúvidas) (?:mais )?frequentes|perguntas e respostas'),
    verbs: words('é são(?!\\s(?:paulo|joão|josé|luís|pedro|francisco|sebastião)) deve devem pode podem serão'),
    interrogatives: words('quem como onde que'),
  },
};
