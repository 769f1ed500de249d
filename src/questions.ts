import { parseArgs } from 'node:util';
import {
  connectModel,
  draft,
  readDocument,
  readModelConfig,
  readWorksheet,
  writeWorksheets,
} from './authoring/questions/index.ts';
import { readVariables } from './config.ts';
import { DocumentsError } from './documents/index.ts';
import { OperatorError } from './operation/index.ts';

const USAGE = 'Usage: npm run questions -- data/my-article.md [--languages en,es] [--read answers.txt]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { languages: { type: 'string' }, read: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new OperatorError(`Name one document.\n${USAGE}`);
  const { model, prices } = readModelConfig(readVariables(process.env));
  const document = await readDocument(path);
  const languages = [...new Set((values.languages ?? document.language).split(',').map((tag) => tag.trim()))];
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (values.read !== undefined) {
    const [language, ...more] = languages;
    if (language === undefined || more.length > 0) {
      throw new OperatorError('Answers are in one language: name it alone behind --languages.');
    }
    await readWorksheet(document, path, language, values.read, say);
  } else if (model) {
    await draft(document, path, languages, connectModel(model), prices, say);
  } else {
    await writeWorksheets(document, path, languages, say);
  }
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof OperatorError || error instanceof DocumentsError) {
    process.stderr.write(`${message}\n`);
  } else if (code?.startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`${message}\n${USAGE}\n`);
  } else {
    throw error;
  }
}
