// What `npm run bench` runs: measures, then writes the tables of README.md beside this file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBenchOptions } from './bench-options.ts';
import { boardReport } from './board-report.ts';
import { hostReport } from './host-report.ts';
import { describeMachine } from './machine.ts';
import { type HostFigures, measureHost } from './measure-host.ts';
import { measureHour } from './measure-hour.ts';
import { runBoards } from './run-boards.ts';
import { writeReadme } from './write-readme.ts';

const options = parseBenchOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'squadmap-bench-'));
try {
  const { version, firstScreenKb, results } = await runBoards(folder, options);
  const hosts: HostFigures[] = [];
  for (const cards of [30, 300, 1_000, 3_000]) {
    hosts.push(await measureHost(join(folder, `host-${cards}`), cards, options.rounds));
  }
  const hour = await measureHour(join(folder, 'hour'), options.isQuick ? 120 : 600);
  const made = `${new Date().toISOString().slice(0, 10)}, medians of ${options.rounds} rounds. ${describeMachine(version)}.`;
  const report = [made, boardReport(results, firstScreenKb), hostReport(hosts, hour)].join('\n\n');
  console.log(`\n${report}`);
  if (!options.isDry) await writeReadme(report);
} finally {
  await rm(folder, { recursive: true, force: true });
}
