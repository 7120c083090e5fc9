import axe from 'axe-core';

/** What axe finds on the page; colours on their way would be measured half mixed. */
export async function axeFindings(): Promise<string[]> {
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
