import { Component, type ReactNode } from 'react';

export interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead. */
  readonly instead: (error: unknown) => ReactNode;
  readonly onFault?: (error: unknown) => void;
}

/** Keeps a fault in one part of the page from taking the rest away. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: { readonly error: unknown } | null }> {
  override state: { readonly fault: { readonly error: unknown } | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: { readonly error: unknown } } {
    return { fault: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault?.(error);
  }

  override render(): ReactNode {
    return this.state.fault ? this.props.instead(this.state.fault.error) : this.props.children;
  }
}
