import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometresBetween, nearestOf } from './nearest';

const TERNATE = { name: 'Kalumata', latitude: 0.77, longitude: 127.37 };
const EQUATOR = { name: 'Di khatulistiwa', latitude: 0, longitude: 127.5 };
const point = fc.record({
	latitude: fc.double({ min: -89, max: 89, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true })
});

describe('the nearest village', () => {
	it.each([
		['in town', { latitude: 0.78, longitude: 127.38 }, 'Kalumata'],
		['on the equator, where latitude is nought', { latitude: 0, longitude: 127.4 }, 'Di khatulistiwa'],
		['in Jakarta', { latitude: -6.2, longitude: 106.8 }, undefined]
	])('is found %s', (_, here, name) => {
		expect(nearestOf([TERNATE, EQUATOR], here)?.name).toBe(name);
	});

	it('is not further than any other', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), point, (villages, here) => {
				const found = nearestOf(villages, here);
				const least = Math.min(...villages.map((village) => kilometresBetween(village, here)));
				if (found) expect(kilometresBetween(found, here)).toBe(least);
				else expect(least).toBeGreaterThan(60);
			})
		);
	});

	it('lies a degree of the equator away where it does', () => {
		expect(kilometresBetween(EQUATOR, { latitude: 0, longitude: 128.5 })).toBeCloseTo(111.19, 1);
	});
});
