import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { connectClient } from './api/client.ts';
import { App } from './app.tsx';
import { loadFonts } from './load-fonts.ts';
import { loadScreen } from './load-screen.tsx';
import { NotLetIn } from './not-let-in.tsx';
import { askBeforeLeaving } from './stores/ask-before-leaving.ts';
import { tellFailure } from './stores/failure-toast.ts';
import { loadPreferences } from './stores/preferences-store.ts';
import { retryOnFocus } from './stores/retry-on-focus.ts';
import { currentRoute } from './stores/route-store.ts';
import { followHost, openSession } from './stores/session-store.ts';
import { followStage } from './stores/stage-status-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

// Typefaces, screen, preferences and session are asked for side by side.
void loadFonts();
const route = currentRoute();
const screen = loadScreen(route.screen);
const isConnected = await connectClient('operator');
if (isConnected) {
  followHost();
  followStage();
  askBeforeLeaving();
  retryOnFocus();
  if ('sessionId' in route) void openSession(route.sessionId);
  await Promise.all([loadPreferences(), screen]).catch(tellFailure);
}
createRoot(root).render(<StrictMode>{isConnected ? <App /> : <NotLetIn />}</StrictMode>);
