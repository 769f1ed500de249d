import type { Place } from '../documents/index.ts';
import type { Message } from '../locales/index.ts';
import { callTo } from './buttons.ts';
import { asMatch } from './matches.ts';
import { noMessage } from './no.ts';
import type { Asked, Found, NotAnswered, QuotationReply, Reply } from './reply.ts';
import { type Walk, walkActions } from './walk.ts';

/** How a place is shown, beside the walk it belongs to. */
interface Details extends Walk {
  readonly replaces?: boolean;
  /** Instead of what is to be said of how it was found. */
  readonly message?: Message | null;
  readonly note?: Message | null;
  readonly asked?: Asked;
  /** Where in the text to begin, if it is too long to be shown at once. */
  readonly offset?: number | undefined;
  /** The ids of the persons whom it is for, and who shared it. */
  readonly addressee?: string | undefined;
  readonly sharedBy?: string | undefined;
}

/** Shows a place, with what leads on from there: the paragraphs around it and the other matches. */
export function quotationReply(place: Place, details: Details): QuotationReply {
  const { found, matches, replaces = false, offset = null, addressee = null, sharedBy = null } = details;
  const { note = null, asked = null, bySpeaker = false } = details;
  const at = matches.findIndex(({ passage }) => passage === place.passage);
  const outcome = at === 0 || (at > 0 && isNo(found)) ? found : 'quote';
  const { message = caveat(outcome, bySpeaker) } = details;
  return {
    kind: 'quotation',
    private: details.private,
    replaces,
    addressee,
    sharedBy,
    message,
    outcome,
    shown: { ...(matches[at] ?? asMatch(place)), paragraph: place.paragraph, offset },
    matches,
    found,
    bySpeaker,
    note,
    asked,
    instead: asked && callTo('instead', asked),
    actions: walkActions(place, details),
  };
}

/** The caveat above a passage that is only the closest or the nearest one; null for a sure answer. */
function caveat(outcome: Found, bySpeaker: boolean): Message | null {
  if (outcome === 'closest') return { key: bySpeaker ? 'closestBySpeaker' : 'closest' };
  return isNo(outcome) ? noMessage(outcome, bySpeaker, [], true) : null;
}

function isNo(found: Found): found is NotAnswered {
  return found === 'none' || found === 'notFound';
}

/** Whether a reply says that what was asked is not answered. */
export function answersNothing(reply: Reply): reply is Extract<Reply, { kind: 'nothing' | 'quotation' }> {
  return reply.kind === 'nothing' || (reply.kind === 'quotation' && isNo(reply.outcome));
}
