/** What may be inside the packaged app, and what has to be. */

export interface PackedApp {
  /** Paths inside the archive, with slashes. */
  readonly files: readonly string[];
  /** Bytes of the archive. */
  readonly size: number;
  /** The states of Electron's fuses, in their order. */
  readonly fuses: string;
  readonly manifest: unknown;
  /** What the maker of the Debian package is told; null where none is made. */
  readonly debian: readonly string[] | null;
}

/** Any installer's own part has to stay small beside Electron. */
export const mostBytes = 5 * 1024 * 1024;

const expected = [
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/(index|stage)\.html$/,
  /^out\/renderer\/icon\.svg$/,
  /^out\/(main|preload|renderer)\/licences\.md$/,
  /^out\/renderer\/licences-of-fonts\.txt$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png|mp3|ogg|wav)$/,
];
const required = [
  'package.json',
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/stage.html',
];

/**
 * Off: running as Node, cookie encryption, NODE_OPTIONS, the inspector, a snapshot of its own, privileges for file:.
 * On: the archive's integrity, only the archive, WebAssembly's trap handlers.
 */
const wantedFuses = '000011001';

/** One sentence for each thing that is wrong with the packaged app; none when it is as it should be. */
export function judgePackage({ files, size, fuses, manifest, debian }: PackedApp): readonly string[] {
  const surplus = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
  const missing = required.filter((file) => !files.includes(file));
  const { main, dependencies } = Object(manifest) as { main?: unknown; dependencies?: object };
  return [
    ...surplus.map((file) => `${file} does not belong into the package.`),
    ...missing.map((file) => `${file} is missing from the package.`),
    ...(size > mostBytes ? [`The package is ${size} bytes, more than ${mostBytes}.`] : []),
    ...(fuses === wantedFuses ? [] : [`The fuses are ${fuses}, not ${wantedFuses}.`]),
    ...(main === 'out/main/main.js' ? [] : [`The package starts with ${main}.`]),
    ...(Object.keys(dependencies ?? {}).length > 0
      ? ['The package has dependencies; they are bundled.']
      : []),
    ...(debian === null ? [] : problemsOfDebian(debian)),
  ];
}

/** What a Debian package must say of itself; without any of it, it is not made. */
const debianFields = ['--name', '--version', '--maintainer', '--url', '--license', '--description'];

function problemsOfDebian(told: readonly string[]): readonly string[] {
  const toldFor = (field: string) => told[told.indexOf(field) + 1]?.trim() ?? '';
  const unsaid = debianFields.filter((field) => !told.includes(field) || toldFor(field) === '');
  const icons = told.filter((argument) => /=\/usr\/share\/icons\/.+\.png$/.test(argument));
  return [
    ...unsaid.map((field) => `The Debian package is not told ${field.slice(2)}.`),
    ...(unsaid.includes('--url') || URL.canParse(toldFor('--url'))
      ? []
      : [`The Debian package names ${toldFor('--url')}, which is no address.`]),
    ...(icons.length > 0 ? [] : ['The Debian package has no icon.']),
  ];
}
