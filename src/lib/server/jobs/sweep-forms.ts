import { sweepForms } from '../usecases/sweep-forms';
import type { Job } from './job';

export const job: Job = { name: 'sweep-forms', cron: '23 2 * * *', run: (services) => sweepForms(services) };
