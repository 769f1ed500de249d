import { checkReply, defineCommand, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../src/chat/index.ts';

/** Whether a quotation is what the documents say, and who says it. */
export const check = defineCommand({
  name: 'check',
  surface: 'slash',
  options: {
    quote: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    speaker: { type: 'text', required: false, maxLength: MAX_NAME_LENGTH },
    document: { type: 'document', required: false },
  },
  hasForm: true,
  run: ({ quote, speaker, document }, library) => checkReply(quote, { speaker, document, isQuotation: true }, library),
});
