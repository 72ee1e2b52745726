import { type DragEvent, type ReactNode, useState } from 'react';
import { useSession } from '../../session/use-session';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';

interface ChooseFilesProps {
  readonly onChoose: () => void;
  readonly onPaths: (paths: readonly string[]) => void;
  readonly children: ReactNode;
}

/** A place to drop files on, with a button that opens the platform's dialog. */
export function ChooseFiles({ onChoose, onPaths, children }: ChooseFilesProps) {
  const { main } = useSession();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const paths = [...event.dataTransfer.files]
      .map((file) => main.pathOf(file))
      .filter((path) => path !== '');
    if (paths.length > 0) onPaths(paths);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      className={classNames('drop-zone', over && 'drop-zone-over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      <Button look="primary" icon="file" onClick={onChoose}>
        Choose files…
      </Button>
    </div>
  );
}
