import { type RefObject, useLayoutEffect, useState } from 'react';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
  /** Counts what makes text and lines take another size: a font that has arrived, another theme. */
  readonly looks: number;
}

/** The size of an element without border and padding, in pixels, as it changes. Zero until it is first measured. */
export function useBoxSize(ref: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0, looks: 0 });

  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () =>
      setSize((before) => {
        // Fractions count: a column half a pixel narrower may break a line elsewhere.
        const { width, height } = box.getBoundingClientRect();
        return before.width === width && before.height === height ? before : { ...before, width, height };
      });
    const countLooks = () => setSize((before) => ({ ...before, looks: before.looks + 1 }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    const themes = new MutationObserver(countLooks);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    document.fonts.addEventListener('loadingdone', countLooks);
    return () => {
      observer.disconnect();
      themes.disconnect();
      document.fonts.removeEventListener('loadingdone', countLooks);
    };
  }, [ref]);

  return size;
}
