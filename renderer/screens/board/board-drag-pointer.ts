/** @dnd-kit's mouse and touch sensors, which on their way tell the board where the card would land. */
import { MouseSensor, type SensorProps, TouchSensor } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import { liftOverlay, moveOverlay } from './drag-overlay-place.ts';
import { beginPointerDrag, followPointer, type Point } from './pointer-drag.ts';

type MouseProps = ConstructorParameters<typeof MouseSensor>[0];
type TouchProps = ConstructorParameters<typeof TouchSensor>[0];
type PointerProps = Pick<SensorProps<object>, 'activeNode' | 'onStart' | 'onMove' | 'onEnd' | 'onCancel'>;

/** @dnd-kit scrolls and announces; to hear of a move this late is soon enough for both, and spares a rendering for each. */
const tellAfterMs = 80;

function followed<Props extends PointerProps>(props: Props): Props {
  let at: Point | null = null;
  let start: (() => void) | null = null;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const note = ({ clientX: x, clientY: y }: MouseEvent) => {
    at = { x, y };
  };
  window.addEventListener('mousemove', note, { capture: true });
  const follow = (to: Point) => {
    at = to;
    moveOverlay(to);
    followPointer(to);
    telling ??= setTimeout(tell, tellAfterMs);
  };
  const tell = () => {
    telling = undefined;
    if (!start && at) props.onMove(at);
  };
  const finish = (end: () => void) => {
    window.removeEventListener('mousemove', note, { capture: true });
    clearTimeout(telling);
    start?.();
    end();
  };
  return {
    ...props,
    onStart(from: Point) {
      const card = props.activeNode.node.current;
      // At once, so that the card is lifted in the frame of the movement and a quick drop finds it lifted.
      flushSync(() => {
        liftOverlay(card, from);
        beginPointerDrag(card, from);
      });
      // @dnd-kit's own beginning takes as long as all the rest: after that frame, or with the drop if that comes first.
      const timer = setTimeout(() => start?.());
      start = () => {
        start = null;
        clearTimeout(timer);
        flushSync(() => props.onStart(from));
        if (at) props.onMove(at);
      };
      // The movement that began the drag counts too; a quick hand makes no other before it drops.
      if (at) follow(at);
    },
    onMove: follow,
    onEnd: () => finish(props.onEnd),
    onCancel: () => finish(props.onCancel),
  };
}

export class BoardDragMouse extends MouseSensor {
  constructor(props: MouseProps) {
    super(followed(props));
  }
}

export class BoardDragTouch extends TouchSensor {
  constructor(props: TouchProps) {
    super(followed(props));
  }
}
