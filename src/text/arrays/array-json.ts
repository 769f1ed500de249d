const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
type NumberArray = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>;

/** What stands in the JSON for a typed array behind it. */
interface Reference {
  readonly array: keyof typeof ARRAYS;
  /** In bytes. */
  readonly offset: number;
  /** In numbers. */
  readonly length: number;
}

/** In bytes: how long the JSON is stands before it, and arrays begin at multiples of the size of their numbers. */
const LENGTH = 8;
const ALIGNMENT = 8;

/**
 * What was prepared as bytes, which only the same program is sure to understand: JSON, and the typed arrays behind it.
 *
 * @param prepared Plain data with typed arrays in its records, but in none of its lists.
 */
export function encode(prepared: object): Uint8Array<ArrayBuffer> {
  const arrays: Uint8Array[] = [];
  let offset = 0;
  const withReferences = (value: object): Json =>
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withReference(each)]));
  const withReference = (value: unknown): unknown => {
    if (!isNumberArray(value)) return isRecord(value) ? withReferences(value) : value;
    const array = narrowed(value);
    const { buffer, byteOffset, byteLength, length } = array;
    const reference = { array: array.constructor.name, offset, length };
    const gap = gapBehind(byteLength);
    arrays.push(new Uint8Array(buffer, byteOffset, byteLength), new Uint8Array(gap));
    offset += byteLength + gap;
    return reference;
  };
  const json = Buffer.from(JSON.stringify(withReferences(prepared)));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, new Uint8Array(gapBehind(json.length)), ...arrays]);
}

/**
 * @param bytes As `encode` made them, at a multiple of 8 in their buffer: what is read are views of it.
 * @throws a RangeError for bytes that stand elsewhere.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = LENGTH + buffer.readUInt32LE();
  const prepared: Json = JSON.parse(buffer.toString('utf8', LENGTH, end));
  return withArrays(prepared, buffer.subarray(end + gapBehind(end)));
}

/** The same numbers in as few bytes as can be, if they are whole ones. */
function narrowed(numbers: NumberArray): NumberArray {
  if (numbers instanceof Float32Array || numbers instanceof Float64Array) return numbers;
  let greatest = 0;
  for (const number of numbers) greatest = Math.max(greatest, number);
  if (greatest < 2 ** 8) return Uint8Array.from(numbers);
  return greatest < 2 ** 16 ? Uint16Array.from(numbers) : numbers;
}

/** In bytes: up to where the next array may begin. */
function gapBehind(length: number): number {
  return -length & (ALIGNMENT - 1);
}

type Json = Record<string, unknown>;

/** Puts views of some bytes in the place of their references. */
function withArrays<Value extends Json>(value: Value, bytes: Buffer<ArrayBuffer>): Value {
  const entries = Object.entries(value).map(([key, each]) => {
    if (isReference(each)) {
      return [key, new ARRAYS[each.array](bytes.buffer, bytes.byteOffset + each.offset, each.length)];
    }
    return [key, isRecord(each) ? withArrays(each, bytes) : each];
  });
  return Object.fromEntries(entries) as Value;
}

function isNumberArray(value: unknown): value is NumberArray {
  return Object.values(ARRAYS).some((kind) => value instanceof kind);
}

function isReference(value: unknown): value is Reference {
  return isRecord(value) && typeof value['array'] === 'string';
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
