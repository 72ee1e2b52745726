import './import.css';
import { useEffect } from 'react';
import { useSession, useSessionState, useWorkspace } from '../../session/use-session';
import { ChooseFiles } from './choose-files';
import { PrepareImport } from './prepare-import';
import { ImportFailed } from './run/import-failed';
import { ImportProgress } from './run/import-progress';
import { ImportResult } from './run/import-result';
import { TargetWorkspace } from './target-workspace';
import { useImportForm } from './use-import-form';

/** From files to mentions: choose, look and map, watch, and read how it went. */
export function ImportScreen() {
  const { store } = useSession();
  const run = useSessionState((state) => state.importing);
  const open = useSessionState((state) => state.open);
  const offered = useSessionState((state) => state.offered);
  const workspace = useWorkspace();
  const form = useImportForm();
  const isTarget = workspace?.kind === 'real' && open.status === 'ready';

  // Files handed over: looked at here, and with a mapping imported straight away.
  const { take, draft } = form;
  useEffect(() => {
    if (offered.length === 0) return;
    // How the last import ended has been read by whoever brings the next file.
    store.setState(({ importing }) => ({
      offered: [],
      ...(importing.status === 'running' ? {} : { importing: { status: 'idle' } }),
    }));
    for (const { file, mapping } of offered) void take(file, mapping);
  }, [store, offered, take]);

  if (run.status === 'running') return <ImportProgress run={run} />;
  if (run.status === 'done') return <ImportResult outcome={run.outcome} />;
  if (!isTarget) return <TargetWorkspace current={workspace} hasFiles={draft.files.length > 0} />;
  if (run.status === 'failed') return <ImportFailed run={run} onAgain={() => void form.start()} />;
  if (draft.files.length === 0) {
    return (
      <div className="room-page import-page">
        <header>
          <h1 className="headline">Bring in the mentions you have.</h1>
          <p className="lead">
            A CSV, TSV or NDJSON export of your listening or care tool. It is read on this device and stays on
            it; several files at once are read as one source, in any order.
          </p>
        </header>
        <ChooseFiles onChoose={() => void form.choose()}>
          <p className="section-title">Drop files here, or choose them.</p>
        </ChooseFiles>
      </div>
    );
  }
  return <PrepareImport form={form} />;
}
