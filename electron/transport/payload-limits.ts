const maxDepth = 32;
const maxNodes = 100_000;
const maxCharacters = 2_000_000;

/**
 * Says whether a value from outside is plain data of bearable size: null, booleans, finite numbers, strings, arrays
 * and objects. It walks without recursion and stops at the first limit, so depth, cycles and bulk cannot hurt what
 * parses the value afterwards.
 */
export function isBearablePayload(payload: unknown): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: payload, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (nodes > maxNodes) return false;
    if (typeof value === 'string') {
      characters += value.length;
      if (characters > maxCharacters) return false;
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) return false;
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= maxDepth) return false;
      const children = childrenOf(value);
      if (!children || nodes + children.length > maxNodes) return false;
      for (const child of children) waiting.push({ value: child, depth: depth + 1 });
    } else if (typeof value !== 'boolean' && value !== null && value !== undefined) {
      return false;
    }
  }
  return true;
}

/** Gives what an array or plain object holds, or nothing when it is another kind of object or names a prototype. */
function childrenOf(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.length > maxNodes ? undefined : value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  return Object.hasOwn(value, '__proto__') ? undefined : Object.values(value);
}
