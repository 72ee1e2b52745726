import type { ImportRecord } from '../../../ipc/engine-contract';
import type { RecoveryPlan } from '../../session/actions/recovery-actions';
import { useFormat } from '../../session/use-session';
import { Button } from '../../ui/controls/button';

interface MissingImportsProps {
  /** null while the files are being looked for. */
  readonly plans: readonly RecoveryPlan[] | null;
  readonly records: readonly ImportRecord[];
  readonly onChoose: (plan: number, file: number) => void;
}

/** The remembered imports with the files they came from, and whether those are still where they were. */
export function MissingImports({ plans, records, onChoose }: MissingImportsProps) {
  const format = useFormat();
  return (
    <table className="table">
      <caption className="section-title">What was imported</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Imported</th>
          <th scope="col" className="numeric">
            Mentions
          </th>
          <th scope="col">The file</th>
        </tr>
      </thead>
      <tbody>
        {records.flatMap((record, plan) =>
          record.files.map((file, at) => {
            const found = plans?.[plan]?.files[at];
            return (
              <tr key={`${record.id} ${file.path}`}>
                <td className="path">{found?.ok ? found.value.path : file.path}</td>
                <td className="nowrap">{format.instant(record.at)}</td>
                <td className="numeric">{at === 0 ? format.count(record.counts.accepted) : ''}</td>
                <td className="nowrap">
                  {found === undefined && <span className="quiet">looking…</span>}
                  {found?.ok && <span className="quiet">is there</span>}
                  {found && !found.ok && (
                    <>
                      <span className="worse">▲ not there</span>{' '}
                      <Button small onClick={() => onChoose(plan, at)}>
                        Choose it…
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
