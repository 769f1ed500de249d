import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Message } from '../locales/index.ts';

/** Whether Discord refused a request, for one of some reasons; without any, for whatever reason. */
export function isRefused(error: unknown, ...reasons: readonly RESTJSONErrorCodes[]): error is DiscordAPIError {
  return error instanceof DiscordAPIError && (reasons.length === 0 || reasons.some((reason) => reason === error.code));
}

/** Passes over refusals for some reasons, and nothing else. */
export function ignoring(...reasons: readonly RESTJSONErrorCodes[]): (error: unknown) => void {
  return (error) => {
    if (!isRefused(error, ...reasons)) throw error;
  };
}

/** What an asker is told of refusals that are no fault of ours; null for all others. */
export function reasonFor(error: DiscordAPIError): Message | null {
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownMessage:
      return { key: 'deleted' };
    case RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration:
    case RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration:
      return { key: 'blocked' };
    default:
      return null;
  }
}
