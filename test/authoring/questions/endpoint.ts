import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request of the client’s. */
export type Responder = (response: ServerResponse, prompt: string) => void;

/** A good answer of a model. */
export function says(text: string, finish = 'stop'): Responder {
  return (response) =>
    json(response, 200, {
      choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text } }],
      usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 },
    });
}

/** An error, which may be tried again at once. */
export function refuses(status: number, message: string): Responder {
  return (response) => json(response, status, { error: { message } });
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
  response.end(JSON.stringify(body));
}

/**
 * A stand-in for an OpenAI-compatible endpoint on this machine.
 *
 * @param respond The responders in turn, the last one for all further requests; or one that looks at the prompt.
 */
export async function endpoint(...responders: readonly [Responder, ...Responder[]]) {
  const prompts: string[] = [];
  const keys = new Set<string | undefined>();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const prompt: string = JSON.parse(body).messages[0].content;
    keys.add(request.headers.authorization);
    prompts.push(prompt);
    responders[Math.min(prompts.length, responders.length) - 1]?.(response, prompt);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { config: { url: `http://127.0.0.1:${port}/v1`, model: 'small', key: 'sk-secret' }, prompts, keys };
}
