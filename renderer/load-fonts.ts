const families = ['Atkinson Hyperlegible Next Variable', 'Bricolage Grotesque Variable'];

/** Sends for the typefaces before the first text asks for them, so that nothing is laid out twice; ends when they are there. */
export async function loadFonts(): Promise<void> {
  const loading = families.map((family) => document.fonts.load(`1em "${family}"`));
  // Without them the text stands in the system's own typeface.
  await Promise.allSettled(loading);
}
