/** What a reader of GitHub sees of a Markdown text, according to a real parser of its flavour. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { guard } from '../../../../shared/minutes/guard-references.ts';

/** The tree of a text in GitHub flavoured Markdown. */
export function parsedMarkdown(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** All nodes of a tree, the outer ones first. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** The text a reader sees, with a newline for each break, without the invisible guards. */
export function seenText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return withoutGuards(node.value);
  return 'children' in node ? node.children.map(seenText).join('') : '';
}

/** The text a page would search for references: as {@link seenText}, but with what cannot be seen. */
export function pageText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const between = node.type === 'listItem' || node.type === 'list' ? '\n' : '';
  return 'children' in node ? node.children.map(pageText).join(between) : '';
}

export function withoutGuards(text: string): string {
  return text.replaceAll(guard, '');
}
