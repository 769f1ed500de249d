/** What ends like a sentence: a title does not. */
export const SENTENCE = /[.!?؟…。！？][”"’'»」)\]]*$/u;
