import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { connectClient } from './api/client.ts';
import { loadFonts } from './load-fonts.ts';
import { NotLetIn } from './not-let-in.tsx';
import { StageScreen } from './screens/stage/stage-screen.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

// Pages are counted by how tall their text is: in the face it stays in, once.
const [isConnected] = await Promise.all([connectClient('stage'), loadFonts()]);
createRoot(root).render(<StrictMode>{isConnected ? <StageScreen /> : <NotLetIn />}</StrictMode>);
