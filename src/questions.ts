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
import { invocation } from './invocation.ts';
import { OperatorError } from './operation/index.ts';
import { runProgram, UsageError, warnOfConfig } from './program.ts';

const USAGE = `Usage: ${invocation('questions', 'data/my-article.md [--languages en,es] [--read answers.txt]')}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { languages: { type: 'string' }, read: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Name one document.');
  warnOfConfig();
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

await runProgram(main, USAGE);
