import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiscordAPIError, HTTPError, RateLimitError, type REST } from '@discordjs/rest';
import {
  type APIApplication,
  type APIApplicationIntegrationTypeConfiguration,
  ApplicationFlags,
  ApplicationIntegrationType,
  type OAuth2Scopes,
  Routes,
} from 'discord-api-types/v10';
import { GUILD_SCOPES, inviteLink, USER_SCOPES } from './invite.ts';
import { DiscordError, refusedForGood } from './refusals.ts';
import { createRest } from './requests.ts';
import { reasonOf } from './waiting.ts';

/** What people read of the bot before they add it; 400 characters at most. */
const DESCRIPTION = `Answers questions about a document by quoting it: word for word, with who said it, where and when.

Type /ask and a question, or right-click a message and choose Apps, “Find a quote” or “Check this quote”. It stores nothing.`;

/** Five at most, of 20 characters each. */
const TAGS = ['quotations', 'fact-checking', 'documents', 'search', 'reference'];

const { GatewayPresence, GatewayPresenceLimited, GatewayGuildMembers, GatewayGuildMembersLimited } = ApplicationFlags;
const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlags;
const PRIVILEGED = {
  'Presence Intent': GatewayPresence | GatewayPresenceLimited,
  'Server Members Intent': GatewayGuildMembers | GatewayGuildMembersLimited,
  'Message Content Intent': GatewayMessageContent | GatewayMessageContentLimited,
};

/** How a bot's application stands with Discord after it was set up. */
export interface ApplicationSetup {
  readonly name: string;
  /** What was changed, such as `description`. */
  readonly changed: readonly string[];
  /** What only its owner can change, with where; most urgent first. */
  readonly toDo: readonly string[];
  readonly invite: string;
}

/** Discord's application of a bot, as far as its token lets somebody see and change it. */
export class Application {
  readonly #rest: REST;
  #current: APIApplication;

  private constructor(rest: REST, current: APIApplication) {
    this.#rest = rest;
    this.#current = current;
  }

