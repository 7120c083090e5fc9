import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly rounds: number;
  readonly isQuick: boolean;
  /** Only contenders whose name contains one of these. */
  readonly only: readonly string[];
  /** Leaves the written table as it is. */
  readonly isDry: boolean;
}

/** Reads `--rounds 5 --quick --only limit,SquadMAP --dry`. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      dry: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a number from 1.');
  return { rounds, isQuick: values.quick, only: values.only.split(','), isDry: values.dry };
}
