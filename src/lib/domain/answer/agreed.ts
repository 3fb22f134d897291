import type { ComplaintStatus } from '../complaint/status';

/** How a report stands whose reporter said themselves that it is settled. */
export const AGREED: ComplaintStatus = 'closed_agreed';

/** Another report whose reporter agreed, and the words that they agreed to. */
export type AgreedAnswer = { ref: string; title: string; district: string; agency: string | null; html: string };
