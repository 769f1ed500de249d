/** Whether this is a package that was installed, where the repository's npm scripts are not. */
const IS_INSTALLED = /[\\/]node_modules[\\/]/.test(import.meta.url);

type ProgramName = 'start' | 'setup' | 'terminal' | 'check' | 'add' | 'questions';

/** How whoever reads this calls one of the programs: `npm run check -- data`, or `npx verbatim-bot check data`. */
export function invocation(name: ProgramName, args = ''): string {
  if (IS_INSTALLED) return ['npx verbatim-bot', name, args].filter(Boolean).join(' ');
  return [name === 'start' ? 'npm start' : `npm run ${name}`, args].filter(Boolean).join(' -- ');
}
