import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright/test';
import { adminTextFor } from '../../../src/lib/text/admin-catalogue';
import { answerTextFor } from '../../../src/lib/text/answer-catalogue';
import { textFor } from '../../../src/lib/text/catalogue';
import { consultationTextFor } from '../../../src/lib/text/consultation-catalogue';
import { surveyTextFor } from '../../../src/lib/text/survey-catalogue';
import { QUESTIONS } from '../../../src/lib/forms/statistics-query';
import type { DemoEmail } from '../../support/site/people';
import { mustPost } from '../../support/site/post';
import { aReport, fillDraft } from '../../support/site/report';
import { DRAFT_TOPIC, OPEN_TOPIC, SIGNED_TOPIC } from '../../support/site/topics';

const { report, track, account, law, act, counter } = textFor('id');
const admin = adminTextFor('id');
const survey = surveyTextFor('id');
const { consultation, draftText, gathering, hosting, inputs, minutes, promises } = consultationTextFor('id');

/** One look of a page. In its path, `:busy` is a report with a long story, `:handled` one that its agency handles, `:bulk` an act on several, `:mail` a mail, `:officer` somebody who serves, `:reset` a link of a mail, `:meeting` and `:door` a held meeting. */
export type Look = {
	name: string;
	path: string;
	by?: DemoEmail;
	/** With number and code of a report that waits for its reporter. */
	asReporter?: true;
	/** From a fresh draft that is filled in up to the review. */
	written?: true;
	/** What has to be pressed to see it. */
	press?: (page: Page) => Promise<void>;
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).last().click();
const NOTHING_FOUND = 'xyzzyplugh';
const WARGA = 'warga@fkp.test';
const OFFICER = 'dinkes@fkp.test';
const MODERATOR = 'moderator@fkp.test';
const FACILITATOR = 'fasilitator@fkp.test';
const ADMIN = 'admin@fkp.test';
const HEAD = 'kepala.dinkes@fkp.test';
const TOPIC = `/konsultasi/${OPEN_TOPIC}`;

const DESK = '(desk)/meja/konsultasi/[slug]';
/** Pages of long forms: their script keeps words in the tab and changes nothing of what is sent. */
const KEEPS_WORDS: readonly string[] = [
	'(public)/pengaduan/[ref=ref]/[verb=verb]',
	'(public)/konsultasi/[slug]/masukan/tulis',
	'(public)/konsultasi/[slug]/tindakan/[verb=verb]',
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]',
	`${DESK}/masukan`,
	`${DESK}/masukan/catat`,
	`${DESK}/pertemuan/[id]`,
	`${DESK}/berita-acara`,
	`${DESK}/berita-acara/butir/[item]`,
	`${DESK}/teks`,
	`${DESK}/data`,
	'(desk)/meja/templat/[template]'
];

/** Pages that script makes quicker: what is done on them is walked a second time without it, as `@both` says. */
export const SHIPS_SCRIPT: readonly string[] = [
	...KEEPS_WORDS,
	'(report)/lapor',
	'(report)/lapor/lokasi',
	'(account)/akun/keamanan/kunci-sandi',
	'(account)/masuk/kunci-sandi',
	'(report)/lapor/perihal',
	'(report)/lapor/diri',
	'(report)/lapor/terkirim',
	'(report)/lapor/tanda-terima',
	'(desk)/meja',
	'(desk)/meja/moderasi'
];

