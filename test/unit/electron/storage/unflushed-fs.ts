import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';

/** The real file system without its flushes, for tests that make many saves and cut no power. */
export const unflushedFs: DurableFs = {
  ...systemFs,
  async open(path, flags, mode) {
    const handle = await systemFs.open(path, flags, mode);
    return {
      write: (bytes, offset, length) => handle.write(bytes, offset, length),
      sync: async () => undefined,
      stat: (options) => handle.stat(options),
      chmod: (mode) => handle.chmod(mode),
      close: () => handle.close(),
    };
  },
};
