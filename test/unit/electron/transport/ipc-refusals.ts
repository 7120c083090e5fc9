/** Inputs no call of the contract takes; each survives the copy that Electron makes of a message. */

const huge = 'x'.repeat(10_000_000);
const hostileTexts = [
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  '%2e%2e%2f',
  '/etc/passwd',
  'C:\\CON',
  'NUL.txt',
  'COM1',
  '\\\\server\\share\\file',
  '\\\\?\\C:\\file',
  'file:///etc/passwd',
  'app://squadmap/index.html',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '\u202e',
  '\ud800',
  '=1+1',
  "'; DROP TABLE sessions; --",
  'a'.repeat(100_000),
] as const;

const oddValues: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  10n,
  [],
  [[[[]]]],
  new Array(1_000),
  new Date(0),
  new Map([['sessionId', 'a']]),
  new Set([1]),
  new Uint8Array(1_000),
  new Error('no'),
  /a/,
  ...hostileTexts,
];

const knownKeys = ['sessionId', 'binName', 'request', 'requestId', 'by', 'isBlank', 'pageCount', 'date'];

/** More than two hundred inputs that are wrong for every call. */
export function wrongInputs(): readonly unknown[] {
  return [
    ...oddValues,
    ...oddValues.map((value) => ({ unknown: value })),
    ...knownKeys.flatMap((key) => hostileTexts.map((text) => ({ [key]: text, unknown: text }))),
    { sessionId: huge },
    huge,
    deep(1_000),
    cyclic(),
    JSON.parse('{"__proto__":{"isAdmin":true}}'),
    { constructor: { prototype: { isAdmin: true } } },
    Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index])),
  ];
}

function deep(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = { unknown: value };
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  value.unknown = value;
  return value;
}
