/** Sentences on the same subjects that are not in the article. */
export const OTHERS = [
  'The foreign ministers of both countries met in Ankara to discuss grain shipments through the Black Sea.',
  'NATO’s secretary general said that the alliance remains open to any European democracy.',
  'Sanctions against the central bank were announced in Brussels on Monday evening.',
  'The prime minister warned that energy prices would rise further during the winter.',
  'China’s economy grew by less than five percent in the last quarter of the year.',
  'Protesters gathered outside the embassy to demand the release of political prisoners.',
  'The Security Council failed to adopt a resolution because of a veto.',
  'Ukraine’s president asked Western governments for air defense systems and ammunition.',
  'Both leaders praised the friendship between their peoples, which they said has no limits.',
  'The treaty on intermediate-range nuclear forces ended after the United States withdrew from it.',
  'Washington rejected the demand that the alliance should never admit Georgia.',
  'Beijing and Moscow agreed to settle more of their trade in their own currencies.',
  'The opening ceremony of the games was attended by more than twenty heads of state.',
  'A spokesman for the Kremlin declined to comment on the reports of troop movements.',
  'The pandemic has pushed millions of people around the world into extreme poverty.',
  'Australia will acquire nuclear-powered submarines under a pact with Britain and America.',
  'Human rights must not be used as a pretext for interfering in the affairs of other states.',
  'Climate change is the greatest challenge of our time, the delegates concluded.',
  'The gas pipeline across the Baltic Sea has divided the members of the European Union.',
  'He promised to defend freedom, prosperity and the rule of law at home and abroad.',
  'Taiwan’s defense ministry reported that thirty-nine aircraft had entered its zone.',
  'The parliament voted to suspend the agreement until further notice.',
  'Diplomats from seven nations resumed their talks on the nuclear deal in Vienna.',
  'Global supply chains are under pressure because ports remain closed.',
];

/** Who is said to say something: all but one are in the article. */
export const CLAIMED = [
  'Putin',
  'Xi Jinping',
  'teleSUR',
  'Carlos Martinez',
  'Russia and China',
  'Ushakov',
  'Joe Biden',
];
export const STRANGER = 'Joe Biden';
/** Whose words they are not, they are at least from: never wrong. */
export const PUBLISHER = 'teleSUR';
const [BOTH, TELESUR] = [['Putin', 'Xi Jinping', 'Russia and China'], [PUBLISHER]];
/** Whose words are whose, and of whom they tell; all others of the article would be wrong. */
export const SAID: readonly {
  words: string;
  right: readonly string[];
  reported?: readonly string[];
  /** Of whom somebody else says them. */
  about?: readonly string[];
  unknown?: string;
}[] = [
  { words: 'The parties oppose the further expansion of NATO', right: BOTH },
  { words: 'to respect sovereignty, security, the interests of other countries', right: BOTH },
  { words: 'strengthen dialogue and mutual trust, to deepen cooperation', right: BOTH },
  { words: 'a genuine multilateralism under the central and coordinating role of the UN', right: BOTH },
  { words: 'to guarantee peace, stability, and steady development on earth', right: BOTH },
  {
    words: 'China and Russia issue joint statement opposing NATO expansion',
    ...{ right: ['Carlos Martinez'], about: ['Russia and China'] },
  },
  { words: 'calling for an ever-deeper multilateralism', right: ['Carlos Martinez'], about: ['Russia and China'] },
  // Of two of whom one is right, nobody is accused.
  { words: 'military-technical measures', right: ['Putin'], unknown: 'Russia and China' },
  { words: 'The two countries emphasize the need for cooperation', right: TELESUR, reported: BOTH },
  { words: 'have backed a joint call for NATO to halt its plans', right: TELESUR, reported: BOTH },
  { words: 'the Kremlin published the text of a statement agreed by both sides', right: TELESUR },
  { words: 'They called on global leaders to', right: TELESUR },
  {
    words: 'the Chinese leader’s first face-to-face diplomatic interaction',
    ...{ right: TELESUR, about: ['Xi Jinping'] },
  },
  {
    words: 'Moscow has consistently denied that it has any aggressive intentions',
    ...{ right: TELESUR, reported: ['Putin'], unknown: 'Russia and China' },
  },
  {
    words: 'if deemed necessary to ensure Russia’s security',
    ...{ right: TELESUR, reported: ['Putin'], unknown: 'Russia and China' },
  },
  {
    words: 'China supported Russia’s efforts to sign a deal with NATO',
    ...{ right: TELESUR, reported: ['Ushakov'], unknown: 'Russia and China' },
  },
  { words: 'Beijing has previously committed to working with Moscow', right: TELESUR },
];
