import { forgetMailIn } from '../usecases/mail-in/forget';
import type { Job } from './job';

export const job: Job = { name: 'forget-mail-in', cron: '37 3 * * *', run: (services) => forgetMailIn(services) };
