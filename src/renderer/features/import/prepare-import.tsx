import { useState } from 'react';
import type { Failure } from '../../../domain/failure';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Notice } from '../../ui/feedback/notice';
import { Skeleton } from '../../ui/feedback/skeleton';
import { FileList } from './file-list';
import { type DraftFile, readinessOf } from './import-draft';
import { loadMapping, saveMapping } from './mapping/mapping-files';
import { MappingTable } from './mapping/mapping-table';
import { Preview } from './mapping/preview';
import { ReadingOptions } from './mapping/reading-options';
import type { ImportForm } from './use-import-form';

/** Files, their mapping and how it reads: nothing is stored before the person says so. */
export function PrepareImport({ form }: { readonly form: ImportForm }) {
  const { draft } = form;
  const selected = draft.files.find(({ file }) => file.token === draft.selected) ?? draft.files[0];
  const readiness = readinessOf(draft);
  const count = draft.files.length;
  return (
    <div className="room-page import-page">
      <header>
        <h1 className="headline">Say which column is which, then import.</h1>
        <p className="lead">
          This is what the first rows look like. Nothing is stored until you press Import, and every row that
          cannot be read is listed for you.
        </p>
      </header>
      <section className="import-section" aria-label="Files">
        <FileList draft={draft} onSelect={form.select} onRemove={form.remove} />
        <div>
          <Button icon="plus" small onClick={() => void form.choose()}>
            Add files…
          </Button>
        </div>
      </section>
      {selected && <SelectedFile key={selected.file.token} file={selected} form={form} />}
      <div className="import-bar">
        <div className="import-bar-words" aria-live="polite">
          {readiness.status === 'looking' && <span className="quiet">Looking at the first rows…</span>}
          {readiness.status === 'ready' && (
            <span className="quiet">
              {count === 1
                ? 'The file is ready to be imported.'
                : `All ${count} files are ready to be imported as one import.`}
            </span>
          )}
          {readiness.status === 'blocked' && (
            <ul className="import-problems">
              {readiness.problems.map(({ token, file, failure }) => (
                <li key={`${token} ${JSON.stringify(failure)}`}>
                  <Button look="link" onClick={() => form.select(token)}>
                    {file}
                  </Button>{' '}
                  <FailureWords
                    failure={failure}
                    inline={readiness.problems.length > 2 ? 'title' : 'detail'}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
        <Button look="quiet" onClick={form.clear}>
          Cancel
        </Button>
        <Button
          look="primary"
          disabled={readiness.status === 'blocked'}
          aria-disabled={readiness.status !== 'ready'}
          onClick={() => {
            if (readiness.status === 'ready') void form.start();
          }}
        >
          {count === 1 ? 'Import the file' : `Import ${count} files`}
        </Button>
      </div>
    </div>
  );
}

function SelectedFile({ file, form }: { readonly file: DraftFile; readonly form: ImportForm }) {
  const { main } = useSession();
  const [problem, setProblem] = useState<{ readonly what: string; readonly failure: Failure } | null>(null);
  const { look } = file;
  const { token, name } = file.file;
  if (look.status === 'looking') {
    return (
      <div className="import-section" aria-busy="true">
        <p className="quiet">Reading the first rows of {name}…</p>
        <Skeleton height="200px" />
      </div>
    );
  }
  if (look.status === 'failed') {
    return (
      <Notice
        tone="warning"
        title={`${name} cannot be imported.`}
        actions={<Button onClick={() => form.remove(token)}>Leave it out</Button>}
      >
        <FailureWords failure={look.failure} />
      </Notice>
    );
  }
  const { inspection, mapping, stale } = look;
  const edit = (changed: typeof mapping) => form.map(token, changed, 'edited');
  const load = async () => {
    const loaded = await loadMapping(main);
    setProblem(loaded && !loaded.ok ? { what: 'loaded', failure: loaded.failure } : null);
    if (loaded?.ok) form.map(token, loaded.value, 'loaded');
  };
  const save = async () => {
    const failure = await saveMapping(main, mapping, name.replace(/\.[^.]+$/, ''));
    setProblem(failure && { what: 'saved', failure });
  };
  return (
    <>
      {look.origin === 'remembered' && (
        <Notice tone="done" title="You have imported a file with these columns before.">
          <p>Its mapping is applied again; change it where this file differs.</p>
        </Notice>
      )}
      {problem && (
        <Notice tone="warning" title={`The mapping was not ${problem.what}.`}>
          <FailureWords failure={problem.failure} />
        </Notice>
      )}
      {inspection.warnings.map((warning) => (
        <Notice key={JSON.stringify(warning)} tone="warning" title="Some rows may be lost.">
          <FailureWords failure={warning} />
        </Notice>
      ))}
      <div className="import-columns">
        <section className="import-section" aria-label="Mapping">
          <div className="section-head">
            <h2 className="section-title">
              Columns of {name} <small>{form.draft.files.length > 1 && sharing(form, file)}</small>
            </h2>
            <span className="section-actions">
              <Button small look="quiet" icon="upload" onClick={() => void load()}>
                Load mapping…
              </Button>
              <Button small look="quiet" icon="download" onClick={() => void save()}>
                Save mapping…
              </Button>
            </span>
          </div>
          <MappingTable inspection={inspection} mapping={mapping} onChange={edit} />
        </section>
        <ReadingOptions inspection={inspection} mapping={mapping} onChange={edit} />
      </div>
      <Preview inspection={inspection} mapping={mapping} stale={stale} />
    </>
  );
}

/** Files with the same header share a mapping. */
function sharing(form: ImportForm, file: DraftFile): string {
  const fingerprintOf = (each: DraftFile) =>
    each.look.status === 'ready' ? each.look.inspection.fingerprint : null;
  const others = form.draft.files.filter(
    (each) => each !== file && fingerprintOf(each) === fingerprintOf(file),
  );
  return others.length === 0 ? '' : `and of ${others.length} more with the same header`;
}
