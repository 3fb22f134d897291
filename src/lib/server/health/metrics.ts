import { FINDINGS, findingsOf } from '$lib/domain/health/findings';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { readStoredFacts } from '../queries/health/facts';
import type { Services } from '../services';
import { measureDisk } from './measure';

/** Of this process: each worker has figures of its own, and says which it is. */
const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'fkp_' });

const requests = new Histogram({
	name: 'fkp_request_seconds',
	help: 'Requests by route, and how long they took; a route is a pattern, never an address',
	labelNames: ['method', 'route', 'status'],
	buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
	registers: [registry]
});
const gauge = (name: string, help: string, labelNames: string[] = []) =>
	new Gauge({ name, help, labelNames, registers: [registry] });

const waiting = gauge('fkp_waiting_seconds', 'Age of the oldest that waits', ['what']);
const failedJobs = gauge('fkp_jobs_failed', 'Jobs that were given up');
const backupAge = gauge('fkp_backup_age_seconds', 'Since the newest backup', ['state']);
const diskFree = gauge('fkp_disk_free_ratio', 'Free part of the disk that holds FKP_DATA');
const findings = gauge('fkp_finding', '1 where npm run doctor would say so; mail servers are not asked here', ['name']);

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

type Answered = { method: string; route: string | null; status: number; ms: number };

/** A method is free text of whoever asks, and a route that is none has no name. */
export function observeRequest({ method, route, status, ms }: Answered): void {
	const labels = { method: METHODS.includes(method) ? method : 'other', route: route ?? 'none', status };
	requests.observe(labels, ms / 1_000);
}

/** What a monitor is given, in the text format of Prometheus: counts, ages and names of routes; nobody and nothing said. */
export async function writeMetrics(house: Pick<Services, 'db' | 'env' | 'now'>): Promise<string> {
	const [stored, disk] = await Promise.all([readStoredFacts(house), measureDisk(house.env)]);
	const age = (at: Date | null) => (at ? Math.max(0, (stored.now.getTime() - at.getTime()) / 1_000) : 0);
	waiting.set({ what: 'mail' }, age(stored.mail.oldestWaiting));
	waiting.set({ what: 'job' }, age(stored.jobs.oldestDue));
	waiting.set({ what: 'log' }, age(stored.log.oldestWaiting));
	failedJobs.set(stored.jobs.failed);
	if (stored.backup?.takenAt) backupAge.set({ state: 'taken' }, age(stored.backup.takenAt));
	if (stored.backup?.provenAt) backupAge.set({ state: 'proven' }, age(stored.backup.provenAt));
	if (disk) diskFree.set(disk.freeBytes / disk.allBytes);
	const found = new Set(
		findingsOf({ ...stored, mail: { ...stored.mail, server: null }, disk }).map(({ name }) => name)
	);
	for (const name of FINDINGS) findings.set({ name }, found.has(name) ? 1 : 0);
	registry.setDefaultLabels({ worker: String(house.env.worker) });
	return registry.metrics();
}

export const METRICS_TYPE = registry.contentType;
