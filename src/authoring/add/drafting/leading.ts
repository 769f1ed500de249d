/** The first of some things that are of a kind; none where all are, so that something is left. */
export function leading<Thing>(things: readonly Thing[], isOne: (thing: Thing) => boolean): Thing[] {
  const end = things.findIndex((thing) => !isOne(thing));
  return things.slice(0, Math.max(0, end));
}
