/** What the script is told with its page. `mark`: the digest of where a device is written to; `stale`: long not seen. */
export type PushPage = { publicKey: string; known: { id: string; mark: string; stale: boolean }[] };

/** How it stands with this device; one of them is shown. */
export const PUSH_STATES = ['absent', 'unsupported', 'home', 'denied', 'failed', 'off', 'on'] as const;
export type PushState = (typeof PUSH_STATES)[number];
