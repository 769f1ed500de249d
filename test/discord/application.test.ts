import type { APIApplication } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { Application } from '../../src/discord/application.ts';
import { OperatorError } from '../../src/operation/index.ts';
import { startStandIn, token } from './process.ts';

// The stand-in checks every request against Discord's official description, and `stop()` rejects what that does not allow.

const set = { oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: '0' } };
const setForUsers = { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } };

async function setUp(application: object = {}) {
  const discord = await startStandIn({ token, application: application as Partial<APIApplication> });
  const run = async () => (await Application.of(token, discord.url)).setUp();
  const patches = () => discord.requests.filter(({ method }) => method !== 'GET');
  return { discord, run, patches, setup: await run() };
}

describe('an application is set up', () => {
  test('from nothing: where it can be installed, and what people see of it; no commands', async () => {
    const { discord, run, patches, setup } = await setUp();
    expect(discord.application).toMatchObject({
      integration_types_config: { 0: set, 1: setForUsers },
      install_params: { scopes: ['applications.commands', 'bot'] },
      description: expect.stringContaining('/ask'),
      tags: expect.arrayContaining(['quotations']),
      icon: expect.any(String),
    });
    expect(patches().map(({ path }) => path)).toEqual(['/applications/@me', '/applications/@me']);
    expect(setup.invite).toBe(`https://discord.com/oauth2/authorize?client_id=${discord.bot.id}`);
    expect(await run()).toEqual({ ...setup, changed: [] });
    expect(patches()).toHaveLength(2);
  });

  test('what its owner wrote, and the permissions that are asked for, stay', async () => {
    const permissions = '3072';
    const own = { description: 'My own words.', tags: ['mine'], icon: 'mine' };
    const { discord, setup } = await setUp({
      ...own,
      custom_install_url: 'https://example.org',
      integration_types_config: { 0: { oauth2_install_params: { scopes: ['bot'], permissions } } },
    });
    expect(setup.changed).toEqual(['integration_types_config']);
    expect(discord.application).toMatchObject({
      ...own,
      integration_types_config: {
        0: { oauth2_install_params: { scopes: expect.arrayContaining(['bot', 'applications.commands']), permissions } },
        1: setForUsers,
      },
    });
  });

  test('one that only its owner may add gets no link of Discord’s, but one that works', async () => {
    const { discord, setup } = await setUp({ bot_public: false });
    expect(discord.application.integration_types_config).toEqual({ 0: {}, 1: {} });
    expect(setup.invite).toContain('scope=applications.commands+bot');
    expect(setup.toDo).toContainEqual(expect.stringMatching(/^Public Bot .* off/));
  });

  test.each<[object, RegExp]>([
    [{ interactions_endpoint_url: 'https://example.org' }, /^Interactions Endpoint URL/],
    [{ bot_require_code_grant: true }, /^Requires OAuth2 Code Grant/],
    [{ flags: 1 << 18 }, /^Message Content Intent \(/],
    [{ flags: (1 << 13) | (1 << 15) }, /^Presence Intent, Server Members Intent \(/],
    [{ terms_of_service_url: 'https://example.org' }, /Privacy Policy URL/],
  ])('%j is told', async (application, line) => {
    const { setup } = await setUp(application);
    expect(setup.toDo).toContainEqual(expect.stringMatching(line));
  });

  test('nothing is told of one that is in order', async () => {
    const documents = { terms_of_service_url: 'https://example.org', privacy_policy_url: 'https://example.org' };
    expect((await setUp(documents)).setup.toDo).toEqual([]);
  });

  test('what Discord does not take is told, and the rest set', async () => {
    const discord = await startStandIn();
    const application = await Application.of(token, discord.url);
    discord.refuseNext = { method: 'PATCH', status: 400, code: 50_035 };
    const { changed, toDo, invite } = await application.setUp();
    expect(changed).toEqual(['description', 'tags', 'icon']);
    expect(toDo[0]).toMatch(/^Discord did not take integration_types_config, install_params/);
    expect(invite).toContain('scope=');
  });
});

describe('an application that cannot be reached', () => {
  test('with a token that Discord refuses', async () => {
    const discord = await startStandIn();
    const reached = Application.of('another.token', discord.url);
    await expect(reached).rejects.toThrow(OperatorError);
    await expect(reached).rejects.toThrow(/refuses the token: copy it anew/);
  });

  test.each<[number, RegExp]>([
    [403, /refuses this machine/],
    [503, /could not answer/],
  ])('HTTP %i', async (status, line) => {
    const discord = await startStandIn();
    discord.refuseNext = { method: 'GET', status, code: 0 };
    const reached = Application.of(token, discord.url);
    await expect(reached).rejects.toThrow(OperatorError);
    await expect(reached).rejects.toThrow(line);
  });

  test.each(['close', 'reset'] as const)('a connection that is lost by a %s', async (by) => {
    const discord = await startStandIn();
    discord.loseNext = { what: 'request', by };
    await expect(Application.of(token, discord.url)).rejects.toThrow(/cannot be reached .*check the network/);
  });

  test('nobody at the address', async () => {
    await expect(Application.of(token, 'http://127.0.0.1:9/api')).rejects.toThrow(/cannot be reached/);
  });
});
