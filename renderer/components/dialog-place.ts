import { createContext } from 'react';

/** Where dialogs are put whose own place nobody sees; null where each stands in its place. */
export const DialogPlace = createContext<Element | null>(null);
