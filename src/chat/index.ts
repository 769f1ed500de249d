export { REFERENCE_SOURCE } from '../documents/index.ts';
export type { Match } from '../search/index.ts';
export { answer } from './answer.ts';
export { BUTTON_OPTIONS, type ButtonOption } from './buttons.ts';
export type { Call, Suggestion } from './call.ts';
export { type Chat, createChat, type OnMissed } from './chat.ts';
export { checkReply } from './check.ts';
export * from './command.ts';
export { type Defaults, unknownDefaults } from './defaults.ts';
export { fullName } from './document-names.ts';
export { followReply } from './follow.ts';
export { insteadReply } from './instead.ts';
export { listOf, speakingReply } from './list.ts';
export { asMatch, asPlacedMatch, placeOf } from './matches.ts';
export { assertWithin, restFrom } from './options.ts';
export { answersNothing, quotationReply } from './quotation.ts';
export { placesUpTo, rangeReply } from './range.ts';
export { asksForOthers, stepAsked } from './references/following.ts';
export { areParagraphNumbers } from './references/read.ts';
export { referredReply } from './references/reply.ts';
export * from './reply.ts';
export { searchReply, spokenOfElsewhere } from './search.ts';
export { speakerMeant, suggestSpeakers } from './speakers.ts';
export { suggestPassages } from './suggestions.ts';
export type { HeaderQuestion } from './talk/lists.ts';
export { talkReply } from './talk/reply.ts';
export { isTalk } from './talk/understand.ts';
export { slashCall, typedCall, wantedOfReplied } from './typed.ts';
export { givenTo, isUnnoted, voicesIn } from './voices.ts';
export {
  insteadActions,
  partActions,
  rangeActions,
  shareAndCopy,
  showCheckedCall,
} from './walk.ts';
