import { describe, expect, it } from 'vitest';
import { helpsToSignIn, LIMIT_OWNERS, LIMITS, limitLaw, type Limited } from './limits';

const EVERY = Object.keys(LIMITS) as Limited[];

function printed(what: Limited): string {
	const { counts, apiece, ...quotas } = limitLaw(what);
	const cells = LIMIT_OWNERS.flatMap((owner) => {
		const quota = quotas[owner];
		return quota === undefined ? [] : [`${owner} ${quota ? `${quota[0]} in ${quota[1]} min` : 'free'}`];
	});
	return `${what}${apiece ? ' (each)' : ''}, ${counts}: ${cells.join(' · ')}`;
}

describe('the law of limits', () => {
	it('reads as a table', () => {
		expect(EVERY.map(printed)).toMatchInlineSnapshot(`
			[
			  "report, new: account 20 in 60 min · staff 300 in 60 min · key 300 in 60 min · device 10 in 60 min · network 200 in 60 min · block 1000 in 60 min",
			  "draft, new: account 100 in 60 min · staff 500 in 60 min · network 1000 in 60 min",
			  "upload, each: account 100 in 60 min · staff 500 in 60 min · network 1000 in 60 min",
			  "reply, new: account 20 in 60 min · staff free · reporter 20 in 60 min · key 300 in 60 min · thread 120 in 60 min",
			  "flag, new: account 20 in 60 min · staff free · device 20 in 60 min · network 300 in 60 min",
			  "mistaken_flag, wrong: account 5 in 43200 min · device 5 in 43200 min",
			  "support (each), new: account 20 in 1440 min · device 20 in 1440 min · network 400 in 1440 min",
			  "input (each), new: account 50 in 1440 min · device 20 in 1440 min · network 600 in 1440 min · block 3000 in 1440 min",
			  "survey (each), new: network 400 in 1440 min",
			  "seat (each), new: network 400 in 1440 min",
			  "code, wrong: account 20 in 15 min · device 20 in 15 min · network 300 in 15 min",
			  "sign_in, wrong: known_device 10 in 15 min · address 10 in 15 min · network 100 in 15 min",
			  "sign_in_whole, wrong: address 10 in 15 min · network 100 in 15 min",
			  "second_step, wrong: known_device 10 in 15 min · account 50 in 1440 min · address 10 in 15 min",
			  "password, wrong: account 10 in 15 min",
			  "register, each: network 300 in 60 min · block 1500 in 60 min",
			  "reset, each: network 100 in 60 min",
			  "follow, each: account 20 in 60 min · device 10 in 60 min · network 200 in 60 min · block 1000 in 60 min",
			  "letter, each: known_device 4 in 60 min · account 4 in 60 min · address 4 in 60 min",
			  "api, each: key 600 in 1 min · network 300 in 1 min",
			]
		`);
	});

	it.each(EVERY)('gives a network of %s room for a hall where it is counted at all', (what) => {
		const { network, device, account } = limitLaw(what);
		if (!network) return;
		expect(network[0]).toBeGreaterThanOrEqual(100);
		for (const own of [device, account]) if (own) expect(network[0]).toBeGreaterThanOrEqual(10 * own[0]);
	});

	it.each(EVERY)('never holds %s of an account by its network', (what) => {
		const row = limitLaw(what);
		// What guests do, and what an account does: an account is never left to the network for want of a row of its own,
		// unless its one voice is the limit, or nobody is signed in yet.
		const isBefore = ['code', 'sign_in', 'sign_in_whole', 'register', 'reset', 'api'].includes(what);
		const isOneVoice = ['survey', 'seat'].includes(what);
		if (row.network && !isBefore && !isOneVoice) expect(row.account).toBeDefined();
	});

	it('sends to sign in only whom an account would help', () => {
		expect(helpsToSignIn({ what: 'input', owner: 'network' })).toBe(true);
		expect(helpsToSignIn({ what: 'input', owner: 'account' })).toBe(false);
		expect(helpsToSignIn({ what: 'sign_in', owner: 'network' })).toBe(false);
	});
});
