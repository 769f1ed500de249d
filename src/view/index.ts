export type { Block, Button, Card, Holds, Tone } from './card.ts';
export { paragraphsOf, plainCitation } from './citation.ts';
export { suggestionName } from './excerpt.ts';
export { present } from './present.ts';
export { summarize } from './summary.ts';
