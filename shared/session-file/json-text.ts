/** Deepest nesting that is worth parsing: far more than any file has, and still parsed in no time. */
const maxDepth = 1_000;

/** Most brackets, braces and commas: several times what the largest session with its longest history takes. */
const maxMarks = 1_000_000;

const [quote, backslash] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const [comma, openBracket, closeBracket, openBrace, closeBrace] = [...',[]{}'].map((mark) =>
  mark.charCodeAt(0),
);

/**
 * Looks at a text before it is parsed and says what would make parsing it take seconds or all memory; undefined when
 * nothing does. It does not say whether the text is JSON.
 */
export function jsonTextProblem(text: string): string | undefined {
  let depth = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      continue;
    }
    if (code === openBracket || code === openBrace) {
      depth += 1;
      if (depth > maxDepth) return 'it is nested too deeply';
    } else if (code === closeBracket || code === closeBrace) depth -= 1;
    else if (code !== comma) continue;
    marks += 1;
    if (marks > maxMarks) return 'it holds more values than a session can';
  }
  return undefined;
}

/** Where the string that begins here ends; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
