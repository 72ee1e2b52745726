import './stop.css';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../domain/failure';
import { failureOfFile } from '../../../ipc/failure-of-file';
import type { OpenedFile } from '../../../ipc/main-contract';
import { fillSample, openWorkspace } from '../../session/actions/open-actions';
import { locateImports, type RecoveryPlan, reimport } from '../../session/actions/recovery-actions';
import { startEmpty } from '../../session/actions/workspace-actions';
import { useFormat, useSession, useSessionState, useWorkspace } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { MissingImports } from './missing-imports';
import { Recovering, RecoveryFailed } from './recovering';
import { replaceFile } from './replace-file';
import { StartEmpty } from './start-empty';
import { stopWords } from './stop-words';

/** The database is not the one that is remembered. Nothing is shown until a person decides. */
export function StopScreen() {
  const recovery = useSessionState((state) => state.recovery);
  if (recovery.status === 'running') return <Recovering step={recovery.step} steps={recovery.steps} />;
  if (recovery.status === 'failed') return <RecoveryFailed failure={recovery.failure} done={recovery.done} />;
  return <Stopped />;
}

function Stopped() {
  const session = useSession();
  const format = useFormat();
  const workspace = useWorkspace();
  const open = useSessionState((state) => state.open);
  const [plans, setPlans] = useState<readonly RecoveryPlan[] | null>(null);
  const [askingEmpty, setAskingEmpty] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const id = workspace?.id;

  useEffect(() => {
    const known = session.store.getState().workspaces.find((each) => each.id === id);
    if (!known || known.kind === 'sample') return;
    let wanted = true;
    void locateImports(session, known.imports).then((found) => {
      if (wanted) setPlans(found);
    });
    return () => {
      wanted = false;
    };
  }, [session, id]);

  if (open.status !== 'mismatch' || !workspace) return null;
  const words = stopWords(open.kind, workspace, open.found, format.count);
  const isSample = workspace.kind === 'sample';
  const missing = plans?.flatMap(({ files }) => files).filter(({ ok }) => !ok).length ?? 0;

  const choose = async (plan: number, file: number) => {
    const [chosen] = (await session.main.invoke('file.choose', { kind: 'mentions' })) ?? [];
    if (!chosen || !plans) return;
    setPlans(
      replaceFile(
        plans,
        plan,
        file,
        chosen.ok
          ? { ok: true, value: chosen.value satisfies OpenedFile }
          : { ok: false, failure: failureOfFile(chosen.failure) },
      ),
    );
  };
  const empty = async () => {
    setAskingEmpty(false);
    setFailure(await startEmpty(session, workspace.id));
  };
  const remake = async () => {
    const failed = await startEmpty(session, workspace.id);
    setFailure(failed);
    if (!failed) await fillSample(session, workspace.id);
  };
  return (
    <div className="room-page stop-page">
      <div role="alert">
        <h1 className="headline">{words.title}</h1>
        <p className="lead">{words.happened}</p>
      </div>
      <dl className="facts">
        <dt>Workspace</dt>
        <dd>{workspace.name}</dd>
        <dt>Remembered</dt>
        <dd>{words.remembered}</dd>
        <dt>Found</dt>
        <dd>{words.found}</dd>
      </dl>
      {failure && <FailureWords failure={failure} />}
      {isSample ? (
        <div className="state-actions">
          <Button look="primary" onClick={() => void remake()}>
            Make the sample again
          </Button>
        </div>
      ) : (
        <>
          {workspace.imports.length > 0 && (
            <MissingImports
              plans={plans}
              records={workspace.imports}
              onChoose={(plan, file) => void choose(plan, file)}
            />
          )}
          <div className="state-actions">
            {workspace.imports.length > 0 && (
              <Button
                look="primary"
                disabled={plans === null || missing > 0}
                onClick={() => {
                  if (plans) void reimport(session, workspace.id, plans);
                }}
              >
                {workspace.imports.length === 1
                  ? 'Import it again'
                  : `Import all ${workspace.imports.length} again`}
              </Button>
            )}
            {missing > 0 && plans && (
              <Button onClick={() => void reimport(session, workspace.id, plans)}>
                Import again without the missing
              </Button>
            )}
            <Button onClick={() => setAskingEmpty(true)}>Start empty…</Button>
            {open.kind === 'damaged' && (
              <Button look="quiet" onClick={() => void openWorkspace(session, workspace.id)}>
                Try to open it again
              </Button>
            )}
            <Button look="quiet" onClick={() => session.navigation.go({ room: 'workspaces' })}>
              Other workspaces
            </Button>
          </div>
        </>
      )}
      {askingEmpty && (
        <StartEmpty
          workspace={workspace}
          onClose={() => setAskingEmpty(false)}
          onConfirm={() => void empty()}
        />
      )}
    </div>
  );
}
