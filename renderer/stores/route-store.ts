import { create } from 'zustand';
import { type SessionId, sessionIdSchema } from '../../shared/session/ids.ts';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'board' | 'minutes'; readonly sessionId: SessionId };

const useRouteStore = create<{ route: Route }>(() => ({ route: routeOf(location.hash) }));

window.addEventListener('hashchange', () => {
  // The code of a fresh link is no place in the app.
  if (/^(#\/|$)/.test(location.hash)) useRouteStore.setState({ route: routeOf(location.hash) });
});

/** Where the user is. Kept in the address, so that a reload and the back button work. */
export function useRoute(): Route {
  return useRouteStore((state) => state.route);
}

/** The same outside React. */
export function currentRoute(): Route {
  return useRouteStore.getState().route;
}

/** Goes somewhere else. */
export function navigate(route: Route): void {
  location.hash = hashOf(route);
  useRouteStore.setState({ route });
}

function hashOf(route: Route): string {
  return 'sessionId' in route ? `#/${route.screen}/${route.sessionId}` : `#/${route.screen}`;
}

function routeOf(hash: string): Route {
  const [, screen, id] = hash.split('/');
  const sessionId = sessionIdSchema.safeParse(id);
  if ((screen === 'board' || screen === 'minutes') && sessionId.success)
    return { screen, sessionId: sessionId.data };
  return { screen: screen === 'settings' ? 'settings' : 'home' };
}
