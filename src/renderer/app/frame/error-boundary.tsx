import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/controls/button';
import { ErrorState } from '../../ui/feedback/error-state';

interface ErrorBoundaryProps {
  /** Changes with the room: another room is another try. */
  readonly place: string;
  readonly onError: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly brokenAt: string | null;
  readonly detail: string;
}

/** A bug in one screen leaves the rest of the app standing, and says so. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { brokenAt: null, detail: '' };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { brokenAt: '', detail: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.place });
    this.props.onError();
  }

  override componentDidUpdate(): void {
    const { brokenAt } = this.state;
    if (brokenAt !== null && brokenAt !== '' && brokenAt !== this.props.place) {
      this.setState({ brokenAt: null });
    }
  }

  override render(): ReactNode {
    if (this.state.brokenAt === null) return this.props.children;
    return (
      <div className="room-page">
        <ErrorState
          isScreen
          title="This screen could not be drawn."
          actions={<Button onClick={() => this.setState({ brokenAt: null })}>Try again</Button>}
        >
          <p>
            That is a fault of the app; your mentions are not touched. Try again, or go on in another room.
            For a report: “{this.state.detail}”.
          </p>
        </ErrorState>
      </div>
    );
  }
}
