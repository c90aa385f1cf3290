import { markdownToMdast, type MdastNode } from 'satteri';
import type { Lang } from '../../../domain/fields.ts';
import type { ResolveReference } from '../../../domain/references.ts';
import type { Block, PrintPicture, Run } from '../../../domain/print/print-words.ts';
import { listNodes } from '../intake/markdown-nodes.ts';

/** What a text needs to be printed. */
export type PrintSetting = {
  readonly lang: Lang;
  readonly resolve: ResolveReference;
  /** The root of the site, for addresses below it. */
  readonly address: string;
  /** What stands in the place of a name that may not be printed. */
  readonly unnamed: string;
  /** The picture under this file name, or `undefined` where it may not be printed. */
  readonly picture: (file: string) => PrintPicture | undefined;
};

type Style = Omit<Run, 'text' | 'lang'>;
type Context = PrintSetting & { readonly notes: ReadonlyMap<string, MdastNode> };

/** The parts of a Markdown text: references resolved, pictures where they may be printed, and never any code to be run. */
export function toBlocks(text: string, setting: PrintSetting): readonly Block[] {
  const root = markdownToMdast(text, { features: { frontmatter: false, headingAttributes: true } });
  const notes = new Map<string, MdastNode>();
  for (const node of listNodes(root))
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
  return toBlocksOf(root, { ...setting, notes });
}

function toBlocksOf(node: MdastNode, context: Context): readonly Block[] {
  return 'children' in node ? node.children.flatMap((child) => toBlock(child, context)) : [];
}

function toBlock(node: MdastNode, context: Context): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, context);
    case 'heading':
      return [{ is: 'heading', depth: node.depth, runs: toRuns(node, context, {}) }];
    case 'list': {
      const items = node.children.map((item) => toBlocksOf(item, context));
      return [{ is: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }];
    }
    case 'blockquote':
      return [{ is: 'quote', blocks: toBlocksOf(node, context) }];
    case 'code':
      return [{ is: 'code', lines: node.value.split('\n').map((text) => ({ text, lang: context.lang })) }];
    case 'table': {
      const width = node.children[0]?.children.length ?? 0;
      const rows = node.children.map(({ children }) =>
        Array.from({ length: width }, (_, at) => {
          const cell = children[at];
          return cell === undefined ? [] : toRuns(cell, context, {});
        }),
      );
      return [{ is: 'table', rows }];
    }
    case 'thematicBreak':
      return [{ is: 'rule' }];
    default:
      return [];
  }
}

/** A paragraph, and after it the pictures that stood in it. */
function toParagraph(node: MdastNode, context: Context): readonly Block[] {
  const runs = toRuns(node, context, {});
  const pictures = [...listNodes(node)].flatMap((each): readonly Block[] => {
    const picture = each.type === 'image' ? context.picture(each.url) : undefined;
    return picture === undefined ? [] : [{ is: 'picture', ...picture }];
  });
  return [
    ...(runs.some(({ text }) => text.trim() !== '') ? [{ is: 'paragraph', runs } as const] : []),
    ...pictures,
  ];
}

function toRuns(node: MdastNode, context: Context, style: Style): readonly Run[] {
  return 'children' in node ? node.children.flatMap((child) => toRunsOf(child, context, style)) : [];
}

function toRunsOf(node: MdastNode, context: Context, style: Style): readonly Run[] {
  const run = (text: string, more: Style = {}): readonly Run[] => [
    { text, lang: context.lang, ...style, ...more },
  ];
  switch (node.type) {
    case 'text':
      return run(node.value.replace(/\s*\n\s*/g, ' '));
    case 'inlineCode':
      return run(node.value);
    case 'break':
      return run('\n');
    case 'strong':
      return toRuns(node, context, { ...style, strong: true });
    case 'emphasis':
      return toRuns(node, context, { ...style, emphasis: true });
    case 'delete':
      return toRuns(node, context, { ...style, struck: true });
    case 'link':
      return toLink(node, context, style);
    case 'linkReference':
      return toRuns(node, context, style);
    case 'footnoteReference':
      return toNote(node.identifier, context);
    default:
      return [];
  }
}

function toLink(node: Extract<MdastNode, { type: 'link' }>, context: Context, style: Style): readonly Run[] {
  const resolved = context.resolve(node.url);
  if (resolved?.as === 'unnamed') return [{ text: context.unnamed, lang: context.lang, ...style }];
  if (resolved?.as === 'text') return toRuns(node, context, style);
  const link = resolved === undefined ? node.url : new URL(resolved.href, context.address).href;
  return toRuns(node, context, /^(?:https?|mailto):/i.test(link) ? { ...style, link } : style);
}

function toNote(identifier: string, context: Context): readonly Run[] {
  const definition = context.notes.get(identifier);
  if (definition === undefined) return [];
  const note = toBlocksOf(definition, { ...context, notes: new Map() }).flatMap((block) =>
    block.is === 'paragraph' ? block.runs : [],
  );
  return [{ text: '', lang: context.lang, note }];
}
