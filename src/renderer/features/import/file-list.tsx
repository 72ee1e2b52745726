import { useFormat } from '../../session/use-session';
import { IconButton } from '../../ui/controls/button';
import { Badge } from '../../ui/data/badge';
import { FailureWords } from '../../ui/feedback/failure-words';
import type { DraftFile, ImportDraft, MappingOrigin } from './import-draft';
import { fileFacts } from './mapping/file-facts';

interface FileListProps {
  readonly draft: ImportDraft;
  readonly onSelect: (token: string) => void;
  readonly onRemove: (token: string) => void;
}

const ORIGINS: Readonly<Record<MappingOrigin, string | null>> = {
  suggested: null,
  remembered: 'mapping remembered',
  loaded: 'mapping loaded',
  edited: 'mapping changed',
};

/** The chosen files with what was detected of each; choosing one shows its mapping. */
export function FileList({ draft, onSelect, onRemove }: FileListProps) {
  return (
    <ul className="import-files" aria-label="Files to import">
      {draft.files.map((file) => (
        <li key={file.file.token} className="import-file">
          <button
            type="button"
            className="import-file-choice"
            aria-current={file.file.token === draft.selected}
            onClick={() => onSelect(file.file.token)}
          >
            <span className="import-file-name clip" title={file.file.path}>
              {file.file.name}
            </span>
            <span className="quiet clip">
              <FileState file={file} />
            </span>
          </button>
          {file.look.status === 'ready' && ORIGINS[file.look.origin] && (
            <Badge tone="accent">{ORIGINS[file.look.origin]}</Badge>
          )}
          <IconButton
            small
            icon="close"
            label={`Leave out ${file.file.name}`}
            onClick={() => onRemove(file.file.token)}
          />
        </li>
      ))}
    </ul>
  );
}

function FileState({ file }: { readonly file: DraftFile }) {
  const format = useFormat();
  switch (file.look.status) {
    case 'looking':
      return 'Reading its first rows…';
    case 'failed':
      return <FailureWords failure={file.look.failure} inline="title" />;
    case 'ready':
      return [format.bytes(file.file.size), ...fileFacts(file.look.inspection)].join(' · ');
  }
}
