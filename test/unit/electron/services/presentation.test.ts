import { describe, expect, test } from 'vitest';
import type { CallInput } from '../../../../shared/api/contract.ts';
import type { StageState } from '../../../../shared/api/stage-calls.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const wanted: CallInput<'session.create'> = {
  kind: 'squadmap',
  squad: 'Falcon',
  date: '2026-11-20',
  attribution: 'roles',
  people: [{ name: 'Secret-Ana', role: 'chapter-lead', isPresent: true }],
};

async function presented() {
  const services = await startServices(await temporaryFolder());
  const { sessionId } = await services.handlers['session.create'](wanted);
  const { path } = await services.handlers['stage.present']({ sessionId });
  const add = (text: string, dimension: 'mastery' | null) =>
    services.handlers['session.apply']({
      sessionId,
      request: aRequest({
        type: 'observation.add',
        observations: [
          { id: anId('card'), text, source: { kind: 'unknown' }, dimension, character: 'observation' },
        ],
      }),
    });
  /** What the room's window says of what it shows now. */
  const report = async (pageCount: number) => {
    const { part } = await services.handlers['stage.watch']({});
    await services.handlers['stage.reportPages']({ part, pageCount });
  };
  const status = () => services.handlers['stage.status']({});
  const heardByRoom = () =>
    services.heard.filter(({ name }) => name === 'stage.changed').map(({ payload }) => payload as StageState);
  services.windowsChanged('stage', 1);
  return { services, sessionId, path, add, heardByRoom, report, status };
}

