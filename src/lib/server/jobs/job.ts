import type { Services } from '../services';

/**
 * One job a file of this folder, exported as `job`. It may run twice or on two machines at once, so it claims its work
 * in SQL. What "now" is it asks of the services; `cron` (UTC) is the real clock and only says how often to look.
 */
export type Job<Payload = unknown> = {
	name: string;
	cron?: string;
	run(services: Services, payload: Payload): Promise<void>;
};
