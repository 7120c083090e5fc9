import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { connectClient } from './api/client.ts';
import { App } from './app.tsx';
import { NotLetIn } from './not-let-in.tsx';
import { tellFailure } from './stores/failure-toast.ts';
import { loadPreferences } from './stores/preferences-store.ts';
import { followHost } from './stores/session-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

const isConnected = await connectClient('operator');
if (isConnected) {
  followHost();
  await loadPreferences().catch(tellFailure);
}
createRoot(root).render(<StrictMode>{isConnected ? <App /> : <NotLetIn />}</StrictMode>);
