export { answerLines, answerOnce, converse } from './conversation.ts';
export { answerInJson } from './json.ts';
