import { type ReactNode, useState } from 'react';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';

interface ChooseFilesProps {
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** Where files are chosen, and where one sees that they can be dropped: the whole window takes them. */
export function ChooseFiles({ onChoose, children }: ChooseFilesProps) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only shows that the window takes what is dropped
    <div
      className={classNames('drop-zone', over && 'drop-zone-over')}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={() => setOver(false)}
    >
      {children}
      <Button look="primary" icon="file" onClick={onChoose}>
        Choose files…
      </Button>
    </div>
  );
}
