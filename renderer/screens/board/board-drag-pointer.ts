/** @dnd-kit's mouse and touch sensors, which on their way tell the board where the card would land. */
import { MouseSensor, type SensorProps, TouchSensor } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import { beginPointerDrag, followPointer, type Point } from './pointer-drag.ts';

type MouseProps = ConstructorParameters<typeof MouseSensor>[0];
type TouchProps = ConstructorParameters<typeof TouchSensor>[0];
type PointerProps = Pick<SensorProps<object>, 'activeNode' | 'onStart' | 'onMove'>;

function followed<Props extends PointerProps>(props: Props): Props {
  return {
    ...props,
    onStart(at: Point) {
      // At once, so that the card is lifted in the frame of the movement and a quick drop finds it lifted.
      flushSync(() => {
        beginPointerDrag(props.activeNode.node.current, at);
        props.onStart(at);
      });
    },
    onMove(at: Point) {
      followPointer(at);
      props.onMove(at);
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
