/** What the operator works with in a step, besides the board or in its place; loaded when a meeting that plans it is opened. */
import { type ComponentType, useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { StepKind } from '../shared/session/run-schema.ts';
import { currentStep, stepsInOrder } from '../shared/session/steps.ts';
import type { PanelPlace } from './screens/board/board.tsx';
import { tellFailure } from './stores/failure-toast.ts';
import { useSessionStore } from './stores/session-store.ts';
import { useIsBoardShown } from './stores/step-view-store.ts';

interface StepPanelDefinition {
  readonly place: Exclude<PanelPlace, 'none'>;
  readonly load: () => Promise<ComponentType>;
}

/** Kinds that are not named here are run from the board alone. */
const panels: Partial<Readonly<Record<StepKind, StepPanelDefinition>>> = {
  pulse: {
    place: 'instead',
    load: async () => (await import('./screens/pulse/pulse-panel.tsx')).PulsePanel,
  },
  arrive: {
    place: 'instead',
    load: async () => (await import('./screens/arrival/arrive-panel.tsx')).ArrivePanel,
  },
  open: {
    place: 'instead',
    load: async () => (await import('./screens/arrival/open-panel.tsx')).OpenPanel,
  },
  'look-back': {
    place: 'instead',
    load: async () => (await import('./screens/look-back/look-back-panel.tsx')).LookBackPanel,
  },
  'say-it-back': {
    place: 'instead',
    load: async () => (await import('./screens/closing/say-it-back-panel.tsx')).SayItBackPanel,
  },
  'last-week': {
    place: 'instead',
    load: async () => (await import('./screens/monday/last-week-panel.tsx')).LastWeekPanel,
  },
  'this-week': {
    place: 'instead',
    load: async () => (await import('./screens/monday/this-week-panel.tsx')).ThisWeekPanel,
  },
  'mastery-time': {
    place: 'instead',
    load: async () => (await import('./screens/monday/mastery-time-panel.tsx')).MasteryTimePanel,
  },
  suggestions: {
    place: 'instead',
    load: async () => (await import('./screens/monday/suggestions-panel.tsx')).SuggestionsPanel,
  },
  close: {
    place: 'instead',
    load: async () => (await import('./screens/closing/close-panel.tsx')).ClosePanel,
  },
  vote: {
    place: 'instead',
    load: async () => (await import('./screens/topics/vote-panel.tsx')).VotePanel,
  },
  discuss: {
    place: 'instead',
    load: async () => (await import('./screens/topics/discuss-panel.tsx')).DiscussPanel,
  },
  triage: {
    place: 'instead',
    load: async () => (await import('./screens/topics/triage-panel.tsx')).TriagePanel,
  },
  observe: {
    place: 'above',
    load: async () => (await import('./screens/board/observe-panel.tsx')).ObservePanel,
  },
  sort: { place: 'above', load: async () => (await import('./screens/board/sort-panel.tsx')).SortPanel },
  coverage: {
    place: 'instead',
    load: async () => (await import('./screens/board/coverage-panel.tsx')).CoveragePanel,
  },
};

const loaded = new Map<StepKind, ComponentType>();

/** Where the panel of the step stands now. */
export function usePanelPlace(): PanelPlace {
  const kind = useStepKind();
  const isBoardShown = useIsBoardShown();
  const place = (kind && panels[kind]?.place) ?? 'none';
  return place === 'instead' && isBoardShown ? 'none' : place;
}

/** Whether the step has a panel that takes the place of the board. */
export function hasPanelInstead(kind: StepKind | null): boolean {
  return kind !== null && panels[kind]?.place === 'instead';
}

/** The panel of the step the meeting is in; nothing for steps that are run from the board. */
export function StepPanel() {
  const kind = useStepKind();
  const planned = usePlannedKinds();
  const [, renderAgain] = useState({});
  useEffect(() => {
    async function load(): Promise<void> {
      if (kind && !loaded.has(kind)) {
        await loadPanel(kind);
        renderAgain({});
      }
      // The others are there before they are needed: a key pressed right after a step was entered already works.
      await Promise.all(planned.map(loadPanel));
    }
    load().catch(tellFailure);
  }, [kind, planned]);
  const Panel = kind && loaded.get(kind);
  return Panel ? <Panel key={kind} /> : null;
}

async function loadPanel(kind: StepKind): Promise<void> {
  const definition = panels[kind];
  if (definition && !loaded.has(kind)) loaded.set(kind, await definition.load());
}

function usePlannedKinds(): readonly StepKind[] {
  return useSessionStore(
    useShallow(({ session }) => (session ? stepsInOrder(session).map((step) => step.kind) : [])),
  );
}

function useStepKind(): StepKind | null {
  return useSessionStore(({ session }) => (session && currentStep(session)?.kind) ?? null);
}
