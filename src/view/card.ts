import type { Call } from '../chat/index.ts';
import type { RichText } from '../locales/index.ts';
import type { Span } from '../text/index.ts';

/** What is to be read, in order, each on lines of its own. A platform turns each into its own markup and does nothing else. */
export type Block =
  /** Something the bot says; with no text, an empty line. */
  | { readonly kind: 'note'; readonly text: RichText }
  /** Whose words a quotation is, and what else is to be known of it, in smaller print. */
  | { readonly kind: 'citation' | 'small'; readonly text: RichText }
  /** A piece of a document, word for word, some of it in bold; `source` is the publisher's page, opened at these words. */
  | {
      readonly kind: 'quotation';
      readonly text: string;
      readonly bold: readonly Span[];
      readonly source: string | null;
    }
  /** One of several passages to choose from: as a line, and what it is called and begins with where one is picked. */
  | {
      readonly kind: 'item';
      readonly text: RichText;
      readonly label: string;
      readonly preview: string;
      readonly call: Call;
    }
  /** Plain text to be taken along. */
  | { readonly kind: 'copyable'; readonly text: string };

/** Leads on: to the reply to a call, or to a page. */
export type Button = { readonly label: string; readonly call: Call } | { readonly label: string; readonly url: string };

/** One message, on whatever platform. */
export interface Card {
  readonly blocks: readonly Block[];
  /** In groups: what leads elsewhere, and what can be done with what is shown. */
  readonly buttons: readonly (readonly Button[])[];
  /** Whether who alone sees it may want to post it for everybody as it stands. */
  readonly isShareable: boolean;
}

/**
 * Whether one message of a platform has room for some blocks.
 *
 * @param share Of a message, from 0 to 1, that they may take; all of it if left out.
 */
export type Holds = (blocks: readonly Block[], share?: number) => boolean;
