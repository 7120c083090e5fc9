import { type RefObject, useLayoutEffect, useState } from 'react';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
  /** Counts the fonts that have arrived: text takes another size with each. */
  readonly fonts: number;
}

/** The size of an element without border and padding, in pixels, as it changes. Zero until it is first measured. */
export function useBoxSize(ref: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0, fonts: 0 });

  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () =>
      setSize((before) => {
        // Fractions count: a column half a pixel narrower may break a line elsewhere.
        const { width, height } = box.getBoundingClientRect();
        return before.width === width && before.height === height ? before : { ...before, width, height };
      });
    const countFonts = () => setSize((before) => ({ ...before, fonts: before.fonts + 1 }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    document.fonts.addEventListener('loadingdone', countFonts);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', countFonts);
    };
  }, [ref]);

  return size;
}
