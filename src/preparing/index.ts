export { followDocuments } from './follow.ts';
export { type Known, loadLibrary } from './load.ts';
