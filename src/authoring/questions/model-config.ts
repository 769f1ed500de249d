import { OperatorError } from '../../operation/index.ts';

/** Where the model is that the operator chose. */
export interface ModelConfig {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** What a million tokens cost, in whatever currency; null where nobody said. */
export interface Prices {
  readonly in: number;
  readonly out: number;
}

/**
 * @param valueFor The value of a variable; undefined if it is not set.
 * @returns null where no model is chosen.
 * @throws {OperatorError} that names every variable that is wrong, and the cure.
 */
export function readModelConfig(valueFor: (name: string) => string | undefined): {
  readonly model: ModelConfig | null;
  readonly prices: Prices | null;
} {
  const [url, model, key] = [valueFor('MODEL_URL'), valueFor('MODEL'), valueFor('MODEL_KEY')];
  const [priceIn, priceOut] = [valueFor('MODEL_PRICE_IN'), valueFor('MODEL_PRICE_OUT')];
  const wrong: string[] = [];
  if (url !== undefined && !(/^https?:/i.test(url) && URL.canParse(url))) {
    wrong.push('MODEL_URL is not an http or https address, such as http://localhost:11434/v1.');
  }
  if (url !== undefined && model === undefined) {
    wrong.push('MODEL is missing: set it to the name of a model that MODEL_URL has.');
  }
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) wrong.push('MODEL_KEY is not a key: copy it without spaces.');
  for (const [name, value] of Object.entries({ MODEL_PRICE_IN: priceIn, MODEL_PRICE_OUT: priceOut })) {
    if (value !== undefined && !/^\d+(\.\d+)?$/.test(value)) {
      wrong.push(`${name} is not a number: write what a million tokens cost, such as 0.15.`);
    }
  }
  if (wrong.length > 0) throw new OperatorError(wrong.join('\n'));
  return {
    model: url === undefined || model === undefined ? null : { url: url.replace(/\/+$/, ''), model, key },
    prices:
      priceIn === undefined && priceOut === undefined ? null : { in: Number(priceIn ?? 0), out: Number(priceOut ?? 0) },
  };
}
