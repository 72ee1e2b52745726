import { useEffect } from 'react';
import { failureOfFile } from '../../ipc/failure-of-file';
import type { OpenedFile } from '../../ipc/main-contract';
import { useSession } from '../session/use-session';

/** Files dropped anywhere on the window go to the import screen. */
export function useDroppedFiles(): void {
  const { main, store, navigation } = useSession();
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const take = async (paths: readonly string[]) => {
      const files: OpenedFile[] = [];
      for (const path of paths) {
        const opened = await main.invoke('file.open', { path });
        if (opened.ok) files.push(opened.value);
        else {
          const failure = failureOfFile(opened.failure);
          store.setState({ notice: { tone: 'warning', title: 'A file could not be opened.', failure } });
        }
      }
      if (files.length === 0) return;
      store.setState(({ offered }) => ({
        offered: [...offered, ...files.map((file) => ({ file, mapping: null }))],
      }));
      navigation.go({ room: 'import' });
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const paths = [...(event.dataTransfer?.files ?? [])].map((file) => main.pathOf(file));
      void take(paths.filter((path) => path !== ''));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [main, store, navigation]);
}
