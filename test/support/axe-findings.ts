import axe from 'axe-core';

/** What axe finds on the page; colours on their way would be measured half mixed. */
export async function axeFindings(): Promise<string[]> {
  // What turns for ever, as a spinner does, has no end to go to.
  for (const animation of document.getAnimations())
    if (Number(animation.effect?.getComputedTiming().endTime) < Number.POSITIVE_INFINITY) animation.finish();
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
