import { readWaitingMail } from '../usecases/mail-in/read-waiting';
import type { Job } from './job';

/** Woken by each message that comes. */
export const job: Job = { name: 'read-mail-in', cron: '* * * * *', run: (services) => readWaitingMail(services) };
