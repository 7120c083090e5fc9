/** What the local server's answer is like when it refuses. */
import { expect, test } from 'vitest';
import { securityHeaders } from '../../../../electron/transport/security-headers.ts';
import type { LocalHost } from '../../../support/local-host.ts';
import { type RawAnswer, sendRaw } from '../../../support/raw-request.ts';

/** The status of the answer, what is tried, and what is sent: made then, from the host as it is then. */
export type Refusal = readonly [status: number, what: string, request: () => string | Buffer];

/** One test for each of them. */
export function testRefusals(host: () => LocalHost, refusals: readonly Refusal[]): void {
  test.each(refusals)('%i for %s, without data and without a trace', async (status, _what, request) => {
    const before = host().notes.length;
    expectRefused(await sendRaw(host().port, request()), status);
    expect(host().notes.length).toBe(before);
    expect(host().logged).toEqual([]);
  });
}

/** A calm answer that gives nothing away: neither data nor the request, nor what runs here. */
export function expectRefused(answer: RawAnswer, status: number): void {
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(answer.headers.get(name.toLowerCase())).toBe(value);
  }
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  expect(answer.headers.has('set-cookie')).toBe(false);
  expect(answer.text).not.toMatch(/evil|Leaked|etc\/passwd|Page<|at .*\.ts/);
  if (answer.body !== '') {
    expect(JSON.parse(answer.body)).toEqual({
      ok: false,
      error: { code: expect.any(String), message: expect.any(String) },
    });
  }
}
