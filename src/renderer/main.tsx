import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { bootSession } from './session/actions/boot-actions';
import { createEngineClient } from './session/clients/engine-client';
import { mainClient } from './session/clients/main-client';
import { startEngineWorker } from './session/engine-worker';
import { createNavigation, windowHistory } from './session/navigation';
import { watchRestatements } from './session/restatements/watch-restatements';
import { createSession } from './session/state/session';

const main = mainClient(window);
const newId = () => crypto.randomUUID();
const session = createSession({
  main,
  engine: createEngineClient(startEngineWorker(window), main),
  navigation: createNavigation(windowHistory(window), newId),
  newId,
  now: () => Date.now(),
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);

void bootSession(session);
watchRestatements(session);
// Without it Chromium may clear the database when the disk runs low.
void navigator.storage.persist();
