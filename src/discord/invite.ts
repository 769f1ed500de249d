import { type APIApplication, OAuth2Scopes } from 'discord-api-types/v10';

/** What an installation asks for. To answer a command takes no permission. */
export const GUILD_SCOPES = [OAuth2Scopes.ApplicationsCommands, OAuth2Scopes.Bot];
export const USER_SCOPES = [OAuth2Scopes.ApplicationsCommands];

/** Where somebody adds the bot to a server or, once `npm run setup` has allowed that, to their own apps. */
export function inviteLink({ id, integration_types_config: config }: APIApplication): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', id);
  // Discord fills in what the application's installation settings say, and asks where to; without them, it refuses.
  const isSet = Object.values(config ?? {}).some((context) => context?.oauth2_install_params !== undefined);
  if (!isSet) link.searchParams.set('scope', GUILD_SCOPES.join(' '));
  return link.href;
}
