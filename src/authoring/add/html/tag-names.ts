/** What of a page is no text, or none of its own. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title svg math canvas img picture video audio iframe object embed map ' +
    'form button select input textarea dialog nav aside footer rt rp'
  ).split(' '),
);

/** What begins a line of its own where nothing else is said. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figure header hgroup hr html legend main ' +
    'p section summary table tbody td tfoot th thead tr caption'
  ).split(' '),
);

export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);

/** What the source says is no longer so. */
export const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
