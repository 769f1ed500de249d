import { createHash } from 'node:crypto';

/** The last characters of a SHA-256 in base 36: all are as likely, unlike the first ones. */
export function hash(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(-length);
}