describe('the presentation', () => {
  test('opens no window for the room where the operator’s own shows the stage', async () => {
    let opened = 0;
    const openStage = async () => {
      opened += 1;
      return { kind: 'window' } as const;
    };
    const services = await startServices(await temporaryFolder(), { openStage });
    const { sessionId } = await services.handlers['session.create'](wanted);
    expect(await services.handlers['stage.present']({ sessionId, isHere: true })).toEqual({ path: null });
    expect(opened).toBe(0);
    expect((await services.handlers['stage.watch']({})).view).not.toBeNull();
    await services.handlers['stage.present']({ sessionId });
    expect(opened).toBe(1);
  });

  test('shows the room what is sorted as it changes, and only counts what is not', async () => {
    const { add, heardByRoom } = await presented();
    await add('Tests take 40 minutes', 'mastery');
    await add('Unsorted-secret', null);
    const last = heardByRoom().at(-1);
    expect(last?.view?.body).toMatchObject({
      kind: 'board',
      toSort: 1,
      columns: [{ cards: [{ text: 'Tests take 40 minutes' }] }, {}, {}],
    });
    expect(JSON.stringify(heardByRoom())).not.toMatch(/Unsorted-secret|Secret-Ana/);
  });

  test('a blank stage is empty on the wire, not merely painted black', async () => {
    const { services, add, heardByRoom } = await presented();
    await add('Tests take 40 minutes', 'mastery');
    await services.handlers['stage.blank']({ isBlank: true });
    expect(heardByRoom().at(-1)).toMatchObject({ isBlank: true, view: null });
    expect(await services.handlers['stage.watch']({})).toMatchObject({ view: null });
    await services.handlers['stage.blank']({ isBlank: false });
    expect(heardByRoom().at(-1)?.view?.squad).toBe('Falcon');
  });

  test('turns within the pages the room reported, and comes back when they get fewer', async () => {
    const { services, report } = await presented();
    const turn = (by: 1 | -1) => services.handlers['stage.turn']({ by });
    const page = async () => (await services.handlers['stage.watch']({})).page;
    await turn(1);
    expect(await page()).toBe(0);
    await report(3);
    await turn(1);
    await turn(1);
    await turn(1);
    expect(await page()).toBe(2);
    await report(1);
    expect(await page()).toBe(0);
    await turn(-1);
    expect(await page()).toBe(0);
  });

  test('past its last page it leads on through the meeting, and back, each step from its first page', async () => {
    const { services, sessionId, report, status } = await presented();
    const [first, second] = ['stepone000000001', 'steptwo000000002'] as [StepId, StepId];
    const step = { kind: 'talk', plannedMs: 60_000, cue: '', sentence: '' } as const;
    const apply = (command: Command) =>
      services.handlers['session.apply']({ sessionId, request: aRequest(command) });
    const steps = [first, second].map((id) => ({ ...step, id, name: id }));
    await apply({ type: 'step.add', steps, beforeId: null });
    await apply({ type: 'run.goTo', stepId: first });
    await report(2);
    const turn = async (by: 1 | -1) => {
      await services.handlers['stage.turn']({ by });
      const { view, page } = await services.handlers['stage.watch']({});
      return [view?.step?.name, page];
    };
    expect(await turn(1)).toEqual([first, 1]);
    expect(await turn(1)).toEqual([second, 0]);
    // How many pages the second has was not told yet.
    expect(await status()).toEqual({ sessionId, page: 0, pageCount: 1, isBlank: false });
    expect(await turn(-1)).toEqual([first, 0]);
    expect(await turn(-1)).toEqual([first, 0]);
  });

  test('what is told late of the pages of something that is over says nothing of what is shown now', async () => {
    const { services, sessionId, report, status } = await presented();
    await report(3);
    const { part } = await services.handlers['stage.watch']({});
    const other = await services.handlers['session.create'](wanted);
    await services.handlers['stage.present']({ sessionId: other.sessionId });
    await services.handlers['stage.reportPages']({ part, pageCount: 3 });
    expect(await status()).toMatchObject({ sessionId: other.sessionId, pageCount: 1 });
    await services.handlers['stage.present']({ sessionId });
    await report(2);
    expect(await status()).toMatchObject({ sessionId, pageCount: 2 });
  });

  test('a blank stage has no pages to turn; in the light it goes on at its page', async () => {
    const { services, report, status } = await presented();
    await report(3);
    await services.handlers['stage.turn']({ by: 1 });
    await services.handlers['stage.blank']({ isBlank: true });
    expect(await status()).toMatchObject({ isBlank: true, pageCount: 1 });
    await report(3);
    expect(await status()).toMatchObject({ pageCount: 1 });
    await services.handlers['stage.blank']({ isBlank: false });
    await services.handlers['stage.blank']({ isBlank: false });
    await report(3);
    await services.handlers['stage.blank']({ isBlank: false });
    expect(await status()).toMatchObject({ isBlank: false, page: 1, pageCount: 3 });
  });

  test('without a window the room sees nothing; one that is back goes on where it was', async () => {
    const { services, sessionId, report, status } = await presented();
    await report(3);
    await services.handlers['stage.turn']({ by: 1 });
    services.windowsChanged('stage', 0);
    expect(await status()).toMatchObject({ sessionId: null, pageCount: 1 });
    expect(services.heard.at(-1)).toMatchObject({
      name: 'stage.statusChanged',
      payload: { sessionId: null, pageCount: 1 },
    });
    services.windowsChanged('stage', 1);
    expect((await services.handlers['stage.watch']({})).view?.squad).toBe('Falcon');
    await report(3);
    expect(await status()).toMatchObject({ sessionId, page: 1, pageCount: 3 });
    // The operator's windows show the room nothing.
    services.windowsChanged('stage', 0);
    services.windowsChanged('operator', 2);
    expect(await status()).toMatchObject({ sessionId: null });
  });

  test('an operator’s window that shows the stage itself is enough, until it does so no more or is closed', async () => {
    const { services, sessionId, status } = await presented();
    services.windowsChanged('stage', 0);
    const { 'stage.showHere': showHere, 'stage.blank': blank } = services.handlers;
    await showHere({ sessionId, isShown: true });
    expect(await status()).toMatchObject({ sessionId });
    await showHere({ sessionId, isShown: false });
    expect(await status()).toMatchObject({ sessionId: null });
    await showHere({ sessionId, isShown: true });
    await blank({ isBlank: true });
    services.windowsChanged('operator', 0);
    expect(await status()).toMatchObject({ sessionId: null });
    // Loaded anew it says so again, and what is hidden from the room stays so.
    services.windowsChanged('operator', 1);
    await showHere({ sessionId, isShown: true });
    expect(await status()).toMatchObject({ sessionId, isBlank: true });
  });

  test('a host that was started anew shows what the operator’s window says that it shows', async () => {
    const services = await startServices(await temporaryFolder());
    const { sessionId } = await services.handlers['session.create'](wanted);
    await services.handlers['stage.showHere']({ sessionId, isShown: true });
    expect((await services.handlers['stage.watch']({})).view?.squad).toBe('Falcon');
    expect(await services.handlers['stage.status']({})).toMatchObject({ sessionId });
  });

  test('the room may watch and turn, and nothing else', async () => {
    const { services, sessionId } = await presented();
    const stage = { audience: 'stage' } as const;
    expect(await services.dispatch(stage, 'stage.watch', {})).toMatchObject({ ok: true });
    for (const name of [
      'session.open',
      'session.apply',
      'library.list',
      'preferences.get',
      'stage.present',
      'stage.status',
    ]) {
      expect(await services.dispatch(stage, name, { sessionId })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
  });

  test('shows nothing any more of a session that went to the bin', async () => {
    const { services, sessionId, heardByRoom } = await presented();
    await services.handlers['library.moveToBin']({ sessionId });
    expect(heardByRoom().at(-1)).toMatchObject({ view: null });
  });
});
