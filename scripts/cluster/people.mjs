import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { during } from '../lib/talk.mjs';
import { makeReply, makeReport, makeSupport, perform, send } from './acts.mjs';

/** @typedef {import('./acts.mjs').Act} Act */
/** @typedef {import('./house.mjs').House} House */

const ACCOUNTS = 300;
const THREADS = 12;
/** How many act at the same moment, and how long each thinks before the next act. */
const AT_ONCE = 8;
const THINK_MS = 400;
const READERS = 4;

/** Citizens with accounts and guests, who act as fast as they may and press again when nothing answers. @param {House} house */
export async function gatherPeople(house) {
	const citizens = await during('Citizens', () => makeCitizens(house.direct));
	const refs = await findOpen(house, citizens);
	/** @type {Act[]} */
	const acts = [];
	/** @type {{ at: number, status: number }[]} */
	const failed = [];
	let acting = true;
	let nth = 0;

	const nextAct = () => {
		const [turn, index] = [nth % 3, Math.floor(nth++ / 3)];
		const citizen = citizens[index % ACCOUNTS] ?? '';
		const ref = refs[(index + Math.floor(index / ACCOUNTS)) % refs.length] ?? '';
		if (turn === 0) return makeReply(ref, citizen, index);
		return turn === 1 ? makeSupport(ref, citizen, index) : makeReport(index);
	};
	/** @param {number} status */
	const onFailure = (status) => void failed.push({ at: Date.now(), status });

	const act = async () => {
		while (acting) {
			const one = nextAct();
			acts.push(one);
			await perform(house.url, one, onFailure);
			await sleep(THINK_MS);
		}
	};
	const read = async () => {
		for (let turn = 0; acting; turn += 1) {
			const path = turn % 2 ? '/pengaduan' : `/pengaduan/${refs[turn % refs.length]}`;
			const { status } = await send(house.url, { path }, { cookie: '', address: '10.1.1.1' });
			if (status !== 200) onFailure(status);
			await sleep(THINK_MS);
		}
	};
	const all = Promise.all([...Array.from({ length: AT_ONCE }, act), ...Array.from({ length: READERS }, read)]);

	return {
		acts,
		actFor: (/** @type {number} */ ms) => sleep(ms),
		mark: () => Date.now(),
		/** What happened to people since a moment. @param {number} moment */
		since(moment) {
			const answered = acts.filter(({ answeredAt }) => answeredAt !== null && answeredAt >= moment);
			return {
				from: moment,
				until: Date.now(),
				acknowledged: answered.length,
				failed: failed.filter(({ at }) => at >= moment).length,
				longest: Math.max(0, ...answered.map(({ begunAt, answeredAt }) => (answeredAt ?? 0) - begunAt))
			};
		},
		/** Nobody begins anything new; whoever waits is answered at last. @param {number} ms */
		async finish(ms) {
			acting = false;
			await Promise.race([all, sleep(ms)]);
		}
	};
}

/** Accounts with a session each, as signing in leaves them. @param {string} url @returns {Promise<string[]>} their cookies */
async function makeCitizens(url) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const sessions = Array.from({ length: ACCOUNTS }, () => randomBytes(32).toString('hex'));
	await client.query(
		`with given as (
			select gen_random_uuid() as user_id, id, n from unnest($1::text[]) with ordinality as one (id, n)
		), people as (
			insert into app_user (id, email, name, password_hash, email_confirmed_at, created_at)
			select user_id, 'gugus.' || n || '@fkp.test', 'Warga Gugus ' || n, '', now(), now() from given
		)
		insert into session (id, user_id, expires_at, created_at)
		select id, user_id, now() + interval '20 days', now() from given`,
		[sessions.map((token) => createHash('sha256').update(token).digest('hex'))]
	);
	await client.end();
	return sessions.map((token) => `session=${token}`);
}

/** Reports that take a reply. @param {House} house @param {string[]} citizens */
async function findOpen({ url, direct }, citizens) {
	const client = new pg.Client({ connectionString: direct });
	await client.connect();
	const { rows } = await client.query(`select ref from thread where kind = 'complaint' and published_at is not null
		and hidden_at is null and locked_at is null and not confidential order by created_at desc`);
	await client.end();
	const refs = [];
	for (const [index, { ref }] of rows.entries()) {
		const reply = makeReply(ref, citizens[(ACCOUNTS - 1 - index) % ACCOUNTS] ?? '', -1);
		const { status } = await send(url, reply.steps[0] ?? { path: '/' }, reply.who);
		if (status === 303 && refs.push(ref) === THREADS) break;
	}
	if (refs.length === 0) throw new Error('No report takes a reply');
	return refs;
}