/** Every page of the site, filled, empty and with errors, by its folder below `src/routes`. */
export const PAGES: Record<string, Look[]> = {
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
	'(public)/pengaduan/[ref=ref]/benar-selesai': [
		{ name: 'of nothing that waits', path: '/pengaduan/:busy/benar-selesai' },
		{ name: 'in English', path: '/en/pengaduan/:busy/benar-selesai' }
	],
	'(public)/instansi': [{ name: 'filled', path: '/instansi' }],
	'(public)/instansi/[slug]': [
		{ name: 'filled', path: '/instansi/dinkes' },
		{ name: 'with little', path: '/instansi/pmd' }
	],
	'(public)/instansi/[slug]/konsultasi': [
		{ name: 'filled', path: '/instansi/dinkes/konsultasi' },
		{ name: 'empty', path: '/instansi/dinkes/konsultasi?tahun=2020' }
	],
	'(public)/konsultasi/[slug]/berita-acara': [
		{ name: 'published', path: `/konsultasi/${SIGNED_TOPIC}/berita-acara` },
		{ name: 'in English', path: `/en/konsultasi/${SIGNED_TOPIC}/berita-acara` },
		{ name: 'not yet', path: `/konsultasi/${OPEN_TOPIC}/berita-acara` }
	],
	'(public)/konsultasi/[slug]/berita-acara/tanda-tangan': [
		{ name: 'signed', path: `/konsultasi/${SIGNED_TOPIC}/berita-acara/tanda-tangan`, by: HEAD }
	],
	'(public)/konsultasi/[slug]/berita-acara/tanda-tangan/tolak': [
		{ name: 'signed', path: `/konsultasi/${SIGNED_TOPIC}/berita-acara/tanda-tangan/tolak`, by: HEAD }
	],
	'(public)/kalkulator-tenggat': [
		{ name: 'empty', path: '/kalkulator-tenggat' },
		{ name: 'answered', path: '/kalkulator-tenggat?tanggal=2026-12-18&jam=&kebijakan=first-response' },
		{ name: 'refused', path: '/kalkulator-tenggat?tanggal=2026-02-30&kebijakan=' }
	],
	'(public)/konsultasi': [
		{ name: 'filled', path: '/konsultasi' },
		{ name: 'filtered', path: '/konsultasi?tahap=dibahas' },
		{ name: 'empty', path: '/konsultasi?tahap=dibuka&lingkup=dampak' }
	],
	'(public)/konsultasi/[slug]': [
		{ name: 'open', path: TOPIC },
		{ name: 'cancelled', path: '/konsultasi/tarif-angkutan-kapal-antarpulau' },
		{ name: 'followed up', path: '/konsultasi/pengelolaan-sampah-pasar-dan-pelabuhan-di-ibu-kota-provinsi' },
		{ name: 'in English', path: `/en${TOPIC}`, by: WARGA }
	],
	'(public)/konsultasi/[slug]/teks': [
		{ name: 'current', path: `${TOPIC}/teks` },
		{ name: 'older', path: `${TOPIC}/teks?versi=1` },
		{ name: 'of a consultation without one', path: '/konsultasi/tarif-angkutan-kapal-antarpulau/teks' }
	],
	'(public)/konsultasi/[slug]/masukan': [
		{ name: 'filled', path: `${TOPIC}/masukan` },
		{ name: 'filtered to nothing', path: `${TOPIC}/masukan?setelah=1` },
		{ name: 'in English', path: `/en${TOPIC}/masukan`, by: WARGA }
	],
	'(public)/konsultasi/[slug]/masukan/[number=number]': [
		{ name: 'for a citizen', path: `${TOPIC}/masukan/1`, by: WARGA },
		{ name: 'for a moderator', path: `${TOPIC}/masukan/1`, by: MODERATOR }
	],
	'(public)/konsultasi/[slug]/masukan/tulis': [
		{ name: 'for a guest', path: `${TOPIC}/masukan/tulis` },
		{ name: 'refused', path: `${TOPIC}/masukan/tulis`, press: press(inputs.form.send) },
		{ name: 'closed', path: `/konsultasi/${SIGNED_TOPIC}/masukan/tulis` }
	],
	'(public)/konsultasi/[slug]/masukan/kode': [
		{ name: 'empty', path: `${TOPIC}/masukan/kode` },
		{ name: 'refused', path: `${TOPIC}/masukan/kode`, press: press(inputs.code.open) }
	],
	'(public)/konsultasi/[slug]/masukan/matriks': [{ name: 'filled', path: `${TOPIC}/masukan/matriks` }],
	'(public)/konsultasi/[slug]/tindakan/[verb=verb]': [{ name: 'flag the topic', path: `${TOPIC}/tindakan/laporkan` }],
	'(desk)/meja/konsultasi/[slug]/masukan': [
		{ name: 'unanswered', path: `/meja${TOPIC}/masukan`, by: FACILITATOR },
		{ name: 'one', path: `/meja${TOPIC}/masukan?nomor=1`, by: FACILITATOR },
		{
			name: 'refused',
			path: `/meja${TOPIC}/masukan?nomor=1`,
			by: FACILITATOR,
			// Its script says on it how many are answered.
			press: press(inputs.desk.sendCounted.replace('{jumlah}', '1'))
		}
	],
	'(desk)/meja/konsultasi/[slug]/masukan/catat': [
		{ name: 'empty', path: `/meja${TOPIC}/masukan/catat`, by: FACILITATOR },
		{ name: 'refused', path: `/meja${TOPIC}/masukan/catat`, by: FACILITATOR, press: press(inputs.form.otherSend) }
	],
	'(desk)/meja/konsultasi/[slug]/masukan/periksa': [
		{ name: 'filled', path: `/meja${TOPIC}/masukan/periksa`, by: MODERATOR }
	],
	'(public)/konsultasi/[slug]/teks/versi': [{ name: 'compared', path: `${TOPIC}/teks/versi` }],
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
	'(desk)/meja/bukti': [{ name: 'filled', path: '/meja/bukti', by: MODERATOR }],
	'(desk)/meja/keberatan': [{ name: 'as found', path: '/meja/keberatan', by: MODERATOR }],
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
	'(public)/privasi': [{ name: 'filled', path: '/privasi' }],
	'(report)/lapor': [
		{ name: 'empty', path: '/lapor' },
		{ name: 'filled', path: '/lapor', written: true },
		{ name: 'refused', path: '/lapor', press: press(report.next) }
	],
	'(report)/lapor/lokasi': [
		{ name: 'empty', path: '/lapor/lokasi' },
		{ name: 'filled', path: '/lapor/lokasi', written: true },
		{ name: 'refused', path: '/lapor/lokasi', press: press(report.next) }
	],
	'(report)/lapor/perihal': [
		{ name: 'empty', path: '/lapor/perihal' },
		{ name: 'filled', path: '/lapor/perihal', written: true },
		{ name: 'refused', path: '/lapor/perihal', press: press(report.next) }
	],
	'(report)/lapor/diri': [
		{ name: 'for a guest', path: '/lapor/diri' },
		{ name: 'for a citizen', path: '/lapor/diri', by: WARGA },
		{ name: 'at a counter', path: '/lapor/diri', by: OFFICER },
		{ name: 'refused', path: '/lapor/diri', press: typeWrongMail }
	],
	'(report)/lapor/tinjau': [
		{ name: 'empty', path: '/lapor/tinjau' },
		{ name: 'filled', path: '/lapor/tinjau', written: true }
	],
	'(report)/lapor/terkirim': [{ name: 'filled', path: '/lapor/tinjau', written: true, press: press(report.send) }],
	'(report)/lapor/tanda-terima': [
		{ name: 'nothing sent', path: '/lapor/tanda-terima' },
		{ name: 'printed', path: '/meja/loket', by: OFFICER, press: printSlip }
	],
	'(report)/lacak': [
		{ name: 'empty', path: '/lacak' },
		{ name: 'refused', path: '/lacak', press: press(track.open) },
		{ name: 'opened', path: '/lacak', asReporter: true }
	],
	'(account)/masuk': [
		{ name: 'empty', path: '/masuk?pesan=masuk-dulu' },
		{ name: 'refused', path: '/masuk', press: press(account.signIn.submit) }
	],
	'(account)/masuk/langkah': [{ name: 'without a password', path: '/masuk/langkah' }],
	'(account)/daftar': [
		{ name: 'empty', path: '/daftar' },
		{ name: 'sent', path: '/daftar?terkirim' },
		{ name: 'refused', path: '/daftar', press: press(account.register.submit) }
	],
	'(account)/lupa-sandi': [
		{ name: 'empty', path: '/lupa-sandi' },
		{ name: 'sent', path: '/lupa-sandi?terkirim' },
		{ name: 'refused', path: '/lupa-sandi', press: press(account.forgotten.submit) }
	],
	'(account)/pertama/[key]': [{ name: 'closed', path: '/pertama/tidak-berlaku' }],
	'(account)/undangan/[token]': [{ name: 'void', path: '/undangan/tidak-berlaku' }],
	'(account)/konfirmasi/[token]': [{ name: 'void', path: '/konfirmasi/tidak-berlaku' }],
	'(account)/atur-ulang-sandi/[token]': [
		{ name: 'void', path: '/atur-ulang-sandi/tidak-berlaku' },
		{ name: 'filled', path: ':reset' },
		{ name: 'refused', path: ':reset', press: press(account.reset.submit) }
	],
	'(account)/akun': [
		{ name: 'filled', path: '/akun', by: WARGA },
		{ name: 'of an officer', path: '/akun', by: OFFICER }
	],
	'(account)/akun/profil': [
		{ name: 'filled', path: '/akun/profil', by: WARGA },
		{ name: 'refused', path: '/akun/profil', by: WARGA, press: emptyName }
	],
	'(account)/akun/keamanan': [
		{ name: 'filled', path: '/akun/keamanan', by: WARGA },
		{ name: 'refused', path: '/akun/keamanan', by: WARGA, press: press(account.security.submitPassword) }
	],
	'(account)/akun/keamanan/kunci-sandi': [{ name: 'none yet', path: '/akun/keamanan/kunci-sandi', by: WARGA }],
	'(account)/masuk/kunci-sandi': [{ name: 'asked', path: '/masuk/kunci-sandi' }],
	'(account)/akun/keamanan/email': [{ name: 'empty', path: '/akun/keamanan/email', by: WARGA }],
	'(account)/ganti-email/[token]': [{ name: 'void', path: '/ganti-email/tidak-berlaku' }],
	'(account)/akun/keamanan/dua-langkah': [{ name: 'offered', path: '/akun/keamanan/dua-langkah', by: WARGA }],
	'(desk)/meja/surat': [{ name: 'filled', path: '/meja/surat', by: MODERATOR }],
	'(desk)/meja/surat/[slug]': [{ name: 'with reports', path: '/meja/surat/dishut', by: MODERATOR }],
	'(desk)/meja/loket': [
		{ name: 'ready', path: '/meja/loket?siap', by: OFFICER },
		{ name: 'refused', path: '/meja/loket', by: OFFICER, press: press(textFor('id').counter.begin) }
	],
	'(desk)/meja': [
		{ name: 'of an officer', path: '/meja', by: OFFICER },
		{ name: 'of a moderator', path: '/meja?daftar=semua', by: MODERATOR },
		{ name: 'with a report open', path: '/meja?daftar=semua&kasus=:busy', by: MODERATOR },
		{ name: 'with a report that is not there', path: '/meja?kasus=0000-0000', by: OFFICER },
		{ name: 'of a head', path: '/meja?daftar=semua', by: 'kepala.dinkes@fkp.test' },
		{ name: 'of the inspectorate', path: '/meja', by: 'pengawas@fkp.test' },
		{ name: 'empty', path: `/meja?cari=${NOTHING_FOUND}`, by: OFFICER }
	],
	'(desk)/meja/konsultasi': [
		{ name: 'of a facilitator', path: '/meja/konsultasi', by: FACILITATOR },
		{ name: 'of a moderator', path: '/meja/konsultasi', by: MODERATOR },
		{ name: 'of an officer without any', path: '/meja/konsultasi', by: 'pupr@fkp.test' }
	],
	'(desk)/meja/konsultasi/baru': [
		{ name: 'as a copy', path: `/meja/konsultasi/baru?dari=${SIGNED_TOPIC}`, by: FACILITATOR },
		{ name: 'refused', path: '/meja/konsultasi/baru', by: FACILITATOR, press: press(hosting.begin.submit) }
	],
	'(desk)/meja/konsultasi/[slug]': [
		{ name: 'open', path: `/meja${TOPIC}`, by: FACILITATOR },
		{ name: 'published', path: `/meja/konsultasi/${SIGNED_TOPIC}`, by: FACILITATOR },
		{ name: 'of an officer', path: `/meja${TOPIC}`, by: OFFICER }
	],
	'(desk)/meja/konsultasi/[slug]/data': [
		{ name: 'of a draft', path: `/meja/konsultasi/${DRAFT_TOPIC}/data`, by: FACILITATOR },
		{ name: 'refused', path: `/meja${TOPIC}/data`, by: FACILITATOR, press: press(hosting.save) }
	],
	'(desk)/meja/konsultasi/[slug]/bahan': [
		{ name: 'filled', path: `/meja${TOPIC}/bahan`, by: OFFICER },
		{ name: 'refused', path: `/meja${TOPIC}/bahan`, by: FACILITATOR, press: press(hosting.materials.add) }
	],
	'(desk)/meja/konsultasi/[slug]/undangan': [
		{ name: 'filled', path: `/meja/konsultasi/${DRAFT_TOPIC}/undangan`, by: FACILITATOR },
		{ name: 'refused', path: `/meja${TOPIC}/undangan`, by: FACILITATOR, press: press(hosting.peopleList.check) }
	],
	'(desk)/meja/konsultasi/[slug]/pertemuan': [
		{ name: 'refused', path: `/meja${TOPIC}/pertemuan`, by: FACILITATOR, press: press(gathering.meetings.add) }
	],
	'(desk)/meja/konsultasi/[slug]/pertemuan/[id]': [
		{ name: 'held', path: `/meja${TOPIC}/pertemuan/:meeting`, by: FACILITATOR }
	],
	'(desk)/meja/konsultasi/[slug]/tarik/[record=record]/[id]': [
		{ name: 'of a meeting', path: `/meja${TOPIC}/tarik/pertemuan/:meeting`, by: FACILITATOR }
	],
	'(desk)/meja/konsultasi/[slug]/pertemuan/[id]/qr': [
		{ name: 'filled', path: `/meja${TOPIC}/pertemuan/:meeting/qr`, by: FACILITATOR }
	],
	'(public)/hadir/[code]': [{ name: 'closed', path: '/hadir/:door' }],
	'(desk)/meja/konsultasi/[slug]/teks': [
		{ name: 'filled', path: `/meja${TOPIC}/teks`, by: FACILITATOR },
		{ name: 'checked', path: `/meja${TOPIC}/teks`, by: FACILITATOR, press: press(draftText.desk.preview) },
		{ name: 'of an officer', path: `/meja${TOPIC}/teks`, by: OFFICER }
	],
	'(desk)/meja/survei': [
		{ name: 'of a facilitator', path: '/meja/survei', by: 'fasilitator@fkp.test' },
		{ name: 'of an officer', path: '/meja/survei', by: OFFICER },
		{ name: 'refused', path: '/meja/survei', by: 'fasilitator@fkp.test', press: press(survey.desk.submit) }
	],
	'(desk)/meja/survei/[slug]': [
		{ name: 'over', path: '/meja/survei/survei-kepuasan-rujukan-pasien-antarpulau', by: OFFICER },
		{
			name: 'open',
			path: '/meja/survei/survei-kepuasan-permintaan-data-kesehatan',
			by: 'fasilitator@fkp.test'
		}
	],
	'(public)/konsultasi/[slug]/komitmen': [
		{ name: 'filled', path: `/konsultasi/${SIGNED_TOPIC}/komitmen` },
		{ name: 'in English', path: `/en/konsultasi/${SIGNED_TOPIC}/komitmen` }
	],
	'(public)/konsultasi/[slug]/komitmen/[position=position]': [
		{ name: 'for everybody', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/1` },
		{ name: 'for its agency', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2`, by: OFFICER },
		{ name: 'just done', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2?sudah=kemajuan`, by: OFFICER }
	],
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]': [
		{ name: 'asks for evidence', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2/selesai`, by: OFFICER },
		{
			name: 'refused',
			path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2/selesai`,
			by: OFFICER,
			press: press(consultation.commitmentAction.fulfil)
		},
		{ name: 'not theirs', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2/setujui`, by: OFFICER }
	],
	'(desk)/meja/kalender': [{ name: 'of an officer', path: '/meja/kalender', by: OFFICER }],
	'(desk)/meja/tampilan': [{ name: 'of an officer', path: '/meja/tampilan?terlambat=1', by: OFFICER }],
	'(desk)/meja/templat': [
		{ name: 'filled', path: '/meja/templat', by: 'pupr@fkp.test' },
		{ name: 'of all agencies', path: '/en/meja/templat', by: MODERATOR }
	],
	'(desk)/meja/templat/[template]': [
		{ name: 'new', path: '/meja/templat/baru', by: OFFICER },
		{
			name: 'refused',
			path: '/meja/templat/baru',
			by: OFFICER,
			press: press(answerTextFor('id').templates.save)
		},
		{ name: 'absent', path: '/meja/templat/0', by: OFFICER }
	],
	'(desk)/meja/bersama': [
		{ name: 'nothing chosen', path: '/meja/bersama', by: OFFICER },
		{ name: 'nothing chosen, in English', path: '/en/meja/bersama', by: MODERATOR }
	],
	'(desk)/meja/bersama/[id]': [{ name: 'done', path: '/meja/bersama/:bulk', by: OFFICER }],
	'(desk)/meja/tim': [
		{ name: 'of a head', path: '/meja/tim', by: HEAD },
		{ name: 'in English', path: '/en/meja/tim', by: OFFICER }
	],
	'(desk)/meja/tim/[ref=ref]': [{ name: 'filled', path: '/meja/tim/:handled', by: OFFICER }],
	'(desk)/meja/komitmen': [{ name: 'filled', path: '/meja/komitmen', by: OFFICER }],
	'(desk)/meja/konsultasi/[slug]/komitmen': [
		{ name: 'filled', path: `/meja/konsultasi/${SIGNED_TOPIC}/komitmen`, by: FACILITATOR },
		{
			name: 'refused',
			path: `/meja/konsultasi/${SIGNED_TOPIC}/komitmen`,
			by: FACILITATOR,
			press: press(promises.bridge.submit)
		}
	],
	'(desk)/meja/moderasi': [
		{ name: 'new reports', path: '/meja/moderasi?jenis=report', by: MODERATOR },
		{ name: 'flagged, in English', path: '/en/meja/moderasi?jenis=flag', by: MODERATOR },
		{ name: 'nothing of this kind', path: '/meja/moderasi?jenis=second_look', by: MODERATOR }
	],
	'(desk)/meja/moderasi/bersama': [{ name: 'nothing chosen', path: '/meja/moderasi/bersama', by: MODERATOR }],
	'(desk)/meja/moderasi/kesehatan': [{ name: 'filled', path: '/meja/moderasi/kesehatan', by: MODERATOR }],
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
	],
	'(desk)/meja/konsultasi/[slug]/berita-acara': [
		{ name: 'being written', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`,
			by: HEAD,
			press: savePlaceless
		},
		{ name: 'signed', path: `/meja/konsultasi/${SIGNED_TOPIC}/berita-acara`, by: HEAD },
		{ name: 'for an officer', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`, by: OFFICER }
	],
	'(desk)/meja/konsultasi/[slug]/berita-acara/butir/[item]': [
		{ name: 'new', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/butir/baru`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/butir/baru`,
			by: HEAD,
			press: press(minutes.item.save)
		}
	],
	'(desk)/meja/konsultasi/[slug]/berita-acara/pihak': [
		{ name: 'empty', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/pihak`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/pihak`,
			by: HEAD,
			press: press(minutes.desk.add)
		}
	],
	'(desk)/meja/konsultasi/[slug]/publikasi': [
		{ name: 'filled', path: `/meja/konsultasi/${SIGNED_TOPIC}/publikasi`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${SIGNED_TOPIC}/publikasi`,
			by: HEAD,
			press: press(minutes.publication.submit)
		},
		{ name: 'too early', path: `/meja/konsultasi/${OPEN_TOPIC}/publikasi`, by: HEAD }
	],
	'demo/surat': [
		{ name: 'filled', path: '/demo/surat' },
		{ name: 'empty', path: '/demo/surat?penerima=user:00000000-0000-4000-8000-000000000000' }
	],
	'demo/surat/[id]': [{ name: 'filled', path: ':mail' }],
	'demo/ulang': [{ name: 'asks first', path: '/demo/ulang' }]
};

async function typeWrongMail(page: Page): Promise<void> {
	await page.getByRole('textbox', { name: report.email }).fill('bukan-surel');
	await press(report.next)(page);
}

async function emptyName(page: Page): Promise<void> {
	await page.getByLabel(account.name, { exact: true }).fill('');
	await press(account.profile.submit)(page);
}

async function savePlaceless(page: Page): Promise<void> {
	await page.getByLabel(minutes.desk.place, { exact: true }).fill('');
	await press(minutes.desk.save)(page);
}

/** The folders that have a page, as the sources have them. */
export const routesWithPages = (): string[] =>
	readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|\/)\+page\.svelte$/.test(file))
		.map((file) => dirname(file));

/** A clerk writes for somebody, and the sheet opens in the same tab. */
async function printSlip(page: Page): Promise<void> {
	await page.getByLabel(counter.consent).check();
	await page.getByRole('button', { name: counter.begin }).click();
	await page.getByText(counter.serving).waitFor();
	await fillDraft(page.request, { ...aReport({ anonymous: true }), name: '' });
	await mustPost(page.request, '/lapor/diri', { channel: 'counter', mode: 'anonymous' });
	await page.goto('/lapor/tinjau');
	await press(report.send)(page);
	await page.getByRole('heading', { name: counter.sentTitle }).waitFor();
	await page.evaluate(() => {
		for (const form of document.forms) form.removeAttribute('target');
	});
	await press(counter.print)(page);
}
