export { attributionsIn, isNobodys, isUnnamedOnly, unnamedIn } from './attribution.ts';
export type * from './document.ts';
export { editionOf } from './edition.ts';
export { DocumentsError, type Fault, faultLine, faultLines, type Warning } from './fault.ts';
export { isMarkdown, MOST_FILES, markdownFiles, readWhole } from './files.ts';
export { headingLabel } from './labels.ts';
export { headOf, headsIn } from './messages.ts';
export { NameIndex } from './name-index.ts';
export { claimedNames, type Name, nameOf, namesIn } from './names.ts';
export * from './place.ts';
export { codesOf, isSameName } from './same-name.ts';
export { isAnySpeaker, isAnyVoice, type Speaker, speakersIn, speakersMeant } from './speakers.ts';
export { isToldBeside } from './told.ts';
export {
  isDocumentMeant,
  isLeftOpen,
  isMeant,
  isNobodysName,
  isOccasionMeant,
  isOfSeveral,
  isPublisherMeant,
  isUnsigned,
  namesFor,
  namesOf,
  ownNamesOf,
  sourceName,
  speakerOfHandle,
  type Voice,
  voicesOf,
} from './voices.ts';
