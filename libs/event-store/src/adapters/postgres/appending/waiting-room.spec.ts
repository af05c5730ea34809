import { expect, test } from '@jest/globals';
import { WaitingRoom } from './waiting-room.ts';

const full = 'unavailable {"outcome":"not-written","state":"QUEUE_FULL"}';

test('it is full by number, and has room again when one has left', () => {
  const room = new WaitingRoom({ appends: 2, size: 1000 });
  room.enter(1);
  room.enter(1);
  expect(() => {
    room.enter(1);
  }).toThrow(full);
  room.leave(1);
  room.enter(1);
});

test('it is full by size, though one of any size may come alone', () => {
  const room = new WaitingRoom({ appends: 100, size: 1000 });
  room.enter(5000);
  expect(() => {
    room.enter(1);
  }).toThrow(full);
  room.leave(5000);
  room.enter(600);
  room.enter(400);
  expect(() => {
    room.enter(1);
  }).toThrow(full);
});
