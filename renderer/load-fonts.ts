const families = ['Atkinson Hyperlegible Next Variable', 'Bricolage Grotesque Variable'];

/** Sends for the typefaces before the first text asks for them, so that nothing is laid out twice. */
export function loadFonts(): void {
  // Without them the text stands in the system's own typeface.
  for (const family of families) document.fonts.load(`1em "${family}"`).catch(() => undefined);
}
