/** How a clause tells who acts in it, on whom. */
export interface ClauseWords {
  /** Interrogative pronouns of the subject. */
  readonly who?: readonly string[];
  /** What asks for a reason, at the beginning of a question; of scripts without spaces anywhere in it. */
  readonly why?: readonly string[];
  /** What asks for what came of it, in a question whether something is so: “did they agree in the end?”, “… get it?” As patterns. */
  readonly afterwards?: readonly string[];
  /** Personal pronouns of the subject, third person; none that means something else in any language. */
  readonly subjectPronouns?: readonly string[];
  /** With whom somebody does something they stand right before, or behind. */
  readonly together?: readonly string[];
  readonly togetherBehind?: readonly string[];
  /** Whom they stand right before is no subject. As alternatives of a pattern. */
  readonly prepositions?: readonly string[];
  /** Whom they stand behind is none either: apart, and right behind the name. */
  readonly postpositions?: readonly string[];
  readonly genitiveParticles?: readonly string[];
  /** Other cases than the nominative, as far as the endings of names in small letters tell. */
  readonly obliqueCase?: RegExp;
  /** Right behind the subject, in languages that have others behind everybody else. */
  readonly subjectParticles?: readonly string[];
  /** The same behind the topic, which is the subject unless something else is. */
  readonly topicParticles?: readonly string[];
  /** What may stand between a name and these, for all of a side: 側. */
  readonly collectiveSuffixes?: readonly string[];
  /** What a question begins with that may have its verb before the subject. */
  readonly questionParticles?: readonly string[];
  /** The same behind its first word, its verb. */
  readonly questionEnclitics?: readonly string[];
  readonly inversion?: InversionWords;
  readonly passive?: PassiveWords;
}

/** How questions have the subject behind the verb: “¿Qué garantías pidió Ucrania?”, “¿Ha negado Kiev …?”. */
export interface InversionWords {
  /** What such a question begins with, with a preposition before it at most. */
  readonly begins: readonly string[];
  /** Behind these the subject stands: “Which values does NATO …?” */
  readonly auxiliaries?: readonly string[];
  /** Or behind any verb that does not end so, as infinitives and plurals do, behind which stands an object. */
  readonly otherEndings?: readonly string[];
}

/** How a clause in the passive tells who acts: by a preposition before the agent, anywhere or behind what else is given. */
export interface PassiveWords {
  readonly agentPrepositions: readonly string[];
  /** Right before the preposition stands a participle that ends so. */
  readonly participleEndings?: readonly string[];
  /** Somewhere before it stands one of these. */
  readonly auxiliaries?: readonly string[];
}
