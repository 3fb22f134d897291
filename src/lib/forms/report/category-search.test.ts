import { describe, expect, it } from 'vitest';
import { filterCategories, type CategoryChoice } from './category-search';

const choice = (slug: string, name: string, group: string, keywords: string): CategoryChoice => ({
	slug,
	name,
	group,
	keywords,
	discreet: false
});
const CATEGORIES = [
	choice('jalan-rusak', 'Jalan rusak', 'Jalan & jembatan', 'lubang, berlubang, aspal'),
	choice('jembatan', 'Jembatan', 'Jalan & jembatan', 'oprit, gorong-gorong'),
	choice('obat', 'Obat & tenaga kesehatan', 'Kesehatan', 'obat kosong, bidan')
];
const slugs = (found: CategoryChoice[]) => found.map(({ slug }) => slug);

describe('filterCategories', () => {
	it.each([
		['', ['jalan-rusak', 'jembatan', 'obat']],
		['   ', ['jalan-rusak', 'jembatan', 'obat']],
		['jalan', ['jalan-rusak', 'jembatan']],
		['JALANNYA rusak', ['jalan-rusak']],
		['gorong', ['jembatan']],
		['bidan kesehatan', ['obat']],
		['kapal', []],
		['.*(', ['jalan-rusak', 'jembatan', 'obat']]
	])('%j', (search, expected) => expect(slugs(filterCategories(CATEGORIES, search))).toEqual(expected));
});
