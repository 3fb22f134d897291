import { textFor } from '../../../../src/lib/text/catalogue';
import { surveyTextFor } from '../../../../src/lib/text/survey-catalogue';
import { QUESTIONS } from '../../../../src/lib/forms/statistics-query';
import { MODERATOR, NOTHING_FOUND, WARGA, press, type Looks } from './look';

const { law, act } = textFor('id');
const survey = surveyTextFor('id');

export const PUBLIC_PAGES: Looks = {
	'(public)': [
		{ name: 'filled', path: '/' },
		{ name: 'in English', path: '/en' }
	],
	'(public)/pengaduan': [
		{ name: 'filled', path: '/pengaduan' },
		{ name: 'filtered', path: '/pengaduan?status=diproses&terlambat=1' },
		{ name: 'empty', path: `/pengaduan?cari=${NOTHING_FOUND}` },
		{ name: 'misunderstood', path: '/pengaduan?status=entah' }
	],
	'(public)/pengaduan/[ref=ref]': [
		{ name: 'for everybody', path: '/pengaduan/:busy' },
		{ name: 'in English', path: '/en/pengaduan/:busy' },
		{ name: 'for a moderator', path: '/pengaduan/:busy', by: MODERATOR },
		{ name: 'just done', path: '/pengaduan/:busy?sudah=reply' },
		{ name: 'for its reporter', path: '/pengaduan/:own', asReporter: true },
		{ name: 'absent', path: '/pengaduan/0000-0000' }
	],
	'(public)/pengaduan/[ref=ref]/[verb=verb]': [
		{ name: 'route', path: '/pengaduan/:new/teruskan', by: MODERATOR },
		{ name: 'archive, refused', path: '/pengaduan/:new/arsipkan', by: MODERATOR, press: press(law.action.archive) },
		{ name: 'refer, refused', path: '/pengaduan/:new/bukan-kewenangan', by: MODERATOR, press: press(law.action.refer) },
		{ name: 'too late', path: '/pengaduan/:new/terima', by: MODERATOR },
		{ name: 'flag', path: '/pengaduan/:busy/laporkan' },
		{ name: 'flag, refused', path: '/pengaduan/:busy/laporkan', press: press(act.flagTitle) },
		{ name: 'rate', path: '/pengaduan/:own/nilai', asReporter: true },
		{ name: 'contest, refused', path: '/pengaduan/:own/sanggah', asReporter: true, press: press(law.action.contest) }
	],
	'(public)/pengaduan/[ref=ref]/log': [{ name: 'for everybody', path: '/pengaduan/:busy/log' }],
	'(public)/tanda-terima/[id=number]/[door]': [
		{ name: 'of a rule', path: '/periksa/catatan/1' },
		{ name: 'in English', path: '/en/periksa/catatan/1' }
	],
	'(public)/periksa/catatan': [
		{ name: 'filled', path: '/periksa/catatan' },
		{ name: 'empty', path: '/periksa/catatan?jenis=rules&sebelum=0' }
	],
	'(public)/periksa': [
		{ name: 'filled', path: '/periksa' },
		{ name: 'in English', path: '/en/periksa' }
	],
	'(public)/pengaduan/[ref=ref]/kalender': [
		{ name: 'of its reporter', path: '/pengaduan/:own/kalender', asReporter: true }
	],
	'(public)/pengaduan/[ref=ref]/benar-selesai': [
		{ name: 'of nothing that waits', path: '/pengaduan/:busy/benar-selesai' },
		{ name: 'in English', path: '/en/pengaduan/:busy/benar-selesai' }
	],
	'(public)/instansi': [{ name: 'filled', path: '/instansi' }],
	'(public)/instansi/[slug]': [
		{ name: 'filled', path: '/instansi/dinkes' },
		{ name: 'with little', path: '/instansi/pmd' }
	],
	'(public)/instansi/[slug]/angka': [
		{ name: 'filled', path: '/instansi/dinkes/angka' },
		{ name: 'with little', path: '/instansi/pmd/angka' }
	],
	'(public)/data': [
		{ name: 'filled', path: '/data' },
		{ name: 'in English', path: '/en/data' }
	],
	'(public)/data/[set=dataset]': [
		{ name: 'of reports', path: '/data/laporan' },
		{ name: 'of figures', path: '/data/angka' }
	],
	'(public)/layanan': [
		{ name: 'filled', path: '/layanan' },
		{ name: 'of an agency, in English', path: '/en/layanan?instansi=dinkes' },
		{ name: 'nothing found', path: `/layanan?cari=${NOTHING_FOUND}` }
	],
	'(public)/layanan/[slug]': [
		{ name: 'filled', path: '/layanan/rawat-jalan-poliklinik' },
		{ name: 'with gaps', path: '/layanan/surat-keterangan-sehat' }
	],
	'(public)/instansi/[slug]/konsultasi': [
		{ name: 'filled', path: '/instansi/dinkes/konsultasi' },
		{ name: 'empty', path: '/instansi/dinkes/konsultasi?tahun=2020' }
	],
	'(public)/kalkulator-tenggat': [
		{ name: 'empty', path: '/kalkulator-tenggat' },
		{ name: 'answered', path: '/kalkulator-tenggat?tanggal=2026-12-18&jam=&kebijakan=first-response' },
		{ name: 'refused', path: '/kalkulator-tenggat?tanggal=2026-02-30&kebijakan=' }
	],
	'(public)/statistik': [{ name: 'filled', path: '/statistik' }],
	'(public)/statistik/[question=question]': QUESTIONS.map((question) => ({
		name: question,
		path: `/statistik/${question}`
	})),
	'(public)/survei': [
		{ name: 'filled', path: '/survei' },
		{ name: 'at the end', path: '/survei?setelah=2020-01-01_00000000-0000-4000-8000-000000000000' }
	],
	'(public)/survei/[slug]': [
		{ name: 'open', path: '/survei/survei-kepuasan-permintaan-data-kesehatan' },
		{ name: 'refused', path: '/survei/survei-kepuasan-permintaan-data-kesehatan', press: press(survey.form.send) },
		{ name: 'over', path: '/survei/survei-kepuasan-rujukan-pasien-antarpulau' },
		{ name: 'in English', path: '/en/survei/survei-kepuasan-permintaan-data-kesehatan' }
	],
	'(public)/survei/[slug]/terima-kasih': [
		{ name: 'filled', path: '/survei/survei-kepuasan-permintaan-data-kesehatan/terima-kasih' }
	],
	'(public)/survei/[slug]/hasil': [
		{ name: 'of many', path: '/survei/survei-kepuasan-rujukan-pasien-antarpulau/hasil' },
		{ name: 'of few', path: '/survei/survei-kepuasan-permintaan-data-kesehatan/hasil' },
		{ name: 'of nobody', path: '/survei/survei-kepuasan-layanan-dinas-pupr/hasil' }
	],
	'(public)/survei/[slug]/qr': [{ name: 'filled', path: '/survei/survei-kepuasan-permintaan-data-kesehatan/qr' }],
	'(public)/tentang': [{ name: 'filled', path: '/tentang' }],
	'(public)/undian-bukti': [{ name: 'filled', path: '/undian-bukti' }],
	'(public)/moderasi/keputusan/[number=number]': [{ name: 'filled', path: '/moderasi/keputusan/1' }],
	'(public)/moderasi-log': [
		{ name: 'filled', path: '/moderasi-log' },
		{ name: 'of nothing', path: '/moderasi-log?aturan=E1&keadaan=banding' }
	],
	'(public)/kiriman-dilaporkan': [
		{ name: 'of a guest', path: '/kiriman-dilaporkan' },
		{ name: 'of a citizen', path: '/kiriman-dilaporkan', by: WARGA }
	],
	'(public)/aturan': [{ name: 'filled', path: '/aturan' }],
	'(public)/aksesibilitas': [{ name: 'filled', path: '/aksesibilitas' }],
	'(public)/api': [{ name: 'filled', path: '/api' }],
	'(public)/kontak': [{ name: 'filled', path: '/kontak' }],
	'(public)/privasi': [
		{ name: 'filled', path: '/privasi' },
		{ name: 'earlier', path: '/privasi?versi=1' }
	]
};
