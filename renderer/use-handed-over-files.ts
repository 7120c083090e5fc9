import { useEffect } from 'react';
import { client } from './api/client.ts';
import { navigate } from './stores/route-store.ts';

/** Goes to Today when the system hands a file to the app: there it is shown what the file would bring. */
export function useHandedOverFiles(): void {
  useEffect(() => client.on('import.handedOver', () => navigate({ screen: 'home' })), []);
}
