import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatch } from './watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const coded = (code: string) => Object.assign(new Error('x'), { code });
const FULL = coded('53100');
const AWAY = coded('ECONNREFUSED');

function watched() {
	const state = { over: false };
	const told: string[] = [];
	const watch = createWatch({
		isOver: () => Promise.resolve(state.over),
		tell: (news, trouble) => Promise.resolve(void told.push(`${news} ${trouble}`)),
		now: () => new Date()
	});
	return { watch, state, told, wait: (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000) };
}

describe('a watch over the database', () => {
	it('is not begun by other faults', () => {
		const { watch } = watched();
		watch.saw(new TypeError('x'));
		expect(watch.trouble()).toBeNull();
	});

	it('tells once of what lasts, however much fails, and once that it is over', async () => {
		const { watch, state, told, wait } = watched();
		for (let failed = 0; failed < 50; failed += 1) watch.saw(FULL);
		expect(watch.trouble()).toBe('no_room');
		await wait(50);
		expect(told).toEqual([]);
		await wait(600);
		expect(told).toEqual(['begun no_room']);
		state.over = true;
		await wait(15);
		expect(told).toEqual(['begun no_room', 'over no_room']);
		expect(watch.trouble()).toBeNull();
	});

	it('tells nobody of a restart', async () => {
		const { watch, state, told, wait } = watched();
		watch.saw(AWAY);
		await wait(20);
		state.over = true;
		await wait(100);
		expect([told, watch.trouble()]).toEqual([[], null]);
	});

	it('tells of what comes and goes once an hour', async () => {
		const { watch, state, told, wait } = watched();
		for (let times = 0; times < 5; times += 1) {
			state.over = false;
			watch.saw(AWAY);
			await wait(120);
			state.over = true;
			await wait(30);
		}
		expect(told).toEqual(['begun away', 'over away']);
	});
});
