import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';

const test = useDatabase();
const CASES = 60;
const PROCESSES = 3;
const started: ChildProcess[] = [];

afterEach(() => {
	for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(): ChildProcess {
	const script = resolve('tests/support/escalation-process.mjs');
	const child = fork(script, [test.url, test.clock.now().toISOString()], { execArgv: [] });
	started.push(child);
	return child;
}

/** What the process says next; what it does not live to say fails the test. */
async function hear(child: ChildProcess): Promise<unknown> {
	const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${String(code)}`)));
	const [message] = (await Promise.race([once(child, 'message'), died])) as [unknown];
	died.catch(() => undefined);
	return message;
}

async function fileOverdue(): Promise<void> {
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	await aPerson(test.services, 'officer', agencies.pupr);
	test.clock.set('2026-11-02T00:00:00Z');
	for (let left = CASES; left > 0; left -= 1) {
		const { ref } = await fileReport(test.services);
		const act = { action: 'route', agencyId: agencies.pupr, text: 'Jembatan milik provinsi.' } as const;
		const outcome = await actOnComplaint(test.services, { ref, doer: moderator, formKey: null, act });
		if (!outcome.ok) throw new Error(outcome.refusal);
	}
	test.clock.set('2026-11-11T00:00:00Z');
}

it('takes each step once, however many processes climb the ladder at the same moment', async () => {
	await fileOverdue();
	const processes = Array.from({ length: PROCESSES }, start);
	expect(await Promise.all(processes.map(hear))).toEqual(processes.map(() => 'ready'));
	for (const child of processes) child.send('go');
	const taken = (await Promise.all(processes.map(hear))) as number[];
	expect(taken.filter((steps) => steps > 0).length, 'they work side by side').toBeGreaterThan(1);
	expect(taken.reduce((sum, steps) => sum + steps, 0)).toBe(2 * CASES);

	const events = await test.db
		.selectFrom('thread_event')
		.select(['thread_id as id', 'data'])
		.where('action', '=', 'escalate')
		.execute();
	const steps = events.map(({ id, data }) => `${id} ${data.clock} ${data.step}`);
	expect(new Set(steps).size).toBe(2 * CASES);
	expect(steps).toHaveLength(2 * CASES);
	await writeDueLetters(test.services);
	const mails = await test.db
		.selectFrom('mail')
		.select(['event_id', 'recipient'])
		.where('event_id', 'is not', null)
		.execute();
	expect(new Set(mails.map(({ event_id, recipient }) => `${event_id} ${recipient}`)).size).toBe(mails.length);
});
