/** @dnd-kit's mouse and touch sensors, which on their way tell the board where the card would land. */
import { MouseSensor, type SensorProps, TouchSensor } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import { beginPointerDrag, followPointer, type Point } from './pointer-drag.ts';

type MouseProps = ConstructorParameters<typeof MouseSensor>[0];
type TouchProps = ConstructorParameters<typeof TouchSensor>[0];
type PointerProps = Pick<SensorProps<object>, 'activeNode' | 'onStart' | 'onMove' | 'onEnd' | 'onCancel'>;

function followed<Props extends PointerProps>(props: Props): Props {
  let at: Point | null = null;
  const note = ({ clientX: x, clientY: y }: MouseEvent) => {
    at = { x, y };
  };
  window.addEventListener('mousemove', note, { capture: true });
  const follow = (to: Point) => {
    followPointer(to);
    props.onMove(to);
  };
  const stopNoting = () => window.removeEventListener('mousemove', note, { capture: true });
  return {
    ...props,
    onStart(from: Point) {
      // At once, so that the card is lifted in the frame of the movement and a quick drop finds it lifted.
      flushSync(() => {
        beginPointerDrag(props.activeNode.node.current, from);
        props.onStart(from);
      });
      // The movement that began the drag counts too; a quick hand makes no other before it drops.
      if (at) follow(at);
    },
    onMove: follow,
    onEnd() {
      stopNoting();
      props.onEnd();
    },
    onCancel() {
      stopNoting();
      props.onCancel();
    },
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