  /**
   * @param apiUrl Another base for REST, such as `http://127.0.0.1:8080/api`.
   * @throws {OperatorError} if Discord refuses the token, or cannot be asked.
   */
  static async of(token: string, apiUrl?: string): Promise<Application> {
    const rest = createRest(token, apiUrl, { rejectOnRateLimit: () => true });
    try {
      return new Application(rest, (await rest.get(Routes.currentApplication())) as APIApplication);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /**
   * Sets where it can be installed and with which scopes and, where nobody has written anything, how it presents itself.
   * Registers no commands.
   *
   * @throws {OperatorError} if Discord cannot be asked any more.
   */
  async setUp(): Promise<ApplicationSetup> {
    const changed: string[] = [];
    const refused: string[] = [];
    // Apart, so that one does not fail with the other.
    for (const change of [installation(this.#current), presentation(this.#current)]) {
      const names = Object.keys(change);
      if (names.length === 0) continue;
      try {
        this.#current = (await this.#rest.patch(Routes.currentApplication(), { body: change })) as APIApplication;
        changed.push(...names);
      } catch (error) {
        if (!(error instanceof DiscordAPIError) || error.status === 401) throw refusalOf(error);
        refused.push(`Discord did not take ${names.join(', ')} (${reasonOf(error)}): set it by hand in the portal.`);
      }
    }
    const { name } = this.#current;
    return { name, changed, toDo: [...refused, ...leftToDo(this.#current)], invite: inviteLink(this.#current) };
  }
}

/** What an application's installation settings lack. */
function installation(application: APIApplication) {
  const { integration_types_config: current, custom_install_url: custom, bot_public: isPublic = true } = application;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const wanted = { [GuildInstall]: GUILD_SCOPES, [UserInstall]: USER_SCOPES };
  // Discord gives no link to what only its owner may install.
  const isInOrder = Object.entries(wanted).every(([type, scopes]) => {
    const context = current?.[Number(type) as ApplicationIntegrationType];
    const has = context?.oauth2_install_params?.scopes ?? [];
    return isPublic ? scopes.every((scope) => has.includes(scope)) : context !== undefined;
  });
  if (isInOrder) return {};
  if (!isPublic) return { integration_types_config: { [GuildInstall]: {}, [UserInstall]: {} } };
  const guild = installParams(GUILD_SCOPES, current?.[GuildInstall]);
  const user = installParams(USER_SCOPES, current?.[UserInstall]);
  return {
    integration_types_config: {
      [GuildInstall]: { oauth2_install_params: guild },
      [UserInstall]: { oauth2_install_params: user },
    },
    // The button of its profile. It cannot be beside a link of the owner's own.
    ...(custom === undefined && { install_params: guild }),
  };
}

/** With what is asked for already. */
function installParams(scopes: readonly OAuth2Scopes[], current?: APIApplicationIntegrationTypeConfiguration) {
  const params = current?.oauth2_install_params;
  // Discord tells them as a string, and describes them as a number where it is told.
  return {
    scopes: [...new Set([...(params?.scopes ?? []), ...scopes])],
    permissions: Number(params?.permissions ?? 0),
  };
}

/** What an application lacks that people see of it. */
function presentation({ description, tags, icon }: APIApplication) {
  return {
    ...(description === '' && { description: { default: DESCRIPTION } }),
    ...((tags ?? []).length === 0 && { tags: TAGS }),
    ...(icon === null && { icon: pictureOf('#assets/icon.png') }),
  };
}

function pictureOf(path: string): string {
  return `data:image/png;base64,${readFileSync(new URL(import.meta.resolve(path)), 'base64')}`;
}

/** As whoever runs this finds it. */
function pageAt(path: string): string {
  return relative('', fileURLToPath(import.meta.resolve(path)));
}

function leftToDo(application: APIApplication): string[] {
  const { flags = 0, terms_of_service_url: terms, privacy_policy_url: privacy } = application;
  const intents = Object.entries(PRIVILEGED).flatMap(([name, bits]) => ((flags & bits) === 0 ? [] : [name]));
  const findings: [found: unknown, line: string][] = [
    [
      application.interactions_endpoint_url,
      'Interactions Endpoint URL (page General Information) has an address, so Discord sends commands there and not to this bot: empty it.',
    ],
    [
      application.bot_require_code_grant,
      'Requires OAuth2 Code Grant (page Bot) is on, so nobody can add the bot: switch it off.',
    ],
    [
      application.bot_public === false,
      'Public Bot (page Bot) is off, so only you can add the bot: if others shall, switch it on and run this again.',
    ],
    [intents.length > 0, `${intents.join(', ')} (page Bot): the bot needs none, switch it off.`],
    [
      !terms || !privacy,
      `Terms of Service URL and Privacy Policy URL (page General Information) are asked for only from about a hundred servers on: ${pageAt('#docs/terms.md')} and ${pageAt('#docs/privacy.md')} are written for them.`,
    ],
  ];
  return findings.flatMap(([found, line]) => (found ? [line] : []));
}

/** What an operator does about a request that failed. */
function refusalOf(error: unknown): Error {
  const refusal = refusedForGood(error);
  if (refusal) return refusal;
  const reason = reasonOf(error);
  if (error instanceof RateLimitError)
    return new DiscordError(`Discord asks for a pause (${reason}): run this again later.`);
  const { status } = error as { status?: number };
  if (status === 403)
    return new DiscordError(
      `Discord refuses this machine or its network (${reason}): try another network or, if this one asked too much, in an hour.`,
    );
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return new DiscordError(
      `Discord could not answer (${reason}): run this again in some minutes; DISCORD_API_URL has to lead to its API.`,
    );
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === undefined && name !== 'AbortError') return error as Error;
  return new DiscordError(
    `Discord cannot be reached (${reason}): check the network and, behind a proxy, DISCORD_API_URL; then run this again.`,
  );
}
