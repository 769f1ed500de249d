/** Takes out control characters but tab and line feed, which would steer whatever shows a text. */
export function withoutControlCharacters(text: string, replacement = ''): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, replacement);
}
