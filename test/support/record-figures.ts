import type { TestContext } from 'vitest';

/** What a test counted, by the words that stand beside each number on the page of figures. */
export type Figures = Readonly<Record<string, number>>;

declare module 'vitest' {
  interface TaskMeta {
    figures?: Figures;
  }
}

/** Puts what a test counted into the report of its run, from where it reaches the page of figures. */
export function recordFigures(task: TestContext['task'], figures: Figures): void {
  task.meta.figures = figures;
}
