declare module "@hotwired/turbo" {
  interface TurboConfig {
    drive: { progressBarDelay: number };
  }
  export const config: TurboConfig;
  export function visit(location: string, options?: { action?: "advance" | "replace" }): void;
}
