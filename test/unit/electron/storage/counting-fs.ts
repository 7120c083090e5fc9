import { type DurableFs, type DurableHandle, systemFs } from '../../../../electron/storage/durable-fs.ts';

/** The real file system, which announces each call before it is made; calls on open files count as well. */
export function countingFs(
  beforeCall: (call: number, name: string) => void,
  baseFs: DurableFs = systemFs,
): { fs: DurableFs; calls: string[] } {
  const calls: string[] = [];
  function count(name: string): void {
    calls.push(name);
    beforeCall(calls.length, name);
  }
  function countingHandle(handle: DurableHandle): DurableHandle {
    return {
      async write(bytes, offset, length) {
        count('write');
        return handle.write(bytes, offset, length);
      },
      async chmod(mode) {
        count('chmod');
        return handle.chmod(mode);
      },
      async sync() {
        count('sync');
        return handle.sync();
      },
      async stat(options) {
        count('stat');
        return handle.stat(options);
      },
      async close() {
        // The descriptor goes in any case, as it does when the system reports an error on closing.
        await handle.close();
        count('close');
      },
    };
  }
  const fs: DurableFs = {
    platform: baseFs.platform,
    async open(path, flags, mode) {
      count('open');
      return countingHandle(await baseFs.open(path, flags, mode));
    },
    async unlink(path) {
      count('unlink');
      return baseFs.unlink(path);
    },
    lstatSync(path) {
      count('lstat');
      return baseFs.lstatSync(path);
    },
    linkSync(existing, added) {
      count('link');
      baseFs.linkSync(existing, added);
    },
    copySync(existing, added) {
      count('copy');
      baseFs.copySync(existing, added);
    },
    renameSync(from, to) {
      count('rename');
      baseFs.renameSync(from, to);
    },
    unlinkSync(path) {
      count('unlink-now');
      baseFs.unlinkSync(path);
    },
    freeBytes: baseFs.freeBytes,
    pause: async () => undefined,
  };
  return { fs, calls };
}
