/** Escape rules of GitHub flavoured Markdown, as GitHub and GitLab read it. */
import { guardReferences } from './guard-references.ts';

// An underscore between letters or digits marks nothing, so names_like_this stay readable.
const marks = /[\\`*[\]<~|$]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** One line of text that shows as written wherever it stands on a Markdown line; see {@link escapeStartMarkdown}. */
export function escapeTextMarkdown(text: string): string {
  return guardReferences(text).replace(marks, '\\$&');
}

// Headings, quotes, lists, rules and underlines, definitions and includes, commands such as /close.
const blockMark = /^[#>+\-=:/]/;
const numberMark = /^\d{1,9}(?=[.)](?:\s|$))/;

/** Escapes what would begin a block; for text that has been escaped and stands first on its line. */
export function escapeStartMarkdown(textMarkdown: string): string {
  return textMarkdown.replace(blockMark, '\\$&').replace(numberMark, '$&\\');
}
