import { describe, expect, it } from 'vitest';
import { settle, type Heights } from './heights';

const AS_BROUGHT: Heights = { reminder: 2, superior: 1, secretariat: 5, inspectorate: 10 };
const OF_TWO: Heights = { reminder: null, superior: null, secretariat: 5, inspectorate: 10 };

describe('a ladder that is set anew', () => {
	it.each<[string, Heights, Partial<Heights>, unknown]>([
		['later', AS_BROUGHT, { secretariat: 7 }, { ...AS_BROUGHT, secretariat: 7 }],
		['without its reminder', AS_BROUGHT, { reminder: null }, { ...AS_BROUGHT, reminder: null }],
		['with two steps on one day', AS_BROUGHT, { superior: 5 }, { ...AS_BROUGHT, superior: 5 }],
		['without a step above', AS_BROUGHT, { inspectorate: null }, 'rung_required'],
		['upside down', AS_BROUGHT, { superior: 6 }, 'ladder_disordered'],
		['with a step that it never had', OF_TWO, { superior: 1 }, OF_TWO],
		['with a reminder that it never had', OF_TWO, { reminder: 1 }, { ...OF_TWO, reminder: 1 }]
	])('%s', (_, standing, change, expected) => {
		const settled = settle(standing, { ...standing, ...change });
		expect(settled.ok ? settled.value : settled.refusal).toEqual(expected);
	});
});
