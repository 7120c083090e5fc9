import { parseArgs } from 'node:util';

/** What may follow `npm start --`; the browser host takes the same options. */
export interface LaunchOptions {
  /** Serve the app to a browser and do not try Electron. */
  browser: boolean;
  /** Open a window once the browser host answers. */
  open: boolean;
  help: boolean;
  /** The data folder as it was typed; unset means the app's own directory of the platform. */
  data?: string;
  /** A folder for a daily copy of the data, as it was typed. */
  dailyCopy?: string;
  /** After how many hours without a page the browser host stops; 0 for never. */
  stopAfter?: number;
  /** The port of the browser host; 0 or unset takes any free one. */
  port?: number;
}

export type ParsedLaunchOptions = { ok: true; options: LaunchOptions } | { ok: false; message: string };

export const launchHelp = `Usage: npm start [-- options]

  --browser        serve the app to your browser, do not try Electron
  --no-open        do not open a window, only print the address
  --data <folder>  keep sessions and preferences in this folder
  --daily-copy <folder>  copy the sessions there once a day
  --stop-after <hours>   stop when no page has been open for so long: 12, 0 for never
  --port <n>       port of the browser host on 127.0.0.1, 0 for any
  --help           show this text
`;

const highestPort = 65_535;
/** More than the longest timer can wait for is no use. */
const mostHours = 500;
const withValue = new Set(['data', 'daily-copy', 'port', 'stop-after']);
const flags = new Set(['browser', 'no-open', 'help']);

/** Reads the options a person typed (without node and script); a mistake gives one sentence for that person. */
export function parseLaunchOptions(argv: readonly string[]): ParsedLaunchOptions {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...{ data: { type: 'string' }, 'daily-copy': { type: 'string' }, port: { type: 'string' } },
      'stop-after': { type: 'string' },
    },
    strict: false,
    tokens: true,
  });
  const options: LaunchOptions = { browser: false, open: true, help: false };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return mistake(`"${token.value}" is not an option`);
    if (flags.has(token.name)) {
      if (token.value !== undefined) return mistake(`${token.rawName} takes no value`);
      if (token.name === 'browser') options.browser = true;
      if (token.name === 'no-open') options.open = false;
      if (token.name === 'help') options.help = true;
    } else if (withValue.has(token.name)) {
      if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
        return mistake(`${token.rawName} needs a value`);
      }
      if (token.name === 'data') options.data = token.value;
      if (token.name === 'daily-copy') options.dailyCopy = token.value;
      if (token.name === 'stop-after') {
        const hours = Number(token.value);
        if (!/^\d+(\.\d+)?$/.test(token.value) || hours > mostHours) {
          return mistake(`--stop-after takes hours from 0 to ${mostHours}, not "${token.value}"`);
        }
        options.stopAfter = hours;
      }
      if (token.name === 'port') {
        const port = Number(token.value);
        if (!/^\d+$/.test(token.value) || port > highestPort) {
          return mistake(`--port takes a number from 0 to ${highestPort}, not "${token.value}"`);
        }
        options.port = port;
      }
    } else {
      return mistake(`${token.rawName} is not an option SquadMAP knows`);
    }
  }
  return { ok: true, options };
}

function mistake(what: string): ParsedLaunchOptions {
  return { ok: false, message: `${what}; "npm start -- --help" lists the options.` };
}
