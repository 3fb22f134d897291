import { expect, test } from 'vitest';
import { countedTitle } from './counted-title';

test.each([
	['Menunggu saya, Meja', 3, '(3) Menunggu saya, Meja'],
	['(3) Menunggu saya, Meja', 12, '(12) Menunggu saya, Meja'],
	['(3) Menunggu saya, Meja', 0, 'Menunggu saya, Meja'],
	['(RT 3) Jalan rusak', 1, '(1) (RT 3) Jalan rusak']
])('%j with %i that wait is %j', (title, waiting, counted) => expect(countedTitle(title, waiting)).toBe(counted));
