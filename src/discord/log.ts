export interface Log {
  info(message: string): void;
  /** @param cause What was thrown, if anything was. */
  error(message: string, cause?: unknown): void;
}
