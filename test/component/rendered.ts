/**
 * Counts what renders: React tells the hook of its developer tools of every commit. Imported before React is, because
 * React looks for the hook when it is loaded.
 */

/** As much of React's record of a component as is needed to see whether it rendered. */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

const performedWork = 1;
let counts: Record<string, number> = {};

Object.assign(window, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => count(root.current.child),
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
  },
});

/** How often each component rendered while `act` went on, by its name. */
export async function rendered(act: () => Promise<void>): Promise<Readonly<Record<string, number>>> {
  counts = {};
  await act();
  return counts;
}

function count(first: Fiber | null) {
  for (let fiber = first; fiber; fiber = fiber.sibling) {
    const name = nameOf(fiber.type);
    if (name && fiber.flags & performedWork) counts[name] = (counts[name] ?? 0) + 1;
    // The same children as before: nothing below was looked at.
    if (fiber.child !== fiber.alternate?.child) count(fiber.child);
  }
}

function nameOf(type: unknown): string | undefined {
  if (typeof type === 'function') return type.name;
  return type && typeof type === 'object' && 'type' in type ? nameOf(type.type) : undefined;
}
