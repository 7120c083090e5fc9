import { act, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Toast } from '../../../renderer/components/toast-item.tsx';
import { ToastRegion } from '../../../renderer/components/toast-region.tsx';
import type { ToastTimers } from '../../../renderer/components/toast-timers.ts';

/** Lets something happen and waits until every effect of it has run. */
async function settle(change: () => void) {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => change());
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
}

/** A clock that moves only when told. */
function handClock() {
  let nowMs = 0;
  let waiting: { atMs: number; callback: () => void }[] = [];
  const timers: ToastTimers = {
    now: () => nowMs,
    after: (delayMs, callback) => {
      const entry = { atMs: nowMs + delayMs, callback };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
  };
  async function pass(ms: number) {
    nowMs += ms;
    const due = waiting.filter((entry) => entry.atMs <= nowMs);
    waiting = waiting.filter((entry) => entry.atMs > nowMs);
    await settle(() => {
      for (const entry of due) {
        entry.callback();
      }
    });
  }
  return { timers, pass };
}

interface BoardProps {
  timers: ToastTimers;
  durationMs?: number | null;
}

function Board({ timers, durationMs }: BoardProps) {
  const [undone, setUndone] = useState(0);
  const [toasts, setToasts] = useState<Toast[]>([
    { id: 't1', text: 'Deleted.', durationMs, action: { label: 'Undo', onAct: () => setUndone(undone + 1) } },
  ]);
  return (
    <>
      <output>undone {undone}</output>
      <ToastRegion
        toasts={toasts}
        timers={timers}
        onDismiss={(id) => setToasts((all) => all.filter((toast) => toast.id !== id))}
      />
    </>
  );
}

const message = page.getByText('Deleted.');

describe('ToastRegion', () => {
  it('shows a message for eight seconds', async () => {
    const { timers, pass } = handClock();
    await render(<Board timers={timers} />);
    await pass(7_999);
    await expect.element(message).toBeVisible();
    await pass(1);
    await expect.element(message).not.toBeInTheDocument();
  });

  it('stops the clock under the pointer and goes on with what was left', async () => {
    const { timers, pass } = handClock();
    await render(<Board timers={timers} />);
    await pass(5_000);
    await message.hover();
    await pass(60_000);
    await expect.element(message).toBeVisible();
    await page.getByText('undone 0').hover();
    await pass(2_999);
    await expect.element(message).toBeVisible();
    await pass(1);
    await expect.element(message).not.toBeInTheDocument();
  });

  it('stops the clock while its button has the focus', async () => {
    const { timers, pass } = handClock();
    await render(<Board timers={timers} />);
    const undo = page.getByRole('button', { name: 'Undo' }).element();
    await settle(() => (undo as HTMLElement).focus());
    await pass(60_000);
    await expect.element(message).toBeVisible();
    await settle(() => (undo as HTMLElement).blur());
    await pass(8_000);
    await expect.element(message).not.toBeInTheDocument();
  });

  it('runs the action once and goes away', async () => {
    const { timers } = handClock();
    await render(<Board timers={timers} />);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('undone 1')).toBeVisible();
    await expect.element(message).not.toBeInTheDocument();
  });

  it('keeps a message without a duration until it is dismissed', async () => {
    const { timers, pass } = handClock();
    await render(<Board timers={timers} durationMs={null} />);
    await pass(3_600_000);
    await expect.element(message).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(message).not.toBeInTheDocument();
  });
});
