/**
 * @dnd-kit's mouse and touch sensors say when a card is taken, moved and let go. What then happens is the board's own:
 * @dnd-kit's context would render with every move.
 */
import { MouseSensor, type SensorProps, TouchSensor } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import { endTellingDrag, tellDrag, tellGivenBack } from './board-drag-announcements.ts';
import { holdPointer, liftOverlay, moveOverlay } from './drag-overlay-place.ts';
import { endDrag } from './drag-store.ts';
import { dropDragged } from './drop-dragged.ts';
import { beginPointerDrag, endPointerDrag, followPage, followPointer, type Point } from './pointer-drag.ts';

type MouseProps = ConstructorParameters<typeof MouseSensor>[0];
type TouchProps = ConstructorParameters<typeof TouchSensor>[0];
type PointerProps = Pick<SensorProps<object>, 'activeNode' | 'onStart' | 'onMove' | 'onEnd' | 'onCancel'>;

function driven<Props extends PointerProps>(props: Props): Props {
  let at: Point | null = null;
  let isLifted = false;
  const note = ({ clientX: x, clientY: y }: MouseEvent) => {
    at = { x, y };
  };
  window.addEventListener('mousemove', note, { capture: true });

  function lift(from: Point) {
    const card = props.activeNode.node.current;
    isLifted = true;
    // At once, so that the card is lifted in the frame of the movement and a quick drop finds it lifted.
    flushSync(() => {
      liftOverlay(card, from);
      beginPointerDrag(card, from);
      // The movement that began the drag counts too; a quick hand makes no other before it drops.
      follow(at ?? from);
    });
    document.addEventListener('scroll', followPage);
    window.addEventListener('pointermove', holdPointer, { once: true });
  }

  function follow(to: Point) {
    moveOverlay(to);
    followPointer(to);
    tellDrag();
  }

  function letGo() {
    window.removeEventListener('mousemove', note, { capture: true });
    document.removeEventListener('scroll', followPage);
    window.removeEventListener('pointermove', holdPointer);
    endPointerDrag();
    endTellingDrag();
  }

  return {
    ...props,
    onStart: lift,
    onMove: follow,
    onEnd() {
      letGo();
      if (isLifted) dropDragged();
      props.onEnd();
    },
    onCancel() {
      letGo();
      if (isLifted) {
        flushSync(endDrag);
        tellGivenBack();
      }
      props.onCancel();
    },
  };
}

export class BoardDragMouse extends MouseSensor {
  constructor(props: MouseProps) {
    super(driven(props));
  }
}

export class BoardDragTouch extends TouchSensor {
  constructor(props: TouchProps) {
    super(driven(props));
  }
}
