import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { connectClient } from './api/client.ts';
import { NotLetIn } from './not-let-in.tsx';
import { StageScreen } from './screens/stage/stage-screen.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

const isConnected = await connectClient('stage');
createRoot(root).render(<StrictMode>{isConnected ? <StageScreen /> : <NotLetIn />}</StrictMode>);
