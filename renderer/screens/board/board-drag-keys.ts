/** The keyboard sensor: Space lifts a card, arrows carry it from place to place, Space drops it, Escape gives it back. */
import type { Activators, SensorInstance, SensorProps } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import { isSkipKey } from './active-card.ts';
import { liftOverlay, moveOverlay } from './drag-overlay-place.ts';
import { beginCarry, type Carry, carryBy, pointOfCarry } from './keyboard-carry.ts';

type KeyProps = SensorProps<object>;

const steps: Readonly<Record<string, Carry>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

export class BoardDragKeys implements SensorInstance {
  // The places are brought into sight one by one; nothing has to scroll by itself.
  autoScrollEnabled = false;
  readonly #props: KeyProps;

  static activators: Activators<object> = [
    {
      eventName: 'onKeyDown',
      handler: (event) => {
        const { nativeEvent } = event;
        const hasModifier =
          nativeEvent.ctrlKey || nativeEvent.metaKey || nativeEvent.altKey || nativeEvent.shiftKey;
        if (nativeEvent.code !== 'Space' || hasModifier || nativeEvent.repeat || isSkipKey()) return false;
        event.preventDefault();
        return true;
      },
    },
  ];

  constructor(props: KeyProps) {
    this.#props = props;
    const card = props.activeNode.node.current;
    const { left: x = 0, top: y = 0 } = card?.getBoundingClientRect() ?? {};
    flushSync(() => {
      liftOverlay(card, { x, y });
      beginCarry(card);
      props.onStart({ x, y });
    });
    // This very press has passed the window on its way down, so that it does not drop the card again.
    window.addEventListener('keydown', this.#onKeyDown, { capture: true });
    document.addEventListener('visibilitychange', this.#cancel);
    window.addEventListener('pointerdown', this.#cancel, { capture: true });
  }

  #onKeyDown = (event: KeyboardEvent) => {
    // While a card is carried the keys are the carrier's alone: none walks the board or files a card.
    event.preventDefault();
    event.stopImmediatePropagation();
    const step = steps[event.key];
    if (step) {
      flushSync(() => carryBy(step));
      const point = pointOfCarry();
      if (!point) return;
      moveOverlay(point);
      this.#props.onMove(point);
    } else if (event.code === 'Space' || event.key === 'Enter') {
      this.#detach();
      flushSync(() => this.#props.onEnd());
    } else if (event.key === 'Escape') this.#cancel();
  };

  #cancel = () => {
    this.#detach();
    flushSync(() => this.#props.onCancel());
  };

  #detach() {
    window.removeEventListener('keydown', this.#onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', this.#cancel, { capture: true });
    document.removeEventListener('visibilitychange', this.#cancel);
  }
}
