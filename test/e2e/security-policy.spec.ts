import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

/** The tries, and how the report begins that the browser makes of each: directive, what was blocked, sample. */
function reportsOf(origin: string): Record<string, string> {
  const text = 'require-trusted-types-for trusted-types-sink';
  return {
    innerHTML: `${text} Element innerHTML`,
    'script text': `${text} HTMLScriptElement text|mark('script text')`,
    'script as a text node': `${text} HTMLScriptElement text|mark('script as a text node')`,
    'foreign script address': `${text} HTMLScriptElement src`,
    eval: `${text} eval`,
    'new Function': `${text} Function`,
    'timer with a text': `${text} Window setTimeout`,
    'inline handler': `${text} Element onclick`,
    'javascript: link': 'script-src-elem inline',
    iframe: 'frame-src https://evil.example',
    'iframe with own page': `frame-src ${origin}/index.html`,
    'iframe with a document': `${text} HTMLIFrameElement srcdoc`,
    object: `${text} HTMLObjectElement data`,
    embed: `${text} HTMLEmbedElement src`,
    base: 'base-uri https://evil.example/',
    form: 'form-action https://evil.example/f',
    'own form': `form-action ${origin}/api/library.list`,
    'foreign fetch': 'connect-src https://evil.example/x',
    'foreign beacon': 'connect-src https://evil.example/b',
    'foreign image': 'img-src https://evil.example/i.png',
    'foreign style': 'style-src-elem https://evil.example/s.css',
    'inline style': 'style-src-elem inline',
    'foreign font': 'font-src https://evil.example/f.woff2',
    'foreign media': 'media-src https://evil.example/v.mp4',
    WebSocket: 'connect-src wss://evil.example/',
    EventSource: 'connect-src https://evil.example/stream',
    'worker from a blob': `${text} Worker constructor`,
    'policy of Trusted Types': 'trusted-types trusted-types-policy x',
  };
}

/** Makes each try from the page's own context and waits until the policy has reported it; gives what became of it. */
function tryToInject(page: Page, reports: Record<string, string>): Promise<Record<string, string>> {
  return page.evaluate(async (expected) => {
    const marks: string[] = [];
    const frame = () => document.createElement('iframe');
    Object.assign(window, { mark: (what: string) => marks.push(what) });
    const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: object = {}) => {
      const element = Object.assign(document.createElement(tag), given);
      document.body.append(element);
      return element;
    };
    const set = (element: Element, name: string, value: string) => {
      element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    const elsewhere = 'https://evil.example';
    const tries: Record<string, () => unknown> = {
      innerHTML: () => {
        document.createElement('div').innerHTML = '<img src="x">';
      },
      'script text': () => {
        add('script').text = "mark('script text')";
      },
      'script as a text node': () => {
        const script = document.createElement('script');
        script.append("mark('script as a text node')");
        document.body.append(script);
      },
      'foreign script address': () => {
        add('script').src = `${elsewhere}/a.js`;
      },
      eval: () => {
        // biome-ignore lint/security/noGlobalEval: this is the try.
        // biome-ignore lint/complexity/noCommaOperator: called indirectly, as an injected script would.
        (0, eval)("mark('eval')");
      },
      'new Function': () => new Function("mark('new Function')")(),
      'timer with a text': () => setTimeout("mark('timer with a text')" as unknown as () => void, 0),
      'inline handler': () => {
        set(document.createElement('button'), 'onclick', "mark('inline handler')").dispatchEvent(
          new Event('click'),
        );
      },
      'javascript: link': () => {
        add('a', { href: "javascript:mark('javascript: link')" }).click();
      },
      iframe: () => {
        document.body.append(Object.assign(frame(), { src: `${elsewhere}/` }));
      },
      'iframe with own page': () => {
        document.body.append(Object.assign(frame(), { src: '/index.html' }));
      },
      'iframe with a document': () => {
        document.body.append(Object.assign(frame(), { srcdoc: '<p>x</p>' }));
      },
      object: () => add('object', { data: `${elsewhere}/o` }),
      embed: () => add('embed', { src: `${elsewhere}/e` }),
      base: () => document.head.append(Object.assign(document.createElement('base'), { href: elsewhere })),
      form: () => add('form', { action: `${elsewhere}/f`, method: 'post' }).submit(),
      'own form': () => add('form', { action: '/api/library.list', method: 'post' }).submit(),
      'foreign fetch': () => fetch(`${elsewhere}/x`),
      'foreign beacon': () => navigator.sendBeacon(`${elsewhere}/b`, 'x'),
      'foreign image': () => add('img', { src: `${elsewhere}/i.png` }),
      'foreign style': () => add('link', { rel: 'stylesheet', href: `${elsewhere}/s.css` }),
      'inline style': () => {
        add('style').append('body { display: none }');
      },
      'foreign font': () => new FontFace('x', `url(${elsewhere}/f.woff2)`).load(),
      'foreign media': () => add('video', { src: `${elsewhere}/v.mp4` }),
      WebSocket: () => new WebSocket('wss://evil.example/'),
      EventSource: () => new EventSource(`${elsewhere}/stream`),
      'worker from a blob': () =>
        new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))),
      'policy of Trusted Types': () => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('x', { createHTML: (text: string) => text });
      },
    };

    const outcomes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(tries)) {
      const begin = expected[name] ?? '?';
      const listening = new AbortController();
      const reported = new Promise<void>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sample }) => {
            if (`${effectiveDirective} ${blockedURI} ${sample}`.startsWith(begin)) resolve();
          },
          { signal: listening.signal },
        );
      });
      try {
        // A rejected promise is a refusal too; the report says that the policy refused.
        Promise.resolve(attempt()).catch(() => undefined);
      } catch {
        // The same, at once.
      }
      await reported;
      listening.abort();
      outcomes[name] = marks.includes(name) ? 'went through' : 'blocked';
    }
    return outcomes;
  }, reports);
}

async function expectAllBlocked(page: Page, origin: string): Promise<void> {
  const before = page.url();
  const outcomes = await tryToInject(page, reportsOf(origin));
  expect(outcomes).toEqual(
    Object.fromEntries(Object.keys(reportsOf(origin)).map((name) => [name, 'blocked'])),
  );
  expect(page.url()).toBe(before);
  expect(
    page
      .context()
      .pages()
      .every((open) => open.url().startsWith(origin)),
  ).toBe(true);
}

test("whatever is injected into the operator's page is blocked and reported", async ({ app, board }) => {
  await expectAllBlocked(board.page, app.host().origin);
});

test("whatever is injected into the room's page is blocked and reported", async ({ app, board }) => {
  const room = await board.present();
  await expectAllBlocked(room, app.host().origin);
});
