import { z } from 'zod';
import { article, articleSource } from '../samples.ts';

/** A match as docs/json.md describes it: the format that others rely on. */
export const jsonMatch = z
  .strictObject({
    document: z.literal(article.id),
    paragraphs: z.array(z.int().min(1).max(12)).min(1),
    text: z.string().refine((text) => articleSource.includes(`\n\n${text}\n`), 'is not a paragraph'),
    focus: z.string().min(1).nullable(),
    attribution: z.string().min(1),
    url: z.url().nullable(),
    confidence: z.number().min(0).max(1),
  })
  .refine(({ text, focus }) => focus === null || text.includes(focus), 'focus is no piece of text');
