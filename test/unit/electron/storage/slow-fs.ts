import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';

/** A disk that takes its time for every flush. */
export function slowFs(flushMs: number): DurableFs {
  return {
    ...systemFs,
    async open(path, flags, mode) {
      const handle = await systemFs.open(path, flags, mode);
      return {
        write: (bytes, offset, length) => handle.write(bytes, offset, length),
        async sync() {
          await new Promise((resolve) => setTimeout(resolve, flushMs));
          await handle.sync();
        },
        stat: (options) => handle.stat(options),
        chmod: (mode) => handle.chmod(mode),
        close: () => handle.close(),
      };
    },
  };
}
