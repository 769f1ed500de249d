import { escapeHtml } from './markup.ts';
import type { Group, Scene } from './scenes.ts';

/** docs/discord.md: the pictures by groups, each with its text. */
export function markdownPage(groups: readonly Group[]): string {
  const parts = groups.flatMap(({ heading, text, scenes }) => [`## ${heading}`, text, ...scenes.map(picture)]);
  return `${['# Verbatim on Discord', INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `Every kind of reply as Discord shows it. The pictures are drawn from what the bot really sends. This page and its
pictures are made by \`npm run pictures\` from \`tools/pictures/scenes.ts\`; that needs Chromium (Debian’s packages
\`chromium\`, \`fonts-noto-core\` and \`fonts-noto-cjk\`; another one is named by \`CHROMIUM=path\`).`;

// As HTML, for Markdown cannot say that the pictures have two pixels for each point.
function picture({ name, title, alt }: Scene): string {
  return `### ${title}\n\n<img src="pictures/${name}.png" width="640" alt="${escapeHtml(alt)}">`;
}
