import { describe, expect, it } from 'vitest';
import {
  firstStop,
  inReadingOrder,
  placeOf,
  stepFrom,
  stopAfterLeaving,
  stopsBetween,
  stopsOf,
} from '../../../../../renderer/screens/board/board-walk.ts';
import type { GroupId, ItemId, ObservationId } from '../../../../../shared/session/ids.ts';
import type { Board, BoardItem } from '../../../../../shared/session/views.ts';

const item = (id: string): BoardItem => ({ kind: 'observation', id: id as ObservationId });
const group = (id: string, ...memberIds: string[]): BoardItem => ({
  kind: 'group',
  id: id as GroupId,
  memberIds: memberIds as ObservationId[],
});
const ids = (...given: string[]) => given as ItemId[];
const [a, b, c, g, m1, m2, x] = ids('a', 'b', 'c', 'g', 'm1', 'm2', 'x') as [
  ItemId,
  ItemId,
  ItemId,
  ItemId,
  ItemId,
  ItemId,
  ItemId,
];

const board: Board = {
  none: [item('a'), group('g', 'm1', 'm2'), item('b')],
  mastery: [],
  autonomy: [item('c')],
  purpose: [item('x')],
};

describe('walking the board', () => {
  it('stands on a group before its members', () => {
    expect(stopsOf(board.none)).toEqual(['a', 'g', 'm1', 'm2', 'b']);
  });

  it('goes up and down and stays at the edges', () => {
    expect(stepFrom(board, a, 'down')).toBe('g');
    expect(stepFrom(board, b, 'up')).toBe('m2');
    expect(stepFrom(board, a, 'up')).toBe('a');
    expect(stepFrom(board, b, 'down')).toBe('b');
    expect(stepFrom(board, m1, 'first')).toBe('a');
    expect(stepFrom(board, m1, 'last')).toBe('b');
  });

  it('passes over empty columns to the side and comes to the nearest item', () => {
    expect(stepFrom(board, b, 'right')).toBe('c');
    expect(stepFrom(board, c, 'left')).toBe('a');
    expect(stepFrom(board, x, 'right')).toBe('x');
  });

  it('begins anew when the card it stood on has gone', () => {
    expect(stepFrom(board, 'gone' as ItemId, 'down')).toBe('a');
    expect(firstStop({ ...board, none: [] })).toBe('c');
    expect(placeOf(board, 'gone')).toBeUndefined();
  });
});

describe('choosing several cards', () => {
  it('takes all between two of them, in either direction', () => {
    expect(stopsBetween(board, m2, c)).toEqual(['m2', 'b', 'c']);
    expect(stopsBetween(board, c, m2)).toEqual(['m2', 'b', 'c']);
  });

  it('puts them in reading order, and a group stands for its members', () => {
    expect(inReadingOrder(board, [x, b, m1])).toEqual(['m1', 'b', 'x']);
    expect(inReadingOrder(board, [m1, g])).toEqual(['g']);
  });
});

describe('where to stand when cards leave a column', () => {
  it('is the next that stays', () => {
    expect(stopAfterLeaving(board, a, [a])).toBe('g');
    expect(stopAfterLeaving(board, a, [a, g])).toBe('b');
  });

  it('is the last before when none comes after, and nothing when all leave', () => {
    expect(stopAfterLeaving(board, b, [b])).toBe('m2');
    expect(stopAfterLeaving(board, c, [c])).toBeUndefined();
  });
});
