/** Where the pages come from during development, with hot reload. */
export const devPageAddress = { host: '127.0.0.1', port: 5173 };

/** Where the browser host answers during development; the page server hands its calls on to it. */
export const devHostAddress = { host: '127.0.0.1', port: 5179 };
