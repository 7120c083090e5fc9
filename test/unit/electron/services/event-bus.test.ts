import { expect, test } from 'vitest';
import { createEventBus } from '../../../../electron/services/event-bus.ts';

test('each listener hears an event once, until it ends its subscription', () => {
  const bus = createEventBus(() => undefined);
  const heard: string[] = [];
  const end = bus.subscribe((name) => heard.push(`first ${name}`));
  bus.subscribe((name) => heard.push(`second ${name}`));
  bus.publish('library.changed', {});
  end();
  bus.publish('library.changed', {});
  expect(heard).toEqual(['first library.changed', 'second library.changed', 'second library.changed']);
});

test('a listener that fails is logged and keeps the event from nobody', () => {
  const logged: string[] = [];
  const heard: string[] = [];
  const bus = createEventBus((message) => logged.push(message));
  bus.subscribe(() => {
    throw new Error('broken');
  });
  bus.subscribe((name) => heard.push(name));
  bus.publish('library.changed', {});
  expect(heard).toEqual(['library.changed']);
  expect(logged).toEqual(['A listener failed at library.changed']);
});
