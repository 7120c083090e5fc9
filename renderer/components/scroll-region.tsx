import type { ComponentProps } from 'react';

export interface ScrollRegionProps extends ComponentProps<'section'> {
  'aria-label': string;
}

/** A part of a screen that scrolls by itself, with the mouse and with keys. */
export function ScrollRegion(props: ScrollRegionProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll only what can have the focus.
  return <section {...props} tabIndex={0} />;
}
