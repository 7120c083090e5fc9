import type { TestContext } from 'vitest';

/** What a test counted, by the words that stand beside each number on the page of figures. */
export type Figures = Readonly<Record<string, number>>;

declare module 'vitest' {
  interface TaskMeta {
    figures?: Figures;
    /** What this machine lacks for the test, which was left out. */
    notAvailable?: string;
  }
}

/** Puts what a test counted into the report of its run, from where it reaches the page of figures. */
export function recordFigures(task: TestContext['task'], figures: Figures): void {
  task.meta.figures = figures;
}

/** Leaves a test out because of what this machine lacks, and says so on the page of figures: it is no pass. */
export function leaveOut({ task, skip }: TestContext, lacking: string): never {
  task.meta.notAvailable = lacking;
  return skip(lacking);
}
