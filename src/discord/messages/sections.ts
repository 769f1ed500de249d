import {
  type APIButtonComponent,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Block, Button, Tone } from '../../view/index.ts';
import { contentOf, oneLine } from './blocks.ts';
import type { CommandIds } from './markdown.ts';
import { componentTexts } from './message-text.ts';

// Messages that are made of components: beside each passage stands the button that shows it.

/** Discord's limit for the components of a message, with those that others hold. */
const MAX_COMPONENTS = 40;
/** The line below an answer, and a row with a button. */
const FURTHER_COMPONENTS = 3;

/** Green, amber and grey. The verdict itself stands in words beside them. */
const COLOURS: Readonly<Record<Tone, number>> = { sure: 0x3ba55d, doubtful: 0xfaa61a, unknown: 0x80848e };

/** Blocks that stand together, and the button that shows their passage, if they have one. */
interface Part {
  readonly blocks: Block[];
  readonly button: Button | null;
}

/** Parts that belong to one verdict, or to none. */
interface Frame {
  readonly tone: Tone | undefined;
  readonly parts: Part[];
}

function framesOf(blocks: readonly Block[]): Frame[] {
  let parts: Part[] = [];
  const frames: Frame[] = [{ tone: undefined, parts }];
  for (const block of blocks) {
    const isEmpty = block.kind === 'note' && block.text.length === 0;
    if (isEmpty || toneOf(block)) {
      parts = [];
      frames.push({ tone: toneOf(block), parts });
    }
    if (isEmpty) continue;
    const button = besideOf(block);
    const last = parts.at(-1);
    // Below a passage stands what belongs to it, but for what is said next.
    if (!last || button || (last.button && block.kind === 'note')) parts.push({ blocks: [block], button });
    else last.blocks.push(block);
  }
  return frames;
}

function toneOf(block: Block): Tone | undefined {
  return block.kind === 'note' ? block.tone : undefined;
}

function besideOf(block: Block): Button | null {
  return block.kind === 'item' || block.kind === 'quotation' ? block.button : null;
}

/** Whether some blocks are better read as sections: there are passages to be shown, or a verdict. */
export function haveSections(blocks: readonly Block[]): boolean {
  return blocks.some((block) => besideOf(block) ?? toneOf(block));
}

/** Whether a message has room for the components of some blocks, whatever it holds besides. */
export function fitComponents(blocks: readonly Block[]): boolean {
  const counts = framesOf(blocks).flatMap(({ tone, parts }) => [
    tone ? 1 : 0,
    ...parts.map(({ button }) => (button ? 3 : 1)),
  ]);
  return counts.reduce<number>((sum, count) => sum + count, 0) <= MAX_COMPONENTS - FURTHER_COMPONENTS;
}

/**
 * Blocks as components: a verdict and what belongs to it in a frame of its colour.
 *
 * @param showing A button that stands beside a passage.
 */
export function sectionsOf(
  blocks: readonly Block[],
  ids: CommandIds,
  showing: (button: Button) => APIButtonComponent,
): APIMessageTopLevelComponent[] {
  return framesOf(blocks).flatMap(({ tone, parts }): APIMessageTopLevelComponent[] => {
    const components = parts.map(({ blocks, button }) => {
      const display = textDisplay(blocks.map((block) => partMarkdown(block, ids)).join('\n'));
      if (button === null) return display;
      return { type: ComponentType.Section as const, components: [display], accessory: showing(button) };
    });
    return tone ? [{ type: ComponentType.Container, accent_color: COLOURS[tone], components }] : components;
  });
}

/** Where each stands by itself, a list needs no bullets. */
function partMarkdown(block: Block, ids: CommandIds): string {
  return block.kind === 'item' ? oneLine(block.text) : contentOf([block], ids);
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function isOfComponents({ flags }: Pick<APIMessage, 'flags'>): boolean {
  return ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** What a message of ours says, in Discord's markup, whether it has content or is made of components. */
export function markupOf({ content, components = [] }: Partial<Pick<APIMessage, 'content' | 'components'>>): string {
  const texts = components.flatMap((component, at) => {
    const isFurther = component.type === ComponentType.Container && at > 0;
    return isFurther ? ['', ...componentTexts(component)] : componentTexts(component);
  });
  return content || texts.join('\n');
}
