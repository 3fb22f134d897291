import { adminTextFor } from '../../../../src/lib/text/admin-catalogue';
import { ADMIN, press, type Looks } from './look';

const admin = adminTextFor('id');

export const ADMIN_PAGES: Looks = {
	'(admin)/admin': [{ name: 'filled', path: '/admin', by: ADMIN }],
	'(admin)/admin/instansi': [{ name: 'filled', path: '/admin/instansi', by: ADMIN }],
	'(admin)/admin/instansi/baru': [
		{ name: 'refused', path: '/admin/instansi/baru', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/instansi/[slug]': [{ name: 'filled', path: '/admin/instansi/dinkes', by: ADMIN }],
	'(admin)/admin/instansi/[slug]/akhiri': [
		{ name: 'refused', path: '/admin/instansi/dinkes/akhiri', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/instansi/[slug]/pecah': [
		{ name: 'refused', path: '/admin/instansi/dinkes/pecah', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/daftar/[list]': [
		{ name: 'refused', path: '/admin/daftar/orang', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/kategori': [{ name: 'filled', path: '/admin/kategori', by: ADMIN }],
	'(admin)/admin/kategori/[slug]': [{ name: 'filled', path: '/admin/kategori/jembatan', by: ADMIN }],
	'(admin)/admin/mulai': [{ name: 'filled', path: '/admin/mulai', by: ADMIN }],
	'(admin)/admin/orang': [{ name: 'filled', path: '/admin/orang', by: ADMIN }],
	'(admin)/admin/orang/tunjuk': [
		{ name: 'refused', path: '/admin/orang/tunjuk', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/orang/[id]': [{ name: 'filled', path: '/admin/orang/:officer', by: ADMIN }],
	'(admin)/admin/kesehatan': [{ name: 'of a demo', path: '/admin/kesehatan', by: ADMIN }],
	'(admin)/admin/tangga': [{ name: 'filled', path: '/admin/tangga', by: ADMIN }],
	'(admin)/admin/tangga/[clock]': [
		{ name: 'refused', path: '/admin/tangga/resolution', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/masuk': [
		{ name: 'refused', path: '/admin/masuk', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/data-pribadi': [
		{ name: 'with a letter', path: '/admin/data-pribadi?jenis=account&sejak=2026-11-01', by: ADMIN }
	],
	'(admin)/admin/permintaan-data': [{ name: 'empty', path: '/admin/permintaan-data', by: ADMIN }],
	'(admin)/admin/riwayat': [{ name: 'filled', path: '/admin/riwayat', by: ADMIN }],
	'(admin)/admin/wilayah': [{ name: 'filled', path: '/admin/wilayah', by: ADMIN }],
	'(admin)/admin/kalender': [
		{ name: 'filled', path: '/admin/kalender?tahun=2026', by: ADMIN },
		{ name: 'empty', path: '/admin/kalender?tahun=2029', by: ADMIN }
	],
	'(admin)/admin/kalender/hari': [
		{ name: 'empty', path: '/admin/kalender/hari', by: ADMIN },
		{ name: 'refused', path: '/admin/kalender/hari', by: ADMIN, press: press(admin.calendar.form.submit) }
	],
	'(admin)/admin/kalender/impor': [
		{ name: 'empty', path: '/admin/kalender/impor', by: ADMIN },
		{ name: 'refused', path: '/admin/kalender/impor', by: ADMIN, press: press(admin.calendar.importing.submit) }
	],
	'(admin)/admin/kalender/terbitkan': [{ name: 'nothing prepared', path: '/admin/kalender/terbitkan', by: ADMIN }],
	'(admin)/admin/aturan': [{ name: 'filled', path: '/admin/aturan', by: ADMIN }],
	'(admin)/admin/aturan/[code]': [
		{ name: 'filled', path: '/admin/aturan/B1', by: ADMIN },
		{ name: 'refused', path: '/admin/aturan/D5', by: ADMIN, press: press(admin.rules.form.submit) }
	],
	'(admin)/admin/situs': [
		{ name: 'filled', path: '/admin/situs', by: ADMIN },
		{ name: 'refused', path: '/admin/situs', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/situs/halaman': [{ name: 'filled', path: '/admin/situs/halaman', by: ADMIN }],
	'(admin)/admin/situs/halaman/[page]': [
		{ name: 'filled', path: '/admin/situs/halaman/privasi', by: ADMIN },
		{ name: 'refused', path: '/admin/situs/halaman/privasi', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/situs/batas': [{ name: 'filled', path: '/admin/situs/batas', by: ADMIN }],
	'(admin)/admin/situs/batas/[limit]': [
		{ name: 'filled', path: '/admin/situs/batas/report-account', by: ADMIN },
		{ name: 'refused', path: '/admin/situs/batas/report-account', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/situs/kunci': [{ name: 'filled', path: '/admin/situs/kunci', by: ADMIN }],
	'(admin)/admin/situs/api': [{ name: 'filled', path: '/admin/situs/api', by: ADMIN }],
	'(admin)/admin/situs/api/baru': [
		{ name: 'filled', path: '/admin/situs/api/baru', by: ADMIN },
		{ name: 'refused', path: '/admin/situs/api/baru', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/situs/api/[id]': [{ name: 'filled', path: '/admin/situs/api/:key', by: ADMIN }],
	'(admin)/admin/situs/webhook': [{ name: 'filled', path: '/admin/situs/webhook', by: ADMIN }],
	'(admin)/admin/situs/webhook/baru': [
		{ name: 'refused', path: '/admin/situs/webhook/baru', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(admin)/admin/situs/webhook/[id]': [
		{ name: 'filled', path: '/admin/situs/webhook/0b5a7c1e-3f0d-4a8e-9c55-6a1d2f3b4c5d', by: ADMIN }
	],
	'(admin)/admin/situs/email': [{ name: 'filled', path: '/admin/situs/email', by: ADMIN }],
	'(admin)/admin/perutean': [{ name: 'filled', path: '/admin/perutean', by: ADMIN }],
	'(admin)/admin/perutean/draf': [
		{ name: 'filled', path: '/admin/perutean/draf', by: ADMIN },
		{ name: 'refused', path: '/admin/perutean/draf', by: ADMIN, press: press(admin.routing.draft.save) }
	],
	'(admin)/admin/perutean/impor': [
		{ name: 'refused', path: '/admin/perutean/impor', by: ADMIN, press: press(admin.routing.importing.submit) }
	],
	'(admin)/admin/perutean/coba': [
		{ name: 'refused', path: '/admin/perutean/coba', by: ADMIN, press: press(admin.routing.publish.submit) }
	],
	'(admin)/admin/perutean/versi/[versi]': [{ name: 'filled', path: '/admin/perutean/versi/1', by: ADMIN }],
	'(admin)/admin/penahanan': [{ name: 'filled', path: '/admin/penahanan', by: ADMIN }],
	'(admin)/admin/penahanan/[scope]': [
		{ name: 'filled', path: '/admin/penahanan/konsultasi', by: ADMIN },
		{ name: 'refused', path: '/admin/penahanan/umum', by: ADMIN, press: press(admin.holds.changing.try) }
	],
	'(admin)/admin/penahanan/kata': [
		{ name: 'filled', path: '/admin/penahanan/kata?ubah=anjing', by: ADMIN },
		{ name: 'refused', path: '/admin/penahanan/kata', by: ADMIN, press: press(admin.holds.changing.try) }
	],
	'(admin)/admin/kebijakan': [{ name: 'filled', path: '/admin/kebijakan', by: ADMIN }],
	'(admin)/admin/kebijakan/[code]': [
		{ name: 'filled', path: '/admin/kebijakan/first-response', by: ADMIN },
		{ name: 'refused', path: '/admin/kebijakan/first-response', by: ADMIN, press: press(admin.policy.form.submit) }
	]
};
