import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import { OperatorError } from '../../operation/index.ts';
import type { ModelConfig } from './model-config.ts';

interface ModelAnswer {
  /** Without a last line that was cut off. */
  readonly text: string;
  /** As the endpoint counts them; 0 where it does not tell. */
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/**
 * Asks a language model once.
 *
 * @throws {OperatorError} that says what to do, once trying again has not helped.
 */
export type AskModel = (prompt: string) => Promise<ModelAnswer>;

/** How often a question is asked again that was refused (too many at once, an error of the server) or cut off. */
const MOST_RETRIES = 4;

/** In milliseconds: a model on a small machine takes its time. */
const LONGEST_WAIT = 600_000;

/** A client of an OpenAI-compatible endpoint. */
export function connectModel({ url, model, key }: ModelConfig): AskModel {
  const client = new OpenAI({
    baseURL: url,
    // Local endpoints want none, the client does.
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    maxRetries: MOST_RETRIES,
    timeout: LONGEST_WAIT,
  });
  return async (prompt) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await askOnce(client, model, prompt);
        if (answer) return answer;
      } catch (error) {
        // What is left is an answer that broke off, or is no JSON: the client asks again only if nothing came.
        if (error instanceof OpenAIError) throw new OperatorError(cureOf(error, { url, model, key }));
      }
      if (attempt === MOST_RETRIES) {
        throw new OperatorError(
          `What answers at MODEL_URL (${url}) is no OpenAI-compatible endpoint, or breaks off: its address ends in /v1 as a rule.`,
        );
      }
    }
  };
}

/** An answer; undefined where a page or JSON of another kind comes, as at a wrong address. */
async function askOnce(client: OpenAI, model: string, prompt: string): Promise<ModelAnswer | undefined> {
  const answer = await client.chat.completions.create({ model, messages: [{ role: 'user', content: prompt }] });
  const choice = (answer as Partial<typeof answer>).choices?.[0];
  if (typeof choice?.message?.content !== 'string') return undefined;
  const { content } = choice.message;
  const lastLine = content.lastIndexOf('\n');
  const isCut = choice.finish_reason === 'length' && lastLine !== -1;
  return {
    text: isCut ? content.slice(0, lastLine) : content,
    tokensIn: answer.usage?.prompt_tokens ?? 0,
    tokensOut: answer.usage?.completion_tokens ?? 0,
  };
}

/** One line that says what is wrong and what to do. */
function cureOf(error: OpenAIError, { url, model, key }: ModelConfig): string {
  const said = error instanceof APIError && error.status !== undefined ? ` It says: ${plain(error.message, key)}` : '';
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) {
    return `The endpoint refuses the key: set MODEL_KEY in .env to one that is valid for ${url}.${said}`;
  }
  if (error instanceof NotFoundError) {
    return `There is no model “${model}” at ${url}, or no endpoint: correct MODEL, or MODEL_URL, which ends in /v1 as a rule.${said}`;
  }
  if (error instanceof RateLimitError) {
    return `The endpoint refuses more for now, or the account is used up: wait, or see to the account at ${url}.${said}`;
  }
  if (error instanceof APIConnectionTimeoutError) {
    return `The model did not answer within ${LONGEST_WAIT / 60_000} minutes: see whether ${url} is well, or set MODEL to a smaller one.`;
  }
  if (error instanceof APIConnectionError) {
    return `Nobody answers at ${url} (${causeOf(error)}): start the model’s server, or correct MODEL_URL.`;
  }
  if (error instanceof APIError && (error.status ?? 0) >= 500) {
    return `The endpoint has an error of its own (${error.status}): try again later.${said}`;
  }
  return `The endpoint refuses the request: see whether MODEL “${model}” is a chat model that reads prompts of this length.${said}`;
}

/** One line, without the key, should somebody repeat it. */
function plain(message: string, key: string | undefined): string {
  const line = message.replace(/\s+/g, ' ').slice(0, 200);
  return key === undefined ? line : line.replaceAll(key, '[key]');
}

function causeOf(error: Error): string {
  let cause: unknown = error;
  while (cause instanceof Error && cause.cause !== undefined) cause = cause.cause;
  return (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
}
