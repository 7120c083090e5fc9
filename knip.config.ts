import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/{main,preload,browser-host,launch,dev}.ts',
    'renderer/{main,stage}.tsx',
    // Taken in place of zod by the renderer's build.
    'renderer/zod-without-eval.ts',
    'test/support/{run-all,take-screenshots,take-tour}.ts',
    'test/bench/{run,probe}.ts',
    'test/{night,figures}/run.ts',
    'test/bench/pages/{limit.ts,pangea.tsx,pangea-virtual.tsx,pragmatic.tsx,pragmatic-virtual.tsx}',
    // Taken in place of Electron by the test of the desktop entry.
    'test/support/{use-stand-in-electron,stand-in-electron}.ts',
  ],
  project: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx,css}', 'test/**/*.{ts,tsx,css}'],
  // Part of every Linux.
  ignoreBinaries: ['mkfifo'],
  // A type that a signature names is exported with it, whether or not another file spells it out.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
        .map(([, file]) => `import '${file}';`)
        .join('\n'),
  },
};

export default config;
