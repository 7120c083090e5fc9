// Preloaded by tests that run the desktop entry in plain Node: `electron` then means the stand-in.
import { register } from 'node:module';

const standIn = JSON.stringify(new URL('./stand-in-electron.ts', import.meta.url).href);
const hook = `export const resolve = (specifier, context, next) =>
  next(specifier === 'electron' ? ${standIn} : specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
