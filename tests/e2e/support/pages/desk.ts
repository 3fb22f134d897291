import { adminTextFor } from '../../../../src/lib/text/admin-catalogue';
import { answerTextFor } from '../../../../src/lib/text/answer-catalogue';
import { textFor } from '../../../../src/lib/text/catalogue';
import { mailInTextFor } from '../../../../src/lib/text/mail-in-catalogue';
import { surveyTextFor } from '../../../../src/lib/text/survey-catalogue';
import { ADMIN, HEAD, MODERATOR, NOTHING_FOUND, OFFICER, press, type Looks } from './look';

const admin = adminTextFor('id');
const { counter } = textFor('id');
const survey = surveyTextFor('id');

export const DESK_PAGES: Looks = {
	'(desk)/meja/bukti': [{ name: 'filled', path: '/meja/bukti', by: MODERATOR }],
	'(desk)/meja/keberatan': [{ name: 'as found', path: '/meja/keberatan', by: MODERATOR }],
	'(desk)/meja/surat-masuk': [
		{ name: 'filled', path: '/meja/surat-masuk', by: MODERATOR },
		{ name: 'refused', path: '/meja/surat-masuk', by: MODERATOR, press: press(mailInTextFor('id').decision.note) }
	],
	'(desk)/meja/sp4n': [{ name: 'filled', path: '/meja/sp4n', by: MODERATOR }],
	'(desk)/meja/sp4n/[id]': [{ name: 'sheets', path: '/meja/sp4n/:sp4n', by: MODERATOR }],
	'(desk)/meja/sp4n/nomor': [{ name: 'empty', path: '/meja/sp4n/nomor', by: MODERATOR }],
	'(desk)/meja/surat': [{ name: 'filled', path: '/meja/surat', by: MODERATOR }],
	'(desk)/meja/surat/[slug]': [{ name: 'with reports', path: '/meja/surat/dishut', by: MODERATOR }],
	'(desk)/meja/loket': [
		{ name: 'ready', path: '/meja/loket?siap', by: OFFICER },
		{ name: 'refused', path: '/meja/loket', by: OFFICER, press: press(counter.begin) }
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
	'(desk)/meja/layanan': [
		{ name: 'of an administrator', path: '/meja/layanan', by: ADMIN },
		{ name: 'of a head', path: '/meja/layanan?tampil=perlu', by: 'kepala.dinkes@fkp.test' },
		{ name: 'nothing found', path: '/meja/layanan?tampil=berakhir&cari=zzz', by: ADMIN }
	],
	'(desk)/meja/layanan/baru': [
		{ name: 'refused', path: '/meja/layanan/baru', by: ADMIN, press: press(admin.province.asking.look) }
	],
	'(desk)/meja/layanan/[slug]': [{ name: 'filled', path: '/meja/layanan/rawat-jalan-poliklinik', by: ADMIN }],
	'(desk)/meja/layanan/[slug]/akhiri': [
		{ name: 'filled', path: '/meja/layanan/rawat-jalan-poliklinik/akhiri', by: ADMIN }
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
	'(desk)/meja/label': [
		{ name: 'of a head', path: '/meja/label', by: HEAD },
		{ name: 'in English', path: '/en/meja/label', by: OFFICER }
	],
	'(desk)/meja/label/[ref=ref]': [{ name: 'filled', path: '/meja/label/:handled', by: OFFICER }],
	'(desk)/meja/tim/[ref=ref]': [{ name: 'filled', path: '/meja/tim/:handled', by: OFFICER }],
	'(desk)/meja/komitmen': [{ name: 'filled', path: '/meja/komitmen', by: OFFICER }],
	'(desk)/meja/moderasi': [
		{ name: 'new reports', path: '/meja/moderasi?jenis=report', by: MODERATOR },
		{ name: 'flagged, in English', path: '/en/meja/moderasi?jenis=flag', by: MODERATOR },
		{ name: 'nothing of this kind', path: '/meja/moderasi?jenis=second_look', by: MODERATOR }
	],
	'(desk)/meja/moderasi/bersama': [{ name: 'nothing chosen', path: '/meja/moderasi/bersama', by: MODERATOR }],
	'(desk)/meja/moderasi/kesehatan': [{ name: 'filled', path: '/meja/moderasi/kesehatan', by: MODERATOR }]
};
