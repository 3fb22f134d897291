import { sendDuePushes } from '../notices/push/send-pushes';
import type { Job } from './job';

/** Woken where letters are written; what that misses, and quiet hours that end, it finds by looking. */
export const job: Job = { name: 'send-pushes', cron: '* * * * *', run: sendDuePushes };
