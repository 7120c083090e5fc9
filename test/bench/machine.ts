import { cpus, platform, release, totalmem } from 'node:os';

/** The machine a run was made on, in one line. */
export function describeMachine(chromium: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown CPU';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const system = `${platform()} ${release().split('-')[0]}`;
  return `${model}, ${cpus().length} cores, ${memory}, ${system}, Node ${process.versions.node}, Chromium ${chromium}`;
}
