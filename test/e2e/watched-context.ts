import { type BrowserContext, expect } from '@playwright/test';

/** What must never happen in any page of the app, as it was seen. */
export interface Watch {
  readonly executed: readonly string[];
  readonly reports: readonly string[];
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
  /** Fails if a text was run, a policy was touched, another machine was asked, or something was complained about. */
  expectNothing(): void;
}

/** Watches every page of the context from its first script on. Hostile texts call `xss` or `alert`. */
export async function watchContext(context: BrowserContext, origin: () => string): Promise<Watch> {
  const executed: string[] = [];
  const reports: string[] = [];
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.exposeFunction('xss', () => void executed.push('xss'));
  await context.exposeFunction('policyReport', (report: string) => void reports.push(report));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { policyReport } = window as unknown as { policyReport(report: string): void };
      policyReport(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('dialog', (dialog) => {
    executed.push(`${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && asked !== origin()) foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return {
    executed,
    reports,
    foreign,
    complaints,
    expectNothing: () =>
      expect({ executed, reports, foreign, complaints }).toEqual({
        executed: [],
        reports: [],
        foreign: [],
        complaints: [],
      }),
  };
}
