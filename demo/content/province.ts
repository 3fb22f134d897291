import type { DemoDistrict } from './types';

/** Kabupaten and kota with their Kemendagri codes; the places are real, the reports set in them are not. */
export const districts = [
	{
		code: '82.01',
		name: 'Kabupaten Halmahera Barat',
		shortName: 'Halmahera Barat',
		places: [
			{ name: 'Jailolo', kind: 'subdistrict' },
			{ name: 'Sahu', kind: 'subdistrict' },
			{ name: 'Ibu', kind: 'subdistrict' },
			{ name: 'Loloda', kind: 'subdistrict' },
			{ name: 'Sidangoli Dehe', kind: 'village' },
			{ name: 'Guaemaadu', kind: 'village' },
			{ name: 'Bobanehena', kind: 'village' },
			{ name: 'Tongute Ternate', kind: 'village' },
			{ name: 'Balisoan', kind: 'village' },
			{ name: 'Kedi', kind: 'village' },
			{ name: 'Pelabuhan Jailolo', kind: 'port' },
			{ name: 'Pelabuhan Sidangoli', kind: 'port' }
		]
	},
	{
		code: '82.02',
		name: 'Kabupaten Halmahera Tengah',
		shortName: 'Halmahera Tengah',
		places: [
			{ name: 'Weda', kind: 'subdistrict' },
			{ name: 'Weda Selatan', kind: 'subdistrict' },
			{ name: 'Patani', kind: 'subdistrict' },
			{ name: 'Pulau Gebe', kind: 'subdistrict' },
			{ name: 'Fidi Jaya', kind: 'village' },
			{ name: 'Nusliko', kind: 'village' },
			{ name: 'Were', kind: 'village' },
			{ name: 'Banemo', kind: 'village' },
			{ name: 'Tepeleo', kind: 'village' },
			{ name: 'Kapaleo', kind: 'village' },
			{ name: 'Pelabuhan Weda', kind: 'port' },
			{ name: 'Pelabuhan Gebe', kind: 'port' }
		]
	},
	{
		code: '82.03',
		name: 'Kabupaten Halmahera Utara',
		shortName: 'Halmahera Utara',
		places: [
			{ name: 'Tobelo', kind: 'subdistrict' },
			{ name: 'Galela', kind: 'subdistrict' },
			{ name: 'Kao', kind: 'subdistrict' },
			{ name: 'Loloda Utara', kind: 'subdistrict' },
			{ name: 'Gamsungi', kind: 'village' },
			{ name: 'Gosoma', kind: 'village' },
			{ name: 'Wosia', kind: 'village' },
			{ name: 'Mamuya', kind: 'village' },
			{ name: 'Soasio Galela', kind: 'village' },
			{ name: 'Dorume', kind: 'village' },
			{ name: 'Pelabuhan Tobelo', kind: 'port' },
			{ name: 'Pelabuhan Galela', kind: 'port' }
		]
	},
	{
		code: '82.04',
		name: 'Kabupaten Halmahera Selatan',
		shortName: 'Halmahera Selatan',
		places: [
			{ name: 'Bacan', kind: 'subdistrict' },
			{ name: 'Obi', kind: 'subdistrict' },
			{ name: 'Kayoa', kind: 'subdistrict' },
			{ name: 'Pulau Makian', kind: 'subdistrict' },
			{ name: 'Tomori', kind: 'village' },
			{ name: 'Babang', kind: 'village' },
			{ name: 'Saketa', kind: 'village' },
			{ name: 'Maffa', kind: 'village' },
			{ name: 'Guruapin', kind: 'village' },
			{ name: 'Laiwui', kind: 'village' },
			{ name: 'Pelabuhan Babang', kind: 'port' },
			{ name: 'Pelabuhan Kupal', kind: 'port' }
		]
	},
	{
		code: '82.05',
		name: 'Kabupaten Kepulauan Sula',
		shortName: 'Kepulauan Sula',
		places: [
			{ name: 'Sanana', kind: 'subdistrict' },
			{ name: 'Mangoli Timur', kind: 'subdistrict' },
			{ name: 'Sulabesi Barat', kind: 'subdistrict' },
			{ name: 'Fogi', kind: 'village' },
			{ name: 'Falahu', kind: 'village' },
			{ name: 'Mangon', kind: 'village' },
			{ name: 'Dofa', kind: 'village' },
			{ name: 'Falabisahaya', kind: 'village' },
			{ name: 'Kabau Pantai', kind: 'village' },
			{ name: 'Pelabuhan Sanana', kind: 'port' },
			{ name: 'Pelabuhan Dofa', kind: 'port' }
		]
	},
	{
		code: '82.06',
		name: 'Kabupaten Halmahera Timur',
		shortName: 'Halmahera Timur',
		places: [
			{ name: 'Maba', kind: 'subdistrict' },
			{ name: 'Wasile', kind: 'subdistrict' },
			{ name: 'Wasile Selatan', kind: 'subdistrict' },
			{ name: 'Soagimalaha', kind: 'village' },
			{ name: 'Subaim', kind: 'village' },
			{ name: 'Lolobata', kind: 'village' },
			{ name: 'Bicoli', kind: 'village' },
			{ name: 'Nusa Jaya', kind: 'village' },
			{ name: 'Dodaga', kind: 'village' },
			{ name: 'Pelabuhan Buli', kind: 'port' },
			{ name: 'Pelabuhan Bicoli', kind: 'port' }
		]
	},
	{
		code: '82.07',
		name: 'Kabupaten Pulau Morotai',
		shortName: 'Pulau Morotai',
		places: [
			{ name: 'Morotai Selatan', kind: 'subdistrict' },
			{ name: 'Morotai Utara', kind: 'subdistrict' },
			{ name: 'Morotai Jaya', kind: 'subdistrict' },
			{ name: 'Daruba', kind: 'village' },
			{ name: 'Gotalamo', kind: 'village' },
			{ name: 'Wayabula', kind: 'village' },
			{ name: 'Berebere', kind: 'village' },
			{ name: 'Sangowo', kind: 'village' },
			{ name: 'Sopi', kind: 'village' },
			{ name: 'Pelabuhan Daruba', kind: 'port' },
			{ name: 'Pelabuhan Wayabula', kind: 'port' }
		]
	},
	{
		code: '82.08',
		name: 'Kabupaten Pulau Taliabu',
		shortName: 'Pulau Taliabu',
		places: [
			{ name: 'Taliabu Barat', kind: 'subdistrict' },
			{ name: 'Taliabu Utara', kind: 'subdistrict' },
			{ name: 'Lede', kind: 'subdistrict' },
			{ name: 'Bobong', kind: 'village' },
			{ name: 'Gela', kind: 'village' },
			{ name: 'Nggele', kind: 'village' },
			{ name: 'Losseng', kind: 'village' },
			{ name: 'Tikong', kind: 'village' },
			{ name: 'Kawalo', kind: 'village' },
			{ name: 'Pelabuhan Bobong', kind: 'port' },
			{ name: 'Pelabuhan Tikong', kind: 'port' }
		]
	},
	{
		code: '82.71',
		name: 'Kota Ternate',
		shortName: 'Ternate',
		places: [
			{ name: 'Moti', kind: 'subdistrict' },
			{ name: 'Pulau Hiri', kind: 'subdistrict' },
			{ name: 'Pulau Batang Dua', kind: 'subdistrict' },
			{ name: 'Kalumata', kind: 'village' },
			{ name: 'Sasa', kind: 'village' },
			{ name: 'Jambula', kind: 'village' },
			{ name: 'Dufa-Dufa', kind: 'village' },
			{ name: 'Tobololo', kind: 'village' },
			{ name: 'Rua', kind: 'village' },
			{ name: 'Pelabuhan Bastiong', kind: 'port' },
			{ name: 'Pelabuhan Ahmad Yani', kind: 'port' }
		]
	},
	{
		code: '82.72',
		name: 'Kota Tidore Kepulauan',
		shortName: 'Tidore Kepulauan',
		places: [
			{ name: 'Oba', kind: 'subdistrict' },
			{ name: 'Oba Utara', kind: 'subdistrict' },
			{ name: 'Oba Selatan', kind: 'subdistrict' },
			{ name: 'Sofifi', kind: 'village' },
			{ name: 'Gurabati', kind: 'village' },
			{ name: 'Mareku', kind: 'village' },
			{ name: 'Akelamo', kind: 'village' },
			{ name: 'Payahe', kind: 'village' },
			{ name: 'Lifofa', kind: 'village' },
			{ name: 'Pelabuhan Rum', kind: 'port' },
			{ name: 'Pelabuhan Trikora Goto', kind: 'port' }
		]
	}
] as const satisfies readonly DemoDistrict[];

export type DistrictCode = (typeof districts)[number]['code'];
