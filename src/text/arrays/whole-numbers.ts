/** Numbers from 0 to 2³² − 1, in an array as wide as the greatest of them needs, or wider. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;
