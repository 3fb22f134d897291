import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITIES } from '../actor/capacity';
import { aComplaintEvent } from '../complaint/event.fixture';
import { canonicalEvent } from './canonical';

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
/** As stored JSON is read: two that hold the same are the same. */
const record = <T>(of: fc.Arbitrary<T>) => fc.dictionary(fc.string(), of, { noNullPrototype: true });
const event = fc.record({
	thread: fc.string(),
	seq: fc.nat(),
	at: fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') }),
	action: fc.string(),
	from: fc.option(fc.string()),
	to: fc.option(fc.string()),
	role: fc.constantFrom(...CAPACITIES),
	agencyId: fc.option(fc.uuid()),
	userId: fc.option(fc.uuid()),
	public: fc.boolean(),
	data: record(fc.oneof(value, fc.array(value), record(value)))
});

const turned = <Of extends object>(of: Of): Of => Object.fromEntries(Object.entries(of).reverse()) as Of;

describe('the canonical form of an event', () => {
	it('reads as a text', () => {
		const at = new Date('2026-11-21T05:00:00.125Z');
		const routed = aComplaintEvent({ action: 'route', seq: 2, at, role: 'moderator', data: { agencyId: 'pupr' } });
		expect(canonicalEvent({ ...routed, thread: '7Q4M-2K9X' })).toMatchInlineSnapshot(
			`"{"action":"route","agencyId":null,"at":"2026-11-21T05:00:00.125Z","data":{"agencyId":"pupr"},"from":null,"public":true,"role":"moderator","seq":2,"thread":"7Q4M-2K9X","to":null,"userId":null,"version":1}"`
		);
	});

	it('does not depend on the order in which fields were stored', () => {
		fc.assert(
			fc.property(event, (one) => {
				expect(canonicalEvent({ ...turned(one), data: turned(one.data) })).toBe(canonicalEvent(one));
			})
		);
	});

	it('is another text for another event, whichever field differs', () => {
		fc.assert(
			fc.property(
				event,
				event,
				fc.constantFrom(...(Object.keys(fc.sample(event, 1)[0] ?? {}) as string[])),
				(one, other, field) => {
					const changed = { ...one, ...Object.fromEntries(Object.entries(other).filter(([name]) => name === field)) };
					expect(canonicalEvent(changed) === canonicalEvent(one)).toBe(isDeepStrictEqual(changed, { ...one }));
				}
			)
		);
	});

	it('tells what is absent from what is empty', () => {
		const bare = aComplaintEvent({ action: 'accept' });
		const empty = aComplaintEvent({ action: 'accept', data: { reason: '' } });
		expect(canonicalEvent({ ...bare, thread: 'A' })).not.toBe(canonicalEvent({ ...empty, thread: 'A' }));
	});
});
