import { describe, expect, it } from 'vitest';
import { previewOf } from './preview';

const siti = { name: 'Siti Rahma', organisation: 'Forum Pasien', unsur: 'service_user', gender: 'female' } as const;
const ahmad = { name: 'Ahmad Yani', organisation: 'Universitas Khairun', unsur: 'academic' } as const;
const NO_CONTACT = () => '';

describe('what a pasted list would do', () => {
	it('says all that is kept of a person, apart from address and number', () => {
		const seated = { ...siti, disability: true, phone: '081234567890' };
		expect(previewOf([seated, ahmad], [], ({ name }) => name, {}).people).toEqual([
			{ ...siti, disability: true, isNew: true },
			{ ...ahmad, gender: null, disability: null, isNew: true }
		]);
	});

	it('adds nobody twice, also where nothing is left to add', () => {
		expect(previewOf([siti, ahmad], [siti], NO_CONTACT, {})).toMatchObject({ added: 1, known: 1 });
		expect(previewOf([siti], [siti], NO_CONTACT, {})).toMatchObject({ added: 0, known: 1 });
	});
});
