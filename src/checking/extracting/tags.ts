/** Tags of forums (BBCode) and of HTML that stand around words: “[b]Putin:[/b]”, “<i>…</i>”. */
const INLINE =
  /\[\/?(?:b|i|u|s|url|color|size|font|center|spoiler|code)(?:=[^[\]\n]{0,200})?\]|<\/?(?:b|i|u|s|em|strong|span|small|code|cite|footer|a)(?:\s[^<>\n]{0,300})?>/gi;
/** Tags of lines, and of what stands on its own. */
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|h[1-6])(?:\s[^<>\n]{0,300})?\s?\/?>/gi;
/** “[quote=Putin]”, “[quote author=Putin date=…]”, with the name of who is quoted. */
const QUOTE = /\[quote(?:(?:=|\s+(?:author|name)=)["“]?(?<name>(?:(?!\s\w+=)[^\]"”\n=,;]){1,60})[^\]\n]{0,100})?\]/gi;
const BLOCKQUOTE = /<blockquote(?:\s[^<>\n]{0,300})?>/gi;
/** Who is quoted, at the end of it. */
const CITED = /\s*<cite>[\s\p{Pd}]*([^<>\n]{1,60}?)\s*<\/cite>\s*((?:<\/\w{1,10}>\s*)*<\/blockquote>)/giu;
const END_OF_QUOTE = /\s*(?:\[\/quote\]|<\/blockquote>)/gi;
/** Marks of those whose keyboard has none. */
const ANGLES = /<<\s*([^<>\n]+?)\s*>>/g;

/** What ends such a tag; without it, “[b]” is a note, and “<b>” may be a name. */
const ANY_END = /\[\/\w{1,8}\]|<\/\w{1,10}>|<br\s?\/?>|<<[^<>\n]+>>/i;

/** A message with quotation marks for the tags of quotations, and without other tags. */
export function withoutTags(message: string): string {
  if (!ANY_END.test(message)) return message;
  return message
    .replace(QUOTE, (_, name: string | undefined) => (name === undefined ? '“' : `${name.trim()}: “`))
    .replace(BLOCKQUOTE, '“')
    .replace(CITED, '$2\n— $1\n')
    .replace(END_OF_QUOTE, '”')
    .replace(ANGLES, '«$1»')
    .replace(INLINE, '')
    .replace(BLOCK, '\n')
    .trim();
}
