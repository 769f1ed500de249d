/** Mentions of people, roles, channels and commands, custom emoji, timestamps: signs to their reader, and no words. */
const SIGNS = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[a-zA-Z])?|\/[^<>\n]+:\d+|id:\w+)>/g;

/** What somebody wrote in Discord's markup, as far as it is words. */
export function plainText(markup: string): string {
  return markup.replace(SIGNS, ' ');
}
