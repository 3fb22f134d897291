import { sweepAccess } from '../usecases/account/sweep-access';
import type { Job } from './job';

export const job: Job = { name: 'sweep-access', cron: '41 * * * *', run: (services) => sweepAccess(services) };
