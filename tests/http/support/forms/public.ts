import { randomUUID } from 'node:crypto';
import { ELEMENT_FIELD, TRAIT_FIELD } from '../../../../src/lib/forms/survey/answer';
import { plain, type SiteForm } from './form';

const FORUM_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(public)/pengaduan/[ref=ref]/dukung',
		// With a key: a device that has not spoken before would be sent round for one.
		path: `/pengaduan/:ref/dukung?kunci=${randomUUID()}`,
		words: ['dukung'],
		empty: 303,
		long: 303
	},
	{ ...plain, route: '(public)/kiriman-dilaporkan', path: '/kiriman-dilaporkan?/lupakan', empty: 303 }
];

const SURVEY_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(public)/survei/[slug]',
		path: '/survei/survei-kepuasan-permintaan-data-kesehatan',
		fields: {
			...Object.fromEntries(Object.values(ELEMENT_FIELD).map((field) => [field, '3'])),
			saran: 'Loket sebaiknya buka saat jam istirahat.'
		},
		words: ['saran'],
		kept: ['saran'],
		choices: [...Object.values(ELEMENT_FIELD), ...Object.values(TRAIT_FIELD)]
	}
];

const TOPIC = '/konsultasi/rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi';

const CONSULTATION_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(public)/konsultasi/[slug]/teks/tegaskan',
		path: `${TOPIC}/teks/tegaskan?kunci=${randomUUID()}`,
		words: ['masukan', 'sikap'],
		empty: 404,
		long: 404
	},
	{
		...plain,
		route: '(desk)/meja/konsultasi/[slug]/teks',
		// Reads the same fields as publishing, which nobody can take back.
		path: `/meja${TOPIC}/teks?/periksa`,
		by: 'facilitator',
		fields: { naskah: 'Pasal 1\nLoket dibuka pukul 07.30.', catatan: '', keadaan: '2' },
		words: ['naskah', 'catatan', 'keadaan'],
		kept: ['naskah', 'catatan'],
		choices: [],
		long: 200
	}
];

const DECISION = { ...plain, route: '(public)/moderasi/keputusan/[number=number]' } as const;
const REASONS = 'Kiriman itu mengkritik pelayanan, dan kritik memang boleh.';

const DECISION_FORMS: SiteForm[] = [
	{
		...DECISION,
		path: '/moderasi/keputusan/:number?/tinjau',
		fields: { kata: REASONS },
		words: ['kata'],
		kept: ['kata']
	},
	{ ...DECISION, path: '/moderasi/keputusan/:number?/tutup', empty: 303 },
	{
		...plain,
		route: '(public)/pengaduan/[ref=ref]/benar-selesai',
		path: '/pengaduan/:ref/benar-selesai',
		choices: ['selesai']
	}
];

export const PUBLIC_FORMS: SiteForm[] = [...FORUM_FORMS, ...DECISION_FORMS, ...SURVEY_FORMS, ...CONSULTATION_FORMS];
