/** Deepest nesting a session file may have; JSON.parse accepts far more than anything after it survives. */
const maxDepth = 64;

/** Most values a session file may hold. */
const maxNodes = 200_000;

/** What is wrong with the shape of a parsed value, found without recursion; undefined when nothing is. */
export function jsonShapeProblem(value: unknown): string | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes += 1;
    if (nodes > maxNodes) return 'it holds more values than a session can';
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= maxDepth) return 'it is nested too deeply';
    if (Object.hasOwn(next.value, '__proto__')) return 'it holds a forbidden name';
    for (const child of Object.values(next.value)) waiting.push({ value: child, depth: next.depth + 1 });
  }
  return undefined;
}
