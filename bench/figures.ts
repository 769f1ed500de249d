import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** The value that so large a share of all is not above; `share` is from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** With three digits that count, or all before the point. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

/** Where and when figures were taken, and with which versions. */
export function machine(): string {
  const readPackage = (folder: string) => JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const { version, dependencies } = readPackage('');
  const packages = Object.keys(dependencies).map((name) => `${name} ${readPackage(`node_modules/${name}/`).version}`);
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  return `${date}; ${machine}; Verbatim ${version}, ${packages.join(', ')}`;
}
