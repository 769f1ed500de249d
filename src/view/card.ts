import type { Call } from '../chat/index.ts';
import type { RichText } from '../locales/index.ts';
import type { Span } from '../text/index.ts';

/** How sure a reader may be of what was checked: of all of it; not of all; or nothing is known. */
export type Tone = 'sure' | 'doubtful' | 'unknown';

/** What is to be read, in order, each on lines of its own. A platform turns each into its own markup and does nothing else. */
export type Block =
  /** Something the bot says; with no text, an empty line; with a tone, all up to the next empty line belongs to it. */
  | { readonly kind: 'note'; readonly text: RichText; readonly tone?: Tone }
  /** Whose words a quotation is, and what else is to be known of it, in smaller print. */
  | { readonly kind: 'citation' | 'small'; readonly text: RichText }
  /**
   * A piece of a document, word for word, some of it in bold. `source` is the publisher's page, opened at these words; `button`
   * shows the passage by itself, where it is not.
   */
  | {
      readonly kind: 'quotation';
      readonly text: string;
      readonly bold: readonly Span[];
      readonly source: string | null;
      readonly button: CallButton | null;
    }
  /** One of several passages to choose from: a line, the button beside it that shows it, and that apart from the line. */
  | {
      readonly kind: 'item';
      readonly text: RichText;
      readonly button: CallButton;
      readonly apart: CallButton;
    }
  /** Plain text to be taken along. */
  | { readonly kind: 'copyable'; readonly text: string };

/** Leads on: to the reply to a call. */
export interface CallButton {
  readonly label: string;
  readonly call: Call;
}

/** Leads on: to the reply to a call, or to a page. */
export type Button = CallButton | { readonly label: string; readonly url: string };

/** One message, on whatever platform. */
export interface Card {
  readonly blocks: readonly Block[];
  /** In groups: what leads elsewhere, and what can be done with what is shown. */
  readonly buttons: readonly (readonly Button[])[];
  /**
   * The edition of the documents that it is true of, where who alone sees it may want to post it for everybody as it stands;
   * else null.
   */
  readonly edition: string | null;
}

/**
 * Whether one message of a platform has room for some blocks.
 *
 * @param share Of a message, from 0 to 1, that they may take; all of it if left out.
 */
export type Holds = (blocks: readonly Block[], share?: number) => boolean;
