export { checkDocuments } from './check.ts';
