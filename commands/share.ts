import { asMatch, defineCommand, quotationReply } from '../src/chat/index.ts';

/** What the button under a private passage leads to: the same passage, for everybody. */
export const share = defineCommand({
  name: 'share',
  surface: 'button',
  options: { place: { type: 'place', required: true } },
  run: ({ place }) => quotationReply(place, { outcome: 'quote', matches: [asMatch(place)], private: false }),
});
