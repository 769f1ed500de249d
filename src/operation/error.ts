/** Something that an operator can mend: its message says what, and is told without a stack. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
